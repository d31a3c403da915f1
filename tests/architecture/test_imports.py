"""Imports run one way, the core is pure, and time is read in one module."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def test_every_import_contract_is_kept():
    found = subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-cache"],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )

    assert found.returncode == 0, found.stdout + found.stderr
    assert "0 broken" in found.stdout


@pytest.mark.parametrize(
    "line",
    [
        "from datetime import datetime\n\nprint(datetime.now())",
        "from datetime import date\n\nprint(date.today())",
        "import time\n\nprint(time.time())",
        "import time\n\ntime.sleep(1)",
    ],
)
def test_reading_the_clock_outside_its_module_is_found(line):
    found = subprocess.run(
        [sys.executable, "-m", "ruff", "check", "--stdin-filename", "daemon/core/plan.py", "-"],
        input=f"{line}\n",
        cwd=ROOT,
        capture_output=True,
        text=True,
    )

    assert "TID251" in found.stdout


def test_every_connector_has_its_settings_and_the_other_way_round():
    import connectors

    assert connectors.CONNECTORS.keys() == connectors.SETTINGS.keys()
