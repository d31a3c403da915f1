"""Pure. How soon a task needs somebody: dates on a smooth curve, words of pressure, place on the board."""

from __future__ import annotations

import math
from datetime import UTC, datetime, tzinfo
from functools import lru_cache

from daemon.core.deadlines import find_deadline
from daemon.core.effort import room_terms
from daemon.core.evidence import Evidence
from daemon.core.free_time import FreeTime
from daemon.core.model import Shape, Task, Term
from daemon.core.times import begin_of, moment_of

AT_DUE = 80.0
"""Points at the very moment something is due."""

HALF_CARD, HALF_EVENT = 70.0, 24.0
"""Hours before due at which half of these points are left: a card is urgent from about two days on, an
ordinary appointment only from about the day before."""

STEEPNESS = 1.7
STALE_DAYS = 45.0

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


def urgency_terms(
    task: Task, evidence: Evidence, zone: tzinfo, now: datetime, free: FreeTime | None = None
) -> list[Term]:
    """The named summands of a task's urgency; their sum may leave 0–100."""
    terms = _time_terms(task, evidence, zone, now, free)
    words = evidence.of("urgency")
    pressing = sorted(
        (found for key, found in words.items() if found.best > 0), key=lambda found: -found.best
    )
    for share, found in zip((1.0, 0.4, 0.2), pressing, strict=False):
        terms.append(_word_term(found.words, round(found.best * share, 1)))
    if "!!" in task.title:
        terms.append(_EXCLAIMED)
    calm = words.get("calm")
    if calm is not None:
        terms.append(_word_term(calm.words, round(calm.best, 1)))
    place = evidence.of("board").get("urgency")
    if place is not None:
        terms.append(Term("urgency", f"stands under '{place.words}'", round(place.best, 1)))
    return terms


def curve(hours: float, half: float = HALF_CARD) -> float:
    """Points for a deadline that many hours away: no cliff, and still growing slowly when it has passed.

    >>> [round(curve(hours)) for hours in (720, 168, 48, 24, 0, -24, -240)]
    [1, 15, 52, 69, 80, 83, 93]
    """
    if hours > 0:
        return AT_DUE / (1.0 + math.pow(hours / half, STEEPNESS))
    return AT_DUE + 15.0 * (1.0 - math.exp(hours / 120.0))


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


def _time_terms(
    task: Task, evidence: Evidence, zone: tzinfo, now: datetime, free: FreeTime | None
) -> list[Term]:
    if task.shape is Shape.EVENT:
        return _event_terms(task, evidence, zone, now)
    if task.due is not None:
        return _due_terms(task, zone, now, free)
    items = [item.due.at for item in task.checklist if item.due is not None and not item.done]
    if items:
        hours = _hours(now, min(items))
        return [Term("urgency", f"a checklist item is {_distance(hours)}", round(curve(hours), 1))]
    deadline = find_deadline(evidence.text.partition("\n")[0], evidence.body, now, zone)
    if deadline is None:
        return []
    hours = _hours(now, deadline.at)
    said = Term("urgency", f"the text says '{deadline.words}': {_distance(hours)}", round(curve(hours), 1))
    return [said, *room_terms(task, deadline.at, now, free)]


def _due_terms(task: Task, zone: tzinfo, now: datetime, free: FreeTime | None) -> list[Term]:
    assert task.due is not None
    due = moment_of(task.due, zone)
    hours = _hours(now, due)
    points = curve(hours)
    terms = [Term("urgency", _distance(hours), round(points, 1)), *room_terms(task, due, now, free)]
    if task.start is not None and hours > 0:
        wait = _hours(now, begin_of(task.start, zone))
        if wait > 0:
            less = points * 0.8 * (1.0 - math.exp(-wait / 24.0))
            terms.append(Term("urgency", f"does not start for {span_text(wait)}", -round(less, 1)))
    terms += _stale_terms(task, hours, points, now)
    return terms


def _stale_terms(task: Task, hours: float, points: float, now: datetime) -> list[Term]:
    """A card that has been overdue and untouched for months is not on fire: it is forgotten."""
    touched = _last_touched(task)
    if hours >= 0 or touched is None:
        return []
    idle = min(-hours, -_hours(now, touched)) / 24.0
    if idle <= STALE_DAYS:
        return []
    less = points * 0.75 * (1.0 - math.exp(-(idle - STALE_DAYS) / 60.0))
    return [Term("urgency", f"untouched for {round(idle)} days", -round(less, 1))]


def _event_terms(task: Task, evidence: Evidence, zone: tzinfo, now: datetime) -> list[Term]:
    begins = task.due if task.due is not None else task.start
    if begins is None:
        return []
    if any(word in _DEADLINE_EVENT for word in evidence.title):
        hours = _hours(now, moment_of(begins, zone))
        return [Term("urgency", _distance(hours), round(curve(hours), 1))]
    start = begin_of(begins, zone)
    hours = _hours(now, start)
    if hours >= 0:
        return [Term("urgency", f"begins in {span_text(hours)}", round(curve(hours, HALF_EVENT), 1))]
    ends = moment_of(task.ends, zone) if task.ends is not None else moment_of(begins, zone)
    over = max(0.0, -_hours(now, ends))
    text = "is going on now" if over == 0 else f"ended {span_text(over)} ago"
    return [Term("urgency", text, round(AT_DUE * math.exp(-over / 3.0), 1))]


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
