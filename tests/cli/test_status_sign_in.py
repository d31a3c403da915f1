"""`status` tells how many days the Trello token has left, without asking Trello."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from daemon.clock import SystemClock
from daemon.sandbox_server import Sandbox, SandboxServer
from tests.cli.commands import document, run, write_config
from tests.machine.small_world import board

CLOCK = SystemClock()


@pytest.fixture
def sandbox() -> Sandbox:
    made = Sandbox(clock=CLOCK.now, limits=False)
    made.trello.load_board(board(CLOCK.now()))
    return made


@pytest.fixture
def config(tmp_path: Path, sandbox: Sandbox) -> Iterator[Path]:
    with SandboxServer(sandbox) as server:
        yield write_config(tmp_path, server, sandbox)


def sign_in(config: Path) -> object:
    return {
        row["name"]: row["credentials"]
        for row in document(run("status", "--format", "json", config=config))["sources"]
    }["trello"]


def shown(config: Path) -> str:
    """The fourth column of Trello's row; the moment of the last reading is two words."""
    lines = run("status", config=config).stdout.splitlines()
    return next(line for line in lines if line.startswith("trello")).split()[4]


def test_the_days_left_are_told_after_the_first_cycle(config, sandbox):
    token = next(iter(sandbox.trello.world.tokens))
    ends = CLOCK.now() + timedelta(days=20, hours=6)
    token["dateExpires"] = ends.strftime("%Y-%m-%dT%H:%M:%S.000Z")
    run("sync", config=config)
    before = len(sandbox.faults.requests())

    assert sign_in(config) == {"expires": ends.strftime("%Y-%m-%dT%H:%M:%SZ"), "days_left": 20}
    assert shown(config) == "20"
    assert len(sandbox.faults.requests()) == before


def test_a_token_that_never_ends_is_told_so(config):
    run("sync", config=config)

    assert sign_in(config) == {"expires": None, "days_left": None}
    assert shown(config) == "endless"
