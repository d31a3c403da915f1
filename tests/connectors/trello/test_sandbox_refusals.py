"""What the Trello sandbox refuses, and how it says so."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
import requests

from tests.connectors.trello.loopback import KEY, START, TOKEN, ServedSandbox
from tests.connectors.trello.sandbox_caller import Caller

UNKNOWN = "0" * 24


def ask(served: ServedSandbox, path: str, *, auth: str = "", **params: str) -> tuple[int, str]:
    with requests.Session() as session:
        session.trust_env = False
        headers = {"Authorization": auth} if auth else {}
        answer = session.get(served.url + path, params=params, headers=headers, timeout=5)
    return answer.status_code, answer.text


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({}, (401, "unauthorized permission requested")),
        ({"key": KEY}, (401, "unauthorized permission requested")),
        ({"token": TOKEN}, (401, "invalid key")),
        ({"key": "wrong", "token": TOKEN}, (401, "invalid key")),
        ({"key": KEY, "token": "wrong"}, (401, "invalid token")),
    ],
)
def test_wrong_credentials_get_the_real_words(
    served: ServedSandbox, given: dict[str, str], expected: tuple[int, str]
) -> None:
    assert ask(served, "/members/me", **given) == expected


def test_credentials_travel_as_query_body_or_either_oauth_header(served: ServedSandbox) -> None:
    plain = f'OAuth oauth_consumer_key="{KEY}", oauth_token="{TOKEN}"'
    signed = (
        'OAuth oauth_nonce="1", oauth_timestamp="2", oauth_signature_method="HMAC-SHA1", '
        f'oauth_consumer_key="{KEY}", oauth_token="{TOKEN}", oauth_signature="abc%3D"'
    )
    assert ask(served, "/members/me", key=KEY, token=TOKEN)[0] == 200
    assert ask(served, "/members/me", auth=plain)[0] == 200
    assert ask(served, "/members/me", auth=signed)[0] == 200
    with requests.Session() as session:
        session.trust_env = False
        form = {"key": KEY, "token": TOKEN, "name": "By form"}
        assert session.post(f"{served.url}/boards", data=form, timeout=5).json()["name"] == "By form"
        assert session.post(f"{served.url}/boards", json=form, timeout=5).json()["name"] == "By form"


def test_a_refusal_is_plain_text_and_tells_the_limits_too(serve: Callable[..., ServedSandbox]) -> None:
    answer = Caller(serve(limits=True)).raw("GET", f"/cards/{UNKNOWN}")
    assert answer.headers["content-type"] == "text/plain; charset=utf-8"
    assert answer.headers["x-rate-limit-api-token-max"] == "100"


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/cards/nothing-like-an-id", (400, "invalid id")),
        (f"/cards/{UNKNOWN}", (404, "The requested resource was not found.")),
        (f"/boards/{UNKNOWN}", (404, "The requested resource was not found.")),
        ("/labels/xyz", (400, "invalid id")),
        (f"/actions/{UNKNOWN}", (404, "The requested resource was not found.")),
        ("/nonsense", (404, "Cannot GET /1/nonsense")),
    ],
)
def test_ids_that_lead_nowhere(served: ServedSandbox, path: str, expected: tuple[int, str]) -> None:
    assert Caller(served).refusal("GET", path) == expected


@pytest.mark.parametrize(
    ("method", "path", "body", "expected"),
    [
        ("POST", "/cards", {"name": "no list"}, (400, "invalid value for idList")),
        ("POST", "/boards", {}, (400, "invalid value for name")),
        (
            "POST",
            "/labels",
            {"idBoard": "BOARD", "name": "x", "color": "mauve"},
            (400, "invalid value for color"),
        ),
        ("PUT", "/cards/CARD", {"name": ""}, (400, "invalid value for name")),
        ("PUT", "/cards/CARD", {"name": "x" * 16385}, (400, "invalid value for name")),
        ("PUT", "/cards/CARD", {"desc": "x" * 16385}, (400, "invalid value for desc")),
        ("PUT", "/cards/CARD", {"due": "whenever"}, (400, "invalid date")),
        ("PUT", "/cards/CARD", {"closed": "maybe"}, (400, "invalid value for closed")),
        ("PUT", "/cards/CARD", {"dueReminder": "soon"}, (400, "invalid value for dueReminder")),
        ("PUT", "/cards/CARD", {"idLabels": [UNKNOWN]}, (400, "invalid value for idLabels")),
        ("PUT", "/cards/CARD", {"idLabels": "LABEL,LABEL"}, (400, "label not found")),
        ("PUT", "/cards/CARD", {"idList": UNKNOWN}, (400, "invalid value for idList")),
        ("POST", "/cards/CARD/actions/comments", {"text": ""}, (400, "invalid value for text")),
        ("POST", "/cards/CARD/actions/comments", {"text": "x" * 16385}, (400, "invalid value for text")),
        ("DELETE", "/cards/CARD/idLabels/LABEL", {}, (400, "that label is not on the card")),
    ],
)
def test_wrong_values_are_named(
    served: ServedSandbox, method: str, path: str, body: dict[str, object], expected: tuple[int, str]
) -> None:
    caller = Caller(served)
    board = caller.post("/boards", name="Refusals")["id"]
    label = caller.get(f"/boards/{board}/labels")[0]["id"]
    card = caller.post("/cards", idList=caller.get(f"/boards/{board}/lists")[0]["id"], name="Target")["id"]

    def fill(text: object) -> object:
        names = {"BOARD": board, "CARD": card, "LABEL": label}
        for name, value in names.items():
            text = text.replace(name, value) if isinstance(text, str) else text
        return text

    filled = {name: fill(value) for name, value in body.items()}
    assert caller.refusal(method, str(fill(path)), **filled) == expected
    assert caller.get(f"/cards/{card}")["name"] == "Target"


def test_a_refused_change_changes_nothing_at_all(served: ServedSandbox) -> None:
    caller = Caller(served)
    board = caller.post("/boards", name="All or nothing")["id"]
    lists = caller.get(f"/boards/{board}/lists")
    card = caller.post("/cards", idList=lists[0]["id"], name="Before")
    status, _ = caller.refusal(
        "PUT", f"/cards/{card['id']}", name="After", idList=lists[1]["id"], due="never"
    )
    assert status == 400
    assert caller.get(f"/cards/{card['id']}") == caller.get(f"/cards/{card['id']}") | {
        "name": "Before",
        "idList": lists[0]["id"],
        "dateLastActivity": card["dateLastActivity"],
    }


def test_labels_and_members_twice_on_a_card_are_refused(served: ServedSandbox) -> None:
    caller = Caller(served)
    board = caller.post("/boards", name="Twice")["id"]
    label = caller.get(f"/boards/{board}/labels")[0]["id"]
    card = caller.post("/cards", idList=caller.get(f"/boards/{board}/lists")[0]["id"], name="Target")["id"]
    me = caller.get("/members/me")["id"]
    assert caller.post(f"/cards/{card}/idLabels", value=label) == [label]
    assert caller.refusal("POST", f"/cards/{card}/idLabels", value=label) == (
        400,
        "that label is already on the card",
    )
    assert [member["id"] for member in caller.post(f"/cards/{card}/idMembers", value=me)] == [me]
    assert caller.refusal("POST", f"/cards/{card}/idMembers", value=me) == (
        400,
        "member is already on the card",
    )
    assert caller.delete(f"/cards/{card}/idLabels/{label}") == {"_value": None}
    assert caller.delete(f"/cards/{card}/idMembers/{me}") == []


def test_a_very_long_address_is_refused_before_the_credentials_are_looked_at(served: ServedSandbox) -> None:
    caller = Caller(served)
    assert caller.raw("GET", "/members/me?x=" + "y" * 8100).status_code == 200
    assert ask(served, "/members/me", x="y" * 8370)[0] == 414


def test_a_read_only_token_reads_and_does_not_write(served: ServedSandbox) -> None:
    owner = Caller(served)
    board = owner.post("/boards", name="Shared")["id"]
    served.sandbox.add_person("reader", "A Reader", token="read-only", write=False, boards=(board,))
    reader = Caller(served, "read-only")
    assert reader.get(f"/boards/{board}")["name"] == "Shared"
    assert reader.refusal("PUT", f"/boards/{board}", name="Mine") == (
        401,
        "unauthorized permission requested",
    )
    assert reader.get("/tokens/me")["permissions"][1]["write"] is False


def test_an_expired_token_is_an_invalid_one(serve: Callable[..., ServedSandbox]) -> None:
    now = [START]
    served = serve(clock=lambda: now[0])
    served.sandbox.add_person("guest", "A Guest", token="for-a-day", expires=START + timedelta(days=1))
    guest = Caller(served, "for-a-day")
    assert guest.get("/tokens/me")["dateExpires"] == "2026-03-03T08:00:00.000Z"
    now[0] += timedelta(days=1)
    assert guest.refusal("GET", "/members/me") == (401, "invalid token")


def test_a_revoked_token_is_an_invalid_one(served: ServedSandbox) -> None:
    caller = Caller(served)
    assert caller.delete(f"/tokens/{TOKEN}") == {"_value": None}
    assert caller.refusal("GET", "/members/me") == (401, "invalid token")


def test_a_board_may_be_narrowed_to_looking_or_to_nothing(served: ServedSandbox) -> None:
    caller = Caller(served)
    board = caller.post("/boards", name="Over the limit")["id"]
    card = caller.post("/cards", idList=caller.get(f"/boards/{board}/lists")[0]["id"], name="Seen")["id"]
    served.sandbox.set_access(board, "view")
    assert caller.get(f"/cards/{card}")["name"] == "Seen"
    assert caller.refusal("PUT", f"/cards/{card}", name="No") == (
        401,
        "unauthorized card permission requested",
    )
    served.sandbox.set_access(board, "none")
    assert caller.refusal("GET", f"/cards/{card}") == (401, "unauthorized card permission requested")
    assert caller.get("/members/me/boards") == []


def test_strangers_to_a_board_neither_read_nor_write_it(served: ServedSandbox) -> None:
    board = Caller(served).post("/boards", name="Private")["id"]
    served.sandbox.add_person("stranger", "A Stranger", token="strange")
    assert Caller(served, "strange").refusal("GET", f"/boards/{board}") == (
        401,
        "unauthorized permission requested",
    )


def test_a_board_takes_a_thousand_labels(served: ServedSandbox) -> None:
    caller = Caller(served)
    board = caller.post("/boards", name="Full")["id"]
    world = served.sandbox.world
    for number in range(994):
        world.labels.add({"id": f"{number:024x}", "idBoard": board, "name": f"{number}", "color": None})
    status, text = caller.refusal("POST", "/labels", idBoard=board, name="one more", color="red")
    assert (status, "BOARD_TOO_MANY_LABELS" in text) == (403, True)


def limited(serve: Callable[..., ServedSandbox]) -> tuple[Caller, list[datetime]]:
    now = [START]
    served = serve(clock=lambda: now[0], limits=True)
    return Caller(served), now


def test_a_token_has_a_hundred_requests_in_ten_seconds(serve: Callable[..., ServedSandbox]) -> None:
    caller, now = limited(serve)
    remaining = [
        caller.raw("GET", "/members/me/boards").headers["x-rate-limit-api-token-remaining"]
        for _ in range(100)
    ]
    assert (remaining[0], remaining[-1]) == ("99", "0")
    refused = caller.raw("GET", "/members/me/boards")
    assert refused.status_code == 429
    assert refused.json() == {"error": "API_TOKEN_LIMIT_EXCEEDED", "message": "Rate limit exceeded"}
    assert "retry-after" not in refused.headers
    now[0] += timedelta(seconds=10)
    assert caller.raw("GET", "/members/me/boards").status_code == 200


def test_the_members_root_has_a_hundred_requests_in_fifteen_minutes(
    serve: Callable[..., ServedSandbox],
) -> None:
    caller, now = limited(serve)
    for _ in range(100):
        assert caller.raw("GET", "/members/me?fields=id").status_code == 200
        now[0] += timedelta(seconds=1)
    assert caller.raw("GET", "/members/me?fields=id").status_code == 429
    assert caller.raw("GET", "/members/me/boards").status_code == 200


def test_who_is_refused_two_hundred_times_is_locked_out_until_the_window_ends(
    serve: Callable[..., ServedSandbox],
) -> None:
    caller, now = limited(serve)
    caller.served.sandbox.add_person("other", "Another", token="other")
    other = Caller(caller.served, "other")
    statuses = [caller.raw("GET", "/members/me/boards").status_code for _ in range(302)]
    assert (statuses.count(200), statuses.count(429)) == (100, 202)
    assert other.refusal("GET", "/members/me/boards")[0] == 429
    now[0] += timedelta(seconds=10)
    assert other.raw("GET", "/members/me/boards").status_code == 200


def test_each_read_of_a_batch_counts(serve: Callable[..., ServedSandbox]) -> None:
    caller, _ = limited(serve)
    caller.get("/batch", urls=",".join(["/members/me/boards"] * 10))
    answer = caller.raw("GET", "/members/me/boards")
    assert answer.headers["x-rate-limit-api-token-remaining"] == "88"
