"""Serves the stand-ins of Trello and Google Calendar, and their pages, on one loopback port."""

from __future__ import annotations

import json
import secrets
import socket
import tempfile
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Mount, Route
from starlette.types import ASGIApp, Receive, Scope, Send

from connectors.faults import FOREVER, Fault, FaultMiddleware, FaultPlan, control_routes
from connectors.google_calendar.calendar_page import render_calendar
from connectors.google_calendar.sandbox import CalendarSandbox
from connectors.trello.board_page import render_board, render_index
from connectors.trello.sandbox import TrelloSandbox

HOST = "127.0.0.1"


@dataclass(slots=True, kw_only=True)
class Sandbox:
    """Both stand-ins with one credential: the token is Trello's token and Google's bearer token."""

    clock: Callable[[], datetime]
    timezone: str = "UTC"
    owner_email: str = "owner@example.com"
    limits: bool = True
    latency_ms: int = 0
    key: str = field(default_factory=lambda: secrets.token_hex(16))
    token: str = field(default_factory=lambda: "ATTA" + secrets.token_hex(36))
    faults: FaultPlan = field(default_factory=FaultPlan)
    trello: TrelloSandbox = field(init=False)
    calendar: CalendarSandbox = field(init=False)

    def __post_init__(self) -> None:
        self.trello = TrelloSandbox(clock=self.clock, key=self.key, token=self.token, limits=self.limits)
        self.calendar = CalendarSandbox(
            clock=self.clock,
            token=self.token,
            quota=self.limits,
            owner_email=self.owner_email,
            timezone=self.timezone,
        )
        if self.latency_ms:
            self.faults.arm(Fault("latency", times=FOREVER, delay_ms=self.latency_ms))

    def app(self) -> ASGIApp:
        """The whole server: pages, control routes, /1 for Trello, /calendar/v3 for Google."""
        routes = [
            Route("/", self._index),
            Route("/board/{board}", self._board),
            Route("/calendar/{calendar}", self._calendar),
            *control_routes(self.faults),
            Mount("/", _both(self.trello.app(), self.calendar.app())),
        ]
        return FaultMiddleware(Starlette(routes=routes), self.faults)

    def dump(self, path: Path) -> None:
        """Keep boards, events and credentials in a file, so that a restart goes on where this ends."""
        with tempfile.TemporaryDirectory() as folder:
            self.trello.dump(Path(folder, "trello"))
            self.calendar.dump(Path(folder, "google"))
            kept = {name: json.loads(Path(folder, name).read_text("utf-8")) for name in ("trello", "google")}
        text = json.dumps({"key": self.key, "token": self.token, **kept}, ensure_ascii=False)
        new = path.with_name(path.name + ".new")
        new.write_text(text, encoding="utf-8")
        new.replace(path)

    def _zone(self) -> ZoneInfo:
        return ZoneInfo(self.timezone)

    def _boards(self) -> list[tuple[str, str]]:
        return [(board["id"], board["name"]) for board in self.trello.boards()]

    def _calendars(self) -> list[tuple[str, str]]:
        return [("primary", self.owner_email)]

    async def _index(self, _request: Request) -> Response:
        boards = self._boards()
        if len(boards) == 1:
            return RedirectResponse(f"/board/{boards[0][0]}")
        return HTMLResponse(render_index(boards, self._calendars()))

    async def _board(self, request: Request) -> Response:
        board = request.path_params["board"]
        others = self._boards()
        if board not in {board_id for board_id, _ in others}:
            return HTMLResponse(render_index(others, self._calendars()), status_code=404)
        page = render_board(
            self.trello.export_board(board), now=self.clock(), timezone=self._zone(), others=others
        )
        return HTMLResponse(page)

    async def _calendar(self, request: Request) -> Response:
        calendar = request.path_params["calendar"]
        names = dict(self._calendars())
        if calendar not in names:
            return HTMLResponse(render_index(self._boards(), self._calendars()), status_code=404)
        page = render_calendar(
            self.calendar.export_events(calendar),
            self.clock(),
            self._zone(),
            name=names[calendar],
            others=self._calendars(),
        )
        return HTMLResponse(page)


def _both(trello: ASGIApp, calendar: ASGIApp) -> ASGIApp:
    """Both stand-ins know their whole paths: /1/… is Trello's, everything else Google's."""

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        ours = trello if f"{scope['path']}/".startswith("/1/") else calendar
        await ours(scope, receive, send)

    return app


def restored(path: Path, *, clock: Callable[[], datetime], latency_ms: int, limits: bool) -> Sandbox:
    """The sandbox that `Sandbox.dump` kept. Raises ValueError with a sentence for any other file."""
    try:
        kept = json.loads(path.read_text("utf-8"))
        parts = {name: json.dumps(kept[name]) for name in ("trello", "google")}
        key, token = str(kept["key"]), str(kept["token"])
    except (ValueError, KeyError, TypeError):
        raise ValueError(f"{path}: this is no state of a sandbox; choose another file for --state") from None
    sandbox = Sandbox(clock=clock, latency_ms=latency_ms, limits=limits, key=key, token=token)
    with tempfile.TemporaryDirectory() as folder:
        for name, text in parts.items():
            Path(folder, name).write_text(text, encoding="utf-8")
        sandbox.trello.restore(Path(folder, "trello"))
        sandbox.calendar.restore(Path(folder, "google"))
    return sandbox


class SandboxServer:
    """A sandbox on a loopback port, in a thread of its own or in the foreground."""

    def __init__(self, sandbox: Sandbox, *, port: int = 0) -> None:
        """Take the port (0: any free one); raises OSError when it is taken."""
        # Named as TCP, so that asyncio switches Nagle's delay off: it costs 40 ms on every small answer.
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            self._socket.bind((HOST, port))
            self._socket.listen(256)
        except OSError:
            self._socket.close()
            raise
        self.port: int = self._socket.getsockname()[1]
        config = uvicorn.Config(sandbox.app(), log_level="warning", lifespan="off", http="h11", ws="none")
        self._server = uvicorn.Server(config)
        self._thread: threading.Thread | None = None

    @property
    def url(self) -> str:
        """The address without a trailing slash."""
        return f"http://{HOST}:{self.port}"

    def serve(self) -> None:
        """Serve until a signal ends it."""
        self._server.run(sockets=[self._socket])

    def start(self) -> None:
        """Serve in the background; the port answers at once."""
        self._thread = threading.Thread(target=self.serve, name="sandbox", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End the background thread."""
        self._server.should_exit = True
        if self._thread is not None:
            self._thread.join(timeout=5)
        self._socket.close()

    def __enter__(self) -> SandboxServer:
        self.start()
        return self

    def __exit__(self, *_exc: object) -> None:
        self.stop()


def load_files(
    sandbox: Sandbox, boards: Sequence[Path], calendars: Sequence[Path]
) -> tuple[list[str], list[str]]:
    """Load every file that can be read; what cannot is told and the others still load.

    Returns (notes, problems), one sentence each.
    """
    notes: list[str] = []
    problems: list[str] = []
    for path in boards:
        try:
            loaded = sandbox.trello.load_export(path)
            notes += [f"{path}: {note}" for note in loaded.notes]
        except ValueError as error:
            problems.append(str(error))
    for path in calendars:
        try:
            events = sandbox.calendar.load_events(path)
            notes += [f"{path}: {note}" for note in events.notes]
        except ValueError as error:
            problems.append(str(error))
    return notes, problems
