"""Pure. Google's event and calendar JSON turned into the product's frozen values."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from daemon.core.model import Container, Day, Moment, Shape, Task, TaskId, Value, When

SOURCE = "google_calendar"
MARK_KEY = "delegated"
"""Our key among an event's private extended properties, which no other person and no calendar page shows."""

UNTITLED = "(no title)"
CUSTOM_LABEL = "label:"
"""Begins a task's colour when a person put a label of their own on the event, which has no colorId."""

WRITER_ROLES = frozenset({"owner", "writer", "writerWithoutPrivateAccess"})

_PLAIN = (
    "id",
    "status",
    "etag",
    "summary",
    "description",
    "htmlLink",
    "created",
    "start",
    "end",
    "recurringEventId",
    "eventType",
    "colorId",
    "eventLabelId",
    "reminders",
)
_NESTED = {
    "attendees": "attendees(email,displayName,self,resource,responseStatus)",
    "extendedProperties": "extendedProperties/private",
}
_KEPT = {*_PLAIN, *_NESTED}

EVENT_FIELDS = ",".join((*_PLAIN, *_NESTED.values()))
"""What is asked of each event, in Google's `fields` language; a change of it means reading whole again."""

_NOT_WORK = {
    "birthday": "a birthday",
    "workingLocation": "a working location, not work",
    "focusTime": "focus time, not a task of its own",
    "outOfOffice": "an out-of-office entry",
    "fromGmail": "a booking Google took from an e-mail",
}
_TAG = re.compile(r"<[^>]*>")
_BREAK = re.compile(r"<(?:br|/p|/li|/div)\s*/?>", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Calendar:
    """One calendar as its list entry or the head of its event list tells: its zone and what we may do."""

    id: str
    name: str
    timezone: str = "UTC"
    role: str = "reader"

    @property
    def writable(self) -> bool:
        """Whether our reminders and colours can be written there."""
        return self.role in WRITER_ROLES

    @property
    def zone(self) -> tzinfo:
        """Where its all-day events begin and end."""
        return zone_named(self.timezone) or UTC


@dataclass(frozen=True, slots=True)
class Window:
    """Which events are looked at, and until when a start may lie to be written to."""

    begin: datetime
    end: datetime
    writes_until: datetime

    @classmethod
    def around(cls, now: datetime, *, back: int, ahead: int, write_ahead: int) -> Window:
        """The window around `now`, in whole days of 24 hours."""
        return cls(now - timedelta(days=back), now + timedelta(days=ahead), now + timedelta(days=write_ahead))


def task_id(calendar_id: str, event_id: str) -> TaskId:
    """The id of one event in one calendar: the same event in two calendars is two copies."""
    return TaskId(SOURCE, f"{calendar_id}/{event_id}")


def event_id_of(task: TaskId) -> str:
    """Google's event id, which never holds a slash."""
    return task.key.rpartition("/")[2]


def calendar_id_of(task: TaskId) -> str:
    """The calendar's id, which is an address and may hold anything."""
    return task.key.rpartition("/")[0]


def container_of(calendar: Calendar) -> Container:
    """The calendar as the daemon knows it; calendars offer no labels of ours."""
    return Container(id=calendar.id, name=calendar.name, writable=calendar.writable)


def mirror_text(event: Mapping[str, Any]) -> str:
    """The part of an event we look at, as text that is equal exactly when that part is."""
    kept = {key: value for key, value in event.items() if key in _KEPT}
    return json.dumps(kept, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def zone_named(name: object) -> tzinfo | None:
    """The zone of an IANA name; None for what is no such name."""
    if not isinstance(name, str) or not name:
        return None
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def when_of(point: object, zone: tzinfo) -> When | None:
    """An event's start or end; a time without offset is by its own zone, else by `zone`."""
    if not isinstance(point, Mapping):
        return None
    try:
        if (text := point.get("dateTime")) is not None:
            at = datetime.fromisoformat(text)
            if at.tzinfo is None:
                at = at.replace(tzinfo=zone_named(point.get("timeZone")) or zone)
            return Moment(at)
        if (text := point.get("date")) is not None:
            return Day(date.fromisoformat(text))
    except (ValueError, TypeError, OverflowError):
        return None
    return None


def begins(when: When, zone: tzinfo) -> datetime:
    """The moment something starts; a day starts at midnight of `zone`."""
    if isinstance(when, Moment):
        return when.at
    return datetime(when.on.year, when.on.month, when.on.day, tzinfo=zone)


def outside(event: Mapping[str, Any], window: Window, zone: tzinfo) -> bool:
    """Whether the event lies wholly before or after the window; one that cannot be read does not.

    As Google takes timeMin and timeMax: an event that ends when the window begins is outside.
    """
    start = when_of(event.get("start"), zone)
    if start is None:
        return False
    end = when_of(event.get("end"), zone) or start
    return begins(end, zone) <= window.begin or begins(start, zone) >= window.end


def reminder_of(event: Mapping[str, Any]) -> Value:
    """(method, minutes before) pairs in order; None when the calendar's defaults apply."""
    reminders = event.get("reminders")
    if not isinstance(reminders, Mapping) or not reminders or reminders.get("useDefault"):
        return None
    pairs = []
    for override in reminders.get("overrides") or ():
        if isinstance(override, Mapping) and isinstance(override.get("minutes"), int):
            pairs.append((str(override.get("method", "")), int(override["minutes"])))
    return tuple(sorted(pairs))


def color_of(event: Mapping[str, Any]) -> str | None:
    """The colorId; `label:<id>` where only a label of a person's own stands; None for the calendar's colour.

    Since July 2026 an event of the default palette carries colorId and label, a person's own only the label.
    """
    if color := event.get("colorId"):
        return str(color)
    if label := event.get("eventLabelId"):
        return f"{CUSTOM_LABEL}{label}"
    return None


def mark_of(event: Mapping[str, Any]) -> str | None:
    """Our mark, or None."""
    properties = event.get("extendedProperties")
    private = properties.get("private") if isinstance(properties, Mapping) else None
    mark = private.get(MARK_KEY) if isinstance(private, Mapping) else None
    return mark if isinstance(mark, str) else None


def task_of(event: Mapping[str, Any], calendar: Calendar, *, now: datetime, window: Window) -> Task:
    """One event as a task; `ends` of an all-day event is its last day."""
    zone = calendar.zone
    start = when_of(event.get("start"), zone)
    end = when_of(event.get("end"), zone)
    last = Day(end.on - timedelta(days=1)) if isinstance(end, Day) and end.on > date.min else end
    if isinstance(last, Day) and isinstance(start, Day) and last.on < start.on:
        last = start
    attendees = _attendees(event)
    return Task(
        id=task_id(calendar.id, str(event.get("id", ""))),
        shape=Shape.EVENT,
        title=_text(event.get("summary")).strip() or UNTITLED,
        container=calendar.id,
        container_name=calendar.name,
        description=plain_text(_text(event.get("description"))),
        due=start,
        ends=last,
        recurring=bool(event.get("recurringEventId")),
        set_aside=_set_aside(event, attendees, start, end, zone, now, window),
        reminder=reminder_of(event),
        color=color_of(event),
        mark=mark_of(event),
        people=_people(attendees),
        url=_text(event.get("htmlLink")),
        created=_moment(event.get("created")),
        version=_text(event.get("etag")),
    )


def only_next_of_series(
    tasks: Sequence[Task], events: Sequence[Mapping[str, Any]], zone: tzinfo
) -> list[Task]:
    """Set all but the next occurrence of each series aside.

    Each write to one occurrence becomes an exception in the owner's series, so there is one at a time.
    """
    starts = [
        begins(task.due, zone) if task.due is not None and task.set_aside is None else None for task in tasks
    ]
    series = [_text(event.get("recurringEventId")) for event in events]
    first: dict[str, datetime] = {}
    for name, start in zip(series, starts, strict=True):
        if name and start is not None:
            first[name] = min(start, first.get(name, start))
    return [
        replace(task, set_aside="a later one of its series")
        if start is not None and name and start > first[name]
        else task
        for task, name, start in zip(tasks, series, starts, strict=True)
    ]


def plain_text(description: str) -> str:
    """A description without the HTML that Google's own editor puts into it."""
    if "<" not in description and "&" not in description:
        return description
    return html.unescape(_TAG.sub("", _BREAK.sub("\n", description))).strip()


def _set_aside(
    event: Mapping[str, Any],
    attendees: tuple[Mapping[str, Any], ...],
    start: When | None,
    end: When | None,
    zone: tzinfo,
    now: datetime,
    window: Window,
) -> str | None:
    kind = event.get("eventType", "default")
    if event.get("status") == "cancelled":
        return "cancelled"
    if kind != "default":
        # A type Google adds later may refuse our writes as birthdays do, so it is left alone too.
        return _NOT_WORK.get(kind, f"an event of the type {kind}, which we do not know")
    if any(guest.get("self") and guest.get("responseStatus") == "declined" for guest in attendees):
        return "declined by you"
    if start is None:
        return "has no readable start"
    if begins(end or start, zone) <= now and begins(start, zone) < now:
        return "already over"
    if begins(start, zone) > window.writes_until:
        return f"starts in more than {(window.writes_until - now).days} days"
    return None


def _attendees(event: Mapping[str, Any]) -> tuple[Mapping[str, Any], ...]:
    guests = event.get("attendees")
    if not isinstance(guests, list):
        return ()
    return tuple(guest for guest in guests if isinstance(guest, Mapping))


def _people(attendees: tuple[Mapping[str, Any], ...]) -> tuple[str, ...]:
    names = (
        _text(guest.get("displayName")) or _text(guest.get("email"))
        for guest in attendees
        if not guest.get("self") and not guest.get("resource")
    )
    return tuple(dict.fromkeys(name for name in names if name))


def _moment(value: object) -> datetime | None:
    try:
        at = datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
    return at.replace(tzinfo=at.tzinfo or UTC).astimezone(UTC) if at else None


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
