"""Faults on demand: what a client sees of each, and whether the work behind it was done."""

from __future__ import annotations

import json
import socket
import threading
import time
from collections.abc import Iterator
from typing import Any

import pytest
import requests
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request as HttpRequest
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from connectors.faults import FOREVER, KINDS, Fault, FaultMiddleware, FaultPlan, control_routes


class Service:
    """A service that counts its writes, behind the middleware, on a port."""

    def __init__(self) -> None:
        self.done: list[str] = []
        self.plan = FaultPlan()

        async def work(request: HttpRequest) -> Response:
            self.done.append(request.url.path)
            return JSONResponse({"value": "x" * 100})

        routes = [
            *control_routes(self.plan),
            Route("/{path:path}", work, methods=["GET", "POST", "PUT", "DELETE"]),
        ]
        app = FaultMiddleware(Starlette(routes=routes), self.plan)
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        self._socket.bind(("127.0.0.1", 0))
        self._socket.listen(64)
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        self._server = uvicorn.Server(uvicorn.Config(app, log_level="error", lifespan="off", ws="none"))
        self._thread = threading.Thread(target=self._server.run, args=([self._socket],), daemon=True)
        self._thread.start()

    def ask(self, path: str, method: str = "GET", **more: Any) -> requests.Response:
        with requests.Session() as session:
            session.trust_env = False
            return session.request(method, self.url + path, timeout=5, **more)

    def close(self) -> None:
        self._server.should_exit = True
        self._thread.join()
        self._socket.close()


@pytest.fixture(scope="module")
def server() -> Iterator[Service]:
    made = Service()
    yield made
    made.close()


@pytest.fixture
def service(server: Service) -> Service:
    server.plan.clear()
    server.plan.log.clear()
    server.plan.on_phase = None
    server.done.clear()
    return server


@pytest.mark.parametrize("status", [500, 502, 503, 504])
def test_a_server_error_comes_before_or_after_the_work(service: Service, status: int) -> None:
    service.plan.arm(Fault(f"status_{status}_before"))
    assert service.ask("/1/cards", "POST").status_code == status
    assert service.done == []
    service.plan.arm(Fault(f"status_{status}_after"))
    assert service.ask("/1/cards", "POST").status_code == status
    assert service.done == ["/1/cards"]
    assert service.ask("/1/cards", "POST").status_code == 200


def test_too_many_requests_is_said_in_the_words_of_each_service(service: Service) -> None:
    service.plan.arm(Fault("status_429", times=2))
    trello, google = service.ask("/1/cards"), service.ask("/calendar/v3/colors")
    assert (trello.status_code, google.status_code) == (429, 429)
    assert trello.json() == {"error": "API_TOKEN_LIMIT_EXCEEDED", "message": "Rate limit exceeded"}
    assert google.json()["error"]["errors"][0]["reason"] == "rateLimitExceeded"
    assert service.done == []


def test_accepted_instead_of_ok_keeps_the_body(service: Service) -> None:
    service.plan.arm(Fault("status_202"))
    answer = service.ask("/1/cards", "PUT")
    assert (answer.status_code, answer.json()) == (202, {"value": "x" * 100})


@pytest.mark.parametrize(("kind", "done"), [("cut_before", 0), ("cut_after", 1)])
def test_the_connection_is_cut_without_an_answer(service: Service, kind: str, done: int) -> None:
    service.plan.arm(Fault(kind))
    with pytest.raises(requests.ConnectionError):
        service.ask("/1/cards", "POST")
    assert len(service.done) == done
    assert service.plan.log[0].status == 0
    assert service.ask("/1/cards").status_code == 200


def test_truncated_json_does_not_parse(service: Service) -> None:
    service.plan.arm(Fault("truncated_json"))
    answer = service.ask("/1/cards")
    assert answer.status_code == 200
    with pytest.raises(json.JSONDecodeError):
        json.loads(answer.text)


def test_a_page_comes_instead_of_json(service: Service) -> None:
    service.plan.arm(Fault("html"))
    answer = service.ask("/1/cards")
    assert (answer.status_code, answer.headers["content-type"]) == (200, "text/html; charset=utf-8")
    assert service.done == []


