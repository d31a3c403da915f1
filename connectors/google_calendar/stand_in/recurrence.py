"""From a series to its occurrences: RRULE, EXRULE, RDATE and EXDATE in the zone of the event's start.

Rules run on the wall clock of that zone, so 09:00 stays 09:00 across daylight saving. Expansion is always
bounded: by the asked window, by HORIZON when no upper bound was asked, by MAX_OCCURRENCES per series.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from itertools import islice
from typing import Any
from zoneinfo import ZoneInfo

from dateutil.rrule import rrule, rrulestr

from connectors.google_calendar.stand_in.errors import invalid
from connectors.google_calendar.stand_in.times import (
    Point,
    at_wall_clock,
    instant,
    later,
    write_moment,
    zone,
)

# How far after now a series without end is expanded when no timeMax is asked. Google has such a limit too
# and does not publish it.
HORIZON = timedelta(days=730)
MAX_OCCURRENCES = 20_000

_LINE = re.compile(r"^(RRULE|EXRULE|RDATE|EXDATE)((?:;[A-Z-]+=[^:;]+)*):(.+)$", re.IGNORECASE)
_UNTIL = re.compile(r"^(\d{8})(?:T(\d{6})(Z?))?$", re.IGNORECASE)
_LONGEST_MONTH = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One occurrence of a series. ``key`` is the tail of its instance id; the moments are in UTC."""

    key: str
    start: Point
    end: Point
    begins: datetime
    ends: datetime


@dataclass(frozen=True, slots=True)
class _Rule:
    """A rule, its end, and its period in days when starting it later by whole periods changes nothing."""

    rule: rrule
    period: int | None
    until: datetime | None


@dataclass(frozen=True, slots=True)
class _Rules:
    """A parsed recurrence: everything in naive wall-clock time of the series' zone."""

    first: datetime
    rules: tuple[_Rule, ...]
    exrules: tuple[_Rule, ...]
    extra: tuple[datetime, ...]
    removed: frozenset[datetime]


@dataclass(frozen=True, slots=True)
class Series:
    """A recurring event, ready to be expanded."""

    all_day: bool
    zone_name: str
    where: ZoneInfo
    length: timedelta
    end_zone: str
    rules: _Rules

    def between(self, after: datetime | None, before: datetime) -> Iterator[Occurrence]:
        """Occurrences that end after ``after`` and start before ``before`` (both UTC), by start."""
        low = None
        if after is not None:
            reach = abs(self.length) + timedelta(days=1)
            low = later(after.astimezone(UTC), -reach).astimezone(self.where).replace(tzinfo=None)
        high = later(before, timedelta(days=1)).astimezone(self.where).replace(tzinfo=None)
        for local in islice(_local_starts(self.rules, low, high), MAX_OCCURRENCES):
            found = self._at(local)
            if found.begins < before and (after is None or found.ends > after):
                yield found

    def at(self, key: str) -> Occurrence | None:
        """The occurrence with that instance key, or None when the series has none there."""
        try:
            local = self._local_of(key)
        except ValueError:
            return None
        day = timedelta(days=1)
        nearby = _local_starts(self.rules, local - day, local + day)
        return next((found for found in map(self._at, nearby) if found.key == key), None)

    def _local_of(self, key: str) -> datetime:
        if self.all_day:
            return datetime.fromisoformat(key)
        moment = datetime.fromisoformat(key)
        if moment.tzinfo is None:
            raise ValueError(key)
        return moment.astimezone(self.where).replace(tzinfo=None)

    def _at(self, local: datetime) -> Occurrence:
        if self.all_day:
            last = (local + self.length).date()
            return Occurrence(
                key=f"{local:%Y%m%d}",
                start={"date": local.date().isoformat()},
                end={"date": last.isoformat()},
                begins=at_wall_clock(local, self.where),
                ends=at_wall_clock(datetime.combine(last, time()), self.where),
            )
        begins = at_wall_clock(local, self.where)
        # A meeting keeps its wall-clock length; one that ends in another zone keeps its elapsed length.
        if self.end_zone == self.zone_name:
            ends = max(begins, at_wall_clock(local + self.length, self.where))
        else:
            ends = later(begins, self.length)
        return Occurrence(
            key=f"{begins:%Y%m%dT%H%M%SZ}",
            start={"dateTime": write_moment(begins, self.zone_name), "timeZone": self.zone_name},
            end={"dateTime": write_moment(ends, self.end_zone), "timeZone": self.end_zone},
            begins=begins,
            ends=ends,
        )


