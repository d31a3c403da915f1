"""What a program outside can switch, the discovery document, and refusals of Google's own."""

from __future__ import annotations

from typing import Any

import httplib2
import pytest
from google.oauth2.credentials import Credentials
from googleapiclient.discovery import build
from googleapiclient.errors import HttpError

from connectors.google_calendar.stand_in.refusals import REFUSALS
from tests.connectors.google_calendar.sandbox_events import all_day, everything, refusal

SWITCHES = "/_sandbox/google"
EVENTS = "/calendar/v3/calendars/primary/events"


def switch(served: Any, **what: Any) -> None:
    response, answer = served.send("POST", SWITCHES, what, token=None)
    assert (response.status, answer) == (200, {})


def test_sync_tokens_end_from_outside(served: Any, client: Any) -> None:
    _, token = everything(client.events())
    switch(served, expire_sync_tokens="primary")
    with pytest.raises(HttpError) as gone:
        client.events().list(calendarId="primary", syncToken=token).execute()

    assert refusal(gone) == (410, "fullSyncRequired")


@pytest.mark.parametrize(
    ("name", "status"),
    [
        ("rateLimitExceeded", 403),
        ("userRateLimitExceeded", 403),
        ("rateLimitExceeded429", 429),
        ("quotaExceeded", 403),
        ("dailyLimitExceeded", 403),
        ("accessNotConfigured", 403),
        ("resourceExhausted429", 429),
        ("resourceExhausted403", 403),
        ("forbidden", 403),
        ("conflict", 409),
        ("fullSyncRequired", 410),
        ("backendError", 500),
    ],
)
def test_each_refusal_comes_as_often_as_it_was_armed(served: Any, name: str, status: int) -> None:
    switch(served, refuse=name, times=2)
    seen = [served.send("GET", EVENTS)[0].status for _ in range(3)]

    assert seen == [status, status, 200]
    assert name in REFUSALS


def test_a_refusal_can_be_for_one_operation_only(served: Any, client: Any) -> None:
    switch(served, refuse="quotaExceeded", operation="events.insert")
    listed = client.events().list(calendarId="primary").execute()
    body = all_day("Fair", "2026-03-05", "2026-03-06")
    with pytest.raises(HttpError) as refused:
        client.events().insert(calendarId="primary", body=body).execute()

    assert listed["items"] == []
    assert refusal(refused) == (403, "quotaExceeded")
    assert client.events().insert(calendarId="primary", body=body).execute()["summary"] == "Fair"


def test_quick_writes_to_one_calendar_are_slowed_down_and_reading_is_not(served: Any, client: Any) -> None:
    other = client.calendars().insert(body={"summary": "Other"}).execute()["id"]
    switch(served, writes_per_calendar=2)
    body = all_day("Fair", "2026-03-05", "2026-03-06")
    for _ in range(2):
        client.events().insert(calendarId="primary", body=body).execute()
    with pytest.raises(HttpError) as slow:
        client.events().insert(calendarId="primary", body=body).execute()
    elsewhere = client.events().insert(calendarId=other, body=body).execute()
    read = client.events().list(calendarId="primary").execute()
    served.clock.forward(minutes=1)

    assert refusal(slow) == (403, "rateLimitExceeded")
    assert (elsewhere["summary"], len(read["items"])) == ("Fair", 2)
    assert client.events().insert(calendarId="primary", body=body).execute()["summary"] == "Fair"


def test_the_quota_is_set_and_lifted(served: Any) -> None:
    switch(served, per_minute=2)
    few = [served.send("GET", EVENTS)[0].status for _ in range(3)]
    switch(served, per_minute=None)
    many = [served.send("GET", EVENTS)[0].status for _ in range(3)]

    assert (few, many) == ([200, 200, 403], [200, 200, 200])


def test_the_role_on_a_calendar_changes(served: Any, client: Any) -> None:
    switch(served, access_role="reader", calendar="primary")
    with pytest.raises(HttpError) as refused:
        client.events().insert(calendarId="primary", body=all_day("x", "2026-03-05", "2026-03-06")).execute()

    assert refusal(refused) == (403, "requiredAccessLevel")


def test_the_token_endpoint_fails_from_outside_and_given_tokens_are_revoked(served: Any) -> None:
    form = "grant_type=refresh_token&refresh_token=1&client_id=c&client_secret=s"
    _, good = served.send("POST", "/token", form)
    switch(served, token_endpoint="invalid_grant", revoke_tokens=True)
    refused, why = served.send("POST", "/token", form)
    unknown, _ = served.send("GET", EVENTS, token=good["access_token"])

    assert (refused.status, why["error"], unknown.status) == (400, "invalid_grant", 401)


@pytest.mark.parametrize(
    ("asked", "sentence"),
    [
        ({}, "give a JSON object with some of"),
        ({"explode": True}, "give a JSON object with some of"),
        ({"refuse": "nothing"}, "unknown refusal 'nothing'"),
        ({"token_endpoint": "sad"}, "unknown token_endpoint 'sad'"),
        ({"access_role": "king"}, "unknown role 'king'"),
        ({"expire_sync_tokens": "nowhere"}, "Not Found"),
    ],
)
def test_a_switch_that_is_not_there_is_told(served: Any, asked: dict[str, Any], sentence: str) -> None:
    response, answer = served.send("POST", SWITCHES, asked, token=None)

    assert response.status == 400
    assert answer["error"].startswith(sentence)


def test_a_client_that_builds_itself_from_the_discovery_document_stays_on_this_machine(served: Any) -> None:
    client = build(
        "calendar",
        "v3",
        discoveryServiceUrl=served.url + "/discovery/v1/apis/{api}/{apiVersion}/rest",
        http=httplib2.Http(timeout=10),
        static_discovery=False,
        cache_discovery=False,
    )
    credentials = Credentials(token="sandbox-token")
    request = client.calendarList().list()
    credentials.apply(request.headers)

    assert [item["id"] for item in request.execute()["items"]] == ["owner@example.com"]
    assert client.new_batch_http_request()._batch_uri.startswith(served.url)
    client.close()
