"""The service with webhooks: a change on the board is answered within two seconds, in one cycle per edit."""

from __future__ import annotations

import signal
import socket
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from daemon.clock import SystemClock
from daemon.loop import GATHER, Hints, run_until_stopped
from daemon.sandbox_server import Sandbox, SandboxServer
from tests.cli.commands import Person
from tests.cli.test_run import ended_in, events_until, started
from tests.machine.small_world import board

CLOCK = SystemClock()
SECRET = "sandbox-secret"
CONFIG = """\
owner: {{name: Dana}}
interval: 1h
assistants: [{{name: Ben, skills: [bookkeeping, invoices]}}]
trello:
  base_url: "{url}/1"
  key: "{key}"
  token: "{token}"
  webhook: {{url: "http://127.0.0.1:{port}/trello", listen: "127.0.0.1:{port}", secret: "{secret}"}}
"""


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


@pytest.fixture
def sandbox() -> Sandbox:
    made = Sandbox(clock=CLOCK.now, latency_ms=50)
    made.trello.load_board(board(CLOCK.now()))
    return made


@pytest.fixture
def server(sandbox: Sandbox) -> Iterator[SandboxServer]:
    with SandboxServer(sandbox) as made:
        yield made


@pytest.fixture
def config(tmp_path: Path, server: SandboxServer, sandbox: Sandbox) -> Path:
    path = tmp_path / "config.yaml"
    path.write_text(
        CONFIG.format(url=server.url, key=sandbox.key, token=sandbox.token, port=free_port(), secret=SECRET),
        encoding="utf-8",
    )
    return path


def seconds_until(holds: Callable[[], Any]) -> float:
    began = CLOCK.monotonic()
    while not holds():
        assert CLOCK.monotonic() - began < 10, "it never came"
        CLOCK.wait(0.02)
    return CLOCK.monotonic() - began


def test_a_change_on_the_board_is_labelled_within_two_seconds(config, server, sandbox):
    process = started(config)
    events_until(process, "cycle")
    owner = Person(server, sandbox)
    place = owner.does("GET", "members/me/boards")[0]["id"]
    lists = owner.does("GET", f"boards/{place}/lists")

    card = owner.does("POST", "cards", idList=lists[0]["id"], name="Pay the overdue invoice today")
    rows = sandbox.trello.world.cards.rows
    seconds = seconds_until(lambda: rows[card["id"]]["idLabels"])
    process.send_signal(signal.SIGTERM)
    _, logged = process.communicate(timeout=20)

    assert seconds <= 2
    assert process.returncode == 0
    assert SECRET not in logged
    assert sandbox.token not in logged


def test_our_own_labels_bring_no_further_cycle(config, server, sandbox):
    process = started(config)
    events_until(process, "cycle")
    lists = sandbox.trello.world.lists.rows
    Person(server, sandbox).does("POST", "cards", idList=next(iter(lists)), name="Book the flight to Porto")

    cycles = events_until(process, "cycle")
    CLOCK.wait(GATHER + 0.7)
    ended_in(process, signal.SIGTERM)

    assert [entry["event"] for entry in cycles][-1] == "cycle"
    polls = [seen for seen in sandbox.faults.requests() if seen.path.endswith("/members/me/boards")]
    assert len(polls) == 2


# --- the loop alone --------------------------------------------------------------------------------------


def test_a_burst_of_hints_is_one_cycle_and_hints_during_a_cycle_are_not_lost():
    clock, hints = SystemClock(), Hints()
    began = CLOCK.monotonic()
    at: list[float] = []

    def cycle() -> None:
        at.append(CLOCK.monotonic() - began)
        if len(at) == 1:
            for _ in range(50):
                hints.give()
        if len(at) == 2:
            hints.give()
        if len(at) == 3:
            clock.stop()

    run_until_stopped(cycle, clock, every_seconds=3600, hints=hints)

    assert len(at) == 3
    assert GATHER <= at[1] < 2
    assert GATHER <= at[2] - at[1] < 2


def test_the_usual_cycles_go_on_beside_hints():
    clock, hints = SystemClock(), Hints()
    count = 0

    def cycle() -> None:
        nonlocal count
        count += 1
        if count == 3:
            clock.stop()

    run_until_stopped(cycle, clock, every_seconds=1, hints=hints)

    assert count == 3
