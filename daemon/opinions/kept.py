"""What is kept of one adviser over restarts: answers by text, what was asked today, how it goes."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime
from hashlib import blake2b
from typing import Any

from daemon.core.model import TaskId
from daemon.core.second_opinion import AskRules, SecondOpinion, Wording
from daemon.ports import Cursor, Mirror, Store

MOST_KEPT = 5000
"""Answers kept at most; those asked for longest ago go first."""

MOST_WAITING = 2000

_ANSWERS, _WAITING, _STATE = "answers", "waiting", "state"


@dataclass(frozen=True, slots=True)
class Kept:
    """One answer, and the day it was given; `opinion` is None when it could not be used."""

    on: date
    opinion: SecondOpinion | None

    def text(self) -> str:
        """As one line."""
        told = None if self.opinion is None else asdict(self.opinion)
        return json.dumps({"on": self.on.isoformat(), "opinion": told}, ensure_ascii=False)

    @classmethod
    def of(cls, text: str) -> Kept:
        """Back from a line."""
        row = json.loads(text)
        told: dict[str, Any] | None = row["opinion"]
        if told is not None:
            told["topics"] = tuple((name, share) for name, share in told["topics"])
        return cls(date.fromisoformat(row["on"]), None if told is None else SecondOpinion(**told))


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """How it goes: questions of the day `on`, answers of that day that could not be used, what is wrong.

    `failing` is a sentence, `since` when it began; before `not_before` the service wants to be left alone.
    """

    on: date
    asked: int = 0
    unusable: int = 0
    failing: str | None = None
    since: datetime | None = None
    not_before: datetime | None = None

    def of_day(self, day: date) -> State:
        """The same on a day: each begins with nothing asked."""
        return self if self.on == day else replace(self, on=day, asked=0, unusable=0)

    def sentences(self, name: str) -> list[str]:
        """What the owner should know."""
        told = [f"{name} was not asked: {self.failing}; tasks are judged without it"] if self.failing else []
        if self.unusable:
            count = "answer" if self.unusable == 1 else "answers"
            told.append(f"{self.unusable} {count} of {name} today could not be used and did not count")
        return told


class Notebook:
    """The notes on one adviser in the store. A change is durable when a call returns."""

    def __init__(self, store: Store, rules: AskRules) -> None:
        self._mirror: Mirror = store.mirror(f"opinions of {rules.name}")
        self._version = rules.version

    def key(self, wording: Wording) -> str:
        """Where the answer on these words is kept; another version of the adviser has other places."""
        said = repr((self._version, wording.title, wording.description, wording.list_name))
        return blake2b(said.encode("utf-8", "surrogatepass"), digest_size=12).hexdigest()

    def answers(self) -> Mapping[str, str]:
        """Every kept answer as a line of `Kept`."""
        return self._mirror.items(_ANSWERS)

    def keep(self, answers: Mapping[str, Kept], known: Mapping[str, str], now: datetime) -> None:
        """Keep answers by key, and let go of the oldest beyond the bound."""
        beyond = len(known) + len(answers) - MOST_KEPT
        oldest: list[str] = []
        if beyond > 0:
            oldest = sorted(known, key=lambda each: (Kept.of(known[each]).on, each))[: beyond + 100]
        lines = {key: answer.text() for key, answer in answers.items()}
        self._mirror.merge(_ANSWERS, lines, oldest, Cursor("", now))

    def waiting(self) -> list[TaskId]:
        """The tasks nobody was asked about for want of budget or of an answer."""
        return [TaskId(*each.split(" ", 1)) for each in sorted(self._mirror.items(_WAITING))]

    def wait(self, tasks: Iterable[TaskId], now: datetime) -> None:
        """These tasks wait from now on, and no others."""
        rows = dict.fromkeys(sorted(f"{task.source} {task.key}" for task in tasks)[:MOST_WAITING], "")
        if rows.keys() != self._mirror.items(_WAITING).keys():
            self._mirror.replace(_WAITING, rows, Cursor("", now))

    def state(self, day: date) -> State:
        """How it goes on a day."""
        cursor = self._mirror.cursor(_STATE)
        return State(on=day) if cursor is None else _state(cursor.value).of_day(day)

    def note(self, state: State, now: datetime) -> None:
        """Keep how it goes."""
        row = {
            "on": state.on.isoformat(),
            "asked": state.asked,
            "unusable": state.unusable,
            "failing": state.failing,
            "since": state.since.isoformat() if state.since else None,
            "not_before": state.not_before.isoformat() if state.not_before else None,
        }
        self._mirror.merge(_STATE, {}, (), Cursor(json.dumps(row, ensure_ascii=False), now))


def rows_of(store: Store, asked: Sequence[AskRules], day: date) -> list[dict[str, Any]]:
    """How it goes with each adviser, for `status`."""
    rows = []
    for rules in asked:
        notebook = Notebook(store, rules)
        state = notebook.state(day)
        rows.append(
            {
                "name": rules.name,
                "asked_today": state.asked,
                "budget_per_day": rules.per_day,
                "kept": len(notebook.answers()),
                "unusable_today": state.unusable,
                "failing": state.failing,
                "failing_since": state.since.isoformat() if state.since else None,
                "sentences": state.sentences(rules.name),
            }
        )
    return rows


def _state(text: str) -> State:
    row = json.loads(text)
    return State(
        on=date.fromisoformat(row["on"]),
        asked=row["asked"],
        unusable=row["unusable"],
        failing=row["failing"],
        since=datetime.fromisoformat(row["since"]) if row["since"] else None,
        not_before=datetime.fromisoformat(row["not_before"]) if row["not_before"] else None,
    )
