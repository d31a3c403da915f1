"""Pure. Patterns for the ways people name a day or an hour, over text without capitals and accents."""

from __future__ import annotations

import re
from collections.abc import Iterable

from daemon.core.date_words import (
    FOREIGN_SHORT_WEEKDAYS,
    HOURS,
    MONTHS,
    NUMBERS,
    RELATIVE_DAYS,
    SHORT_WEEKDAYS,
    WEEKDAYS,
)


def _any_of(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: -len(word)))


def _listed(words: str) -> str:
    """Patterns separated by commas as one alternation, longest first."""
    return "|".join(sorted((word.strip() for word in words.split(",")), key=lambda word: -len(word)))


MONTH, WEEKDAY, NUMBER, UNIT = (_any_of(words) for words in (MONTHS, WEEKDAYS, NUMBERS, HOURS))
YEAR = r"(?:,?\s(?:de\s)?(?P<year>20\d\d)\b)?"

_DEADLINE_WORDS = _listed(
    "by, before, until, till, til, due, due on, deadline, latest, no later than, not later than, "
    "expires?, ends?, closes, runs out, on or before, needed, submit, bis, bis zum, spatestens, vor, vor "
    "dem, fur, fallig, fallig am, frist, avant, avant le, d'ici, d'ici le, jusqu'au, au plus tard, pour le, "
    "antes del?, hasta, hasta el, para el, vence, no mas tarde del?, ate, ate o, ate a, ate ao, d'ici la"
)
_BETWEEN = _listed("the, end of, on, at, am, zum, le, el, dia, em, is, this, next, coming")
CUE = re.compile(rf"\b(?:{_DEADLINE_WORDS})(?: (?:{_BETWEEN}))?\W*$")
"""Words that make the date behind them a deadline."""

NO_DEADLINE = re.compile(
    r"\b(?:"
    + _listed(
        "every, each, all, last, since, past, from, of, dated, previous, yesterday, after, starting, "
        "beginning, notes, taco, black, good, cyber, casual, ash, palm, easter, super, alle, jeden, jede, "
        "seit, letzten?, letzte, vom, von, ab, ab dem, nach, guten, chaque, tous les, toutes les, depuis, "
        "du, dernier, cada, todos los, todas las, desde, pasado, toda, todo, todas as, todos os, thanks for, "
        "thank you for, danke fur, merci pour, gracias por, obrigad[oa] por, flat, apartment, room, version, "
        "release, chapter, section, page, zimmer, raum, wohnung, kapitel, abschnitt, punkt, seite, nr"
    )
    + r")(?:\s(?:the|el|la|le|les|los|dem|der|den|o|a))?\s$"
)
"""Words that make the date behind them a habit, a memory or a name."""

NAME_GOES_ON = re.compile(
    r"^(?:s\b|\.com|\s(?:school|roast|best|night lights|nachmittags?|letzte|pasado|dernier))"
)
NAME_OF_SOMETHING = re.compile(
    r"^(?:'s\b|\s(?:show|guide|recipes?|challenges?|ideas?|tutorial|newsletter|special|edition|club|roundup)\b)"
)
"""What follows a day that is no deadline by its own: 'Friday's numbers', 'ready in 20 minutes recipes'."""

OFFERED = re.compile(
    r"\b(?:suits?|works? for|good for|ok for|okay for|are you (?:free|available)|passt|passen|geht es|"
    r"convien\w+|viene bien|fica bem|da jeito)\b"
)
"""A day that is only offered for a meeting: 'would Thursday or Friday suit you?'"""

DATE_FOLLOWS = re.compile(
    rf"^,?\s(?:the\s|der\s|den\s|le\s|el\s)?"
    rf"(?:\d{{1,2}}(?:st|nd|rd|th|[./])|\d{{1,2}}\.?\s(?:{MONTH})|(?:{MONTH})\b)"
)
CLOCK = re.compile(
    r"(?<![\d.:])(?:"
    r"(?P<hour>\d{1,2})(?:[:.h](?P<minute>\d{2}))?\s?(?P<half>am|pm|a\.m|p\.m|uhr|h\b|o'clock)"
    r"|(?P<hour24>[01]?\d|2[0-3]):(?P<minute24>[0-5]\d)(?!:?\d)"
    r"|(?P<noon>\b(?:noon|midday|lunch ?time|mittags?|midi|mediodia|meio-dia)\b)"
    r"|(?P<midnight>\b(?:midnight|mitternacht|minuit|medianoche|meia-noite)\b))"
)
_UNTIL = _listed(
    "by, by the, before, before the, until, till, at, bis, um, vor, avant, a, as, antes de las, ate as, "
    "around, today"
)
BEFORE_A_CLOCK = re.compile(rf"(?:\b(?:{_UNTIL})|@)\s*$")

RELATIVE = re.compile(rf"\b(?P<day>{_any_of(RELATIVE_DAYS)})\b")
DAYNAME = re.compile(
    rf"\b(?P<next>next |nachsten? |kommenden? |coming )?(?P<name>{WEEKDAY})\b"
    r"(?P<after> next week|,? in two weeks)?(?P<week> week(?=\s*(?:[:,.;!?)]|$)))?"
)
WEEK_FROM = re.compile(rf"\b(?:a|one|1) week (?:from|on) (?P<name>{WEEKDAY})\b")
SHORT_DAYNAME = re.compile(rf"\b(?P<name>{_any_of(SHORT_WEEKDAYS)})\b\.?")
DAY_AND_CLOCK = re.compile(
    rf"\b(?:(?P<name>{_any_of(SHORT_WEEKDAYS)})\.?,?\s(?:at |@ ?)?(?=\d{{1,2}}(?::\d\d|\s?(?:am|pm)\b))"
    rf"|(?P<foreign>{_any_of(FOREIGN_SHORT_WEEKDAYS)})\.?,?\s(?:um |a las |as |a )?"
    r"(?=\d{1,2}(?::\d\d|h\d\d|\s?uhr\b)))"
)
"""A short name of a day is too short to count alone, but with an hour behind it it is one."""

