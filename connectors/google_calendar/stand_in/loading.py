"""Putting events that came from a file into a calendar: lenient where a request would be refused.

What a file holds is somebody's calendar as it is: older fields, fields we do not know, times without zone.
All of that is kept as far as it can be shown again; an item that cannot be kept is left out and named.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from connectors.google_calendar.stand_in.canonical import organizer_of
from connectors.google_calendar.stand_in.errors import ApiError
from connectors.google_calendar.stand_in.fields import stored_times, without_defaults
from connectors.google_calendar.stand_in.properties import stored_properties
from connectors.google_calendar.stand_in.recurrence import series_of
from connectors.google_calendar.stand_in.reminders import stored_reminders
from connectors.google_calendar.stand_in.store import Calendar, StoredEvent, World
from connectors.google_calendar.stand_in.times import BadTime, micros, parse_instant, parse_moment

_MADE_HERE = ("kind", "etag", "id", "htmlLink", "created", "updated")
_MAX_NAMED = 20


@dataclass(frozen=True, slots=True)
class LoadedCalendar:
    """What loading a file gave: the calendar, how many events, and what had to be said about it."""

    id: str
    name: str
    events: int
    notes: tuple[str, ...]


class Notes:
    """Remarks on a file, the same remark on many items told once with their number."""

    def __init__(self) -> None:
        self._items: dict[str, list[str]] = {}

    def add(self, remark: str, item: str) -> None:
        """Notes a remark about one item, once."""
        items = self._items.setdefault(remark, [])
        if items[-1:] != [item]:
            items.append(item)

    def texts(self) -> tuple[str, ...]:
        """One sentence per remark."""
        return tuple(self._text(remark, items) for remark, items in self._items.items())

    def _text(self, remark: str, items: list[str]) -> str:
        named = ", ".join(items[:_MAX_NAMED])
        more = f" and {len(items) - _MAX_NAMED} more" if len(items) > _MAX_NAMED else ""
        return f"{remark}: {named}{more}"


def load_into(world: World, calendar: Calendar, items: Iterable[object], notes: Notes) -> int:
    """Adds the events of a file to a calendar; the number of those that were kept."""
    revision = world.tick()
    count = 0
    for number, item in enumerate(items, start=1):
        name = _named(item, number)
        if not isinstance(item, dict):
            notes.add("left out, not an event", name)
            continue
        try:
            event = _event(world, calendar, item, revision, notes, name)
        except (ApiError, BadTime) as problem:
            text = problem.message if isinstance(problem, ApiError) else str(problem)
            notes.add(f"left out, {text.rstrip('.')}", name)
            continue
        if event.id in calendar.events:
            notes.add("the same id came twice, the later one is kept", name)
        else:
            count += 1
        calendar.put(event)
    world.changed("events", calendar.id)
    return count


def _named(item: object, number: int) -> str:
    if isinstance(item, dict):
        title = item.get("summary") or item.get("id")
        if isinstance(title, str) and title:
            return f"item {number} ({title[:60]!r})"
    return f"item {number}"


def _event(
    world: World, calendar: Calendar, item: Mapping[str, Any], revision: int, notes: Notes, name: str
) -> StoredEvent:
    event_id = item.get("id")
    if not isinstance(event_id, str) or not event_id:
        event_id = world.fresh_id()
        notes.add("had no id, one was made up", name)
    body = {key: value for key, value in item.items() if key not in _MADE_HERE and value is not None}
    if body.get("status") == "cancelled" and not (body.get("start") and body.get("end")):
        body = _stub(body, calendar)
    else:
        body = _whole(world, calendar, body, event_id, notes, name)
    updated = _when(item.get("updated"), revision)
    return StoredEvent(event_id, body, revision, updated, _when(item.get("created"), updated))


def _stub(body: Mapping[str, Any], calendar: Calendar) -> dict[str, Any]:
    """A cancelled event of which only the id is certain, with its place in a series when that is told."""
    original = body.get("originalStartTime")
    if not isinstance(body.get("recurringEventId"), str) or not isinstance(original, dict):
        return {"status": "cancelled"}
    start, _ = stored_times({"start": original, "end": _after(original)}, calendar.zone_name, recurring=False)
    return {
        "status": "cancelled",
        "recurringEventId": body["recurringEventId"],
        "originalStartTime": start,
    }


def _after(point: Mapping[str, Any]) -> Mapping[str, Any]:
    """An end that fits a start of which only the start matters."""
    return {"date": "9999-12-01"} if "date" in point else point


def _whole(
    world: World, calendar: Calendar, body: dict[str, Any], event_id: str, notes: Notes, name: str
) -> dict[str, Any]:
    body = _readable(body, notes, name)
    lines = body.get("recurrence") or []
    _complete_times(body, calendar, bool(lines), notes, name)
    body["start"], body["end"] = stored_times(body, calendar.zone_name, recurring=bool(lines))
    if lines:
        series_of(body, calendar.zone_name)
    original = body.get("originalStartTime")
    if isinstance(original, dict):
        points = {"start": original, "end": _after(original)}
        body["originalStartTime"] = stored_times(points, calendar.zone_name, recurring=False)[0]
    elif body.get("recurringEventId"):
        body["originalStartTime"] = body["start"]
    body.setdefault("status", "confirmed")
    body.setdefault("iCalUID", f"{event_id}@google.com")
    body.setdefault("sequence", 0)
    body.setdefault("creator", {"email": world.owner_email, "self": True})
    body.setdefault("organizer", organizer_of(world, calendar))
    body.pop("eventLabelId", None) if "colorId" in body else None
    body = without_defaults(body)
    if body.get("eventType") == "default":
        del body["eventType"]
    return body


def _readable(body: dict[str, Any], notes: Notes, name: str) -> dict[str, Any]:
    """Reminders and properties as the service would keep them; unreadable ones are left out."""
    cleaned = dict(body)
    for key, read in (("reminders", _reminders), ("extendedProperties", stored_properties)):
        if key not in body:
            continue
        try:
            found = read(body[key])
        except ApiError:
            notes.add(f"its {key} could not be read and are left out", name)
            found = None
        cleaned.pop(key)
        if found:
            cleaned[key] = found
    for key in ("attendees", "recurrence"):
        if key in cleaned and not isinstance(cleaned[key], list):
            notes.add(f"its {key} could not be read and are left out", name)
            del cleaned[key]
    if "attendees" in cleaned:
        cleaned["attendees"] = [guest for guest in cleaned["attendees"] if isinstance(guest, dict)]
    return cleaned


def _reminders(sent: object) -> dict[str, Any] | None:
    if isinstance(sent, dict) and sent.get("useDefault"):
        return None
    return stored_reminders(sent)


def _complete_times(
    body: dict[str, Any], calendar: Calendar, recurring: bool, notes: Notes, name: str
) -> None:
    """Gives a time without offset its zone: the event's own, else the calendar's."""
    if isinstance(body.get("start"), dict) and not body.get("end"):
        body["end"] = body["start"] if "dateTime" in body["start"] else None
        notes.add("had no end, it ends when it starts", name)
    for which in ("start", "end"):
        point = body.get(which)
        if not isinstance(point, dict) or "dateTime" not in point or point.get("timeZone"):
            continue
        naive = parse_moment(point["dateTime"]).tzinfo is None
        if naive or recurring:
            other = body["end" if which == "start" else "start"]
            zone_name = (other.get("timeZone") if isinstance(other, dict) else None) or calendar.zone_name
            body[which] = {**point, "timeZone": zone_name}
            if naive:
                notes.add(f"had a time without time zone, read as {zone_name}", name)


def _when(text: object, otherwise: int) -> int:
    try:
        seconds = micros(parse_instant(text))
    except BadTime:
        return otherwise
    digits = str(text).partition(".")[2][:3].rstrip("Z")
    return seconds + int(digits.ljust(3, "0")) * 1000 if digits.isdigit() else seconds
