"""What an event's JSON means: tasks, times, reminders, colours, and what is left alone."""

from __future__ import annotations

import json
import os
import time
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from connectors.google_calendar.event_times import Window, outside
from connectors.google_calendar.mapping import (
    Calendar,
    calendar_id_of,
    container_of,
    event_id_of,
    mirror_text,
    task_id,
    task_of,
)
from connectors.google_calendar.work import only_next_of_series
from daemon.core.model import Day, Moment, Shape, Task

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
WINDOW = Window.around(NOW, back=1, ahead=30, write_ahead=14)
WORK = Calendar(id="owner@example.com", name="Work", timezone="Africa/Lagos", role="owner")


def event(**fields: Any) -> dict[str, Any]:
    """A plain call tomorrow, changed by `fields`; None takes a field out."""
    plain: dict[str, Any] = {
        "kind": "calendar#event",
        "id": "call1",
        "etag": '"3384"',
        "status": "confirmed",
        "summary": "Call with Bright Ltd",
        "htmlLink": "https://www.google.com/calendar/event?eid=x",
        "created": "2026-11-01T08:00:00.000Z",
        "start": {"dateTime": "2026-11-24T10:00:00+01:00", "timeZone": "Africa/Lagos"},
        "end": {"dateTime": "2026-11-24T11:00:00+01:00", "timeZone": "Africa/Lagos"},
        "eventType": "default",
        "reminders": {"useDefault": True},
    }
    return {key: value for key, value in (plain | fields).items() if value is not None}


def task(calendar: Calendar = WORK, **fields: Any) -> Task:
    return task_of(event(**fields), calendar, now=NOW, window=WINDOW)


def test_an_event_becomes_a_task_with_all_that_judging_needs() -> None:
    found = task(
        attendees=[
            {"email": "owner@example.com", "self": True, "responseStatus": "accepted"},
            {"email": "ada@bright.example", "displayName": "Ada Bright", "responseStatus": "accepted"},
            {"email": "ben@bright.example", "responseStatus": "needsAction"},
            {"email": "room1@resource.calendar.google.com", "displayName": "Room 1", "resource": True},
        ],
        description="Agenda<br>1. <b>Prices</b> &amp; terms",
        recurringEventId="call",
    )

    assert found == Task(
        id=task_id("owner@example.com", "call1"),
        shape=Shape.EVENT,
        title="Call with Bright Ltd",
        container="owner@example.com",
        container_name="Work",
        description="Agenda\n1. Prices & terms",
        due=Moment(datetime(2026, 11, 24, 9, 0, tzinfo=UTC)),
        ends=Moment(datetime(2026, 11, 24, 10, 0, tzinfo=UTC)),
        recurring=True,
        estimate_hours=1.0,
        people=("Ada Bright", "ben@bright.example"),
        url="https://www.google.com/calendar/event?eid=x",
        created=datetime(2026, 11, 1, 8, 0, tzinfo=UTC),
        version='"3384"',
    )


def test_the_id_gives_calendar_and_event_back_even_when_the_calendar_holds_a_slash() -> None:
    key = task_id("rooms/north@example.com", "_abc_20261124T090000Z")

    assert (calendar_id_of(key), event_id_of(key)) == ("rooms/north@example.com", "_abc_20261124T090000Z")


def test_an_all_day_event_stays_days_and_ends_on_its_last_day() -> None:
    found = task(start={"date": "2026-11-24"}, end={"date": "2026-11-26"})

    assert (found.due, found.ends) == (Day(date(2026, 11, 24)), Day(date(2026, 11, 25)))


