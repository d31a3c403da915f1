"""The session below py-trello: what it sends, what it repeats, and what each failure becomes."""

from __future__ import annotations

import gzip
import logging
import socket
import threading
import traceback
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from trello import TrelloClient

from connectors.http import hide_in_logs
from connectors.trello.client import TrelloApi, TrelloSession
from connectors.trello.failures import NoRight
from daemon.errors import DelegatedError, NotAuthorised, Refused, Unavailable, Uncertain
from daemon.secret import Secret
from tests.connectors.trello.loopback import KEY, TOKEN, write_by


def closed_port() -> int:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        return int(unused.getsockname()[1])


# --- what is sent ----------------------------------------------------------------------------------------


def test_a_request_goes_to_the_configured_address_with_its_parameters(api, trello):
    api.get("members", "me", "boards", filter="open", fields="name,closed")

    assert trello.asked[0].method == "GET"
    assert trello.asked[0].path == "/1/members/me/boards?filter=open&fields=name%2Cclosed"


def test_key_and_token_travel_in_the_header_alone(api, trello):
    api.put("cards", "c1", body={"dueReminder": 60})

    asked = trello.asked[0]
    assert asked.headers["Authorization"] == f'OAuth oauth_consumer_key="{KEY}", oauth_token="{TOKEN}"'
    assert asked.path == "/1/cards/c1"
    assert asked.body == {"dueReminder": 60}


def test_ids_are_quoted_so_that_they_cannot_leave_their_place_in_the_address(api, trello):
    api.get("cards", "a/../b?c")

    assert trello.asked[0].path == "/1/cards/a%2F..%2Fb%3Fc"


def test_addresses_that_are_not_trellos_are_never_asked(session_at, trello):
    with pytest.raises(ValueError, match="only Trello's own addresses"):
        session_at(trello.url).request("GET", "https://example.org/1/members/me")

    assert trello.asked == []


def test_a_packed_answer_in_chunks_is_read(api, trello, reply):
    packed = gzip.compress(b'[{"id": "b1"}]')
    trello.replies = [reply(body=packed, headers={"Content-Encoding": "gzip"}, chunked=True)]

    assert api.get("members", "me", "boards") == [{"id": "b1"}]


def test_cookies_are_never_sent_back(api, trello, reply):
    trello.replies = [reply(headers={"Set-Cookie": "dsc=abc; Path=/"})]

    api.get("members", "me")
    api.put("cards", "c1", body={"dueReminder": 5})

    assert "Cookie" not in trello.asked[1].headers


def test_a_redirect_is_not_followed(api, trello, reply):
    trello.replies = [reply(302, b"", {"Location": f"{trello.url}/elsewhere"})]

    with pytest.raises(Unavailable, match=r"redirects\): check trello.base_url"):
        api.get("members", "me")
    assert len(trello.asked) == 1


@pytest.mark.parametrize("status", [200, 201, 202])
def test_any_success_is_a_success(api, trello, reply, status):
    trello.replies = [reply(status, {"id": "c1"})]

    assert api.put("cards", "c1", body={"dueReminder": 60}) == {"id": "c1"}


def test_a_write_answered_without_a_body_is_done(api, trello, reply):
    trello.replies = [reply(202, b"")]

    assert api.put("cards", "c1", body={"dueReminder": 60}) == {}


def test_the_servers_own_time_is_known_after_an_answer(api, trello, reply):
    trello.replies = [reply(headers={"X-Server-Time": "1601303496725"})]

    api.get("members", "me")

    assert api.server_time == "2020-09-28T14:31:36.725Z"


# --- what is repeated ------------------------------------------------------------------------------------


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE"])
@pytest.mark.parametrize("status", [500, 502, 503, 504])
def test_what_is_safe_to_repeat_is_repeated_after_a_server_error(api, trello, reply, method, status):
    trello.replies = [reply(status, b"upstream error"), reply(body={"id": "c1"})]

    answer = api.get("cards", "c1") if method == "GET" else write_by(api, method)

    assert answer == {"id": "c1"}
    assert [asked.method for asked in trello.asked] == [method, method]


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE"])
def test_a_cut_connection_is_tried_again_when_that_is_safe(api, trello, reply, method):
    trello.replies = [reply(cut=-1), reply(body={"id": "c1"})]

    assert (api.get("cards", "c1") if method == "GET" else write_by(api, method)) == {"id": "c1"}


