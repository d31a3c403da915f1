"""Pure. Weeks as people count them (ISO 8601), and when something that comes once a week is due."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from daemon.core.availability import Availability

LATEST = timedelta(days=3)
"""What was not written so long after it was due, because nothing ran, is left out: it would be no news."""

_LABEL = re.compile(r"(\d{4})-?W(\d{1,2})", re.IGNORECASE)
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True, order=True)
class Week:
    """One week, Monday to Sunday.

    >>> Week.parse("2026-W48").days
    '23–29 Nov'
    """

    year: int
    number: int

    @classmethod
    def of(cls, day: date) -> Week:
        """The week of a day."""
        year, number, _ = day.isocalendar()
        return cls(year, number)

    @classmethod
    def at(cls, moment: datetime, zone: tzinfo) -> Week:
        """The week of a moment, by the clock of a zone."""
        return cls.of(moment.astimezone(zone).date())

    @classmethod
    def parse(cls, text: str) -> Week:
        """The week of '2026-W48'; raises ValueError for what is none."""
        match = _LABEL.fullmatch(text.strip())
        if match is None:
            raise ValueError(f"'{text}' is no week such as 2026-W48")
        try:
            return cls.of(date.fromisocalendar(int(match[1]), int(match[2]), 1))
        except ValueError:
            raise ValueError(f"the year {match[1]} has no week {int(match[2])}") from None

    @property
    def label(self) -> str:
        """As '2026-W48'."""
        return f"{self.year}-W{self.number:02}"

    @property
    def monday(self) -> date:
        """Its first day."""
        return date.fromisocalendar(self.year, self.number, 1)

    @property
    def days(self) -> str:
        """As '23–29 Nov', or '28 Dec – 3 Jan'."""
        first, last = self.monday, self.monday + timedelta(days=6)
        if first.month == last.month:
            return f"{first.day}–{last.day} {_MONTHS[last.month - 1]}"
        return f"{first.day} {_MONTHS[first.month - 1]} – {last.day} {_MONTHS[last.month - 1]}"

    @property
    def previous(self) -> Week:
        """The week before."""
        return Week.of(self.monday - _WEEK)

    @property
    def next(self) -> Week:
        """The week after."""
        return Week.of(self.monday + _WEEK)

    def begin(self, zone: tzinfo) -> datetime:
        """When it begins by the clock of a zone."""
        return _moment(self.monday, time(0), zone)

    def end(self, zone: tzinfo) -> datetime:
        """When the next one begins."""
        return _moment(self.monday + _WEEK, time(0), zone)

    def midpoint(self, zone: tzinfo) -> datetime:
        """Thursday noon: half of it is over."""
        return _moment(self.monday + timedelta(days=3), time(12), zone)


@dataclass(frozen=True, slots=True)
class Appointment:
    """When something comes once a week: weekday (Monday is 0) and time, by the owner's clock."""

    day: int
    at: time

    def due(self, week: Week, owner: Availability) -> datetime | None:
        """When it is due in a week: on a day off, the next working day; None without one within a week."""
        day = week.monday + timedelta(days=self.day)
        for _ in range(7):
            if owner.works_on(day):
                return _moment(day, self.at, owner.zone)
            day += timedelta(days=1)
        return None

    def latest(self, now: datetime, owner: Availability) -> Week | None:
        """The week whose turn it is: it was due, and not longer than `LATEST` ago."""
        week = Week.at(now, owner.zone)
        for each in (week, week.previous):
            due = self.due(each, owner)
            if due is not None and due <= now:
                return each if now - due < LATEST else None
        return None

    def planned(self, week: Week) -> Week:
        """The week that a look ahead is for: what comes from Thursday on is for the week after."""
        return week if self.day < 3 else week.next

    def reported(self, week: Week) -> Week:
        """The week that a look back tells of: what comes before Thursday tells of the week before."""
        return week if self.day >= 3 else week.previous


def _moment(day: date, at: time, zone: tzinfo) -> datetime:
    return datetime.combine(day, at, zone).astimezone(UTC)