def series_of(body: Mapping[str, Any], calendar_zone: str) -> Series:
    """The series a stored event describes. Raises ApiError 400 when its recurrence is not understood."""
    start, end = body["start"], body["end"]
    if not all(isinstance(line, str) for line in body["recurrence"]):
        raise invalid("Invalid recurrence rule.")
    all_day = "date" in start
    zone_name = calendar_zone if all_day else start.get("timeZone", calendar_zone)
    end_zone = zone_name if all_day else end.get("timeZone", zone_name)
    return _series(tuple(body["recurrence"]), _frozen(start), _frozen(end), zone_name, end_zone)


def _frozen(point: Mapping[str, Any]) -> tuple[str, str]:
    return ("date", point["date"]) if "date" in point else ("dateTime", point["dateTime"])


@lru_cache(maxsize=8192)
def _series(
    lines: tuple[str, ...], start: tuple[str, str], end: tuple[str, str], zone_name: str, end_zone: str
) -> Series:
    where = zone(zone_name)
    all_day = start[0] == "date"
    begins = instant(dict([start]), zone_name)
    ends = instant(dict([end]), zone_name)
    if all_day:
        first = datetime.combine(date.fromisoformat(start[1]), time())
        length = datetime.combine(date.fromisoformat(end[1]), time()) - first
    else:
        first = begins.astimezone(where).replace(tzinfo=None)
        same = end_zone == zone_name
        length = ends.astimezone(where).replace(tzinfo=None) - first if same else ends - begins
    return Series(all_day, zone_name, where, length, end_zone, _parse(lines, first, where, all_day))


def _parse(lines: tuple[str, ...], first: datetime, where: ZoneInfo, all_day: bool) -> _Rules:
    rules: list[_Rule] = []
    exrules: list[_Rule] = []
    extra: list[datetime] = []
    removed: set[datetime] = set()
    for line in lines:
        match = _LINE.match(line.strip())
        if match is None:
            raise invalid("Invalid recurrence rule.")
        name, options, value = match[1].upper(), match[2], match[3]
        if name in ("RRULE", "EXRULE"):
            (rules if name == "RRULE" else exrules).append(_rule(value, first, where, all_day))
        elif name == "RDATE":
            extra += _dates(options, value, where, first, all_day)
        else:
            removed |= set(_dates(options, value, where, first, all_day))
    if _starts_with_first(rules, first):
        extra.append(first)
    return _Rules(first, tuple(rules), tuple(exrules), tuple(sorted(set(extra))), frozenset(removed))


def _starts_with_first(rules: list[_Rule], first: datetime) -> bool:
    """Google shows the start itself as an occurrence even where the rule passes it by: "weekly on Monday"
    from a Tuesday on begins with that Tuesday (github.com/fmeringdal/rust-rrule/issues/119). A rule that
    ended before the start leaves nothing.
    """
    return not rules or any(rule.until is None or rule.until >= first for rule in rules)


def _rule(value: str, first: datetime, where: ZoneInfo, all_day: bool) -> _Rule:
    parts = dict(part.split("=", 1) for part in value.upper().strip(";").split(";") if "=" in part)
    until = parts.pop("UNTIL", None)
    frequency = parts.get("FREQ")
    if frequency not in ("DAILY", "WEEKLY", "MONTHLY", "YEARLY") or (until and "COUNT" in parts):
        raise invalid("Invalid recurrence rule.")
    _refuse_impossible_days(parts)
    last: datetime | None = None
    try:
        text = ";".join(f"{name}={part}" for name, part in parts.items())
        rule = rrulestr(f"RRULE:{text}", dtstart=first)
        if not isinstance(rule, rrule):
            raise invalid("Invalid recurrence rule.")
        if until is not None:
            last = _until(until, where, all_day)
            rule = rule.replace(until=last)
    except (ValueError, TypeError, KeyError, AttributeError, OverflowError) as problem:
        raise invalid("Invalid recurrence rule.") from problem
    step = {"DAILY": 1, "WEEKLY": 7}.get(frequency)
    movable = step is not None and "COUNT" not in parts
    period = step * int(parts.get("INTERVAL", "1")) if step is not None and movable else None
    return _Rule(rule, period, last)


