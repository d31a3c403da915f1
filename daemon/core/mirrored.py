"""Pure. Events shown as cards in an inbox list: which are missing, moved, renamed, called off or declined."""

from __future__ import annotations

import re
from base64 import b32hexencode
from collections.abc import Iterator, Mapping, Sequence
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

DUE, TITLE, CLOSED = Field("field", "due"), Field("field", "title"), Field("field", "closed")
_MARKER = re.compile(r"\[event ([0-9a-v]{16}) ([0-9T:+-]{25})(?: ([0-9a-v]{8}))?\]")


@dataclass(frozen=True, slots=True)
class MirrorRules:
    """The board and the list, by name or id, into which events go as cards; days are due when work begins."""

    board: str
    list: str
    timezone: str
    working: WorkingHours


@dataclass(frozen=True, slots=True)
class _Shown:
    """A card that stands for an event, with the start and the title the event had when the card was made.

    `named` is only a digest of that title, and empty on a card that does not tell it.
    """

    look: Look
    card: Task
    made_for: datetime
    named: str

    @property
    def due_is_ours(self) -> bool:
        """Whether the due date still is as we left it."""
        due = self.card.due.at.replace(microsecond=0) if isinstance(self.card.due, Moment) else None
        return self.base is not None and due == self.base

    @property
    def base(self) -> datetime | None:
        """The due date we wrote last; None when it cannot be told."""
        owned = self.look.record.owned
        return _moment(owned[DUE].value) if DUE in owned else self.made_for

    @property
    def title_is_ours(self) -> bool:
        """Whether the title still is as we left it."""
        owned, title = self.look.record.owned, _one_line(self.card.title)
        return title == owned[TITLE].value if TITLE in owned else _digest(title) == self.named


def stands_for_event(card: Task) -> bool:
    """Whether a card is one that we made for an event."""
    return "[event " in card.description and _MARKER.search(card.description) is not None


def mirror_changes(looks: Sequence[Look], rules: MirrorRules, now: datetime, *, whole: bool) -> list[Change]:
    """What has to change so that the cards follow the events.

    `whole`: every source was read completely, so that an event that is not there was called off.

    A due date or a title that a person changed stays, and such a card is not archived. One that a person
    archived, reopened or deleted is left alone.
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
        changes += _follow(shown, events.get(key), rules, now, whole=whole)
    return changes


def _follow(
    shown: _Shown, event: Task | None, rules: MirrorRules, now: datetime, *, whole: bool
) -> Iterator[Change]:
    """Move, rename or archive the card as its event went, where it still is as we left it."""
    card, base = shown.card, shown.base
    if base is None or card.closed or card.done or CLOSED in shown.look.record.owned:
        return
    if event is None or event.declined:
        # What is over goes out of sight by itself; what was to come and is gone was called off.
        untouched = shown.due_is_ours and (shown.title_is_ours or not shown.named)
        if untouched and base > now and (event is not None or whole):
            why = "you declined its event" if event is not None else "its event was called off"
            yield _set(shown, CLOSED, False, True, why)
        return
    start, title = _start(event, rules), _one_line(event.title)
    if shown.due_is_ours and start is not None and start != base:
        yield _set(shown, DUE, base.isoformat(), start.isoformat(), "its event was moved")
    if shown.title_is_ours and title != _one_line(card.title):
        yield _set(shown, TITLE, _one_line(card.title), title, "its event was renamed")


def _creation(key: str, event: Task, board: Look, rules: MirrorRules) -> Change:
    start = _start(event, rules)
    assert start is not None
    title = _one_line(event.title)
    marker = f"[event {key}"
    return Change(
        kind=ChangeKind.CREATE_CARD,
        task=board.id,
        container=board.container.id,
        field=_made(key),
        before=None,
        after=title,
        reason=f"event in calendar '{event.container_name}'",
        marker=marker,
        details=(
            ("list", rules.list),
            ("description", f"{event.url}\n\n{marker} {start.isoformat()} {_digest(title)}]".strip()),
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
            found[match[1]] = _Shown(look, card, made_for, match[3] or "")
    return found


def _made(key: str) -> Field:
    return Field("card", key)


def _key(event: TaskId) -> str:
    return _short(str(event), 10)


def _digest(title: str) -> str:
    return _short(title, 5)


def _short(text: str, size: int) -> str:
    data = blake2b(text.encode("utf-8", "surrogatepass"), digest_size=size).digest()
    return b32hexencode(data).decode("ascii").lower()


def _one_line(title: str) -> str:
    """As a card holds it: a title of an event may have line ends and spaces around."""
    return " ".join(title.split())


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
