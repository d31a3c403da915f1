"""How long the command line takes to answer."""

from __future__ import annotations

import statistics
import subprocess
import sys
from pathlib import Path

from bench.figures import Figure, Options
from daemon.clock import SystemClock

RUNS = 7
SLOWEST = 0.5
"""Seconds."""
DELEGATED = str(Path(sys.executable).with_name("delegated"))


def measure(_options: Options) -> list[Figure]:
    """The median and the slowest of several runs of `delegated --help`."""
    clock = SystemClock()
    seconds = []
    for _ in range(RUNS):
        began = clock.monotonic()
        subprocess.run([DELEGATED, "--help"], check=True, capture_output=True)
        seconds.append(clock.monotonic() - began)
    middle, slowest = statistics.median(seconds), max(seconds)
    return [
        Figure("delegated --help, median", f"{middle:.2f} s", f"≤ {SLOWEST} s", middle <= SLOWEST),
        Figure(f"delegated --help, slowest of {RUNS}", f"{slowest:.2f} s"),
    ]
