"""Pure. What became of writes whose answer never came: look at what stands and say so."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from daemon.core.model import Container, Field, Intent, Moment, Owned, Record, Task, Value


@dataclass(frozen=True, slots=True)
class Verdict:
    """Open writes of one task: `landed` stand, `dropped` never happened, `unsettled` cannot be told."""

    landed: tuple[Intent, ...] = ()
    dropped: tuple[Intent, ...] = ()
    unsettled: tuple[Intent, ...] = ()


def settle_task(task: Task, record: Record) -> Verdict:
    """Judge the open intents of one card or event.

    An event's fields are written in one call together with our mark, which people cannot see, so the mark
    tells for all of them. On a card, a field that is not as we wanted it was either never written, which is
    certain when nobody touched the card since we last knew it, or was undone by a person.
    """
    marks = [intent for intent in record.intents if intent.field.kind == "mark"]
    if marks:
        if task.mark == marks[-1].after:
            return Verdict(landed=record.intents)
        return Verdict(dropped=record.intents)
    landed = tuple(intent for intent in record.intents if _stands(task, intent))
    open_still = tuple(intent for intent in record.intents if not _stands(task, intent))
    touched = [intent for intent in open_still if _touched_since(task, record, intent)]
    return Verdict(
        landed=landed,
        dropped=tuple(intent for intent in open_still if intent not in touched),
        unsettled=tuple(touched),
    )


def settle_board(container: Container, record: Record) -> tuple[Verdict, dict[int, str]]:
    """Judge the open creations on a board; also give the id found for each label that landed.

    A card that may have been made is looked for by its marker when it is made again.
    """
    ids: dict[int, str] = {}
    dropped = [intent for intent in record.intents if intent.field.kind == "card"]
    for intent in record.intents:
        if intent.field.kind == "card":
            continue
        wanted = intent.field.key.split("=", 1)[1]
        match = next((label.id for label in container.labels if label.name == wanted), None)
        if match is None:
            dropped.append(intent)
        else:
            ids[intent.id] = match
    landed = tuple(intent for intent in record.intents if intent.id in ids)
    return Verdict(landed=landed, dropped=tuple(dropped)), ids


def with_verdict(
    record: Record, verdict: Verdict, *, ids: dict[int, str] | None = None, stamp: str = ""
) -> Record:
    """The record as it is once the verdict is noted: what landed is ours as of `stamp`, nothing is open."""
    owned = dict(record.owned)
    for intent in verdict.landed:
        value = (ids or {}).get(intent.id, intent.after)
        _own(owned, intent.field, value, intent, stamp)
    return replace(record, owned=owned, intents=())


def _own(owned: dict[Field, Owned], field: Field, value: Value, intent: Intent, stamp: str) -> None:
    known = owned.get(field)
    if value is None:
        # Taking off an old label id must not give up the new one that already took its place.
        if known is None or known.value == intent.before:
            owned.pop(field, None)
        return
    before = known.before if known else intent.before
    stamp = stamp or (known.stamp if known else "")
    owned[field] = Owned(value=value, before=before, stamp=stamp, touched=intent.touched)


def _stands(task: Task, intent: Intent) -> bool:
    field = intent.field
    if field.kind == "label":
        on_card = {label.id for label in task.labels}
        return intent.before not in on_card if intent.after is None else intent.after in on_card
    if field.kind == "reminder":
        return task.reminder == intent.after
    if field.kind == "color":
        return task.color == intent.after
    if field.kind == "field" and field.key == "closed":
        return task.closed == intent.after
    if field.kind == "field" and field.key == "title":
        return task.title == intent.after
    if field.kind == "field" and field.key == "due":
        return isinstance(task.due, Moment) and task.due.at == datetime.fromisoformat(str(intent.after))
    return False


def _touched_since(task: Task, record: Record, intent: Intent) -> bool:
    # Only stamps of the server's own clock are compared: dateLastActivity with the time of its answers.
    known = max([intent.guard, *(owned.stamp for owned in record.owned.values())])
    return not known or task.version > known