@pytest.mark.parametrize(
    ("start", "expected"),
    [
        ({"dateTime": "2026-11-24T10:00:00Z"}, datetime(2026, 11, 24, 10, tzinfo=UTC)),
        ({"dateTime": "2026-11-24T10:00:00-05:00"}, datetime(2026, 11, 24, 15, tzinfo=UTC)),
        # Without an offset the event's own zone decides, then the calendar's (Lagos, one hour ahead).
        (
            {"dateTime": "2026-11-24T10:00:00", "timeZone": "America/Chicago"},
            datetime(2026, 11, 24, 16, tzinfo=UTC),
        ),
        ({"dateTime": "2026-11-24T10:00:00"}, datetime(2026, 11, 24, 9, tzinfo=UTC)),
        (
            {"dateTime": "2026-11-24T10:00:00", "timeZone": "Mars/Phobos"},
            datetime(2026, 11, 24, 9, tzinfo=UTC),
        ),
    ],
)
def test_a_time_is_read_in_the_zone_it_was_written_for(start: dict[str, str], expected: datetime) -> None:
    assert task(start=start).due == Moment(expected)


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"status": "cancelled"}, "cancelled"),
        ({"eventType": "birthday"}, "a birthday"),
        ({"eventType": "workingLocation"}, "a working location, not work"),
        ({"eventType": "focusTime"}, "focus time, not a task of its own"),
        ({"eventType": "outOfOffice"}, "an out-of-office entry"),
        ({"eventType": "fromGmail"}, "a booking Google took from an e-mail"),
        ({"eventType": "hologram"}, "an event of the type hologram, which we do not know"),
        (
            {"attendees": [{"email": "owner@example.com", "self": True, "responseStatus": "declined"}]},
            "declined by you",
        ),
        ({"start": None, "end": None}, "has no readable start"),
        ({"start": {"dateTime": "2026-13-40T10:00:00Z"}}, "has no readable start"),
        (
            {"start": {"dateTime": "2026-11-23T08:00:00Z"}, "end": {"dateTime": "2026-11-23T09:00:00Z"}},
            "already over",
        ),
        ({"start": {"date": "2026-11-22"}, "end": {"date": "2026-11-23"}}, "already over"),
        (
            {"start": {"dateTime": "2026-12-07T09:00:01Z"}, "end": {"dateTime": "2026-12-07T10:00:00Z"}},
            "starts in more than 14 days",
        ),
    ],
)
def test_an_event_that_is_not_ours_to_act_on_says_why(fields: dict[str, Any], reason: str) -> None:
    assert task(**fields).set_aside == reason


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"eventType": None},
        {"start": {"dateTime": "2026-11-23T08:00:00Z"}, "end": {"dateTime": "2026-11-23T09:30:00Z"}},
        {"start": {"date": "2026-11-23"}, "end": {"date": "2026-11-24"}},
        {"start": {"dateTime": "2026-12-07T09:00:00Z"}, "end": {"dateTime": "2026-12-07T10:00:00Z"}},
        {"attendees": [{"email": "owner@example.com", "self": True, "responseStatus": "accepted"}]},
        {"attendees": [{"self": True, "organizer": True, "responseStatus": "needsAction"}]},
        {"attendees": [{"email": "ada@bright.example", "responseStatus": "declined"}]},
    ],
)
def test_an_event_that_is_coming_or_going_on_is_work(fields: dict[str, Any]) -> None:
    assert task(**fields).set_aside is None


def test_an_event_of_nothing_but_an_id_and_cancelled_does_no_harm() -> None:
    found = task_of({"id": "gone", "status": "cancelled"}, WORK, now=NOW, window=WINDOW)

    assert (found.title, found.due, found.set_aside) == ("(no title)", None, "cancelled")


@pytest.mark.parametrize(
    "odd",
    [
        {"attendees": "many"},
        {"attendees": [None, 7]},
        {"reminders": []},
        {"reminders": {"overrides": [None, {"method": "popup"}]}},
        {"extendedProperties": {"private": None}},
        {"extendedProperties": []},
        {"summary": 7, "description": None, "htmlLink": None, "created": "yesterday"},
        {"start": "tomorrow", "end": {"dateTime": 5}},
        {"start": {"date": "2026-11-24"}, "end": {"date": "2026-11-20"}},
        {"summary": "\u202e\u200b" + "🎉" * 8000},
    ],
)
def test_odd_fields_never_stop_the_reading(odd: dict[str, Any]) -> None:
    assert task(**odd).container == "owner@example.com"


@pytest.mark.parametrize(
    ("reminders", "expected"),
    [
        ({"useDefault": True}, None),
        ({"useDefault": True, "overrides": []}, None),
        (None, None),
        ({}, None),
        ({"useDefault": False}, ()),
        (
            {
                "useDefault": False,
                "overrides": [{"method": "popup", "minutes": 60}, {"method": "email", "minutes": 1440}],
            },
            (("email", 1440), ("popup", 60)),
        ),
    ],
)
def test_reminders_are_pairs_in_order_and_nothing_when_the_defaults_apply(
    reminders: dict[str, Any] | None, expected: object
) -> None:
    assert task(reminders=reminders).reminder == expected


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, None),
        ({"colorId": "11"}, "11"),
        ({"colorId": "11", "eventLabelId": "uuid-1"}, "11"),
        ({"eventLabelId": "uuid-2"}, "label:uuid-2"),
    ],
)
def test_a_label_of_a_persons_own_counts_as_a_colour(fields: dict[str, Any], expected: str | None) -> None:
    assert task(**fields).color == expected


