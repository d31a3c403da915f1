"""Pure. All changes of one event as the body of one PATCH, and whether an event already is as they want."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from connectors.google_calendar.mapping import CUSTOM_LABEL, MARK_KEY, color_of, mark_of, reminder_of
from daemon.core.changes import Change, ChangeKind
from daemon.core.model import Value
from daemon.errors import Refused

MOST_REMINDERS = 5
LONGEST_REMINDER = 40320
"""Minutes: four weeks. Google stores a larger number as this one without a word."""

METHODS = frozenset({"popup", "email"})
LONGEST_MARK = 1024
"""Characters. Google cuts a longer private property without a word."""

Json = dict[str, Any]


def patch_body(changes: Sequence[Change]) -> Json:
    """The body that carries out all `changes`. Raises Refused for what Google would store differently."""
    body: Json = {}
    for change in changes:
        if change.kind is ChangeKind.SET_REMINDER:
            body["reminders"] = _reminders(change.after)
        elif change.kind is ChangeKind.SET_COLOR:
            body["colorId"] = _color(change)
        elif change.kind is ChangeKind.SET_MARK:
            body["extendedProperties"] = {"private": {MARK_KEY: _mark(change.after)}}
        else:
            raise Refused("Calendar events have no labels of ours; this change is for a card")
    return body


def stands(event: Mapping[str, Any], changes: Sequence[Change]) -> bool:
    """Whether an earlier, lost attempt at these changes came through.

    Our mark is different for every write and nobody else sets it, so it alone tells; without one each
    field is compared.
    """
    marks = [change.after for change in changes if change.kind is ChangeKind.SET_MARK]
    if marks and marks[-1] is not None:
        return mark_of(event) == marks[-1]
    return all(_actual(event, change) == _in_order(change.after) for change in changes)


def as_planned(event: Mapping[str, Any], changes: Sequence[Change]) -> bool:
    """Whether every field still is what it was when the changes were planned."""
    return event.get("status") != "cancelled" and all(
        _actual(event, change) == _in_order(change.before) for change in changes
    )


def _actual(event: Mapping[str, Any], change: Change) -> Value:
    if change.kind is ChangeKind.SET_REMINDER:
        return reminder_of(event)
    return color_of(event) if change.kind is ChangeKind.SET_COLOR else mark_of(event)


def _in_order(value: Value) -> Value:
    return tuple(sorted(set(value))) if isinstance(value, tuple) else value


def _reminders(after: Value) -> Json:
    # Google replaces the object as a whole and refuses defaults beside overrides, so both keys always go.
    if after is None:
        return {"useDefault": True, "overrides": []}
    pairs = _in_order(after)
    if not isinstance(pairs, tuple):
        raise Refused("reminders of an event are pairs of a method and minutes")
    if len(pairs) > MOST_REMINDERS:
        raise Refused(f"an event can have {MOST_REMINDERS} reminders, not {len(pairs)}")
    for method, minutes in pairs:
        if method not in METHODS or not 0 <= minutes <= LONGEST_REMINDER:
            raise Refused(
                f"Google has no reminder '{method}' {minutes} minutes before; "
                f"use popup or email and 0 to {LONGEST_REMINDER} minutes"
            )
    return {
        "useDefault": False,
        "overrides": [{"method": method, "minutes": minutes} for method, minutes in pairs],
    }


def _color(change: Change) -> str | None:
    if isinstance(change.before, str) and change.before.startswith(CUSTOM_LABEL):
        # What a colour does to a label of a person's own is not documented.
        raise Refused("the event has a label of its owner's own, which stays")
    if change.after is None:
        return None
    if not isinstance(change.after, str) or not change.after:
        raise Refused("an event's colour is one of Google's colour numbers, 1 to 11")
    return change.after


def _mark(after: Value) -> str | None:
    if after is None:
        return None
    if not isinstance(after, str) or len(after) > LONGEST_MARK:
        raise Refused(f"our mark on an event is a text of at most {LONGEST_MARK} characters")
    return after
