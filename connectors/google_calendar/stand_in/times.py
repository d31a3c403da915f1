"""Dates, moments and zones as Calendar stores and shows them.

A point in time of an event is the mapping the API uses: ``{"date": "2026-03-01"}`` for a day, or
``{"dateTime": "...", "timeZone": "Europe/Rome"}`` for a moment. Stored moments always carry an offset.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta, timezone
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

Point = dict[str, Any]

_FIRST = datetime(1, 1, 2, tzinfo=UTC)
_LAST = datetime(9999, 12, 30, tzinfo=UTC)


class BadTime(ValueError):
    """Not a date, moment or zone that Calendar accepts; the text says which."""


@lru_cache(maxsize=1024)
def zone(name: str) -> ZoneInfo:
    """The IANA zone of that name. Raises BadTime for any other name (Windows names, abbreviations, paths)."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError) as problem:
        raise BadTime(f"unknown time zone {name!r}") from problem


def parse_moment(text: object) -> datetime:
    """An RFC 3339 text as a datetime, aware when it has an offset. Raises BadTime."""
    if not isinstance(text, str) or "T" not in text.upper():
        raise BadTime(f"not a date and time: {text!r}")
    try:
        moment = datetime.fromisoformat(text.strip().upper())
    except ValueError as problem:
        raise BadTime(f"not a date and time: {text!r}") from problem
    if moment.tzinfo is None:
        return moment.replace(microsecond=0)
    return min(max(moment.replace(microsecond=0), _FIRST), _LAST)


def parse_instant(text: object) -> datetime:
    """An RFC 3339 text with its mandatory offset, in UTC. Raises BadTime."""
    moment = parse_moment(text)
    if moment.tzinfo is None:
        raise BadTime(f"no time zone offset: {text!r}")
    return moment.astimezone(UTC)


def parse_day(text: object) -> date:
    """A date as YYYY-MM-DD. Raises BadTime."""
    if not isinstance(text, str) or len(text) != 10:
        raise BadTime(f"not a date: {text!r}")
    try:
        return date.fromisoformat(text)
    except ValueError as problem:
        raise BadTime(f"not a date: {text!r}") from problem


def clamp(moment: datetime) -> datetime:
    """Kept two days inside what datetime can hold, so that changing the zone never overflows."""
    return min(max(moment, _FIRST), _LAST)


def later(moment: datetime, by: timedelta) -> datetime:
    """moment + by, held inside what datetime can hold."""
    try:
        return clamp(moment + by)
    except OverflowError:
        return _LAST if by > timedelta(0) else _FIRST


def at_wall_clock(local: datetime, where: ZoneInfo) -> datetime:
    """The instant (UTC) at which the clocks of a zone show ``local``.

    A time skipped in spring is read with the offset before the change (02:30 is shown as 03:30), a time that
    comes twice in autumn is its first; this is RFC 5545's rule.
    """
    return clamp(local.replace(tzinfo=where, fold=0)).astimezone(UTC)


@lru_cache(maxsize=131072)
def shown(text: str, zone_name: str) -> str:
    """A stored moment in the zone an answer is rendered in, to the second, UTC as Z."""
    return write_moment(datetime.fromisoformat(text), zone_name)


def write_moment(moment: datetime, zone_name: str) -> str:
    """An aware moment as Google writes it in a zone."""
    local = clamp(moment).astimezone(zone(zone_name))
    text = local.isoformat(timespec="seconds")
    offset = local.utcoffset()
    if not offset:
        return text[:19] + "Z"
    if offset.seconds % 60:
        # Before standard time, zones had offsets with seconds, which RFC 3339 cannot write.
        whole = timezone(timedelta(minutes=round(offset.total_seconds() / 60)))
        return clamp(moment).astimezone(whole).isoformat(timespec="seconds")
    return text


@lru_cache(maxsize=131072)
def _instant(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


@lru_cache(maxsize=16384)
def _midnight(day: str, zone_name: str) -> datetime:
    return at_wall_clock(datetime.combine(date.fromisoformat(day), time()), zone(zone_name))


def instant(point: Mapping[str, Any], zone_name: str) -> datetime:
    """When a point is, in UTC; a day is its midnight in the given zone."""
    if "dateTime" in point:
        return _instant(point["dateTime"])
    return _midnight(point["date"], zone_name)


def stamp(micros: int) -> str:
    """Microseconds since 1970 as Google writes ``updated``: UTC, milliseconds."""
    moment = datetime.fromtimestamp(micros // 1_000_000, UTC)
    return f"{moment:%Y-%m-%dT%H:%M:%S}.{micros // 1000 % 1000:03d}Z"


def micros(moment: datetime) -> int:
    """Microseconds since 1970 of an aware moment."""
    delta = moment.astimezone(UTC) - datetime(1970, 1, 1, tzinfo=UTC)
    return (delta.days * 86_400 + delta.seconds) * 1_000_000 + delta.microseconds


def offset_shown(point: Mapping[str, Any], zone_name: str) -> Point:
    """A stored point as an answer shows it: in the answer's zone, the event's own zone named beside it."""
    if "dateTime" in point:
        return {**point, "dateTime": shown(point["dateTime"], zone_name)}
    return dict(point)
