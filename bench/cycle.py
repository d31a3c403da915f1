"""What one cycle over a large board and calendar costs, measured as a whole process."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bench.figures import Figure, Options
from bench.large_board import board, events
from daemon.clock import SystemClock

NO_CHANGE = "no change"
MOST_CPU = 2.0
"""Seconds, for 5,000 cards and 5,000 events."""

MOST_MEGABYTES = 250

DELEGATED = str(Path(sys.executable).with_name("delegated"))
CONFIG = """\
owner: {{name: Dana, strengths: [strategy, pricing]}}
goals: [{{name: get cash in on time}}, {{name: keep clients}}]
assistants:
  - {{name: Ana, skills: [e-mail, scheduling, travel booking]}}
  - {{name: Ben, skills: [bookkeeping, invoices, data entry]}}
  - {{name: Chloe, skills: [newsletter, photos, website]}}
trello: {{base_url: "{trello}", key: !env TRELLO_KEY, token: !env TRELLO_TOKEN, boards: all, max_share: 1.0}}
google_calendar: {{base_url: "{google}", token: !env TRELLO_TOKEN, calendars: [primary], max_share: 1.0}}
"""


def measure(options: Options) -> list[Figure]:
    """Label many cards and as many events once, then measure three cycles without changes."""
    clock = SystemClock()
    figures = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with _sandbox(folder, options.size, clock) as first:
            config = folder / "config.yaml"
            config.write_text(CONFIG.format(**first), encoding="utf-8")
            environ = {**os.environ, "TRELLO_KEY": first["key"], "TRELLO_TOKEN": first["token"]}
            # What was written shows as changed once, and is read back.
            for what in ("first labelling", "reading back what was written", *[NO_CHANGE] * 3):
                figures.append(_report(what, config, environ, first, clock))
    return figures


def _report(
    what: str, config: Path, environ: dict[str, str], first: dict[str, str], clock: SystemClock
) -> Figure:
    requests = len(_requests(first))
    began = clock.monotonic()
    command = [DELEGATED, "--config", str(config), "sync", "--format", "json"]
    # Measured through a child of its own, so that its peak memory is not this process's.
    done = subprocess.run(
        [sys.executable, "-m", "bench.measured", *command], env=environ, capture_output=True, text=True
    )
    wall = clock.monotonic() - began
    report = json.loads(done.stdout.splitlines()[-1])
    steady = what == NO_CHANGE
    return Figure(
        what,
        f"{report['cpu']:.2f} s CPU, {report['megabytes']:.0f} MB, {wall:.1f} s,"
        f" {len(_requests(first)) - requests} requests, exit {report['exit']}: {report['summary']}",
        f"≤ {MOST_CPU:.0f} s CPU, ≤ {MOST_MEGABYTES} MB" if steady else "",
        report["cpu"] <= MOST_CPU and report["megabytes"] <= MOST_MEGABYTES if steady else None,
    )


@contextmanager
def _sandbox(folder: Path, size: int, clock: SystemClock) -> Iterator[dict[str, str]]:
    now = clock.now()
    (folder / "board.json").write_text(json.dumps(board(size, now)), encoding="utf-8")
    (folder / "events.json").write_text(json.dumps(events(size, now)), encoding="utf-8")
    files = ["--trello-board", str(folder / "board.json"), "--calendar", str(folder / "events.json")]
    server = subprocess.Popen(
        [DELEGATED, "sandbox", "--no-limits", *files], stdout=subprocess.PIPE, text=True
    )
    try:
        assert server.stdout is not None
        yield json.loads(server.stdout.readline())
    finally:
        server.terminate()
        server.wait()


def _requests(first: dict[str, str]) -> list[object]:
    with urllib.request.urlopen(f"{first['google']}/_sandbox/requests") as answer:
        found: list[object] = json.load(answer)
    return found
