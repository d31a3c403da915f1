"""Pure. Desired minus actual: the changes, sorted. No rules here."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from daemon.core.changes import ORDER, Change, ChangeKind
from daemon.core.desired import Desired
from daemon.core.labels import BoardLabel, BoardLabels, standing
from daemon.core.model import Container, Decision, Field, Record, Task, TaskId, Value

_SCALAR_KIND = {
    "reminder": ChangeKind.SET_REMINDER,
    "color": ChangeKind.SET_COLOR,
    "mark": ChangeKind.SET_MARK,
}


def task_changes(
    task: Task, record: Record, wanted: Desired, labels: BoardLabels, decision: Decision
) -> list[Change]:
    """What has to change on one task so that it is as desired; only fields of ours or empty ones."""
    reason = reason_of(decision)
    changes = _label_changes(task, record, wanted, labels, reason)
    for field, value in wanted.scalars.items():
        actual = _actual(task, field)
        if actual != value:
            kind = _SCALAR_KIND[field.kind]
            changes.append(_change(kind, task, field, actual, value, reason))
    return changes


def reason_of(decision: Decision) -> str:
    """Why something is written on a task."""
    return "; ".join(step.text for step in decision.reasons) or "as decided"


def board_changes(source: str, container: Container, labels: BoardLabels) -> list[Change]:
    """The labels of ours that a board lacks."""
    board = TaskId(source, container.id)
    return [
        Change(
            kind=ChangeKind.CREATE_LABEL,
            task=board,
            container=container.id,
            field=label.spec.definition,
            before=None,
            after=None,
            reason=f"board '{container.name}' has no label '{label.spec.name}'",
            label_name=label.spec.name,
            label_color=label.spec.color,
        )
        for label in labels.values()
        if label.id is None and not label.withdrawn
    ]


def in_order(changes: Iterable[Change]) -> tuple[Change, ...]:
    """Labels are created before they are put on cards; the rest by board and task, always the same way."""
    return tuple(
        sorted(
            changes,
            key=lambda c: (
                c.task.source,
                c.container,
                c.kind is not ChangeKind.CREATE_LABEL,
                c.task.key,
                ORDER.index(c.kind),
                c.field,
            ),
        )
    )


def _label_changes(
    task: Task, record: Record, wanted: Desired, labels: BoardLabels, reason: str
) -> list[Change]:
    present = standing(task, labels, record)
    owned = {field.key: held.value for field, held in record.owned.items() if field.kind == "label"}
    changes = []
    for key in sorted(wanted.labels):
        label = labels.get(key)
        if label is None or label.withdrawn:
            continue
        if key not in present or (key in owned and present[key] != label.id):
            changes.append(_label_change(ChangeKind.ADD_LABEL, task, label, None, label.id, reason))
    for key in sorted(owned):
        label = labels.get(key)
        replaced = label is not None and not label.withdrawn and label.id != owned[key]
        if key not in wanted.labels or replaced:
            changes.append(_remove(task, key, labels, owned[key], reason))
    return changes


def _remove(task: Task, key: str, labels: BoardLabels, label_id: Value, reason: str) -> Change:
    known = labels.get(key)
    name = next((label.name for label in task.labels if label.id == label_id), "")
    return Change(
        kind=ChangeKind.REMOVE_LABEL,
        task=task.id,
        container=task.container,
        field=Field("label", key),
        before=label_id,
        after=None,
        reason=reason,
        label_name=name or (known.spec.name if known else key),
        label_color=known.spec.color if known else None,
        guard=task.version,
    )


def _label_change(
    kind: ChangeKind, task: Task, label: BoardLabel, before: Value, after: Value, reason: str
) -> Change:
    return Change(
        kind=kind,
        task=task.id,
        container=task.container,
        field=Field("label", label.spec.key),
        before=before,
        after=after,
        reason=reason,
        label_name=label.spec.name,
        label_color=label.spec.color,
        guard=task.version,
    )


def _change(kind: ChangeKind, task: Task, field: Field, before: Value, after: Value, reason: str) -> Change:
    return Change(
        kind=kind,
        task=task.id,
        container=task.container,
        field=field,
        before=before,
        after=after,
        reason=reason,
        guard=task.version,
    )


def _actual(task: Task, field: Field) -> Value:
    return {"reminder": task.reminder, "color": task.color, "mark": task.mark}[field.kind]


def count(changes: Sequence[Change]) -> dict[str, int]:
    """How many changes of each kind."""
    counts: dict[str, int] = {}
    for change in changes:
        counts[change.kind.value] = counts.get(change.kind.value, 0) + 1
    return counts
