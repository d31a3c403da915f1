"""Pure but for its own state. The store without a database: for rehearsals, the demo and tests."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from daemon.core.activity import Activity
from daemon.core.changes import Change
from daemon.core.memory import Correction
from daemon.core.model import Field, Heard, Intent, Lock, Owned, Record, TaskId, Value
from daemon.core.spoken import ALL, Spoken
from daemon.ports import (
    Cursor,
    CycleRow,
    CycleSummary,
    JournalRow,
    MemoryMark,
    Mirror,
    Outcome,
    SourceStatus,
)
from daemon.store.limits import ACTIVITIES_KEPT, CORRECTIONS_KEPT, CYCLES_KEPT, PLANS_KEPT
from daemon.store.values import utc


class MemoryStore:
    """The ledger of one account, as long as the process lives; see `daemon.ports.Store`."""

    def __init__(self, account: str = "default") -> None:
        self.account = account
        self._owned: dict[TaskId, dict[Field, Owned]] = {}
        self._locks: dict[TaskId, dict[str, Lock]] = {}
        self._heard: dict[TaskId, dict[str, Heard]] = {}
        self._journal: dict[int, JournalRow] = {}
        self._cycles: dict[int, CycleRow] = {}
        self._cycles_begun = 0
        self._plans: dict[int, str] = {}
        self._sources: dict[str, SourceStatus] = {}
        self._mirrors: dict[str, MemoryMirror] = {}
        self._corrections: dict[int, Correction] = {}
        self._corrected = 0
        self._activities: dict[TaskId, Activity] = {}

    def close(self) -> None:
        """Nothing is held that could be let go."""

    def mirror(self, source: str) -> Mirror:
        """What one source last showed."""
        return self._mirrors.setdefault(source, MemoryMirror())

    # --- cycles and plans ------------------------------------------------------------------------------

    def begin_cycle(self, now: datetime, mode: str) -> int:
        """Note that a cycle begins; its number."""
        row = CycleRow(id=self._cycles_begun + 1, mode=mode, began_at=utc(now))
        self._cycles_begun = row.id
        self._cycles[row.id] = row
        return row.id

    def end_cycle(self, cycle: int, now: datetime, summary: CycleSummary) -> None:
        """Note how a cycle ended, and forget the oldest ones."""
        if cycle in self._cycles:
            self._cycles[cycle] = replace(self._cycles[cycle], ended_at=utc(now), summary=summary)
        _keep_newest(self._cycles, CYCLES_KEPT)

    def last_cycles(self, n: int) -> Sequence[CycleRow]:
        """The last `n` cycles, the newest first."""
        return [self._cycles[cycle] for cycle in sorted(self._cycles, reverse=True)[:n]]

    def save_plan(self, cycle: int, document: str) -> None:
        """Keep a cycle's plan, and forget the oldest ones."""
        self._plans[cycle] = document
        _keep_newest(self._plans, PLANS_KEPT)

    def last_plan(self) -> tuple[int, str] | None:
        """Cycle and document of the newest kept plan."""
        return max(self._plans.items(), default=None)

    # --- ledger and journal ----------------------------------------------------------------------------

    def ledger(self) -> Mapping[TaskId, Record]:
        """Every task we own a field of, or which has locks or open intents."""
        ledger = {task: Record(owned=dict(owned)) for task, owned in self._owned.items() if owned}
        for task, locks in self._locks.items():
            if locks:
                ledger.setdefault(task, Record()).locks.update(locks)
        for task, heard in self._heard.items():
            ledger.setdefault(task, Record()).heard.update(heard)
        for row in self._journal.values():
            if row.state is Outcome.OPEN:
                record = ledger.get(row.task, Record())
                ledger[row.task] = replace(record, intents=(*record.intents, _intent(row)))
        return ledger

    def intend(self, cycle: int, changes: Sequence[Change], now: datetime) -> tuple[int, ...]:
        """Note changes before they are sent."""
        first, at = len(self._journal) + 1, utc(now)
        noted = [_noted(first + place, cycle, change, at) for place, change in enumerate(changes)]
        self._journal.update((row.id, row) for row in noted)
        return tuple(row.id for row in noted)

    def landed(
        self, intent_ids: Sequence[int], written: Mapping[int, Value], stamp: str, now: datetime
    ) -> None:
        """These writes certainly happened: own their fields."""
        at = utc(now)
        for row in self._open(intent_ids):
            stands = written.get(row.id, row.after)
            self._journal[row.id] = replace(row, state=Outcome.LANDED, after=stands, settled_at=at)
            owned = self._owned.setdefault(row.task, {})
            known = owned.get(row.field, Owned(value=None, before=row.before))
            if stands is not None:
                owned[row.field] = Owned(
                    value=stands, before=known.before, stamp=stamp or known.stamp, touched=row.touched
                )
            elif known.value == row.before:
                # Taking off an old label id must not give up the new one that already took its place.
                self.give_up(row.task, [row.field])

    def failed(self, intent_ids: Sequence[int], reason: str, now: datetime) -> None:
        """These writes certainly did not happen."""
        self._close(intent_ids, Outcome.FAILED, reason, utc(now))

    def settle(
        self,
        *,
        landed: Sequence[int],
        dropped: Sequence[int],
        now: datetime,
        written: Mapping[int, Value] | None = None,
        stamp: str = "",
    ) -> None:
        """The verdicts on open intents after looking at what stands."""
        self.landed(landed, written or {}, stamp, now)
        self._close(dropped, Outcome.DROPPED, "", utc(now))

    def journal(self, cycle: int | None = None) -> Sequence[JournalRow]:
        """Every write of one cycle, or of all, in the order they were noted."""
        return [row for row in self._journal.values() if cycle is None or row.cycle == cycle]

    def _open(self, intent_ids: Sequence[int]) -> list[JournalRow]:
        rows = [self._journal[intent] for intent in sorted(set(intent_ids)) if intent in self._journal]
        return [row for row in rows if row.state is Outcome.OPEN]

    def _close(self, intent_ids: Sequence[int], outcome: Outcome, note: str, at: datetime) -> None:
        for row in self._open(intent_ids):
            self._journal[row.id] = replace(row, state=outcome, note=note, settled_at=at)

    # --- locks -----------------------------------------------------------------------------------------

    def lock(
        self, task: TaskId, lock: Lock, give_up: Sequence[Field], learned: Sequence[Correction] = ()
    ) -> None:
        """Lock a field group, own the fields `give_up` no longer, and keep what is learned from it."""
        self._locks.setdefault(task, {})[lock.group] = replace(lock, since=utc(lock.since))
        self.give_up(task, give_up)
        self.remember(learned)

    def hear(self, task: TaskId, spoken: Spoken, learned: Sequence[Correction] = ()) -> None:
        """Note commands as heard together with all that they change and what is learned from them."""
        for group in spoken.unlocked:
            self.unlock(task, None if group == ALL else group)
        for lock in spoken.locks:
            self._locks.setdefault(task, {})[lock.group] = replace(lock, since=utc(lock.since))
        self._owned.setdefault(task, {}).update(spoken.adopted)
        for each in spoken.heard:
            self._heard.setdefault(task, {})[each.comment] = replace(each, at=utc(each.at))
        self.remember(learned)

    def give_up(self, task: TaskId, fields: Sequence[Field]) -> None:
        """Own these fields no longer."""
        owned = self._owned.get(task, {})
        for field in fields:
            owned.pop(field, None)

    def unlock(self, task: TaskId, group: str | None = None) -> int:
        """Take away one lock, or all of the task; how many there were."""
        locks = self._locks.get(task, {})
        gone = [held for held in locks if group in (None, held)]
        for held in gone:
            del locks[held]
        return len(gone)

    def locks(self) -> Sequence[tuple[TaskId, Lock]]:
        """Every lock, the oldest first."""
        held = [(task, lock) for task, locks in self._locks.items() for lock in locks.values()]
        return sorted(held, key=lambda one: (one[1].since, one[0].source, one[0].key, one[1].group))

    # --- memory ----------------------------------------------------------------------------------------

    def remember(self, learned: Sequence[Correction]) -> None:
        """Keep corrections, each in the place of an earlier one of the same, and forget the oldest."""
        numbers = {kept.same_as: number for number, kept in self._corrections.items()}
        for each in learned:
            self.forget([numbers.pop(each.same_as, 0)])
            if not each.withdrawn:
                self._corrected += 1
                numbers[each.same_as] = self._corrected
                kept = replace(each, id=self._corrected, at=utc(each.at))
                self._corrections[self._corrected] = kept
        _keep_newest(self._corrections, CORRECTIONS_KEPT)

    def corrections(self) -> Sequence[Correction]:
        """Every correction that is kept, the oldest first."""
        return list(self._corrections.values())

    def memory_mark(self) -> MemoryMark:
        """Differs when corrections were added or forgotten."""
        return MemoryMark(max(self._corrections, default=0), len(self._corrections))

    def forget(self, ids: Sequence[int]) -> int:
        """Forget corrections; how many there were."""
        return sum(self._corrections.pop(number, None) is not None for number in set(ids))

    # --- activity --------------------------------------------------------------------------------------

    def activities(self, tasks: Sequence[TaskId] | None = None) -> Mapping[TaskId, Activity]:
        """What happened to these cards, or to all."""
        known = self._activities
        return dict(known) if tasks is None else {task: known[task] for task in tasks if task in known}

    def note_activities(self, changed: Sequence[Activity]) -> None:
        """Keep what happened to cards, and forget those that changed longest ago."""
        self._activities.update((each.task, each) for each in changed)
        if len(self._activities) > ACTIVITIES_KEPT:
            by_age = sorted(self._activities.values(), key=lambda each: each.changed, reverse=True)
            oldest = by_age[ACTIVITIES_KEPT - 1].changed
            self._activities = {each.task: each for each in by_age if each.changed >= oldest}

    # --- sources ---------------------------------------------------------------------------------------

    def source_seen(self, source: str, *, items: int, now: datetime) -> None:
        """A source was read: it is well again."""
        self._sources[source] = SourceStatus(name=source, last_ok=utc(now), items=items)

    def source_failed(self, source: str, reason: str, needs_owner: bool, now: datetime) -> None:
        """A source could not be read; `failing_since` is the first of the failures in a row."""
        known = self._sources.get(source, SourceStatus(name=source))
        since = known.failing_since or utc(now)
        self._sources[source] = replace(
            known, last_error=reason, failing_since=since, needs_owner=needs_owner
        )

    def sources(self) -> Sequence[SourceStatus]:
        """Every source ever tried, by name."""
        return [self._sources[name] for name in sorted(self._sources)]