def test_only_our_private_property_is_a_mark() -> None:
    ours = {"private": {"delegated": "Q1 do #00ff00ff", "other": "x"}, "shared": {"delegated": "no"}}

    assert task(extendedProperties=ours).mark == "Q1 do #00ff00ff"
    assert task(extendedProperties={"shared": {"delegated": "no"}}).mark is None


@pytest.mark.parametrize(
    ("role", "writable"),
    [("owner", True), ("writer", True), ("writerWithoutPrivateAccess", True), ("reader", False), ("", False)],
)
def test_a_calendar_is_writable_by_its_role(role: str, writable: bool) -> None:
    assert container_of(Calendar(id="c", name="C", role=role)).writable is writable


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        ("2026-11-21T08:00:00Z", "2026-11-22T09:00:00Z", True),
        ("2026-11-21T08:00:00Z", "2026-11-22T09:00:01Z", False),
        ("2026-12-23T08:59:59Z", "2026-12-23T10:00:00Z", False),
        ("2026-12-23T09:00:00Z", "2026-12-23T10:00:00Z", True),
    ],
)
def test_the_window_is_the_one_google_is_asked_for(start: str, end: str, expected: bool) -> None:
    found = event(start={"dateTime": start}, end={"dateTime": end})

    assert outside(found, WINDOW, UTC) is expected


def test_the_mirror_keeps_what_is_looked_at_and_nothing_else() -> None:
    kept = json.loads(mirror_text(event(conferenceData={"x": 1}, iCalUID="u", sequence=3)))

    assert kept == {key: value for key, value in event().items() if key != "kind"}


def test_the_mirrors_text_does_not_depend_on_the_order_of_fields() -> None:
    assert mirror_text({"id": "a", "summary": "b"}) == mirror_text({"summary": "b", "id": "a"})


def test_five_thousand_events_are_read_from_the_mirror_in_a_quarter_second() -> None:
    people = [{"email": f"p{n}@example.com", "responseStatus": "accepted"} for n in range(3)]
    texts = [mirror_text(event(id=f"e{n}", attendees=people, description="x" * 200)) for n in range(5000)]

    before = time.process_time()
    for text in texts:
        task_of(json.loads(text), WORK, now=NOW, window=WINDOW)

    # Twice the figure that is wanted, because other work on the machine slows this down.
    assert time.process_time() - before < 0.5


def recorded() -> list[Path]:
    root = os.environ.get("DELEGATED_SHARED_DATA")
    folder = Path(root) if root else Path(__file__).parents[4] / "shared" / "data"
    return sorted((folder / "google-recorded").glob("[nr]*/*.json"))


@pytest.mark.skipif(not recorded(), reason="the recorded Google answers are not on this machine")
def test_every_recorded_event_is_read_without_loss_of_its_title() -> None:
    count = 0
    for path in recorded():
        document = json.loads(path.read_text())
        items = document.get("items", [document]) if isinstance(document, dict) else document
        for item in (item for item in items if item.get("kind", "calendar#event") == "calendar#event"):
            found = task_of(json.loads(mirror_text(item)), WORK, now=NOW, window=WINDOW)
            assert found.title == (item.get("summary") or "").strip() or found.title == "(no title)"
            count += 1

    assert count > 50


def test_of_a_series_only_the_next_occurrence_is_acted_on() -> None:
    # Every write to an occurrence makes an exception in the owner's series.
    at = {"id1": ("s1", 26), "id2": ("s1", 24), "id3": ("s2", 25), "id4": ("", 27)}
    events = [
        event(
            id=key,
            recurringEventId=series,
            start={"dateTime": f"2026-11-{day}T09:00:00Z"},
            end={"dateTime": f"2026-11-{day}T10:00:00Z"},
        )
        for key, (series, day) in at.items()
    ]
    tasks = [task_of(one, WORK, now=NOW, window=WINDOW) for one in events]

    found = only_next_of_series(tasks, events, UTC)

    assert [one.set_aside for one in found] == ["a later one of its series", None, None, None]
