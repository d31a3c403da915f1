"""Pure. Which of the boards Trello lists are the ones the owner wrote down."""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from connectors.trello.mapping import folded

_ADDRESS = re.compile(r"(?:https?://)?(?:www\.)?trello\.com/b/([0-9A-Za-z]+)")
_WORKSPACE = re.compile(r"(?:https?://)?(?:www\.)?trello\.com/w/([^/?#]+)")


@dataclass(frozen=True, slots=True)
class Listed:
    """One open board as the list of boards tells it. `activity` is empty when Trello tells none.

    `workspace` holds what the board's workspace is called: its id, short name and shown name.
    """

    id: str
    name: str
    short_link: str
    url: str
    activity: str
    workspace: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Choice:
    """The chosen boards in the order Trello lists them, and a sentence for each entry that fits none."""

    boards: tuple[Listed, ...]
    notes: tuple[str, ...] = ()


def listed(rows: Sequence[Mapping[str, Any]]) -> tuple[Listed, ...]:
    """The open boards of a /members/me/boards answer."""
    return tuple(
        Listed(
            id=row["id"],
            name=row.get("name") or "",
            short_link=row.get("shortLink") or _short_link(row.get("shortUrl") or row.get("url") or ""),
            url=row.get("url") or row.get("shortUrl") or "",
            activity=row.get("dateLastActivity") or "",
            workspace=_workspace(row.get("organization")),
        )
        for row in rows
        if not row.get("closed")
    )


def choose(boards: Sequence[Listed], wanted: Sequence[str] | Literal["all"]) -> Choice:
    """Boards by name (in any case), id, short link or address. A name chooses every board of that name.

    What is no board may be a workspace, by its name or address: then all its boards are meant.
    """
    if wanted == "all":
        return Choice(tuple(boards))
    chosen: set[str] = set()
    notes: list[str] = []
    for entry in wanted:
        fits = [board.id for board in boards if _fits(board, entry)]
        fits = fits or [board.id for board in boards if _is_in(board, entry)]
        chosen.update(fits)
        if not fits:
            notes.append(_unknown(entry, boards))
    return Choice(tuple(board for board in boards if board.id in chosen), tuple(notes))


def _fits(board: Listed, entry: str) -> bool:
    link = _short_link(entry)
    if link:
        return board.short_link == link
    return entry in (board.id, board.short_link) or folded(board.name) == folded(entry)


def _is_in(board: Listed, workspace: str) -> bool:
    found = _WORKSPACE.match(workspace)
    wanted = folded(found[1] if found else workspace)
    return any(wanted == folded(name) for name in board.workspace)


def _workspace(row: object) -> tuple[str, ...]:
    if not isinstance(row, dict):
        return ()
    return tuple(str(row[name]) for name in ("id", "name", "displayName") if row.get(name))


def _short_link(address: str) -> str:
    found = _ADDRESS.match(address)
    return found[1] if found else ""


def _unknown(entry: str, boards: Sequence[Listed]) -> str:
    names = {folded(board.name): board.name for board in boards}
    near = difflib.get_close_matches(folded(entry), names, n=1, cutoff=0.6)
    if near:
        return f"no open board {entry!r}; did you mean {names[near[0]]!r}?"
    if not boards:
        return f"no open board {entry!r}: this Trello account sees no open board at all"
    return f"no open board {entry!r}: it is closed, renamed, or this Trello account is not a member of it"
