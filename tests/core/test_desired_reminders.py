"""Reminders of cards as they are written, moved and left."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest

from daemon.core.availability import Availability
from daemon.core.desired import NO_REMINDER, REMINDER, WriteBack, desired
from daemon.core.locks import NOTHING_TOLD, Told
from daemon.core.model import (
    EMPTY_RECORD,
    Action,
    Decision,
    Moment,
    Owned,
    Quadrant,
    Record,
    Task,
    Value,
    WorkingHours,
)
from daemon.core.quiet import QuietHours
from daemon.core.reminding import Ringing
from tests.builders import WRITE, card, event

PEOPLE = Availability("UTC", WorkingHours())
RINGING = Ringing(QuietHours(time(22), time(7)), PEOPLE, {"Maria": PEOPLE})
RULES = replace(WRITE, ringing=RINGING)
GIVEN = Decision(action=Action.DELEGATE, quadrant=Quadrant.Q2, assistant="Maria")
MINE = Decision(action=Action.DO, quadrant=Quadrant.Q1)
TUESDAY = datetime(2026, 3, 10, 9, 0, tzinfo=UTC)
FRIDAY = Moment(TUESDAY + timedelta(days=3, hours=8))
"""The end of the working day."""


def ours(minutes: int, written: str = "2026-03-10T08:00:00.000Z") -> Record:
    return Record(owned={REMINDER: Owned(value=minutes, stamp=written)})


def wanted(
    task: Task,
    decision: Decision,
    record: Record = EMPTY_RECORD,
    now: datetime = TUESDAY,
    told: Told = NOTHING_TOLD,
    rules: WriteBack = RULES,
) -> Value:
    return desired(task, decision, told, record, rules, now).scalars.get(REMINDER)


def test_a_card_handed_over_rings_in_the_assistants_working_time() -> None:
    assert wanted(card(due=FRIDAY), GIVEN) == 120
    assert wanted(card(due=FRIDAY), MINE) == 1440
    assert wanted(card(due=Moment(FRIDAY.at - timedelta(hours=8))), GIVEN) == 2880


def test_one_that_rang_is_not_moved_so_that_it_rings_again() -> None:
    record = ours(2880)
    thursday = TUESDAY + timedelta(days=2)

    assert wanted(card(due=FRIDAY, reminder=2880), MINE, record, thursday) == 2880
    assert wanted(card(due=FRIDAY, reminder=2880), MINE, record, TUESDAY) == 1440


def test_a_due_date_that_moves_moves_the_reminder() -> None:
    record = ours(120)
    monday = Moment(TUESDAY + timedelta(days=6, hours=1))

    assert wanted(card(due=monday, reminder=120), GIVEN, record) == 60


def test_when_nothing_may_ring_ours_is_taken_off_and_none_is_written() -> None:
    night = Moment(datetime(2026, 3, 12, 3, 0, tzinfo=UTC))

    assert wanted(card(due=night), GIVEN) is None
    assert wanted(card(due=night, reminder=120), GIVEN, ours(120)) == NO_REMINDER


def test_what_is_overdue_stays_as_it_is() -> None:
    past = Moment(TUESDAY - timedelta(days=1))

    assert wanted(card(due=past), GIVEN) is None
    assert wanted(card(due=past, reminder=120), GIVEN, ours(120)) == 120


def test_a_persons_reminder_is_theirs() -> None:
    assert wanted(card(due=FRIDAY, reminder=5), GIVEN) is None
    assert wanted(card(due=FRIDAY), GIVEN, told=Told(locked=frozenset({"reminder"}))) is None


@pytest.mark.parametrize("decision", [GIVEN, MINE])
def test_of_an_event_handed_over_the_owner_hears_once(decision: Decision) -> None:
    starts = Moment(TUESDAY + timedelta(days=6, hours=1))  # Monday at ten
    minutes = wanted(event(due=starts), replace(decision, quadrant=Quadrant.Q1))

    assert minutes == ((("popup", 60),) if decision is GIVEN else (("popup", 60), ("popup", 4320)))
