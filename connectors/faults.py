"""Faults on demand in front of any sandbox, and a log of every request that came.

The middleware stands around the whole ASGI application. A fault is armed for requests to come and wears off
after it has struck as often as told. Requests below /1 are answered in Trello's words, all others in
Google's.
"""

from __future__ import annotations

import asyncio
import json
import re
import threading
from collections.abc import Callable, MutableMapping
from dataclasses import asdict, dataclass, field, fields
from typing import Any
from urllib.parse import parse_qsl, urlencode

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request as HttpRequest
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

STATUSES = (500, 502, 503, 504)
KINDS = frozenset(
    [
        "latency",
        "status_429",
        "status_202",
        "cut_before",
        "cut_after",
        "slow_body",
        "truncated_json",
        "html",
        "token_revoked",
        "permission_lost",
    ]
) | {f"status_{status}_{phase}" for status in STATUSES for phase in ("before", "after")}
FOREVER = -1
_CREDENTIALS = ("key", "token", "access_token", "oauth_token", "refresh_token", "client_secret")
_TOKEN_PATH = re.compile(r"(/tokens?/)(?!me(?:/|$))[^/]+")


@dataclass(frozen=True, slots=True)
class Fault:
    """What shall go wrong, and when.

    at: the n-th matching request from now, 1 is the next one (None: also the next one); times: how many
    matching requests in a row it strikes, `FOREVER` until cleared; method, path: which requests match (path
    is a regular expression found anywhere in the path); delay_ms: milliseconds of waiting for `latency` and
    `slow_body`, and extra for any other kind. Raises ValueError with one sentence for an unknown kind, a
    wrong number or a wrong regular expression.
    """

    kind: str
    at: int | None = None
    times: int = 1
    method: str | None = None
    path: str | None = None
    delay_ms: int = 0

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(f"unknown fault kind {self.kind!r}; known are {', '.join(sorted(KINDS))}")
        for name, low in (("at", 1), ("times", FOREVER), ("delay_ms", 0)):
            value = getattr(self, name)
            if value is not None and (not isinstance(value, int) or isinstance(value, bool) or value < low):
                raise ValueError(f"{name} of a fault must be a whole number from {low}, not {value!r}")
        try:
            re.compile(self.path or "")
        except re.error as error:
            raise ValueError(f"path {self.path!r} of a fault is no regular expression: {error}") from error

    def matches(self, method: str, path: str) -> bool:
        return (self.method is None or self.method.upper() == method) and (
            self.path is None or re.search(self.path, path) is not None
        )


@dataclass(slots=True)
class Request:
    """One request seen: its number from 1, method, path and query without credentials, the status it was
    answered with.

    status is 0 while it is being served and when the connection was cut without an answer.
    """

    n: int
    method: str
    path: str
    query: str
    status: int = 0
    fault: str | None = None


@dataclass(slots=True)
class _Armed:
    fault: Fault
    seen: int = 0
    struck: int = 0


@dataclass
class FaultPlan:
    """The faults to come and the requests that were; may be used from any thread."""

    log: list[Request] = field(default_factory=list)
    on_phase: Callable[[int, str], None] | None = None
    """Called, in a worker thread, with (n, "before") before the application sees request n and (n, "after")
    when it has done its work and before the answer leaves."""

    _armed: list[_Armed] = field(default_factory=list)
    _lock: threading.RLock = field(default_factory=threading.RLock)

    def arm(self, fault: Fault) -> None:
        with self._lock:
            self._armed.append(_Armed(fault))

    def clear(self) -> None:
        with self._lock:
            self._armed.clear()

    def pending(self) -> list[Fault]:
        """The faults that may still strike."""
        with self._lock:
            return [armed.fault for armed in self._armed]

    def requests(self, since: int = 0) -> list[Request]:
        """A copy of the log after request number `since`."""
        with self._lock:
            return list(self.log[since:])

    def note(self, method: str, path: str, query: str) -> tuple[Request, Fault | None]:
        """Log a request that just came and tell which fault strikes it; the first armed one wins."""
        kept = [
            (name, value)
            for name, value in parse_qsl(query, keep_blank_values=True)
            if name not in _CREDENTIALS
        ]
        with self._lock:
            request = Request(len(self.log) + 1, method, _TOKEN_PATH.sub(r"\1***", path), urlencode(kept))
            self.log.append(request)
            struck: Fault | None = None
            for armed in list(self._armed):
                if not armed.fault.matches(method, path):
                    continue
                armed.seen += 1
                if struck is None and armed.seen >= (armed.fault.at or 1):
                    struck = armed.fault
                    armed.struck += 1
                    if armed.struck == armed.fault.times:
                        self._armed.remove(armed)
            request.fault = struck.kind if struck else None
            return request, struck


