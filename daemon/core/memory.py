"""Pure. What a person decided and the daemon keeps in mind: corrections, and what each of them teaches.

What is learned about urgency follows one rule. Urgency comes and goes with the clock: a card that was due as
its owner marked it Q1 says nothing of siblings that are not due. So a correction teaches urgency only where
the person contradicted what we said at that very moment, the clock counted. Whoever says "urgent" where no
date said so, or "not urgent" although it was due, speaks of the work itself. What was confirmed teaches
nothing about urgency. Importance does not depend on the day, so confirming it teaches as much as changing it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from daemon.core.labels import ASSISTANT, QUADRANT
from daemon.core.look import Look
from daemon.core.model import Assessment, Day, Decision, Quadrant, Task, TaskId, Thresholds, When

DESCRIPTION_KEPT = 400
"""Characters of a description that are kept: what a card is about stands at its top."""

DOUBTFUL = 0.35
"""What 'not this one' counts beside 'this one' for what would have been right, which it does not say: two
of them are heard, one alone changes nothing."""


HALF_LIFE_DAYS = 365.0
"""After a year a correction counts half, so that what comes back once a year is still known."""


@dataclass(frozen=True, slots=True)
class MemoryRules:
    """Whether corrections are remembered, and after how many days one of them counts half."""

    enabled: bool = True
    half_life_days: float = HALF_LIFE_DAYS


REMEMBERING = MemoryRules()


class About(StrEnum):
    """What a correction decides. One task has one of each at most, the newest."""

    QUADRANT = "quadrant"
    ASSISTANT = "assistant"
    IMPORTANCE = "importance"
    OWNER = "owner"


class Origin(StrEnum):
    """Where a correction comes from."""

    LABEL = "label"
    COMMAND = "command"
    CIRCLE = "circle"
    ADDED = "added"


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What we said of a task before the person decided; None where we said nothing."""

    quadrant: Quadrant | None = None
    assistant: str | None = None
    owner_only: bool | None = None


NOTHING_SAID = Said()


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The words of a task at the moment of a correction, with who and which labels stood on it.

    `due` is kept as text (ISO 8601), for whoever judges the task of that time again.
    """

    title: str
    description: str = ""
    list_name: str = ""
    labels: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    due: str = ""

    @classmethod
    def of(cls, task: Task) -> Words:
        """The words of a task as it stands; of labels, those that are not ours are meant."""
        return cls(
            title=task.title,
            description=task.description[:DESCRIPTION_KEPT],
            list_name=task.list_name,
            labels=tuple(label.name for label in task.labels if label.name),
            people=tuple(dict.fromkeys((*task.people, *task.members))),
            due=_due_text(task.due),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """What a person decided on one task, whether it differs from what we said or confirms it.

    `chosen` is a quadrant, an assistant's name, or "yes" or "no" for importance and for "only me"; `refused`
    is what was taken off without choosing another. The next three are what similar tasks learn from it (None:
    nothing), `strength` how much. `id` is the store's number, 0 before it was kept.
    """

    words: Words
    about: About
    at: datetime
    chosen: str | None = None
    refused: str | None = None
    urgent: bool | None = None
    important: bool | None = None
    owner_only: bool | None = None
    strength: float = 1.0
    said: Said = NOTHING_SAID
    origin: Origin = Origin.ADDED
    task: TaskId | None = None
    id: int = 0

    @property
    def withdrawn(self) -> bool:
        """A person took back what they had decided: nothing is left to keep."""
        return self.chosen is None and self.refused is None

    @property
    def same_as(self) -> tuple[object, ...]:
        """Two corrections with the same of this are one: the newer takes the place of the older."""
        words = self.words
        return (self.task, self.about, words.title, words.description, words.list_name)

    @property
    def assistant(self) -> str | None:
        """Whom the person chose, if it is about that."""
        return self.chosen if self.about is About.ASSISTANT else None

    @property
    def did(self) -> str:
        """What the person did, as the end of 'a task which you …'."""
        if self.chosen is None:
            return f"took {'off' if self.about is About.QUADRANT else 'back from'} {self.refused}"
        match self.about:
            case About.QUADRANT:
                return f"marked {self.chosen}"
            case About.ASSISTANT:
                return f"gave to {self.chosen}"
            case About.IMPORTANCE:
                return "called important" if self.chosen == "yes" else "called not important"
            case About.OWNER:
                return "kept for yourself" if self.chosen == "yes" else "would hand over"


@dataclass(frozen=True, slots=True, kw_only=True)
class Opinion:
    """What we think of a task at the moment of a correction: with what we remember, and without."""

    with_memory: Assessment
    without: Assessment
    decision: Decision | None = None


def of_quadrant(words: Words, chosen: Quadrant, opinion: Opinion, at: datetime) -> Correction:
    """A person chose a quadrant; see the rule at the top for what is learned about urgency."""
    contradicts = chosen.urgent != opinion.with_memory.urgent or chosen.urgent != opinion.without.urgent
    return Correction(
        words=words,
        about=About.QUADRANT,
        at=at,
        chosen=chosen.value,
        urgent=chosen.urgent if contradicts else None,
        important=chosen.important,
    )


def of_refused_quadrant(
    words: Words, refused: Quadrant, opinion: Opinion, thresholds: Thresholds, at: datetime
) -> Correction:
    """A person took our quadrant off and chose none: what was least certain in it is likely wrong."""
    judged = opinion.with_memory
    doubt_urgency = abs(judged.urgency - thresholds.urgent) < abs(judged.importance - thresholds.important)
    return Correction(
        words=words,
        about=About.QUADRANT,
        at=at,
        refused=refused.value,
        urgent=not refused.urgent if doubt_urgency else None,
        important=None if doubt_urgency else not refused.important,
        strength=DOUBTFUL,
    )


def of_assistant(words: Words, chosen: str, at: datetime) -> Correction:
    """A person gave a task to an assistant, so it is nobody's who must be the owner."""
    return Correction(words=words, about=About.ASSISTANT, at=at, chosen=chosen, owner_only=False)


