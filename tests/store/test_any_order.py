"""Whatever is done in whatever order, the store in a file tells the same as the store in memory."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from daemon.core.changes import Change, ChangeKind
from daemon.core.model import Field, Lock, TaskId, Value
from daemon.ports import Cursor, CycleSummary, Store
from daemon.store import MemoryStore, open_store

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
TASKS = st.sampled_from([TaskId("trello", "a"), TaskId("trello", "b"), TaskId("google_calendar", "a")])
FIELDS = st.sampled_from(
    [Field("label", "quadrant/Q1"), Field("label", "assistant/Maria"), Field("reminder")]
)
VALUES: st.SearchStrategy[Value] = st.sampled_from([None, None, 0, 1, True, "L1", "", (("popup", 30),), ()])
STAMPS = st.sampled_from(["", "s1", "s2"])
GROUPS = st.sampled_from(["quadrant", "assistant", "reminder"])
SOURCES = st.sampled_from(["trello", "google_calendar"])
CONTAINERS = st.sampled_from(["x", "y"])
KEYS = st.sampled_from("abcd")
ITEMS = st.dictionaries(KEYS, st.sampled_from(["1", "2"]))
# Places in the list of all intents so far, so that most rules meet a real one, settled or not.
PLACES = st.lists(st.integers(0, 30), max_size=4)


class TwoStores(RuleBasedStateMachine):
    """Does everything twice: in a file, which is closed and opened again now and then, and in memory."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path = path
        self.stores: list[Store] = [open_store(path=self.path, url=None), MemoryStore()]
        self.minutes = 0
        self.intents: list[int] = []
        self.cycle = 0

    def teardown(self) -> None:
        self.stores[0].close()
        self.path.unlink()

    def now(self) -> datetime:
        self.minutes += 1
        return NOON + timedelta(minutes=self.minutes)

    def chosen(self, places: list[int]) -> list[int]:
        return [self.intents[place % len(self.intents)] for place in places] if self.intents else []

    @initialize()
    def first_cycle(self) -> None:
        self.begin_cycle()

    @rule()
    def begin_cycle(self) -> None:
        now = self.now()
        first, second = (store.begin_cycle(now, "active") for store in self.stores)
        assert first == second
        self.cycle = first

    @rule(written=st.integers(0, 3), refused=st.none() | st.just("too many removals"))
    def end_cycle(self, written: int, refused: str | None) -> None:
        now = self.now()
        for store in self.stores:
            store.end_cycle(
                self.cycle, now, CycleSummary(written=written, refused=refused, errors=("a", "b"))
            )

    @rule(document=st.text())
    def save_plan(self, document: str) -> None:
        for store in self.stores:
            store.save_plan(self.cycle, document)

    @rule(wanted=st.lists(st.tuples(TASKS, FIELDS, VALUES, VALUES), max_size=4))
    def intend(self, wanted: list[tuple[TaskId, Field, Value, Value]]) -> None:
        now = self.now()
        changes = [
            Change(
                kind=ChangeKind.ADD_LABEL,
                task=task,
                container="board",
                field=field,
                before=before,
                after=after,
                reason="because",
            )
            for task, field, before, after in wanted
        ]
        first, second = (store.intend(self.cycle, changes, now) for store in self.stores)
        assert first == second
        self.intents += first

    @rule(places=PLACES, value=VALUES, stamp=STAMPS)
    def landed(self, places: list[int], value: Value, stamp: str) -> None:
        now, ids = self.now(), self.chosen(places)
        for store in self.stores:
            store.landed(ids, dict.fromkeys(ids[1:], value), stamp, now)

    @rule(places=PLACES)
    def failed(self, places: list[int]) -> None:
        now = self.now()
        for store in self.stores:
            store.failed(self.chosen(places), "refused", now)

    @rule(landed=PLACES, dropped=PLACES, stamp=STAMPS)
    def settle(self, landed: list[int], dropped: list[int], stamp: str) -> None:
        now = self.now()
        for store in self.stores:
            store.settle(landed=self.chosen(landed), dropped=self.chosen(dropped), stamp=stamp, now=now)

    @rule(task=TASKS, group=GROUPS, value=st.sampled_from([None, "Q2"]), fields=st.lists(FIELDS, max_size=2))
    def lock(self, task: TaskId, group: str, value: str | None, fields: list[Field]) -> None:
        lock = Lock(group=group, value=value, reason="you did", since=self.now())
        for store in self.stores:
            store.lock(task, lock, fields)

    @rule(task=TASKS, fields=st.lists(FIELDS, max_size=2))
    def give_up(self, task: TaskId, fields: list[Field]) -> None:
        for store in self.stores:
            store.give_up(task, fields)

    @rule(task=TASKS, group=st.none() | GROUPS)
    def unlock(self, task: TaskId, group: str | None) -> None:
        first, second = (store.unlock(task, group) for store in self.stores)
        assert first == second

    @rule(source=SOURCES, items=st.integers(0, 2))
    def source_seen(self, source: str, items: int) -> None:
        now = self.now()
        for store in self.stores:
            store.source_seen(source, items=items, now=now)

    @rule(source=SOURCES, needs_owner=st.booleans())
    def source_failed(self, source: str, needs_owner: bool) -> None:
        now = self.now()
        for store in self.stores:
            store.source_failed(source, "no answer", needs_owner, now)

    @rule(source=SOURCES, container=CONTAINERS, items=ITEMS)
    def replace(self, source: str, container: str, items: dict[str, str]) -> None:
        cursor = Cursor("whole", self.now())
        for store in self.stores:
            store.mirror(source).replace(container, items, cursor)

    @rule(source=SOURCES, container=CONTAINERS, changed=ITEMS, removed=st.lists(KEYS, max_size=3))
    def merge(self, source: str, container: str, changed: dict[str, str], removed: list[str]) -> None:
        cursor = Cursor("delta", self.now())
        for store in self.stores:
            store.mirror(source).merge(container, changed, removed, cursor)

    @rule(source=SOURCES, container=CONTAINERS)
    def forget(self, source: str, container: str) -> None:
        for store in self.stores:
            store.mirror(source).forget(container)

    @rule()
    def open_again(self) -> None:
        self.stores[0].close()
        self.stores[0] = open_store(path=self.path, url=None)

    @invariant()
    def both_tell_the_same(self) -> None:
        first, second = (everything(store) for store in self.stores)
        assert first == second


def everything(store: Store) -> dict[str, object]:
    mirrors = {source: store.mirror(source) for source in ("trello", "google_calendar")}
    return {
        "ledger": store.ledger(),
        "journal": store.journal(),
        "cycles": store.last_cycles(5),
        "plan": store.last_plan(),
        "sources": store.sources(),
        "locks": store.locks(),
        "containers": {source: mirror.containers() for source, mirror in mirrors.items()},
        "mirrors": {
            (source, container): (mirror.items(container), mirror.cursor(container))
            for source, mirror in mirrors.items()
            for container in ("x", "y")
        },
    }


def test_both_stores_tell_the_same_whatever_is_done(empty_file: Path, tmp_path: Path) -> None:
    class Here(TwoStores):
        def __init__(self) -> None:
            super().__init__(Path(shutil.copy(empty_file, tmp_path / "store.db")))

    run_state_machine_as_test(Here, settings=settings(max_examples=20, stateful_step_count=25, deadline=None))