class MemoryMirror:
    """What one source last showed; see `daemon.ports.Mirror`."""

    def __init__(self) -> None:
        self._cursors: dict[str, Cursor] = {}
        self._items: dict[str, dict[str, str]] = {}

    def cursor(self, container: str) -> Cursor | None:
        """Where reading `container` goes on."""
        return self._cursors.get(container)

    def items(self, container: str) -> Mapping[str, str]:
        """All items of `container` by key."""
        return dict(self._items.get(container, {}))

    def replace(self, container: str, items: Mapping[str, str], cursor: Cursor) -> None:
        """Make these all the items of `container`."""
        self._cursors[container] = _in_utc(cursor)
        self._items[container] = dict(items)

    def merge(
        self, container: str, changed: Mapping[str, str], removed: Iterable[str], cursor: Cursor
    ) -> None:
        """Change these items of `container` and no others."""
        self._cursors[container] = _in_utc(cursor)
        items = self._items.setdefault(container, {})
        for key in removed:
            items.pop(key, None)
        items.update(changed)

    def forget(self, container: str) -> None:
        """Drop the items and the cursor of `container`."""
        self._cursors.pop(container, None)
        self._items.pop(container, None)

    def containers(self) -> Sequence[str]:
        """Every container that has a cursor."""
        return sorted(self._cursors)


def _in_utc(cursor: Cursor) -> Cursor:
    return replace(cursor, read_whole_at=utc(cursor.read_whole_at))


def _keep_newest(by_number: dict[int, Any], count: int) -> None:
    for number in sorted(by_number)[:-count]:
        del by_number[number]


def _noted(number: int, cycle: int, change: Change, at: datetime) -> JournalRow:
    return JournalRow(
        id=number,
        cycle=cycle,
        task=change.task,
        container=change.container,
        field=change.field,
        kind=change.kind,
        before=change.before,
        after=change.after,
        reason=change.reason,
        state=Outcome.OPEN,
        at=at,
        guard=change.guard,
        touched=change.touched,
        label_name=change.label_name,
        label_color=change.label_color,
    )


def _intent(row: JournalRow) -> Intent:
    return Intent(
        id=row.id,
        field=row.field,
        before=row.before,
        after=row.after,
        guard=row.guard,
        touched=row.touched,
    )