class FaultMiddleware:
    """ASGI middleware that lets a plan's faults strike; `/_sandbox` routes are left alone."""

    def __init__(self, app: ASGIApp, plan: FaultPlan) -> None:
        self.app = app
        self.plan = plan

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["path"].startswith("/_sandbox"):
            await self.app(scope, receive, send)
            return
        query = scope.get("query_string", b"").decode("latin-1")
        request, fault = self.plan.note(scope["method"], scope["path"], query)
        kind = fault.kind if fault else ""
        if fault is not None and fault.delay_ms and kind != "slow_body":
            await asyncio.sleep(fault.delay_ms / 1000)
        await self._phase(request, "before")
        if kind == "cut_before":
            await _cut(receive, send)
            return
        answer: Response | list[Message] | None = _instead(kind, scope["path"])
        if answer is None:
            held = await self._commit(scope, receive)
            await self._phase(request, "after")
            if kind == "cut_after":
                await _cut(receive, send)
                return
            answer = _changed(kind, held, scope["path"])
        if not isinstance(answer, Response):
            request.status = answer[0]["status"]
            await _send_all(answer, send, pause=fault.delay_ms / 1000 if fault and kind == "slow_body" else 0)
            return
        request.status = answer.status_code
        await answer(scope, receive, send)

    async def _phase(self, request: Request, phase: str) -> None:
        if self.plan.on_phase is not None:
            await run_in_threadpool(self.plan.on_phase, request.n, phase)

    async def _commit(self, scope: Scope, receive: Receive) -> list[Message]:
        """Let the application do its work and keep its answer back."""
        held: list[Message] = []

        async def keep(message: Message) -> None:
            held.append(message)

        await self.app(scope, receive, keep)
        return held


def _instead(kind: str, path: str) -> Response | None:
    """The answer of a fault that strikes before the application sees the request."""
    trello = path.startswith("/1/")
    if kind.endswith("_before"):
        return _gateway(int(kind.split("_")[1]), trello=trello)
    if kind == "status_429":
        if trello:
            body: dict[str, Any] = {"error": "API_TOKEN_LIMIT_EXCEEDED", "message": "Rate limit exceeded"}
            return JSONResponse(body, 429)
        return _google(429, "rateLimitExceeded", "Rate Limit Exceeded", "usageLimits")
    if kind == "html":
        page = (
            "<!DOCTYPE html><html><head><title>Just a moment</title></head>"
            "<body>Checking your browser</body></html>"
        )
        return Response(page, 200, media_type="text/html")
    if kind == "token_revoked":
        if trello:
            return Response("invalid token", 401, media_type="text/plain")
        return _google(401, "authError", "Invalid Credentials", "global")
    if kind == "permission_lost":
        if trello:
            what = "card " if path.startswith(("/1/cards/", "/1/card/")) else ""
            return Response(f"unauthorized {what}permission requested", 401, media_type="text/plain")
        return _google(403, "forbidden", "Forbidden", "global")
    return None


def _gateway(status: int, *, trello: bool) -> Response:
    words = {
        500: "Internal Server Error",
        502: "Bad Gateway",
        503: "Service Unavailable",
        504: "Gateway Timeout",
    }
    if trello:
        return Response(words[status], status, media_type="text/plain")
    return _google(status, "backendError", words[status], "global")


