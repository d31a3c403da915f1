"""Pure. Google's event and calendar JSON turned into the product's frozen values."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import Any

from connectors.google_calendar.event_times import Window, hours_long, when_of, zone_named
from connectors.google_calendar.settings import WorkRules
from connectors.google_calendar.work import DEFAULT_RULES, declined, guests_of, people_of, set_aside
from daemon.core.model import Container, Day, Shape, Task, TaskId, Value

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
    "transparency",
)
_NESTED = {
    "attendees": "attendees(email,displayName,self,organizer,resource,responseStatus)",
    "extendedProperties": "extendedProperties/private",
}
_KEPT = {*_PLAIN, *_NESTED}

EVENT_FIELDS = ",".join((*_PLAIN, *_NESTED.values()))
"""What is asked of each event, in Google's `fields` language; a change of it means reading whole again."""

_TAG = re.compile(r"<[^>]*>")
_BREAK = re.compile(r"<(?:br|/p|/li|/div)\s*/?>", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Calendar:
    """One calendar as its list entry or the head of its event list tells: its zone and what we may do."""

    id: str
    name: str
    timezone: str = "UTC"
    role: str = "reader"
    primary: bool = False

    @property
    def writable(self) -> bool:
        """Whether our reminders and colours can be written there."""
        return self.role in WRITER_ROLES

    @property
    def zone(self) -> tzinfo:
        """Where its all-day events begin and end."""
        return zone_named(self.timezone) or UTC

    @property
    def names(self) -> tuple[str, ...]:
        """What the owner may call it in the configuration."""
        return (self.id, self.name, "primary") if self.primary else (self.id, self.name)


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


def task_of(
    event: Mapping[str, Any],
    calendar: Calendar,
    *,
    now: datetime,
    window: Window,
    rules: WorkRules = DEFAULT_RULES,
) -> Task:
    """One event as a task; `ends` of an all-day event is its last day."""
    zone = calendar.zone
    start = when_of(event.get("start"), zone)
    end = when_of(event.get("end"), zone)
    last = Day(end.on - timedelta(days=1)) if isinstance(end, Day) and end.on > date.min else end
    if isinstance(last, Day) and isinstance(start, Day) and last.on < start.on:
        last = start
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
        set_aside=set_aside(
            event, start, end, zone, now=now, window=window, rules=rules, calendar_names=calendar.names
        ),
        declined=declined(event),
        estimate_hours=hours_long(start, end),
        reminder=reminder_of(event),
        color=color_of(event),
        mark=mark_of(event),
        people=people_of(guests_of(event)),
        url=_text(event.get("htmlLink")),
        created=_moment(event.get("created")),
        version=_text(event.get("etag")),
    )


def plain_text(description: str) -> str:
    """A description without the HTML that Google's own editor puts into it."""
    if "<" not in description and "&" not in description:
        return description
    return html.unescape(_TAG.sub("", _BREAK.sub("\n", description))).strip()


def _moment(value: object) -> datetime | None:
    try:
        at = datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
    return at.replace(tzinfo=at.tzinfo or UTC).astimezone(UTC) if at else None


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
