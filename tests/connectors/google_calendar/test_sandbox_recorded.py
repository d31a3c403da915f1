"""The recorded action sequences, replayed: the same action gives the delta Google gave."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from connectors.google_calendar.sandbox import CalendarSandbox
from tests.connectors.google_calendar.sandbox_events import everything

OWNER = "test.user@gmail.com"


@pytest.fixture
def clock(clock: Any) -> Any:
    """Set to before the recordings."""
    clock.now = datetime(2025, 3, 1, tzinfo=UTC)
    return clock


@pytest.fixture
def sandbox(clock: Any) -> CalendarSandbox:
    """The recordings' own calendar."""
    return CalendarSandbox(clock=clock, token="sandbox-token", owner_email=OWNER, timezone="America/Chicago")


class Recording:
    """One recorded delta and what it takes to bring the sandbox just before it."""

    def __init__(self, folder: Path, name: str) -> None:
        self.page = json.loads((folder / "recurring_sync_compass" / f"{name}.json").read_text("utf-8"))
        self.items: list[dict[str, Any]] = self.page["items"]

    def item(self, number: int, **other: Any) -> dict[str, Any]:
        """A recorded item as it may have been before the action."""
        return {key: value for key, value in {**self.items[number], **other}.items() if value is not None}

    def at(self) -> datetime:
        return datetime.fromisoformat(self.page["updated"])