def _google(status: int, reason: str, message: str, domain: str) -> JSONResponse:
    errors = [{"domain": domain, "reason": reason, "message": message}]
    return JSONResponse({"error": {"errors": errors, "code": status, "message": message}}, status)


def _changed(kind: str, held: list[Message], path: str) -> list[Message] | Response:
    """What leaves of an answer after the application has done its work."""
    if kind.endswith("_after"):
        return _gateway(int(kind.split("_")[1]), trello=path.startswith("/1/"))
    if kind == "status_202" and held and held[0]["status"] < 300:
        return [{**held[0], "status": 202}, *held[1:]]
    if kind == "truncated_json" and held:
        body = b"".join(message.get("body", b"") for message in held[1:])
        kept = body[: max(1, len(body) // 2)]
        headers = [(name, value) for name, value in held[0]["headers"] if name.lower() != b"content-length"]
        headers.append((b"content-length", str(len(kept)).encode()))
        return [{**held[0], "headers": headers}, {"type": "http.response.body", "body": kept}]
    return held


async def _send_all(messages: list[Message], send: Send, *, pause: float) -> None:
    if not pause:
        for message in messages:
            await send(message)
        return
    body = b"".join(message.get("body", b"") for message in messages[1:])
    await send(messages[0])
    await send({"type": "http.response.body", "body": body[: len(body) // 2], "more_body": True})
    await asyncio.sleep(pause)
    await send({"type": "http.response.body", "body": body[len(body) // 2 :]})


async def _cut(receive: Receive, send: Send) -> None:
    """Close the TCP connection without a word. uvicorn's `send` is bound to the object that holds the
    connection.

    Raises ConnectionResetError where there is no connection to close (in-process test clients).
    """
    transport = getattr(getattr(send, "__self__", None), "transport", None)
    if transport is None:
        raise ConnectionResetError("the connection was cut by an armed fault")
    transport.close()
    message: MutableMapping[str, Any] = {"type": ""}
    while message["type"] != "http.disconnect":
        message = await receive()


def control_routes(plan: FaultPlan) -> list[Route]:
    """`/_sandbox/faults` (GET lists, POST arms one or several, DELETE clears) and `/_sandbox/requests`
    (`?since=n`).

    Only a caller on the same machine is answered.
    """

    async def faults(request: HttpRequest) -> Response:
        if not _local(request):
            return JSONResponse({"error": "only available on this machine"}, 403)
        if request.method == "DELETE":
            plan.clear()
        elif request.method == "POST":
            try:
                for fault in _read_faults(await request.body()):
                    plan.arm(fault)
            except ValueError as error:
                return JSONResponse({"error": str(error)}, 400)
        return JSONResponse([asdict(fault) for fault in plan.pending()])

    async def requests(request: HttpRequest) -> Response:
        if not _local(request):
            return JSONResponse({"error": "only available on this machine"}, 403)
        since = request.query_params.get("since", "0")
        return JSONResponse([asdict(seen) for seen in plan.requests(int(since) if since.isdigit() else 0)])

    return [
        Route("/_sandbox/faults", faults, methods=["GET", "POST", "DELETE"]),
        Route("/_sandbox/requests", requests, methods=["GET"]),
    ]


def _local(request: HttpRequest) -> bool:
    host = request.client.host if request.client else ""
    return host in ("::1", "testclient", "localhost") or host.startswith("127.")


def _read_faults(body: bytes) -> list[Fault]:
    """Raises ValueError with one sentence when the body is no fault and no list of faults."""
    try:
        parsed = json.loads(body)
    except ValueError:
        raise ValueError('send a JSON object such as {"kind": "status_503_after", "at": 2}') from None
    known = {entry.name for entry in fields(Fault)}
    faults = []
    for entry in parsed if isinstance(parsed, list) else [parsed]:
        if not isinstance(entry, dict) or "kind" not in entry or not set(entry) <= known:
            raise ValueError(
                f"a fault has a kind and may have {', '.join(sorted(known - {'kind'}))}; got {entry!r}"
            )
        faults.append(Fault(**entry))
    return faults
