"""Pure. Which events of our own a card gets, and when they ought to be."""

from __future__ import annotations

from base64 import b32hexencode
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from hashlib import blake2b

from daemon.core.free_time import FreeTime, Span
from daemon.core.model import Action, Decision, Moment, OwnEvent, Task, TaskId
from daemon.core.reminding import Ringing

SHORT = timedelta(minutes=15)
NEAR = timedelta(days=5)
"""How far ahead a focus block is looked for when nothing is due."""

LONGEST_FOCUS = 3.0
"""Hours: nobody works with focus for longer."""


class Role(StrEnum):
    """What an event of ours is there for."""

    DEADLINE = "deadline"
    FOCUS = "focus"


@dataclass(frozen=True, slots=True)
class OwnEventRules:
    """Which events are made. `days_ahead` is how far the calendar is read, so that what we made is seen.

    `ringing` says when the owner is reminded of the deadlines of what is handed over.
    """

    roles: tuple[Role, ...] = tuple(Role)
    days_ahead: int = 90
    ringing: Ringing | None = None


def event_key(card: TaskId, role: Role) -> str:
    """The id of a card's event, always the same: a second insert is refused and cannot make a second event.

    Google's ids are of the letters a to v and digits (its reference of events.insert).
    """
    digest = blake2b(f"{card} {role.value}".encode(), digest_size=20).digest()
    return b32hexencode(digest).decode("ascii").lower()


def concerns(decision: Decision) -> bool:
    """Whether a card gets events at all: it is delegated, or urgent, and not to be left alone."""
    if decision.leave_alone is not None or decision.quadrant is None:
        return False
    return decision.action is Action.DELEGATE or decision.quadrant.urgent


def wanted_event(
    role: Role,
    task: Task,
    decision: Decision,
    standing: OwnEvent | None,
    *,
    free: FreeTime,
    taken: Iterable[Span],
    now: datetime,
) -> OwnEvent | None:
    """The event a card ought to have in this role; `standing` is ours as it is, `taken` other focus time."""
    if not concerns(decision):
        return None
    due = task.due.at.replace(microsecond=0) if isinstance(task.due, Moment) else None
    key = event_key(task.id, role)
    who = f" ({decision.assistant})" if decision.action is Action.DELEGATE and decision.assistant else ""
    title = f"{_WORDS[role]}: {' '.join(task.title.split())[:200]}{who}"
    if role is Role.FOCUS:
        span = _focus(task, decision, due, standing, free, taken, now)
    elif due is None:
        return None
    else:
        span = Span(due, due + SHORT)
    return OwnEvent(key=key, begin=span.begin, end=span.end, title=title) if span is not None else None


def _focus(
    task: Task,
    decision: Decision,
    due: datetime | None,
    standing: OwnEvent | None,
    free: FreeTime,
    taken: Iterable[Span],
    now: datetime,
) -> Span | None:
    quadrant = decision.quadrant
    if quadrant is None or not quadrant.important or decision.action is not Action.DO:
        return None
    # The dictionary behind it takes a tenth of a second to load, and most cycles need no focus block.
    from daemon.core.effort import effort_hours

    # What is overdue still needs its time, as soon as there is any.
    before = due if due is not None and due > now else now + NEAR
    hours = min(max(effort_hours(task), 0.25), LONGEST_FOCUS)
    if standing is not None and now < standing.end <= before:
        return Span(standing.begin, standing.end)
    return free.first_slot(hours, after=now, before=before, taken=taken)


_WORDS = {Role.DEADLINE: "Due", Role.FOCUS: "Focus"}