def of_refused_assistant(words: Words, refused: str, at: datetime) -> Correction:
    """A person took a task back: not this assistant. It takes two of them to say that it is the owner's."""
    return Correction(
        words=words, about=About.ASSISTANT, at=at, refused=refused, owner_only=True, strength=DOUBTFUL
    )


def of_importance(
    words: Words, *, important: bool, at: datetime, origin: Origin = Origin.ADDED
) -> Correction:
    """A person said whether a task matters, and nothing else."""
    chosen = "yes" if important else "no"
    return Correction(
        words=words, about=About.IMPORTANCE, at=at, chosen=chosen, important=important, origin=origin
    )


def of_owner(words: Words, *, owner_only: bool, at: datetime, origin: Origin = Origin.ADDED) -> Correction:
    """A person said whether only they can do a task."""
    chosen = "yes" if owner_only else "no"
    return Correction(
        words=words, about=About.OWNER, at=at, chosen=chosen, owner_only=owner_only, origin=origin
    )


def of_circle_tick(task: Task, *, important: bool, at: datetime, said: Said = NOTHING_SAID) -> Correction:
    """A tick in a list of important tasks, or one taken out: importance alone, for nobody ticks for haste."""
    made = of_importance(Words.of(task), important=important, at=at, origin=Origin.CIRCLE)
    return replace(made, task=task.id, said=said)


def withdrawn(words: Words, about: About, at: datetime) -> Correction:
    """A person took off the label they had set themselves."""
    return Correction(words=words, about=about, at=at)


def of_look(
    look: Look, bare: Task, opinion: Opinion, thresholds: Thresholds, now: datetime
) -> tuple[Correction, ...]:
    """What the new locks of a task teach; `bare` is the task without our labels."""
    words = Words.of(bare)
    found = []
    for lock in look.locks:
        if lock.group not in (QUADRANT, ASSISTANT):
            continue
        made = _of_lock(look, lock.group, lock.value, words, opinion, thresholds, now)
        if made is not None:
            said = _said(look, opinion)
            found.append(replace(made, task=look.id, said=said, origin=Origin.LABEL))
    return tuple(found)


def of_commands(
    look: Look, words: Words, groups: Iterable[str], opinion: Opinion, now: datetime
) -> tuple[Correction, ...]:
    """What the owner's commands on a task teach; `groups` are those they decided just now."""
    found: list[Correction] = []
    told = look.told
    for group in groups:
        if group == QUADRANT and told.quadrant is not None:
            found.append(of_quadrant(words, told.quadrant, opinion, now))
        elif group == ASSISTANT and told.assistant is not None:
            found.append(of_assistant(words, told.assistant, now))
        elif group == ASSISTANT and told.kept:
            found.append(of_owner(words, owner_only=True, at=now))
    said = _said(look, opinion)
    return tuple(replace(each, task=look.id, said=said, origin=Origin.COMMAND) for each in found)


def merged(kept: Iterable[Correction], new: Iterable[Correction]) -> list[Correction]:
    """What will be kept once `new` is: the newer takes the place of the older, what was taken back goes."""
    by_same = {each.same_as: each for each in kept}
    for each in new:
        by_same.pop(each.same_as, None)
        if not each.withdrawn:
            by_same[each.same_as] = each
    return list(by_same.values())


def _of_lock(
    look: Look,
    group: str,
    value: str | None,
    words: Words,
    opinion: Opinion,
    thresholds: Thresholds,
    now: datetime,
) -> Correction | None:
    if value is not None:
        if group == ASSISTANT:
            return of_assistant(words, value, now)
        return of_quadrant(words, Quadrant(value), opinion, now) if value in _QUADRANTS else None
    spots = [field for field in look.given_up if field.group == group]
    if any(field.kind == "member" for field in spots):
        # Who is taken off a card is named by the label of ours that still stands there.
        spots += [field for field in look.record.owned if field.group == group]
    lost = [field.key.split("/", 1)[1] for field in spots if field.kind == "label"]
    # A label deleted from the whole board says nothing about this one card.
    taken = [name for name in lost if not _gone(look, f"{group}/{name}")]
    if not taken:
        return withdrawn(words, About(group), now)
    if group == ASSISTANT:
        return of_refused_assistant(words, taken[0], now)
    if taken[0] not in _QUADRANTS:
        return None
    return of_refused_quadrant(words, Quadrant(taken[0]), opinion, thresholds, now)


def _gone(look: Look, key: str) -> bool:
    return key in look.labels and look.labels[key].withdrawn


def _said(look: Look, opinion: Opinion) -> Said:
    """What stood on the card by us, else what we would have said."""
    stood = {
        field.group: field.key.split("/", 1)[1]
        for field in (*look.record.owned, *look.given_up)
        if field.kind == "label"
    }
    decision = opinion.decision
    quadrant = stood.get(QUADRANT, opinion.with_memory.quadrant.value)
    return Said(
        quadrant=Quadrant(quadrant) if quadrant in _QUADRANTS else None,
        assistant=stood.get(ASSISTANT, decision.assistant if decision is not None else None),
        owner_only=opinion.with_memory.owner_only is not None,
    )


def _due_text(due: When | None) -> str:
    if due is None:
        return ""
    return due.on.isoformat() if isinstance(due, Day) else due.at.isoformat()


_QUADRANTS = frozenset(quadrant.value for quadrant in Quadrant)
