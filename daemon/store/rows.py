"""Pure. Rows of the database as the values of the product, and back."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, replace
from datetime import datetime
from hashlib import blake2b
from typing import Any

from daemon.core import activity as activities
from daemon.core.activity import Activity
from daemon.core.changes import Change, ChangeKind
from daemon.core.memory import Correction
from daemon.core.memory_lines import of_text, text_of
from daemon.core.model import Field, Heard, Intent, Lock, Owned, Record, TaskId
from daemon.core.task_lines import BadLine
from daemon.ports import CycleRow, CycleSummary, JournalRow, Outcome, SourceStatus
from daemon.store.values import Unreadable, utc

Row = Any
"""One row of a statement in `queries`, with its columns as attributes and in their order."""


def ledger_of(
    owned: Iterable[Row],
    locks: Iterable[tuple[TaskId, Lock]],
    intents: Iterable[Row],
    heard: Iterable[tuple[TaskId, Heard]] = (),
) -> dict[TaskId, Record]:
    """Put what we own, what is locked and what is open together by task; `owned` comes task by task."""
    ledger: dict[TaskId, Record] = {}
    fields: dict[tuple[str, str], Field] = {}
    task = TaskId("", "")
    of_task: dict[Field, Owned] = {}
    # Unpacked by position: by name takes twice as long, and there are three rows to a task.
    for source, key, kind, name, value, before, stamp, touched in owned:
        if key != task.key or source != task.source:
            task, of_task = TaskId(source, key), {}
            ledger[task] = Record(owned=of_task)
        field = fields.get((kind, name))
        if field is None:
            field = fields[kind, name] = Field(kind, name)
        of_task[field] = Owned(value=value, before=before, stamp=stamp, touched=touched)
    for task, lock in locks:
        ledger.setdefault(task, Record()).locks[lock.group] = lock
    for task, each in heard:
        ledger.setdefault(task, Record()).heard[each.comment] = each
    unsettled: dict[TaskId, list[Intent]] = {}
    for row in intents:
        unsettled.setdefault(TaskId(row.source, row.task_key), []).append(intent_of(row))
    for task, of_it in unsettled.items():
        ledger[task] = replace(ledger.get(task, Record()), intents=tuple(of_it))
    return ledger


def intent_of(row: Row) -> Intent:
    """One write whose outcome is not known."""
    return Intent(
        id=row.id,
        field=Field(row.field_kind, row.field_key),
        before=row.value_before,
        after=row.value_after,
        guard=row.guard,
        touched=row.touched,
    )


def intent_rows(account: str, cycle: int, changes: Sequence[Change], now: datetime) -> list[dict[str, Any]]:
    """The journal's rows of changes that are about to be sent."""
    return [
        {
            "account_id": account,
            "cycle_id": cycle,
            "source": change.task.source,
            "task_key": change.task.key,
            "container": change.container,
            "field_kind": change.field.kind,
            "field_key": change.field.key,
            "kind": str(change.kind),
            "value_before": change.before,
            "value_after": change.after,
            "reason": change.reason,
            "guard": change.guard,
            "touched": change.touched,
            "label_name": change.label_name,
            "label_color": change.label_color,
            "state": str(Outcome.OPEN),
            "noted_at": now,
        }
        for change in changes
    ]


def journal_row(row: Row) -> JournalRow:
    """One write of the journal."""
    return JournalRow(
        id=row.id,
        cycle=row.cycle_id,
        task=TaskId(row.source, row.task_key),
        container=row.container,
        field=Field(row.field_kind, row.field_key),
        kind=_kind(row.kind),
        before=row.value_before,
        after=row.value_after,
        reason=row.reason,
        state=_outcome(row.state),
        at=row.noted_at,
        settled_at=row.settled_at,
        note=row.note,
        guard=row.guard,
        touched=row.touched,
        label_name=row.label_name,
        label_color=row.label_color,
    )


def _kind(text: str) -> ChangeKind:
    try:
        return ChangeKind(text)
    except ValueError as error:
        raise Unreadable(text) from error


