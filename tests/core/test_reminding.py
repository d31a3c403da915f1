"""When people are reminded of cards and events."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from daemon.core.availability import Availability
from daemon.core.model import TimeOff, WorkingHours
from daemon.core.quiet import QuietHours
from daemon.core.reminding import Ringing, has_rung

NIGHT = QuietHours(time(22), time(7))
BERLIN = ZoneInfo("Europe/Berlin")
MANILA = ZoneInfo("Asia/Manila")
DANA = Availability("Europe/Berlin", WorkingHours(), "DE", "BE")
MARIA = Availability("Asia/Manila", WorkingHours(start=time(8), end=time(16)), "PH")
BEN = Availability("Europe/Berlin", WorkingHours())
RINGING = Ringing(NIGHT, DANA, {"Maria": MARIA, "Ben": BEN}, owner_before=120)
LONG_AGO = datetime(2026, 1, 1, tzinfo=UTC)


def at(day: int, hour: int, minute: int = 0, *, zone: ZoneInfo = BERLIN, month: int = 3) -> datetime:
    """A moment in March 2026, which begins on a Sunday."""
    return datetime(2026, month, day, hour, minute, tzinfo=zone).astimezone(UTC)


@pytest.mark.parametrize(
    ("due", "usual", "minutes", "why"),
    [
        (at(13, 12), 1440, 1440, "Thursday noon is in Ben's day"),
        (at(13, 9), 1440, 1440, "Thursday nine is when it begins"),
        (at(13, 17), 1440, 120, "Thursday five is after work, so on Friday at three"),
        (at(16, 10), 1440, 60, "Sunday is free, so when Monday begins"),
        (at(16, 9), 2880, 0, "there is no better time than the deadline itself"),
        (at(13, 9), 120, 1440, "seven o'clock is before work, so the morning before"),
    ],
)
def test_work_handed_over_rings_when_the_assistants_day_begins(
    due: datetime, usual: int, minutes: int, why: str
) -> None:
    assert RINGING.on_card(due, usual, "Ben", LONG_AGO) == minutes, why


def test_an_assistant_far_away_is_reminded_by_their_own_clock() -> None:
    due = at(13, 17)  # midnight in Manila

    minutes = RINGING.on_card(due, 1440, "Maria", LONG_AGO)

    # Each of the eight moments is at night there but for none: nothing rings.
    assert minutes is None
    assert RINGING.on_card(at(13, 9), 1440, "Maria", LONG_AGO) == 120
    assert (at(13, 9) - timedelta(minutes=120)).astimezone(MANILA).time() == time(14)


def test_whoever_is_on_leave_is_not_reminded_there() -> None:
    away = Availability("Europe/Berlin", WorkingHours(), time_off=(TimeOff(date(2026, 3, 12), None),))
    ringing = Ringing(NIGHT, DANA, {"Ben": away})

    assert ringing.on_card(at(13, 12), 1440, "Ben", LONG_AGO) == 2880  # Wednesday
    assert ringing.on_card(at(20, 12), 1440, "Ben", LONG_AGO) is None


@pytest.mark.parametrize(
    ("due", "usual", "minutes"),
    [
        (at(13, 12), 1440, 1440),
        (at(16, 12), 1440, 120),  # Sunday is free
        (at(15, 12), 120, 2880),  # due on a Sunday: on Friday
        (at(12, 23), 120, 120),  # nine in the evening is not yet quiet
        (at(12, 8), 120, 60),  # six is quiet, seven not
        (at(6, 12, month=4), 1440, None),  # Easter Monday
    ],
)
def test_the_owners_cards_keep_to_quiet_hours_weekends_and_holidays(
    due: datetime, usual: int, minutes: int | None
) -> None:
    assert RINGING.on_card(due, usual, None, LONG_AGO) == minutes


def test_days_off_may_ring_if_the_owner_wants() -> None:
    ringing = Ringing(NIGHT, DANA, days_off=False)

    assert ringing.on_card(at(16, 12), 1440, None, LONG_AGO) == 1440


def test_only_moments_to_come_are_chosen() -> None:
    due = at(13, 12)

    assert RINGING.on_card(due, 1440, "Ben", at(12, 12)) == 120
    assert RINGING.on_card(due, 1440, "Ben", at(13, 11, 30)) == 15


def test_the_choice_stays_the_same_until_it_rings() -> None:
    for hour in range(-90, 20):
        due = at(13, 12) + timedelta(hours=hour)
        first = RINGING.on_card(due, 1440, "Ben", LONG_AGO)
        if first is None:
            continue
        rings = due - timedelta(minutes=first)
        moments = [rings - timedelta(minutes=step) for step in (1, 59, 600, 4000)]
        assert {RINGING.on_card(due, 1440, "Ben", now) for now in moments} == {first}


def test_it_rings_at_the_same_hour_after_the_clock_was_changed() -> None:
    due = at(30, 9)  # Monday after the night in which summer time begins

    minutes = RINGING.on_card(due, 1440, "Ben", LONG_AGO)

    assert minutes == 0
    assert due.astimezone(BERLIN).time() == time(9)


def test_a_reminder_rings_once_for_a_due_date() -> None:
    due = at(13, 12)

    assert not has_rung(due, 1440, "2026-03-10T08:00:00.000Z", at(12, 11))
    assert has_rung(due, 1440, "2026-03-10T08:00:00.000Z", at(12, 13))
    # The date moved nearer after it was written: for this one it never rang.
    assert not has_rung(at(10, 20), 1440, "2026-03-10T08:00:00.000Z", at(10, 11))
    assert not has_rung(due, 1440, "", at(12, 13))


def test_reminders_of_events_move_from_free_days_to_the_working_day_before() -> None:
    assert RINGING.on_event((1440, 60), at(16, 10)) == (60, 3 * 1440)
    assert RINGING.on_event((60,), at(14, 12)) == (60,)  # an event on a Saturday
    assert RINGING.on_event((1440,), at(12, 6)) == (23 * 60,)  # six is quiet


def test_the_owner_hears_of_work_handed_over_only_before_its_deadline() -> None:
    assert RINGING.before_deadline(at(13, 12)) == 120
    assert RINGING.before_deadline(at(13, 8)) == 60
    assert RINGING.before_deadline(at(14, 12)) is None  # a Saturday
    assert Ringing(NIGHT, DANA).before_deadline(at(13, 12)) is None
