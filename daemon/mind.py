"""What the owner decided before, as one cycle knows it: read only when needed, and what is new in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from daemon.core.effects import Effect, effects
from daemon.core.free_time import FreeTime
from daemon.core.handover import without_ours
from daemon.core.judge import Judged, Setup, opinion_of
from daemon.core.labels import ASSISTANT, QUADRANT
from daemon.core.look import Look
from daemon.core.memory import Correction, Words, merged, of_commands, of_look
from daemon.core.model import Task, TaskId
from daemon.core.recall import Memory
from daemon.core.spoken import Spoken
from daemon.ports import Cursor, MemoryMark, Store

NOTES = "memory"
"""The mirror that holds how much of the memory the last cycle judged with."""

_JUDGED_WITH = "judged with"


class Mind:
    """The memory of one account during one cycle.

    `learn` comes first. Once that was kept (in a rehearsal it is not) the others tell of the memory as it is.
    """

    def __init__(self, store: Store, setup: Setup, now: datetime) -> None:
        self._store = store
        self._setup = setup
        self._now = now
        self._on = setup.memory.enabled
        self._known = _mark_of(store.mirror(NOTES).cursor(_JUDGED_WITH)) if self._on else MemoryMark(0, 0)
        self._pending: list[Correction] = []
        self._memory: Memory | None = None
        self._fresh: list[Correction] | None = None

    def learn(self, looks: Sequence[Look], free: FreeTime | None) -> Mapping[TaskId, Sequence[Correction]]:
        """What people decided since the last look, by task; nothing is kept yet."""
        changed = [look for look in looks if any(lock.group in (QUADRANT, ASSISTANT) for lock in look.locks)]
        if not self._on or not changed:
            return {}
        before = self._ready(self._store.corrections())
        learned: dict[TaskId, Sequence[Correction]] = {}
        for look in changed:
            if look.task is not None:
                opinion = opinion_of(look, look.task, self._setup, self._now, free, before)
                bare = without_ours(look.task, look.labels, look.record)
                found = of_look(look, bare, opinion, self._setup.profile.thresholds, self._now)
                learned[look.id] = found
                self._pending += found
        return learned

    def learn_commands(
        self, looks: Sequence[Look], spoken: Mapping[TaskId, Spoken], free: FreeTime | None
    ) -> Mapping[TaskId, Sequence[Correction]]:
        """What the owner's commands teach, by task; `looks` are as after them. Nothing is kept yet."""
        chosen = [look for look in looks if look.id in spoken and spoken[look.id].chosen]
        if not self._on or not chosen:
            return {}
        before = self._ready(self._store.corrections())
        learned: dict[TaskId, Sequence[Correction]] = {}
        for look in chosen:
            if look.task is not None:
                opinion = opinion_of(look, look.task, self._setup, self._now, free, before)
                words = Words.of(without_ours(look.task, look.labels, look.record))
                learned[look.id] = of_commands(look, words, spoken[look.id].chosen, opinion, self._now)
                self._pending += learned[look.id]
        return learned

    @property
    def memory(self) -> Memory | None:
        """All that is remembered; None when that is nothing, or memory is switched off."""
        if not self._on:
            return None
        if self._memory is None:
            self._memory = self._ready(merged(self._store.corrections(), self._pending))
        return self._memory or None

    @property
    def fresh(self) -> Sequence[Correction]:
        """The corrections that no cycle has judged with yet."""
        if self._fresh is None:
            mark = self._store.memory_mark() if self._on else self._known
            known = mark.newest <= self._known.newest and not self._pending
            every = [] if known or self.memory is None else self.memory.corrections
            self._fresh = [each for each in every if each.id > self._known.newest or not each.id]
        return self._fresh

    def wakes(self, looks: Sequence[Look]) -> set[TaskId]:
        """The tasks that what is new may touch; all of them when something was forgotten."""
        mark = self._store.memory_mark() if self._on else self._known
        if mark == self._known:
            return set()
        if mark.kept != self._known.kept + len(self.fresh):
            return {look.id for look in looks}
        new = self._ready(self.fresh)
        return {look.id for look in looks if look.task is not None and touches(new, look.task)}

    def effects(self, judged: Sequence[Judged], free: FreeTime | None) -> list[Effect]:
        """Which decisions on other tasks the new corrections have changed."""
        memory = self.memory
        if memory is None or not self.fresh:
            return []
        new = {id(each) for each in self.fresh}
        before = self._ready([each for each in memory.corrections if id(each) not in new])
        return effects(judged, self.fresh, before, self._setup, self._now, free)

    def note(self) -> None:
        """This cycle judged with all there is."""
        if self._on and (mark := self._store.memory_mark()) != self._known:
            cursor = Cursor(f"{mark.newest} {mark.kept}", self._now)
            self._store.mirror(NOTES).merge(_JUDGED_WITH, {}, (), cursor)

    def _ready(self, corrections: Sequence[Correction]) -> Memory:
        return Memory(corrections, self._now, half_life_days=self._setup.memory.half_life_days)


def touches(memory: Memory, task: Task) -> bool:
    """Whether a task is like anything remembered."""
    return bool(memory.heard_of(task))


def _mark_of(cursor: Cursor | None) -> MemoryMark:
    if cursor is None:
        return MemoryMark(0, 0)
    newest, _, kept = cursor.value.partition(" ")
    return MemoryMark(int(newest), int(kept))
