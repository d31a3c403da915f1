"""Pure. What a person sees of a calendar in the coming days: one row per event and day it touches."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, TypeAlias
from zoneinfo import ZoneInfo

from connectors.google_calendar.mapping import MARK_KEY, UNTITLED
from connectors.google_calendar.stand_in.errors import ApiError
from connectors.google_calendar.stand_in.recurrence import series_of
from connectors.google_calendar.stand_in.times import BadTime, Point, clamp, instant, parse_day, parse_moment

Event: TypeAlias = Mapping[str, Any]

_KINDS = {
    "birthday": "birthday",
    "focusTime": "focus time",
    "fromGmail": "from Gmail",
    "outOfOffice": "out of office",
    "workingLocation": "working location",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One event on one day."""

    id: str
    title: str
    when: str  # "09:15 – 09:30", "all day", "until 12:00"
    part: str  # "day 2 of 3" for events over several all-day dates, else ""
    colour: str | None  # Google's colorId
    kind: str  # "" for an ordinary event
    place: str
    guests: int
    declined: bool
    past: bool
    reminders: tuple[str, ...]
    default_reminders: bool
    marked: bool


@dataclass(frozen=True, slots=True)
class AgendaDay:
    date: date
    today: bool
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class _Occurrence:
    event: Event
    begins: datetime
    ends: datetime
    all_day: bool


def agenda(
    events: Sequence[Event], *, now: datetime, timezone: ZoneInfo, days: int = 14
) -> tuple[AgendaDay, ...]:
    """The days from today on in `timezone`, each with its events: all-day ones first, then by start.

    `events` are Google's resources, recurring ones as masters with exceptions or already as instances.
    Cancelled events and those without a readable time are left out.
    """
    today = now.astimezone(timezone).date()
    first = _midnight(today, timezone)
    after_last = _midnight(today + timedelta(days=days), timezone)
    found = [
        occurrence
        for occurrence in _occurrences(events, first, after_last, timezone)
        if occurrence.begins < after_last and _last_moment(occurrence) >= first
    ]
    found.sort(key=lambda each: (not each.all_day, each.begins, each.ends))
    return tuple(
        _day(today + timedelta(days=offset), found, now=now, timezone=timezone) for offset in range(days)
    )


def _day(on: date, found: Iterable[_Occurrence], *, now: datetime, timezone: ZoneInfo) -> AgendaDay:
    opens, closes = _midnight(on, timezone), _midnight(on + timedelta(days=1), timezone)
    rows = tuple(
        _row(each, on, now=now, timezone=timezone)
        for each in found
        if each.begins < closes and _last_moment(each) >= opens
    )
    return AgendaDay(on, on == now.astimezone(timezone).date(), rows)


def _occurrences(
    events: Sequence[Event], first: datetime, after_last: datetime, timezone: ZoneInfo
) -> Iterator[_Occurrence]:
    replaced = {_key(event, timezone) for event in events if event.get("recurringEventId")}
    for event in events:
        if event.get("status") == "cancelled":
            continue
        if not event.get("recurrence"):
            yield from _single(event, timezone)
            continue
        try:
            for each in series_of(event, timezone.key).between(first, after_last):
                if (event.get("id"), each.begins) not in replaced:
                    yield _Occurrence(event, each.begins, each.ends, "date" in each.start)
        except (ApiError, BadTime, KeyError, TypeError, ValueError):
            # A rule that can't be expanded still has a first date, which is better shown than hidden.
            yield from _single(event, timezone)


def _key(event: Event, timezone: ZoneInfo) -> tuple[object, datetime | None]:
    return event.get("recurringEventId"), _instant(event.get("originalStartTime"), timezone)


def _single(event: Event, timezone: ZoneInfo) -> Iterator[_Occurrence]:
    begins = _instant(event.get("start"), timezone)
    if begins is None:
        return
    ends = _instant(event.get("end"), timezone) or begins
    yield _Occurrence(event, begins, max(begins, ends), "date" in event["start"])


