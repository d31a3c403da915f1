"""Pure. Cards of our own on a board: the circle, the digest, the hire brief. They are no tasks themselves."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from daemon.core.changes import Change, ChangeKind
from daemon.core.look import Look
from daemon.core.model import Field, Shape, Task


class Purpose(StrEnum):
    """What a card of ours is for."""

    CIRCLE = "circle"
    DIGEST = "digest"
    HIRE = "hire"


_MARKER = re.compile(r"\[delegated (circle|digest|hire) ([\w-]+)\]")


@dataclass(frozen=True, slots=True)
class Place:
    """The board and the list, by name or id, into which cards of ours go."""

    board: str
    list: str


@dataclass(frozen=True, slots=True)
class OwnCard:
    """What a card of ours is for, and for which week or kind of work."""

    purpose: Purpose
    period: str


def own_card(task: Task) -> OwnCard | None:
    """What a card of ours is for; None for everything else."""
    if "[delegated " not in task.description or task.shape is not Shape.CARD:
        return None
    match = _MARKER.search(task.description)
    return OwnCard(Purpose(match[1]), match[2]) if match else None


def apart(looks: Iterable[Look]) -> tuple[list[Look], list[Look]]:
    """Boards and tasks, and beside them the cards of ours."""
    tasks: list[Look] = []
    ours: list[Look] = []
    for look in looks:
        mine = look.task is not None and own_card(look.task) is not None
        (ours if mine else tasks).append(look)
    return tasks, ours


def board_at(looks: Sequence[Look], place: Place) -> Look | None:
    """The board a place names, if it is read and may be written."""
    wanted = place.board.strip().casefold()
    for look in looks:
        board = look.container
        named = wanted in (board.id.casefold(), board.name.strip().casefold())
        if look.task is None and named and board.writable:
            return look
    return None


def made(board: Look, card: OwnCard) -> bool:
    """Whether a card of ours was made already, also if somebody deleted it since."""
    return field_of(card) in board.record.owned


def creation(
    board: Look, place: Place, card: OwnCard, *, title: str, description: str, reason: str
) -> Change:
    """Make a card of ours. Whoever writes it looks for the marker first, so that there is never a second."""
    marker = f"[delegated {card.purpose} {card.period}]"
    return Change(
        kind=ChangeKind.CREATE_CARD,
        task=board.id,
        container=board.container.id,
        field=field_of(card),
        before=None,
        after=title,
        reason=reason,
        marker=marker,
        details=(
            ("list", place.list),
            ("description", f"{description.strip()}\n\n{marker}"),
            ("position", "top"),
        ),
    )


def field_of(card: OwnCard) -> Field:
    """Where the ledger of the board keeps the card's id."""
    return Field("card", f"{card.purpose}/{card.period}")


def link_text(title: str) -> str:
    """A title as the text of a Markdown link: nothing in it ends or begins one."""
    flat = " ".join(title.split())
    return re.sub(r"([\\\[\]`*_<>|])", r"\\\1", flat)
