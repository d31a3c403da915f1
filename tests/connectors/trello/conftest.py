"""Fixtures of the Trello tests: clock, scripted Trello, sandbox, sessions and connectors."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from connectors.trello.client import TrelloApi, TrelloSession
from connectors.trello.connector import TrelloConnector
from connectors.trello.credentials import Credentials
from connectors.trello.limits import Limiter
from connectors.trello.settings import TrelloSettings
from connectors.trello.token_standing import ACCOUNT, mark_of
from daemon.ports import Cursor, Mirror
from daemon.secret import Secret
from daemon.store.memory import MemoryStore
from tests.connectors.trello.loopback import (
    KEY,
    START,
    TOKEN,
    LoopbackPort,
    Reply,
    ScriptedTrello,
    ServedSandbox,
    SteppedClock,
)


@pytest.fixture
def clock() -> SteppedClock:
    return SteppedClock()


@pytest.fixture
def trello() -> Iterator[ScriptedTrello]:
    server = ScriptedTrello()
    yield server
    server.close()


@pytest.fixture
def reply() -> type[Reply]:
    return Reply


@pytest.fixture
def session_at(clock: SteppedClock, tmp_path: Path) -> Iterator[Callable[..., TrelloSession]]:
    """Build sessions for an address; closed when the test ends."""
    made: list[TrelloSession] = []

    def build(url: str, *, share: float = 0.8, timeout: float = 2.0, **more: Any) -> TrelloSession:
        settings = TrelloSettings.model_validate({"base_url": url, **({"key": KEY, "token": TOKEN} | more)})
        session = TrelloSession(
            base_url=settings.base_url,
            credentials=Credentials(settings, tmp_path),
            clock=clock,
            limiter=Limiter(clock, share=share),
            timeout=timedelta(seconds=timeout),
        )
        made.append(session)
        return session

    yield build
    for session in made:
        session.close()


@pytest.fixture
def api(trello: ScriptedTrello, session_at: Callable[..., TrelloSession]) -> TrelloApi:
    return TrelloApi(session_at(trello.url))


@pytest.fixture
def ticking() -> Callable[[], datetime]:
    """The sandbox's time: a millisecond goes by with every look."""
    count = iter(range(10**9))
    return lambda: START + timedelta(milliseconds=next(count))


@pytest.fixture(scope="session")
def loopback_port() -> Iterator[LoopbackPort]:
    port = LoopbackPort()
    yield port
    port.close()


@pytest.fixture
def serve(
    loopback_port: LoopbackPort, ticking: Callable[[], datetime]
) -> Iterator[Callable[..., ServedSandbox]]:
    """Start a sandbox; it takes the place of an earlier one."""
    started: list[ServedSandbox] = []

    def start(**options: Any) -> ServedSandbox:
        started.append(ServedSandbox(loopback_port, options.pop("clock", ticking), **options))
        return started[-1]

    yield start
    for served in started:
        served.sandbox.close()


@pytest.fixture
def served(serve: Callable[..., ServedSandbox]) -> ServedSandbox:
    return serve()


@pytest.fixture
def connect(clock: SteppedClock, tmp_path: Path) -> Iterator[Callable[..., TrelloConnector]]:
    """Build connectors to a sandbox; closed when the test ends."""
    made: list[TrelloConnector] = []

    def build(served: ServedSandbox, **options: Any) -> TrelloConnector:
        given = {"base_url": served.url, "key": KEY, "token": TOKEN, "timeout": "5s", **options}
        made.append(TrelloConnector(TrelloSettings.model_validate(given), clock=clock, folder=tmp_path))
        return made[-1]

    yield build
    for connector in made:
        connector.close()


@pytest.fixture
def fresh_mirror() -> Mirror:
    return MemoryStore().mirror("trello")


@pytest.fixture
def mirror(fresh_mirror: Mirror) -> Mirror:
    """A mirror without boards, for which the token was looked at today."""
    fresh_mirror.replace(ACCOUNT, {"expires": ""}, Cursor(mark_of(Secret(TOKEN)), START))
    return fresh_mirror
