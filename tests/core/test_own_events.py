"""Which events of our own a card gets."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from daemon.core.free_time import FreeTime, Span
from daemon.core.model import Action, Decision, Moment, OwnEvent, Quadrant, Task, TaskId, WorkingHours
from daemon.core.own_event_rules import Role, event_key, wanted_event
from tests.builders import card

MONDAY = datetime(2026, 3, 9, 9, 0, tzinfo=UTC)
FRIDAY = Moment(MONDAY + timedelta(days=4, hours=3))
DO_NOW = Decision(action=Action.DO, quadrant=Quadrant.Q1)
HAND_OVER = Decision(action=Action.DELEGATE, quadrant=Quadrant.Q2, assistant="Maria")


def event(
    role: Role, task: Task, decision: Decision, standing: OwnEvent | None = None, **more: Any
) -> tuple[datetime, datetime, str] | None:
    free = FreeTime(more.get("busy", ()), WorkingHours(), UTC, MONDAY)
    found = wanted_event(
        role, task, decision, standing, free=free, taken=more.get("taken", ()), now=more.get("now", MONDAY)
    )
    return (found.begin, found.end, found.title) if found else None


def at(days: float, hours: float) -> datetime:
    return MONDAY.replace(hour=0) + timedelta(days=days, hours=hours)


def test_the_id_is_always_the_same_and_of_letters_google_takes() -> None:
    keys = {event_key(TaskId("trello", f"c{n}"), role) for n in range(200) for role in Role}

    assert event_key(TaskId("trello", "c1"), Role.FOCUS) == event_key(TaskId("trello", "c1"), Role.FOCUS)
    assert len(keys) == 400
    assert {len(key) for key in keys} == {32}
    assert set("".join(keys)) <= set("abcdefghijklmnopqrstuv0123456789")


def test_a_delegated_card_has_its_deadline() -> None:
    task = card(title="Book  the\nvan", due=FRIDAY)

    assert event(Role.DEADLINE, task, HAND_OVER) == (at(4, 12), at(4, 12.25), "Due: Book the van (Maria)")
    assert event(Role.FOCUS, task, HAND_OVER) is None


def test_what_the_owner_does_has_focus_time() -> None:
    task = card(due=FRIDAY, estimate_hours=2.0)
    busy = [Span(at(0, 9), at(0, 16))]

    assert event(Role.FOCUS, task, DO_NOW) == (at(0, 9), at(0, 11), "Focus: Send the March invoices")
    assert event(Role.FOCUS, task, DO_NOW, busy=busy) == (
        at(1, 9),
        at(1, 11),
        "Focus: Send the March invoices",
    )
    assert event(Role.FOCUS, task, DO_NOW, taken=[Span(at(0, 9), at(0, 12))]) == (
        at(0, 12),
        at(0, 14),
        "Focus: Send the March invoices",
    )


def test_a_focus_block_stays_where_it_is_until_it_is_over_or_too_late() -> None:
    task = card(due=FRIDAY)
    stands = OwnEvent(key="k", begin=at(2, 14), end=at(2, 15), title="Focus: x")

    kept = event(Role.FOCUS, task, DO_NOW, stands)
    over = event(Role.FOCUS, task, DO_NOW, stands, now=at(3, 9))
    late = event(Role.FOCUS, card(due=Moment(at(1, 12))), DO_NOW, stands)

    assert kept is not None
    assert over is not None
    assert late is not None
    assert (kept[0], over[0], late[0]) == (at(2, 14), at(3, 9), at(0, 9))


def test_an_overdue_card_still_gets_its_time() -> None:
    found = event(Role.FOCUS, card(due=Moment(at(-2, 12))), DO_NOW)

    assert found is not None
    assert found[0] == at(0, 9)


@pytest.mark.parametrize(
    "decision",
    [
        Decision(action=Action.POSTPONE, quadrant=Quadrant.Q4),
        Decision(action=Action.SCHEDULE, quadrant=Quadrant.Q2),
        Decision(action=Action.DO, quadrant=Quadrant.Q1, leave_alone="it is done"),
        Decision(action=Action.ASK, quadrant=None),
    ],
)
def test_other_cards_get_no_events(decision: Decision) -> None:
    assert [event(role, card(due=FRIDAY), decision) for role in Role] == [None, None]


def test_a_card_without_due_date_has_no_deadline() -> None:
    assert event(Role.DEADLINE, card(), HAND_OVER) is None


def test_an_event_comes_back_from_its_value_also_with_bars_in_its_title() -> None:
    one = OwnEvent(key="k", begin=at(0, 9), end=at(0, 10), title="Due: a|b", version='"1"')

    assert OwnEvent.of("k", one.value, '"1"') == one
