"""An office behind a real server: the owner, two assistants and a client, each with a token of their own."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import requests

from connectors.trello.connector import TrelloConnector
from daemon.clock import SystemClock
from daemon.config import read_config
from daemon.core.model import Field, Record, TaskId
from daemon.cycle import CycleResult, World, run_cycle
from daemon.ports import Store
from daemon.sandbox_server import Sandbox, SandboxServer
from daemon.store import MemoryStore
from daemon.wiring import make_connectors, make_setup, settings_classes
from tests.machine.small_world import board

CONFIG = """\
owner: {{name: Dana, trello_member: dana, timezone: Europe/Berlin}}
assistants:
  - {{name: Ana, trello_member: ana_va, skills: [e-mail, appointment scheduling, travel booking]}}
  - {{name: Ben, trello_member: ben_va, skills: [bookkeeping, invoices, data entry]}}
rules:
  - {{match: {{words: [tax bill]}}, quadrant: Q1}}
  - {{match: {{words: [flights]}}, quadrant: Q3, assistant: Ana}}
  - {{match: {{words: [photo archive]}}, quadrant: Q4}}
briefs: {{lint: false}}
hand_over: {{members: true, checklist: true}}
receipts: {{for: [{receipts}]}}
reminders: {{quiet_hours: null, on_days_off: true, start_of_work: false}}
trello: {{base_url: "{url}/1", key: "{key}", token: "{token}", boards: all}}
"""
BOARD = f"{1:024x}"
TO_DO = f"{11:024x}"
PEOPLE = {"dana": "Dana Weiss", "ana_va": "Ana Reyes", "ben_va": "Ben Ode", "sam": "Sam Client"}


class Ticking(SystemClock):
    """Each look at the clock is ten milliseconds later; waiting takes no time but moves it on."""

    def __init__(self) -> None:
        super().__init__()
        self._at = datetime(2026, 3, 10, 9, tzinfo=UTC)

    def now(self) -> datetime:
        self._at += timedelta(milliseconds=10)
        return self._at

    def monotonic(self) -> float:
        return self.now().timestamp()

    def wait(self, seconds: float) -> bool:
        self._at += timedelta(seconds=seconds)
        return False


class Office:
    """Sandbox, people, daemon and ledger; `store` may be given anew, as after a restart."""

    def __init__(self, server: SandboxServer, sandbox: Sandbox, clock: Ticking, folder: Path, text: str):
        self.server, self.sandbox, self.clock = server, sandbox, clock
        self.config = folder / "config.yaml"
        self.config.write_text(text, encoding="utf-8")
        self.settings = read_config(text, path=self.config, connector_settings=settings_classes(), environ={})
        self.setup = make_setup(self.settings)
        self.store: Store = MemoryStore()
        self.restart()

    def restart(self) -> None:
        """The daemon begins again with the same ledger."""
        self.close()
        connectors = make_connectors(self.settings, self.clock)
        self.world = World(connectors=connectors, store=self.store, clock=self.clock)

    def close(self) -> None:
        """Let go of the daemon's connections."""
        if hasattr(self, "world"):
            for connector in self.world.connectors:
                assert isinstance(connector, TrelloConnector)
                connector.close()

    def cycle(self, times: int = 1) -> CycleResult:
        """Run cycles a minute apart; the last one's result."""
        for _ in range(times):
            self.clock.wait(60)
            result = run_cycle(self.world, self.setup, progress=lambda *_: None)
        return result

    def does(self, who: str, method: str, path: str, **body: Any) -> Any:
        """One call of somebody; fails the test when Trello refuses it."""
        self.clock.wait(1)
        token = f"token-of-{who}"
        headers = {"Authorization": f'OAuth oauth_consumer_key="{self.sandbox.key}", oauth_token="{token}"'}
        url = f"{self.server.url}/1/{path}"
        answer = requests.request(method, url, headers=headers, json=body or None, timeout=10)
        assert answer.ok, (answer.status_code, answer.text)
        return answer.json()

    def new_card(self, name: str, **more: Any) -> str:
        """A card the owner adds; its id."""
        return str(self.does("dana", "POST", "cards", idList=TO_DO, name=name, **more)["id"])

    def says(self, who: str, card: str, text: str) -> str:
        """Somebody comments on a card; the comment's id."""
        return str(self.does(who, "POST", f"cards/{card}/actions/comments", text=text)["id"])

    def card(self, card: str) -> dict[str, Any]:
        """The card as it stands."""
        found: dict[str, Any] = self.does("dana", "GET", f"cards/{card}?members=true&checklists=all")
        return found

    def labels(self, card: str) -> list[str]:
        """The names of its labels."""
        return sorted(label["name"] for label in self.card(card)["labels"])

    def members(self, card: str) -> list[str]:
        """Who is on it."""
        return sorted(member["username"] for member in self.card(card)["members"])

    def comments(self, card: str) -> list[str]:
        """What is said on it, the oldest first."""
        rows = self.does("dana", "GET", f"cards/{card}/actions?filter=commentCard&limit=1000")
        return [row["data"]["text"] for row in reversed(rows)]

    def receipts(self, card: str) -> list[str]:
        """The comments of ours on it."""
        return [text for text in self.comments(card) if "– delegated" in text]

    def record(self, card: str) -> Record:
        """What the ledger knows of it."""
        return self.store.ledger().get(TaskId("trello", card), Record())

    def owned(self, card: str) -> set[Field]:
        """What on it is ours."""
        return set(self.record(card).owned)

    def requests_of(self, call: Any) -> list[str]:
        """The requests of the daemon while `call` runs."""
        before = len(self.sandbox.faults.log)
        call()
        return [f"{seen.method} {seen.path}" for seen in self.sandbox.faults.requests()[before:]]


@contextmanager
def office(*, receipts: str = "delegated, ask, commanded", config: str = CONFIG) -> Iterator[Office]:
    """A fresh office with an empty board."""
    clock = Ticking()
    sandbox = Sandbox(clock=clock.now, limits=False)
    export = board(clock.now())
    export["cards"] = []
    sandbox.trello.load_board(export)
    for user, name in PEOPLE.items():
        sandbox.trello.add_person(user, name, token=f"token-of-{user}", boards=(BOARD,))
    with tempfile.TemporaryDirectory() as folder, SandboxServer(sandbox) as server:
        text = config.format(url=server.url, key=sandbox.key, token=sandbox.token, receipts=receipts)
        made = Office(server, sandbox, clock, Path(folder), text)
        try:
            yield made
        finally:
            made.close()
