"""Pure. What goes with work that is handed over: the assistant on the card, and the steps as a checklist."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from daemon.core.changes import Change, ChangeKind
from daemon.core.labels import BoardLabels, without_labels
from daemon.core.locks import Told
from daemon.core.model import Action, Checklist, Decision, Field, Record, Shape, Task, Value
from daemon.core.papers import (
    BRIEF,
    BRIEF_TEXT,
    digest,
    first_line,
    items_of,
    kept_meaning,
    note_of,
    theirs,
)

SAME_PURPOSE = frozenset(
    [
        *("checklist", "steps", "brief", "to-do", "todo", "to do", "to dos", "tasks", "subtasks"),
        *("sub-tasks", "plan", "procedure", "instructions", "next steps", "action items"),
        *("checkliste", "schritte", "aufgaben", "ablauf", "liste", "étapes", "tâches"),
        *("pasos", "tareas", "passos", "tarefas", "lista"),
    ]
)
"""Names of checklists that hold the steps of a task already; 'Checklist' is what Trello calls a new one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """What the brief of a task says, as far as it is written on the card.

    `questions` are those the owner has to answer before the work can be handed over well.
    """

    outcome: str = ""
    steps: tuple[str, ...] = ()
    deadline: str = ""
    questions: tuple[str, ...] = ()


NO_PAPER = Paper()


@dataclass(frozen=True, slots=True)
class HandOver:
    """Whether assistants are put on cards and steps are written as a checklist, and how they are called.

    `team` are the Trello user names of the assistants by name.
    """

    members: bool = False
    checklist: bool = False
    checklist_name: str = "Brief"
    team: Mapping[str, str] = field(default_factory=dict)

    @property
    def names(self) -> dict[str, str]:
        """The assistants' names by user name, in small letters."""
        return {user.casefold(): name for name, user in self.team.items()} if self.members else {}


ALONE = HandOver()


def member_changes(
    task: Task,
    record: Record,
    decision: Decision,
    told: Told,
    there: Sequence[str],
    rules: HandOver,
    reason: str,
) -> Iterator[Change]:
    """Put the assistant on the card, and take off one of ours who is no longer meant.

    `there` are the user names of the board's members. A person whom people put there stays.
    """
    if task.shape is not Shape.CARD:
        return
    wanted = _wanted_member(decision, told, there, rules)
    owned = sorted(spot.key for spot in record.owned if spot.kind == "member")
    if wanted is not None and wanted not in task.members:
        names = rules.names
        standing = ",".join(user for user in task.members if user.casefold() in names and user not in owned)
        kind, spot = ChangeKind.ADD_MEMBER, Field("member", wanted)
        yield change_of(kind, task, spot, standing or None, wanted, reason)
    for user in owned:
        if user != wanted:
            yield change_of(ChangeKind.REMOVE_MEMBER, task, Field("member", user), user, None, reason)


def checklist_changes(
    task: Task, record: Record, decision: Decision, paper: Paper, rules: HandOver
) -> list[Change]:
    """Write the steps of the brief on a card that is handed over and has none of its own."""
    if not rules.checklist or not paper.steps or "checklist" in record.locks or _pending(record, "brief"):
        return []
    if decision.action is not Action.DELEGATE or task.shape is not Shape.CARD:
        return []
    steps = list(dict.fromkeys(step for each in paper.steps if (step := first_line(each))))
    others = (each for each in theirs(task, record) if each.items and has_same_purpose(each.name, rules))
    if any(not _is_half_of_ours(each, steps, rules) for each in others):
        return []
    text = "\n".join([first_line(rules.checklist_name), *steps])
    known, note = record.owned.get(BRIEF), record.owned.get(BRIEF_TEXT)
    meaning = digest("\n".join(steps))
    if known is not None and note is not None and kept_meaning(note.value) == meaning:
        return []
    reason = "the steps of the brief" if known is None else "the steps of the brief changed"
    before = known.value if known is not None else None
    noted = note.value if note is not None else None
    return [
        change_of(ChangeKind.WRITE_CHECKLIST, task, BRIEF, before, text, reason),
        change_of(ChangeKind.NOTE_TEXT, task, BRIEF_TEXT, noted, note_of(text, meaning), reason),
    ]


def without_ours(task: Task, labels: BoardLabels, record: Record) -> Task:
    """The task as if nothing of ours stood on it: no label, no member, no checklist."""
    bare = without_labels(task, labels, record)
    kinds = {spot.kind for spot in record.owned}
    if "checklist" in kinds:
        bare = replace(bare, checklist=items_of(theirs(task, record)))
    if "member" in kinds:
        ours = {spot.key for spot in record.owned if spot.kind == "member"}
        people = task.people
        if len(people) == len(task.members):
            named = zip(task.members, people, strict=True)
            people = tuple(name for user, name in named if user not in ours)
        bare = replace(bare, members=tuple(user for user in task.members if user not in ours), people=people)
    return bare


def has_same_purpose(name: str, rules: HandOver) -> bool:
    """Whether a checklist of this name holds the steps of a task."""
    folded = first_line(name).casefold().rstrip(":")
    return folded in SAME_PURPOSE or folded == first_line(rules.checklist_name).casefold()


def _is_half_of_ours(found: Checklist, steps: Sequence[str], rules: HandOver) -> bool:
    """Whether it is what a cut-off write of ours left behind: our name, our first steps, nothing ticked."""
    named = first_line(found.name) == first_line(rules.checklist_name)
    begun = [first_line(item.name) for item in found.items] == list(steps[: len(found.items)])
    return named and begun and not any(item.done for item in found.items)


def _wanted_member(decision: Decision, told: Told, there: Sequence[str], rules: HandOver) -> str | None:
    if not rules.members or "assistant" in told.locked or decision.action is not Action.DELEGATE:
        return None
    user = rules.team.get(decision.assistant or "", "").casefold()
    return next((name for name in there if name.casefold() == user), None) if user else None


def _pending(record: Record, key: str) -> bool:
    return any(intent.field.key == key for intent in record.intents)


def change_of(
    kind: ChangeKind,
    task: Task,
    spot: Field,
    before: Value,
    after: Value,
    reason: str,
    *,
    marker: str = "",
    details: Iterable[tuple[str, Value]] = (),
) -> Change:
    """One wanted write on a card."""
    return Change(
        kind=kind,
        task=task.id,
        container=task.container,
        field=spot,
        before=before,
        after=after,
        reason=reason,
        guard=task.version,
        marker=marker,
        details=tuple(details),
    )


def spoken_day(at: datetime) -> str:
    """A day as it is said to people, the same however near it comes."""
    return f"{_WEEKDAYS[at.weekday()]} {at.day} {_MONTHS[at.month - 1]}"


_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
