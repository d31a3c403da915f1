"""Which cards' comments are read, so that an unchanged board costs nothing and a changed card little."""

from __future__ import annotations

import json
from collections.abc import Mapping

from connectors.trello.mapping import BOARD_KEY, SAID, comments_text
from connectors.trello.reading import BoardReader
from daemon.core.changes import Change, ChangeKind
from daemon.core.model import Comment
from daemon.ports import Mirror

ASK = ""
"""Kept instead of a card's comments when they have to be read whatever the card tells."""

_NONE = "[]"
_WORDS = (ChangeKind.WRITE_COMMENT, ChangeKind.DELETE_COMMENT)


class Comments:
    """Adds to the mirror's texts of a board what is said on its cards.

    Comments are read of cards that changed since the mirror knows them and have any: ten cards in one
    request. Of a board that is seen for the first time nothing is read, or its whole past would be. A change
    that was only ours and brought no comment is none.
    """

    def __init__(self, reader: BoardReader) -> None:
        self._reader = reader
        self._written: dict[str, str] = {}

    def add_to(self, items: dict[str, str], known: Mapping[str, str]) -> dict[str, str]:
        """The new texts of a board together with its comments; `known` are those of its last read."""
        asked: list[str] = []
        said: dict[str, str] = {}
        for key, text in items.items() if known else ():
            if key == BOARD_KEY:
                continue
            old, heard = known.get(key), known.get(key + SAID)
            if heard == ASK:
                asked.append(key)
            elif old == text or (old is not None and self._only_ours(key, old, text)):
                if heard is not None:
                    said[key + SAID] = heard
            elif _count(text):
                asked.append(key)
            else:
                said[key + SAID] = _NONE
        found = self._reader.comments_of(asked) if asked else {}
        said.update({key + SAID: _said(found.get(key)) for key in asked})
        return {**items, **said}

    def before_write(self, mirror: Mirror, change: Change) -> None:
        """What is said on a card we are about to write on is read again, also when the process dies."""
        cursor = mirror.cursor(change.container)
        if change.kind in _WORDS and cursor is not None:
            mirror.merge(change.container, {change.task.key + SAID: ASK}, (), cursor)

    def after_write(self, change: Change, stamp: str) -> None:
        """Our own write is no news."""
        if change.kind not in _WORDS and stamp:
            self._written[change.task.key] = stamp

    def _only_ours(self, key: str, old: str, new: str) -> bool:
        version = json.loads(new).get("dateLastActivity") or ""
        return bool(version) and version <= self._written.get(key, "") and _count(old) == _count(new)


def _count(text: str) -> int:
    return json.loads(text).get("said") or 0


def _said(found: tuple[Comment, ...] | None) -> str:
    return ASK if found is None else comments_text(found)
