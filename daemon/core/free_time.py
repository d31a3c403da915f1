"""Pure. How many hours the owner has left to work: working hours less the time calendars show as taken."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from itertools import accumulate

from daemon.core.model import WorkingHours

DAYS = 120
"""How many days ahead are counted; calendars are not known further."""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of time in UTC: `end` is no longer part of it."""

    begin: datetime
    end: datetime


class FreeTime:
    """The owner's free working time from `now` on, for as many days as calendars are read.

    >>> monday = datetime(2026, 3, 2, 9, tzinfo=UTC)
    >>> call = Span(monday.replace(hour=10), monday.replace(hour=12))
    >>> FreeTime([call], WorkingHours(), UTC, monday).hours_until(monday.replace(hour=17))
    6.0
    """

    def __init__(
        self,
        busy: Iterable[Span],
        working: WorkingHours,
        zone: tzinfo,
        now: datetime,
        *,
        days: int = DAYS,
        off: Callable[[date], bool] | None = None,
    ) -> None:
        """`off` tells of days without work, such as public holidays."""
        self._now = now
        self._end = now + timedelta(days=days)
        self.working = tuple(working_spans(working, zone, now - timedelta(days=1), self._end, off))
        self.spans = tuple(subtract(self.working, busy))
        self._begins = [span.begin for span in self.spans]
        self._sums = [0.0, *accumulate(_hours(span) for span in self.spans)]

    def hours_until(self, deadline: datetime, since: datetime | None = None) -> float | None:
        """Free hours from `since` (now) until `deadline`; None when that is too far away to say."""
        if deadline > self._end:
            return None
        return round(max(0.0, self._sum(deadline) - self._sum(since or self._now)), 2)

    def hours_of_days_until(self, deadline: datetime) -> float | None:
        """As `hours_until`, from the last midnight (UTC) on: the same at any moment of a day."""
        return self.hours_until(deadline, self._now.replace(hour=0, minute=0, second=0, microsecond=0))

    def first_slot(
        self, hours: float, *, after: datetime, before: datetime, taken: Iterable[Span] = ()
    ) -> Span | None:
        """The first free stretch of that length between two moments, on a quarter of an hour."""
        length = timedelta(hours=hours)
        for span in subtract(self.spans, taken):
            begin = _quarter(max(span.begin, after))
            if begin + length <= min(span.end, before):
                return Span(begin, begin + length)
        return None

    def _sum(self, at: datetime) -> float:
        index = bisect_right(self._begins, at)
        if index == 0:
            return 0.0
        span = self.spans[index - 1]
        return self._sums[index - 1] + _hours(Span(span.begin, min(max(at, span.begin), span.end)))


def working_spans(
    working: WorkingHours,
    zone: tzinfo,
    begin: datetime,
    end: datetime,
    off: Callable[[date], bool] | None = None,
) -> Iterator[Span]:
    """The working time of each day between two moments, by the clock of `zone`, but for days that are `off`.

    Hours that end when or before they begin go on into the next day.
    """
    day = begin.astimezone(zone).date() - timedelta(days=1)
    last = end.astimezone(zone).date()
    while day <= last:
        if day.weekday() in working.days and (off is None or not off(day)):
            span = _working_day(working, zone, day)
            # Hours within the one that the clock leaps over in spring are none.
            if span.begin < span.end:
                yield span
        day += timedelta(days=1)


def subtract(spans: Iterable[Span], busy: Iterable[Span]) -> Iterator[Span]:
    """What remains of `spans` (in order) where nothing of `busy` (in any order, overlapping or not) is."""
    taken = merged(busy)
    at = 0
    for span in spans:
        begin = span.begin
        while at < len(taken) and taken[at].end <= begin:
            at += 1
        look = at
        while look < len(taken) and taken[look].begin < span.end:
            if taken[look].begin > begin:
                yield Span(begin, taken[look].begin)
            begin = max(begin, taken[look].end)
            look += 1
        if begin < span.end:
            yield Span(begin, span.end)


def merged(spans: Iterable[Span]) -> list[Span]:
    """The same time as stretches in order that do not touch."""
    found: list[Span] = []
    for span in sorted(spans):
        if found and span.begin <= found[-1].end:
            found[-1] = Span(found[-1].begin, max(found[-1].end, span.end))
        else:
            found.append(span)
    return found


def _working_day(working: WorkingHours, zone: tzinfo, day: date) -> Span:
    next_day = day + timedelta(days=1) if working.end <= working.start else day
    begin = datetime.combine(day, working.start, zone).astimezone(UTC)
    return Span(begin, datetime.combine(next_day, working.end, zone).astimezone(UTC))


def _hours(span: Span) -> float:
    return (span.end - span.begin).total_seconds() / 3600.0


def _quarter(at: datetime) -> datetime:
    rest = (at.minute % 15) * 60 + at.second + at.microsecond / 1e6
    return at + timedelta(seconds=900 - rest) if rest else at
