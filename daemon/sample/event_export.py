"""Pure. The sample calendar as Google's event resources."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, TypeAlias
from zoneinfo import ZoneInfo

from daemon.sample.identity import days_ago, event_id
from daemon.sample.moments import day, moment

Json: TypeAlias = dict[str, Any]

_STATUS_TYPES: Mapping[str, Json] = {
    "outOfOffice": {
        "outOfOfficeProperties": {
            "autoDeclineMode": "declineOnlyNewConflictingInvitations",
            "declineMessage": "Away with my son, Helen decides.",
        }
    },
    "focusTime": {"focusTimeProperties": {"autoDeclineMode": "declineNone", "chatStatus": "doNotDisturb"}},
    "workingLocation": {
        "workingLocationProperties": {"type": "officeLocation", "officeLocation": {"label": "Office"}},
        "visibility": "public",
        "transparency": "transparent",
    },
    "birthday": {
        "birthdayProperties": {"type": "birthday"},
        "visibility": "private",
        "transparency": "transparent",
    },
}


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarFrame:
    """What every event refers to: the moment, the owner, and where recurring events start."""

    now: datetime
    zone: ZoneInfo
    owner: Json  # email, displayName
    people: Mapping[str, Json]
    masters: Mapping[str, Json]

    def at(self, text: str) -> datetime:
        return moment(text, now=self.now, zone=self.zone)


def export_events(spec: Json, *, now: datetime, zone: ZoneInfo, owner: Json) -> list[Json]:
    """Google's resources for the calendar that the data file `spec` describes, as seen at `now`."""
    masters = {item["key"]: item for item in spec["events"] if "recurrence" in item and "key" in item}
    frame = CalendarFrame(now=now, zone=zone, owner=owner, people=spec["people"], masters=masters)
    return [_event(item, frame=frame, index=index) for index, item in enumerate(spec["events"])]


def _event(spec: Json, *, frame: CalendarFrame, index: int) -> Json:
    key: str = spec.get("key", f"{index}/{spec.get('summary', '')}")
    created = frame.now - timedelta(days=days_ago(key, least=3, most=40))
    resource: Json = {
        "kind": "calendar#event",
        "etag": f'"{int(created.timestamp()) * 2000}"',
        "id": event_id(key),
        "status": spec.get("status", "confirmed"),
        "htmlLink": f"https://www.google.com/calendar/event?eid={event_id(key)}",
        "created": created.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z"),
        "updated": created.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z"),
        "creator": _organizer(spec, frame=frame),
        "organizer": _organizer(spec, frame=frame),
        "iCalUID": f"{event_id(spec.get('of', key))}@google.com",
        "sequence": 0,
        "reminders": _reminders(spec),
        "eventType": spec.get("type", "default"),
        **_instance_of(spec, frame=frame),
        **_STATUS_TYPES.get(spec.get("type", ""), {}),
        **{name: spec[name] for name in _COPIED if name in spec},
    }
    if "start" in spec or "day" in spec:
        resource |= _when(spec, frame=frame)
    if "desc" in spec:
        resource["description"] = spec["desc"]
    if "color" in spec:
        resource["colorId"] = spec["color"]
    if "link" in spec:
        resource["hangoutLink"] = spec["link"]
    if "guests" in spec or "organizer" in spec:
        resource["attendees"] = _attendees(spec, frame=frame)
    return resource


_COPIED = ("summary", "location", "recurrence", "visibility", "transparency")


def _when(spec: Json, *, frame: CalendarFrame) -> Json:
    if "day" in spec:
        first = day(spec["day"], now=frame.now, zone=frame.zone)
        # Google's end date is the first day that no longer belongs to the event.
        return _span({"date": first}, {"date": first + timedelta(days=spec.get("days", 1))}, frame=frame)
    start = frame.at(spec["start"])
    return _span({"dateTime": start}, {"dateTime": start + timedelta(minutes=spec["for"])}, frame=frame)


def _span(start: Json, end: Json, *, frame: CalendarFrame) -> Json:
    return {"start": _point(start, frame=frame), "end": _point(end, frame=frame)}


def _point(point: Json, *, frame: CalendarFrame) -> Json:
    if "date" in point:
        return {"date": point["date"].isoformat()}
    local: datetime = point["dateTime"].astimezone(frame.zone)
    return {"dateTime": local.isoformat(timespec="seconds"), "timeZone": frame.zone.key}


def _instance_of(spec: Json, *, frame: CalendarFrame) -> Json:
    """An exception of a recurring event is named after the master and the start it replaces."""
    if "of" not in spec:
        return {}
    original = frame.at(spec["original"])
    master = event_id(spec["of"])
    instance = {
        "id": f"{master}_{original.astimezone(UTC):%Y%m%dT%H%M%SZ}",
        "recurringEventId": master,
        "originalStartTime": _point({"dateTime": original}, frame=frame),
    }
    if spec.get("status") == "cancelled":
        blueprint = frame.masters[spec["of"]]
        lasts = timedelta(minutes=blueprint["for"])
        instance |= {"summary": blueprint["summary"]}
        instance |= _span({"dateTime": original}, {"dateTime": original + lasts}, frame=frame)
    return instance


def _organizer(spec: Json, *, frame: CalendarFrame) -> Json:
    other: Json | None = spec.get("organizer")
    return dict(other) if other else {**frame.owner, "self": True}


def _attendees(spec: Json, *, frame: CalendarFrame) -> list[Json]:
    others = [
        {**frame.people[key], "responseStatus": answer} for key, answer in spec.get("guests", {}).items()
    ]
    mine = {**frame.owner, "self": True, "responseStatus": spec.get("self", "accepted")}
    if "organizer" in spec:
        return [mine, *others]
    return [{**mine, "organizer": True}, *others]


def _reminders(spec: Json) -> Json:
    if "reminders" not in spec:
        return {"useDefault": True}
    return {
        "useDefault": False,
        "overrides": [{"method": "popup", "minutes": minutes} for minutes in spec["reminders"]],
    }