@pytest.mark.parametrize(
    "broken",
    [
        {"status": 500, "body": b""},
        {"status": 502, "body": b"<html>Bad gateway</html>"},
        {"cut": -1},
        {"body": {"id": "l1"}, "cut": 4},
        {"body": b'{"id": "l'},
        {"body": b"<html>Maintenance</html>"},
    ],
)
def test_a_post_whose_answer_is_lost_is_uncertain_and_never_repeated(api, trello, reply, broken):
    trello.replies = [reply(**broken)]

    with pytest.raises(Uncertain):
        api.post("boards", "b1", "labels", body={"name": "Q1", "color": "red"})
    assert len(trello.asked) == 1


@pytest.mark.parametrize("method", ["PUT", "DELETE"])
def test_a_write_that_never_gets_an_answer_is_uncertain_after_three_tries(api, trello, reply, method):
    trello.replies = [reply(503, b"")] * 3

    with pytest.raises(Uncertain, match="503"):
        write_by(api, method)
    assert len(trello.asked) == 3


def test_a_refusal_after_a_lost_answer_stays_uncertain(api, trello, reply):
    trello.replies = [reply(cut=-1), reply(401, b"invalid token")]

    with pytest.raises(Uncertain, match="an earlier try may have reached Trello"):
        api.put("cards", "c1", body={"dueReminder": 60})


def test_a_read_that_never_succeeds_is_unavailable_after_three_tries(api, trello, reply, clock):
    trello.replies = [reply(504, b"timeout")] * 3

    with pytest.raises(Unavailable, match=r"out of order \(status 504\)") as raised:
        api.get("members", "me")
    assert not isinstance(raised.value, Uncertain)
    assert len(trello.asked) == 3
    assert len(clock.waits) == 2
    assert sum(clock.waits) <= 45


@pytest.mark.parametrize("broken", [b"", b"<html>Trello is down</html>", b'[{"id": "b1"', b"\xff\xfe\x00"])
def test_a_success_that_is_no_json_is_unavailable_and_never_empty(api, trello, reply, broken):
    trello.replies = [reply(body=broken)] * 3

    with pytest.raises(Unavailable, match="no JSON"):
        api.get("members", "me", "boards")


@pytest.mark.parametrize("chunked", [False, True])
def test_a_truncated_body_is_unavailable(api, trello, reply, chunked):
    trello.replies = [reply(body=[{"id": "b1"}], cut=8, chunked=chunked)] * 3

    with pytest.raises(Unavailable, match="connection was lost"):
        api.get("members", "me", "boards")


@pytest.mark.parametrize("method", ["GET", "PUT", "POST", "DELETE"])
def test_a_write_that_certainly_never_left_is_unavailable(session_at, method):
    api = TrelloApi(session_at(f"http://127.0.0.1:{closed_port()}/1"))

    with pytest.raises(Unavailable, match="cannot be reached: nothing answers there") as raised:
        api.get("members", "me") if method == "GET" else write_by(api, method)
    assert not isinstance(raised.value, Uncertain)


def test_a_server_that_does_not_answer_in_time_is_not_waited_for(session_at, trello, reply, clock):
    silent = reply(body=b"{}", drip=lambda: threading.Event().wait(0.3))
    trello.replies = [silent, silent, silent]
    api = TrelloApi(session_at(trello.url, timeout=0.05))

    with pytest.raises(Unavailable, match="did not answer in time"):
        api.get("members", "me")


def test_a_body_that_drips_byte_by_byte_is_given_up(session_at, trello, reply, clock):
    def drip() -> None:
        clock.seconds += 1.0

    trello.replies = [reply(body={"key": "x" * 50}, drip=drip)] * 3
    api = TrelloApi(session_at(trello.url, timeout=2))

    with pytest.raises(Unavailable, match="came too slowly"):
        api.get("members", "me")


# --- what a failure becomes ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "body", "error", "says"),
    [
        (401, b"invalid token", NotAuthorised, "no longer accepts the token"),
        (401, b"expired token", NotAuthorised, "no longer accepts the token"),
        (401, b"unauthorized permission requested", NoRight, "has no right to do it"),
        (401, b"invalid key", NotAuthorised, "does not accept the API key"),
        (401, b"invalid app key", NotAuthorised, "does not accept the API key"),
        (401, b"unauthorized card permission requested", Refused, "has no right to do it"),
        (403, {"error": "LABEL_TOO_MANY", "message": "Too many labels"}, Refused, "a limit of Trello is"),
        (403, {"error": "NO", "message": "Paid feature"}, NoRight, "Trello does not allow it: Paid feature"),
        (404, b"The requested resource was not found.", Refused, "does not know it any more"),
        (400, b"invalid id", Refused, "invalid id"),
        (414, b"<html>Too long</html>", Refused, "Too long"),
        (409, b"", Refused, "status 409"),
        (449, b"", Uncertain, "449"),
    ],
)
def test_every_failure_becomes_one_of_our_few_errors(api, trello, reply, status, body, error, says):
    trello.replies = [reply(status, body)] * 3

    with pytest.raises(error, match=says) as raised:
        api.post("cards", "c1", "idLabels", body={"value": "l1"})
    assert "\n" not in str(raised.value)
    assert len(str(raised.value)) < 400