ISO = re.compile(r"(?<![\d-])(?P<year>20\d\d)-(?P<month>\d\d)-(?P<day>\d\d)(?!\d)")
DAY_MONTH = re.compile(
    rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|\.|o)?(?:\sof|\sde)?\s(?P<month>{MONTH})\b\.?{YEAR}"
)
MONTH_DAY = re.compile(
    rf"\b(?P<month>{MONTH})\.?\s(?:the\s)?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b(?!:\d|\.\d|%){YEAR}"
)
DOTTED = re.compile(
    r"(?<![\d.v])(?P<day>\d{1,2})\.\s?(?P<month>\d{1,2})\.(?:\s?(?P<year>20\d\d|\d\d)\b(?![:.]\d|\s?uhr))?(?!\d)"
)
SLASHED = re.compile(r"(?<![\d/])(?P<one>\d{1,2})/(?P<two>\d{1,2})(?:/(?P<year>20\d\d|\d\d))?(?![\d/])")
ORDINAL = re.compile(
    r"\b(?:the|zum|le|el|dia)\s(?P<day>\d{1,2})(?:st|nd|rd|th|\.)?(?![\d:%]|\s?(?:am|pm|uhr|%|h\b))\b"
)
ORDINAL_ALONE = re.compile(
    r"\b(?:on the (?P<day>\d{1,2})(?:st|nd|rd|th)|am (?P<tag>\d{1,2})\.)"
    r"(?=\s*(?:[,;:!?)]|$)|\s(?:at|um|from)\b)"
)
"""'on the 27th' needs no word of a deadline; 'on the 2nd floor' is none."""

END_OF_MONTH = re.compile(
    rf"\b(?:end of|ende|fin de|fin|finales de|fim de|final de) (?P<month>{MONTH})\b(?! \d)"
)
_MONTHS_NO_NAMES = _any_of(
    month for month in MONTHS if len(month) > 3 and month not in ("april", "june", "mars")
)
BEFORE_MONTH = re.compile(
    rf"\b(?:before|until|bis|vor|avant|antes de|ate) (?P<month>{_MONTHS_NO_NAMES})\b(?!\.? \d)"
)
DISTANCE = re.compile(
    r"\b(?:in|within|innerhalb von|dans|sous|d'ici|en|dentro de|daqui a|em|next|nachsten|in the next|"
    r"in less than)\s"
    rf"(?:the next |about |ca\.? |a )?(?P<count>\d{{1,3}}|{NUMBER})\s(?:of )?(?P<unit>{UNIT})\b"
)
LEFT = re.compile(
    rf"\b(?:(?P<count>\d{{1,3}}|{NUMBER})\s(?:more )?(?P<unit>{UNIT})\s"
    r"(?:left|to go|remaining|from now|from today)"
    rf"|(?:noch|reste(?:nt)?|quedan?|faltan?|faltam?|restam?)\s(?P<rest>\d{{1,3}}|{NUMBER})\s(?P<rest_unit>{UNIT}))\b"
)
_WEEK = _listed(
    "this week, end of week, end of the week, end of this week, eow, diese woche, "
    "ende der woche, wochenende, cette semaine, fin de semaine, fin de la semaine, fin de la semana, "
    "fim da semana, final da semana, esta semana, "
    "this weekend, dieses wochenende, ce week-?end, este fin de semana, este fim de semana, "
    "este final de semana"
)
_NEXT_WEEK = _listed(
    "next week, nachste woche, semaine prochaine, proxima semana, semana que vem, la semana que viene"
)
_MONTH_END = _listed(
    "end of month, end of the month, end of this month, this month, month[- ]end, eom, monatsende, "
    "ende des monats, diesen monat, fin de mois, fin du mois, ce mois-ci, fin de mes, fim do mes, "
    "final do mes, final de mes, este mes"
)
PERIOD = re.compile(rf"\b(?:(?P<week>{_WEEK})|(?P<next>{_NEXT_WEEK})|(?P<month>{_MONTH_END}))\b")
WEEKEND = re.compile(r"week-?end|wochenende|fin de semana|fim de semana")

DAY_WORDS = frozenset(
    [
        word
        for words in (WEEKDAYS, MONTHS, RELATIVE_DAYS, SHORT_WEEKDAYS, HOURS)
        for name in words
        for word in re.split("[ '-]", name)
    ]
    + re.split(
        " ",
        "week weekend month noon midday midnight lunchtime eow eom woche wochenende monatsende semaine "
        "semana mes mois mittag mittags mitternacht midi minuit mediodia medianoche meia meio",
    )
) - {"of", "the", "end", "close", "this", "ce", "cet", "esta", "de", "a", "la", "after"}
"""Words without which, and without digits that look like a date, no text names a day."""

LIKE_A_DATE = re.compile(
    r"\d{1,2}[./:-]\s?\d|\bam \d|\d\s?(?:am|pm|a\.m|p\.m|uhr|h|o'clock)\b|\d(?:st|nd|rd|th)\b"
    r"|\b(?:the|zum|le|el|dia) \d"
)
