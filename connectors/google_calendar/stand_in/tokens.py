"""Sync and page tokens: opaque to clients, but of the same make as Google's.

An events sync token has Google's recorded form: URL-safe base64 of a small protocol buffer holding a revision
twice and a number of the calendar twice. It does not hold the query, as Google's does not: two queries on one
calendar get the same token.
"""

from __future__ import annotations

import base64
import binascii


class BadToken(ValueError):
    """Not a token of ours."""


def _varint(number: int) -> bytes:
    out = bytearray()
    while number > 0x7F:
        out.append(number & 0x7F | 0x80)
        number >>= 7
    out.append(number)
    return bytes(out)


def _fields(data: bytes) -> list[tuple[int, int]]:
    """(field number, value) pairs of a buffer made of varints only. Raises BadToken."""
    numbers: list[int] = []
    current = shift = 0
    for byte in data:
        current |= (byte & 0x7F) << shift
        shift += 7
        if shift > 70:
            raise BadToken
        if not byte & 0x80:
            numbers.append(current)
            current = shift = 0
    if shift or len(numbers) % 2 or any(tag & 7 for tag in numbers[::2]):
        raise BadToken
    return [(tag >> 3, value) for tag, value in zip(numbers[::2], numbers[1::2], strict=True)]


def write_sync_token(revision: int, salt: int) -> str:
    """The token for "everything up to this revision" of the calendar with this number."""
    pairs = ((1, revision), (2, revision), (3, 5), (4, salt), (5, salt))
    data = b"".join(_varint(field << 3) + _varint(value) for field, value in pairs)
    return base64.urlsafe_b64encode(data).decode("ascii")


def read_sync_token(text: str) -> tuple[int, int]:
    """(revision, calendar number) of a token. Raises BadToken when it is malformed."""
    try:
        data = base64.b64decode(text.encode("ascii"), altchars=b"-_", validate=True)
    except (binascii.Error, UnicodeEncodeError) as problem:
        raise BadToken from problem
    pairs = _fields(data)
    values = dict(pairs)
    if len(pairs) != 5 or sorted(values) != [1, 2, 3, 4, 5] or values[1] != values[2]:
        raise BadToken
    if values[3] != 5 or values[4] != values[5]:
        raise BadToken
    return values[1], values[4]


def write_list_token(revision: int) -> str:
    """The token of calendarList, acl and settings: a revision as twenty digits."""
    return f"{revision:020d}"


def read_list_token(text: str) -> int:
    """The revision of such a token. Raises BadToken when it is malformed."""
    if len(text) != 20 or not (text.isascii() and text.isdigit()):
        raise BadToken
    return int(text)


_DIGITS = "0123456789abcdefghijklmnopqrstuv"


def base32hex(data: bytes) -> str:
    """Base32 with the extended hex alphabet in lower case, without padding: the alphabet of event ids."""
    return base64.b32hexencode(data).decode("ascii").rstrip("=").lower()


def collection_etag(revision: int) -> str:
    """The etag of an events collection; Google's look like "p32fttgkdgag8o0o"."""
    digits = ""
    while revision:
        revision, rest = divmod(revision, 32)
        digits = _DIGITS[rest] + digits
    return f'"p3{digits}o0o"'


def import_id(uid: str) -> str:
    """The event id of an iCalendar UID: Google's own is inside it, any other is spelt out in base32."""
    name, mark, domain = uid.partition("@")
    if mark and domain == "google.com" and len(name) >= 5 and not set(name) - set(_DIGITS):
        return name
    return "_" + base32hex(uid.encode("utf-8", "replace"))
