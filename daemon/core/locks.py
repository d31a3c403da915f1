"""Pure. What a person changed after us: compare what we last wrote with what stands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from daemon.core.labels import ASSISTANT, BRIEF, QUADRANT, BoardLabels, standing
from daemon.core.model import Container, Field, Lock, Quadrant, Record, Shape, Task
from daemon.core.papers import digest, kept_digest
from daemon.core.settle import Verdict


@dataclass(frozen=True, slots=True)
class Told:
    """What a person decided on one task. A group in `locked` is theirs; a value of None: nothing at all.

    `important`: they said so, and nothing else. `not_circled` is the week in which they left it out. The rest
    is what the owner told by a command and we write accordingly: `kept`, the owner does it; `left`, nothing
    of ours stays; `why`, all reasons are shown; `later`, when (ISO 8601) it comes up again; `done`.
    """

    locked: frozenset[str] = frozenset()
    quadrant: Quadrant | None = None
    assistant: str | None = None
    important: bool | None = None
    not_circled: str | None = None
    kept: bool = False
    left: bool = False
    why: bool = False
    later: str | None = None
    done: bool = False


NOTHING_TOLD = Told()
SAY_IMPORTANT = "say:important"
"""The group of what a person only said about importance."""

NOBODY: Mapping[str, str] = {}


@dataclass(frozen=True, slots=True)
class Observation:
    """New or changed locks of one task, the fields we give up, and the record as it is afterwards."""

    record: Record
    locks: tuple[Lock, ...] = ()
    given_up: tuple[Field, ...] = ()


def observe(
    task: Task,
    record: Record,
    labels: BoardLabels,
    verdict: Verdict,
    now: datetime,
    team: Mapping[str, str] = NOBODY,
) -> Observation:
    """Find what a person changed on one task since we last wrote to it.

    `team` are the assistants' names by user name, in small letters: who is put on a card may be one of them.
    """
    locks: list[Lock] = []
    given_up: list[Field] = []
    unsure = {intent.field.group for intent in verdict.unsettled}
    present = standing(task, labels, record) if task.shape is Shape.CARD else {}
    for group in (QUADRANT, ASSISTANT, BRIEF):
        lock, lost = _label_group(group, record, present, labels, group in unsure, now)
        given_up += lost
        if group == ASSISTANT and (lock is None or lock.value is None):
            lock, lost = _member_choice(task, record, lock, team, now)
            given_up += lost
        if lock is not None:
            locks.append(lock)
    done = record.owned.get(DONE)
    if done is not None and done.value is True and not task.done:
        given_up.append(DONE)
        locks.append(_lock("done", None, "you took the tick for done off", now))
    for lock, lost in _papers(task, record, verdict, now):
        given_up += lost
        if lock is not None:
            locks.append(lock)
    for field in (Field("reminder"), Field("color")):
        owned = record.owned.get(field)
        stands = task.reminder if field.kind == "reminder" else task.color
        if owned is None or owned.value == stands:
            continue
        given_up.append(field)
        # Trello drops the reminder by itself when the due date goes.
        if not (field.kind == "reminder" and task.due is None):
            locks.append(_lock(field.kind, _words(stands), f"you changed the {_THING[field.kind]}", now))
    if not locks and not given_up:
        return Observation(record)
    kept = {field: owned for field, owned in record.owned.items() if field not in given_up}
    held = {**record.locks, **{lock.group: lock for lock in locks}}
    return Observation(replace(record, owned=kept, locks=held), tuple(locks), tuple(given_up))


def observe_board(container: Container, record: Record, now: datetime) -> Observation:
    """Find labels of ours that a person deleted from a board; they are not made again."""
    there = {label.id for label in container.labels}
    lost = [f for f, owned in record.owned.items() if f.kind == "definition" and owned.value not in there]
    if not lost:
        return Observation(record)
    locks = tuple(
        _lock(f.group, None, f"you deleted the label '{f.key.split('=', 1)[1]}' from the board", now)
        for f in lost
    )
    kept = {field: owned for field, owned in record.owned.items() if field not in lost}
    held = {**record.locks, **{lock.group: lock for lock in locks}}
    return Observation(replace(record, owned=kept, locks=held), locks, tuple(lost))


def told(record: Record) -> Told:
    """What the locks of a task say."""
    if not record.locks:
        return NOTHING_TOLD
    locks = record.locks
    # What somebody set by hand after a command counts more than the command.
    quadrant = locks.get(QUADRANT, locks.get(said(QUADRANT)))
    assistant = locks.get(ASSISTANT, locks.get(said(ASSISTANT)))
    later = locks.get(said("later"))
    return Told(
        locked=frozenset(group for group in locks if not group.startswith(SAID)),
        quadrant=Quadrant(quadrant.value) if quadrant and quadrant.value in _QUADRANTS else None,
        assistant=assistant.value if assistant else None,
        important=True if SAY_IMPORTANT in record.locks else None,
        kept=assistant is not None and assistant.group == said(ASSISTANT) and assistant.value is None,
        left=said("leave") in locks,
        why=said("why") in locks,
        later=later.value if later else None,
        done=said("done") in locks,
    )


DONE = Field("field", "done")
"""That a card is done, where we said so by a command of the owner."""

SAID = "say:"


def said(group: str) -> str:
    """The lock group of what the owner told by a command: it has a value, and we write that."""
    return SAID + group


_QUADRANTS = frozenset(Quadrant)
_THING = {"reminder": "reminder", "color": "colour"}


def _label_group(
    group: str, record: Record, present: dict[str, str], labels: BoardLabels, unsure: bool, now: datetime
) -> tuple[Lock | None, list[Field]]:
    ours = [field for field in record.owned if field.kind == "label" and field.group == group]
    lost = [field for field in ours if field.key not in present]
    owned_keys = {field.key for field in ours}
    theirs = sorted(key for key in present if key.startswith(f"{group}/") and key not in owned_keys)
    existing = record.locks.get(group)
    if theirs:
        chosen = theirs[0].split("/", 1)[1]
        if existing is not None and existing.value == chosen:
            return None, lost
        return _lock(group, chosen, f"you set the label '{_name(theirs[0], labels)}'", now), lost
    # A label deleted from the whole board says nothing about this one card.
    removed = [field for field in lost if not _withdrawn(field.key, labels)]
    if removed:
        return _lock(group, None, f"you took off the label '{_name(removed[0].key, labels)}'", now), lost
    if existing is not None and existing.value is not None:
        return _lock(group, None, f"you took off the label you had set ({existing.value})", now), lost
    if unsure and existing is None:
        return _lock(
            group, None, "a write was cut off and the card changed since, so it is left to you", now
        ), lost
    return None, lost


def _member_choice(
    task: Task, record: Record, by_label: Lock | None, team: Mapping[str, str], now: datetime
) -> tuple[Lock | None, list[Field]]:
    """Whom a person put on a card after us, or took off it; `by_label` is what the labels tell."""
    ours = {field.key: field for field in record.owned if field.kind == "member"}
    existing = record.locks.get(ASSISTANT)
    if not ours:
        chosen = existing.value if existing is not None else None
        stands = any(team.get(user.casefold()) == chosen for user in task.members)
        return (None if chosen is not None and stands else by_label), []
    lost = [field for user, field in ours.items() if user not in task.members]
    before = {name for field in ours.values() for name in str(record.owned[field].before or "").split(",")}
    added = [user for user in task.members if user not in ours and user not in before]
    named = next((user for user in added if user.casefold() in team), None)
    if named is not None:
        chosen = team[named.casefold()]
        if existing is not None and existing.value == chosen:
            return None, lost
        return _lock(ASSISTANT, chosen, f"you put @{named} on the card", now), lost
    if lost and by_label is None and (existing is None or existing.value is None):
        return _lock(ASSISTANT, None, f"you took @{lost[0].key} off the card", now), lost
    return by_label, lost


def _papers(
    task: Task, record: Record, verdict: Verdict, now: datetime
) -> Iterator[tuple[Lock | None, list[Field]]]:
    """Comments and checklists of ours that a person deleted, and comments that a person rewrote."""
    unsettled = {intent.field.key for intent in verdict.still_open}
    for field, held in record.owned.items():
        text = Field("text", field.key)
        lost = [each for each in (field, text) if each in record.owned]
        if field.kind == "checklist" and not any(each.id == held.value for each in task.checklists):
            yield _lock("checklist", None, "you deleted our checklist", now), lost
        if field.kind != "comment" or not task.comments_read or field.key in unsettled:
            continue
        what = "receipt" if field.group == "receipt" else "comment"
        comment = next((each for each in task.comments if each.id == held.value), None)
        if comment is None:
            yield _lock(field.group, None, f"you deleted our {what}", now), lost
        elif text in record.owned and digest(comment.text) != kept_digest(record.owned[text].value):
            yield _lock(field.group, None, f"you rewrote our {what}", now), lost


def _withdrawn(key: str, labels: BoardLabels) -> bool:
    return key in labels and labels[key].withdrawn


def _name(key: str, labels: BoardLabels) -> str:
    return labels[key].spec.name if key in labels else key.split("/", 1)[1]


def _lock(group: str, value: str | None, reason: str, now: datetime) -> Lock:
    return Lock(group=group, value=value, reason=reason, since=now)


def _words(value: object) -> str | None:
    return None if value is None else str(value)
