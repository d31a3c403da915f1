"""Pure. When days and moments begin and have passed, by somebody's zone."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo

from daemon.core.model import Day, When

_FIRST_DAY, _LAST_DAY = date(1900, 1, 1), date(9000, 1, 1)


def moment_of(when: When, zone: tzinfo) -> datetime:
    """When a due date has passed: a day has passed at its end in the owner's zone."""
    if isinstance(when, Day):
        return (_midnight(when.on, zone) + timedelta(days=1)).astimezone(UTC)
    return when.at


def begin_of(when: When, zone: tzinfo) -> datetime:
    """When something begins: a day begins at midnight in the owner's zone."""
    if isinstance(when, Day):
        return _midnight(when.on, zone).astimezone(UTC)
    return when.at


def _midnight(day: date, zone: tzinfo) -> datetime:
    # The first and last days of the calendar cannot be moved between zones.
    return datetime.combine(min(max(day, _FIRST_DAY), _LAST_DAY), time(0), zone)


@lru_cache(maxsize=64)
def zone_of(name: str) -> tzinfo:
    """The zone of a name. An unknown zone is reported where the configuration is read; here it means UTC."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return UTC
