"""Pure. Values and moments as texts, and back exactly as they were."""

from __future__ import annotations

import json
import zlib
from datetime import UTC, datetime
from functools import lru_cache

from daemon.core.model import Value


class Unreadable(ValueError):
    """A text in the store is not one that was ever written there."""


def value_text(value: Value) -> str:
    """One field's value as JSON, in ASCII."""
    return json.dumps(value, separators=(",", ":"))


# Most fields hold one of a few label ids, so a ledger of thousands of rows has few different texts. There
# is no such cache the other way round: it would take True for 1.
@lru_cache(maxsize=4096)
def value_of(text: str) -> Value:
    """The value that `value_text` made this text of. Raises Unreadable."""
    try:
        value = json.loads(text)
    except ValueError as error:
        raise Unreadable(text) from error
    if isinstance(value, list):
        return tuple((str(method), int(minutes)) for method, minutes in _pairs(value))
    if value is None or isinstance(value, bool | int | str):
        return value
    raise Unreadable(text)


def _pairs(value: list[object]) -> list[tuple[str, int]]:
    pairs = []
    for pair in value:
        match pair:
            case [str(method), int(minutes)]:
                pairs.append((method, minutes))
            case _:
                raise Unreadable(str(value))
    return pairs


def utc(moment: datetime) -> datetime:
    """The same moment in UTC. Raises ValueError for one without a zone."""
    if moment.tzinfo is None:
        raise ValueError(f"the store takes no time without a zone: {moment!r}")
    return moment.astimezone(UTC)


def moment_text(moment: datetime) -> str:
    """ISO 8601 in UTC, always of one length, so that texts sort as their moments do."""
    return utc(moment).isoformat(timespec="microseconds")


def moment_of(text: str) -> datetime:
    """The moment of such a text. Raises Unreadable."""
    try:
        return utc(datetime.fromisoformat(text))
    except ValueError as error:
        raise Unreadable(text) from error


def storable(text: str) -> str:
    """A text that every database takes.

    Half a surrogate pair, which services do send, cannot be written as UTF-8, and PostgreSQL refuses NUL.
    Both become what JSON writes for them, so that a JSON text keeps its meaning.
    """
    if "\x00" in text:
        text = text.replace("\x00", "\\u0000")
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-8", "backslashreplace").decode()
    return text


def packed(text: str) -> bytes:
    """A long text in few bytes: the fastest level, which makes JSON about ten times smaller."""
    return zlib.compress(text.encode("utf-8", "surrogatepass"), 1)


def unpacked(data: bytes) -> str:
    """The text that `packed` made these bytes of. Raises Unreadable."""
    try:
        return zlib.decompress(data).decode("utf-8", "surrogatepass")
    except (zlib.error, UnicodeDecodeError) as error:
        raise Unreadable(str(error)) from error
