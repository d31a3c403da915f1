"""A served sandbox, the connector that looks at it, and a person who works in it."""

from __future__ import annotations

import json
import socket
import threading
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import uvicorn
from starlette.types import ASGIApp, Receive, Scope, Send

from connectors.google_calendar.connector import CalendarConnector
from connectors.google_calendar.settings import GoogleCalendarSettings
from daemon.core.changes import Change, ChangeKind
from daemon.core.model import Field, Snapshot, Task, Value
from daemon.ports import Mirror
from daemon.sandbox_server import Sandbox
from daemon.secret import Secret
from daemon.store.memory import MemoryMirror
from tests.connectors.google_calendar.scripted_google import START, SteppedClock

ME = "owner@example.com"
ONE_REQUEST = [f"GET /calendar/v3/calendars/{ME}/events"]


class Stage:
    """One server for many tests, each with a sandbox of its own."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.playing: ASGIApp | None = None

    async def app(self, scope: Scope, receive: Receive, send: Send) -> None:
        assert self.playing is not None
        await self.playing(scope, receive, send)


@contextmanager
def served_stage() -> Iterator[Stage]:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        # Else every answer waits 40 ms for a delayed ACK: asyncio sets this only on sockets it made itself.
        listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        stage = Stage(f"http://127.0.0.1:{listening.getsockname()[1]}")
        config = uvicorn.Config(
            stage.app, interface="asgi3", http="h11", log_level="warning", lifespan="off", ws="none"
        )
        server = uvicorn.Server(config)
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
        thread.start()
        try:
            yield stage
        finally:
            server.should_exit = True
            thread.join(timeout=5)


@dataclass
class World:
    """A sandbox on the stage, seen by a connector with a mirror of its own."""

    stage: Stage
    clock: SteppedClock = field(default_factory=SteppedClock)
    mirror: Mirror = field(default_factory=MemoryMirror)
    sandbox: Sandbox = field(init=False)
    connector: CalendarConnector = field(init=False)

    def __post_init__(self) -> None:
        self.sandbox = Sandbox(clock=self.clock.now, timezone="Europe/Lisbon", limits=False)
        self.stage.playing = self.sandbox.app()
        self.connector = self.connector_with()

    @property
    def url(self) -> str:
        return self.stage.url

    def connector_with(self, **settings: Any) -> CalendarConnector:
        read = GoogleCalendarSettings(base_url=self.url, token=Secret(self.sandbox.token), **settings)
        return CalendarConnector(read, clock=self.clock, folder=Path("/nowhere"))

    def look_at(self, *calendars: str) -> None:
        self.connector = self.connector_with(calendars=calendars)

    def pull(self, **later: float) -> Snapshot:
        self.clock.seconds += timedelta(**later).total_seconds()
        return self.connector.pull(self.mirror, now=self.clock.now(), progress=lambda *_: None)

    def titles(self) -> list[str]:
        return sorted(task.title for task in self.pull().tasks)

    def task(self, title: str) -> Task:
        return next(task for task in self.pull().tasks if task.title == title)

    def requests_of(self, work: Any) -> list[str]:
        before = len(self.sandbox.faults.log)
        work()
        return [
            f"{request.method} {request.path}".replace("%40", "@")
            for request in self.sandbox.faults.log[before:]
        ]

    def person(self, method: str, path: str, body: Any = None, calendar: str = "primary") -> Any:
        """What somebody does by another program: a request of its own."""
        return self.send(method, f"calendars/{calendar}/{path}", body)

    def send(self, method: str, path: str, body: Any = None) -> Any:
        request = urllib.request.Request(
            f"{self.url}/calendar/v3/{path}",
            data=json.dumps(body).encode() if body is not None else None,
            method=method,
            headers={"authorization": f"Bearer {self.sandbox.token}", "content-type": "application/json"},
        )
        with urllib.request.urlopen(request, timeout=5) as answer:
            content = answer.read()
        return json.loads(content) if content else None

    def add(self, title: str, *, days: float = 1, calendar: str = "primary", **fields: Any) -> Any:
        start = START + timedelta(days=days)
        body = {"summary": title, "start": at(start), "end": at(start + timedelta(hours=1))}
        return self.person("POST", "events", body | fields, calendar)

    def team_calendar(self, title: str = "Team plans") -> str:
        return str(self.send("POST", "calendars", {"summary": title})["id"])


def at(moment: datetime) -> dict[str, str]:
    return {"dateTime": moment.isoformat(), "timeZone": "Europe/Lisbon"}


def change(task: Task, kind: ChangeKind, after: Value, **fields: Any) -> Change:
    name = {
        ChangeKind.SET_REMINDER: "reminder",
        ChangeKind.SET_COLOR: "color",
        ChangeKind.SET_MARK: "mark",
        ChangeKind.ADD_LABEL: "label",
    }[kind]
    return Change(
        kind=kind,
        task=task.id,
        container=task.container,
        field=Field(name),
        before=fields.get("before"),
        after=after,
        reason="Q1",
        guard=fields.get("guard", task.version),
    )


def usual_changes(task: Task, mark: str = "Q1 do #1") -> list[Change]:
    return [
        change(task, ChangeKind.SET_REMINDER, (("popup", 60), ("popup", 1440))),
        change(task, ChangeKind.SET_COLOR, "11"),
        change(task, ChangeKind.SET_MARK, mark),
    ]
