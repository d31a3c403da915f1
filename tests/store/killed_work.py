"""Run as a program: does some work step by step, each killed by SIGKILL before every one of its statements.

Usage: killed_work.py FOLDER. Each round forks a child that opens the same file, does the next step and is
killed one statement later than the last one was, until there is nothing left to be killed before. What stands
in the file after each round is printed as one JSON line. The child that got through has no time to close it.
"""

from __future__ import annotations

import itertools
import json
import os
import signal
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import Engine, event

from daemon.core.changes import Change, ChangeKind
from daemon.core.memory import Words, of_assistant
from daemon.core.model import Field, Lock, TaskId, Value
from daemon.ports import Cursor, CycleSummary, Store
from daemon.store import open_store

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
Q1, REMINDER = Field("label", "quadrant/Q1"), Field("reminder")
CARDS = [TaskId("trello", f"card-{number}") for number in range(4)]


def _change(task: TaskId, field: Field, before: Value, after: Value) -> Change:
    kind = ChangeKind.ADD_LABEL if field == Q1 else ChangeKind.SET_REMINDER
    return Change(kind=kind, task=task, container="b", field=field, before=before, after=after, reason="r")


_FIRST = [_change(card, Q1, None, "L1") for card in CARDS] + [_change(CARDS[0], REMINDER, 1440, 60)]
_LOCK = Lock(group="quadrant", value="Q2", reason="you set Q2", since=NOON)
_LEARNED = of_assistant(Words(title="Send March invoices"), "Ben", NOON)
_SECOND = [_change(CARDS[0], REMINDER, 60, 30), _change(CARDS[1], Q1, "L1", None)]

STEPS: list[Callable[[Store], object]] = [
    lambda store: store.begin_cycle(NOON, "active"),
    lambda store: store.mirror("trello").replace("b", {"a": "1", "b": "2", "c": "3"}, Cursor("t1", NOON)),
    lambda store: store.source_seen("trello", items=3, now=NOON),
    lambda store: store.save_plan(1, '{"changes": 5}'),
    lambda store: store.intend(1, _FIRST, NOON),
    lambda store: store.landed([1, 5], {1: "L9"}, "stamp", NOON),
    lambda store: store.failed([2], "refused", NOON),
    lambda store: store.settle(landed=[3], dropped=[4], now=NOON),
    lambda store: store.end_cycle(1, NOON, CycleSummary(tasks=4, written=3, failed=1)),
    lambda store: store.begin_cycle(NOON + timedelta(minutes=5), "active"),
    lambda store: store.mirror("trello").merge("b", {"b": "22", "d": "4"}, ["c"], Cursor("t2", NOON)),
    lambda store: store.remember([_LEARNED]),
    lambda store: store.lock(CARDS[2], _LOCK, [Q1], [_LEARNED]),
    lambda store: store.intend(2, _SECOND, NOON),
    lambda store: store.landed([6, 7], {}, "", NOON),
    lambda store: store.unlock(CARDS[2]),
    lambda store: store.source_failed("trello", "no answer", False, NOON),
]


def _contents(path: Path) -> str:
    # Not by way of the store: what it does not tell shall be right as well.
    with closing(sqlite3.connect(path)) as connection:
        return "\n".join(connection.iterdump())


def _undisturbed(path: Path) -> list[str]:
    """The contents when nothing is there, then after opening, then after each step."""
    path.touch()
    stages = [_contents(path)]
    store = open_store(path=path, url=None)
    stages.append(_contents(path))
    for step in STEPS:
        step(store)
        stages.append(_contents(path))
    store.close()
    return stages


def _die_before(statement: int) -> None:
    seen = 0

    def count(*_: object) -> None:
        nonlocal seen
        seen += 1
        if seen == statement:
            os.kill(os.getpid(), signal.SIGKILL)

    event.listen(Engine, "before_cursor_execute", count)
    event.listen(Engine, "commit", count)


def _in_child(path: Path, step: int, statement: int) -> int:
    child = os.fork()
    if child == 0:
        if step == 0:
            _die_before(statement)
        store = open_store(path=path, url=None)
        if step > 0:
            _die_before(statement)
            STEPS[step - 1](store)
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def _stage(contents: str, step: int, stages: list[str]) -> str:
    if contents == stages[step + 1]:
        return "after"
    if contents == stages[step]:
        return "before"
    # Opening makes the tables first and then its own account.
    account = "INSERT INTO \"account\" VALUES('default',NULL,0,0);\n"
    return "between" if step == 0 and contents == stages[1].replace(account, "") else "neither"


def main(folder: Path) -> None:
    """Print what every round left."""
    stages = _undisturbed(folder / "undisturbed.db")
    path = folder / "killed.db"
    path.touch()
    for step in range(len(STEPS) + 1):
        for statement in itertools.count(1):
            code = _in_child(path, step, statement)
            print(json.dumps({"step": step, "code": code, "stands": _stage(_contents(path), step, stages)}))
            if code == 0:
                break


if __name__ == "__main__":
    main(Path(sys.argv[1]))
