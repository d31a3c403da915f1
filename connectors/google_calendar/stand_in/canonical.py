"""From a body a client sent to the body that is kept, or Google's refusal."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from connectors.google_calendar.stand_in.errors import invalid, required
from connectors.google_calendar.stand_in.fields import stored_times, without_defaults
from connectors.google_calendar.stand_in.kinds import kind_of, refuse_change, refuse_creation
from connectors.google_calendar.stand_in.labels import labelled, labels_of
from connectors.google_calendar.stand_in.properties import stored_properties
from connectors.google_calendar.stand_in.recurrence import series_of
from connectors.google_calendar.stand_in.reminders import stored_reminders
from connectors.google_calendar.stand_in.store import Calendar, World

_ID = re.compile(r"[a-v0-9]{5,1024}")
# Set by the service at birth and kept through every change.
_BIRTHMARKS = (
    *("creator", "organizer", "iCalUID", "recurringEventId", "originalStartTime", "hangoutLink"),
    *("locked", "privateCopy"),
)
_RESPONSES = ("needsAction", "declined", "tentative", "accepted")


@dataclass(frozen=True, slots=True)
class WriteOptions:
    """Query parameters that change what a write does; ``imported`` marks what comes from the organizer."""

    label_version: int = 0
    conference_version: int = 0
    attachments: bool = False
    imported: bool = False


def check_client_id(event_id: str) -> None:
    """Raises ApiError 400 unless the id has 5 to 1024 characters of a-v and 0-9."""
    if not _ID.fullmatch(event_id):
        raise invalid("Invalid resource id value.")


def canonical(
    world: World,
    calendar: Calendar,
    wanted: Mapping[str, Any],
    former: Mapping[str, Any] | None,
    options: WriteOptions,
) -> dict[str, Any]:
    """The body to keep for ``wanted`` (already merged with ``former`` when it is a patch).

    Raises ApiError with Google's answer when the body cannot be kept.
    """
    before = former or {}
    body = {name: value for name, value in wanted.items() if value is not None and name != "id"}
    for name in _BIRTHMARKS:
        if name in before:
            body[name] = before[name]
    body.setdefault("status", "confirmed")
    if "eventType" in before:
        body.setdefault("eventType", before["eventType"])
    if before.get("recurringEventId"):
        body.pop("recurrence", None)
    _keep_unasked(body, before, options)
    lines = body.get("recurrence") or []
    body["start"], body["end"] = stored_times(body, calendar.zone_name, recurring=bool(lines))
    if lines:
        series_of(body, calendar.zone_name)
    if former is None:
        body.pop("organizer", None)
    body.setdefault("creator", {"email": world.owner_email, "self": True})
    body.setdefault("organizer", organizer_of(world, calendar))
    _settle_people(world, body, before)
    _settle_extras(body)
    labels = labels_of(calendar.resource)
    body = labelled(body, dict(before), version=options.label_version, labels=labels)
    body = without_defaults(body)
    if kind_of(body) == "default":
        body.pop("eventType", None)
    _settle_sequence(body, before)
    if former is None:
        refuse_creation(calendar, body)
    else:
        refuse_change(former, body, as_organizer=options.imported)
    return body


def organizer_of(world: World, calendar: Calendar) -> dict[str, Any]:
    """Who organizes an event made on this calendar: the calendar itself."""
    if calendar.is_primary:
        return {"email": world.owner_email, "self": True}
    return {"email": calendar.id, "displayName": calendar.resource["summary"], "self": True}


def _keep_unasked(body: dict[str, Any], before: Mapping[str, Any], options: WriteOptions) -> None:
    """Conference data and attachments change only when the request says that it knows them."""
    known = {"conferenceData": options.conference_version == 1, "attachments": options.attachments}
    for name, asked in known.items():
        if asked:
            continue
        body.pop(name, None)
        if name in before:
            body[name] = before[name]
    request = body.get("conferenceData", {}).get("createRequest")
    if isinstance(request, dict):
        body["conferenceData"] = {
            "createRequest": {**request, "status": {"statusCode": "success"}},
            "entryPoints": [{"entryPointType": "video", "uri": "https://meet.example.com/sandbox"}],
            "conferenceSolution": {"key": {"type": "hangoutsMeet"}, "name": "Google Meet"},
            "conferenceId": "sandbox",
        }
        body["hangoutLink"] = "https://meet.example.com/sandbox"


def _settle_people(world: World, body: dict[str, Any], before: Mapping[str, Any]) -> None:
    guests = body.get("attendees") or []
    organizer = body.get("organizer", {}).get("email")
    own = {guest.get("email") for guest in before.get("attendees", ()) if guest.get("self")}
    own.add(world.owner_email)
    body["attendees"] = [_guest(guest, organizer, own) for guest in guests]


def _guest(sent: object, organizer: str | None, own: set[str | None]) -> dict[str, Any]:
    if not isinstance(sent, dict):
        raise invalid("Invalid attendee.")
    email = sent.get("email")
    if not email:
        raise required("Missing attendee email.")
    if not isinstance(email, str) or "@" not in email:
        raise invalid("Invalid attendee email.")
    response = sent.get("responseStatus") or "needsAction"
    if response not in _RESPONSES:
        raise invalid("Invalid value for: attendees[].responseStatus")
    kept = {"email": email}
    for name in ("displayName", "optional", "resource", "comment", "additionalGuests", "id"):
        if sent.get(name):
            kept[name] = sent[name]
    flags = {"organizer": email == organizer, "self": email in own}
    return kept | {name: value for name, value in flags.items() if value} | {"responseStatus": response}


def _settle_extras(body: dict[str, Any]) -> None:
    reminders = stored_reminders(body.pop("reminders", None))
    if reminders is not None:
        body["reminders"] = reminders
    if "extendedProperties" in body:
        body["extendedProperties"] = stored_properties(body["extendedProperties"])


def _settle_sequence(body: dict[str, Any], before: Mapping[str, Any]) -> None:
    current = before.get("sequence", 0)
    sent = body.get("sequence", current)
    if sent < current:
        raise invalid(
            "Invalid sequence value. The specified sequence number is below the current sequence number of "
            "the resource. Re-fetch the resource and use its sequence number on the following request."
        )
    moved = bool(before) and any(before.get(name) != body[name] for name in ("start", "end"))
    body["sequence"] = max(sent, current + 1) if moved and "start" in before else sent
