"""Pure. How reliably people deliver, from what the boards showed: due against done, work that came back."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from daemon.core.availability import week_of
from daemon.core.model import Task
from daemon.core.times import moment_of, zone_of

DAYS = 180
"""How long an outcome counts."""

MOST = 8.0
"""Points of a perfect record, and lost points of a hopeless one."""

_DOUBT = 4.0
"""So many imagined ordinary outcomes stand beside the real ones, so that two tasks prove little."""

_ORDINARY = 0.75
_GRACE = timedelta(hours=1)
_DONE_LISTS = frozenset(
    (
        *("done", "done ✅", "completed", "complete", "finished", "closed", "erledigt", "fertig"),
        *("terminé", "fait", "hecho", "terminado", "concluído", "concluido", "feito"),
    )
)


@dataclass(frozen=True, slots=True)
class Held:
    """What is known of one task that stands, or stood, with an assistant.

    `lists` are those it has been in, the last one where it is now; `done_at` is None while it is open.
    """

    assistant: str
    hours: float
    lists: tuple[str, ...] = ()
    due: datetime | None = None
    done_at: datetime | None = None
    rework: int = 0

    @property
    def late(self) -> bool:
        """Whether it was done after it was due."""
        return self.done_at is not None and self.due is not None and self.done_at > self.due + _GRACE

    def text(self) -> str:
        """As one line, for keeping."""
        return json.dumps(
            [
                self.assistant,
                round(self.hours, 2),
                self.lists,
                self.due.isoformat() if self.due else None,
                self.done_at.isoformat() if self.done_at else None,
                self.rework,
            ],
            ensure_ascii=False,
            separators=(",", ":"),
        )

    @classmethod
    def of(cls, text: str) -> Held:
        """Back from a line."""
        who, hours, lists, due, done_at, rework = json.loads(text)
        return cls(
            who,
            hours,
            tuple(lists),
            datetime.fromisoformat(due) if due else None,
            datetime.fromisoformat(done_at) if done_at else None,
            rework,
        )


@dataclass(frozen=True, slots=True)
class TrackRecord:
    """How many tasks somebody finished, how many of them late, and how often work came back to them."""

    done: int = 0
    late: int = 0
    rework: int = 0

    @property
    def points(self) -> float:
        """From `-MOST` to `MOST`; 0 as long as nothing is known."""
        if not self.done and not self.rework:
            return 0.0
        count = self.done + self.rework
        good = max(0.0, self.done - self.late - 0.5 * self.rework)
        share = (good + _ORDINARY * _DOUBT) / (count + _DOUBT)
        return round(MOST * max(-1.0, (share - _ORDINARY) / (1.0 - _ORDINARY)), 1)

    @property
    def sentence(self) -> str:
        """'9 of 10 tasks on time, 1 came back'."""
        back = f", {self.rework} came back" if self.rework else ""
        return f"{self.done - self.late} of {self.done} tasks on time{back}"


NO_RECORD = TrackRecord()


def is_done(task: Task) -> bool:
    """Whether work on a task has ended, as people show it: ticked off, archived, or in a list for that."""
    return task.done or task.closed or " ".join(task.list_name.split()).casefold() in _DONE_LISTS


def seen_again(
    known: Held | None, task: Task, assistant: str | None, hours: float, zone: str, now: datetime
) -> Held | None:
    """What is known of a task after it was seen once more; None when it is nobody's.

    Work came back when it was done and is open again, or went to a list it had been in before.
    """
    if assistant is None and known is None:
        return None
    held = known
    if held is None or (assistant is not None and assistant != held.assistant and held.done_at is None):
        held = Held(assistant or "", hours)
    if is_done(task):
        if held.done_at is None and known is not None:
            held = replace(held, done_at=_when(task, now))
    elif held.done_at is not None:
        held = replace(held, done_at=None, rework=held.rework + 1)
    elif task.list_name in held.lists[:-1]:
        held = replace(held, rework=held.rework + 1)
    lists = held.lists
    if not lists or lists[-1] != task.list_name:
        before = lists[: lists.index(task.list_name)] if task.list_name in lists else lists
        lists = (*before, task.list_name)[-12:]
    due = moment_of(task.due, zone_of(zone)) if task.due is not None else None
    return replace(held, lists=lists, hours=hours if held.done_at is None else held.hours, due=due)


def records_of(held: Iterable[Held], now: datetime) -> dict[str, TrackRecord]:
    """Everybody's record of the last `DAYS`, by name."""
    found: dict[str, TrackRecord] = {}
    first = now - timedelta(days=DAYS)
    for one in held:
        before = found.get(one.assistant, NO_RECORD)
        if one.done_at is not None and one.done_at >= first:
            before = replace(before, done=before.done + 1, late=before.late + one.late)
        if one.rework and (one.done_at is None or one.done_at >= first):
            before = replace(before, rework=before.rework + one.rework)
        found[one.assistant] = before
    return found


def used_this_week(held: Iterable[Held], zones: Mapping[str, str], now: datetime) -> dict[str, float]:
    """Hours that everybody worked off this week, by their own clock."""
    weeks = {name: week_of(now, zone_of(zone)) for name, zone in zones.items()}
    used: dict[str, float] = {}
    for one in held:
        week = weeks.get(one.assistant)
        if week is not None and one.done_at is not None and week.begin <= one.done_at < week.end:
            used[one.assistant] = used.get(one.assistant, 0.0) + one.hours
    return used


def outdated(held: Mapping[str, Held], now: datetime) -> Sequence[str]:
    """The keys of what no longer counts."""
    first = now - timedelta(days=DAYS)
    return [key for key, one in held.items() if one.done_at is not None and one.done_at < first]


def _when(task: Task, now: datetime) -> datetime:
    """When a card was done: its last activity, if that can be read and is not to come."""
    try:
        at = datetime.fromisoformat(task.version)
    except ValueError:
        return now
    return min(at, now) if at.tzinfo is not None else now
