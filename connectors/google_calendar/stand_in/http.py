"""The sandbox as a web application: every path of Calendar v3, batch, and sign-in."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Mapping, Sequence
from urllib.parse import parse_qsl, unquote, urlsplit

from starlette.applications import Starlette
from starlette.background import BackgroundTask
from starlette.concurrency import run_in_threadpool
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route as WebRoute

from connectors.google_calendar.stand_in import control
from connectors.google_calendar.stand_in.batch import answer_batch
from connectors.google_calendar.stand_in.call import Answer, Call, Route
from connectors.google_calendar.stand_in.control import Switches
from connectors.google_calendar.stand_in.discovery import PATHS, discovery
from connectors.google_calendar.stand_in.errors import ApiError, not_found
from connectors.google_calendar.stand_in.fieldmask import apply_mask, parse_mask
from connectors.google_calendar.stand_in.oauth import SignIn
from connectors.google_calendar.stand_in.parameters import Parameters
from connectors.google_calendar.stand_in.quota import Quota
from connectors.google_calendar.stand_in.refusals import ArmedRefusals

PREFIX = "/calendar/v3"
_NO_STORE = {
    "Cache-Control": "no-cache, no-store, max-age=0, must-revalidate",
    "Pragma": "no-cache",
    "Expires": "Mon, 01 Jan 1990 00:00:00 GMT",
}
_PRIVATE = {"Cache-Control": "private, max-age=0, must-revalidate, no-transform"}
_METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"]


class Dispatcher:
    """From a request to its handler: sign-in, quota, route, partial response. One request at a time."""

    def __init__(
        self,
        routes: Sequence[Route],
        sign_in: SignIn,
        quota: Quota,
        refusals: ArmedRefusals,
        lock: threading.RLock,
    ) -> None:
        self._routes = routes
        self._sign_in = sign_in
        self._quota = quota
        self._refusals = refusals
        self._lock = lock

    def send(self, method: str, target: str, headers: Mapping[str, str], body: bytes) -> Answer:
        """The answer to a request; ``target`` is path and query as sent, header names are in lower case."""
        try:
            with self._lock:
                return self._answer(method, target, headers, body)
        except ApiError as problem:
            return Answer(problem.status, problem.body(), problem.headers)

    def _answer(self, method: str, target: str, headers: Mapping[str, str], body: bytes) -> Answer:
        parts = urlsplit(target)
        pairs = parse_qsl(parts.query, keep_blank_values=True)
        override = headers.get("x-http-method-override")
        if method == "POST" and override:
            method = override.upper()
            if method == "GET":
                pairs += parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True)
                body = b""
        path = parts.path.removeprefix(PREFIX).strip("/")
        segments = tuple(unquote(segment) for segment in path.split("/"))
        route, values = self._route(method, segments)
        self._sign_in.check(headers.get("authorization"), route.operation)
        query = Parameters(pairs)
        self._quota.spend(query.text("quotaUser") or headers.get("authorization", ""))
        if method != "GET" and "calendar_id" in values:
            self._quota.spend_write(values["calendar_id"])
        self._refusals.strike(route.operation)
        fields = query.text("fields")
        mask = parse_mask(fields) if fields is not None else None
        answer = route.handler(Call(method, segments, query, headers, body), **values)
        if mask is None or answer.document is None:
            return answer
        return Answer(answer.status, apply_mask(answer.document, mask), answer.headers)

    def _route(self, method: str, segments: tuple[str, ...]) -> tuple[Route, dict[str, str]]:
        for route in self._routes:
            if route.method == method:
                values = route.match(segments)
                if values is not None:
                    return route, values
        raise not_found()


def make_app(
    dispatcher: Dispatcher, sign_in: SignIn, switches: Switches, after: Callable[[], None]
) -> Starlette:
    """The application. ``after`` runs once an answer is sent (push notifications)."""

    async def api(request: Request) -> Response:
        body = await request.body()
        raw = request.scope.get("raw_path") or request.url.path.encode()
        # A mounted application sees its mount point in the raw path.
        path = raw.decode("latin-1").partition("?")[0].removeprefix(request.scope.get("root_path", ""))
        target = f"{path}?{request.url.query}" if request.url.query else path
        answer = await run_in_threadpool(dispatcher.send, request.method, target, dict(request.headers), body)
        return _response(answer, request.method, BackgroundTask(after))

    async def batch(request: Request) -> Response:
        body = await request.body()
        headers = dict(request.headers)
        content_type = headers.get("content-type", "")
        try:
            kind, content = await run_in_threadpool(
                answer_batch, content_type, body, headers, dispatcher.send
            )
        except ApiError as problem:
            return _response(Answer(problem.status, problem.body()), "POST")
        return Response(content, headers={"Content-Type": kind} | _PRIVATE, background=BackgroundTask(after))

    async def token(request: Request) -> Response:
        form = dict(parse_qsl((await request.body()).decode("utf-8", "replace")))
        return _response(sign_in.token(form), "POST")

    async def consent(request: Request) -> Response:
        try:
            return RedirectResponse(sign_in.authorise(dict(request.query_params)), status_code=302)
        except ApiError as problem:
            return _response(Answer(problem.status, problem.body()), "GET")

    return Starlette(
        routes=[
            WebRoute("/batch/calendar/v3", batch, methods=["POST"]),
            WebRoute("/token", token, methods=["POST"]),
            WebRoute("/o/oauth2/auth", consent, methods=["GET"]),
            WebRoute(control.PATH, switches.answer, methods=["POST"]),
            *(WebRoute(path, discovery, methods=["GET"]) for path in PATHS),
            WebRoute("/{path:path}", api, methods=_METHODS),
        ],
        middleware=[Middleware(GZipMiddleware, minimum_size=1024, compresslevel=1)],
    )


def _response(answer: Answer, method: str, background: BackgroundTask | None = None) -> Response:
    headers = {**(_PRIVATE if method == "GET" else _NO_STORE), "Vary": "X-Origin", **answer.headers}
    if answer.document is None:
        return Response(status_code=answer.status, headers=headers, background=background)
    headers["Content-Type"] = "application/json; charset=UTF-8"
    content = json.dumps(answer.document, ensure_ascii=False).encode("utf-8", "replace")
    return Response(content, answer.status, headers, background=background)
