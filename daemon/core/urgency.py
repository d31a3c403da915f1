"""Pure. How soon a task needs somebody: dates on a smooth curve, words of pressure, place on the board."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import UTC, datetime, tzinfo
from functools import lru_cache
from typing import NamedTuple

from daemon.core.deadlines import find_deadlines, list_deadline
from daemon.core.effort import Estimate, room_terms
from daemon.core.evidence import Evidence
from daemon.core.free_time import FreeTime
from daemon.core.model import Shape, Task, Term, UrgencyCurve
from daemon.core.times import begin_of, moment_of
from daemon.core.trained.reading import lean
from daemon.core.words import plain

USUAL = UrgencyCurve()
STEEPNESS = 1.7

_CALLED_FADES, _MENTIONED_FADES = 15.0, 0.75
"""Days after which a deadline of the text, and a day it only mentions, count a third: texts stand on."""

_FORGOTTEN = 0.75
"""The share of its points that a card loses in the end which nobody touches any more."""

_CALM_SENTENCE, _CALM_SHARE = -3.0, 0.3
"""Below these odds of the trained model the words of pressure in a sentence are about something else."""

_EXCLAIMED = Term("urgency", "exclamation marks", 12.0)

_DEADLINE_EVENT = (
    "deadline",
    "due",
    "submit",
    "submission",
    "hand",
    "file",
    "pay",
    "renew",
    "expires",
    "abgabe",
    "frist",
    "fallig",
)


class _Dated(NamedTuple):
    """What a date says: how far away it is in hours, its points, and the words for it."""

    at: datetime
    hours: float
    points: float
    text: str


def urgency_terms(
    task: Task,
    evidence: Evidence,
    zone: tzinfo,
    now: datetime,
    free: FreeTime | None = None,
    *,
    estimate: Estimate,
    curve: UrgencyCurve = USUAL,
) -> list[Term]:
    """The named summands of a task's urgency; their sum may leave 0–100."""
    if task.shape is Shape.EVENT:
        terms = _event_terms(task, evidence, zone, now, curve)
        return [*terms, *_said_terms(task, evidence)]
    dated = _dated(task, evidence, zone, now, curve)
    terms = []
    if dated is not None:
        terms = [Term("urgency", dated.text, round(dated.points, 1))]
        terms += room_terms(estimate, dated.points, dated.at, now, free, curve)
        terms += _start_terms(task, sum(term.points for term in terms), zone, now)
    said = _said_terms(task, evidence)
    return [*terms, *said, *_stale_terms(task, dated, terms, said, now, curve)]


def points_at(hours: float, half: float = USUAL.half_card, curve: UrgencyCurve = USUAL) -> float:
    """Points for a deadline that many hours away: no cliff, and still growing slowly when it has passed.

    >>> [round(points_at(hours)) for hours in (720, 168, 48, 24, 0, -24, -240)]
    [1, 15, 52, 69, 80, 83, 93]
    """
    if hours > 0:
        return curve.at_due / (1.0 + math.pow(hours / half, STEEPNESS))
    return curve.at_due + (curve.highest - curve.at_due) * (1.0 - math.exp(hours / 120.0))


def span_text(hours: float) -> str:
    """A distance in time as a person would say it: '5 hours', '1 day', '6 weeks'."""
    size = abs(hours)
    if size < 1.5:
        minutes = max(1, round(size * 60))
        return f"{minutes} minute{'s' if minutes != 1 else ''}"
    if size < 36:
        return f"{round(size)} hours"
    days = round(size / 24)
    if days < 21:
        return f"{days} day{'s' if days != 1 else ''}"
    return f"{round(days / 7)} weeks" if days < 120 else f"{days} days"


def _said_terms(task: Task, evidence: Evidence) -> list[Term]:
    """Words of pressure and calm, exclamation marks, the place on the board."""
    terms = []
    words = evidence.of("urgency")
    pressing = sorted(
        (found for key, found in words.items() if found.best > 0), key=lambda found: -found.best
    )
    for share, found in zip((1.0, 0.4, 0.2), pressing, strict=False):
        terms.append(_word_term(found.words, round(found.best * share, 1)))
    if pressing and lean(evidence).pressing < _CALM_SENTENCE:
        less = _CALM_SHARE * sum(term.points for term in terms)
        terms.append(Term("urgency", "the sentence as a whole does not press", -round(less, 1)))
    if "!!" in task.title:
        terms.append(_EXCLAIMED)
    calm = words.get("calm")
    if calm is not None:
        terms.append(_word_term(calm.words, round(calm.best, 1)))
    place = evidence.of("board").get("urgency")
    if place is not None and place.best:
        terms.append(Term("urgency", f"stands under '{place.words}'", round(place.best, 1)))
    return terms


