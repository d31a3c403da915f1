"""Pages of a list: what a page token stands for, and when the sync token comes."""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from connectors.google_calendar.stand_in.errors import invalid
from connectors.google_calendar.stand_in.tokens import base32hex

Item = TypeVar("Item")

# Unfinished lists that are remembered; the oldest is forgotten first, and its page tokens with it.
_MAX_OPEN = 64


@dataclass(frozen=True, slots=True)
class Page(Generic[Item]):
    """One page of items; ``next_token`` is None on the last one, where ``revision`` makes the sync token."""

    items: Sequence[Item]
    next_token: str | None
    revision: int


@dataclass(frozen=True, slots=True)
class _Open(Generic[Item]):
    scope: str
    items: Sequence[Item]
    revision: int


class Pager(Generic[Item]):
    """Keeps a list as it was when its first page was asked: changes in between lose or double nothing.

    What changes in between comes with the sync token of the last page, which counts from the first page on.
    """

    def __init__(self, secret: str) -> None:
        self._secret = secret
        self._open: OrderedDict[str, _Open[Item]] = OrderedDict()
        self._count = 0

    def first(self, scope: str, items: Sequence[Item], revision: int, size: int) -> Page[Item]:
        """A new list and its first page; ``scope`` names what it lists."""
        if len(items) <= size:
            return Page(items, None, revision)
        self._count += 1
        name = base32hex(hashlib.sha256(f"{self._secret}/{scope}/{self._count}".encode()).digest())[:20]
        self._open[name] = _Open(scope, items, revision)
        while len(self._open) > _MAX_OPEN:
            self._open.popitem(last=False)
        return self._cut(name, 0, size)

    def next(self, scope: str, token: str, size: int) -> Page[Item]:
        """The page a token stands for, the same when asked twice. Raises ApiError 400 for other tokens."""
        name, _, position = token.partition(".")
        listed = self._open.get(name)
        if listed is None or listed.scope != scope or not (position.isascii() and position.isdigit()):
            raise invalid(location="pageToken")
        self._open.move_to_end(name)
        return self._cut(name, int(position), size)

    def _cut(self, name: str, start: int, size: int) -> Page[Item]:
        listed = self._open[name]
        end = start + size
        token = f"{name}.{end}" if end < len(listed.items) else None
        return Page(listed.items[start:end], token, listed.revision)
