"""Pure. Dates and times people write into a title or description. Precision comes before recall.

A date counts when a word before it makes it a deadline ('by', 'due', 'bis', 'avant' …) or when it stands in the
title and nothing makes it a habit, a memory or a name ('every Friday', 'since Friday', 'Black Friday').
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from daemon.core.date_words import HOURS, MONTHS, NUMBERS, RELATIVE_DAYS, SHORT_WEEKDAYS, WEEKDAYS

_READ = 800
_DAY_ENDS = time(18)
_WEEK_ENDS = 4


def _any_of(words: dict[str, int] | dict[str, float]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: -len(word)))


_CUE = re.compile(
    r"(?:\b(?:by|before|until|till|til|due|due on|deadline|latest|no later than|not later than|expires?|ends?|closes|"
    r"runs out|bis|bis zum|spatestens|vor|vor dem|avant|avant le|d'ici|d'ici le|jusqu'au|au plus tard|pour le|fur|antes del?|hasta|"
    r"hasta el|para el|vence|ate|ate o|ate a|no mas tarde del?|on or before|needed|submit|fallig am|fallig|frist)"
    r"(?: the| end of| on| at| am| zum| le| el| dia| em| is| this| next| coming)?|deadline:|due:|frist:)\W*$"
)
_NOT_A_DEADLINE = re.compile(
    r"\b(?:every|each|all|alle|last|since|past|from|of|dated|previous|yesterday|after|jeden|jede|seit|letzten?|letzte|vom|von|"
    r"chaque|tous les|toutes les|depuis|du|dernier|cada|todos los|todas las|desde|pasado|toda|todo|todas as|todos os|black|good|cyber|"
    r"casual|ash|palm|easter|super|ab|nach|starting|beginning|ab dem|notes|guten)\s$"
)
_DATE_FOLLOWS = re.compile(
    rf"^,?\s(?:the\s|der\s|den\s|le\s|el\s)?(?:\d{{1,2}}(?:st|nd|rd|th|[./])|\d{{1,2}}\.?\s(?:{_any_of(MONTHS)})|(?:{_any_of(MONTHS)})\b)"
)
_AFTER_A_NAME = re.compile(
    r"^(?:s\b|\.com|\s(?:school|roast|best|night lights|nachmittags?|letzte|pasado|dernier))"
)
_CLOCK = re.compile(
    r"(?<![\d.:])(?:(?P<hour>\d{1,2})(?:[:.h](?P<minute>\d{2}))?\s?(?P<half>am|pm|a\.m|p\.m|uhr|h\b|o'clock)"
    r"|(?P<hour24>[01]?\d|2[0-3]):(?P<minute24>[0-5]\d)(?!:?\d)|(?P<noon>\bnoon\b|\bmidday\b|\bmittags?\b|\bmidi\b|\bmediodia\b|\bmeio-dia\b))"
)
_BY_CLOCK = re.compile(
    r"\b(?:by|before|until|till|at|bis|um|vor|avant|a|as|antes de las|ate as|@|around|today)\s*$"
)


_MONTH, _WEEKDAY, _NUMBER, _UNIT = _any_of(MONTHS), _any_of(WEEKDAYS), _any_of(NUMBERS), _any_of(HOURS)
_YEAR = r"(?:,?\s(?:de\s)?(?P<year>20\d\d)\b)?"

_RELATIVE = re.compile(rf"\b(?P<day>{_any_of(RELATIVE_DAYS)})\b")
_DAYNAME = re.compile(
    rf"\b(?P<next>next |nachsten? |kommenden? |coming )?(?P<name>{_WEEKDAY})\b(?P<after> next week|,? in two weeks)?"
)
_SHORT_DAYNAME = re.compile(rf"\b(?P<name>{_any_of(SHORT_WEEKDAYS)})\b\.?")
_ISO = re.compile(r"(?<![\d-])(?P<year>20\d\d)-(?P<month>\d\d)-(?P<day>\d\d)(?!\d)")
_DAY_MONTH = re.compile(
    rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|\.|o)?(?:\sof|\sde)?\s(?P<month>{_MONTH})\b\.?{_YEAR}"
)
_MONTH_DAY = re.compile(
    rf"\b(?P<month>{_MONTH})\.?\s(?:the\s)?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b(?!:\d|\.\d|%){_YEAR}"
)
_DOTTED = re.compile(
    r"(?<![\d.v])(?P<day>\d{1,2})\.\s?(?P<month>\d{1,2})\.(?:\s?(?P<year>20\d\d|\d\d)\b)?(?!\d)"
)
_SLASHED = re.compile(r"(?<![\d/])(?P<one>\d{1,2})/(?P<two>\d{1,2})(?:/(?P<year>20\d\d|\d\d))?(?![\d/])")
_ORDINAL = re.compile(
    r"\b(?:the|zum|le|el|dia)\s(?P<day>\d{1,2})(?:st|nd|rd|th|\.)?(?![\d:%]|\s?(?:am|pm|uhr|%|h\b))\b"
)
_DISTANCE = re.compile(
    rf"\b(?P<cue>in|within|innerhalb von|dans|en|dentro de|em|next|nachsten|in the next|in less than)\s(?:the next |about |ca\.? |a )?"
    rf"(?P<count>\d{{1,3}}|{_NUMBER})\s(?:of )?(?P<unit>{_UNIT})\b"
)
_LEFT = re.compile(
    rf"\b(?P<count>\d{{1,3}}|{_NUMBER})\s(?:more )?(?P<unit>{_UNIT})\s(?:left|to go|remaining)\b"
)
_PERIOD = re.compile(
    r"\b(?:(?P<week>this week|end of (?:the )?week|eow|diese woche|ende der woche|wochenende|cette semaine|fin de semaine|esta semana|"
    r"this weekend|dieses wochenende|ce week-?end|este fin de semana|este fim de semana)"
    r"|(?P<next>next week|nachste woche|semaine prochaine|proxima semana|semana que vem|la semana que viene)"
    r"|(?P<month>end of (?:the |this )?month|this month|month[- ]end|eom|monatsende|ende des monats|diesen monat|fin de mois|fin du mois|"
    r"fin de mes|fim do mes|este mes|ce mois-ci))\b"
)
_WORDS = frozenset(
    {
        word
        for words in (WEEKDAYS, MONTHS, RELATIVE_DAYS, SHORT_WEEKDAYS)
        for name in words
        for word in re.split("[ '-]", name)
    }
    | set(
        "week weekend month noon midday eow eom woche wochenende monatsende semaine semana mes mois mittag weeks days hours".split()
    )
    | set("mins minutes tagen stunden jours heures dias horas hour hr hrs h".split())
)
_WEEKEND = re.compile(r"week-?end|wochenende|fin de semana|fim de semana")
_ALSO_ORDINALS = ("segunda", "terca", "sexta")
_DATE_LIKE = re.compile(
    r"\d{1,2}[./:-]\s?\d|\d\s?(?:am|pm|a\.m|p\.m|uhr|h|o'clock)\b|\d(?:st|nd|rd|th)\b|\b(?:the|zum|le|el|dia) \d"
)


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
    an earlier one before a later; in the body mere mentions of another day than today or tomorrow do not count.
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
    return _DATE_LIKE.search(text) is not None or not _WORDS.isdisjoint(re.split(r"[^\w]+", text))


def _mentions(text: str, here: datetime) -> Iterator[_Mention]:
    taken: list[tuple[int, int]] = []
    for pattern, day_of, needs_cue in _READERS:
        for match in pattern.finditer(text):
            start, end = match.span()
            if any(start < other_end and end > other_start for other_start, other_end in taken):
                continue
            before = text[max(0, start - 32) : start]
            cue = _CUE.search(before) is not None
            if (needs_cue and not cue) or (not cue and _NOT_A_DEADLINE.search(before)):
                continue
            if _AFTER_A_NAME.match(text[end : end + 16]):
                continue
            day = day_of(match, here, cue)
            if day is None:
                continue
            taken.append((start, end))
            near = match.re is _RELATIVE or match.re is _LEFT
            yield _Mention(_with_clock(day, text, start, end, here), match.group().strip(), cue or near)
    if not taken:
        yield from _clock_alone(text, here)


def _with_clock(day: date | datetime, text: str, start: int, end: int, here: datetime) -> datetime:
    if isinstance(day, datetime):
        return day
    clock = _CLOCK.search(text[end : end + 22]) or _CLOCK.search(text[max(0, start - 16) : start])
    at = _time_of(clock) if clock is not None else None
    return datetime.combine(day, at or _DAY_ENDS, here.tzinfo)


def _clock_alone(text: str, here: datetime) -> Iterator[_Mention]:
    for clock in _CLOCK.finditer(text):
        if not _BY_CLOCK.search(text[max(0, clock.start() - 14) : clock.start()]):
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


# --- one reader per way of naming a day: match, here and now, whether a cue stands before → day, moment or None ---


def _relative(match: re.Match[str], here: datetime, cue: bool) -> date | None:
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
    # With a date behind it, that date counts; 'segunda', 'terca', 'sexta' also mean second, third, sixth.
    if _DATE_FOLLOWS.match(match.string[match.end() :]) or (name in _ALSO_ORDINALS and not cue):
        return None
    ahead = (WEEKDAYS[name] - here.weekday()) % 7
    if match["after"]:
        ahead = WEEKDAYS[name] - here.weekday() + 7
    elif match["next"] and match["next"].startswith("next") and ahead < 2:
        ahead += 7
    return here.date() + timedelta(days=ahead)


def _short_dayname(match: re.Match[str], here: datetime, cue: bool) -> date | None:
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


def _ordinal(match: re.Match[str], here: datetime, cue: bool) -> date | None:
    day = int(match["day"])
    for month in (here.month, here.month % 12 + 1):
        year = here.year + (1 if month < here.month else 0)
        found = _date(year, month, day)
        if found is not None and found >= here.date():
            return found
    return None


def _distance(match: re.Match[str], here: datetime, cue: bool) -> datetime | None:
    hours = _count(match["count"]) * HOURS[match["unit"]]
    return here + timedelta(hours=hours) if hours else None


def _period(match: re.Match[str], here: datetime, cue: bool) -> date | None:
    today = here.date()
    if match["week"]:
        last = 6 if _WEEKEND.search(match["week"]) else _WEEK_ENDS
        return today + timedelta(days=max(0, last - here.weekday()))
    if match["next"]:
        return today + timedelta(days=7 + _WEEK_ENDS - here.weekday())
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
    return found if gone <= (14 if cue else 0) else None


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
    (_ISO, _iso, False),
    (_DAY_MONTH, _month_day, False),
    (_MONTH_DAY, _month_day, False),
    (_DOTTED, _dotted, False),
    (_SLASHED, _slashed, False),
    (_DISTANCE, _distance, False),
    (_LEFT, _distance, False),
    (_RELATIVE, _relative, False),
    (_DAYNAME, _dayname, False),
    (_SHORT_DAYNAME, _short_dayname, True),
    (_PERIOD, _period, False),
    (_ORDINAL, _ordinal, True),
)