def shapes(items: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Items without what a machine makes up: etags (compared for equality elsewhere) and links."""
    hidden = ("etag", "htmlLink", "creator", "organizer")
    return [{key: value for key, value in item.items() if key not in hidden} for item in items]


def final(known: list[dict[str, Any]], delta: list[dict[str, Any]]) -> list[str]:
    """What a client holds that applies a delta: deleted events go, cancelled occurrences stay noted.

    Without ids, one of which Google made up; the deltas themselves are compared with theirs.
    """
    held = {item["id"]: item for item in shapes(known)} | {item["id"]: item for item in shapes(delta)}
    return sorted(
        json.dumps(
            {key: value for key, value in item.items() if key not in ("id", "iCalUID")}, sort_keys=True
        )
        for item in held.values()
        if item["status"] != "cancelled" or "recurringEventId" in item
    )


@pytest.fixture
def replay(served: Any, client: Any, recorded: Path) -> Any:
    """Loads a state, takes a token, sets the clock to the recording's, acts, returns the delta.

    Whoever applies the recorded delta to what they had has the calendar that the sandbox now lists.
    """

    def run(recording: Recording, before: list[dict[str, Any]], action: Any) -> list[dict[str, Any]]:
        served.sandbox.load_items(before)
        known, token = everything(client.events())
        served.clock.now = recording.at()
        action(client.events(), served.sandbox)
        delta, _ = everything(client.events(), syncToken=token)
        assert len({item["etag"] for item in delta}) == 1, "the whole family carries one etag"
        listed, _ = everything(client.events())
        assert final(listed, []) == final(known, recording.items), "the final calendar is the recorded one"
        return delta

    return run


def test_a_created_series_comes_back_as_one_item(replay: Any, recorded: Path) -> None:
    recording = Recording(recorded, "create__create")
    made = recording.items[0]
    names = ("id", "summary", "start", "end", "recurrence")
    body = {name: made[name] for name in names}

    delta = replay(recording, [], lambda events, _: events.insert(calendarId="primary", body=body).execute())

    assert shapes(delta) == shapes(recording.items)


def test_deleting_one_occurrence_sends_the_series_and_a_cancelled_exception(
    replay: Any, recorded: Path
) -> None:
    for name in ("delete__single__delete.single", "delete__single__delete.single-2"):
        recording = Recording(recorded, name)
        gone = recording.items[1]["id"]

        delta = replay(
            recording,
            [recording.item(0)],
            lambda events, _, gone=gone: events.delete(calendarId="primary", eventId=gone).execute(),
        )

        assert shapes(delta) == shapes(recording.items)


def test_deleting_a_series_sends_only_its_id(replay: Any, recorded: Path) -> None:
    series = Recording(recorded, "create__create").items[0]
    for name in ("delete__all__all-1", "delete__all__all-2"):
        recording = Recording(recorded, name)
        gone = recording.items[0]["id"]

        delta = replay(
            recording,
            [{**series, "id": gone}],
            lambda events, _, gone=gone: events.delete(calendarId="primary", eventId=gone).execute(),
        )

        assert delta == [{**recording.items[0], "etag": delta[0]["etag"]}]


def test_deleting_this_and_following_trims_the_series(replay: Any, recorded: Path) -> None:
    single = Recording(recorded, "delete__single__delete.single")
    recording = Recording(recorded, "delete__this-and-following__delete.this-and-following")
    clicked = f"{recording.items[0]['id']}_20250327T130000Z"

    delta = replay(recording, single.items, lambda _, sandbox: sandbox.delete_following(clicked))

    assert shapes(delta) == shapes(recording.items)


def test_an_exception_beyond_the_trimmed_end_is_cancelled_bare(replay: Any, recorded: Path) -> None:
    single = Recording(recorded, "delete__single__delete.single-2")
    recording = Recording(recorded, "delete__this-and-following__delete.this-and-following-2")
    clicked = f"{recording.items[0]['id']}_20250326T150000Z"

    delta = replay(recording, single.items, lambda _, sandbox: sandbox.delete_following(clicked))

    assert shapes(delta) == shapes(recording.items)


@pytest.mark.parametrize("number", [1, 2])
def test_moving_one_occurrence_sends_the_series_and_the_exception(
    replay: Any, recorded: Path, number: int
) -> None:
    recording = Recording(recorded, f"edit__single__single.instance-{number}")
    edited = recording.items[1]
    change = {name: edited[name] for name in ("summary", "description", "start", "end") if name in edited}

    delta = replay(
        recording,
        [recording.item(0)],
        lambda events, _: events.patch(calendarId="primary", eventId=edited["id"], body=change).execute(),
    )

    assert shapes(delta) == shapes(recording.items)


def test_editing_a_third_occurrence_sends_the_earlier_exceptions_again(replay: Any, recorded: Path) -> None:
    recording = Recording(recorded, "edit__single__single.instance-3")
    edited = recording.items[3]
    change = {name: edited[name] for name in ("summary", "description") if name in edited}

    delta = replay(
        recording,
        recording.items[:3],
        lambda events, _: events.patch(calendarId="primary", eventId=edited["id"], body=change).execute(),
    )

    assert shapes(delta) == shapes(recording.items)


@pytest.mark.parametrize("number", [1, 2, 3, 4])
def test_editing_this_and_following_splits_the_series(replay: Any, recorded: Path, number: int) -> None:
    recording = Recording(recorded, f"edit__this-and-following__this-and-following-{number}")
    series, split = recording.item(0, recurrence=["RRULE:FREQ=DAILY"]), recording.items[-1]
    clicked = split["id"].replace("_R", "_") + "Z"
    change = {name: split[name] for name in ("summary", "description") if name in split}

    delta = replay(
        recording,
        [series, *recording.items[1:-1]],
        lambda _, sandbox: sandbox.edit_following(clicked, change),
    )

    assert shapes(delta) == shapes(recording.items)


def test_a_split_that_moves_the_time_gets_an_id_of_its_own(replay: Any, recorded: Path) -> None:
    recording = Recording(recorded, "edit__this-and-following-v2__this-and-following-0")
    series, split = recording.item(0, recurrence=["RRULE:FREQ=DAILY"]), recording.items[1]
    change = {name: split[name] for name in ("summary", "description", "start", "end") if name in split}

    delta = replay(
        recording,
        [series],
        lambda _, sandbox: sandbox.edit_following(f"{series['id']}_20250401T130000Z", change),
    )

    delta.sort(key=lambda item: item["start"]["dateTime"])
    made_up = ("id", "iCalUID")
    found, expected = shapes(delta), shapes(recording.items)
    assert found[0] == expected[0]
    assert {key: value for key, value in found[1].items() if key not in made_up} == {
        key: value for key, value in expected[1].items() if key not in made_up
    }
    assert found[1]["id"] != found[0]["id"]


def test_a_split_series_can_be_split_again(replay: Any, recorded: Path) -> None:
    recording = Recording(recorded, "edit__this-and-following-v2__this-and-following-1")
    series, split = recording.item(0, recurrence=["RRULE:FREQ=DAILY"]), recording.items[1]
    change = {name: split[name] for name in ("summary", "description") if name in split}

    delta = replay(
        recording,
        [series],
        lambda _, sandbox: sandbox.edit_following(f"{series['id']}_20250409T120000Z", change),
    )

    assert shapes(delta) == shapes(recording.items)


@pytest.mark.parametrize("number", [1, 2])
def test_editing_all_reaches_exceptions_and_split_series(replay: Any, recorded: Path, number: int) -> None:
    recording = Recording(recorded, f"edit__all__all-{number}")
    before = Recording(recorded, "edit__this-and-following__this-and-following-4").items
    changed = recording.items[0]
    change = {"summary": changed["summary"], "description": changed["description"]}

    delta = replay(recording, before, lambda _, sandbox: sandbox.edit_all(changed["id"], change))

    assert shapes(delta) == shapes(recording.items)


def test_every_recorded_single_resource_loads_and_comes_back_the_same(
    served: Any, client: Any, recorded: Path
) -> None:
    folder = recorded / "recurring_sync_compass"
    for name in ("mocks_timed", "mocks_recurring", "mocks_allday"):
        items = json.loads((folder / f"{name}.json").read_text("utf-8"))

        loaded = served.sandbox.load_items(items, origin=name)

        assert loaded.events == len(items)
        assert loaded.notes == ()
        for item in items:
            got = client.events().get(calendarId="primary", eventId=item["id"], timeZone="UTC").execute()
            assert got["summary"] == item["summary"]
            assert got["updated"] == item["updated"]
            assert got["created"] == item["created"]
            assert got.get("extendedProperties") == item.get("extendedProperties")
            assert _instant(got["start"]) == _instant(item["start"])
            assert _instant(got["end"]) == _instant(item["end"])


def _instant(point: dict[str, Any]) -> object:
    return point["date"] if "date" in point else datetime.fromisoformat(point["dateTime"])


def test_recorded_cancelled_events_load_as_tombstones(served: Any, client: Any, recorded: Path) -> None:
    items = json.loads((recorded / "recurring_sync_compass" / "mocks_cancelled.json").read_text("utf-8"))

    served.sandbox.load_items(items)

    found, _ = everything(client.events(), showDeleted=True)
    assert {item["id"]: item["status"] for item in found} == {item["id"]: "cancelled" for item in items}


def test_error_bodies_are_the_recorded_ones(served: Any, recorded: Path) -> None:
    made = {"id": "meeting1", "start": {"date": "2026-03-03"}, "end": {"date": "2026-03-04"}}
    path = "/calendar/v3/calendars/primary/events"
    served.send("POST", path, made)
    first = served.send("GET", path)[1]["nextSyncToken"]
    answers = {
        "401": served.send("GET", path, token="wrong"),
        "404": served.send("GET", f"{path}/nothing"),
        "409": served.send("POST", path, made),
        "412": served.send("PATCH", f"{path}/meeting1", {"summary": "x"}, If_Match='"1"'),
        "400": served.send("GET", f"{path}?timeMin=2026-03-05T00:00:00Z&timeMax=2026-03-04T00:00:00Z"),
        "400_invalid_sync_token": served.send("GET", f"{path}?syncToken=nonsense"),
    }
    served.sandbox.expire_sync_tokens()
    answers["410_fullSyncRequired"] = served.send("GET", f"{path}?syncToken={first}")
    served.send("DELETE", f"{path}/meeting1")
    answers["410_deleted"] = served.send("DELETE", f"{path}/meeting1")
    for name, (response, body) in answers.items():
        expected = json.loads((recorded / "errors" / f"{name}.json").read_text("utf-8"))
        assert body == expected, name
        assert response.status == expected["error"]["code"]


def test_an_inserted_event_is_answered_as_on_the_wire(served: Any, client: Any, recorded: Path) -> None:
    trace = json.loads(
        (recorded / "wire_traces_libgdata" / "calendar__event-insert.json").read_text("utf-8")
    )[0]
    wire = trace["response"]["body"]
    made = client.calendars().insert(body={"summary": "Temp Test Calendar", "timeZone": "UTC"}).execute()
    path = f"/calendar/v3/calendars/{made['id'].replace('@', '%40')}/events"

    response, body = served.send("POST", path, trace["request"]["body"], content_type="application/json")

    assert response.status == 200
    assert response["etag"] == body["etag"]
    assert response["cache-control"] == trace["response"]["headers"]["Cache-Control"]
    assert set(wire) | {"eventType"} == set(body)
    machine_made = (
        "etag",
        "id",
        "htmlLink",
        "created",
        "updated",
        "creator",
        "organizer",
        "iCalUID",
        "eventType",
    )
    for name in set(body) - set(machine_made):
        assert body[name] == wire[name], name
    assert body["organizer"] == {"email": made["id"], "displayName": "Temp Test Calendar", "self": True}


def test_every_kind_of_answer_fits_the_schemas_of_the_discovery_document(
    served: Any, client: Any, recorded: Path
) -> None:
    definitions = json.loads((recorded / "jsonschema" / "calendar.v3.schema.json").read_text("utf-8"))[
        "$defs"
    ]

    def check(kind: str, answer: Any) -> None:
        schema = {"$ref": f"#/$defs/{kind}", "$defs": definitions}
        problems = [problem.message for problem in Draft202012Validator(schema).iter_errors(answer)]
        assert problems == [], kind

    recording = Recording(recorded, "edit__this-and-following__this-and-following-2")
    served.sandbox.load_items(recording.items)
    event = {
        "summary": "Focus",
        "start": {"date": "2026-03-03"},
        "end": {"date": "2026-03-04"},
        "colorId": "4",
    }
    check("Event", client.events().insert(calendarId="primary", body=event).execute())
    check("Events", client.events().list(calendarId="primary").execute())
    check("Events", client.events().list(calendarId="primary", singleEvents=True, maxResults=5).execute())
    check("Events", client.events().list(calendarId="primary", showDeleted=True).execute())
    check("CalendarList", client.calendarList().list().execute())
    check("CalendarListEntry", client.calendarList().get(calendarId="primary").execute())
    check("Calendar", client.calendars().get(calendarId="primary").execute())
    check("Colors", client.colors().get().execute())
    check("Acl", client.acl().list(calendarId="primary").execute())
    check("Settings", client.settings().list().execute())
    window = {
        "timeMin": "2025-03-01T00:00:00Z",
        "timeMax": "2025-04-01T00:00:00Z",
        "items": [{"id": "primary"}],
    }
    check("FreeBusyResponse", client.freebusy().query(body=window).execute())
    channel = {"id": "one", "type": "web_hook", "address": "http://127.0.0.1:9/"}
    check("Channel", client.events().watch(calendarId="primary", body=channel).execute())


def test_colours_are_the_recorded_palette(client: Any, recorded: Path) -> None:
    assert client.colors().get().execute() == json.loads((recorded / "colors.get.json").read_text("utf-8"))


def test_a_recorded_page_file_loads_with_its_own_zone_and_title(
    clock: Any, recorded: Path, tmp_path: Path
) -> None:
    sandbox = CalendarSandbox(clock=clock, token="t")
    folder = recorded / "northworld"

    first = sandbox.load_events(folder / "repeating_events.json")
    second = sandbox.load_events(folder / "events.json")

    assert (first.id, first.name, first.events) == ("owner@example.com", "My Events Calendar", 1)
    assert second.id.endswith("@group.calendar.google.com")
    assert sandbox.export_events()[0]["start"] == {
        "dateTime": "2014-11-15T17:00:00-08:00",
        "timeZone": "America/Los_Angeles",
    }
