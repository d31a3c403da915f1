"""Pure. What has to be written and locked so that one cycle is taken back, as far as it still stands.

Every field that is taken back is locked first: then a run that is cut off can be repeated, and the next
ordinary cycle does not write again what was just taken off. A label that another one took the place of is
told anew, as if the owner had said so, and stays.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from daemon.core.changes import Change, ChangeKind
from daemon.core.handover import change_of
from daemon.core.labels import ASSISTANT, QUADRANT
from daemon.core.locks import said
from daemon.core.look import Look
from daemon.core.model import Field, Lock, Owned, Task, TaskId, Value
from daemon.core.own_events import CONTAINER, EVENT, OwnLook
from daemon.core.papers import digest, kept_digest
from daemon.core.taking_back import back

REASON = "you took it back with `delegated undo`"
_SCALAR = {
    "reminder": ChangeKind.SET_REMINDER,
    "color": ChangeKind.SET_COLOR,
    "mark": ChangeKind.SET_MARK,
}


@dataclass(frozen=True, slots=True)
class Wrote:
    """One write of the cycle that certainly happened, as the journal has it."""

    task: TaskId
    field: Field
    before: Value
    after: Value
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenBack:
    """What is done on one task. `locks` come first, then `changes`; `unlocked` are older words that go.

    `left` says, one sentence each, what stays as it is.
    """

    task: TaskId
    title: str
    locks: tuple[Lock, ...] = ()
    unlocked: tuple[str, ...] = ()
    changes: tuple[Change, ...] = ()
    left: tuple[str, ...] = ()


@dataclass
class _Work:
    look: Look
    task: Task
    now: datetime
    locks: dict[str, Lock] = field(default_factory=dict)
    unlocked: list[str] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)
    left: list[str] = field(default_factory=list)

    def lock(self, group: str, value: str | None) -> None:
        reason = f"'{self.task.title[:60]}': {REASON}"
        self.locks[group] = Lock(group=group, value=value, reason=reason, since=self.now)


def taken_back(wrote: Iterable[Wrote], looks: Mapping[TaskId, Look], now: datetime) -> list[TakenBack]:
    """Take back the writes of a cycle on cards and events of people."""
    found: list[TakenBack] = []
    for task_id, writes in _by_task(wrote).items():
        look = looks.get(task_id)
        if look is None or look.task is None:
            continue
        work = _Work(look, look.task, now)
        _labels(work, writes)
        for spot, (before, after) in writes.items():
            if spot.kind in ("label", "text"):
                continue
            owned = look.record.owned.get(spot)
            if spot.kind == "member":
                _member(work, spot, after)
            elif owned is None or owned.value != after:
                if not _is_back(look.task, spot, before):
                    work.left.append(f"{_called(spot)}: changed since, so it stays")
            elif spot.kind in _SCALAR:
                _scalar(work, spot, owned, before)
            else:
                _paper(work, spot, owned, before)
        if work.changes or work.left or work.locks:
            found.append(
                TakenBack(
                    task=task_id,
                    title=look.task.title,
                    locks=tuple(work.locks.values()),
                    unlocked=tuple(work.unlocked),
                    changes=tuple(replace(change, touched=look.touched) for change in work.changes),
                    left=tuple(work.left),
                )
            )
    return found


def events_taken_back(wrote: Iterable[Wrote], own: Mapping[str, OwnLook], now: datetime) -> list[TakenBack]:
    """Take back what was written in the calendar of our own."""
    by_id = {one.look.id: one for one in own.values()}
    found = []
    for task_id, writes in _by_task(wrote).items():
        one = by_id.get(task_id)
        if one is None or EVENT not in writes:
            continue
        before, after = writes[EVENT]
        title = one.standing.title if one.standing is not None else str(before or after).split("|")[-1]
        if one.standing is None or not one.owned or one.standing.value != after:
            if after is None:
                found.append(TakenBack(task=task_id, title=title, left=("a deleted event stays deleted",)))
            continue
        lock = Lock(group="event", value=None, reason=f"'{title}': {REASON}", since=now)
        change = Change(
            kind=ChangeKind.DELETE_EVENT if before is None else ChangeKind.MOVE_EVENT,
            task=task_id,
            container=CONTAINER,
            field=EVENT,
            before=one.standing.value,
            after=before,
            reason=REASON,
            guard=one.standing.version,
        )
        found.append(TakenBack(task=task_id, title=title, locks=(lock,), changes=(change,)))
    return found


def _by_task(wrote: Iterable[Wrote]) -> dict[TaskId, dict[Field, tuple[Value, Value]]]:
    """For each field what stood before the first write of the cycle and after the last."""
    found: dict[TaskId, dict[Field, tuple[Value, Value]]] = {}
    for one in wrote:
        fields = found.setdefault(one.task, {})
        first = fields[one.field][0] if one.field in fields else one.before
        fields[one.field] = (first, one.after)
    return found


def _labels(work: _Work, writes: Mapping[Field, tuple[Value, Value]]) -> None:
    """Labels of a group go together: what was put on comes off, what was taken off is told and put on."""
    standing = {label.id for label in work.task.labels}
    for group in (QUADRANT, ASSISTANT):
        mine = {spot: both for spot, both in writes.items() if spot.kind == "label" and spot.group == group}
        put = {spot: after for spot, (before, after) in mine.items() if after is not None}
        still = {
            spot: work.look.record.owned[spot]
            for spot, after in put.items()
            if spot in work.look.record.owned
            and work.look.record.owned[spot].value == after
            and after in standing
        }
        gone = put.keys() - still.keys()
        others = [
            spot
            for spot in work.look.record.owned
            if spot.kind == "label" and spot.group == group and spot not in still
        ]
        if not mine or _is_done(work.look, group):
            continue
        if gone and others:
            work.left += [f"{_called(spot)}: changed since, so it stays" for spot in sorted(gone)]
            continue
        taken = sorted(spot for spot, (before, after) in mine.items() if after is None and before is not None)
        theirs = group in work.look.record.locks and not still
        if theirs or (not still and not taken):
            continue
        earlier = taken[0] if taken and not others else None
        for spot, owned in still.items():
            work.changes += back(
                work.task, spot, replace(owned, before=None), work.look.record, work.look.labels, REASON
            )
        _tell_earlier(work, group, earlier)


def _is_done(look: Look, group: str) -> bool:
    """Whether an earlier run has taken this back and told what is to stand there."""
    told = look.record.locks.get(said(group))
    return told is not None and told.reason.endswith(REASON)


def _tell_earlier(work: _Work, group: str, earlier: Field | None) -> None:
    label = work.look.labels.get(earlier.key) if earlier is not None else None
    if earlier is None or label is None or label.id is None:
        work.lock(group, None)
        return
    work.lock(said(group), label.spec.meaning)
    work.unlocked.append(group)
    if label.id not in {each.id for each in work.task.labels}:
        work.changes.append(
            Change(
                kind=ChangeKind.ADD_LABEL,
                task=work.task.id,
                container=work.task.container,
                field=earlier,
                before=None,
                after=label.id,
                reason=REASON,
                label_name=label.spec.name,
                label_color=label.spec.color,
                guard=work.task.version,
            )
        )


def _member(work: _Work, spot: Field, after: Value) -> None:
    owned = work.look.record.owned.get(spot)
    if after is not None and owned is not None and owned.value == after and spot.key in work.task.members:
        work.changes.append(change_of(ChangeKind.REMOVE_MEMBER, work.task, spot, spot.key, None, REASON))
        if said(ASSISTANT) not in work.locks:
            work.lock(ASSISTANT, None)
    elif after is None and spot.key not in work.task.members and said(ASSISTANT) in work.locks:
        # With the label told anew the member is wanted again; the next cycle would do the same.
        work.changes.append(change_of(ChangeKind.ADD_MEMBER, work.task, spot, None, spot.key, REASON))


def _scalar(work: _Work, spot: Field, owned: Owned, before: Value) -> None:
    stands = {"reminder": work.task.reminder, "color": work.task.color, "mark": work.task.mark}[spot.kind]
    if stands != owned.value:
        work.left.append(f"{_called(spot)}: changed since, so it stays")
        return
    work.changes.append(change_of(_SCALAR[spot.kind], work.task, spot, owned.value, before, REASON))
    for group in ("reminder", "color") if spot.kind == "mark" else (spot.group,):
        work.lock(group, None if before is None else str(before))


def _paper(work: _Work, spot: Field, owned: Owned, before: Value) -> None:
    if spot.kind in ("comment", "checklist") and before is not None:
        work.left.append(f"{_called(spot)}: it was only written again, and stays")
        return
    if spot.kind == "comment" and not _says_what_we_wrote(work, spot, owned):
        work.left.append(f"{_called(spot)}: changed since, so it stays")
        return
    changes = list(
        back(
            work.task,
            spot,
            replace(owned, before=before),
            work.look.record,
            work.look.labels,
            REASON,
        )
    )
    if not changes:
        work.left.append(f"{_called(spot)}: somebody worked with it, so it stays")
        return
    work.changes += changes
    work.lock(spot.group, None)


def _says_what_we_wrote(work: _Work, spot: Field, owned: Owned) -> bool:
    note = work.look.record.owned.get(Field("text", spot.key))
    text = next((each.text for each in work.task.comments if each.id == owned.value), None)
    if not work.task.comments_read:
        return True
    return text is not None and (note is None or digest(text) == kept_digest(note.value))


def _is_back(task: Task, spot: Field, before: Value) -> bool:
    """Whether a field that is no longer ours is what it was: an earlier run has done it."""
    stands = {"reminder": task.reminder, "color": task.color, "mark": task.mark}
    if spot.kind in stands:
        return stands[spot.kind] in (before, -1 if before is None else before)
    return before is None


def _called(spot: Field) -> str:
    names = {"comment": "comment", "checklist": "checklist", "mark": "mark", "color": "colour"}
    return spot.key.replace("/", " ") if spot.kind == "label" else names.get(spot.kind, spot.kind)


def all_changes(found: Sequence[TakenBack]) -> list[Change]:
    """Every change, task by task."""
    return [change for one in found for change in one.changes]
