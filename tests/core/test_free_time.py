"""Free working hours, and what they mean for urgency."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest

from daemon.core.classify import assess
from daemon.core.free_time import FreeTime, Span, merged, subtract
from daemon.core.model import Moment, Owner, Profile, WorkingHours
from tests.builders import card

MONDAY = datetime(2026, 3, 9, 9, 0, tzinfo=UTC)
PROFILE = Profile(owner=Owner(name="Dana"))


def at(day: int, hour: float) -> datetime:
    return datetime(2026, 3, day, tzinfo=UTC) + timedelta(hours=hour)


def free(*busy: tuple[datetime, datetime], now: datetime = MONDAY) -> FreeTime:
    return FreeTime([Span(*span) for span in busy], WorkingHours(), UTC, now)


@pytest.mark.parametrize(
    ("until", "hours"),
    [
        (at(9, 17), 8.0),
        (at(9, 12.5), 3.5),
        (at(9, 23), 8.0),
        (at(10, 9), 8.0),
        (at(16, 9), 40.0),  # the week-end counts nothing
        (at(9, 8), 0.0),
    ],
)
def test_free_hours_are_working_hours_until_the_deadline(until: datetime, hours: float) -> None:
    assert free().hours_until(until) == hours


def test_busy_time_counts_once_and_only_within_working_hours() -> None:
    calls = free(
        (at(9, 10), at(9, 12)), (at(9, 11), at(9, 13)), (at(9, 16), at(9, 20)), (at(7, 9), at(7, 17))
    )

    assert calls.hours_until(at(9, 17)) == 4.0
    assert calls.hours_until(at(9, 17), since=at(9, 13)) == 3.0


def test_a_day_off_leaves_no_free_hour() -> None:
    assert free((at(9, 0), at(11, 0))).hours_until(at(11, 9)) == 0.0


def test_working_hours_are_by_the_owners_clock_on_both_sides_of_daylight_saving() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    friday = datetime(2026, 3, 27, 7, 0, tzinfo=UTC)  # 08:00 in winter time
    every_day = FreeTime([], WorkingHours(days=tuple(range(7))), berlin, friday)

    assert [(span.begin.hour, span.end.hour) for span in every_day.spans[2:6]] == [
        (8, 16),
        (8, 16),
        (7, 15),
        (7, 15),
    ]


def test_a_deadline_beyond_what_calendars_show_tells_nothing() -> None:
    assert free().hours_until(MONDAY + timedelta(days=200)) is None


def test_night_work_goes_on_into_the_next_day() -> None:
    night = FreeTime([], WorkingHours(days=(0,), start=time(22), end=time(4)), UTC, MONDAY)

    assert night.hours_until(at(10, 12)) == 6.0


def test_the_first_free_stretch_that_is_long_enough_begins_on_a_quarter() -> None:
    gaps = free((at(9, 9.5), at(9, 11)), (at(9, 11.7), at(9, 13)), now=at(9, 9.1))

    assert gaps.first_slot(1.0, after=at(9, 9.1), before=at(10, 17)) == Span(at(9, 13), at(9, 14))
    assert gaps.first_slot(0.25, after=at(9, 9.1), before=at(10, 17)) == Span(at(9, 9.25), at(9, 9.5))
    assert gaps.first_slot(9.0, after=at(9, 9.1), before=at(20, 17)) is None
    assert gaps.first_slot(1.0, after=at(9, 9.1), before=at(9, 13.5)) is None


def test_overlapping_spans_in_any_order_become_one() -> None:
    spans = [Span(at(9, 3), at(9, 5)), Span(at(9, 1), at(9, 2)), Span(at(9, 2), at(9, 4))]

    assert merged(spans) == [Span(at(9, 1), at(9, 5))]
    assert list(subtract([Span(at(9, 0), at(9, 6))], spans)) == [
        Span(at(9, 0), at(9, 1)),
        Span(at(9, 5), at(9, 6)),
    ]


def test_few_free_hours_make_a_card_more_urgent_and_the_reasons_say_so() -> None:
    invoice = card(due=Moment(at(13, 17)), estimate_hours=2.0)
    open_week = assess(invoice, PROFILE, MONDAY, free=free())
    full_week = assess(invoice, PROFILE, MONDAY, free=free((at(9, 0), at(13, 14))))
    unknown = assess(invoice, PROFILE, MONDAY)

    assert open_week == unknown
    assert full_week.urgency == pytest.approx(unknown.urgency + 16.4)
    assert ("only 3 free hours until then for 2 h of work", 16.4) in [
        (term.text, term.points) for term in full_week.terms
    ]


def test_work_that_takes_all_the_time_left_is_urgent_long_before_it_is_due() -> None:
    big = card(due=Moment(at(18, 17)), estimate_hours=70.0)
    small = card(due=Moment(at(18, 17)), estimate_hours=1.0)

    more = assess(big, PROFILE, MONDAY, free=free()).urgency - assess(small, PROFILE, MONDAY).urgency
    assert more == pytest.approx(40.4)
    texts = [term.text for term in assess(big, PROFILE, MONDAY, free=free()).terms]
    assert "only 64 free hours until then for 70 h of work" in texts


def test_urgency_never_falls_while_time_passes_towards_the_deadline() -> None:
    task = card(due=Moment(at(13, 17)), estimate_hours=6.0)
    week = free((at(10, 9), at(11, 17)))
    scores = [assess(task, PROFILE, MONDAY + timedelta(hours=hour), free=week).urgency for hour in range(103)]

    assert scores == sorted(scores)


def test_a_deadline_that_passes_without_a_free_hour_makes_no_leap() -> None:
    task = card(due=Moment(at(13, 17)), estimate_hours=3.0)
    busy = free((at(9, 0), at(13, 15)))
    minutes = [
        assess(task, PROFILE, at(13, 14) + timedelta(minutes=n), free=busy).urgency for n in range(360)
    ]

    assert minutes == sorted(minutes)
    assert max(later - earlier for earlier, later in pairwise(minutes)) < 1.0
