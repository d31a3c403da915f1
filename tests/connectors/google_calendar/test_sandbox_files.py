"""Calendar files: what loads, what is noted, what is refused, and what is saved."""

from __future__ import annotations

import json
import time
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from connectors.google_calendar.sandbox import CalendarSandbox, SandboxFileError
from tests.connectors.google_calendar.sandbox_events import all_day, daily, everything

ICS = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Example//EN
X-WR-CALNAME:Studio
X-WR-TIMEZONE:Europe/Rome
BEGIN:VEVENT
UID:standup@studio.example
SUMMARY:Stand-up
DTSTART;TZID=Europe/Rome:20260302T090000
DTEND;TZID=Europe/Rome:20260302T091500
RRULE:FREQ=DAILY;COUNT=3
EXDATE;TZID=Europe/Rome:20260303T090000
BEGIN:VALARM
ACTION:DISPLAY
TRIGGER:-PT10M
END:VALARM
END:VEVENT
BEGIN:VEVENT
UID:standup@studio.example
RECURRENCE-ID;TZID=Europe/Rome:20260304T090000
SUMMARY:Stand-up (late)
DTSTART;TZID=Europe/Rome:20260304T110000
DTEND;TZID=Europe/Rome:20260304T111500
END:VEVENT
BEGIN:VEVENT
UID:holiday@studio.example
SUMMARY:Holiday
DTSTART;VALUE=DATE:20260406
TRANSP:TRANSPARENT
END:VEVENT
BEGIN:VEVENT
UID:call@studio.example
SUMMARY:Call\\, with commas
DTSTART:20260305T100000Z
DURATION:PT45M
ATTENDEE;CN=Ann;PARTSTAT=ACCEPTED:mailto:ann@example.com
STATUS:TENTATIVE
END:VEVENT
BEGIN:VEVENT
UID:broken@studio.example
SUMMARY:No start
END:VEVENT
END:VCALENDAR
"""


@pytest.fixture
def sandbox(clock: Any) -> CalendarSandbox:
    return CalendarSandbox(clock=clock, token="sandbox-token", timezone="Europe/Rome")


def written(folder: Path, content: Any, name: str = "calendar.json") -> Path:
    path = folder / name
    path.write_text(content if isinstance(content, str) else json.dumps(content), "utf-8")
    return path


def test_odd_events_load_as_far_as_they_can_and_the_rest_is_told(
    sandbox: CalendarSandbox, tmp_path: Path
) -> None:
    items = [
        {"id": "gone1", "status": "cancelled"},
        {"id": "notitle", **all_day("", "2026-03-05", "2026-03-06"), "strangeField": {"kept": True}},
        {
            "id": "naive1",
            "summary": "No zone",
            "start": {"dateTime": "2026-03-05T10:00:00"},
            "end": {"dateTime": "2026-03-05T11:00:00"},
        },
        {
            "id": "zoned1",
            "start": {"dateTime": "2026-03-05T10:00:00", "timeZone": "America/Chicago"},
            "end": {"dateTime": "2026-03-05T11:00:00", "timeZone": "America/Chicago"},
        },
        {"id": "weird1", "summary": "Bad times", "start": {"dateTimes": "x"}, "end": {"dateTimes": "y"}},
        "not an event",
        all_day("No id", "2026-03-07", "2026-03-08"),
    ]

    loaded = sandbox.load_events(written(tmp_path, items))
    events = {item["id"]: item for item in sandbox.export_events()}

    assert loaded.events == 5
    assert loaded.notes == (
        "had a time without time zone, read as Europe/Rome: item 3 ('No zone')",
        "left out, Invalid start time: item 5 ('Bad times')",
        "left out, not an event: item 6",
        "had no id, one was made up: item 7 ('No id')",
    )
    assert "gone1" not in events
    assert events["notitle"]["strangeField"] == {"kept": True}
    assert "summary" not in events["notitle"]
    assert events["naive1"]["start"]["dateTime"] == "2026-03-05T10:00:00+01:00"
    assert events["zoned1"]["start"] == {
        "dateTime": "2026-03-05T17:00:00+01:00",
        "timeZone": "America/Chicago",
    }


def test_the_first_file_fills_the_primary_calendar_and_each_other_one_its_own(
    sandbox: CalendarSandbox, tmp_path: Path
) -> None:
    page = {
        "summary": "Work",
        "timeZone": "America/Chicago",
        "items": [all_day("x", "2026-03-05", "2026-03-06")],
    }

    first = sandbox.load_events(written(tmp_path, page))
    second = sandbox.load_events(written(tmp_path, page))
    third = sandbox.load_events(written(tmp_path, [], "Team plan.json"))

    assert (first.id, first.name) == ("owner@example.com", "Work")
    assert sandbox.calendars()[1] == {"id": "work@group.calendar.google.com", "name": "Work"}
    assert (second.id, second.name) == ("work@group.calendar.google.com", "Work")
    assert (third.id, third.name, third.events) == ("team-plan@group.calendar.google.com", "Team plan", 0)


def test_an_ics_file_loads_with_series_exceptions_days_and_alarms(
    served: Any, client: Any, tmp_path: Path
) -> None:
    loaded = served.sandbox.load_events(written(tmp_path, ICS, "studio.ics"))
    single, _ = everything(client.events(), singleEvents=True, orderBy="startTime")

    assert (loaded.name, loaded.events, len(loaded.notes)) == ("Studio", 4, 1)
    assert [
        (item.get("summary"), item["start"].get("dateTime", item["start"].get("date"))) for item in single
    ] == [
        ("Stand-up", "2026-03-02T09:00:00+01:00"),
        ("Stand-up (late)", "2026-03-04T11:00:00+01:00"),
        ("Call, with commas", "2026-03-05T11:00:00+01:00"),
        ("Holiday", "2026-04-06"),
    ]
    assert single[0]["reminders"] == {"useDefault": False, "overrides": [{"method": "popup", "minutes": 10}]}
    assert single[1]["recurringEventId"] == single[0]["recurringEventId"]
    assert single[2]["status"] == "tentative"
    assert single[2]["attendees"] == [
        {"email": "ann@example.com", "displayName": "Ann", "responseStatus": "accepted"}
    ]
    assert single[3]["end"] == {"date": "2026-04-07"}


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("", "is empty; export the calendar again"),
        ("{\n  nonsense", "calendar.json:2 is not valid JSON"),
        ('{"items": 3}', "holds no list of events"),
        ("7", "holds no list of events"),
        ("[1, 2]", "none of its items is an event"),
        ("BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR", "is not a readable iCalendar file"),
    ],
)
def test_a_file_that_is_no_calendar_gets_one_clear_sentence(
    sandbox: CalendarSandbox, tmp_path: Path, content: str, said: str
) -> None:
    with pytest.raises(SandboxFileError) as error:
        sandbox.load_events(written(tmp_path, content))

    assert said in str(error.value)
    assert "\n" not in str(error.value)


def test_a_missing_file_is_named(sandbox: CalendarSandbox, tmp_path: Path) -> None:
    with pytest.raises(SandboxFileError, match=r"nowhere\.json: No such file or directory; give the path"):
        sandbox.load_events(tmp_path / "nowhere.json")


def test_what_is_exported_loads_again_to_the_same(
    clock: Any, served: Any, client: Any, tmp_path: Path
) -> None:
    series = client.events().insert(calendarId="primary", body=daily(colorId="3")).execute()
    client.events().delete(calendarId="primary", eventId=f"{series['id']}_20260304T150000Z").execute()
    exported = served.sandbox.export_events()
    other = CalendarSandbox(clock=clock, token="t", timezone="Europe/Rome")
    other.load_events(written(tmp_path, exported))

    def content(items: list[dict[str, Any]]) -> list[dict[str, Any]]:
        return [{name: value for name, value in item.items() if name != "etag"} for item in items]

    assert content(other.export_events()) == content(exported)


def test_a_saved_sandbox_comes_back_with_its_tokens_and_versions(
    clock: Any, served: Any, client: Any, tmp_path: Path
) -> None:
    series = client.events().insert(calendarId="primary", body=daily()).execute()
    client.calendars().insert(body={"summary": "Other"}).execute()
    _, token = everything(client.events())
    client.events().delete(calendarId="primary", eventId=f"{series['id']}_20260310T140000Z").execute()
    before = client.events().list(calendarId="primary", syncToken=token).execute()
    calendars = client.calendarList().list().execute()
    served.sandbox.dump(tmp_path / "saved.json")
    client.events().delete(calendarId="primary", eventId=series["id"]).execute()

    served.sandbox.restore(tmp_path / "saved.json")

    assert client.events().list(calendarId="primary", syncToken=token).execute() == before
    assert client.calendarList().list().execute() == calendars
    with pytest.raises(SandboxFileError, match="is not a saved sandbox"):
        served.sandbox.restore(written(tmp_path, "{}"))


def test_five_thousand_events_load_and_list_quickly(served: Any, client: Any) -> None:
    first = served.clock.now
    items = []
    for number in range(5000):
        start = first + timedelta(hours=number)
        items.append(
            {
                "id": f"event{number:05d}",
                "summary": f"Event {number}",
                "start": {"dateTime": start.isoformat()},
                "end": {"dateTime": (start + timedelta(minutes=30)).isoformat()},
            }
        )
    items += [daily(f"Series {number}") | {"id": f"series{number:03d}"} for number in range(50)]
    began = time.process_time()
    served.sandbox.load_items(items)
    pages = 0
    request = client.events().list(calendarId="primary", maxResults=2500)
    while request is not None:
        page = request.execute()
        pages += 1
        request = client.events().list_next(request, page)
    window = {"timeMin": "2026-03-01T00:00:00Z", "timeMax": "2026-03-15T00:00:00Z"}
    single, _ = everything(client.events(), singleEvents=True, maxResults=2500, **window)

    assert pages == 3
    assert len(single) > 300 + 50 * 10
    assert time.process_time() - began < 5
