"""The sandbox's webhooks: asked for, told, signed, tried again, given up."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import threading
import time
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from tests.connectors.trello.loopback import START, ServedSandbox
from tests.connectors.trello.sandbox_caller import Caller

SECRET = "the application's secret"


class Receiver:
    """A callback: HEAD gets `head`, POST the next of `answers` (200 when none is left)."""

    def __init__(self) -> None:
        self.head = 200
        self.answers: list[int] = []
        self.got: list[tuple[dict[str, str], bytes]] = []
        self._arrived = threading.Condition()
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            def do_HEAD(self) -> None:
                self.send_response(receiver.head)
                self.end_headers()

            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                with receiver._arrived:
                    self.send_response(receiver.answers.pop(0) if receiver.answers else 200)
                    self.end_headers()
                    receiver.got.append((dict(self.headers), body))
                    receiver._arrived.notify_all()

            def log_message(self, *_args: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True)
        self._thread.start()
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}/hook?who=me"

    def wait(self, count: int) -> list[dict[str, Any]]:
        """The parsed bodies once so many have come; fails after two seconds."""
        with self._arrived:
            assert self._arrived.wait_for(lambda: len(self.got) >= count, timeout=2), (
                f"only {len(self.got)} came"
            )
            return [json.loads(body) for _, body in self.got]

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    made = Receiver()
    yield made
    made.close()


@pytest.fixture
def now() -> list[datetime]:
    return [START]


@pytest.fixture
def caller(serve: Callable[..., ServedSandbox], now: list[datetime]) -> Caller:
    return Caller(serve(clock=lambda: now[0], secret=SECRET))


@pytest.fixture
def board(caller: Caller) -> str:
    return str(caller.post("/boards", name="Watched")["id"])


@pytest.fixture
def card(caller: Caller, board: str) -> str:
    return str(
        caller.post("/cards", idList=caller.get(f"/boards/{board}/lists")[0]["id"], name="A card")["id"]
    )


def settled(caller: Caller, hook: str, check: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
    """The webhook once `check` holds for it; deliveries are noted a moment after they were answered."""
    deadline = time.perf_counter() + 2
    while not check(found := caller.get(f"/webhooks/{hook}")):
        assert time.perf_counter() < deadline, found
    return dict(found)


def test_a_callback_must_answer_head_with_200(caller: Caller, board: str, receiver: Receiver) -> None:
    receiver.head = 405
    status, text = caller.refusal("POST", "/webhooks", callbackURL=receiver.url, idModel=board)
    said = f"URL ({receiver.url}) did not return 200 status code, got 405"
    assert (status, json.loads(text)) == (400, {"message": said, "error": "ERROR"})
    receiver.head = 200
    hook = caller.post("/webhooks/", callbackURL=receiver.url, idModel=board, description="Watch")
    assert hook == {
        "id": hook["id"],
        "description": "Watch",
        "idModel": board,
        "callbackURL": receiver.url,
        "active": True,
        "consecutiveFailures": 0,
        "firstConsecutiveFailDate": None,
    }


def test_the_same_webhook_twice_is_refused(caller: Caller, board: str, receiver: Receiver) -> None:
    caller.post("/webhooks", callbackURL=receiver.url, idModel=board)
    assert caller.refusal("POST", "/webhooks", callbackURL=receiver.url, idModel=board) == (
        400,
        "A webhook with that callback, model, and token already exists",
    )


def test_one_label_is_told_twice(caller: Caller, board: str, card: str, receiver: Receiver) -> None:
    label = caller.get(f"/boards/{board}/labels")[0]["id"]
    caller.post("/webhooks", callbackURL=receiver.url, idModel=board)
    caller.post(f"/cards/{card}/idLabels", value=label)
    first, second = receiver.wait(2)
    assert first["action"]["type"] == "addLabelToCard"
    assert first["action"]["data"]["label"] == {"id": label, "name": "", "color": "green"}
    assert second["action"]["type"] == "updateCard"
    assert second["action"]["data"]["old"] == {"idLabels": []}
    assert second["model"]["id"] == board
    assert second["webhook"]["callbackURL"] == receiver.url


def test_the_signature_is_over_the_raw_body_and_the_address(
    caller: Caller, board: str, card: str, receiver: Receiver
) -> None:
    caller.post("/webhooks", callbackURL=receiver.url, idModel=card)
    caller.put(f"/cards/{card}", name="Signed – é")
    receiver.wait(1)
    headers, body = receiver.got[0]
    expected = hmac.new(SECRET.encode(), body + receiver.url.encode(), hashlib.sha1).digest()
    assert headers["X-Trello-Webhook"] == base64.b64encode(expected).decode()


def test_a_failed_delivery_is_tried_after_30_60_and_120_seconds_and_then_dropped(
    caller: Caller, card: str, receiver: Receiver, now: list[datetime]
) -> None:
    hook = caller.post("/webhooks", callbackURL=receiver.url, idModel=card)["id"]
    receiver.answers = [500, 500, 500, 500]
    caller.put(f"/cards/{card}", name="Try")
    for tries, pause in enumerate((30, 60, 120), start=1):
        settled(caller, hook, lambda found, tries=tries: found["consecutiveFailures"] == tries)
        now[0] += timedelta(seconds=pause - 1)
        threading.Event().wait(0.05)
        assert len(receiver.got) == tries
        now[0] += timedelta(seconds=1)
        receiver.wait(tries + 1)
    failed = settled(caller, hook, lambda found: found["consecutiveFailures"] == 4)
    assert failed["firstConsecutiveFailDate"] == "2026-03-02T08:00:00.000Z"
    now[0] += timedelta(days=1)
    caller.put(f"/cards/{card}", name="Next")
    assert receiver.wait(5)[4]["action"]["data"]["card"]["name"] == "Next"
    healed = settled(caller, hook, lambda found: found["consecutiveFailures"] == 0)
    assert healed["firstConsecutiveFailDate"] is None


def test_gone_deletes_the_webhook(caller: Caller, card: str, receiver: Receiver) -> None:
    hook = caller.post("/webhooks", callbackURL=receiver.url, idModel=card)["id"]
    receiver.answers = [410]
    caller.put(f"/cards/{card}", name="Gone")
    receiver.wait(1)
    deadline = time.perf_counter() + 2
    while caller.raw("GET", f"/webhooks/{hook}").status_code == 200:
        assert time.perf_counter() < deadline
    assert caller.refusal("GET", f"/webhooks/{hook}") == (404, "The requested resource was not found.")


def test_a_paused_webhook_is_told_nothing(caller: Caller, card: str, receiver: Receiver) -> None:
    hook = caller.post("/webhooks", callbackURL=receiver.url, idModel=card)["id"]
    assert caller.put(f"/webhooks/{hook}", active=False)["active"] is False
    caller.put(f"/cards/{card}", name="Unheard")
    caller.put(f"/webhooks/{hook}", active=True)
    caller.put(f"/cards/{card}", name="Heard")
    assert receiver.wait(1)[0]["action"]["data"]["card"]["name"] == "Heard"


def test_webhooks_of_a_token_are_listed_and_deleted(caller: Caller, board: str, receiver: Receiver) -> None:
    hook = caller.post("/tokens/me/webhooks", callbackURL=receiver.url, idModel=board)["id"]
    assert [found["id"] for found in caller.get("/tokens/me/webhooks")] == [hook]
    assert caller.get("/tokens/me", webhooks="true")["webhooks"][0]["id"] == hook
    assert caller.delete(f"/tokens/me/webhooks/{hook}") == {"_value": None}
    assert caller.get("/tokens/me/webhooks") == []