def _refuse_impossible_days(parts: Mapping[str, str]) -> None:
    """Rules such as "every 30 February" never yield, and would be searched to the year 9999."""
    try:
        days = [abs(int(day)) for day in parts.get("BYMONTHDAY", "1").split(",")]
        months = [int(month) for month in parts.get("BYMONTH", "1").split(",")]
        interval = int(parts.get("INTERVAL", "1"))
        possible = any(day <= _LONGEST_MONTH[month - 1] for day in days for month in months)
    except (ValueError, IndexError) as problem:
        raise invalid("Invalid recurrence rule.") from problem
    if not possible or not 1 <= interval <= 1000:
        raise invalid("Invalid recurrence rule.")


def _until(text: str, where: ZoneInfo, all_day: bool) -> datetime:
    match = _UNTIL.match(text)
    if match is None:
        raise invalid("Invalid recurrence rule.")
    day = datetime.fromisoformat(match[1])
    if all_day:
        return day
    if match[2] is None:
        return day + timedelta(days=1, seconds=-1)
    return _wall_clock(match, where, where)


def _wall_clock(match: re.Match[str], source: ZoneInfo, where: ZoneInfo) -> datetime:
    """A matched date and time, given in UTC (Z) or in ``source``, on the wall clock of ``where``."""
    local = datetime.fromisoformat(f"{match[1]}T{match[2]}")
    return local.replace(tzinfo=UTC if match[3] else source).astimezone(where).replace(tzinfo=None)


def _dates(options: str, value: str, where: ZoneInfo, first: datetime, all_day: bool) -> list[datetime]:
    """The moments of an RDATE or EXDATE line; a bare date in a timed series is that day's occurrence."""
    named = re.search(r";TZID=([^;:]+)", options, re.IGNORECASE)
    found: list[datetime] = []
    try:
        source = zone(named[1].strip('"')) if named else where
        for text in value.split(","):
            match = _UNTIL.match(text.strip().split("/")[0])
            if match is None:
                raise invalid("Invalid recurrence rule.")
            day = datetime.fromisoformat(match[1])
            if all_day:
                found.append(day)
            elif match[2] is None:
                found.append(datetime.combine(day.date(), first.time()))
            else:
                found.append(_wall_clock(match, source, where))
    except ValueError as problem:
        raise invalid("Invalid recurrence rule.") from problem
    return found


def _local_starts(rules: _Rules, low: datetime | None, high: datetime) -> Iterator[datetime]:
    starts = {moment for moment in rules.extra if (low is None or moment >= low) and moment <= high}
    for rule in rules.rules:
        starts.update(islice(_walk(rule, rules.first, low, high), MAX_OCCURRENCES))
    starts -= rules.removed
    for rule in rules.exrules:
        starts.difference_update(islice(_walk(rule, rules.first, low, high), MAX_OCCURRENCES))
    return iter(sorted(starts))


def _walk(rule: _Rule, first: datetime, low: datetime | None, high: datetime) -> Iterator[datetime]:
    for moment in _fast_forwarded(rule, first, low):
        if moment > high:
            return
        if low is None or moment >= low:
            yield moment


def _fast_forwarded(rule: _Rule, first: datetime, low: datetime | None) -> rrule:
    """The rule started shortly before ``low``: years of a daily rule need not be walked day by day."""
    if low is None or rule.period is None or low <= first:
        return rule.rule
    skipped = (low - first).days // rule.period - 1
    if skipped <= 0:
        return rule.rule
    return rule.rule.replace(dtstart=first + timedelta(days=skipped * rule.period))
