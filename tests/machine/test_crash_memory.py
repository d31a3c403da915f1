"""Killed while it notes what a person decided: nothing learned is lost, and nothing is there twice."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from daemon.store import open_store
from tests.cli.commands import Person
from tests.machine.small_world import SmallWorld, small_world

DECIDED = "Sort the photo archive some day"
GIVEN = "Answer e-mail of Mrs Okafor"


@pytest.fixture
def world(tmp_path: Path) -> Iterator[SmallWorld]:
    with small_world(tmp_path / "run") as made:
        assert made.sync() == 0
        yield made


def learned(world: SmallWorld) -> list[tuple[str, str | None]]:
    store = open_store(path=world.config.parent / "delegated.sqlite3", url=None)
    found = [(each.words.title, each.chosen) for each in store.corrections()]
    store.close()
    return sorted(found, key=str)


@pytest.mark.parametrize("phase", ["before", "after"])
@pytest.mark.parametrize("number", [1, 2, 3, 5])
def test_killed_at_a_request_what_was_decided_is_learned_once(
    world: SmallWorld, number: int, phase: str
) -> None:
    person = Person(world.server, world.sandbox)
    for title, name in ((DECIDED, "Q2 Important"), (GIVEN, "Delegate: Ben")):
        card = person.card(title)["id"]
        person.does("POST", f"cards/{card}/idLabels", value=person.board_label(name))

    world.sync_killed_at(number, phase)
    for _ in range(2):
        world.sync()

    assert learned(world) == [(GIVEN, "Ben"), (DECIDED, "Q2")]
