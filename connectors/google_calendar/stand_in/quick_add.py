"""From a sentence such as "Lunch with Ann tomorrow 1pm-2pm" to an event: the day and time words people use.

Google understands more; what is not understood here stays in the title.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?:,?\s+(?P<year>20\d\d))?"
_WEEKDAY = r"(?P<weekday>mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?"
_CLOCK = r"(?:\d{1,2}:\d\d\s*(?:[ap]m)?|\d{1,2}\s*[ap]m|noon|midnight)"
_SPAN = rf"(?P<start>{_CLOCK}|\d{{1,2}})\s*(?:-|–|to|until)\s*(?P<end>{_CLOCK})"
_LENGTH = r"for\s+(?P<count>\d+|an?)\s*(?P<unit>h(?:ou)?rs?|h|min(?:ute)?s?)"


@dataclass(slots=True)
class _Reading:
    """What is left of the sentence, and what was understood so far."""

    text: str
    today: date
    day: date | None = None
    start: time | None = None
    end: time | None = None
    length: timedelta = field(default=timedelta(hours=1))

    def take(self, pattern: str, note: Callable[[re.Match[str]], None]) -> bool:
        """Reads the first match and cuts it out; a match that makes no sense stays in the text."""
        found = re.search(rf"(?i)(?:\b(?:on|at|from|by|this)\s+)?\b{pattern}(?!\w)", self.text)
        if found is None:
            return False
        try:
            note(found)
        except ValueError:
            return False
        self.text = f"{self.text[: found.start()]} {self.text[found.end() :]}"
        return True


def event_of(text: str, now: datetime, where: ZoneInfo) -> dict[str, Any]:
    """The event a sentence describes, in a calendar of that zone; an hour from now on without a time."""
    local = now.astimezone(where).replace(tzinfo=None, microsecond=0)
    reading = _Reading(text, local.date())
    _read_day(reading)
    _read_time(reading)
    title = " ".join(reading.text.split()) or text
    if reading.day is not None and reading.start is None:
        last = reading.day + timedelta(days=1)
        return {
            "summary": title,
            "start": {"date": reading.day.isoformat()},
            "end": {"date": last.isoformat()},
        }
    start = local if reading.start is None else datetime.combine(reading.day or local.date(), reading.start)
    if reading.start is not None and reading.day is None and start < local:
        start += timedelta(days=1)
    end = start + reading.length
    if reading.end is not None:
        end = datetime.combine(start.date(), reading.end)
        end += timedelta(days=1 if end <= start else 0)
    return {
        "summary": title,
        "start": {"dateTime": start.isoformat(), "timeZone": where.key},
        "end": {"dateTime": end.isoformat(), "timeZone": where.key},
    }


def _read_day(reading: _Reading) -> None:
    def plain(found: re.Match[str]) -> None:
        reading.day = reading.today + timedelta(days=1 if found["word"].lower() == "tomorrow" else 0)

    def named(found: re.Match[str]) -> None:
        wanted = _WEEKDAYS.index(found["weekday"].lower()[:3])
        ahead = (wanted - reading.today.weekday()) % 7
        reading.day = reading.today + timedelta(days=ahead + (7 if found["next"] and ahead == 0 else 0))

    def dated(found: re.Match[str]) -> None:
        month = _MONTHS.index(found["month"].lower()[:3]) + 1
        reading.day = _coming(reading.today, month, int(found["day"]), found["year"])

    def iso(found: re.Match[str]) -> None:
        reading.day = date.fromisoformat(found["iso"])

    def slashed(found: re.Match[str]) -> None:
        reading.day = _coming(reading.today, int(found["m"]), int(found["d"]), None)

    for pattern, note in (
        (r"(?P<word>today|tomorrow)", plain),
        (r"(?P<iso>20\d\d-\d\d-\d\d)", iso),
        (rf"{_MONTH}\s+{_DAY}{_YEAR}", dated),
        (rf"{_DAY}\s+(?:of\s+)?{_MONTH}{_YEAR}", dated),
        (r"(?P<m>\d{1,2})/(?P<d>\d{1,2})", slashed),
        (rf"(?P<next>next\s+)?{_WEEKDAY}", named),
    ):
        if reading.take(pattern, note):
            return


def _coming(today: date, month: int, day: int, year: str | None) -> date:
    """That day in the year given, else the next time it comes."""
    if year:
        return date(int(year), month, day)
    found = date(today.year, month, day)
    return found if found >= today else date(today.year + 1, month, day)


def _read_time(reading: _Reading) -> None:
    def length(found: re.Match[str]) -> None:
        count = 1 if found["count"].lower() in ("a", "an") else int(found["count"])
        minutes = count * (1 if found["unit"].lower().startswith("m") else 60)
        reading.length = timedelta(minutes=min(minutes, 7 * 24 * 60))

    def span(found: re.Match[str]) -> None:
        end = _time_of(found["end"])
        half = re.search(r"(?i)[ap]m", found["end"])
        plain = not re.search(r"(?i)[ap]m|noon|midnight", found["start"])
        reading.start = _time_of(found["start"] + (half[0] if half and plain else ""))
        reading.end = end

    def clock(found: re.Match[str]) -> None:
        reading.start = _time_of(found["clock"])

    reading.take(_LENGTH, length)
    if not reading.take(_SPAN, span):
        reading.take(rf"(?P<clock>{_CLOCK})", clock)


def _time_of(text: str) -> time:
    """A clock time; raises ValueError for 13pm or 25:00."""
    word = text.strip().lower()
    if word in ("noon", "midnight"):
        return time(12 if word == "noon" else 0)
    found = re.fullmatch(r"(\d{1,2})(?::(\d\d))?\s*([ap]m)?", word)
    if found is None:
        raise ValueError(text)
    hour, minute, half = int(found[1]), int(found[2] or 0), found[3]
    if half is not None:
        if not 1 <= hour <= 12:
            raise ValueError(text)
        hour = hour % 12 + (12 if half == "pm" else 0)
    return time(hour, minute)