def test_a_revoked_token_and_lost_rights_are_said_in_the_words_of_each_service(service: Service) -> None:
    service.plan.arm(Fault("token_revoked", times=2))
    assert (service.ask("/1/boards/x").status_code, service.plan.log[0].status) == (401, 401)
    assert service.ask("/calendar/v3/colors").json()["error"]["errors"][0]["reason"] == "authError"
    service.plan.arm(Fault("permission_lost", times=3))
    assert service.ask("/1/cards/x").text == "unauthorized card permission requested"
    assert service.ask("/1/boards/x").text == "unauthorized permission requested"
    assert service.ask("/calendar/v3/colors").status_code == 403


@pytest.mark.parametrize("kind", ["latency", "slow_body"])
def test_slowness_takes_its_time_and_answers(service: Service, kind: str) -> None:
    service.plan.arm(Fault(kind, delay_ms=120))
    started = time.perf_counter()
    assert service.ask("/1/cards").json() == {"value": "x" * 100}
    assert time.perf_counter() - started >= 0.12


def test_a_fault_strikes_at_the_given_request_and_as_often_as_told(service: Service) -> None:
    service.plan.arm(Fault("status_503_before", at=3, times=2))
    assert [service.ask("/1/x").status_code for _ in range(6)] == [200, 200, 503, 503, 200, 200]
    service.plan.arm(Fault("status_503_before", times=FOREVER))
    assert [service.ask("/1/x").status_code for _ in range(4)] == [503] * 4


def test_a_fault_strikes_only_what_it_is_meant_for(service: Service) -> None:
    service.plan.arm(Fault("status_500_before", method="put", path=r"/cards/\w+$"))
    assert service.ask("/1/cards/a").status_code == 200
    assert service.ask("/1/cards/a/idLabels", "PUT").status_code == 200
    assert service.ask("/1/cards/a", "PUT").status_code == 500


def test_every_request_is_logged_without_its_credentials(service: Service) -> None:
    service.ask("/1/boards/b", params={"key": "secret-key", "token": "secret-token", "fields": "name"})
    service.ask("/1/tokens/secret-token/webhooks")
    service.ask("/_sandbox/requests")
    seen = service.ask("/_sandbox/requests").json()
    assert [(row["n"], row["method"], row["path"], row["query"], row["status"]) for row in seen] == [
        (1, "GET", "/1/boards/b", "fields=name", 200),
        (2, "GET", "/1/tokens/***/webhooks", "", 200),
    ]
    assert "secret" not in json.dumps(seen)
    assert service.ask("/_sandbox/requests?since=1").json()[0]["n"] == 2


def test_the_hook_is_called_before_and_after_the_work_and_before_the_answer_leaves(service: Service) -> None:
    phases: list[tuple[int, str, int]] = []
    service.plan.on_phase = lambda n, phase: phases.append((n, phase, len(service.done)))
    service.ask("/1/a")
    service.ask("/1/b", "POST")
    assert phases == [(1, "before", 0), (1, "after", 1), (2, "before", 1), (2, "after", 2)]


def test_faults_are_armed_listed_and_cleared_by_the_control_route(service: Service) -> None:
    armed = service.ask(
        "/_sandbox/faults", "POST", json=[{"kind": "html", "at": 5}, {"kind": "latency"}]
    ).json()
    assert [(fault["kind"], fault["at"]) for fault in armed] == [("html", 5), ("latency", None)]
    assert service.ask("/_sandbox/faults").json() == armed
    assert service.ask("/_sandbox/faults", "DELETE").json() == []


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ("nonsense", "send a JSON object such as"),
        ('{"kind": "explode"}', "unknown fault kind 'explode'; known are cut_after"),
        ('{"at": 1}', "a fault has a kind and may have at, delay_ms"),
        ('{"kind": "html", "at": 0}', "at of a fault must be a whole number from 1, not 0"),
        ('{"kind": "html", "path": "("}', "is no regular expression"),
    ],
)
def test_a_wrong_fault_is_refused_with_one_sentence(service: Service, body: str, says: str) -> None:
    answer = service.ask("/_sandbox/faults", "POST", data=body)
    assert answer.status_code == 400
    assert says in answer.json()["error"]
    assert service.plan.pending() == []


def test_all_kinds_that_were_promised_are_there() -> None:
    assert len(KINDS) == 18
    assert {"status_503_after", "status_500_before", "cut_before", "permission_lost"} <= KINDS


def test_many_threads_arm_and_ask_at_once(service: Service) -> None:
    def work() -> None:
        for _ in range(10):
            service.plan.arm(Fault("status_503_before"))
            service.ask("/1/x")

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [request.n for request in service.plan.log] == list(range(1, 41))
    assert sum(request.status == 503 for request in service.plan.log) == 40
