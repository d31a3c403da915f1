"""Pure. What became of writes whose answer never came: look at what stands and say so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from daemon.core.model import Container, Field, Intent, Moment, Owned, Record, Task, Value
from daemon.core.papers import PAPER, digest, first_line


@dataclass(frozen=True, slots=True)
class Verdict:
    """Open writes of one task: `landed` stand, `dropped` never happened, `unsettled` cannot be told.

    Those `still_open` are looked at again when the comments of the card were read. What landed with an id
    that the service chose has that as its `after`.
    """

    landed: tuple[Intent, ...] = ()
    dropped: tuple[Intent, ...] = ()
    unsettled: tuple[Intent, ...] = ()
    still_open: tuple[Intent, ...] = ()


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
    papers = _settle_papers(task, [intent for intent in record.intents if intent.field.kind in PAPER])
    plain = [intent for intent in record.intents if intent.field.kind not in PAPER]
    open_still = [intent for intent in plain if not _stands(task, intent)]
    touched = [intent for intent in open_still if _touched_since(task, record, intent)]
    return replace(
        papers,
        landed=(*[intent for intent in plain if intent not in open_still], *papers.landed),
        dropped=(*[intent for intent in open_still if intent not in touched], *papers.dropped),
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
    return replace(record, owned=owned, intents=verdict.still_open)


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
    if field.kind == "member":
        return (intent.before not in task.members) if intent.after is None else intent.after in task.members
    if field.kind == "reminder":
        return task.reminder == intent.after
    if field.kind == "color":
        return task.color == intent.after
    if field.kind == "field" and field.key == "closed":
        return task.closed == intent.after
    if field.kind == "field" and field.key == "done":
        return task.done == intent.after
    if field.kind == "field" and field.key == "title":
        return task.title == intent.after
    if field.kind == "field" and field.key == "due":
        return isinstance(task.due, Moment) and task.due.at == datetime.fromisoformat(str(intent.after))
    return False


def _settle_papers(task: Task, intents: Sequence[Intent]) -> Verdict:
    """Judge writes of comments and checklists; each has beside it what was noted of its text.

    One that never happened is simply made anew: whoever makes it looks for ours first.
    """
    landed: list[Intent] = []
    dropped: list[Intent] = []
    still_open: list[Intent] = []
    outcome: dict[tuple[str, str], list[Intent]] = {}
    for intent in intents:
        if intent.field.kind == "text":
            continue
        if intent.field.kind == "comment" and not task.comments_read:
            chosen = still_open
        elif intent.after is None:
            chosen = landed if not _has(task, intent) else dropped
        else:
            whole = True
            if intent.field.kind == "comment":
                found = _comment(task, intent)
            else:
                found, whole = _checklist(task, intent)
            chosen = landed if found is not None else dropped
            intent = intent if found is None else replace(intent, after=found)
            if not whole:
                # It is ours; without a note of its text it is written on.
                landed.append(intent)
                outcome[("text", intent.field.key)] = dropped
                continue
        chosen.append(intent)
        outcome[("text", intent.field.key)] = chosen
    for intent in intents:
        if intent.field.kind == "text":
            outcome.get((intent.field.kind, intent.field.key), dropped).append(intent)
    return Verdict(landed=tuple(landed), dropped=tuple(dropped), still_open=tuple(still_open))


def _has(task: Task, intent: Intent) -> bool:
    if intent.field.kind == "comment":
        return any(each.id == intent.before for each in task.comments)
    return any(each.id == intent.before for each in task.checklists)


def _comment(task: Task, intent: Intent) -> str | None:
    """The id of the comment that says what we wanted to write."""
    wanted = digest(str(intent.after))
    alike = (each for each in task.comments if each.ours and each.by_program and digest(each.text) == wanted)
    return next((each.id for each in alike if intent.before in (None, each.id)), None)


def _checklist(task: Task, intent: Intent) -> tuple[str | None, bool]:
    """The id of the checklist we wanted to write, and whether nothing is missing in it."""
    name, *items = [line.strip() for line in str(intent.after).splitlines() if line.strip()]
    for each in task.checklists:
        there = [item.name.strip() for item in each.items]
        if intent.before == each.id:
            return each.id, set(there) >= set(items)
        if intent.before is None and first_line(each.name) == name and there == items[: len(there)]:
            return each.id, len(there) == len(items)
    return None, True


def _touched_since(task: Task, record: Record, intent: Intent) -> bool:
    # Only stamps of the server's own clock are compared: dateLastActivity with the time of its answers.
    known = max([intent.guard, *(owned.stamp for owned in record.owned.values())])
    return not known or task.version > known
