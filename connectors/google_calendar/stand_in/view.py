"""How stored events look in an answer: shapes of cancelled ones, omissions, whose zone, for whose eyes."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from connectors.google_calendar.stand_in.fields import without_defaults
from connectors.google_calendar.stand_in.labels import shown_label
from connectors.google_calendar.stand_in.reminders import shown_reminders
from connectors.google_calendar.stand_in.store import Calendar, StoredEvent
from connectors.google_calendar.stand_in.times import offset_shown, stamp

_POINTS = ("start", "end", "originalStartTime")
_FREE_BUSY_FIELDS = (
    *_POINTS,
    *("recurrence", "recurringEventId", "transparency", "iCalUID", "sequence", "eventType"),
)
_HIDDEN_FROM_READERS = ("private", "confidential")


@dataclass(frozen=True, slots=True)
class View:
    """The parameters of a request that change how events are shown.

    ``details``: cancelled events keep their content (asked for with showDeleted, or got by id).
    """

    zone_name: str
    max_attendees: int | None = None
    details: bool = False


def resource(calendar: Calendar, event: StoredEvent, view: View) -> dict[str, Any]:
    """The event as the API's Event resource."""
    shown: dict[str, Any] = {"kind": "calendar#event", "etag": event.etag, "id": event.id}
    body = event.body
    shown["status"] = body.get("status", "confirmed")
    if event.cancelled and not (view.details and "start" in body):
        if event.parent and not event.stray:
            shown["recurringEventId"] = event.parent
            shown["originalStartTime"] = offset_shown(body["originalStartTime"], view.zone_name)
        return shown
    shown["htmlLink"] = _link(calendar, event)
    shown["created"] = stamp(event.created // 1_000_000 * 1_000_000)
    shown["updated"] = stamp(event.updated)
    visible = _visible(calendar, body)
    for name, value in without_defaults(visible).items():
        if name not in shown and name not in ("reminders", "eventType"):
            shown[name] = offset_shown(value, view.zone_name) if name in _POINTS else value
    if view.max_attendees is not None:
        _cut_attendees(shown, view.max_attendees)
    label = shown_label(visible)
    if label is not None:
        shown["eventLabelId"] = label
    if visible is body:
        shown["reminders"] = shown_reminders(
            body.get("reminders"), all_day="date" in body["start"], defaults=calendar.default_reminders
        )
    shown["eventType"] = visible.get("eventType", "default")
    return shown


def _link(calendar: Calendar, event: StoredEvent) -> str:
    name, _, domain = calendar.id.partition("@")
    short = f"{name}@{'g' if domain == 'group.calendar.google.com' else domain}"
    eid = base64.urlsafe_b64encode(f"{event.id} {short}".encode()).decode("ascii").rstrip("=")
    return f"https://www.google.com/calendar/event?eid={eid}"


def _visible(calendar: Calendar, body: dict[str, Any]) -> dict[str, Any]:
    """The part of a body that the user's role on the calendar lets them see."""
    role = calendar.role
    if role in ("owner", "writer"):
        return body
    hidden = body.get("visibility") in _HIDDEN_FROM_READERS
    if role == "freeBusyReader" or hidden:
        kept = {name: body[name] for name in _FREE_BUSY_FIELDS if name in body}
        return kept | {"visibility": "private"}
    return body


def _cut_attendees(shown: dict[str, Any], most: int) -> None:
    """A cut list keeps the user themselves and tells that it is cut."""
    attendees: list[Mapping[str, Any]] = shown.get("attendees", [])
    if len(attendees) > most:
        own = [attendee for attendee in attendees if attendee.get("self")]
        shown["attendees"] = own[:1] or list(attendees[:most])
        shown["attendeesOmitted"] = True
