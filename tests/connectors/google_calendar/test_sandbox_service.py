"""Around the API: credentials, quota, batch, method override, compression, the token endpoint."""

from __future__ import annotations

import base64
import hashlib
import http.client
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import httplib2
import pytest
from google.auth.exceptions import RefreshError
from google.oauth2.credentials import Credentials
from google_auth_httplib2 import AuthorizedHttp
from googleapiclient.discovery import build
from googleapiclient.errors import HttpError

from connectors.google_calendar.sandbox import CalendarSandbox
from tests.connectors.google_calendar.sandbox_events import all_day

EVENTS = "/calendar/v3/calendars/primary/events"
SCOPE = "https://www.googleapis.com/auth/"


def test_the_client_works_with_an_endpoint_option_too(served: Any) -> None:
    service = build(
        "calendar",
        "v3",
        http=AuthorizedHttp(Credentials(token="sandbox-token"), http=httplib2.Http(timeout=10)),
        client_options={"api_endpoint": served.url + "/calendar/v3/"},
        cache_discovery=False,
    )

    assert service.events().list(calendarId="primary").execute()["items"] == []
    service.close()


def test_every_route_also_answers_without_the_prefix(served: Any) -> None:
    for path in (
        "/calendars/primary/events",
        "/users/me/calendarList",
        "/colors",
        "/calendars/owner%40example.com",
    ):
        assert served.send("GET", path)[0].status == 200


@pytest.mark.parametrize("token", ["wrong", "", "sandbox-token2"])
def test_wrong_credentials_are_refused(served: Any, token: str) -> None:
    response, body = served.send("GET", EVENTS, token=token)

    assert response.status == 401
    assert body["error"]["errors"][0]["reason"] == "authError"
    assert response["www-authenticate"].startswith("Bearer")


def test_no_credentials_are_asked_for(served: Any) -> None:
    response, body = served.send("GET", EVENTS, token=None)

    assert (response.status, body["error"]["message"]) == (401, "Login Required.")


def test_an_unknown_path_is_not_found(served: Any) -> None:
    assert served.send("GET", "/calendar/v3/nonsense")[0].status == 404


def test_600_requests_a_minute_are_enough_and_then_refusals_take_turns(served: Any) -> None:
    connection = http.client.HTTPConnection(urlsplit(served.url).netloc, timeout=10)
    found = []
    for _ in range(606):
        connection.request("GET", "/calendar/v3/colors", headers={"Authorization": "Bearer sandbox-token"})
        response = connection.getresponse()
        found.append((response.status, b'"errors"' in response.read()))
    served.clock.forward(seconds=61)
    connection.request("GET", "/calendar/v3/colors", headers={"Authorization": "Bearer sandbox-token"})
    after = connection.getresponse().status
    connection.close()

    assert found[:600] == [(200, False)] * 600
    assert found[600:] == [(403, True), (403, True), (429, True), (429, False), (403, False), (403, True)]
    assert after == 200


def test_the_quota_can_be_lifted(served: Any) -> None:
    served.sandbox.quota.limit = 1
    served.sandbox.quota.enabled = False

    assert [served.send("GET", "/colors")[0].status for _ in range(3)] == [200, 200, 200]


def test_each_user_has_a_quota_of_their_own(served: Any) -> None:
    served.sandbox.quota.limit = 1

    answers = [served.send("GET", f"/colors?quotaUser={user}")[0].status for user in ("a", "a", "b")]

    assert answers == [200, 403, 200]


def test_a_batch_answers_part_by_part(client: Any) -> None:
    events = client.events()
    answers: dict[str, Any] = {}
    batch = client.new_batch_http_request(
        callback=lambda request_id, answer, error: answers.update({request_id: error or answer})
    )
    body = all_day("x", "2026-03-05", "2026-03-06", id="batch1")
    batch.add(events.insert(calendarId="primary", body=body), request_id="made")
    batch.add(events.insert(calendarId="primary", body=body), request_id="again")
    batch.add(events.patch(calendarId="primary", eventId="batch1", body={"summary": "é"}), request_id="named")
    batch.add(events.delete(calendarId="primary", eventId="batch1"), request_id="gone")
    batch.execute()

    assert (answers["made"]["id"], answers["named"]["summary"], answers["gone"]) == ("batch1", "é", "")
    assert isinstance(answers["again"], HttpError)
    assert answers["again"].resp.status == 409


