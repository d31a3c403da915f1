"""A served Calendar sandbox and the real google-api-python-client pointed at it."""

from __future__ import annotations

import json
import os
import socket
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import googleapiclient
import httplib2
import pytest
import uvicorn
from google.oauth2.credentials import Credentials
from google_auth_httplib2 import AuthorizedHttp
from googleapiclient.discovery import build_from_document
from starlette.types import ASGIApp, Receive, Scope, Send

from connectors.google_calendar.sandbox import CalendarSandbox

TOKEN = "sandbox-token"


@dataclass
class Clock:
    """A clock that stands until it is moved."""

    now: datetime = field(default_factory=lambda: datetime(2026, 3, 2, 9, 0, tzinfo=UTC))

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **by: float) -> None:
        self.now += timedelta(**by)


@dataclass
class Served:
    """A sandbox on a loopback port."""

    sandbox: CalendarSandbox
    clock: Clock
    url: str

    def client(self, token: str = TOKEN) -> Any:
        """google-api-python-client with root URL (so also batch) on the sandbox."""
        folder = Path(googleapiclient.__file__).parent / "discovery_cache" / "documents"
        document = json.loads((folder / "calendar.v3.json").read_text("utf-8"))
        document["rootUrl"] = self.url + "/"
        http = AuthorizedHttp(Credentials(token=token), http=httplib2.Http(timeout=10))
        return build_from_document(document, http=http)

    def send(
        self, method: str, path: str, body: Any = None, token: str | None = TOKEN, **headers: str
    ) -> tuple[httplib2.Response, Any]:
        """A plain HTTP request; the JSON answer, or the text when it is not JSON."""
        sent = {name.replace("_", "-"): value for name, value in headers.items()}
        if token is not None:
            sent["authorization"] = f"Bearer {token}"
        data = body if isinstance(body, (bytes, str, type(None))) else json.dumps(body)
        http = httplib2.Http(timeout=10)
        http.follow_redirects = False
        try:
            response, content = http.request(self.url + path, method, body=data, headers=sent)
        finally:
            http.close()
        try:
            return response, json.loads(content)
        except ValueError:
            return response, content.decode("utf-8", "replace")


class _Server(uvicorn.Server):
    def install_signal_handlers(self) -> None:
        """Signals belong to the test runner."""


class _Stage:
    """An application that hands over to whichever is on: a server per test would take most of the time."""

    def __init__(self) -> None:
        self.on: ASGIApp | None = None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        assert self.on is not None
        await self.on(scope, receive, send)


@pytest.fixture(scope="session")
def stage() -> Iterator[tuple[_Stage, str]]:
    """One server for the whole run, and its address."""
    stage = _Stage()
    config = uvicorn.Config(stage, host="127.0.0.1", port=0, log_level="error", ws="none", lifespan="off")
    server = _Server(config)
    # A listening socket that knows its protocol, so that answers are not held back by Nagle's algorithm.
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listening.bind(("127.0.0.1", 0))
    listening.listen()
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
    thread.start()
    yield stage, f"http://127.0.0.1:{listening.getsockname()[1]}"
    server.should_exit = True
    thread.join(timeout=5)
    listening.close()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def sandbox(clock: Clock) -> CalendarSandbox:
    return CalendarSandbox(clock=clock, token=TOKEN, timezone="America/Chicago")


@pytest.fixture
def served(sandbox: CalendarSandbox, clock: Clock, stage: tuple[_Stage, str]) -> Served:
    stage[0].on = sandbox.app()
    return Served(sandbox, clock, stage[1])


@pytest.fixture
def client(served: Served) -> Iterator[Any]:
    made = served.client()
    yield made
    made.close()


@pytest.fixture(scope="session")
def recorded() -> Path:
    """The folder of recorded Google payloads; tests skip where it is not at hand."""
    named = os.environ.get("DELEGATED_SHARED_DATA")
    folder = Path(named) if named else Path(__file__).resolve().parents[4] / "shared" / "data"
    folder = folder / "google-recorded"
    if not folder.is_dir():
        pytest.skip(f"recorded Google payloads are not at {folder}")
    return folder
