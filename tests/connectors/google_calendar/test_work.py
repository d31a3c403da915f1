"""Which events are work by the owner's rules, and which take the owner's time."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from connectors.google_calendar.event_times import Window
from connectors.google_calendar.mapping import Calendar, task_of
from connectors.google_calendar.settings import WorkRules
from connectors.google_calendar.work import busy_span
from daemon.core.free_time import Span

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
WINDOW = Window.around(NOW, back=30, ahead=90, write_ahead=14)
OFFICE = Calendar(id="owner@example.com", name="Office", timezone="Africa/Lagos", role="owner", primary=True)
ME = {"email": "owner@example.com", "self": True}
ADA = {"email": "ada@bright.example", "responseStatus": "accepted"}


def event(**fields: Any) -> dict[str, Any]:
    return {
        "id": "call1",
        "summary": "Call with Bright Ltd",
        "start": {"dateTime": "2026-11-24T10:00:00Z"},
        "end": {"dateTime": "2026-11-24T11:30:00Z"},
    } | fields


def aside(rules: dict[str, Any], **fields: Any) -> str | None:
    return task_of(event(**fields), OFFICE, now=NOW, window=WINDOW, rules=WorkRules(**rules)).set_aside


@pytest.mark.parametrize(
    ("rules", "why"),
    [
        ({}, None),
        ({"calendars": ["office"]}, None),
        ({"calendars": ["primary"]}, None),
        ({"calendars": ["Private"]}, "its calendar is not one for work"),
        ({"words": ["bright", "tax"]}, None),
        ({"words": "tax"}, "has none of your words for work"),
        ({"ignore_words": ["CALL"]}, "has your word 'CALL'"),
        ({"shortest": "2h"}, "is too short for work"),
        ({"shortest": "1h 30m", "longest": "1h 30m"}, None),
        ({"longest": "1h"}, "is too long for one piece of work"),
        ({"attendees": "alone"}, None),
        ({"attendees": "others"}, "has no guests"),
        ({"all_day": False}, None),
    ],
)
def test_an_event_is_work_by_calendar_words_guests_and_length(rules: dict[str, Any], why: str | None) -> None:
    assert aside(rules) == why


def test_a_whole_day_is_work_unless_the_owner_says_otherwise() -> None:
    day = {"start": {"date": "2026-11-24"}, "end": {"date": "2026-11-25"}}

    assert aside({}, **day) is None
    assert aside({"shortest": "1h"}, **day) is None
    assert aside({"all_day": False}, **day) == "lasts whole days"


@pytest.mark.parametrize("answer", ["needsAction", "tentative"])
def test_an_invitation_is_work_once_it_is_accepted(answer: str) -> None:
    open_still = [ME | {"responseStatus": answer}, ADA | {"organizer": True}]

    assert aside({}, attendees=open_still) == "an invitation you have not accepted"
    assert aside({"invitations": "all"}, attendees=open_still) is None
    assert aside({}, attendees=[ME | {"responseStatus": "accepted"}, ADA]) is None
    assert aside({}, attendees=[ME | {"responseStatus": answer, "organizer": True}, ADA]) is None
    assert aside({"attendees": "alone"}, attendees=[ADA]) == "has guests"


def test_the_length_of_an_event_is_its_estimate() -> None:
    timed = task_of(event(), OFFICE, now=NOW, window=WINDOW)
    day = task_of(
        event(start={"date": "2026-11-24"}, end={"date": "2026-11-25"}), OFFICE, now=NOW, window=WINDOW
    )

    assert timed.estimate_hours == 1.5
    assert day.estimate_hours is None


TAKEN = Span(datetime(2026, 11, 24, 10, tzinfo=UTC), datetime(2026, 11, 24, 11, 30, tzinfo=UTC))


@pytest.mark.parametrize(
    ("fields", "span"),
    [
        ({}, TAKEN),
        ({"eventType": "outOfOffice"}, TAKEN),
        ({"eventType": "fromGmail"}, TAKEN),
        ({"attendees": [ME | {"responseStatus": "tentative"}]}, TAKEN),
        ({"attendees": [ME | {"responseStatus": "declined"}]}, None),
        ({"transparency": "transparent"}, None),
        ({"status": "cancelled"}, None),
        ({"eventType": "birthday"}, None),
        ({"eventType": "workingLocation"}, None),
        ({"eventType": "focusTime"}, None),
        ({"start": {}}, None),
        ({"end": {"dateTime": "2026-11-24T10:00:00Z"}}, None),
    ],
)
def test_the_time_an_event_takes_from_the_owner(fields: dict[str, Any], span: Span | None) -> None:
    assert busy_span(event(**fields), OFFICE.zone) == span


def test_a_day_takes_the_day_of_the_calendars_zone() -> None:
    day = event(start={"date": "2026-11-24"}, end={"date": "2026-11-26"})
    begin = datetime(2026, 11, 23, 23, tzinfo=UTC)

    assert busy_span(day, OFFICE.zone) == Span(begin, begin + timedelta(days=2))
