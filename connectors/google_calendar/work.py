"""Pure. Which events are work, and which take the owner's time."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, tzinfo
from typing import Any

from connectors.google_calendar.event_times import Window, begins, hours_long, when_of
from connectors.google_calendar.settings import WorkRules
from daemon.core.free_time import Span
from daemon.core.model import Task, When

_NOT_WORK = {
    "birthday": "a birthday",
    "workingLocation": "a working location, not work",
    "focusTime": "focus time, not a task of its own",
    "outOfOffice": "an out-of-office entry",
    "fromGmail": "a booking Google took from an e-mail",
}
_NOT_BUSY = frozenset({"birthday", "workingLocation", "focusTime"})
"""Types during which the owner can work: focus time is there for exactly that."""

Guests = tuple[Mapping[str, Any], ...]

DEFAULT_RULES = WorkRules()


def guests_of(event: Mapping[str, Any]) -> Guests:
    """The people and rooms invited to an event."""
    guests = event.get("attendees")
    if not isinstance(guests, list):
        return ()
    return tuple(guest for guest in guests if isinstance(guest, Mapping))


def people_of(guests: Guests) -> tuple[str, ...]:
    """The names of the people invited besides the owner."""
    names = (str(guest.get("displayName") or guest.get("email") or "") for guest in _others(guests))
    return tuple(dict.fromkeys(name for name in names if name))


def declined(event: Mapping[str, Any]) -> bool:
    """Whether the owner said no to it."""
    return _answer(guests_of(event)) == "declined"


def set_aside(
    event: Mapping[str, Any],
    start: When | None,
    end: When | None,
    zone: tzinfo,
    *,
    now: datetime,
    window: Window,
    rules: WorkRules,
    calendar_names: Iterable[str],
) -> str | None:
    """Why an event is no task to act on now, in words; None for one that is."""
    by_nature = _not_by_nature(event)
    if by_nature is not None:
        return by_nature
    if start is None:
        return "has no readable start"
    if begins(end or start, zone) <= now and begins(start, zone) < now:
        return "already over"
    if begins(start, zone) > window.writes_until:
        return f"starts in more than {(window.writes_until - now).days} days"
    return _not_by_rule(event, hours_long(start, end), rules, calendar_names)


def only_next_of_series(
    tasks: Sequence[Task], events: Sequence[Mapping[str, Any]], zone: tzinfo
) -> list[Task]:
    """Set all but the next occurrence of each series aside.

    Each write to one occurrence becomes an exception in the owner's series, so there is one at a time.
    """
    starts = [
        begins(task.due, zone) if task.due is not None and task.set_aside is None else None for task in tasks
    ]
    series = [str(event.get("recurringEventId") or "") for event in events]
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


def busy_span(event: Mapping[str, Any], zone: tzinfo) -> Span | None:
    """The time an event takes from the owner; None when it takes none.

    Declined and cancelled events, those shown as free, birthdays and working locations take none.
    """
    if event.get("transparency") == "transparent" or event.get("status") == "cancelled":
        return None
    if event.get("eventType", "default") in _NOT_BUSY or declined(event):
        return None
    start = when_of(event.get("start"), zone)
    end = when_of(event.get("end"), zone)
    if start is None or end is None:
        return None
    first, last = begins(start, zone).astimezone(UTC), begins(end, zone).astimezone(UTC)
    return Span(first, last) if first < last else None


def _not_by_nature(event: Mapping[str, Any]) -> str | None:
    if event.get("status") == "cancelled":
        return "cancelled"
    kind = event.get("eventType", "default")
    if kind != "default":
        # A type Google adds later may refuse our writes as birthdays do, so it is left alone too.
        return _NOT_WORK.get(kind, f"an event of the type {kind}, which we do not know")
    return "declined by you" if declined(event) else None


def _not_by_rule(
    event: Mapping[str, Any], hours: float | None, rules: WorkRules, calendar_names: Iterable[str]
) -> str | None:
    guests = guests_of(event)
    title = str(event.get("summary") or "").casefold()
    if rules.calendars and not _named(rules.calendars, calendar_names):
        return "its calendar is not one for work"
    if rules.words and not any(word.casefold() in title for word in rules.words):
        return "has none of your words for work"
    ignored = next((word for word in rules.ignore_words if word.casefold() in title), None)
    if ignored is not None:
        return f"has your word '{ignored}'"
    if rules.invitations == "accepted" and _answer(guests) in ("needsAction", "tentative"):
        return "an invitation you have not accepted"
    if rules.attendees != "any" and (rules.attendees == "alone") == bool(_others(guests)):
        return "has guests" if rules.attendees == "alone" else "has no guests"
    return _wrong_length(hours, rules)


def _wrong_length(hours: float | None, rules: WorkRules) -> str | None:
    if hours is None:
        return None if rules.all_day else "lasts whole days"
    if rules.shortest is not None and hours * 3600 < rules.shortest.total_seconds():
        return "is too short for work"
    if rules.longest is not None and hours * 3600 > rules.longest.total_seconds():
        return "is too long for one piece of work"
    return None


def _named(wanted: Iterable[str], names: Iterable[str]) -> bool:
    return not {name.strip().casefold() for name in wanted}.isdisjoint(name.casefold() for name in names)


def _answer(guests: Guests) -> str:
    """What the owner answered; an event of the owner's own counts as accepted."""
    for guest in guests:
        if guest.get("self"):
            return "accepted" if guest.get("organizer") else str(guest.get("responseStatus") or "")
    return "accepted"


def _others(guests: Guests) -> list[Mapping[str, Any]]:
    return [guest for guest in guests if not guest.get("self") and not guest.get("resource")]
