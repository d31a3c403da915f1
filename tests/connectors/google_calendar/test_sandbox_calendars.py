"""Calendars, their list, access rules, settings, free/busy and push channels."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from queue import Queue
from typing import Any

import pytest
from googleapiclient.errors import HttpError

from tests.connectors.google_calendar.sandbox_events import all_day, daily, refusal, timed


def test_a_new_calendar_is_listed_and_its_id_is_googles(client: Any) -> None:
    made = client.calendars().insert(body={"summary": "Deadlines", "timeZone": "Europe/Rome"}).execute()
    entries = client.calendarList().list().execute()["items"]
    entry = client.calendarList().get(calendarId=made["id"]).execute()

    assert made["id"].endswith("@group.calendar.google.com")
    assert [item["id"] for item in entries] == ["owner@example.com", made["id"]]
    assert (entry["summary"], entry["timeZone"], entry["accessRole"]) == ("Deadlines", "Europe/Rome", "owner")
    assert ("primary" in entry, entry["defaultReminders"]) == (False, [])
    assert entry["dataOwner"] == "owner@example.com"


def test_a_calendar_is_renamed_and_deleted_but_not_the_primary_one(client: Any) -> None:
    made = client.calendars().insert(body={"summary": "Old"}).execute()["id"]
    client.calendars().patch(calendarId=made, body={"summary": "New", "description": "why"}).execute()
    renamed = client.calendarList().get(calendarId=made).execute()
    token = client.calendarList().list().execute()["nextSyncToken"]
    client.calendars().delete(calendarId=made).execute()
    deleted = client.calendarList().list(syncToken=token).execute()
    with pytest.raises(HttpError) as gone:
        client.events().list(calendarId=made).execute()
    with pytest.raises(HttpError) as primary:
        client.calendars().delete(calendarId="primary").execute()

    assert (renamed["summary"], renamed["description"]) == ("New", "why")
    [gone_entry] = deleted["items"]
    assert sorted(gone_entry) == ["defaultReminders", "deleted", "etag", "id", "kind"]
    assert (gone_entry["id"], gone_entry["deleted"], gone_entry["defaultReminders"]) == (made, True, [])
    assert refusal(gone) == (404, "notFound")
    assert primary.value.resp.status == 403


def test_a_list_that_goes_on_from_a_token_tells_what_the_user_set_and_not_what_everybody_shares(
    client: Any,
) -> None:
    made = client.calendars().insert(body={"summary": "Old"}).execute()["id"]
    token = client.calendarList().list().execute()["nextSyncToken"]
    before = client.calendarList().get(calendarId=made).execute()["etag"]
    client.calendars().patch(calendarId=made, body={"summary": "New"}).execute()
    renamed = client.calendarList().list(syncToken=token).execute()["items"]
    after = client.calendarList().get(calendarId=made).execute()["etag"]
    client.calendarList().patch(calendarId=made, body={"hidden": True}).execute()
    hidden = client.calendarList().list(syncToken=token).execute()["items"]

    assert (renamed, before != after) == ([], True)
    assert [(item["summary"], item["hidden"]) for item in hidden] == [("New", True)]


@pytest.mark.parametrize(
    "restriction",
    [
        {"minAccessRole": "owner"},
        {"showOwnOrganizationOnly": True},
        {"showDeleted": False},
        {"showHidden": False},
    ],
)
def test_a_list_that_goes_on_from_a_token_cannot_be_narrowed(
    client: Any, restriction: dict[str, Any]
) -> None:
    token = client.calendarList().list().execute()["nextSyncToken"]
    with pytest.raises(HttpError) as refused:
        client.calendarList().list(syncToken=token, **restriction).execute()

    assert refusal(refused) == (400, "syncTokenWithRequestRestrictions")


def test_the_list_keeps_what_the_user_set_for_themselves(client: Any) -> None:
    entry = {
        "colorId": "3",
        "summaryOverride": "Mine",
        "defaultReminders": [{"method": "email", "minutes": 5}],
    }
    got = client.calendarList().patch(calendarId="primary", body=entry).execute()
    own = {"backgroundColor": "#112233", "foregroundColor": "#ffffff"}
    coloured = client.calendarList().patch(calendarId="primary", body=own, colorRgbFormat=True).execute()

    assert {name: got[name] for name in entry} == entry
    assert got["backgroundColor"] == "#f83a22"
    assert coloured["backgroundColor"] == "#112233"


def test_a_calendar_leaves_the_list_and_comes_back(client: Any) -> None:
    made = client.calendars().insert(body={"summary": "Side"}).execute()["id"]
    client.calendarList().delete(calendarId=made).execute()
    with pytest.raises(HttpError) as error:
        client.calendarList().get(calendarId=made).execute()
    back = client.calendarList().insert(body={"id": made}).execute()

    assert refusal(error) == (404, "notFound")
    assert back["summary"] == "Side"


def test_the_list_selects_by_role_and_pages(served: Any, client: Any) -> None:
    for number in range(3):
        made = client.calendars().insert(body={"summary": f"Side {number}"}).execute()["id"]
    served.sandbox.set_access_role("reader", made)

    writable = client.calendarList().list(minAccessRole="writer").execute()["items"]
    page = client.calendarList().list(maxResults=3).execute()

    assert len(writable) == 3
    assert (len(page["items"]), "nextPageToken" in page, "nextSyncToken" in page) == (3, True, False)


def test_access_rules_are_kept_under_their_scope(client: Any) -> None:
    rule = {"role": "writer", "scope": {"type": "user", "value": "darcy@example.com"}}
    made = client.acl().insert(calendarId="primary", body=rule).execute()
    changed = client.acl().patch(calendarId="primary", ruleId=made["id"], body={"role": "reader"}).execute()
    client.acl().delete(calendarId="primary", ruleId=made["id"]).execute()
    rules = client.acl().list(calendarId="primary").execute()["items"]

    assert (made["id"], made["role"], changed["role"]) == ("user:darcy@example.com", "writer", "reader")
    assert [item["id"] for item in rules] == ["user:owner@example.com"]


def test_settings_name_the_zone(client: Any) -> None:
    assert client.settings().get(setting="timezone").execute()["value"] == "America/Chicago"


def test_free_busy_joins_what_touches_and_leaves_out_what_is_free(client: Any) -> None:
    events = client.events()
    declined = {"email": "owner@example.com", "responseStatus": "declined"}
    for body in (
        timed("a", "2026-03-03T09:00:00", "2026-03-03T10:00:00"),
        timed("b", "2026-03-03T10:00:00", "2026-03-03T11:00:00"),
        timed("c", "2026-03-03T12:00:00", "2026-03-03T13:00:00", transparency="transparent"),
        timed("d", "2026-03-03T14:00:00", "2026-03-03T15:00:00", attendees=[declined]),
        timed("e", "2026-03-03T23:00:00", "2026-03-04T02:00:00"),
    ):
        events.insert(calendarId="primary", body=body).execute()
    query = {
        "timeMin": "2026-03-03T06:00:00Z",
        "timeMax": "2026-03-04T06:00:00Z",
        "timeZone": "America/Chicago",
        "items": [{"id": "primary"}, {"id": "nobody@example.com"}],
    }

    answer = client.freebusy().query(body=query).execute()["calendars"]

    assert answer["primary"]["busy"] == [
        {"start": "2026-03-03T09:00:00-06:00", "end": "2026-03-03T11:00:00-06:00"},
        {"start": "2026-03-03T23:00:00-06:00", "end": "2026-03-04T00:00:00-06:00"},
    ]
    assert answer["nobody@example.com"]["errors"] == [{"domain": "global", "reason": "notFound"}]


def test_free_busy_counts_every_occurrence_of_a_series(client: Any) -> None:
    client.events().insert(calendarId="primary", body=daily()).execute()
    client.events().insert(calendarId="primary", body=all_day("Off", "2026-03-05", "2026-03-06")).execute()
    query = {
        "timeMin": "2026-03-04T00:00:00-06:00",
        "timeMax": "2026-03-07T00:00:00-06:00",
        "items": [{"id": "primary"}],
    }

    busy = client.freebusy().query(body=query).execute()["calendars"]["primary"]["busy"]

    assert busy == [
        {"start": "2026-03-04T15:00:00Z", "end": "2026-03-04T15:30:00Z"},
        {"start": "2026-03-05T06:00:00Z", "end": "2026-03-06T06:00:00Z"},
        {"start": "2026-03-06T15:00:00Z", "end": "2026-03-06T15:30:00Z"},
    ]


@pytest.fixture
def receiver() -> Iterator[tuple[str, Queue[dict[str, str]]]]:
    """An address that notifications are sent to, and what arrived."""
    arrived: Queue[dict[str, str]] = Queue()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            arrived.put({name.lower(): value for name, value in self.headers.items()})
            self.send_response(200)
            self.end_headers()

        def log_message(self, *args: Any) -> None:
            """Quiet."""

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/hook", arrived
    server.shutdown()
    thread.join()
    server.server_close()


def test_a_channel_is_told_of_itself_and_then_of_every_change(client: Any, receiver: Any) -> None:
    address, arrived = receiver
    body = {"id": "channel-1", "type": "web_hook", "address": address, "token": "mine"}
    channel = client.events().watch(calendarId="primary", body=body).execute()
    first = arrived.get(timeout=5)
    client.events().insert(calendarId="primary", body=daily()).execute()
    second = arrived.get(timeout=5)
    client.channels().stop(body={"id": "channel-1", "resourceId": channel["resourceId"]}).execute()
    client.events().insert(calendarId="primary", body=daily()).execute()

    names = ("x-goog-channel-id", "x-goog-channel-token", "x-goog-message-number", "x-goog-resource-state")
    assert [first[name] for name in names] == ["channel-1", "mine", "1", "sync"]
    assert [second[name] for name in names] == ["channel-1", "mine", "2", "exists"]
    assert first["x-goog-resource-id"] == channel["resourceId"]
    assert first["x-goog-channel-expiration"] == "Mon, 09 Mar 2026 09:00:00 GMT"
    assert (channel["kind"], channel["expiration"]) == ("api#channel", "1773046800000")
    assert arrived.empty()


def test_a_channel_ends_by_itself_and_its_id_is_not_given_twice_before(
    served: Any, client: Any, receiver: Any
) -> None:
    address, arrived = receiver
    body = {"id": "channel-1", "type": "web_hook", "address": address, "params": {"ttl": "60"}}
    client.events().watch(calendarId="primary", body=body).execute()
    arrived.get(timeout=5)
    with pytest.raises(HttpError) as error:
        client.events().watch(calendarId="primary", body=body).execute()
    served.clock.forward(minutes=2)
    client.events().insert(calendarId="primary", body=daily()).execute()
    client.events().watch(calendarId="primary", body=body).execute()

    assert refusal(error) == (400, "channelIdNotUnique")
    assert arrived.get(timeout=5)["x-goog-resource-state"] == "sync"


@pytest.mark.parametrize(
    ("body", "status", "reason"),
    [
        ({"id": "a", "type": "web_hook"}, 400, "required"),
        ({"id": "a b", "type": "web_hook", "address": "http://127.0.0.1:1/"}, 400, "invalid"),
        ({"id": "a", "type": "mail", "address": "http://127.0.0.1:1/"}, 400, "invalid"),
        ({"id": "a", "type": "web_hook", "address": "http://example.com/"}, 400, "push.webhookUrlNotHttps"),
        (
            {"id": "a", "type": "web_hook", "address": "https://example.com/"},
            401,
            "push.webhookUrlUnauthorized",
        ),
    ],
)
def test_channels_that_cannot_be_are_refused(
    served: Any, body: dict[str, Any], status: int, reason: str
) -> None:
    response, answer = served.send("POST", "/calendar/v3/calendars/primary/events/watch", body)

    assert (response.status, answer["error"]["errors"][0]["reason"]) == (status, reason)
