"""Events of an iCalendar (.ics) file as API resources."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import icalendar

from connectors.google_calendar.stand_in.loading import Notes
from connectors.google_calendar.stand_in.times import zone
from connectors.google_calendar.stand_in.tokens import import_id

_TEXTS = (("summary", "SUMMARY"), ("description", "DESCRIPTION"), ("location", "LOCATION"))
_RESPONSES = {"ACCEPTED": "accepted", "DECLINED": "declined", "TENTATIVE": "tentative"}


def read_ics(data: bytes, default_name: str, notes: Notes) -> tuple[str, list[dict[str, Any]], str | None]:
    """Name, events and zone of a calendar. Raises ValueError with a short reason when nothing can be read."""
    try:
        calendar = icalendar.Calendar.from_ical(data.decode("utf-8-sig", "replace"))
    except (ValueError, IndexError, KeyError, TypeError, AttributeError) as problem:
        raise ValueError(_short(problem)) from problem
    name = str(calendar.get("X-WR-CALNAME") or default_name)
    zone_name = str(calendar.get("X-WR-TIMEZONE") or "") or None
    items: list[dict[str, Any]] = []
    for number, component in enumerate(calendar.walk("VEVENT"), start=1):
        try:
            items.append(_from_component(component, zone_name))
        except (ValueError, AttributeError, TypeError, KeyError) as problem:
            notes.add(f"left out, {_short(problem)}", f"event {number}")
    return name, _with_series(items), zone_name


def _short(problem: BaseException) -> str:
    return (str(problem).splitlines() or [type(problem).__name__])[0][:120]


def _from_component(component: Any, zone_name: str | None) -> dict[str, Any]:
    start = component.decoded("DTSTART")
    uid = str(component.get("UID") or "")
    item: dict[str, Any] = {"iCalUID": uid} if uid else {}
    item |= {name: str(component[key]) for name, key in _TEXTS if component.get(key)}
    item["start"], item["end"] = _point(start, zone_name), _point(_end(component, start), zone_name)
    if "RECURRENCE-ID" in component:
        item["originalStartTime"] = _point(component.decoded("RECURRENCE-ID"), zone_name)
    lists = {"recurrence": list(_recurrence(component)), "attendees": list(_guests(component))}
    item |= {name: values for name, values in lists.items() if values}
    alarms = list(_alarms(component))
    if alarms:
        item["reminders"] = {"useDefault": False, "overrides": alarms[:5]}
    return item | _words(component)


def _words(component: Any) -> dict[str, Any]:
    """The one-word properties, where they say something Calendar knows."""
    said: dict[str, Any] = {}
    status = str(component.get("STATUS") or "").lower()
    if status in ("confirmed", "tentative", "cancelled"):
        said["status"] = status
    if str(component.get("TRANSP") or "").upper() == "TRANSPARENT":
        said["transparency"] = "transparent"
    if str(component.get("CLASS") or "").lower() in ("private", "confidential"):
        said["visibility"] = str(component["CLASS"]).lower()
    if component.get("SEQUENCE"):
        said["sequence"] = int(component["SEQUENCE"])
    for name, key in (("created", "CREATED"), ("updated", "LAST-MODIFIED")):
        moment = component.decoded(key) if component.get(key) else None
        if isinstance(moment, datetime):
            said[name] = moment.isoformat()
    return said


def _point(value: date | datetime, zone_name: str | None) -> dict[str, Any]:
    if not isinstance(value, datetime):
        return {"date": value.isoformat()}
    where = value.tzinfo.key if isinstance(value.tzinfo, ZoneInfo) else None
    own = {"timeZone": where or zone_name} if where or zone_name else {}
    return {"dateTime": value.isoformat(timespec="seconds"), **own}


def _end(component: Any, start: date | datetime) -> date | datetime:
    """DTEND, or DTSTART with DURATION; a day without either lasts that day, a moment has no length."""
    if "DTEND" in component:
        end: date | datetime = component.decoded("DTEND")
        return end if isinstance(end, datetime) or end != start else end + timedelta(days=1)
    if "DURATION" in component:
        length: timedelta = component.decoded("DURATION")
        return start + length
    return start if isinstance(start, datetime) else start + timedelta(days=1)


def _recurrence(component: Any) -> Iterator[str]:
    for key in ("RRULE", "EXRULE", "RDATE", "EXDATE"):
        values = component.get(key)
        for value in values if isinstance(values, list) else [values] if values is not None else []:
            text = value.to_ical().decode()
            options = f";TZID={value.params['TZID']}" if "TZID" in value.params else ""
            if value.params.get("VALUE") == "DATE":
                options += ";VALUE=DATE"
            yield f"{key}{options}:{text}"


def _guests(component: Any) -> Iterator[dict[str, Any]]:
    found = component.get("ATTENDEE") or []
    for guest in found if isinstance(found, list) else [found]:
        address = str(guest).removeprefix("mailto:").removeprefix("MAILTO:")
        if "@" not in address:
            continue
        response = _RESPONSES.get(str(guest.params.get("PARTSTAT", "")).upper(), "needsAction")
        named = {"displayName": str(guest.params["CN"])} if guest.params.get("CN") else {}
        yield {"email": address, **named, "responseStatus": response}


def _alarms(component: Any) -> Iterator[dict[str, Any]]:
    for alarm in component.walk("VALARM"):
        trigger = alarm.decoded("TRIGGER", None)
        if isinstance(trigger, timedelta) and trigger <= timedelta(0):
            method = "email" if str(alarm.get("ACTION") or "").upper() == "EMAIL" else "popup"
            yield {"method": method, "minutes": int(-trigger.total_seconds() // 60)}


def _with_series(items: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Exceptions (RECURRENCE-ID) tied to the series with the same UID, all with ids made from the UID."""
    series = {item["iCalUID"] for item in items if "iCalUID" in item and "originalStartTime" not in item}
    for item in items:
        uid = item.get("iCalUID")
        if uid is None:
            continue
        item["id"] = import_id(uid)
        original = item.get("originalStartTime")
        if original is None:
            continue
        item["id"] = f"{item['id']}_{_key(original)}"
        if uid in series:
            item["recurringEventId"] = import_id(uid)
    return items


def _key(original: dict[str, Any]) -> str:
    """The tail of an instance id for its original start."""
    if "date" in original:
        return str(original["date"]).replace("-", "")
    moment = datetime.fromisoformat(original["dateTime"])
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=zone(original.get("timeZone") or "UTC"))
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"