def test_no_right_to_see_even_oneself_is_a_matter_of_the_token(api, trello, reply):
    trello.replies = [reply(401, b"unauthorized permission requested")]

    with pytest.raises(NotAuthorised, match="no longer accepts the token"):
        api.get("members", "me", "boards")


def test_the_owner_is_told_where_the_new_token_belongs(trello, reply, session_at, tmp_path):
    (tmp_path / "token").write_text(TOKEN + "\n")
    api = TrelloApi(session_at(trello.url, token=None, token_file="token"))
    trello.replies = [reply(401, b"invalid token")]

    with pytest.raises(NotAuthorised, match=f"put it into {tmp_path / 'token'}"):
        api.get("members", "me")


# --- secrets ---------------------------------------------------------------------------------------------


def provoke(api: TrelloApi, trello: Any, reply: Any) -> list[DelegatedError]:
    errors = []
    for broken in (reply(cut=-1), reply(401, b"invalid token"), reply(400, b"bad"), reply(500, b"")):
        trello.replies = [broken] * 3
        with pytest.raises(DelegatedError) as raised:
            api.post("tokens", TOKEN, body={})
        errors.append(raised.value)
    return errors


def test_no_error_or_its_traceback_shows_key_or_token(api, trello, reply):
    for error in provoke(api, trello, reply):
        shown = "".join(traceback.format_exception(error)) + repr(error)
        assert TOKEN not in shown
        assert KEY not in shown


def test_even_debug_logs_do_not_show_a_token_that_was_part_of_an_address(session_at, trello, caplog):
    hide_in_logs(Secret(TOKEN))
    with caplog.at_level(logging.DEBUG):
        TrelloApi(session_at(trello.url)).get("tokens", TOKEN)

    assert "/1/tokens/<secret>" in caplog.text
    assert TOKEN not in caplog.text


@pytest.mark.parametrize("text", ["", "two words", 'quo"te', "line\nbreak", "ключ"])
def test_a_token_that_cannot_be_one_is_refused_before_anything_is_sent(session_at, trello, tmp_path, text):
    (tmp_path / "token").write_text(text, "utf-8")
    api = TrelloApi(session_at(trello.url, token=None, token_file="token"))

    with pytest.raises(NotAuthorised) as raised:
        api.get("members", "me")
    assert "copy it again" in str(raised.value)
    assert trello.asked == []


def test_a_missing_token_file_is_one_sentence(session_at, trello, tmp_path):
    api = TrelloApi(session_at(trello.url, token=None, token_file="nowhere"))

    with pytest.raises(NotAuthorised, match=r"nowhere \(No such file or directory\): put your token"):
        api.get("members", "me")


def test_a_token_file_is_read_again_when_it_changes(session_at, trello, tmp_path):
    file: Path = tmp_path / "token.json"
    file.write_text('{"key": "oldkey", "token": "oldtoken"}')
    api = TrelloApi(session_at(trello.url, key=None, token=None, token_file="token.json"))
    api.get("members", "me")

    file.write_text('{"key": "newkey", "token": "newer-token"}')
    api.get("members", "me")

    assert [asked.headers["Authorization"] for asked in trello.asked] == [
        'OAuth oauth_consumer_key="oldkey", oauth_token="oldtoken"',
        'OAuth oauth_consumer_key="newkey", oauth_token="newer-token"',
    ]


def test_py_trello_itself_carries_the_requests(session_at: Callable[..., TrelloSession], trello, monkeypatch):
    seen: list[str] = []
    original = TrelloClient.fetch_json

    def watched(self: Any, uri_path: str, *args: Any, **kwargs: Any) -> Any:
        seen.append(uri_path)
        return original(self, uri_path, *args, **kwargs)

    monkeypatch.setattr(TrelloClient, "fetch_json", watched)
    api = TrelloApi(session_at(trello.url, timeout=timedelta(seconds=2).total_seconds()))
    api.get("members", "me")
    api.delete("cards", "c1", "idLabels", "l1")

    assert seen == ["members/me", "cards/c1/idLabels/l1"]
