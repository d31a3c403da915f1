"""What the Trello sandbox is made of: rows, indexed tables, ids, moments, positions."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from math import inf
from typing import Any

from dateutil import parser as moment_parser

Json = dict[str, Any]
Keys = Callable[[Json], str | Iterable[str] | None]

_ID = re.compile(r"[0-9a-f]{24}")
_SHORT_LINK = re.compile(r"[0-9A-Za-z]{8}")
_BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
CARD_STEP = 65536
ITEM_STEP = 16384


def words(text: str) -> list[str]:
    """Names written as one text."""
    return text.split()


class Table:
    """Rows by id, found again by any of the named keys without a scan.

    A key function gives the value (or the values) a row is filed under. A row whose keys change must be
    changed inside `refile`, otherwise the index still files it under the old value.
    """

    def __init__(self, **keys: Keys) -> None:
        self.rows: dict[str, Json] = {}
        self._keys = keys
        self._filed: dict[str, dict[str, dict[str, Json]]] = {name: {} for name in keys}

    def __len__(self) -> int:
        return len(self.rows)

    def __iter__(self) -> Iterator[Json]:
        return iter(self.rows.values())

    def __contains__(self, row_id: object) -> bool:
        return row_id in self.rows

    def get(self, row_id: str | None) -> Json | None:
        return self.rows.get(row_id) if row_id is not None else None

    def add(self, row: Json) -> Json:
        if row["id"] in self.rows:
            self.remove(row["id"])
        self.rows[row["id"]] = row
        for name, value in self._values(row):
            self._filed[name].setdefault(value, {})[row["id"]] = row
        return row

    def remove(self, row_id: str) -> Json | None:
        row = self.rows.pop(row_id, None)
        if row is not None:
            self._unfile(row)
        return row

    def where(self, name: str, value: str | None) -> list[Json]:
        return list(self._filed[name].get(value or "", {}).values())

    def first(self, name: str, value: str) -> Json | None:
        return next(iter(self._filed[name].get(value, {}).values()), None)

    def count(self, name: str, value: str) -> int:
        return len(self._filed[name].get(value, ()))

    def refile(self, row: Json, change: Callable[[], None]) -> None:
        """Run `change`, which edits the row, and keep the index right."""
        self._unfile(row)
        change()
        for name, value in self._values(row):
            self._filed[name].setdefault(value, {})[row["id"]] = row

    def _unfile(self, row: Json) -> None:
        for name, value in self._values(row):
            self._filed[name].get(value, {}).pop(row["id"], None)

    def _values(self, row: Json) -> Iterator[tuple[str, str]]:
        for name, key in self._keys.items():
            found = key(row)
            if found is None:
                continue
            for value in (found,) if isinstance(found, str) else found:
                yield name, value


class Ids:
    """Mongo-style ids: 8 hex digits of creation time in seconds, then 10 of this sandbox, then a counter."""

    def __init__(self, clock: Callable[[], datetime], seed: str) -> None:
        self._clock = clock
        self._seed = hashlib.sha256(seed.encode()).hexdigest()[:10]
        self.issued = 0

    def new(self) -> str:
        self.issued += 1
        return f"{int(self._clock().timestamp()):08x}{self._seed}{self.issued % 0x1000000:06x}"


def short_link(row_id: str) -> str:
    """The 8 characters of a card's or board's short URL, the same for the same id."""
    number = int(hashlib.sha256(row_id.encode()).hexdigest(), 16)
    digits = []
    for _ in range(8):
        number, digit = divmod(number, 62)
        digits.append(_BASE62[digit])
    return "".join(digits)


def is_id(text: str) -> bool:
    return _ID.fullmatch(text) is not None


def is_short_link(text: str) -> bool:
    return _SHORT_LINK.fullmatch(text) is not None


def created_at(row_id: str) -> datetime | None:
    """The moment hidden in an id's first 8 hex digits; None when the text is no id."""
    return datetime.fromtimestamp(int(row_id[:8], 16), UTC) if is_id(row_id) else None


def iso(moment: datetime) -> str:
    """Trello's way to write a moment: UTC, milliseconds, Z."""
    utc = moment.astimezone(UTC)
    return f"{utc:%Y-%m-%dT%H:%M:%S}.{utc.microsecond // 1000:03d}Z"


def read_moment(text: str) -> datetime | None:
    """A moment as leniently as Trello reads it (zone missing: UTC); None when it is no moment at all."""
    if re.fullmatch(r"-?\d{11,}", text):
        try:
            return datetime.fromtimestamp(int(text) / 1000, UTC)
        except (ValueError, OverflowError, OSError):
            return None
    # JavaScript's Date in words ends in the zone's name: "… GMT+0000 (Coordinated Universal Time)".
    text = re.sub(r"\s*\([^)]*\)$", "", text)
    try:
        found = moment_parser.parse(text, default=datetime(2001, 1, 1, tzinfo=UTC))
    except (ValueError, OverflowError):
        return None
    return found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)


def slug(name: str) -> str:
    """The readable tail of a board's or card's address: `Test Trello::Card.create 3` → `test-
    trellocardcreate-3`.
    """
    kept = re.sub(r"[^\w\s-]", "", name.lower(), flags=re.ASCII)
    return re.sub(r"[\s_-]+", "-", kept).strip("-")


def position(asked: Any, taken: list[float], *, step: int, first: float) -> float | None:
    """Where `top`, `bottom` or a number puts something among the taken positions; None when it is none of
    them.
    """
    if asked in (None, "", "bottom"):
        return tidy(max(taken) + step) if taken else first
    if asked == "top":
        return tidy(min(taken) / 2) if taken else first
    try:
        number = float(asked)
    except (TypeError, ValueError):
        return None
    return tidy(number) if 0 < number < inf else None


def tidy(number: float) -> float:
    """65535.0 is written 65535 in JSON, as Trello does."""
    return int(number) if number == int(number) else number


def after(row_id: str, bound: str) -> bool:
    """Whether a row was created after a moment or after another row (ids are ordered by creation)."""
    return _compare(row_id, bound) > 0


def earlier(row_id: str, bound: str) -> bool:
    """Whether a row was created before a moment or before another row."""
    return _compare(row_id, bound) < 0


def _compare(row_id: str, bound: str) -> int:
    if is_id(bound):
        return (row_id > bound) - (row_id < bound)
    moment, created = read_moment(bound), created_at(row_id)
    if moment is None or created is None:
        return 0
    return (created > moment) - (created < moment)
