"""Killed while we make calendar, events and cards: there is one of each in the end."""

from __future__ import annotations

from pathlib import Path

import pytest
import requests

from connectors.faults import Fault
from tests.machine.small_world import SmallWorld, small_world
from tests.machine.test_crash import to_rest

OWN = "own_calendar: {enabled: true}"
MIRRORED = "mirror_to: {board: Office, list: Inbox}"
STEPS = range(-1, 3)
"""Counted from the request that makes the calendar: the look for it before, and the events after."""


def own_events(world: SmallWorld) -> list[list[str]]:
    """The titles in each calendar of ours, in order."""

    def get(path: str) -> list[dict[str, str]]:
        headers = {"Authorization": f"Bearer {world.sandbox.token}"}
        answer = requests.get(f"{world.server.url}/calendar/v3/{path}", headers=headers, timeout=5)
        found: list[dict[str, str]] = answer.json()["items"]
        return found

    ours = [c["id"] for c in get("users/me/calendarList") if "[delegated" in c.get("description", "")]
    return [sorted(event["summary"] for event in get(f"calendars/{one}/events")) for one in ours]


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory: pytest.TempPathFactory) -> tuple[list[list[str]], int]:
    with small_world(tmp_path_factory.mktemp("undisturbed"), calendar=OWN) as world:
        assert world.sync() == 0
        writes = [
            number
            for number, seen in enumerate(world.sandbox.faults.requests(), start=1)
            if seen.method == "POST" and "/calendars" in seen.path
        ]
        # By the time of day there may be a check-in or a focus block more.
        assert len(writes) >= STEPS.stop
        assert world.sync() == 0
        return own_events(world), writes[0]


@pytest.mark.parametrize("phase", ["before", "after"])
@pytest.mark.parametrize("step", STEPS)
def test_killed_at_a_request_nothing_is_made_twice(
    tmp_path: Path, undisturbed: tuple[list[list[str]], int], step: int, phase: str
) -> None:
    expected, first_write = undisturbed
    with small_world(tmp_path / "run", calendar=OWN) as world:
        assert world.sync_killed_at(first_write + step, phase)
        to_rest(world)

        assert own_events(world) == expected


@pytest.mark.parametrize("kind", ["cut_before", "cut_after", "html"])
@pytest.mark.parametrize("number", [1, 2])
def test_a_lost_answer_makes_nothing_twice(
    tmp_path: Path, undisturbed: tuple[list[list[str]], int], kind: str, number: int
) -> None:
    with small_world(tmp_path / "run", calendar=OWN) as world:
        world.sandbox.faults.arm(Fault(kind, at=number, method="POST", path="/calendars"))

        world.sync()
        to_rest(world)

        assert own_events(world) == undisturbed[0]


@pytest.mark.parametrize("phase", ["before", "after"])
@pytest.mark.parametrize("step", range(2))
def test_killed_while_events_become_cards_each_has_one_card(tmp_path: Path, step: int, phase: str) -> None:
    with small_world(tmp_path / "first", calendar=MIRRORED) as world:
        assert world.sync() == 0
        seen = world.sandbox.faults.requests()
        first = next(n for n, one in enumerate(seen, 1) if (one.method, one.path) == ("POST", "/1/cards"))
        world.sync()  # a new card is judged by the cycle after the one that made it
        to_rest(world)
        expected = cards(world)

    with small_world(tmp_path / "run", calendar=MIRRORED) as world:
        assert world.sync_killed_at(first + step, phase)
        world.sync()
        to_rest(world)

        assert cards(world) == expected


def cards(world: SmallWorld) -> list[str]:
    """The names of all cards on the board."""
    return sorted(card["name"] for card in world.sandbox.trello.export_board(f"{1:024x}")["cards"])
