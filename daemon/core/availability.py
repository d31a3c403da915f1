"""Pure. When people are at work: working hours by their own clock, public holidays, time off.

Nothing else in the core reckons with somebody's calendar.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from functools import lru_cache

from daemon.core.free_time import Span, working_spans
from daemon.core.model import Assistant, Owner, TimeOff, WorkingHours
from daemon.core.public_holidays import public_holidays
from daemon.core.times import zone_of

LOOK_AHEAD = timedelta(days=400)
"""Whoever does not work within that time counts as gone."""

_CHUNK = timedelta(days=10)
_Pick = Callable[[Span], datetime | None]


@dataclass(frozen=True, slots=True)
class Availability:
    """One person's calendar of work. Moments are UTC, days are by the person's own clock."""

    timezone: str
    hours: WorkingHours
    country: str | None = None
    region: str | None = None
    time_off: tuple[TimeOff, ...] = ()

    @property
    def zone(self) -> tzinfo:
        """The zone the person lives in."""
        return zone_of(self.timezone)

    def off(self, day: date) -> str | None:
        """Why somebody does not work on a day, although it may be one of their weekdays; else None."""
        for each in self.time_off:
            if each.covers(day):
                return each.note or "time off"
        holiday = public_holidays(self.country, self.region, day.year).get(day) if self.country else None
        return f"public holiday: {holiday}" if holiday else None

    def works_on(self, day: date) -> bool:
        """Whether a day is a working day."""
        return day.weekday() in self.hours.days and self.off(day) is None

    def at_work(self, at: datetime) -> bool:
        """Whether somebody works at a moment."""
        return any(span.begin <= at < span.end for span in self._around(at, at))

    def next_start(self, after: datetime) -> datetime | None:
        """When work begins for the first time at or after a moment; None: not within `LOOK_AHEAD`."""
        return self._first(after, lambda span: span.begin if span.begin >= after else None)

    def ready(self, at: datetime) -> datetime | None:
        """When somebody can begin: at once while at work, else when work begins next; None: see above."""
        return self._first(at, lambda span: max(span.begin, at) if span.end > at else None)

    def spans(self, begin: datetime, end: datetime) -> Iterator[Span]:
        """The working time between two moments, in order."""
        for span in self._around(begin, end):
            if span.end > begin and span.begin < end:
                yield Span(max(span.begin, begin), min(span.end, end))

    def hours_between(self, begin: datetime, end: datetime) -> float:
        """Hours at work between two moments."""
        return sum((span.end - span.begin).total_seconds() for span in self.spans(begin, end)) / 3600.0

    def back(self, before: datetime, hours: float) -> datetime | None:
        """The moment from which so many working hours are left until `before`; None: see `LOOK_AHEAD`.

        It lies within working time, so that a day before a Monday deadline is the Friday.
        """
        left, end = hours * 3600.0, before
        while before - end < LOOK_AHEAD:
            begin = end - _CHUNK
            for span in reversed(list(self.spans(begin, end))):
                length = (span.end - span.begin).total_seconds()
                if length >= left:
                    return span.end - timedelta(seconds=left)
                left -= length
            end = begin
        return None

    def away_until(self, at: datetime) -> datetime | None:
        """When somebody comes back whom time off or a holiday keeps from work that would else begin earlier.

        None: nothing of the kind, `at` itself is ordinary time or an ordinary night.
        """
        usual = Availability(self.timezone, self.hours).ready(at)
        real = self.ready(at)
        if usual is None or usual == real:
            return None
        return real if real is not None else at + LOOK_AHEAD

    def _first(self, after: datetime, of: _Pick) -> datetime | None:
        begin = after
        while begin - after < LOOK_AHEAD:
            for span in self._around(begin, begin + _CHUNK):
                found = of(span)
                if found is not None:
                    return found
            begin += _CHUNK
        return None

    def _around(self, begin: datetime, end: datetime) -> Iterator[Span]:
        off = (lambda day: self.off(day) is not None) if self.time_off or self.country else None
        return working_spans(self.hours, self.zone, begin, end, off)


@lru_cache(maxsize=256)
def availability_of(person: Owner | Assistant, owner: Owner) -> Availability:
    """The calendar of the owner or an assistant; what an assistant does not say is as with the owner.

    Where an assistant lives in another zone, the owner's holidays are not theirs.
    """
    if isinstance(person, Owner):
        return Availability(
            person.timezone, person.working_hours, person.country, person.region, person.time_off
        )
    abroad = person.timezone is not None and person.timezone != owner.timezone
    inherits = person.country is None and not abroad
    return Availability(
        person.timezone or owner.timezone,
        person.working_hours or owner.working_hours,
        owner.country if inherits else person.country,
        owner.region if inherits else person.region,
        person.time_off,
    )


def week_of(at: datetime, zone: tzinfo) -> Span:
    """The week from Monday to Sunday, by the clock of a zone, that a moment is in."""
    here = at.astimezone(zone)
    monday = here.date() - timedelta(days=here.weekday())
    begin, end = (_midnight(day, zone) for day in (monday, monday + timedelta(days=7)))
    return Span(begin, end)


def _midnight(day: date, zone: tzinfo) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=zone).astimezone(UTC)
