"""Pure. Cards that wait for somebody else, until when, and how they come back."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, tzinfo

from daemon.core.deadlines import find_deadlines
from daemon.core.model import Shape, Task, Term
from daemon.core.times import moment_of
from daemon.core.words import plain

LISTS = (
    *("waiting", "waiting for", "waiting on", "on hold", "blocked", "pending", "warten auf", "wartet"),
    *("warten", "en attente", "en espera", "esperando", "aguardando", "em espera"),
)
"""Names of lists and labels for what waits, plain."""

_WORDS = re.compile(
    r"(?:waiting (?:for|on)|waits? for|wait for|on hold|blocked by|warte[nt]? auf|en attente d[e']|"
    r"esperando|a la espera de|aguardando|a espera de)(?P<whom>[^.;\n]{0,80}?)"
    r"\b(?:until|till|til|by|bis(?: zum)?|jusqu'au|jusqu'a|hasta(?: el)?|ate(?: o| a)?)\b"
    r"(?P<when>[^;\n]{1,60})"
)
_HINT = re.compile(r"wait|hold|block|wart|attente|espera|aguard")
_BEGIN_OF_DAY = time(0)


@dataclass(frozen=True, slots=True)
class Waiting:
    """Something a card waits for; `until` is when it comes back, None: nobody said.

    `reason` begins a sentence: 'waiting for the bank', 'you said /later'.
    """

    until: datetime | None
    reason: str


def waiting_for(
    task: Task, later: str | None, zone: tzinfo, now: datetime, names: tuple[str, ...] = LISTS
) -> Waiting | None:
    """What a card waits for, by a command of the owner, its words, its list or a label; the first that tells.

    `later` is the day or moment (ISO 8601) that the owner told by /later. `names` are the plain names of
    lists and labels for such cards. A day begins at midnight in `zone`.
    """
    if later is not None:
        until = _moment(later, zone)
        if until is not None:
            return Waiting(until, "you said /later")
    if task.shape is not Shape.CARD:
        return None
    in_words = _in_words(task, zone, now)
    if in_words is not None:
        return in_words
    if plain(task.list_name, 80).strip() in names:
        return Waiting(_own_day(task), f"in the list '{task.list_name}'")
    label = next((each.name for each in task.labels if plain(each.name, 80).strip() in names), None)
    return Waiting(_own_day(task), f"label '{label}'") if label is not None else None


def waiting_terms(
    task: Task, later: str | None, points: float, goals: tuple[float, float], zone: tzinfo, now: datetime
) -> list[Term]:
    """What waiting does to urgency of `points`: not above the lower of `goals` until its day.

    From then on, until a person touches the card, it is not below the higher one, so that it comes up once.
    A deadline before that day counts as ever, unless the owner said /later.
    """
    waiting = waiting_for(task, later, zone, now)
    if waiting is None or waiting.until is None:
        return []
    day = waiting.until.astimezone(zone).date()
    if now < waiting.until:
        due_before = task.due is not None and moment_of(task.due, zone) <= waiting.until
        if points <= goals[0] or (due_before and later is None):
            return []
        return [Term("urgency", f"{waiting.reason}: not before {_spoken(day)}", round(goals[0] - points, 1))]
    touched = _iso(task.touched or task.version)
    if points >= goals[1] or touched is None or touched >= waiting.until:
        return []
    text = f"{waiting.reason} until {_spoken(day)}: the day has come"
    return [Term("urgency", text, round(goals[1] - points, 1))]


def _in_words(task: Task, zone: tzinfo, now: datetime) -> Waiting | None:
    """'Waiting for the bank until 3 May' in the newest comment of a person that says so, else on the card.

    Words such as 'until Friday' count from when a comment was written; on the card itself, as nobody tells
    when they were, from when it was made: read anew from each touch they would never come to an end.
    """
    for comment in reversed(task.comments):
        found = None if comment.ours and comment.by_program else _until(comment.text, comment.at, zone)
        if found is not None:
            return found
    text = f"{task.title}\n{task.description[:600]}"
    written = task.created or _iso(task.touched or task.version) or now
    return _until(text, min(written, now), zone)


def _until(text: str, written: datetime, zone: tzinfo) -> Waiting | None:
    if not _HINT.search(text[:700].casefold()):
        return None
    match = _WORDS.search(plain(text))
    if match is None:
        return None
    found = find_deadlines(f"by{match['when']}", "", written, zone)
    if not found:
        return None
    whom = " ".join(match["whom"].split())
    day = found[0].at.astimezone(zone).date()
    return Waiting(_begin(day, zone), f"waiting for {whom}" if whom else "waiting")


def _own_day(task: Task) -> datetime | None:
    """A card in a waiting list has a start date when somebody told when it comes back."""
    start = task.start
    return getattr(start, "at", None) if start is not None else None


def _moment(value: str, zone: tzinfo) -> datetime | None:
    try:
        if len(value) == 10:
            return _begin(date.fromisoformat(value), zone)
        at = datetime.fromisoformat(value)
    except ValueError:
        return None
    return at.astimezone(UTC) if at.tzinfo is not None else None


def _begin(day: date, zone: tzinfo) -> datetime:
    return datetime.combine(day, _BEGIN_OF_DAY, zone).astimezone(UTC)


def _iso(version: str) -> datetime | None:
    try:
        at = datetime.fromisoformat(version)
    except ValueError:
        return None
    return at if at.tzinfo is not None else None


def _spoken(day: date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]}"


_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
