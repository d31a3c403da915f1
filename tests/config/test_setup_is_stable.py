"""What is kept between cycles holds only while the setup reads the same, also in another process."""

import os
import subprocess
import sys
from pathlib import Path

EXAMPLE = Path(__file__).parents[2] / "config.example.yaml"
TELL = """
import sys
from pathlib import Path
from daemon.wiring import make_setup, read_settings
print(make_setup(read_settings(Path(sys.argv[1]))))
"""


def told_by_a_process(seed):
    environment = {
        **os.environ,
        "PYTHONHASHSEED": seed,
        "TRELLO_KEY": "a" * 32,
        "TRELLO_TOKEN": "b" * 64,
        "OPENAI_API_KEY": "c",
    }
    command = [sys.executable, "-c", TELL, str(EXAMPLE)]
    return subprocess.run(
        command, env=environment, cwd=EXAMPLE.parent, capture_output=True, text=True, check=True
    ).stdout


def test_two_processes_read_the_same_setup_from_one_file():
    assert told_by_a_process("1") == told_by_a_process("2")
