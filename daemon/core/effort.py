"""Pure. How long a task takes, and what that means beside the free hours that are left for it."""

from __future__ import annotations

import re
from datetime import datetime

from daemon.core.free_time import FreeTime
from daemon.core.model import Task, Term
from daemon.core.words import plain

USUAL = 1.0
"""Hours a task takes of which nobody said how long it takes."""

MOST = 35.0
"""Points when a task takes all the free hours that are left, or more."""

_NAMES = frozenset(
    ("estimate", "estimated hours", "hours", "effort", "duration", "aufwand", "stunden", "heures", "horas")
)
_NUMBER = re.compile(r"(\d+(?:[.,]\d+)?)\s*(m(?:in\w*)?|h\w*|d\w*|)", re.IGNORECASE)
_HOURS_A_DAY = 8.0


def effort_hours(task: Task) -> float:
    """How many hours a task takes: its estimate, a custom field that says so, else `USUAL`."""
    if task.estimate_hours is not None:
        return task.estimate_hours
    for name, value in task.fields:
        if plain(name, 40).strip() in _NAMES and (match := _NUMBER.match(value.strip())):
            number = float(match[1].replace(",", "."))
            unit = match[2][:1].lower()
            hours = number / 60 if unit == "m" else number * _HOURS_A_DAY if unit == "d" else number
            return min(max(hours, 0.1), 1000.0)
    return USUAL


def room_terms(task: Task, deadline: datetime, now: datetime, free: FreeTime | None) -> list[Term]:
    """Points for a deadline before which the free hours hardly suffice; nothing when they do."""
    if free is None or deadline <= now:
        return []
    hours = free.hours_until(deadline, since=now)
    if hours is None:
        return []
    needed = effort_hours(task)
    load = 1.0 if hours <= needed else needed / hours
    points = round(MOST * load * load, 1)
    if points < 1.0:
        return []
    return [Term("urgency", _sentence(hours, needed), points)]


def _sentence(hours: float, needed: float) -> str:
    takes = f" for {needed:g} h of work" if needed != USUAL else ""
    if hours < 0.1:
        return f"no free hour until then{takes}"
    left = f"{hours:.1f}".removesuffix(".0")
    return f"only {left} free hour{'s' if left != '1' else ''} until then{takes}"
