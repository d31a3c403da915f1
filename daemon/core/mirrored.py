"""Pure. Events shown as cards in an inbox list: which are missing, which moved, which were called off."""

from __future__ import annotations

import re
from base64 import b32hexencode
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import blake2b
from zoneinfo import ZoneInfo

from daemon.core.changes import Change, ChangeKind
from daemon.core.look import Look
from daemon.core.model import (
    Day,
    Field,
    Moment,
    Shape,
    Task,
    TaskId,
    WorkingHours,
)

DUE, CLOSED = Field("field", "due"), Field("field", "closed")
_MARKER = re.compile(r"\[event ([0-9a-v]{16}) ([0-9T:+-]{25})\]")


@dataclass(frozen=True, slots=True)
class MirrorRules:
    """The board and the list, by name or id, into which events go as cards; days are due when work begins."""

    board: str
    list: str
    timezone: str
    working: WorkingHours


@dataclass(frozen=True, slots=True)
class _Shown:
    """A card that stands for an event, with the start the event had when the card was made."""

    look: Look
    card: Task
    made_for: datetime


def stands_for_event(card: Task) -> bool:
    """Whether a card is one that we made for an event."""
    return "[event " in card.description and _MARKER.search(card.description) is not None


def mirror_changes(looks: Sequence[Look], rules: MirrorRules, now: datetime, *, whole: bool) -> list[Change]:
    """What has to change so that the cards follow the events.

    `whole`: every source was read completely, so that an event that is not there was called off.

    A card whose due date a person changed, or that a person archived, reopened or deleted, is left alone.
    """
    board = next((look for look in looks if look.task is None and _called(look, rules.board)), None)
    if board is None or not board.container.writable:
        return []
    events = {_key(look.id): look.task for look in looks if look.task and look.task.shape is Shape.EVENT}
    cards = _shown(looks, board)
    changes = [
        _creation(key, event, board, rules)
        for key, event in sorted(events.items())
        # Also for one that stands but is not known to be ours: making it again finds it by its marker.
        if _is_to_show(event, rules, now) and _made(key) not in board.record.owned
    ]
    for key, shown in sorted(cards.items()):
        change = _follow(shown, events.get(key), rules, now, whole=whole)
        if change is not None:
            changes.append(change)
    return changes


def _follow(
    shown: _Shown, event: Task | None, rules: MirrorRules, now: datetime, *, whole: bool
) -> Change | None:
    """Move or archive the card as its event went, where it still is as we left it."""
    card, owned = shown.card, shown.look.record.owned
    base = _moment(owned[DUE].value) if DUE in owned else shown.made_for
    due = card.due.at.replace(microsecond=0) if isinstance(card.due, Moment) else None
    if base is None or card.closed or card.done or due != base or CLOSED in owned:
        return None
    if event is None:
        # What is over goes out of sight by itself; what was to come and is gone was called off.
        return _set(shown, CLOSED, False, True, "its event was called off") if whole and base > now else None
    start = _start(event, rules)
    if start is None or start == due:
        return None
    return _set(shown, DUE, base.isoformat(), start.isoformat(), "its event was moved")


def _creation(key: str, event: Task, board: Look, rules: MirrorRules) -> Change:
    start = _start(event, rules)
    assert start is not None
    marker = f"[event {key} {start.isoformat()}]"
    return Change(
        kind=ChangeKind.CREATE_CARD,
        task=board.id,
        container=board.container.id,
        field=_made(key),
        before=None,
        after=event.title,
        reason=f"event in calendar '{event.container_name}'",
        marker=marker[: marker.rindex(" ")],
        details=(
            ("list", rules.list),
            ("description", f"{event.url}\n\n{marker}".strip()),
            ("due", start.isoformat()),
        ),
    )


def _set(shown: _Shown, field: Field, before: str | bool | None, after: str | bool, reason: str) -> Change:
    card = shown.card
    return Change(
        kind=ChangeKind.SET_FIELD,
        task=card.id,
        container=card.container,
        field=field,
        before=before,
        after=after,
        reason=reason,
        guard=card.version,
        touched=shown.look.touched,
    )


def _is_to_show(event: Task, rules: MirrorRules, now: datetime) -> bool:
    start = _start(event, rules)
    return event.set_aside is None and start is not None and start > now


def _shown(looks: Sequence[Look], board: Look) -> Mapping[str, _Shown]:
    """Our cards on the board by the key of their event; what a person copied counts once."""
    found: dict[str, _Shown] = {}
    for look in looks:
        card = look.task
        if card is None or card.shape is not Shape.CARD or "[event " not in card.description:
            continue
        match = _MARKER.search(card.description)
        made_for = _moment(match[2]) if match else None
        if match is None or made_for is None:
            continue
        ours = board.record.owned.get(_made(match[1]))
        if match[1] not in found or (ours is not None and ours.value == card.id.key):
            found[match[1]] = _Shown(look, card, made_for)
    return found


def _made(key: str) -> Field:
    return Field("card", key)


def _key(event: TaskId) -> str:
    return b32hexencode(blake2b(str(event).encode(), digest_size=10).digest()).decode("ascii").lower()


def _called(board: Look, name: str) -> bool:
    return name.strip().casefold() in (board.container.id.casefold(), board.container.name.casefold())


def _start(event: Task, rules: MirrorRules) -> datetime | None:
    if isinstance(event.due, Day):
        begins = datetime.combine(event.due.on, rules.working.start, ZoneInfo(rules.timezone))
        return Moment(begins).at
    return event.due.at.replace(microsecond=0) if event.due is not None else None


def _moment(value: object) -> datetime | None:
    try:
        at = datetime.fromisoformat(str(value))
    except ValueError:
        return None
    return at if at.tzinfo is not None else None
