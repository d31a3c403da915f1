"""Whatever a client sends, the sandbox answers as an API does, and deltas add up to the full list."""

from __future__ import annotations

import json
import threading
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote, urlencode

from hypothesis import given, settings
from hypothesis import strategies as st

from connectors.google_calendar.stand_in.calendars import CalendarsApi
from connectors.google_calendar.stand_in.call import Answer
from connectors.google_calendar.stand_in.channels import ChannelsApi
from connectors.google_calendar.stand_in.events import EventsApi
from connectors.google_calendar.stand_in.freebusy import FreeBusyApi
from connectors.google_calendar.stand_in.http import Dispatcher
from connectors.google_calendar.stand_in.oauth import SignIn
from connectors.google_calendar.stand_in.quota import Quota
from connectors.google_calendar.stand_in.refusals import ArmedRefusals
from connectors.google_calendar.stand_in.sharing import SharingApi
from connectors.google_calendar.stand_in.store import World

BASE = "/calendar/v3/"
SERIES = {
    "id": "series1",
    "start": {"dateTime": "2026-03-03T09:00:00", "timeZone": "Europe/Rome"},
    "end": {"dateTime": "2026-03-03T10:00:00", "timeZone": "Europe/Rome"},
    "recurrence": ["RRULE:FREQ=DAILY;COUNT=5"],
}


class Direct:
    """The API without a network."""

    def __init__(self) -> None:
        def clock() -> datetime:
            return datetime(2026, 3, 2, 9, tzinfo=UTC)

        world = World(clock, "owner@example.com")
        world.add_calendar("owner@example.com", "owner@example.com", "Europe/Rome", primary=True)
        apis = (
            EventsApi(world),
            CalendarsApi(world),
            FreeBusyApi(world),
            SharingApi(world),
            ChannelsApi(world),
        )
        routes = [route for api in apis for route in api.routes()]
        self._dispatcher = Dispatcher(
            routes,
            SignIn(clock, "token"),
            Quota(clock, enabled=False),
            ArmedRefusals(),
            threading.RLock(),
        )

    def send(self, method: str, path: str, body: Any = None) -> Answer:
        content = b"" if body is None else json.dumps(body).encode()
        return self._dispatcher.send(method, BASE + path, {"authorization": "Bearer token"}, content)


text = st.text(max_size=12) | st.sampled_from(
    [
        "2026-03-05",
        "2026-03-05T10:00:00Z",
        "2026-03-05T10:00:00",
        "Europe/Rome",
        "confirmed",
        "cancelled",
        "1",
        "../x",
    ]
)
values = st.recursive(
    st.none() | st.booleans() | st.integers(-10, 10**12) | st.floats(allow_nan=False) | text,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["date", "dateTime", "timeZone", "email", "overrides", "private"]), inner
        )
    ),
    max_leaves=6,
)
names = st.sampled_from(
    [
        "id",
        "status",
        "summary",
        "start",
        "end",
        "recurrence",
        "attendees",
        "reminders",
        "extendedProperties",
        "colorId",
        "eventLabelId",
        "eventType",
        "sequence",
        "visibility",
        "conferenceData",
        "attachments",
        "source",
        "iCalUID",
        "organizer",
        "originalStartTime",
        "labelProperties",
        "timeZone",
        "role",
        "scope",
        "address",
        "type",
        "params",
        "expiration",
        "items",
        "timeMin",
        "timeMax",
        "defaultReminders",
        "notificationSettings",
        "calendarExpansionMax",
        "foregroundColor",
        "hidden",
    ]
)
bodies = st.dictionaries(names, values, max_size=5)
paths = st.sampled_from(
    [
        "calendars/primary/events",
        "calendars/primary/events/series1",
        "calendars/primary/events/import",
        "calendars/primary/events/series1_20260304T080000Z",
        "calendars/primary/events/series1_20260304",
        "calendars/primary/events/watch",
        "calendars",
        "users/me/calendarList",
        "users/me/calendarList/primary",
        "calendars/primary",
        "calendars/primary/acl",
        "calendars/primary/acl/user:owner@example.com",
        "freeBusy",
        "channels/stop",
        "calendars/primary/events/series1/instances",
        "calendars/primary/events/series1/move",
    ]
)
parameters = st.dictionaries(
    st.sampled_from(
        [
            "maxResults",
            "pageToken",
            "syncToken",
            "timeMin",
            "timeMax",
            "updatedMin",
            "singleEvents",
            "orderBy",
            "q",
            "fields",
            "timeZone",
            "eventTypes",
            "maxAttendees",
            "originalStart",
            "destination",
            "eventLabelVersion",
            "showDeleted",
            "minAccessRole",
            "privateExtendedProperty",
            "conferenceDataVersion",
        ]
    ),
    text
    | st.sampled_from(["true", "false", "startTime", "a=b", "items(id", "series1", "primary", "-1", "0"]),
    max_size=3,
)


