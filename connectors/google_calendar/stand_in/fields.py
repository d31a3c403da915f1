"""Bodies of events: which fields a client may write, how a patch merges, what is too ordinary to be shown."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from connectors.google_calendar.stand_in.errors import invalid, required, time_range_empty
from connectors.google_calendar.stand_in.times import (
    BadTime,
    Point,
    instant,
    parse_day,
    parse_moment,
    write_moment,
    zone,
)

TEXT = ("summary", "description", "location")

_WRITABLE: dict[str, type | tuple[type, ...]] = {
    **dict.fromkeys((*TEXT, "colorId", "eventLabelId", "status", "visibility", "transparency"), str),
    **dict.fromkeys(("eventType", "id", "iCalUID"), str),
    **dict.fromkeys(("guestsCanInviteOthers", "guestsCanModify", "guestsCanSeeOtherGuests"), bool),
    **dict.fromkeys(("anyoneCanAddSelf", "endTimeUnspecified", "attendeesOmitted", "privateCopy"), bool),
    **dict.fromkeys(("start", "end", "extendedProperties", "reminders"), dict),
    **dict.fromkeys(("source", "gadget", "conferenceData", "organizer"), dict),
    **dict.fromkeys(("birthdayProperties", "focusTimeProperties", "outOfOfficeProperties"), dict),
    "workingLocationProperties": dict,
    **dict.fromkeys(("attendees", "recurrence", "attachments"), list),
    "sequence": int,
}

_WORDS = {
    "status": ("confirmed", "tentative", "cancelled"),
    "visibility": ("default", "public", "private", "confidential"),
    "transparency": ("opaque", "transparent"),
    "eventType": ("birthday", "default", "focusTime", "fromGmail", "outOfOffice", "workingLocation"),
}

# Shown only when they differ from these.
_ORDINARY = {
    "visibility": "default",
    "transparency": "opaque",
    "guestsCanInviteOthers": True,
    "guestsCanModify": False,
    "guestsCanSeeOtherGuests": True,
    "anyoneCanAddSelf": False,
    "endTimeUnspecified": False,
    "attendeesOmitted": False,
    "privateCopy": False,
    "locked": False,
}


def writable(sent: Mapping[str, Any]) -> dict[str, Any]:
    """The fields of a body that a client may set; read-only and unknown ones are ignored.

    Raises ApiError 400 for a field of the wrong type or a word outside its list. Null is allowed everywhere.
    """
    kept: dict[str, Any] = {}
    for name, value in sent.items():
        kind = _WRITABLE.get(name)
        if kind is None:
            continue
        if value is not None:
            if name == "colorId" and isinstance(value, int) and not isinstance(value, bool):
                value = str(value)
            if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
                raise invalid(f"Invalid value for: {name}")
            if name in _WORDS and value not in _WORDS[name]:
                raise invalid(f"Invalid value for: {name}", location=name)
        kept[name] = value
    return kept


def merged(stored: Mapping[str, Any], patch: Mapping[str, Any]) -> dict[str, Any]:
    """Patch semantics: absent stays, null deletes, objects merge, arrays and ``reminders`` are replaced."""
    result = dict(stored)
    for name, value in patch.items():
        if value is None:
            result.pop(name, None)
        elif isinstance(value, dict) and name != "reminders":
            inner = result.get(name)
            result[name] = merged(inner if isinstance(inner, dict) else {}, value)
        else:
            result[name] = value
    return result


def without_defaults(body: Mapping[str, Any]) -> dict[str, Any]:
    """The body without what Google leaves out: ordinary values, empty texts, lists and objects, nulls."""
    return {
        name: value
        for name, value in body.items()
        if value is not None
        and not (name in _ORDINARY and value == _ORDINARY[name])
        and (value not in ("", [], {}) or name == "reminders")
    }


def stored_times(body: Mapping[str, Any], calendar_zone: str, *, recurring: bool) -> tuple[Point, Point]:
    """Start and end as they are kept: a day as it is, a moment to the second with offset and zone.

    Raises ApiError 400 for missing, mixed, reversed or unreadable times, and for a timed series without zone.
    """
    if not body.get("end"):
        raise required("Missing end time.")
    if not body.get("start"):
        raise required("Missing start time.")
    start = _stored_point(body["start"], "start", calendar_zone, zone_needed=recurring)
    end = _stored_point(body["end"], "end", calendar_zone, zone_needed=recurring)
    if ("date" in start) != ("date" in end):
        raise invalid("Start and end times must either both be date or both be dateTime.")
    begins, ends = instant(start, calendar_zone), instant(end, calendar_zone)
    if ends < begins or ("date" in start and ends == begins):
        raise time_range_empty(location=None)
    return start, end


def _stored_point(point: object, which: str, calendar_zone: str, *, zone_needed: bool) -> Point:
    if not isinstance(point, dict):
        raise invalid(f"Invalid {which} time.")
    day, moment = point.get("date"), point.get("dateTime")
    if (day is None) == (moment is None):
        raise invalid(f"Invalid {which} time.")
    named = point.get("timeZone")
    try:
        zone_name = zone(named).key if named else None
    except (BadTime, TypeError) as problem:
        raise invalid(f"Invalid time zone definition for {which} time.") from problem
    try:
        if day is not None:
            return {"date": parse_day(day).isoformat()}
        parsed = parse_moment(moment)
    except BadTime as problem:
        raise invalid(f"Invalid {which} time.") from problem
    if zone_name is None and (zone_needed or parsed.tzinfo is None):
        raise required(f"Missing time zone definition for {which} time.")
    shown_zone = zone_name or calendar_zone
    aware = parsed if parsed.tzinfo is not None else parsed.replace(tzinfo=zone(shown_zone))
    return {"dateTime": write_moment(aware, shown_zone), "timeZone": shown_zone}
