"""Pure. Dates and times people write into a title or description. Precision comes before recall.

A date counts when a word before it makes it a deadline ('by', 'due', 'bis', 'avant' …) or when it stands in
the title and nothing makes it a habit, a memory or a name ('every Friday', 'since Friday', 'Black Friday').
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import lru_cache

from daemon.core import date_patterns as named
from daemon.core.date_words import (
    EVENINGS,
    FOREIGN_SHORT_WEEKDAYS,
    HOURS,
    MONTHS,
    NUMBERS,
    RELATIVE_DAYS,
    SHORT_WEEKDAYS,
    WEEKDAYS,
)

_READ = 800
"""Characters of a description that are searched."""

_DAY_ENDS, _EVENING_ENDS, _MIDNIGHT = time(18), time(22), time(23, 59)
_FRIDAY, _SUNDAY = 4, 6
_PASSED_DAYS, _MENTIONED_DAYS = 60, 5
"""Days for which a deadline, and a day that is only mentioned, are read although they have passed."""

_FEW_WORDS = 6
"""A title of so few words that begins with an hour is mainly a time: '10:00 am London'."""

_ALSO_ORDINALS = ("segunda", "terca", "sexta")
"""Portuguese day names that also mean second, third, sixth."""


@dataclass(frozen=True, slots=True)
class Deadline:
    """A day or hour read from the text, in UTC, with the words it was read from.

    `sure` when the words call it a deadline ('by Friday', 'in 3 days'), not when they only mention it.
    """

    at: datetime
    words: str
    sure: bool


def find_deadlines(title: str, body: str, written: datetime, zone: tzinfo) -> tuple[Deadline, ...]:
    """The deadlines that a plain title and body name, earliest first; days only mentioned if there are none.

    Words such as 'tomorrow' count from `written`. Dates without a time count until 18:00 of that day in
    `zone`. In the body mere mentions do not count, save of today and tomorrow.
    """
    here = written.astimezone(zone)
    found = list(_mentions(title, here)) if _may_name_a_day(title) else []
    if body and _may_name_a_day(body[:_READ]):
        found += [mention for mention in _mentions(body[:_READ], here) if mention.sure]
    if not found:
        return ()
    sure = [mention for mention in found if mention.sure] or found
    return tuple(sorted(sure, key=lambda mention: mention.at))


def find_deadline(title: str, body: str, written: datetime, zone: tzinfo) -> Deadline | None:
    """The earliest of `find_deadlines`, or None."""
    found = find_deadlines(title, body, written, zone)
    return found[0] if found else None


@lru_cache(maxsize=1024)
def list_deadline(name: str, written: date, zone: tzinfo) -> Deadline | None:
    """The day a list's plain name gives to its cards: '2026-07-02 release', 'sprint until friday'.

    'Today', 'Monday' or 'this week' are no dates here: such a list is filled anew each time.
    """
    if not _may_name_a_day(name):
        return None
    here = datetime.combine(written, time(0), zone)
    found = list(_mentions(name, here, _READERS_OF_LISTS))
    return min(found, key=lambda mention: (not mention.sure, mention.at)) if found else None


def _may_name_a_day(text: str) -> bool:
    return named.LIKE_A_DATE.search(text) is not None or not named.DAY_WORDS.isdisjoint(
        re.split(r"[^\w]+", text)
    )


def _mentions(text: str, here: datetime, readers: tuple[_Entry, ...] | None = None) -> Iterator[Deadline]:
    taken: list[tuple[int, int]] = []
    for pattern, day_of, needs_cue in readers or _READERS:
        for match in pattern.finditer(text):
            start, end = match.span()
            if any(start < other_end and end > other_start for other_start, other_end in taken):
                continue
            before = text[max(0, start - 32) : start]
            cue = named.CUE.search(before) is not None
            if (needs_cue and not cue) or (not cue and named.NO_DEADLINE.search(before)):
                continue
            after = text[end : end + 16]
            if named.NAME_GOES_ON.match(after) or (not cue and named.NAME_OF_SOMETHING.match(after)):
                continue
            if not cue and pattern is named.DAYNAME and named.OFFERED.search(text):
                continue
            day = day_of(match, here, cue)
            if day is None:
                continue
            taken.append((start, end))
            at = _with_clock(day, text, start, end, here).astimezone(UTC)
            yield Deadline(at, match.group().strip(), cue or match.re in _SURE)
    if not taken and readers is None:
        yield from _clock_alone(text, here)


def _with_clock(day: date | datetime, text: str, start: int, end: int, here: datetime) -> datetime:
    if isinstance(day, datetime):
        return day
    clock = named.CLOCK.search(text[end : end + 22]) or named.CLOCK.search(text[max(0, start - 16) : start])
    at = _time_of(clock) if clock is not None else None
    ends = _EVENING_ENDS if text[start:end] in EVENINGS else _DAY_ENDS
    return datetime.combine(day, at or ends, here.tzinfo)


def _clock_alone(text: str, here: datetime) -> Iterator[Deadline]:
    """An hour of the day of writing: called a deadline ('by 4pm'), or nearly all that a short title says."""
    for clock in named.CLOCK.finditer(text):
        called = named.BEFORE_A_CLOCK.search(text[max(0, clock.start() - 14) : clock.start()]) is not None
        mainly = clock.start() == 0 and not clock["noon"] and len(text.split()) <= _FEW_WORDS
        at = _time_of(clock) if called or mainly else None
        if at is not None:
            moment = datetime.combine(here.date(), at, here.tzinfo).astimezone(UTC)
            yield Deadline(moment, clock.group().strip(), called and moment >= here)


def _time_of(clock: re.Match[str]) -> time | None:
    if clock["noon"]:
        return time(12)
    if clock["midnight"]:
        return _MIDNIGHT
    hour, minute = int(clock["hour"] or clock["hour24"]), int(clock["minute"] or clock["minute24"] or 0)
    half = (clock["half"] or "")[:1]
    if half == "p" and hour < 12:
        hour += 12
    elif half == "a" and hour == 12:
        hour = 0
    return time(hour, minute) if hour < 24 and minute < 60 else None


# --- one reader per way of naming a day: match, now, is it called a deadline → day, moment or None ---


def _relative(match: re.Match[str], here: datetime, _cue: bool) -> date | None:
    word, before = match["day"], match.string[: match.start()]
    if word in ("morgen", "manana") and before.endswith(
        ("am ", "guten ", "la ", "de la ", "por la ", "jeden ", "heute ")
    ):
        return None
    if (word == "hoy" and before.endswith("a")) or named.DISTANCE.match(match.string[match.end() + 1 :]):
        return None
    return here.date() + timedelta(days=RELATIVE_DAYS[word])


def _dayname(match: re.Match[str], here: datetime, cue: bool) -> date | None:
    name = match["name"]
    # With a date behind it, that date counts.
    if named.DATE_FOLLOWS.match(match.string[match.end() :]) or (name in _ALSO_ORDINALS and not cue):
        return None
    ahead = (WEEKDAYS[name] - here.weekday()) % 7
    if match["week"]:
        ahead += 7
    elif match["after"]:
        ahead = WEEKDAYS[name] - here.weekday() + 7
    elif match["next"] and match["next"].startswith("next") and ahead < 2:
        ahead += 7
    return here.date() + timedelta(days=ahead)


def _short_dayname(match: re.Match[str], here: datetime, _cue: bool) -> date | None:
    return here.date() + timedelta(days=(SHORT_WEEKDAYS[match["name"]] - here.weekday()) % 7)


def _day_and_clock(match: re.Match[str], here: datetime, _cue: bool) -> date | None:
    name = match["name"]
    day = SHORT_WEEKDAYS[name] if name else FOREIGN_SHORT_WEEKDAYS[match["foreign"]]
    return here.date() + timedelta(days=(day - here.weekday()) % 7)


def _week_from(match: re.Match[str], here: datetime, _cue: bool) -> date | None:
    return here.date() + timedelta(days=(WEEKDAYS[match["name"]] - here.weekday()) % 7 + 7)


def _iso(match: re.Match[str], here: datetime, cue: bool) -> date | None:
    return _calendar_day(int(match["year"]), int(match["month"]), int(match["day"]), here, cue)


def _month_day(match: re.Match[str], here: datetime, cue: bool) -> date | None:
    year = int(match["year"]) if match["year"] else None
    return _calendar_day(year, MONTHS[match["month"]], int(match["day"]), here, cue)


def _dotted(match: re.Match[str], here: datetime, cue: bool) -> date | None:
    return _calendar_day(_year_of(match["year"]), int(match["month"]), int(match["day"]), here, cue)


def _slashed(match: re.Match[str], here: datetime, cue: bool) -> date | None:
    one, two = int(match["one"]), int(match["two"])
    if (one, two) == (24, 7) or (not cue and not match["year"] and max(one, two) <= 12):
        return None
    month, day = (two, one) if one > 12 else (one, two)
    return _calendar_day(_year_of(match["year"]), month, day, here, cue)


def _ordinal(match: re.Match[str], here: datetime, _cue: bool) -> date | None:
    day = int(match["day"] or match["tag"]) if match.re is named.ORDINAL_ALONE else int(match["day"])
    for month in (here.month, here.month % 12 + 1):
        year = here.year + (1 if month < here.month else 0)
        found = _date(year, month, day)
        if found is not None and found >= here.date():
            return found
    return None


def _distance(match: re.Match[str], here: datetime, _cue: bool) -> datetime | None:
    count, unit = match["count"], match["unit"]
    if not count:
        count, unit = match["rest"], match["rest_unit"]
    hours = _count(count) * HOURS[unit]
    return here + timedelta(hours=hours) if hours else None


def _period(match: re.Match[str], here: datetime, _cue: bool) -> date | None:
    today = here.date()
    if match["week"]:
        last = _SUNDAY if named.WEEKEND.search(match["week"]) else _FRIDAY
        return today + timedelta(days=max(0, last - here.weekday()))
    if match["next"]:
        return today + timedelta(days=7 + _FRIDAY - here.weekday())
    first_of_next = date(today.year + today.month // 12, today.month % 12 + 1, 1)
    return first_of_next - timedelta(days=1)


def _month_end(match: re.Match[str], here: datetime, _cue: bool) -> date | None:
    month = MONTHS[match["month"]]
    year = here.year + (month < here.month)
    return date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)


def _month_begin(match: re.Match[str], here: datetime, _cue: bool) -> date | None:
    month = MONTHS[match["month"]]
    return date(here.year + (month <= here.month), month, 1)


def _calendar_day(year: int | None, month: int, day: int, here: datetime, cue: bool) -> date | None:
    """A day that lies ahead, or that passed so lately that a named deadline still matters."""
    found = _date(year or here.year, month, day)
    if found is None:
        return None
    gone = (here.date() - found).days
    if year is None and gone > _PASSED_DAYS:
        return _date(here.year + 1, month, day)
    return found if gone <= (_PASSED_DAYS if cue else _MENTIONED_DAYS) else None


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _year_of(text: str | None) -> int | None:
    return None if not text else int(text) + (2000 if len(text) == 2 else 0)


def _count(text: str) -> int:
    return int(text) if text.isdigit() else NUMBERS[text]


_Reader = Callable[[re.Match[str], datetime, bool], date | datetime | None]
_Entry = tuple[re.Pattern[str], _Reader, bool]
_DATES: tuple[_Entry, ...] = (
    (named.ISO, _iso, False),
    (named.DAY_MONTH, _month_day, False),
    (named.MONTH_DAY, _month_day, False),
    (named.DOTTED, _dotted, False),
    (named.SLASHED, _slashed, False),
)
_READERS: tuple[_Entry, ...] = (
    *_DATES,
    (named.DISTANCE, _distance, False),
    (named.LEFT, _distance, False),
    (named.WEEK_FROM, _week_from, False),
    (named.RELATIVE, _relative, False),
    (named.DAY_AND_CLOCK, _day_and_clock, False),
    (named.DAYNAME, _dayname, False),
    (named.SHORT_DAYNAME, _short_dayname, True),
    (named.PERIOD, _period, False),
    (named.ORDINAL_ALONE, _ordinal, False),
    (named.ORDINAL, _ordinal, True),
    (named.END_OF_MONTH, _month_end, True),
    (named.BEFORE_MONTH, _month_begin, False),
)
"""How to read a day: its pattern, what it means, whether it needs a word of a deadline before it."""

_READERS_OF_LISTS: tuple[_Entry, ...] = (*_DATES, (named.DAYNAME, _dayname, True))
_SURE = (named.RELATIVE, named.LEFT, named.BEFORE_MONTH)