def _dated(task: Task, evidence: Evidence, zone: tzinfo, now: datetime, curve: UrgencyCurve) -> _Dated | None:
    """The date that counts for a card: its own or that of a step, else one in the text, else its list's."""
    steps = [item.due.at for item in task.checklist if item.due is not None and not item.done]
    own = None if task.due is None else moment_of(task.due, zone)
    if steps and (own is None or min(steps) < own):
        return _moment(min(steps), "a checklist item is {}", now, curve)
    if own is not None:
        return _moment(own, "{}", now, curve)
    written = min(now, task.created or _last_touched(task) or now)
    title = evidence.text.partition("\n")[0]
    told = [
        _told(each.at, f"the text says '{each.words}': {{}}", each.sure, now, curve)
        for each in find_deadlines(title, evidence.body, written, zone)
    ]
    if told:
        return max(told, key=lambda each: each.points)
    if task.list_name:
        filled = min(now, _last_touched(task) or task.created or now).astimezone(zone).date()
        day = list_deadline(plain(task.list_name, 80), filled, zone)
        if day is not None:
            return _told(day.at, f"the list says '{day.words}': {{}}", day.sure, now, curve)
    return None


def _moment(at: datetime, text: str, now: datetime, curve: UrgencyCurve) -> _Dated:
    hours = _hours(now, at)
    return _Dated(at, hours, points_at(hours, curve.half_card, curve), text.format(_distance(hours)))


def _told(at: datetime, text: str, sure: bool, now: datetime, curve: UrgencyCurve) -> _Dated:
    """A date of the text. Nobody ticks it off, so it fades once it has passed."""
    found = _moment(at, text, now, curve)
    if found.hours >= 0:
        return found
    fades = _CALLED_FADES if sure else _MENTIONED_FADES
    return found._replace(points=found.points * math.exp(found.hours / 24.0 / fades))


def _start_terms(task: Task, points: float, zone: tzinfo, now: datetime) -> list[Term]:
    if task.start is None:
        return []
    wait = _hours(now, begin_of(task.start, zone))
    if wait <= 0:
        return []
    less = points * 0.8 * (1.0 - math.exp(-wait / 24.0))
    return [Term("urgency", f"does not start for {span_text(wait)}", -round(less, 1))]


def _stale_terms(
    task: Task,
    dated: _Dated | None,
    time: Sequence[Term],
    said: Sequence[Term],
    now: datetime,
    curve: UrgencyCurve,
) -> list[Term]:
    """A card that has been overdue and untouched for months is not on fire: it is forgotten.

    The same holds of words of pressure, and of a list called 'Today', in which it was forgotten.
    """
    touched = _last_touched(task)
    if touched is None:
        return []
    idle = -_hours(now, touched) / 24.0
    if idle <= curve.stale_days:
        return []
    late = idle if dated is None else min(idle, -dated.hours / 24.0)
    less = sum(term.points for term in time) * _faded(late, curve)
    less += sum(term.points for term in said if term.points > 0) * _faded(idle, curve)
    if less <= 0.05:
        return []
    days = late if late > curve.stale_days else idle
    return [Term("urgency", f"untouched for {round(days)} days", -round(less, 1))]


def _faded(days: float, curve: UrgencyCurve) -> float:
    over = days - curve.stale_days
    return _FORGOTTEN * (1.0 - math.exp(-over / 60.0)) if over > 0 else 0.0


def _event_terms(
    task: Task, evidence: Evidence, zone: tzinfo, now: datetime, curve: UrgencyCurve
) -> list[Term]:
    begins = task.due if task.due is not None else task.start
    if begins is None:
        return []
    if any(word in _DEADLINE_EVENT for word in evidence.title):
        dated = _moment(moment_of(begins, zone), "{}", now, curve)
        return [Term("urgency", dated.text, round(dated.points, 1))]
    hours = _hours(now, begin_of(begins, zone))
    if hours >= 0:
        points = points_at(hours, curve.half_event, curve)
        return [Term("urgency", f"begins in {span_text(hours)}", round(points, 1))]
    ends = moment_of(task.ends, zone) if task.ends is not None else moment_of(begins, zone)
    over = max(0.0, -_hours(now, ends))
    text = "is going on now" if over == 0 else f"ended {span_text(over)} ago"
    return [Term("urgency", text, round(curve.at_due * math.exp(-over / 3.0), 1))]


def _hours(now: datetime, at: datetime) -> float:
    return (at - now).total_seconds() / 3600.0


def _distance(hours: float) -> str:
    return f"due in {span_text(hours)}" if hours >= 0 else f"overdue {span_text(hours)}"


def _last_touched(task: Task) -> datetime | None:
    """When a person last touched a card; our own writes do not count."""
    if task.shape is not Shape.CARD or len(task.touched) < 19 or task.touched[4] != "-":
        return None
    try:
        touched = datetime.fromisoformat(task.touched)
    except ValueError:
        return None
    return touched if touched.tzinfo is not None else touched.replace(tzinfo=UTC)


@lru_cache(maxsize=4096)
def _word_term(words: str, points: float) -> Term:
    return Term("urgency", f"word '{words}'", points)
