"""Pure. How long a task takes, and what that means beside the free hours that are left for it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from daemon.core.evidence import Evidence, read
from daemon.core.free_time import FreeTime
from daemon.core.model import Task, Term, UrgencyCurve
from daemon.core.trained.reading import lean
from daemon.core.words import plain

MOST = 45.0
"""Points when a task takes all the free hours that are left, or more, and its date gives none yet."""

SLACK = 0.5
"""Hours added on both sides of the comparison, so that the last minutes before a date make no leap."""

_SHORTEST, _LONGEST = 0.1, 1000.0
_STEP_HOURS = 0.5
"""Hours that an open item of a checklist stands for."""

_NAMES = frozenset(
    (
        *("estimate", "estimated hours", "estimated time", "time estimate", "hours", "effort", "duration"),
        *("aufwand", "stunden", "dauer", "schatzung", "heures", "duree", "estimation", "charge"),
        *("horas", "duracion", "estimacion", "esfuerzo", "duracao", "estimativa", "esforco"),
    )
)
_NUMBER = re.compile(r"(\d+(?:[.,]\d+)?)\s*(m(?:in\w*)?|h\w*|d\w*|t(?:ag\w*)?|j(?:our\w*)?|)", re.IGNORECASE)
_UNIT = r"(?P<unit>h|hrs?|hours?|std|stunden?|heures?|horas?|mins?|minutes?|minuten|minutos?)\b"
_AMOUNT = r"(?P<number>\d{1,3}(?:[.,]\d{1,2})?)\s?"
_IN_TEXT = re.compile(
    rf"(?:[(\[]\s?(?:ca\.? ?|~ ?|about )?{_AMOUNT}{_UNIT}\s?[)\]])"
    rf"|(?:(?:\b(?:takes|estimate|effort|duration|aufwand|dauer|dauert|duree|duracion|duracao)\b:?|~)\s?"
    rf"(?:about |ca\.? |circa |etwa |environ )?{_AMOUNT.replace('number', 'number2')}"
    rf"{_UNIT.replace('unit', 'unit2')})"
    rf"|(?:[,;–-]\s{_AMOUNT.replace('number', 'number3')}{_UNIT.replace('unit', 'unit3')}\s*$)"
)
"""'(30 min)', 'takes 2 h', 'call the bank, 15 min': never the hours of 'in 2 hours' or of a '24h hotline'."""

_HOURS_A_DAY = 8.0


@dataclass(frozen=True, slots=True)
class Estimate:
    """Hours of work, where they were read, and whether somebody said so or it is only judged."""

    hours: float
    source: str
    said: bool

    @property
    def term(self) -> Term:
        """As a reason."""
        return Term("estimate", f"{spoken_hours(self.hours)}: {self.source}")


def estimate_of(task: Task, evidence: Evidence) -> Estimate:
    """How long a task takes: what its owner, its fields or its text say, else its steps, else experience."""
    if task.estimate_hours is not None:
        return Estimate(task.estimate_hours, "how long it is planned for", said=True)
    for name, value in task.fields:
        if plain(name, 40).strip() in _NAMES and (match := _NUMBER.match(value.strip())):
            return Estimate(_hours(match[1], match[2]), f"the field '{name}'", said=True)
    if (found := _in_text(evidence)) is not None:
        return found
    usual = lean(evidence).hours
    steps = sum(not item.done for item in task.checklist)
    if steps > 1 and steps * _STEP_HOURS > usual:
        return Estimate(steps * _STEP_HOURS, f"{steps} open steps in its checklist", said=False)
    return Estimate(_rounded(usual), "such work usually takes that long", said=False)


def effort_hours(task: Task) -> float:
    """How many hours a task takes."""
    return estimate_of(task, read(task)).hours


def room_terms(
    needed: Estimate,
    points: float,
    deadline: datetime,
    now: datetime,
    free: FreeTime | None,
    curve: UrgencyCurve,
) -> list[Term]:
    """Points for a deadline before which the free hours hardly suffice; nothing when they do.

    `points` is what the date itself gives: the more that is, the less there is to add, so that urgency grows
    without a leap until the date, when no time is left for anything, and on after it.
    """
    if free is None:
        return []
    hours = free.hours_until(deadline, since=now) if deadline > now else 0.0
    if hours is None:
        return []
    load = min(1.0, (needed.hours + SLACK) / (hours + SLACK))
    more = round(MOST * load * load * max(0.0, 1.0 - points / curve.highest), 1)
    if more < 1.0:
        return []
    return [Term("urgency", _sentence(hours, needed), more)]


def spoken_hours(hours: float) -> str:
    """Hours as a person says them: '20 minutes', '1 hour', '2.5 hours'."""
    if hours < 0.95:
        return f"{max(5, 5 * round(hours * 12))} minutes"
    told = f"{hours:.1f}".removesuffix(".0")
    return f"{told} hour{'s' if told != '1' else ''}"


def _in_text(evidence: Evidence) -> Estimate | None:
    title, _, _ = evidence.text.partition("\n")
    for text in (title, evidence.body[:600]):
        if not any(sign in text for sign in _DIGITS):
            continue
        match = _IN_TEXT.search(text)
        if match is not None:
            number = match["number"] or match["number2"] or match["number3"]
            unit = match["unit"] or match["unit2"] or match["unit3"]
            return Estimate(_hours(number, unit), f"the text says '{match.group().strip()}'", said=True)
    return None


def _hours(number: str, unit: str) -> float:
    value = float(number.replace(",", "."))
    first = unit[:1].lower()
    hours = value / 60 if first == "m" else value * _HOURS_A_DAY if first in ("d", "t", "j") else value
    return min(max(hours, _SHORTEST), _LONGEST)


def _rounded(hours: float) -> float:
    """To quarters of an hour below two hours, to half hours above: nobody knows it better."""
    return max(0.25, round(hours * 4) / 4) if hours < 2 else round(hours * 2) / 2


def _sentence(hours: float, needed: Estimate) -> str:
    takes = f" for {needed.hours:g} h of work" if needed.said else ""
    if hours < 0.1:
        return f"no free hour until then{takes}"
    left = f"{hours:.1f}".removesuffix(".0")
    return f"only {left} free hour{'s' if left != '1' else ''} until then{takes}"


_DIGITS = "0123456789"
