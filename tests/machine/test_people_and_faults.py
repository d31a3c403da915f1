"""People work on the board, answers get lost, cycles run, in any order: what people did stays."""

from __future__ import annotations

import os
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, initialize, invariant, rule

from connectors.faults import Fault
from daemon.clock import SystemClock
from daemon.config import read_config
from daemon.cycle import World, one_pass, run_cycle
from daemon.sandbox_server import Sandbox, SandboxServer
from daemon.store import MemoryStore
from daemon.wiring import make_connectors, make_setup, settings_classes
from tests.cli.commands import CONFIG, Person
from tests.machine.small_world import board

LONG = bool(os.environ.get("DELEGATED_LONG"))
TITLES = ["Pay the tax bill", "Book flights", "Sort the photo archive", "Answer Mrs Okafor", "🎂"]
QUADRANTS = ["Q1 Urgent + important", "Q2 Important", "Q3 Urgent", "Q4 Later"]
FAULTS = [
    "cut_before",
    "cut_after",
    "status_500_before",
    "status_503_after",
    "truncated_json",
    "html",
    "status_429",
]
CLIENT = f"{31:024x}"


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


class PeopleAndFaults(RuleBasedStateMachine):
    """One board, one person, one daemon. `mine` is what the person decided, by card."""

    cards = Bundle("cards")

    @initialize()
    def open_the_office(self) -> None:
        self.clock = Ticking()
        self.sandbox = Sandbox(clock=self.clock.now, limits=False)
        export = board(self.clock.now())
        export["cards"] = []
        self.sandbox.trello.load_board(export)
        self.server = SandboxServer(self.sandbox)
        self.server.start()
        self.person = Person(self.server, self.sandbox)
        text = CONFIG.format(url=self.server.url, key=self.sandbox.key, token=self.sandbox.token)
        text = "\n".join(line for line in text.splitlines() if not line.startswith("google_calendar"))
        self.folder = tempfile.TemporaryDirectory()
        found = read_config(
            text, path=Path(self.folder.name, "c.yaml"), connector_settings=settings_classes(), environ={}
        )
        self.setup = make_setup(found)
        self.world = World(
            connectors=make_connectors(found, self.clock), store=MemoryStore(), clock=self.clock
        )
        self.titles: dict[str, str] = {}
        self.client: set[str] = set()
        self.chosen: dict[str, str | None] = {}
        self.reminders: dict[str, int] = {}

    def labels(self, card: str) -> list[str]:
        found = self.person.does("GET", f"cards/{card}")
        return sorted(label["name"] for label in found["labels"])

    @rule(target=cards, title=st.sampled_from(TITLES), hours=st.sampled_from([None, -30, 5, 30, 300]))
    def somebody_adds_a_card(self, title: str, hours: int | None) -> str:
        due = {} if hours is None else {"due": (self.clock.now() + timedelta(hours=hours)).isoformat()}
        made = self.person.does("POST", "cards", idList=f"{11:024x}", name=title, **due)
        self.titles[made["id"]] = title
        return str(made["id"])

    @rule(card=cards, title=st.sampled_from(TITLES))
    def somebody_renames_a_card(self, card: str, title: str) -> None:
        self.person.does("PUT", f"cards/{card}", name=title)
        self.titles[card] = title

    @rule(card=cards)
    def somebody_puts_the_client_label_on(self, card: str) -> None:
        if card not in self.client:
            self.person.does("POST", f"cards/{card}/idLabels", value=CLIENT)
            self.client.add(card)

    @rule(card=cards)
    def somebody_takes_our_quadrant_label_off(self, card: str) -> None:
        found = self.person.does("GET", f"cards/{card}")
        ours = [label["id"] for label in found["labels"] if label["name"] in QUADRANTS]
        for label in ours:
            self.person.does("DELETE", f"cards/{card}/idLabels/{label}")
        if ours:
            self.chosen[card] = None

    @rule(card=cards, quadrant=st.sampled_from(QUADRANTS))
    def somebody_sets_another_quadrant(self, card: str, quadrant: str) -> None:
        there = self.person.does("GET", f"boards/{1:024x}/labels?limit=1000")
        label = next((label["id"] for label in there if label["name"] == quadrant), None)
        standing = self.labels(card)
        if label is None or quadrant in standing or (card in self.chosen and set(standing) & set(QUADRANTS)):
            return
        self.person.does("POST", f"cards/{card}/idLabels", value=label)
        self.chosen[card] = quadrant

    @rule(card=cards)
    def somebody_chooses_a_reminder(self, card: str) -> None:
        self.person.does("PUT", f"cards/{card}", due="2026-04-01T12:00:00.000Z", dueReminder=5)
        self.reminders[card] = 5

    @rule(card=consumes(cards))
    def somebody_deletes_a_card(self, card: str) -> None:
        self.person.does("DELETE", f"cards/{card}")
        for kept in (self.titles, self.chosen, self.reminders):
            kept.pop(card, None)
        self.client.discard(card)

    @rule(
        target=cards,
        title=st.sampled_from(TITLES),
        kind=st.sampled_from(FAULTS),
        method=st.sampled_from(["POST", "PUT", "GET"]),
        at=st.integers(1, 3),
    )
    def writing_to_a_new_card_meets_a_fault(self, title: str, kind: str, method: str, at: int) -> str:
        card = self.somebody_adds_a_card(title, 30)
        self.sandbox.faults.arm(Fault(kind, at=at, method=method, path="^/1/"))
        self.a_cycle_runs()
        self.sandbox.faults.clear()
        # Whatever was cut off is finished before people go on; what they do in between has tests of its own.
        self.a_cycle_runs()
        return card

    @rule()
    def a_cycle_runs(self) -> None:
        run_cycle(self.world, self.setup, progress=lambda *_: None)

    @invariant()
    def what_people_did_stands(self) -> None:
        for card, title in getattr(self, "titles", {}).items():
            found = self.person.does("GET", f"cards/{card}")
            names = [label["name"] for label in found["labels"]]
            assert found["name"] == title
            assert ("Client" in names) == (card in self.client)
            assert found["dueReminder"] == self.reminders.get(card, found["dueReminder"])
            assert len(names) == len(set(names))

    @invariant()
    def no_label_of_ours_is_there_twice(self) -> None:
        if hasattr(self, "person"):
            there = self.person.does("GET", f"boards/{1:024x}/labels?limit=1000")
            names = [label["name"] for label in there]
            assert len(names) == len(set(names)), names

    def teardown(self) -> None:
        if not hasattr(self, "server"):
            return
        try:
            for _ in range(4):
                self.a_cycle_runs()
            plan = one_pass(self.world, self.setup, progress=lambda *_: None).plan
            assert plan.changes == ()
            ledger = self.world.store.ledger()
            assert [task for task, record in ledger.items() if record.intents] == []
            locked = {task.key for task, lock in self.world.store.locks() if lock.group == "quadrant"}
            assert locked & self.titles.keys() == self.chosen.keys()
            for card in self.titles:
                standing = [name for name in self.labels(card) if name in QUADRANTS]
                if card in self.chosen:
                    assert standing == ([self.chosen[card]] if self.chosen[card] else [])
                else:
                    assert len(standing) == 1, (self.titles[card], standing)
        finally:
            self.server.stop()
            self.folder.cleanup()


_SETTINGS = settings(
    max_examples=400 if LONG else 12,
    stateful_step_count=30 if LONG else 14,
    deadline=None,
    derandomize=not LONG,
    suppress_health_check=list(HealthCheck),
)


class TestPeopleAndFaults(PeopleAndFaults.TestCase):
    """The machine as a test; `make test-long` runs many more and longer histories."""

    settings = _SETTINGS
    pytestmark = [pytest.mark.slow] if LONG else []
