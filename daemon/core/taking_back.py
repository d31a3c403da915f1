"""Pure. How what we wrote on a card is taken back, as far as it still stands as we wrote it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from daemon.core.changes import Change, ChangeKind
from daemon.core.handover import change_of
from daemon.core.labels import BoardLabels
from daemon.core.model import Checklist, Field, Owned, Record, Task, Value
from daemon.core.papers import digest, first_line, kept_meaning


def take_back(
    task: Task, record: Record, labels: BoardLabels, reason: str, *, spare: Iterable[str] = ("comment",)
) -> Iterator[Change]:
    """The changes that bring back what stood on a card before us. Fields of the kinds in `spare` stay."""
    spared = set(spare)
    for spot, owned in sorted(record.owned.items()):
        if spot.kind not in spared:
            yield from back(task, spot, owned, record, labels, reason)


def back(
    task: Task, spot: Field, owned: Owned, record: Record, labels: BoardLabels, reason: str
) -> Iterator[Change]:
    """Bring one field back to what it was before our first write."""
    match spot.kind:
        case "label":
            if owned.value in {label.id for label in task.labels} and owned.before is None:
                yield _label(task, spot, owned.value, labels, reason)
        case "member":
            if spot.key in task.members:
                yield change_of(ChangeKind.REMOVE_MEMBER, task, spot, spot.key, None, reason)
        case "reminder":
            if task.reminder == owned.value != owned.before and task.due is not None:
                yield change_of(ChangeKind.SET_REMINDER, task, spot, owned.value, owned.before, reason)
        case "checklist":
            found = next((each for each in task.checklists if each.id == owned.value), None)
            note = record.owned.get(Field("text", spot.key))
            if found is not None and note is not None and _is_untouched(found, note):
                yield change_of(ChangeKind.DELETE_CHECKLIST, task, spot, owned.value, None, reason)
                yield _note(task, spot, note.value, reason)
        case "comment":
            note = record.owned.get(Field("text", spot.key))
            yield change_of(ChangeKind.DELETE_COMMENT, task, spot, owned.value, None, reason)
            if note is not None:
                yield _note(task, spot, note.value, reason)
        case "field":
            stands = {"done": task.done, "closed": task.closed, "title": task.title}.get(spot.key)
            if stands is not None and stands == owned.value != owned.before:
                yield change_of(ChangeKind.SET_FIELD, task, spot, owned.value, owned.before, reason)


def _is_untouched(found: Checklist, note: Owned) -> bool:
    items = "\n".join(first_line(item.name) for item in found.items)
    return digest(items) == kept_meaning(note.value) and not any(item.done for item in found.items)


def _note(task: Task, spot: Field, before: Value, reason: str) -> Change:
    return change_of(ChangeKind.NOTE_TEXT, task, Field("text", spot.key), before, None, reason)


def _label(task: Task, spot: Field, label_id: Value, labels: BoardLabels, reason: str) -> Change:
    known = labels.get(spot.key)
    name = next((label.name for label in task.labels if label.id == label_id), spot.key)
    return Change(
        kind=ChangeKind.REMOVE_LABEL,
        task=task.id,
        container=task.container,
        field=spot,
        before=label_id,
        after=None,
        reason=reason,
        label_name=name,
        label_color=known.spec.color if known else None,
        guard=task.version,
    )
