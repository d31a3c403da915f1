"""How long the command line takes to answer."""

from __future__ import annotations

import statistics
import subprocess
import sys
from pathlib import Path

from daemon.clock import SystemClock

RUNS = 7
DELEGATED = str(Path(sys.executable).with_name("delegated"))


def measure() -> None:
    """Print the median and the slowest of several runs of `delegated --help`."""
    clock = SystemClock()
    seconds = []
    for _ in range(RUNS):
        began = clock.monotonic()
        subprocess.run([DELEGATED, "--help"], check=True, capture_output=True)
        seconds.append(clock.monotonic() - began)
    middle, slowest = statistics.median(seconds), max(seconds)
    print(f"delegated --help: median {middle:.2f} s, slowest {slowest:.2f} s (allowed 0.5 s)")
