"""What Google refuses because of an event's type, or because the user is a guest and not the organizer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from connectors.google_calendar.stand_in.errors import ApiError, forbidden, invalid
from connectors.google_calendar.stand_in.store import Calendar

_PRIMARY_ONLY = ("focusTime", "outOfOffice", "workingLocation")
_LABEL = {"colorId", "eventLabelId"}
# Since May 2024 nothing else of an event made from an e-mail can be changed.
_GMAIL_MAY_CHANGE = {"reminders", "visibility", "status", "extendedProperties"} | _LABEL
_BIRTHDAY_MAY_CHANGE = {"reminders", "summary", "status"} | _LABEL
# A guest's own copy holds these; everything else is shared with the organizer.
_LOCKED = {"summary", "description", "location", "start", "end", "recurrence"}
_GUEST_MAY_CHANGE = {"reminders", "transparency", "visibility", "status", "sequence"} | _LABEL


def kind_of(body: Mapping[str, Any]) -> str:
    """The event type; an absent one is "default"."""
    return str(body.get("eventType") or "default")


def _restricted(kind: str, message: str | None = None) -> ApiError:
    text = message or (
        f"Attempt made to modify '{kind}' event in a way that is not valid for this event type."
    )
    return ApiError(400, "eventTypeRestriction", text, domain="calendar")


def refuse_creation(calendar: Calendar, body: Mapping[str, Any]) -> None:
    """Raises Google's 400 when an event of this type cannot be created so, or not on this calendar."""
    kind = kind_of(body)
    if kind == "fromGmail":
        raise _restricted(kind, "Events of type 'fromGmail' cannot be created.")
    if kind in _PRIMARY_ONLY and not calendar.is_primary:
        raise _restricted(kind, f"Events of type '{kind}' can only be created on primary calendars.")
    if kind in ("focusTime", "outOfOffice") and "date" in body["start"]:
        raise _restricted(kind, f"An event of type '{kind}' cannot be an all-day event.")
    if kind == "birthday":
        _refuse_birthday(body)


def _refuse_birthday(body: Mapping[str, Any]) -> None:
    if body.get("extendedProperties", {}).get("private"):
        raise invalid("'birthday' event type must not have private extended properties.")
    yearly = any("FREQ=YEARLY" in str(line).upper() for line in body.get("recurrence", ()))
    if "date" not in body["start"] or not yearly:
        raise _restricted("birthday", "A 'birthday' event must be an all-day event with a yearly recurrence.")


def refuse_change(former: Mapping[str, Any], body: Mapping[str, Any], *, as_organizer: bool = False) -> None:
    """Raises Google's 400 or 403 when this change is not for this type of event or not for this user."""
    kind = kind_of(former)
    if kind_of(body) != kind:
        raise _restricted(kind, "The event type cannot be changed.")
    changed = {name for name in (*former, *body) if former.get(name) != body.get(name)} - {"sequence"}
    if kind == "birthday":
        private = body.get("extendedProperties", {}).get("private")
        if private and "extendedProperties" in changed:
            raise invalid("'birthday' event type must not have private extended properties.")
        if changed - _BIRTHDAY_MAY_CHANGE:
            raise _restricted(kind)
    if kind == "fromGmail" and changed - _GMAIL_MAY_CHANGE:
        raise _restricted(kind)
    if former.get("locked") and changed & _LOCKED:
        raise forbidden("The event is a locked copy; its main fields cannot be changed.")
    if not as_organizer:
        _refuse_guest(former, body, changed)


def _refuse_guest(former: Mapping[str, Any], body: Mapping[str, Any], changed: set[str]) -> None:
    organizer = former.get("organizer", {})
    if not organizer or organizer.get("self") or former.get("guestsCanModify"):
        return
    shared = changed - _GUEST_MAY_CHANGE
    if "extendedProperties" in shared and _shared(former) == _shared(body):
        shared.discard("extendedProperties")
    if "attendees" in shared and _others(former) == _others(body):
        shared.discard("attendees")
    if shared:
        message = "Shared properties can only be changed by the organizer of the event."
        raise ApiError(403, "forbiddenForNonOrganizer", message, domain="calendar")


def _shared(body: Mapping[str, Any]) -> object:
    return body.get("extendedProperties", {}).get("shared")


def _others(body: Mapping[str, Any]) -> list[Any]:
    """The guest list without what a guest says about themselves."""
    own = ("responseStatus", "comment", "additionalGuests")
    return [
        {name: value for name, value in guest.items() if not (guest.get("self") and name in own)}
        for guest in body.get("attendees", ())
    ]