def _outcome(text: str) -> Outcome:
    try:
        return Outcome(text)
    except ValueError as error:
        raise Unreadable(text) from error


def lock_of(row: Row) -> tuple[TaskId, Lock]:
    """One lock and its task."""
    lock = Lock(group=row.field_group, value=row.value, reason=row.reason, since=row.since)
    return TaskId(row.source, row.task_key), lock


def lock_row(account: str, task: TaskId, lock: Lock) -> dict[str, Any]:
    """A lock as it is kept."""
    return {
        "account_id": account,
        "source": task.source,
        "task_key": task.key,
        "field_group": lock.group,
        "value": lock.value,
        "reason": lock.reason,
        "since": utc(lock.since),
    }


def owned_row(account: str, task: TaskId, field: Field, owned: Owned, now: datetime) -> dict[str, Any]:
    """A field of ours as it is kept."""
    return {
        "account_id": account,
        "source": task.source,
        "task_key": task.key,
        "field_kind": field.kind,
        "field_key": field.key,
        "value": owned.value,
        "value_before": owned.before,
        "stamp": owned.stamp,
        "touched": owned.touched,
        "written_at": now,
    }


def heard_of(row: Row) -> tuple[TaskId, Heard]:
    """One comment that was heard, and its task."""
    heard = Heard(comment=row.comment, said=row.said, answer=row.answer, author=row.author, at=row.at)
    return TaskId(row.source, row.task_key), heard


def heard_row(account: str, task: TaskId, heard: Heard) -> dict[str, Any]:
    """A comment that was heard as it is kept."""
    return {
        "account_id": account,
        "source": task.source,
        "task_key": task.key,
        "comment": heard.comment,
        "said": heard.said,
        "answer": heard.answer,
        "author": heard.author,
        "at": utc(heard.at),
    }


def correction_of(row: Row) -> Correction:
    """One correction."""
    try:
        return replace(of_text(row.document), id=row.id)
    except BadLine as error:
        raise Unreadable(row.document) from error


def correction_row(account: str, learned: Correction) -> dict[str, Any]:
    """A correction as it is kept; its number is the store's."""
    document = text_of(replace(learned, id=0))
    return {"account_id": account, "same_key": same_key(learned), "document": document}


def same_key(learned: Correction) -> str:
    """Short and the same for corrections that take each other's place."""
    return blake2b(repr(learned.same_as).encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def activity_of(row: Row) -> Activity:
    """What happened to one card. Raises Unreadable."""
    try:
        return activities.of_text(TaskId(row.source, row.task_key), row.document, row.changed_at)
    except (ValueError, KeyError, TypeError) as error:
        raise Unreadable(row.document) from error


def activity_text(made: Activity) -> str:
    """What happened to one card, as it is kept."""
    return activities.text_of(made)


def source_of(row: Row) -> SourceStatus:
    """How reading one source goes."""
    return SourceStatus(
        name=row.name,
        last_ok=row.last_ok,
        items=row.item_count,
        last_error=row.last_error,
        failing_since=row.failing_since,
        needs_owner=row.needs_owner,
    )


def cycle_of(row: Row) -> CycleRow:
    """One cycle of the past."""
    return CycleRow(
        id=row.id,
        mode=row.mode,
        began_at=row.began_at,
        ended_at=row.ended_at,
        summary=None if row.summary is None else _summary_of(row.summary),
    )


def summary_text(summary: CycleSummary) -> str:
    """A cycle's summary as JSON."""
    return json.dumps(asdict(summary))


def _summary_of(text: str) -> CycleSummary:
    try:
        kept: Mapping[str, Any] = json.loads(text)
        return CycleSummary(
            **{**kept, "errors": tuple(kept["errors"]), "learned": tuple(kept.get("learned", ()))}
        )
    except (ValueError, TypeError, KeyError) as error:
        raise Unreadable(text) from error


def field_key(account: str, task: TaskId, field: Field) -> dict[str, Any]:
    """What names one field in the statements on what is ours."""
    return {
        "account": account,
        "of_source": task.source,
        "of_task": task.key,
        "of_kind": field.kind,
        "of_key": field.key,
    }
