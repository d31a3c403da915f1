"""The service as a process: it loops, ends quickly when told to, and never runs twice on one ledger."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from connectors.faults import FOREVER, Fault
from daemon.clock import SystemClock
from daemon.sandbox_server import Sandbox, SandboxServer
from tests.cli.commands import run, write_config
from tests.machine.small_world import board

CLOCK = SystemClock()
DELEGATED = str(Path(sys.executable).with_name("delegated"))


@pytest.fixture
def sandbox() -> Sandbox:
    clock = SystemClock()
    made = Sandbox(clock=clock.now, limits=False)
    made.trello.load_board(board(clock.now()))
    return made


@pytest.fixture
def config(tmp_path: Path, sandbox: Sandbox) -> Iterator[Path]:
    with SandboxServer(sandbox) as server:
        yield write_config(tmp_path, server, sandbox, more="interval: 1s\n")


def started(config: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [DELEGATED, "--config", str(config), "run"], stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )


def events_until(process: subprocess.Popen[str], event: str, count: int = 1) -> list[dict[str, object]]:
    """The log lines up to the `count`-th of this event."""
    seen = []
    assert process.stderr is not None
    for line in process.stderr:
        seen.append(json.loads(line))
        if sum(entry["event"] == event for entry in seen) == count:
            return seen
    pytest.fail(f"ended before {count} x {event}: {seen}")


def ended_in(process: subprocess.Popen[str], number: int) -> float:
    """Seconds from the signal to the end."""
    began = CLOCK.monotonic()
    process.send_signal(number)
    process.communicate(timeout=20)
    return CLOCK.monotonic() - began


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_the_service_cycles_until_a_signal_and_ends_within_two_seconds(config, number):
    process = started(config)

    events_until(process, "cycle", count=2)
    seconds = ended_in(process, number)

    assert seconds < 2
    assert process.returncode == 0


def cut_off(config: Path, sandbox: Sandbox) -> float:
    """Seconds from SIGTERM to the end of a cycle that waits for an answer."""
    first = len(sandbox.faults.requests())
    sandbox.faults.arm(Fault("latency", times=FOREVER, delay_ms=8000, path="/cards"))
    process = started(config)
    deadline = CLOCK.monotonic() + 20
    while not any("/cards" in seen.path for seen in sandbox.faults.requests(first)):
        assert CLOCK.monotonic() < deadline
        CLOCK.wait(0.02)
    seconds = ended_in(process, signal.SIGTERM)
    sandbox.faults.clear()
    assert process.returncode == 0
    return seconds


def test_a_cycle_that_waits_for_a_silent_service_is_cut_off_within_two_seconds(config, sandbox):
    # The best of three, since a busy machine needs seconds to end any process at all.
    assert any(cut_off(config, sandbox) < 2 for _ in range(3))

    assert run("sync", config=config).exit_code == 0


def test_a_second_instance_on_the_same_ledger_is_refused(config):
    process = started(config)
    events_until(process, "cycle")

    second = run("sync", config=config)
    ended_in(process, signal.SIGTERM)
    third = run("sync", config=config)

    assert second.exit_code == 1
    assert "another delegated is at work" in second.stderr
    assert third.exit_code == 0


def test_the_status_of_a_running_service_is_healthy(config):
    process = started(config)
    events_until(process, "cycle")

    status = run("status", config=config)
    ended_in(process, signal.SIGTERM)

    assert (status.exit_code, status.stdout.splitlines()[0]) == (0, "All is well.")


def test_an_outage_is_logged_survived_and_over_when_the_service_is_back(config, sandbox):
    sandbox.faults.arm(Fault("status_503_before", times=FOREVER))
    process = started(config)

    during = events_until(process, "cycle")
    sandbox.faults.clear()
    after = events_until(process, "pulled", count=2)
    ended_in(process, signal.SIGTERM)

    assert {entry["event"] for entry in during} >= {"source_unavailable", "cycle"}
    assert {entry["source"] for entry in after if entry["event"] == "pulled"} == {"trello", "google_calendar"}


def test_an_interrupted_sync_says_so_and_exits_with_one(config, sandbox):
    sandbox.faults.arm(Fault("latency", times=FOREVER, delay_ms=8000, path="/1/boards"))
    process = subprocess.Popen(
        [DELEGATED, "--config", str(config), "sync"],
        stderr=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    deadline = CLOCK.monotonic() + 20
    while not any("/1/boards" in seen.path for seen in sandbox.faults.requests()):
        assert CLOCK.monotonic() < deadline
        CLOCK.wait(0.02)

    process.send_signal(signal.SIGTERM)
    _, said = process.communicate(timeout=20)

    assert process.returncode == 1
    assert said == "Interrupted; what was under way is settled by the next cycle.\n"