def test_every_part_of_a_batch_counts(served: Any, client: Any) -> None:
    served.sandbox.quota.limit = 2
    found: list[int] = []
    batch = client.new_batch_http_request(
        callback=lambda _id, _answer, error: found.append(error.resp.status if error else 200)
    )
    for number in range(3):
        batch.add(client.events().get(calendarId="primary", eventId=f"none{number}"))
    batch.execute()

    assert found == [404, 404, 403]


def test_a_batch_that_is_not_one_or_too_long_is_refused(served: Any) -> None:
    plain = served.send("POST", "/batch/calendar/v3", "{}", content_type="application/json")
    part = b"--b\r\nContent-Type: application/http\r\n\r\nGET /calendar/v3/colors\r\n\r\n\r\n"
    long = served.send(
        "POST", "/batch/calendar/v3", part * 1001 + b"--b--", content_type="multipart/mixed; boundary=b"
    )

    assert (plain[0].status, long[0].status) == (400, 400)


def test_a_long_query_comes_as_a_post_with_an_override(served: Any, client: Any) -> None:
    body = all_day("needle", "2026-03-05", "2026-03-06")
    client.events().insert(calendarId="primary", body=body).execute()

    found = client.events().list(calendarId="primary", q="needle " * 400).execute()

    assert [item["summary"] for item in found["items"]] == ["needle"]


def test_large_answers_are_compressed_for_whoever_takes_that(served: Any) -> None:
    url = urlsplit(served.url)
    connection = http.client.HTTPConnection(url.netloc, timeout=10)
    headers = {"Authorization": "Bearer sandbox-token", "Accept-Encoding": "gzip"}
    connection.request("GET", "/calendar/v3/colors", headers=headers)
    response = connection.getresponse()
    content = response.read()
    connection.close()

    assert response.headers["Content-Encoding"] == "gzip"
    assert content[:2] == b"\x1f\x8b"


def token_request(served: Any, **form: str) -> tuple[int, dict[str, Any]]:
    response, body = served.send(
        "POST", "/token", urlencode(form), token=None, content_type="application/x-www-form-urlencoded"
    )
    return response.status, body


def test_a_refreshed_token_works_for_an_hour(served: Any) -> None:
    status, grant = token_request(served, grant_type="refresh_token", refresh_token="1//x")
    answer = served.send("GET", EVENTS, token=grant["access_token"])[0].status
    served.clock.forward(hours=1)
    later = served.send("GET", EVENTS, token=grant["access_token"])[0].status

    assert (status, grant["token_type"], grant["expires_in"]) == (200, "Bearer", 3599)
    assert (answer, later) == (200, 401)


def test_the_clients_own_refresh_works_against_the_token_endpoint(served: Any) -> None:
    credentials = Credentials(
        token="outdated",
        refresh_token="1//x",
        token_uri=served.url + "/token",
        client_id="id",
        client_secret="secret",
    )
    http_object = AuthorizedHttp(credentials, http=httplib2.Http(timeout=10))

    response, _ = http_object.request(served.url + EVENTS)

    assert response.status == 200
    assert credentials.token.startswith("ya29.")
    assert served.sandbox.sign_in.requests == 1
    served.sandbox.sign_in.mode = "invalid_grant"
    served.sandbox.sign_in.revoke_all()
    with pytest.raises(RefreshError) as error:
        http_object.request(served.url + EVENTS)
    assert error.value.args[1] == {
        "error": "invalid_grant",
        "error_description": "Token has been expired or revoked.",
    }
    http_object.close()


@pytest.mark.parametrize(
    ("mode", "status", "error"),
    [("invalid_grant", 400, "invalid_grant"), ("unavailable", 503, "internal_failure")],
)
def test_the_token_endpoint_fails_on_demand(served: Any, mode: Any, status: int, error: str) -> None:
    served.sandbox.sign_in.mode = mode

    answer = token_request(served, grant_type="refresh_token", refresh_token="1//x")

    assert (answer[0], answer[1]["error"]) == (status, error)


