"""Boards as Trello really exported them: they load, are labelled, and then nothing more is wanted."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from daemon.clock import SystemClock
from daemon.sandbox_server import Sandbox, SandboxServer
from tests.cli.commands import Person, document, run, write_config

SHARED = Path(os.environ.get("DELEGATED_SHARED_DATA", Path(__file__).parents[3] / "shared" / "data"))
BOARDS = sorted((SHARED / "trello-boards").glob("*.json"))


@pytest.mark.skipif(not BOARDS, reason=f"no exported boards in {SHARED}/trello-boards")
@pytest.mark.parametrize("path", BOARDS, ids=lambda path: path.stem)
def test_an_exported_board_is_labelled_once_and_then_at_rest(path, tmp_path):
    sandbox = Sandbox(clock=SystemClock().now, limits=False)
    loaded = sandbox.trello.load_export(path)
    with SandboxServer(sandbox) as server:
        config = write_config(tmp_path, server, sandbox)

        done = run("sync", "--format", "json", config=config)
        then = run("plan", "--format", "json", config=config)
        people = Person(server, sandbox)
        cards = people.does("GET", f"boards/{loaded.id}/cards/all")

    assert done.exit_code == 0, done.output
    assert document(done)["written"] == len(document(done)["changes"])
    assert document(then)["changes"] == []
    assert kept(cards) == kept(json.loads(path.read_text(encoding="utf-8"))["cards"])


def kept(cards):
    """What people wrote on each card."""
    return {
        card["id"]: (card["name"], card["desc"], card.get("due"), card["closed"], sorted(card["idMembers"]))
        for card in cards
    }
