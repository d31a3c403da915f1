"""Extended properties within Google's limits, most of which it enforces without saying so."""

from __future__ import annotations

from typing import Any

from connectors.google_calendar.stand_in.errors import invalid

MAX_KEY = 44
MAX_VALUE = 1024
MAX_COUNT = 300
MAX_BYTES = 32 * 1024


def stored_properties(sent: object) -> dict[str, Any]:
    """What is kept: long keys are dropped and long values cut, in silence; empty kinds vanish.

    Raises ApiError 400 for values that are not text, and beyond 300 properties or 32 kB in total, where the
    guide gives the limit but not the answer.
    """
    if not isinstance(sent, dict):
        raise invalid()
    kept: dict[str, Any] = {}
    for kind in ("private", "shared"):
        properties = sent.get(kind)
        if properties is None:
            continue
        if not isinstance(properties, dict) or not all(
            isinstance(value, str) for value in properties.values()
        ):
            raise invalid()
        within = {key: value[:MAX_VALUE] for key, value in properties.items() if len(key) <= MAX_KEY}
        if within:
            kept[kind] = within
    pairs = [pair for properties in kept.values() for pair in properties.items()]
    size = sum(len(key.encode()) + len(value.encode("utf-8", "replace")) for key, value in pairs)
    if len(pairs) > MAX_COUNT or size > MAX_BYTES:
        raise invalid("The extended properties exceed the allowed maximum size.")
    return kept