@settings(max_examples=100, deadline=None)
@given(
    calls=st.lists(
        st.tuples(st.sampled_from(["GET", "POST", "PUT", "PATCH", "DELETE"]), paths, parameters, bodies),
        min_size=1,
        max_size=5,
    )
)
def test_no_request_crashes_it_and_lists_stay_whole(calls: list[tuple[str, str, Any, Any]]) -> None:
    direct = Direct()
    direct.send("POST", "calendars/primary/events", SERIES)
    for method, path, query, body in calls:
        encoded = urlencode(query, quote_via=quote, errors="replace")
        answer = direct.send(method, f"{path}?{encoded}", None if method in ("GET", "DELETE") else body)
        assert answer.status < 500
        json.dumps(answer.document)

    stored = direct.send("GET", "calendars/primary/events?showDeleted=true&maxResults=2500")
    single = direct.send("GET", "calendars/primary/events?singleEvents=true&maxResults=2500")

    for page in (stored, single):
        assert page.status == 200
        assert page.document is not None
        ids = [item["id"] for item in page.document["items"]]
        assert len(ids) == len(set(ids))


changes = st.lists(
    st.tuples(
        st.sampled_from(["patch", "retime", "shorten", "lengthen", "delete", "delete one", "restore", "add"]),
        st.integers(0, 6),
    ),
    max_size=8,
)


@settings(max_examples=80, deadline=None)
@given(rounds=st.lists(changes, min_size=1, max_size=4), single=st.booleans())
def test_a_client_that_follows_the_deltas_ends_with_the_full_list(
    rounds: list[list[tuple[str, int]]], single: bool
) -> None:
    direct = Direct()
    direct.send("POST", "calendars/primary/events", SERIES)
    query = f"calendars/primary/events?singleEvents={str(single).lower()}&maxResults=2500"
    page = direct.send("GET", query).document
    assert page is not None
    held = {item["id"]: item for item in page["items"]}
    for number, acts in enumerate(rounds):
        for position, (kind, index) in enumerate(acts):
            act(direct, kind, index, f"{number}{position}")
        page = direct.send("GET", f"{query}&syncToken={quote(page['nextSyncToken'])}").document
        assert page is not None
        for item in page["items"]:
            held.pop(item["id"], None)
            if item["status"] != "cancelled" or (not single and "recurringEventId" in item):
                held[item["id"]] = item
        full = direct.send("GET", query).document
        assert full is not None
        alive = {item["id"] for item in full["items"]}
        series_gone = {key for key, item in held.items() if item.get("recurringEventId", key) not in held}
        expected = held if single else {key: item for key, item in held.items() if key not in series_gone}
        assert {item["id"]: item for item in full["items"]} == {key: expected[key] for key in alive}
        assert set(expected) == alive


def act(direct: Direct, kind: str, index: int, mark: str) -> None:
    """One change of a person or program; a refused one is fine."""
    series = "calendars/primary/events/series1"
    instance = f"{series}_2026030{3 + index % 5}T080000Z"
    later = {"dateTime": f"2026-03-1{index}T12:00:00", "timeZone": "Europe/Rome"}
    if kind == "patch":
        direct.send("PATCH", series if index % 2 else instance, {"summary": mark})
    elif kind == "retime":
        direct.send("PATCH", instance, {"start": later, "end": later})
    elif kind in ("shorten", "lengthen"):
        count = 1 + index % 3 if kind == "shorten" else 4 + index % 3
        direct.send("PATCH", series, {"recurrence": [f"RRULE:FREQ=DAILY;COUNT={count}"]})
    elif kind == "delete":
        direct.send("DELETE", series if index == 0 else f"calendars/primary/events/added{index}")
    elif kind == "delete one":
        direct.send("DELETE", instance)
    elif kind == "restore":
        direct.send("PATCH", series if index % 2 else instance, {"status": "confirmed"})
    else:
        body = {"id": f"added{index}", "start": {"date": "2026-03-08"}, "end": {"date": "2026-03-09"}}
        direct.send("POST", "calendars/primary/events", body)
