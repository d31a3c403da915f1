"""Partial responses: the ``fields`` parameter, such as ``items(id,start/dateTime),nextPageToken``."""

from __future__ import annotations

import re
from typing import Any

from connectors.google_calendar.stand_in.errors import invalid_parameter

Mask = dict[str, "Mask"]

_TOKEN = re.compile(r"[A-Za-z0-9_\-*]+|[(),/]")


def parse_mask(text: str) -> Mask:
    """The tree of wanted fields; an empty branch wants everything below. Raises ApiError 400."""
    tokens = _TOKEN.findall(text)
    if "".join(tokens) != "".join(text.split()):
        raise _refused(text)
    mask, rest = _selection(tokens, text)
    if rest:
        raise _refused(text)
    return mask


def apply_mask(value: Any, mask: Mask) -> Any:
    """The part of a JSON value that the mask wants."""
    if not mask or ("*" in mask and not mask["*"]):
        return value
    if isinstance(value, list):
        return [apply_mask(item, mask) for item in value]
    if not isinstance(value, dict):
        return value
    return {
        name: apply_mask(inner, mask.get(name, mask.get("*", {})))
        for name, inner in value.items()
        if name in mask or "*" in mask
    }


def _selection(tokens: list[str], text: str) -> tuple[Mask, list[str]]:
    mask: Mask = {}
    while True:
        if not tokens or tokens[0] in "(),/":
            raise _refused(text)
        branch = mask.setdefault(tokens[0], {})
        tokens = tokens[1:]
        while tokens[:1] == ["/"]:
            if len(tokens) < 2 or tokens[1] in "(),/":
                raise _refused(text)
            branch = branch.setdefault(tokens[1], {})
            tokens = tokens[2:]
        if tokens[:1] == ["("]:
            inner, tokens = _selection(tokens[1:], text)
            if tokens[:1] != [")"]:
                raise _refused(text)
            branch.update(inner)
            tokens = tokens[1:]
        if tokens[:1] != [","]:
            return mask, tokens
        tokens = tokens[1:]


def _refused(text: str) -> Exception:
    return invalid_parameter("fields", f"Invalid field selection {text}")
