"""Pure. When Google's events begin and end, and the window of time we look at."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from daemon.core.model import Day, Moment, When


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
            return _moment(text, point.get("timeZone"), zone)
        if (text := point.get("date")) is not None:
            return Day(date.fromisoformat(text))
    except (ValueError, TypeError, OverflowError):
        return None
    return None


@lru_cache(maxsize=32768)
def _moment(text: str, own_zone: object, zone: tzinfo) -> Moment:
    """The same times are read several times for each event in every cycle."""
    at = datetime.fromisoformat(text)
    if at.tzinfo is None:
        at = at.replace(tzinfo=zone_named(own_zone) or zone)
    return Moment(at)


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


def hours_long(start: When | None, end: When | None) -> float | None:
    """How long an event with times lasts; None for days, and for what cannot be read."""
    if not isinstance(start, Moment) or not isinstance(end, Moment) or end.at <= start.at:
        return None
    return round((end.at - start.at).total_seconds() / 3600.0, 2)
