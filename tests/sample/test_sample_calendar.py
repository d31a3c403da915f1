"""The sample calendar has Google's shape and every kind of event a real one has."""

import re
from collections import Counter
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from daemon.sample import OWNER_EMAIL, sample_events

NOW = datetime(2025, 11, 18, 9, 0, tzinfo=UTC)  # a Tuesday


@pytest.fixture(scope="module")
def events() -> list[dict[str, Any]]:
    return sample_events(NOW)


def named(events: list[dict[str, Any]], part: str) -> dict[str, Any]:
    return next(row for row in events if part in row.get("summary", ""))


def start_of(event: dict[str, Any]) -> datetime:
    start = event["start"]
    if "date" in start:
        return datetime.fromisoformat(start["date"]).replace(tzinfo=UTC)
    return datetime.fromisoformat(start["dateTime"])


def test_the_same_moment_gives_the_same_events() -> None:
    assert sample_events(NOW) == sample_events(NOW)


def test_single_events_fill_the_last_week_and_the_next_four(events: list[dict[str, Any]]) -> None:
    singles = [start_of(row) - NOW for row in events if "recurrence" not in row]

    assert len(singles) >= 28
    assert min(singles) < timedelta(days=-6)
    assert max(singles) > timedelta(days=21)
    assert all(timedelta(days=-15) < offset < timedelta(days=35) for offset in singles)


def test_every_kind_of_event_is_there(events: list[dict[str, Any]]) -> None:
    kinds = Counter(row["eventType"] for row in events)

    assert set(kinds) == {"default", "birthday", "outOfOffice", "focusTime", "workingLocation"}
    assert any(row["status"] == "cancelled" and "recurringEventId" not in row for row in events)
    assert any("summary" not in row for row in events)
    assert any("date" in row["start"] for row in events)
    assert {len(row["recurrence"]) for row in events if "recurrence" in row} == {1}


def test_the_owner_declined_the_webinar(events: list[dict[str, Any]]) -> None:
    webinar = named(events, "Webinar")

    assert webinar["organizer"] == {"email": "news@eventhacks.example", "displayName": "EventHacks"}
    assert webinar["attendees"] == [
        {"email": OWNER_EMAIL, "displayName": "Inês Duarte", "self": True, "responseStatus": "declined"}
    ]


def test_a_moved_occurrence_names_its_series_and_its_old_start(events: list[dict[str, Any]]) -> None:
    series = named(events, "Stand-up")
    moved = next(
        row for row in events if row["id"].startswith(f"{series['id']}_") and row["status"] != "cancelled"
    )

    assert moved["recurringEventId"] == series["id"]
    assert moved["id"] == f"{series['id']}_20251120T091500Z"
    assert moved["originalStartTime"]["dateTime"] == "2025-11-20T09:15:00+00:00"
    assert moved["start"]["dateTime"] == "2025-11-20T10:30:00+00:00"


def test_an_all_day_event_ends_on_the_day_after_its_last(events: list[dict[str, Any]]) -> None:
    munich = named(events, "Munich")

    assert (munich["start"], munich["end"]) == ({"date": "2025-11-25"}, {"date": "2025-11-28"})


def test_times_keep_the_wall_clock_over_the_change_to_summer_time() -> None:
    events = sample_events(datetime(2026, 3, 24, 9, 0, tzinfo=UTC))

    assert named(events, "Site visit")["start"]["dateTime"] == "2026-03-30T10:30:00+01:00"
    assert named(events, "1:1 Helen")["start"]["dateTime"] == "2026-03-10T14:00:00+00:00"


def test_ids_are_ones_that_google_accepts_and_unique(events: list[dict[str, Any]]) -> None:
    ids = [row["id"] for row in events]

    assert all(re.fullmatch(r"[0-9a-v]{5,}(_\d{8}T\d{6}Z)?", each) for each in ids)
    assert len(set(ids)) == len(ids)
