"""Weeks as people count them, and when something weekly is due."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from daemon.core.availability import Availability
from daemon.core.model import TimeOff, WorkingHours
from daemon.core.week import Appointment, Week

BERLIN = ZoneInfo("Europe/Berlin")
OWNER = Availability("Europe/Berlin", WorkingHours())
MONDAY_EARLY = Appointment(0, time(7))
FRIDAY = Appointment(4, time(15))


@pytest.mark.parametrize(
    ("day", "label", "days"),
    [
        (date(2026, 11, 23), "2026-W48", "23–29 Nov"),
        (date(2027, 1, 3), "2026-W53", "28 Dec – 3 Jan"),
        (date(2027, 1, 4), "2027-W01", "4–10 Jan"),
        (date(2024, 12, 30), "2025-W01", "30 Dec – 5 Jan"),
    ],
)
def test_a_week_is_called_as_calendars_call_it(day: date, label: str, days: str) -> None:
    assert Week.of(day).label == label
    assert Week.of(day).days == days
    assert Week.parse(label) == Week.of(day)


@pytest.mark.parametrize("text", ["", "W48", "2026-W54", "2025-W53", "2026-48", "2026-W00", "0000-W01"])
def test_what_is_no_week_is_refused_with_a_sentence(text: str) -> None:
    with pytest.raises(ValueError, match=r"(is|has) no week"):
        Week.parse(text)


def test_a_week_begins_at_the_owners_midnight() -> None:
    sunday_evening = datetime(2026, 11, 22, 23, 30, tzinfo=UTC)

    assert Week.at(sunday_evening, UTC).label == "2026-W47"
    assert Week.at(sunday_evening, BERLIN).label == "2026-W48"


def test_a_week_in_which_the_clock_changes_has_another_length() -> None:
    spring = Week.parse("2026-W13")

    assert spring.end(BERLIN) - spring.begin(BERLIN) == timedelta(days=7, hours=-1)


def test_half_of_a_week_is_over_on_thursday_noon() -> None:
    assert Week.parse("2026-W48").midpoint(BERLIN) == datetime(2026, 11, 26, 11, tzinfo=UTC)


def test_what_is_due_on_monday_is_due_from_that_hour_on() -> None:
    assert MONDAY_EARLY.latest(datetime(2026, 11, 23, 5, 59, tzinfo=UTC), OWNER) is None
    assert MONDAY_EARLY.latest(datetime(2026, 11, 23, 6, 0, tzinfo=UTC), OWNER) == Week.parse("2026-W48")


def test_what_nobody_was_there_to_write_is_left_out_after_three_days() -> None:
    assert MONDAY_EARLY.latest(datetime(2026, 11, 25, 20, tzinfo=UTC), OWNER) == Week.parse("2026-W48")
    assert MONDAY_EARLY.latest(datetime(2026, 11, 27, 20, tzinfo=UTC), OWNER) is None


def test_on_a_public_holiday_it_comes_on_the_next_working_day() -> None:
    owner = Availability("Europe/Berlin", WorkingHours(), "DE")

    assert MONDAY_EARLY.due(Week.parse("2026-W15"), owner) == datetime(2026, 4, 7, 5, tzinfo=UTC)


def test_on_holiday_friday_comes_on_monday_and_still_tells_of_its_week() -> None:
    off = (TimeOff(date(2026, 11, 27), date(2026, 11, 27)),)
    owner = Availability("Europe/Berlin", WorkingHours(), None, None, off)

    assert FRIDAY.latest(datetime(2026, 11, 30, 15, tzinfo=UTC), owner) == Week.parse("2026-W48")


def test_who_is_away_for_long_gets_nothing() -> None:
    off = (TimeOff(date(2026, 11, 1), date(2026, 12, 31)),)
    owner = Availability("Europe/Berlin", WorkingHours(), None, None, off)

    assert FRIDAY.due(Week.parse("2026-W48"), owner) is None
    assert FRIDAY.latest(datetime(2026, 11, 27, 15, tzinfo=UTC), owner) is None


def test_a_look_back_on_monday_tells_of_the_week_before() -> None:
    week = Week.parse("2026-W48")

    assert MONDAY_EARLY.reported(week) == Week.parse("2026-W47")
    assert FRIDAY.reported(week) == week


def test_a_look_ahead_from_thursday_on_is_for_the_week_after() -> None:
    week = Week.parse("2026-W53")

    assert MONDAY_EARLY.planned(week) == week
    assert FRIDAY.planned(week) == Week.parse("2027-W01")
