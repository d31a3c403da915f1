"""When people are at work: zones, daylight saving, public holidays of three countries, time off."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from daemon.core.availability import Availability, availability_of, week_of
from daemon.core.free_time import FreeTime, Span
from daemon.core.model import Assistant, Owner, TimeOff, WorkingHours
from daemon.core.times import zone_of


def at(text):
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def calendar(zone="UTC", hours=None, **more):
    return Availability(zone, hours or WorkingHours(), **more)


BERLIN = calendar("Europe/Berlin", country="DE", region="BE")
MANILA = calendar("Asia/Manila", WorkingHours(start=time(8), end=time(16)), country="PH")
BOSTON = calendar("America/New_York", country="US")


@pytest.mark.parametrize(
    ("who", "moment", "works"),
    [
        (BERLIN, "2026-03-10T08:00", True),
        (BERLIN, "2026-03-10T07:59", False),
        (BERLIN, "2026-03-10T16:00", False),
        (BERLIN, "2026-07-07T07:00", True),
        (BERLIN, "2026-03-14T10:00", False),
        (MANILA, "2026-03-10T00:00", True),
        (MANILA, "2026-03-10T08:00", False),
        (BOSTON, "2026-03-06T14:00", True),
        (BOSTON, "2026-03-09T13:00", True),
        (BOSTON, "2026-03-06T13:00", False),
    ],
)
def test_somebody_works_in_the_hours_of_their_own_clock(who, moment, works):
    assert who.at_work(at(moment)) is works


@pytest.mark.parametrize(
    ("who", "day", "reason"),
    [
        (BERLIN, date(2026, 10, 3), "public holiday: German Unity Day"),
        (BERLIN, date(2026, 3, 8), "public holiday: Women's Day"),
        (BERLIN, date(2026, 1, 6), None),
        (calendar(country="DE", region="BY"), date(2026, 1, 6), "public holiday: Epiphany"),
        (BERLIN, date(2026, 11, 26), None),
        (BOSTON, date(2026, 11, 26), "public holiday: Thanksgiving Day"),
        (BOSTON, date(2026, 10, 3), None),
        (MANILA, date(2026, 6, 12), "public holiday: Independence Day"),
        (MANILA, date(2026, 11, 26), None),
        (calendar(), date(2026, 12, 25), None),
        (calendar(country="XX"), date(2026, 12, 25), None),
    ],
)
def test_public_holidays_are_those_of_the_own_country_and_region(who, day, reason):
    assert who.off(day) == reason


def test_work_begins_next_after_night_weekend_and_holiday():
    assert BERLIN.next_start(at("2026-03-10T12:00")) == at("2026-03-11T08:00")
    assert BERLIN.next_start(at("2026-03-13T12:00")) == at("2026-03-16T08:00")
    # Good Friday and Easter Monday; in between summer time has begun.
    assert BERLIN.next_start(at("2026-04-02T16:00")) == at("2026-04-07T07:00")
    assert MANILA.next_start(at("2026-03-10T00:00")) == at("2026-03-10T00:00")


def test_whoever_is_at_work_is_ready_at_once():
    assert BERLIN.ready(at("2026-03-10T12:00")) == at("2026-03-10T12:00")
    assert BERLIN.ready(at("2026-03-10T20:00")) == at("2026-03-11T08:00")


def test_time_off_counts_both_ends_and_is_named():
    maria = calendar(time_off=(TimeOff(date(2026, 3, 10), date(2026, 3, 12), "her sister's wedding"),))

    assert [maria.works_on(date(2026, 3, day)) for day in (9, 10, 11, 12, 13)] == [
        True,
        False,
        False,
        False,
        True,
    ]
    assert maria.off(date(2026, 3, 11)) == "her sister's wedding"
    assert maria.next_start(at("2026-03-10T09:00")) == at("2026-03-13T09:00")


def test_whoever_is_off_for_ever_never_begins():
    gone = calendar(time_off=(TimeOff(date(2026, 3, 1), None),))

    assert gone.next_start(at("2026-03-10T09:00")) is None
    assert gone.hours_between(at("2026-03-01T00:00"), at("2027-03-01T00:00")) == 0.0
    assert gone.back(at("2026-02-27T17:00"), 8.0) == at("2026-02-27T09:00")


def test_a_night_is_no_absence_but_a_holiday_is():
    assert BERLIN.away_until(at("2026-03-10T22:00")) is None
    assert BERLIN.away_until(at("2026-03-14T12:00")) is None
    assert BERLIN.away_until(at("2026-04-03T09:00")) == at("2026-04-07T07:00")
    assert BERLIN.away_until(at("2026-04-02T20:00")) == at("2026-04-07T07:00")


def test_the_hours_of_a_week_leave_holidays_and_time_off_out():
    monday, sunday = at("2026-04-06T00:00"), at("2026-04-13T00:00")

    assert calendar().hours_between(monday, sunday) == 40.0
    assert calendar(country="DE").hours_between(monday, sunday) == 32.0
    off = (TimeOff(date(2026, 4, 8), date(2026, 4, 9)),)
    assert calendar(country="DE", time_off=off).hours_between(monday, sunday) == 16.0


def test_hours_between_counts_from_the_middle_of_a_day():
    assert calendar().hours_between(at("2026-03-10T12:30"), at("2026-03-11T10:00")) == 5.5


@pytest.mark.parametrize(
    ("zone", "day", "hours", "length"),
    [
        ("Europe/Berlin", date(2026, 3, 29), WorkingHours((6,), time(0), time(8)), 7.0),
        ("Europe/Berlin", date(2026, 10, 25), WorkingHours((6,), time(0), time(8)), 9.0),
        ("America/New_York", date(2026, 3, 8), WorkingHours((6,), time(1), time(9)), 7.0),
        ("Europe/Berlin", date(2026, 3, 29), WorkingHours((6,), time(2, 30), time(3)), 0.0),
        ("Europe/Berlin", date(2026, 3, 28), WorkingHours((5,), time(22), time(6)), 7.0),
        ("Asia/Manila", date(2026, 3, 29), WorkingHours((6,), time(0), time(8)), 8.0),
    ],
)
def test_the_nights_of_daylight_saving_are_as_long_as_they_are(zone, day, hours, length):
    who = calendar(zone, hours)
    begin = datetime(day.year, day.month, day.day, tzinfo=zone_of(zone)).astimezone(UTC)

    assert who.hours_between(begin, begin + timedelta(hours=40)) == length
    assert all(span.begin < span.end for span in who.spans(begin, begin + timedelta(days=3)))


def test_a_deadline_minus_working_hours_skips_the_weekend_and_holidays():
    assert calendar().back(at("2026-03-16T11:00"), 4.0) == at("2026-03-13T15:00")
    assert BERLIN.back(at("2026-04-07T09:00"), 4.0) == at("2026-04-02T13:00")
    assert calendar().back(at("2026-03-14T12:00"), 1.0) == at("2026-03-13T16:00")


def test_an_assistant_is_as_the_owner_where_they_say_nothing():
    owner = Owner(name="Dana", timezone="Europe/Berlin", country="DE", region="BE")
    ana = availability_of(Assistant(name="Ana"), owner)
    kim = availability_of(Assistant(name="Kim", timezone="Asia/Manila"), owner)

    assert (ana.timezone, ana.country, ana.region) == ("Europe/Berlin", "DE", "BE")
    assert (kim.timezone, kim.country) == ("Asia/Manila", None)


def test_a_week_begins_on_monday_by_the_clock_of_the_zone():
    assert week_of(at("2026-03-15T23:30"), zone_of("Europe/Berlin")) == Span(
        at("2026-03-15T23:00"), at("2026-03-22T23:00")
    )
    # The week in which summer time begins is an hour shorter.
    short = week_of(at("2026-03-25T12:00"), zone_of("Europe/Berlin"))
    assert (short.end - short.begin) == timedelta(days=7, hours=-1)


def test_the_owners_free_time_leaves_their_days_off_out():
    now = at("2026-04-02T09:00")
    free = FreeTime([], WorkingHours(), zone_of("UTC"), now, off=lambda day: day == date(2026, 4, 3))

    assert free.hours_until(at("2026-04-06T17:00")) == 16.0
