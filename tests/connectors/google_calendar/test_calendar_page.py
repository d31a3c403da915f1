"""The calendar page is an agenda of the coming fourteen days in the reader's zone."""

from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from connectors.google_calendar.agenda import AgendaDay, Row, agenda
from connectors.google_calendar.calendar_page import render_calendar

NOW = datetime(2025, 11, 18, 9, 0, tzinfo=UTC)  # a Tuesday
LISBON = ZoneInfo("Europe/Lisbon")


def event(start: str, end: str, **more: Any) -> dict[str, Any]:
    key = "dateTime" if "T" in start else "date"
    return {
        "id": "e1",
        "status": "confirmed",
        "summary": "Call",
        "start": {key: start},
        "end": {key: end},
        **more,
    }


def days(*events: dict[str, Any], timezone: ZoneInfo = LISBON) -> dict[date, AgendaDay]:
    return {each.date: each for each in agenda(events, now=NOW, timezone=timezone)}


def rows(*events: dict[str, Any], timezone: ZoneInfo = LISBON) -> list[tuple[int, Row]]:
    found = days(*events, timezone=timezone)
    return [(on.day, row) for on, each in found.items() for row in each.rows]


def test_it_covers_today_and_the_thirteen_days_after() -> None:
    assert list(days()) == [date(2025, 11, day) for day in range(18, 31)] + [date(2025, 12, 1)]


def test_times_are_in_the_readers_zone() -> None:
    [(day, row)] = rows(
        event("2025-11-18T22:00:00Z", "2025-11-18T22:30:00Z"), timezone=ZoneInfo("Asia/Manila")
    )

    assert (day, row.when) == (19, "06:00 – 06:30")


def test_a_series_is_shown_on_each_of_its_days_except_where_it_was_moved_or_cancelled() -> None:
    series = event("2025-11-03T09:15:00+00:00", "2025-11-03T09:30:00+00:00", id="s")
    series |= {"recurrence": ["RRULE:FREQ=DAILY"], "summary": "Stand-up"}
    moved = event("2025-11-20T15:00:00+00:00", "2025-11-20T15:15:00+00:00", id="s_1", recurringEventId="s")
    moved["originalStartTime"] = {"dateTime": "2025-11-19T09:15:00+00:00"}
    off: dict[str, Any] = {"id": "s_2", "status": "cancelled", "recurringEventId": "s"}
    off["originalStartTime"] = {"dateTime": "2025-11-21T09:15:00+00:00"}

    shown = [(day, row.when) for day, row in rows(series, moved, off) if 18 <= day < 23]

    assert shown == [
        (18, "09:15 – 09:30"),
        (20, "09:15 – 09:30"),
        (20, "15:00 – 15:15"),
        (22, "09:15 – 09:30"),
    ]


def test_a_series_with_an_unreadable_rule_is_shown_at_its_first_date() -> None:
    series = event("2025-11-19T09:00:00Z", "2025-11-19T10:00:00Z", recurrence=["RRULE:FREQ=SOMETIMES"])

    assert [(day, row.when) for day, row in rows(series)] == [(19, "09:00 – 10:00")]


def test_all_day_events_count_their_days_and_end_before_their_end_date() -> None:
    found = rows(event("2025-11-19", "2025-11-21"))

    assert [(day, row.when, row.part) for day, row in found] == [
        (19, "all day", "day 1 of 2"),
        (20, "all day", "day 2 of 2"),
    ]


def test_an_all_day_event_stays_on_its_date_in_every_zone() -> None:
    for name in ("Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kathmandu"):
        assert [day for day, _ in rows(event("2025-11-20", "2025-11-21"), timezone=ZoneInfo(name))] == [20]


def test_an_event_over_midnight_is_on_both_days() -> None:
    found = rows(event("2025-11-19T22:00:00Z", "2025-11-20T01:00:00Z"))

    assert [(day, row.when) for day, row in found] == [(19, "from 22:00"), (20, "until 01:00")]


def test_all_day_events_come_first() -> None:
    found = rows(
        event("2025-11-19T08:00:00Z", "2025-11-19T09:00:00Z", summary="early"),
        event("2025-11-19", "2025-11-20", summary="whole day"),
    )

    assert [row.title for _, row in found] == ["whole day", "early"]


@pytest.mark.parametrize(
    "odd",
    [
        {"id": "x", "status": "cancelled"},
        {"id": "x"},
        {"id": "x", "start": {"dateTime": "soon"}},
        {"id": "x", "start": "2025-11-19"},
        {"id": "x", "start": {"date": "19 Nov"}, "recurrence": ["RRULE:FREQ=DAILY"]},
    ],
)
def test_an_event_without_a_readable_time_is_left_out(odd: dict[str, Any]) -> None:
    assert rows(odd) == []


def test_a_time_without_offset_is_read_in_its_own_zone() -> None:
    odd = event("2025-11-19T09:00:00", "2025-11-19T10:00:00")
    odd["start"]["timeZone"] = odd["end"]["timeZone"] = "Europe/Rome"

    assert [row.when for _, row in rows(odd)] == ["08:00 – 09:00"]


def test_reminders_mark_colour_and_answer_are_told() -> None:
    own = event(
        "2025-11-19T09:00:00Z",
        "2025-11-19T10:00:00Z",
        colorId="11",
        reminders={
            "useDefault": False,
            "overrides": [{"method": "email", "minutes": 1440}, {"method": "popup", "minutes": 60}],
        },
        extendedProperties={"private": {"delegated": "{}"}},
        attendees=[{"self": True, "responseStatus": "declined"}, {"email": "a@example.com"}],
    )

    [(_, row)] = rows(own)

    assert row.reminders == ("1 h", "1 day (e-mail)")
    assert (row.colour, row.marked, row.declined, row.guests) == ("11", True, True, 1)


def test_the_page_shows_them_in_words_too() -> None:
    own = event("2025-11-19T09:00:00Z", "2025-11-19T10:00:00Z", colorId="11")
    own["extendedProperties"] = {"private": {"delegated": "{}"}}

    html = render_calendar([own], NOW, LISBON, name="Inês", others=[("a@b", "Team")])

    assert 'aria-label="Tomato"' in html
    assert "✓ delegated" in html
    assert '<a href="a%40b"><bdi>Team</bdi></a>' in html
    assert "Times in Europe/Lisbon" in html


def test_hostile_text_is_shown_and_never_run() -> None:
    bad = "<script>alert(1)</script>\"'\u202e"
    own = event("2025-11-19T09:00:00Z", "2025-11-19T10:00:00Z", summary=bad, location=bad, colorId=bad)

    html = render_calendar([own], NOW, LISBON, name=bad)

    assert html.count("<script>") == 1
    assert html.count("&lt;script&gt;alert(1)&lt;/script&gt;") == 4
    assert "default-src 'none'" in html


def test_an_event_without_a_title_says_so() -> None:
    untitled = event("2025-11-19T09:00:00Z", "2025-11-19T10:00:00Z", summary=" ")

    assert [row.title for _, row in rows(untitled)] == ["(no title)"]
