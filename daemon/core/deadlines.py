"""Pure. Dates and times people write into a title or description. Precision comes before recall.

A date counts when a word before it makes it a deadline ('by', 'due', 'bis', 'avant' …) or when it stands in
the title and nothing makes it a habit, a memory or a name ('every Friday', 'since Friday', 'Black Friday').
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from daemon.core import date_patterns as named
from daemon.core.date_words import HOURS, MONTHS, NUMBERS, RELATIVE_DAYS, SHORT_WEEKDAYS, WEEKDAYS

_READ = 800
"""Characters of a description that are searched."""

_DAY_ENDS = time(18)
_FRIDAY, _SUNDAY = 4, 6
_PASSED_DAYS = 14
"""Days for which a named deadline that has passed still counts."""

_ALSO_ORDINALS = ("segunda", "terca", "sexta")
"""Portuguese day names that also mean second, third, sixth."""


@dataclass(frozen=True, slots=True)
class Deadline:
    """A deadline read from the text, in UTC, with the words it was read from."""

    at: datetime
    words: str


@dataclass(frozen=True, slots=True)
class _Mention:
    at: datetime
    words: str
    sure: bool


def find_deadline(title: str, body: str, now: datetime, zone: tzinfo) -> Deadline | None:
    """The deadline that a plain title and body name, or None.

    Dates without a time count until 18:00 of that day in `zone`. A sure deadline comes before a mere mention,
    an earlier one before a later; in the body mere mentions do not count, save of today and tomorrow.
    """
    here = now.astimezone(zone)
    mentions = list(_mentions(title, here)) if _may_name_a_day(title) else []
    if body and _may_name_a_day(body[:_READ]):
        mentions += [mention for mention in _mentions(body[:_READ], here) if mention.sure]
    if not mentions:
        return None
    best = min(mentions, key=lambda mention: (not mention.sure, mention.at))
    return Deadline(best.at.astimezone(UTC), best.words)


def _may_name_a_day(text: str) -> bool:
    return named.LIKE_A_DATE.search(text) is not None or not named.DAY_WORDS.isdisjoint(
        re.split(r"[^\w]+", text)
    )


def _mentions(text: str, here: datetime) -> Iterator[_Mention]:
    taken: list[tuple[int, int]] = []
    for pattern, day_of, needs_cue in _READERS:
        for match in pattern.finditer(text):
            start, end = match.span()
            if any(start < other_end and end > other_start for other_start, other_end in taken):
                continue
            before = text[max(0, start - 32) : start]
            cue = named.CUE.search(before) is not None
            if (needs_cue and not cue) or (not cue and named.NO_DEADLINE.search(before)):
                continue
            if named.NAME_GOES_ON.match(text[end : end + 16]):
                continue
            day = day_of(match, here, cue)
            if day is None:
                continue
            taken.append((start, end))
            near = match.re is named.RELATIVE or match.re is named.LEFT
            yield _Mention(_with_clock(day, text, start, end, here), match.group().strip(), cue or near)
    if not taken:
        yield from _clock_alone(text, here)


def _with_clock(day: date | datetime, text: str, start: int, end: int, here: datetime) -> datetime:
    if isinstance(day, datetime):
        return day
    clock = named.CLOCK.search(text[end : end + 22]) or named.CLOCK.search(text[max(0, start - 16) : start])
    at = _time_of(clock) if clock is not None else None
    return datetime.combine(day, at or _DAY_ENDS, here.tzinfo)


def _clock_alone(text: str, here: datetime) -> Iterator[_Mention]:
    for clock in named.CLOCK.finditer(text):
        if not named.BEFORE_A_CLOCK.search(text[max(0, clock.start() - 14) : clock.start()]):
            continue
        at = _time_of(clock)
        if at is None:
            continue
        moment = datetime.combine(here.date(), at, here.tzinfo)
        if moment > here:
            yield _Mention(moment, clock.group().strip(), True)


def _time_of(clock: re.Match[str]) -> time | None:
    if clock["noon"]:
        return time(12)
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
    if word == "hoy" and before.endswith("a"):
        return None
    return here.date() + timedelta(days=RELATIVE_DAYS[word])


def _dayname(match: re.Match[str], here: datetime, cue: bool) -> date | None:
    name = match["name"]
    # With a date behind it, that date counts.
    if named.DATE_FOLLOWS.match(match.string[match.end() :]) or (name in _ALSO_ORDINALS and not cue):
        return None
    ahead = (WEEKDAYS[name] - here.weekday()) % 7
    if match["after"]:
        ahead = WEEKDAYS[name] - here.weekday() + 7
    elif match["next"] and match["next"].startswith("next") and ahead < 2:
        ahead += 7
    return here.date() + timedelta(days=ahead)


def _short_dayname(match: re.Match[str], here: datetime, _cue: bool) -> date | None:
    return here.date() + timedelta(days=(SHORT_WEEKDAYS[match["name"]] - here.weekday()) % 7)


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
    day = int(match["day"])
    for month in (here.month, here.month % 12 + 1):
        year = here.year + (1 if month < here.month else 0)
        found = _date(year, month, day)
        if found is not None and found >= here.date():
            return found
    return None


def _distance(match: re.Match[str], here: datetime, _cue: bool) -> datetime | None:
    hours = _count(match["count"]) * HOURS[match["unit"]]
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


def _calendar_day(year: int | None, month: int, day: int, here: datetime, cue: bool) -> date | None:
    """A day that lies ahead, or that passed so lately that a named deadline still matters."""
    found = _date(year or here.year, month, day)
    if found is None:
        return None
    gone = (here.date() - found).days
    if gone > 0 and year is None and gone > 60:
        return _date(here.year + 1, month, day)
    return found if gone <= (_PASSED_DAYS if cue else 0) else None


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
_READERS: tuple[tuple[re.Pattern[str], _Reader, bool], ...] = (
    (named.ISO, _iso, False),
    (named.DAY_MONTH, _month_day, False),
    (named.MONTH_DAY, _month_day, False),
    (named.DOTTED, _dotted, False),
    (named.SLASHED, _slashed, False),
    (named.DISTANCE, _distance, False),
    (named.LEFT, _distance, False),
    (named.RELATIVE, _relative, False),
    (named.DAYNAME, _dayname, False),
    (named.SHORT_DAYNAME, _short_dayname, True),
    (named.PERIOD, _period, False),
    (named.ORDINAL, _ordinal, True),
)
