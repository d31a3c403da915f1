"""Colours and labels of events: since July 2026 an event carries a label, and colorId is an older view of it.

The eleven classic colours are labels too, with fixed ids here; an event of the classic palette shows both
fields, one with a label of the calendar's own shows the label alone.
"""

from __future__ import annotations

import re
import uuid
from collections.abc import Mapping
from typing import Any

from connectors.google_calendar.stand_in.errors import ApiError, invalid

MAX_LABELS = 200
MAX_NAME = 50


def _hex_values(text: str) -> tuple[str, ...]:
    return tuple(f"#{value}" for value in text.split())


# The palettes of colors.get; the event values are Google's of before 2016, the web page shows others.
EVENT_COLOURS = _hex_values("a4bdfc 7ae7bf dbadff ff887c fbd75b ffb878 46d6db e1e1e1 5484ed 51b749 dc2127")
CALENDAR_COLOURS = _hex_values(
    "ac725e d06b64 f83a22 fa573c ff7537 ffad46 42d692 16a765 7bd148 b3dc6c fbe983 fad165 "
    "92e1c0 9fe1e7 9fc6e7 4986e7 9a9cff b99aff c2c2c2 cabdbf cca6ac f691b2 cd74e6 a47ae2"
)
FOREGROUND = "#1d1d1d"
# The labels of a calendar before anybody defines some: one for each classic colour, in the page's shades.
LABEL_COLOURS = _hex_values("7986cb 33b679 8e24aa e67c73 f6bf26 f4511e 039be5 616161 3f51b5 0b8043 d50000")
_SPACE = uuid.UUID("6ba7b812-9dad-11d1-80b4-00c04fd430c8")
_HEX = re.compile(r"#[0-9a-fA-F]{6}")


def classic_label(colour_id: str) -> str:
    """The id of the label that stands for a classic event colour."""
    return str(uuid.uuid5(_SPACE, f"event-colour-{colour_id}"))


_COLOUR_OF = {classic_label(str(number)): str(number) for number in range(1, len(EVENT_COLOURS) + 1)}


def labels_of(calendar: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The labels defined on a calendar, given its resource."""
    defined = calendar.get("labelProperties")
    if defined is not None:
        return list(defined.get("eventLabels", []))
    return [
        {"id": classic_label(str(number)), "backgroundColor": shade}
        for number, shade in enumerate(LABEL_COLOURS, start=1)
    ]


def colours() -> dict[str, Any]:
    """The answer of colors.get."""
    return {
        "kind": "calendar#colors",
        "updated": "2012-02-14T00:00:00.000Z",
        "calendar": _palette(CALENDAR_COLOURS),
        "event": _palette(EVENT_COLOURS),
    }


def _palette(values: tuple[str, ...]) -> dict[str, Any]:
    return {
        str(number): {"background": value, "foreground": FOREGROUND}
        for number, value in enumerate(values, start=1)
    }


def labelled(
    sent: dict[str, Any], former: dict[str, Any], *, version: int, labels: list[dict[str, Any]]
) -> dict[str, Any]:
    """``sent`` with the one colour field that counts; the other is as it was or gone.

    Version 0 reads colorId and leaves a label of the calendar's own in place unless colorId says otherwise;
    version 1 reads eventLabelId, and its absence removes the label. Raises ApiError 400 for unknown ids.
    """
    body = {key: value for key, value in sent.items() if key not in ("colorId", "eventLabelId")}
    if version == 1:
        label = sent.get("eventLabelId")
        if not label:
            return body
        if label not in {own["id"] for own in labels}:
            raise invalid("Invalid event label ID.")
        if label in _COLOUR_OF:
            return body | {"colorId": _COLOUR_OF[label]}
        return body | {"eventLabelId": label}
    colour = sent.get("colorId")
    if colour is not None:
        if str(colour) not in _COLOUR_OF.values():
            raise invalid("Invalid color ID.")
        return body | {"colorId": str(colour)}
    own_label = former.get("eventLabelId")
    return body | {"eventLabelId": own_label} if own_label else body


def shown_label(body: dict[str, Any]) -> str | None:
    """The eventLabelId an answer shows for a stored event."""
    if "eventLabelId" in body:
        return str(body["eventLabelId"])
    return classic_label(body["colorId"]) if body.get("colorId") else None


def stored_labels(sent: object) -> list[dict[str, Any]]:
    """The labels of a calendar's labelProperties; missing ids are made up. Raises ApiError 400."""
    labels = sent.get("eventLabels", []) if isinstance(sent, dict) else None
    if not isinstance(labels, list) or len(labels) > MAX_LABELS:
        raise invalid("Invalid event labels.")
    kept: list[dict[str, Any]] = []
    for label in labels:
        if not isinstance(label, dict) or not _HEX.fullmatch(str(label.get("backgroundColor"))):
            raise ApiError(400, "required", "Invalid event label background color.")
        name = label.get("name", "")
        if not isinstance(name, str) or len(name) > MAX_NAME:
            raise invalid("Invalid event label name.")
        kept.append(_label(label, name, taken={other["id"] for other in kept}))
    return kept


def _label(sent: dict[str, Any], name: str, taken: set[str]) -> dict[str, Any]:
    try:
        chosen = str(uuid.UUID(str(sent["id"]))) if sent.get("id") else str(uuid.uuid4())
    except ValueError as problem:
        raise invalid("Invalid event label ID.") from problem
    if chosen in taken:
        raise invalid("Invalid event label ID.")
    shown = {"id": chosen, "backgroundColor": sent["backgroundColor"]}
    return shown | {"name": name} if name else shown
