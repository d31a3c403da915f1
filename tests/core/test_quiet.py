"""Reminders that would ring at night."""

from __future__ import annotations

from datetime import datetime, time
from zoneinfo import ZoneInfo

import pytest

from daemon.core.desired import REMINDER, desired
from daemon.core.locks import NOTHING_TOLD
from daemon.core.model import EMPTY_RECORD, Action, Day, Decision, Moment, Quadrant, Shape
from daemon.core.quiet import QuietHours, out_of_quiet
from tests.builders import NOW, WRITE, card, replace

BERLIN = ZoneInfo("Europe/Berlin")
NIGHT = QuietHours(time(22), time(7))


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 3, day, hour, minute, tzinfo=BERLIN)


@pytest.mark.parametrize(
    ("minutes", "start", "expected"),
    [
        ((1440, 60), at(10, 10), (60, 1440)),  # nothing is at night
        ((60,), at(10, 7, 30), (30,)),  # after the night, half an hour is left
        ((60,), at(10, 7, 10), (550,)),  # too little would be left: before the night
        ((60,), at(10, 6), (480,)),
        ((30,), at(10, 23), (60,)),
        ((60,), at(10, 8), (60,)),  # it may ring at the very end of the night
        ((60, 90, 120), at(10, 7, 45), (45,)),  # all three become the same one
        ((1440,), at(10, 6), (1380,)),
        ((0,), at(10, 3), (300,)),
        ((40320,), at(31, 6), (40200,)),  # four weeks before, in winter time: 05:00 becomes 07:00
    ],
)
def test_a_reminder_at_night_rings_after_it_or_before_it(
    minutes: tuple[int, ...], start: datetime, expected: tuple[int, ...]
) -> None:
    assert out_of_quiet(minutes, start, NIGHT, BERLIN) == expected


def test_quiet_hours_within_one_day_are_kept_too() -> None:
    noon = QuietHours(time(12), time(14))

    assert out_of_quiet((60,), at(10, 14), noon, BERLIN) == (120,)
    assert out_of_quiet((60,), at(10, 14, 30), noon, BERLIN) == (30,)
    assert out_of_quiet((60,), at(10, 12), noon, BERLIN) == (60,)


def test_without_quiet_hours_reminders_stay() -> None:
    assert out_of_quiet((60, 5), at(10, 3), None, BERLIN) == (5, 60)


def test_an_events_reminders_keep_out_of_the_owners_night() -> None:
    write = replace(WRITE, quiet=NIGHT, timezone="Europe/Berlin")
    decision = Decision(action=Action.DO, quadrant=Quadrant.Q1)
    early = card(shape=Shape.EVENT, due=Moment(at(12, 7, 30)))
    whole_day = card(shape=Shape.EVENT, due=Day(at(12, 0).date()))

    timed = desired(early, decision, NOTHING_TOLD, EMPTY_RECORD, write, NOW)
    day = desired(whole_day, decision, NOTHING_TOLD, EMPTY_RECORD, write, NOW)

    assert timed.scalars[REMINDER] == (("popup", 30), ("popup", 1440))
    assert day.scalars[REMINDER] == (("popup", 120), ("popup", 1020))
