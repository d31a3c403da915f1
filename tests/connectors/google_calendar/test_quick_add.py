"""Sentences for quickAdd."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from googleapiclient.errors import HttpError

from connectors.google_calendar.stand_in.quick_add import event_of

NOW = datetime(2026, 11, 23, 18, 0, tzinfo=UTC)  # a Monday, 13:00 in New York
NEW_YORK = ZoneInfo("America/New_York")


@pytest.mark.parametrize(
    ("text", "title", "start", "end"),
    [
        (
            "Appointment at Somewhere on June 3rd 10am-10:25am",
            "Appointment at Somewhere",
            "2027-06-03T10:00:00",
            "2027-06-03T10:25:00",
        ),
        (
            "Lunch with Tom on December 24 at 2pm",
            "Lunch with Tom",
            "2026-12-24T14:00:00",
            "2026-12-24T15:00:00",
        ),
        ("Dinner tomorrow 7pm-9pm", "Dinner", "2026-11-24T19:00:00", "2026-11-24T21:00:00"),
        ("Standup Friday 9:30", "Standup", "2026-11-27T09:30:00", "2026-11-27T10:30:00"),
        ("Call 10-11am", "Call", "2026-11-24T10:00:00", "2026-11-24T11:00:00"),
        ("Gym for 30 minutes at 8am", "Gym", "2026-11-24T08:00:00", "2026-11-24T08:30:00"),
        ("Flight on 12/3 at 23:30 for 3 hours", "Flight", "2026-12-03T23:30:00", "2026-12-04T02:30:00"),
        ("Party Sat 10pm-2am", "Party", "2026-11-28T22:00:00", "2026-11-29T02:00:00"),
        ("Review at noon", "Review", "2026-11-24T12:00:00", "2026-11-24T13:00:00"),
        ("Call Ann 4pm", "Call Ann", "2026-11-23T16:00:00", "2026-11-23T17:00:00"),
        ("May buys milk", "May buys milk", "2026-11-23T13:00:00", "2026-11-23T14:00:00"),
        ("Pay 100 to Bob at 13pm", "Pay 100 to Bob at 13pm", "2026-11-23T13:00:00", "2026-11-23T14:00:00"),
    ],
)
def test_day_and_time_are_read_and_the_rest_is_the_title(text: str, title: str, start: str, end: str) -> None:
    event = event_of(text, NOW, NEW_YORK)

    assert (event["summary"], event["start"]["dateTime"], event["end"]["dateTime"]) == (title, start, end)
    assert event["start"]["timeZone"] == "America/New_York"


@pytest.mark.parametrize(
    ("text", "title", "day", "after"),
    [
        ("Trip on 24 December 2027", "Trip", "2027-12-24", "2027-12-25"),
        ("Fair 2026-12-31", "Fair", "2026-12-31", "2027-01-01"),
        ("next Monday review", "review", "2026-11-30", "2026-12-01"),
        ("today", "today", "2026-11-23", "2026-11-24"),
    ],
)
def test_a_day_without_a_time_is_a_whole_day(text: str, title: str, day: str, after: str) -> None:
    assert event_of(text, NOW, NEW_YORK) == {
        "summary": title,
        "start": {"date": day},
        "end": {"date": after},
    }


def test_a_sentence_becomes_an_event_of_the_calendar(client: Any) -> None:
    made = client.events().quickAdd(calendarId="primary", text="Lunch tomorrow 1pm").execute()

    assert made["summary"] == "Lunch"
    assert made["start"] == {"dateTime": "2026-03-03T13:00:00-06:00", "timeZone": "America/Chicago"}
    with pytest.raises(HttpError, match="Required"):
        client.events().quickAdd(calendarId="primary", text="").execute()