def _instant(point: object, timezone: ZoneInfo) -> datetime | None:
    """A point of Google's in UTC, a day at its midnight in `timezone`; None when it can't be read."""
    if not isinstance(point, dict):
        return None
    try:
        if "date" in point:
            parse_day(point["date"])
            return instant(point, timezone.key)
        at = parse_moment(point.get("dateTime"))
        return clamp(at if at.tzinfo else at.replace(tzinfo=_zone_of(point, timezone))).astimezone(UTC)
    except BadTime:
        return None


def _zone_of(point: Point, timezone: ZoneInfo) -> ZoneInfo:
    try:
        return ZoneInfo(str(point["timeZone"]))
    except (KeyError, ValueError, OSError):
        return timezone


def _row(each: _Occurrence, on: date, *, now: datetime, timezone: ZoneInfo) -> Row:
    event = each.event
    attendees = _objects(event.get("attendees"))
    return Row(
        id=_text(event.get("id")),
        title=_text(event.get("summary")).strip() or UNTITLED,
        when=_when(each, on, timezone),
        part=_part(each, on, timezone),
        colour=_text(event.get("colorId")) or None,
        kind=_KINDS.get(_text(event.get("eventType")), ""),
        place=_text(event.get("location")),
        guests=sum(not guest.get("self") for guest in attendees),
        declined=any(guest.get("self") and guest.get("responseStatus") == "declined" for guest in attendees),
        past=each.ends <= now and each.begins < now,
        reminders=_reminders(event),
        default_reminders=bool(_object(event.get("reminders")).get("useDefault")),
        marked=MARK_KEY in _object(_object(event.get("extendedProperties")).get("private")),
    )


def _when(each: _Occurrence, on: date, timezone: ZoneInfo) -> str:
    if each.all_day:
        return "all day"
    begins, ends = each.begins.astimezone(timezone), each.ends.astimezone(timezone)
    starts_today, ends_today = begins.date() == on, _last_moment(each).astimezone(timezone).date() == on
    if starts_today and ends_today:
        return f"{begins:%H:%M} – {ends:%H:%M}"
    if starts_today:
        return f"from {begins:%H:%M}"
    return f"until {ends:%H:%M}" if ends_today else "all day"


def _part(each: _Occurrence, on: date, timezone: ZoneInfo) -> str:
    first = each.begins.astimezone(timezone).date()
    count = (_last_moment(each).astimezone(timezone).date() - first).days + 1
    return f"day {(on - first).days + 1} of {count}" if each.all_day and count > 1 else ""


def _last_moment(each: _Occurrence) -> datetime:
    """The last moment that still belongs to the event: its end is the first that does not."""
    return max(each.begins, each.ends - timedelta(microseconds=1))


def _reminders(event: Event) -> tuple[str, ...]:
    """Own reminders, the earliest last, as "10 min", "2 h", "1 day (e-mail)" before the start."""
    overrides = _objects(_object(event.get("reminders")).get("overrides"))
    known = [row for row in overrides if isinstance(row.get("minutes"), int)]
    return tuple(
        _ahead(row["minutes"]) + (" (e-mail)" if row.get("method") == "email" else "")
        for row in sorted(known, key=lambda row: int(row["minutes"]))
    )


def _ahead(minutes: int) -> str:
    if minutes and minutes % 1440 == 0:
        days = minutes // 1440
        return f"{days} day{'s' if days > 1 else ''}"
    return f"{minutes // 60} h" if minutes and minutes % 60 == 0 else f"{minutes} min"


def _midnight(on: date, timezone: ZoneInfo) -> datetime:
    return datetime.combine(on, time(), timezone).astimezone(UTC)


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _object(value: object) -> Event:
    return value if isinstance(value, Mapping) else {}


def _objects(value: object) -> list[Event]:
    return [row for row in value if isinstance(row, Mapping)] if isinstance(value, list) else []