def test_fewer_scopes_than_asked_reach_fewer_methods(served: Any) -> None:
    served.sandbox.sign_in.mode = "reduced_scope"
    _, grant = token_request(served, grant_type="refresh_token", refresh_token="1//x")
    token = grant["access_token"]

    reading = served.send("GET", EVENTS, token=token)[0].status
    writing, body = served.send("POST", EVENTS, all_day("x", "2026-03-05", "2026-03-06"), token=token)
    colours = served.send("GET", "/colors", token=token)[0].status

    assert grant["scope"] == SCOPE + "calendar.events.readonly"
    assert (reading, writing.status, colours) == (200, 403, 403)
    assert body["error"]["errors"][0]["reason"] == "insufficientPermissions"


def test_a_refreshed_token_may_do_what_was_granted_and_no_more(served: Any) -> None:
    def granted(mode: str, scope: str) -> Any:
        served.sandbox.sign_in.mode = mode
        query = {"redirect_uri": "http://localhost:1/", "scope": scope}
        response, _ = served.send("GET", "/o/oauth2/auth?" + urlencode(query), token=None)
        code = parse_qs(urlsplit(response["location"]).query)["code"][0]
        return token_request(served, grant_type="authorization_code", code=code)[1]

    first = granted("testing", SCOPE + "calendar.events")
    served.sandbox.sign_in.mode = "ok"
    kept = {"grant_type": "refresh_token", "refresh_token": first["refresh_token"]}
    _, later = token_request(served, **kept)
    wider, refusal = token_request(served, **kept, scope=SCOPE + "calendar")
    listing = served.send("GET", EVENTS, token=later["access_token"])[0].status
    calendars = served.send("GET", "/calendar/v3/users/me/calendarList", token=later["access_token"])[
        0
    ].status

    assert first["refresh_token_expires_in"] == 7 * 24 * 3600 - 1
    assert (later["scope"], listing, calendars) == (SCOPE + "calendar.events", 200, 403)
    assert (wider, refusal["error"]) == (400, "invalid_scope")


def test_a_person_who_refuses_is_sent_back_with_that(served: Any) -> None:
    served.sandbox.sign_in.mode = "access_denied"
    query = {"redirect_uri": "http://localhost:1/", "state": "s"}
    response, _ = served.send("GET", "/o/oauth2/auth?" + urlencode(query), token=None)

    assert response["location"] == "http://localhost:1/?error=access_denied&state=s"


@pytest.mark.parametrize(("mode", "has_refresh"), [("ok", True), ("no_refresh_token", False)])
def test_a_sign_in_is_exchanged_once_and_only_with_its_verifier(
    served: Any, mode: Any, has_refresh: bool
) -> None:
    served.sandbox.sign_in.mode = mode
    verifier = "a-long-enough-verifier"
    challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).decode().rstrip("=")

    def code() -> str:
        query = {
            "redirect_uri": "http://localhost:1/",
            "state": "s",
            "scope": SCOPE + "calendar.events",
            "code_challenge": challenge,
            "code_challenge_method": "S256",
        }
        response, _ = served.send("GET", "/o/oauth2/auth?" + urlencode(query), token=None)
        assert response.status == 302
        answer = parse_qs(urlsplit(response["location"]).query)
        assert answer["state"] == ["s"]
        return answer["code"][0]

    wrong = token_request(served, grant_type="authorization_code", code=code(), code_verifier="other")
    good = code()
    first = token_request(served, grant_type="authorization_code", code=good, code_verifier=verifier)
    again = token_request(served, grant_type="authorization_code", code=good, code_verifier=verifier)

    assert (wrong[0], first[0], again[0]) == (400, 200, 400)
    assert ("refresh_token" in first[1], first[1]["scope"]) == (has_refresh, SCOPE + "calendar.events")


def test_secrets_are_not_in_what_the_sandbox_prints_of_itself(clock: Any) -> None:
    sandbox = CalendarSandbox(clock=clock, token="very-secret")

    assert "very-secret" not in repr(sandbox)
    assert "very-secret" not in repr(vars(sandbox))
