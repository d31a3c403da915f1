"""What a cycle without changes pays for its store, in CPU time: the best of several runs."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from time import process_time

from daemon.ports import Cursor
from daemon.store import open_store, queries
from daemon.store.database import sqlite_database
from daemon.store.sql import SqlStore

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def cpu_seconds(work: Callable[[], object]) -> float:
    def once() -> float:
        begin = process_time()
        work()
        return process_time() - begin

    return min(once() for _ in range(5))


def test_a_ledger_of_5000_tasks_with_3_fields_each_is_read_in_a_moment(path: Path) -> None:
    names = [("label", "quadrant/Q1"), ("label", "assistant/Maria"), ("reminder", "")]
    rows = [
        {
            "account_id": "default",
            "source": "trello",
            "task_key": f"{number:024x}",
            "field_kind": kind,
            "field_key": key,
            "value": f"5f0c{place:020x}",
            "value_before": None,
            "stamp": "2026-03-02T12:00:00.000Z",
            "touched": "",
            "written_at": NOON,
        }
        for number in range(5000)
        for place, (kind, key) in enumerate(names)
    ]
    database = sqlite_database(path)
    with database.writing() as connection:
        connection.execute(queries.ADD_OWNED, rows)
    store = SqlStore(database)

    spent = cpu_seconds(store.ledger)

    ledger = store.ledger()
    store.close()
    assert (len(ledger), {len(record.owned) for record in ledger.values()}) == (5000, {3})
    assert spent <= 0.15


def test_a_mirror_of_5000_cards_is_read_and_compared_in_a_moment(path: Path) -> None:
    store = open_store(path=path, url=None)
    mirror = store.mirror("trello")
    items = {f"{number:024x}": f'{{"n":{number},"desc":"{"x" * 1500}"}}' for number in range(5000)}
    mirror.replace("board-1", items, Cursor("t1", NOON))

    reading = cpu_seconds(lambda: mirror.items("board-1"))
    comparing = cpu_seconds(lambda: mirror.replace("board-1", items, Cursor("t2", NOON)))
    merging = cpu_seconds(lambda: mirror.merge("board-1", {"new": "1"}, [], Cursor("t3", NOON)))
    store.close()

    assert reading <= 0.05
    assert comparing <= 0.1
    assert merging <= 0.01
