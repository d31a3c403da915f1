"""Pure. Turns the sample's relative moments ("+2wd 15:00", "fri+1w 17:00") into real ones."""

import re
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_SATURDAY = 5
_DEFAULT_TIME = time(12, 0)
_PATTERN = re.compile(
    r"(?:(?P<today>today)|(?P<count>[+-]\d+)(?P<unit>wd|d)|(?P<weekday>mon|tue|wed|thu|fri|sat|sun)(?:(?P<weeks>[+-]\d+)w)?)"
    r"(?: (?P<clock>(?:[01]?\d|2[0-3]):[0-5]\d))?"
)
_HOURS = re.compile(r"([+-]\d+)h")


class BadMoment(ValueError):
    """A moment in the sample's data is not written in a known form."""


def moment(text: str, *, now: datetime, zone: ZoneInfo) -> datetime:
    """The UTC moment that `text` names as seen at `now`; noon in `zone` where no time is given.

    Raises BadMoment.
    """
    text = str(text)
    if hours := _HOURS.fullmatch(text):
        return _on_five_minutes(now + timedelta(hours=int(hours[1]))).astimezone(UTC)
    if found := _PATTERN.fullmatch(text):
        clock = time.fromisoformat(found["clock"].zfill(5)) if found["clock"] else _DEFAULT_TIME
        return datetime.combine(_day(found, now.astimezone(zone).date()), clock, zone).astimezone(UTC)
    try:
        return datetime.fromisoformat(text).replace(tzinfo=zone).astimezone(UTC)
    except ValueError:
        raise BadMoment(
            f"{text!r} is no moment such as '+2d 15:00', 'today 17:00' or 'fri+1w 09:30'"
        ) from None


def day(text: str, *, now: datetime, zone: ZoneInfo) -> date:
    """The calendar day in `zone` that `text` names as seen at `now`. Raises BadMoment."""
    return moment(text, now=now, zone=zone).astimezone(zone).date()


def _day(found: re.Match[str], today: date) -> date:
    if found["today"]:
        return today
    if found["unit"]:
        step: Callable[[date, int], date] = _add_working_days if found["unit"] == "wd" else _add_days
        return step(today, int(found["count"]))
    weekday = _WEEKDAYS.index(found["weekday"])
    if found["weeks"] is None:
        return today + timedelta(days=(weekday - today.weekday()) % 7)
    return _monday_of_working_week(today) + timedelta(days=weekday, weeks=int(found["weeks"]))


def _monday_of_working_week(today: date) -> date:
    # On a weekend people already speak of the week to come.
    ahead = 7 if today.weekday() >= _SATURDAY else 0
    return today - timedelta(days=today.weekday()) + timedelta(days=ahead)


def _add_days(start: date, count: int) -> date:
    return start + timedelta(days=count)


def _add_working_days(start: date, count: int) -> date:
    step = timedelta(days=1 if count > 0 else -1)
    reached = start
    for _ in range(abs(count)):
        reached += step
        while reached.weekday() >= _SATURDAY:
            reached += step
    return reached


def _on_five_minutes(at: datetime) -> datetime:
    return at.replace(minute=at.minute - at.minute % 5, second=0, microsecond=0)
