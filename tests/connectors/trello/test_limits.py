"""How the request limits of Trello are kept, and what happens when they are exceeded after all."""

from __future__ import annotations

import pytest

from daemon.errors import Unavailable, Uncertain
from tests.connectors.trello.loopback import write_by

LIMITS = {
    "x-rate-limit-api-token-interval-ms": "10000",
    "x-rate-limit-api-token-max": "100",
    "x-rate-limit-api-token-remaining": "99",
}


@pytest.mark.parametrize("method", ["GET", "PUT", "POST", "DELETE"])
def test_after_429_the_window_is_waited_out_whatever_the_method(api, trello, reply, clock, method):
    body = {"error": "API_TOKEN_LIMIT_EXCEEDED", "message": "Rate limit exceeded"}
    trello.replies = [
        reply(429, body, LIMITS | {"x-rate-limit-api-token-remaining": "0"}),
        reply(body={"id": 1}),
    ]

    assert (api.get("cards", "c1") if method == "GET" else write_by(api, method)) == {"id": 1}
    assert sum(clock.waits) >= 10


def test_429_over_and_over_is_unavailable_after_three_tries(api, trello, reply):
    trello.replies = [reply(429, {"error": "API_KEY_LIMIT_EXCEEDED"})] * 4

    with pytest.raises(Unavailable, match="asks for a pause") as raised:
        api.post("boards", "b1", "labels", body={"name": "Q1"})
    assert not isinstance(raised.value, Uncertain)
    assert len(trello.asked) == 3


def test_a_limit_of_15_minutes_is_not_waited_for(api, trello, reply, clock):
    trello.replies = [reply(429, {"error": "MEMBER_LIMIT_EXCEEDED"})]

    with pytest.raises(Unavailable, match="asks for a pause"):
        api.get("members", "me")
    assert clock.waits == []


def test_at_most_the_share_of_the_limit_is_used_in_any_window(session_at, trello, clock):
    session = session_at(trello.url, share=0.8)
    sent: list[float] = []
    for _ in range(200):
        session.limiter.acquire()
        sent.append(clock.seconds)

    busiest = max(sum(1 for other in sent if begin <= other < begin + 10) for begin in sent)
    assert busiest == 80
    assert sent[-1] - sent[0] <= 20.6


def test_the_limit_told_by_the_headers_is_obeyed(session_at, trello, clock):
    session = session_at(trello.url, share=0.5)
    session.limiter.learn({"X-Rate-Limit-Api-Token-Max": "20", **_rest(remaining=19, interval=5000)})
    sent: list[float] = []
    for _ in range(25):
        session.limiter.acquire()
        sent.append(clock.seconds)

    assert max(sum(1 for other in sent if begin <= other < begin + 5) for begin in sent) == 10


def test_when_other_tools_have_used_the_limit_up_requests_become_slow(session_at, trello, clock):
    session = session_at(trello.url)
    for _ in range(4):
        session.limiter.acquire()
        session.limiter.learn({"x-rate-limit-api-token-max": "100", **_rest(remaining=3, interval=10000)})

    assert clock.waits == [2.5, 2.5, 2.5]


@pytest.mark.parametrize("odd", ["", "many", "-1", "1.5", "0"])
def test_odd_limit_headers_are_left_out(session_at, trello, clock, odd):
    session = session_at(trello.url)
    session.limiter.learn({"x-rate-limit-api-token-max": odd, **_rest(remaining=0, interval=10000)})
    session.limiter.acquire()

    assert clock.waits == []


def _rest(*, remaining: int, interval: int) -> dict[str, str]:
    return {
        "x-rate-limit-api-token-remaining": str(remaining),
        "x-rate-limit-api-token-interval-ms": str(interval),
    }


def test_a_stop_ends_the_wait_for_another_try(api, trello, reply, clock):
    trello.replies = [reply(503, b"")] * 3
    clock.stop_after = 1

    with pytest.raises(Unavailable):
        api.get("members", "me")
    assert len(trello.asked) == 1


def test_a_stop_ends_the_wait_for_the_limit(session_at, trello, clock):
    session = session_at(trello.url, share=0.01)
    session.limiter.acquire()
    clock.stop_after = 1

    with pytest.raises(Unavailable, match="stopped"):
        session.limiter.acquire()
