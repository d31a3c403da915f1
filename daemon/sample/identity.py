"""Pure. Ids for the sample that stay the same for the same `now`."""

import base64
import hashlib
from datetime import datetime

_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"


def object_id(created: datetime, key: str) -> str:
    """A Trello id: 24 hex digits, the first eight of them the creation time in unix seconds."""
    return f"{int(created.timestamp()):08x}" + _digest(key).hex()[:16]


def short_link(key: str) -> str:
    """A Trello short link: eight letters and digits, independent of `now`."""
    number = int.from_bytes(_digest(key)[:8], "big")
    letters = []
    for _ in range(8):
        number, index = divmod(number, len(_ALPHABET))
        letters.append(_ALPHABET[index])
    return "".join(letters)


def event_id(key: str) -> str:
    """A Google event id: lower-case base32hex, which is all that Google accepts from clients."""
    return base64.b32hexencode(_digest(key)[:15]).decode("ascii").lower()


def days_ago(key: str, *, least: int, most: int) -> int:
    """A number of days between `least` and `most` that looks random and belongs to `key`."""
    return least + _digest(key)[0] % (most - least + 1)


def _digest(key: str) -> bytes:
    return hashlib.sha256(f"delegated sample: {key}".encode()).digest()
