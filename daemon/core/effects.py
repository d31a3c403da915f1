"""Pure. What a correction changes on other tasks than the corrected one, so that it is said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from daemon.core.free_time import FreeTime
from daemon.core.judge import Judged, Setup, judge
from daemon.core.memory import Correction
from daemon.core.model import Decision, TaskId
from daemon.core.pulls import shortened
from daemon.core.recall import Memory

_NAMED = 3
"""Tasks that the sentence names; the others are counted."""


@dataclass(frozen=True, slots=True)
class Effect:
    """A correction, and the other tasks whose decision it changes: id and title of each."""

    correction: Correction
    tasks: tuple[tuple[TaskId, str], ...]

    @property
    def sentence(self) -> str:
        """What the owner is told."""
        count = len(self.tasks)
        cards = "another task" if count == 1 else f"{count} other tasks"
        named = ", ".join(f"'{shortened(title)}'" for _, title in self.tasks[:_NAMED])
        named += ", …" if count > _NAMED else ""
        cause = shortened(self.correction.words.title)
        return f"your correction of '{cause}' also changes {cards}: {named}"


def effects(
    judged: Sequence[Judged],
    corrections: Sequence[Correction],
    before: Memory,
    setup: Setup,
    now: datetime,
    free: FreeTime | None = None,
) -> list[Effect]:
    """The decisions that are other than with the memory as it was `before` these corrections."""
    new = Memory(corrections, before.now, half_life_days=before.half_life_days)
    corrected = {each.task for each in corrections}
    found: dict[int, tuple[Correction, list[tuple[TaskId, str]]]] = {}
    for one in judged:
        if one.task.id in corrected or one.decision.leave_alone is not None:
            continue
        heard = new.heard_of(one.task)
        if not heard:
            continue
        then = judge(one.look, one.task, setup, now, one.look.previous, free, before)
        if _what(then.decision) != _what(one.alone):
            cause = max(heard, key=lambda each: each.weight).correction
            found.setdefault(id(cause), (cause, []))[1].append((one.task.id, one.task.title))
    return [Effect(cause, tuple(tasks)) for cause, tasks in found.values()]


def told_of(
    one: Judged,
    judged: Sequence[Judged],
    memory: Memory | None,
    setup: Setup,
    now: datetime,
    free: FreeTime | None = None,
) -> list[str]:
    """What memory does to one task, and what the corrections of this task do to others: for `why`."""
    if memory is None:
        return []
    told = []
    if memory.heard_of(one.task):
        then = judge(one.look, one.task, setup, now, one.look.previous, free)
        if _what(then.decision) != _what(one.alone):
            told.append(f"without what you decided before it would be {_in_words(then.decision)}")
    mine = [each for each in memory.corrections if each.task == one.task.id]
    if mine:
        others = [each for each in memory.corrections if each.task != one.task.id]
        before = Memory(others, memory.now, half_life_days=memory.half_life_days)
        told += [effect.sentence for effect in effects(judged, mine, before, setup, now, free)]
    return told


def _in_words(decision: Decision) -> str:
    quadrant = f"{decision.quadrant}, " if decision.quadrant is not None else ""
    who = f" → {decision.assistant}" if decision.assistant is not None else ""
    return f"{quadrant}{decision.action.value}{who}"


def _what(decision: Decision) -> Decision:
    """A decision as far as anybody sees it on a card."""
    return replace(decision, reasons=(), best_assistant=None)
