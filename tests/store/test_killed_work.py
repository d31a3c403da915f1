"""A process that dies at any moment has done what it was told is done, and nothing by halves."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections import Counter
from pathlib import Path

PROGRAM = Path(__file__).parent / "killed_work.py"
OPENING = 0


def test_every_call_happens_wholly_or_not_at_all_wherever_it_is_killed(tmp_path: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-W", "error", str(PROGRAM), str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).parents[2],
    )

    assert ran.stderr == ""
    rounds = [json.loads(line) for line in ran.stdout.splitlines()]
    killed = [found for found in rounds if found["code"] != 0]
    finished = [found for found in rounds if found["code"] == 0]
    assert {found["code"] for found in killed} == {-signal.SIGKILL}
    assert {found["stands"] for found in killed if found["step"] != OPENING} == {"before"}
    assert {found["stands"] for found in killed if found["step"] == OPENING} == {"before", "between"}
    assert [(found["step"], found["stands"]) for found in finished] == [(step, "after") for step in range(18)]
    # Beginning, statement and commit at least, in every single step; the tables take many more.
    kills = Counter(found["step"] for found in killed)
    assert min(kills[step] for step in range(17)) >= 3
    assert kills[OPENING] >= 15
