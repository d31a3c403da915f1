"""A stand-in for Trello that speaks its real HTTP protocol, on loopback, from memory.

Boards come from Trello's own "Export as JSON" files. Any Trello client works against it with only the base
URL changed; it answers, refuses, limits, pages and forgets as the real service was seen to do.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from connectors.trello.stand_in import (
    boards,
    card_parts,
    cards,
    custom_fields,
    labels,
    lists,
    load,
    members,
    reactions,
    save,
    search,
)
from connectors.trello.stand_in.call import (
    Call,
    Params,
    TrelloError,
    authenticate,
    credentials,
    read_params,
)
from connectors.trello.stand_in.limits import Limiter
from connectors.trello.stand_in.load import LoadedBoard, SandboxFileError
from connectors.trello.stand_in.routes import Pending, dispatch, segments_of
from connectors.trello.stand_in.rows import Json
from connectors.trello.stand_in.webhooks import Sender
from connectors.trello.stand_in.world import World

__all__ = ["LoadedBoard", "SandboxFileError", "TrelloSandbox", "create_app"]

ROUTE_MODULES = (
    boards,
    card_parts,
    cards,
    custom_fields,
    labels,
    lists,
    members,
    reactions,
    search,
)
"""Imported for the routes they register."""
LONGEST_TARGET = 8192
"""Bytes of path and query above which the real gateway answers 414, before it looks at credentials."""
METHODS = ["GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS"]
COMMON_HEADERS = {
    "x-trello-version": "1.300000.0",
    "x-trello-environment": "Production",
    "cache-control": "max-age=0, must-revalidate, no-cache, no-store",
    "pragma": "no-cache",
    "expires": "Thu, 01 Jan 1970 00:00:00",
    "surrogate-control": "no-store",
    "access-control-allow-origin": "*",
    "access-control-allow-methods": "GET, PUT, POST, DELETE",
    "access-control-allow-headers": "Authorization, Accept, Content-Type",
    "access-control-expose-headers": (
        "x-rate-limit-api-key-interval-ms, x-rate-limit-api-key-max, x-rate-limit-api-key-remaining, "
        "x-rate-limit-api-token-interval-ms, x-rate-limit-api-token-max, x-rate-limit-api-token-remaining"
    ),
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "strict-transport-security": "max-age=63072000; preload",
    "referrer-policy": "strict-origin-when-cross-origin",
}


class TrelloSandbox:
    """The stand-in: load boards, serve `app()`, look at the result.

    `key` and `token` are what clients must send; the token belongs to "Sandbox Owner", who is an admin of
    every board. `secret` signs webhooks. `limits` switches the refusals of the request limits off, not
    their headers. `labels_bump_board`: whether a label put on or taken off a card counts as activity of the
    board.
    """

    def __init__(
        self,
        *,
        clock: Callable[[], datetime],
        key: str,
        token: str,
        secret: str = "sandbox-secret",  # noqa: S107  the sandbox guards nothing; tests and demos must know it
        limits: bool = True,
        labels_bump_board: bool = True,
    ) -> None:
        self._lock = threading.RLock()
        self._clock = clock
        self._key = key
        self.world = World(clock=clock, key=key, token=token, secret=secret)
        self.world.labels_bump_board = labels_bump_board
        self._limiter = Limiter(clock, enabled=limits)
        self._sender = Sender(self.world, clock, self._lock)

    @property
    def owner_id(self) -> str:
        """The member the token belongs to."""
        return str(self.world.owner["id"])

    def load_export(self, path: Path) -> LoadedBoard:
        """Load an "Export as JSON" file. Raises SandboxFileError, one sentence, when nothing of it can be
        used.
        """
        export = load.read_export(path)
        with self._lock:
            return load.load_board(self.world, export, str(path))

    def load_board(self, export: Mapping[str, Any], *, origin: str = "board") -> LoadedBoard:
        """The same from a parsed export, which is not changed. Raises SandboxFileError."""
        with self._lock:
            return load.load_board(self.world, export, origin)

    def boards(self) -> list[dict[str, str]]:
        """Id and name of every board, in the order they came."""
        with self._lock:
            return [{"id": board["id"], "name": board["name"]} for board in self.world.boards]

    def export_board(self, board_id: str) -> dict[str, Any]:
        """The board as Trello's "Export as JSON" would give it now. Raises KeyError for an unknown id."""
        with self._lock:
            return save.export_board(self.world, self.world.boards.rows[board_id])

    def add_person(
        self, username: str, full_name: str, *, token: str | None = None, write: bool = True,
        expires: datetime | None = None, boards: tuple[str, ...] = (), member_type: str = "normal",
    ) -> str:  # fmt: skip
        """Another person, with a token of its own when one is given, on the given boards; the member's id.

        write: whether the token may write; expires: when the token ends (None: never).
        """
        with self._lock:
            member = self.world.find_member(username) or self.world.add_member(username, full_name)
            if token is not None:
                self.world.add_token(token, key=self._key, member=member, write=write, expires=expires)
            for board_id in boards:
                self.world.join(board_id, member["id"], member_type)
            return str(member["id"])

    def set_access(self, board_id: str, access: str) -> None:
        """What tokens may still do on a board: `write`, `view` (as on a board over its plan's limit),
        `none`.
        """
        if access not in ("write", "view", "none"):
            raise ValueError(f"access must be write, view or none, not {access!r}")
        with self._lock:
            self.world.access[board_id] = access

    def dump(self, path: Path) -> None:
        """Write the whole state to a file. Raises OSError when it cannot be written."""
        with self._lock:
            save.dump(self.world, path)

    def restore(self, path: Path) -> None:
        """Take over a state written by `dump`. Raises SandboxFileError when the file is none."""
        with self._lock:
            save.restore(self.world, path)

    def close(self) -> None:
        """Stop delivering webhooks."""
        self._sender.close()

    def app(self) -> Starlette:
        """The ASGI application; serves everything below /1."""
        return Starlette(routes=[Route("/1/{path:path}", self._serve, methods=METHODS)])

    async def _serve(self, request: Request) -> Response:
        target = (
            request.scope.get("raw_path", request.url.path.encode()) + b"?" + request.scope["query_string"]
        )
        if len(target) > LONGEST_TARGET:
            return Response("URI Too Long", 414, media_type="text/plain")
        if request.method == "OPTIONS":
            return Response(None, 200, COMMON_HEADERS)
        key = token = member = ""
        body: str | Json | bytes
        try:
            params = await read_params(request)
            key, token = credentials(request.headers.get("authorization", ""), params)
            call = self._admit(request, params, key, token)
            member = call.me["id"]
            status, body = 200, await self._answer(call)
        except TrelloError as error:
            status, body = error.status, error.body
        except ClientDisconnect:
            # Nobody is left to answer; the status is nginx's for it.
            return Response(None, 499)
        return self._respond(status, body, self._limiter.headers(key, token, member))

    def _admit(self, request: Request, params: Params, key: str, token: str) -> Call:
        """Raises TrelloError 401 or 429 for a request that is not to be served."""
        method = "GET" if request.method == "HEAD" else request.method
        path = request.path_params["path"]
        parts = segments_of(path)
        with self._lock:
            row, me = authenticate(self.world, key, token, write=method != "GET" and parts[:1] != ["tokens"])
            refusal = self._limiter.take(
                key, token, me["id"], root=parts[:1] == ["members"] and len(parts) == 2
            )
        if refusal is not None:
            raise refusal
        values = {name: value for name, value in params.values.items() if name not in ("key", "token")}
        return Call(
            self.world,
            method,
            path,
            Params(values),
            row,
            me,
            lambda: self._limiter.take(key, token, me["id"], root=False),
        )

    async def _answer(self, call: Call) -> bytes:
        """The handler's answer as JSON text; events are told to the webhooks when the work is done."""
        with self._lock:
            answer = dispatch(call)
            if not isinstance(answer, Pending):
                return self._finish(answer)
        said = await run_in_threadpool(answer.ask)
        with self._lock:
            return self._finish(answer.finish(said))

    def _finish(self, answer: Any) -> bytes:
        """Inside the lock, because answers refer to living rows."""
        events, self.world.events = self.world.events, []
        if len(self.world.webhooks):
            self._sender.tell(events)
        return _json(answer)

    def _respond(self, status: int, body: str | Json | bytes, limits: dict[str, str]) -> Response:
        now = int(self._clock().timestamp() * 1000)
        headers = COMMON_HEADERS | limits | {"x-server-time": str(now)}
        if isinstance(body, str):
            return Response(body, status, headers, "text/plain")
        raw = body if isinstance(body, bytes) else _json(body)
        return Response(raw, status, headers | {"content-type": "application/json; charset=utf-8"})


def _json(answer: Any) -> bytes:
    # Lone surrogates can come in through JSON escapes and must be able to leave again.
    return json.dumps(answer, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


def create_app(sandbox: TrelloSandbox) -> Starlette:
    """The ASGI application of a sandbox."""
    return sandbox.app()
