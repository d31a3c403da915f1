"""Pure. The brief of a task: from the card, the procedure that fits it, and what goes without saying."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import TypeVar

from daemon.core.availability import Availability, availability_of
from daemon.core.brief_rules import BriefRules, Sop
from daemon.core.model import Assistant, Owner, Profile, Task, When
from daemon.core.skill_briefs import GENERAL, SKILL_BRIEFS
from daemon.core.sop import SopFit
from daemon.core.team import spoken
from daemon.core.times import moment_of, zone_of
from daemon.core.words import plain
from daemon.core.written_parts import (
    CONSTRAINTS,
    DECIDES,
    OUTCOME,
    RESOURCES,
    SUCCESS,
    Written,
    read_parts,
)

_V = TypeVar("_V")

_MOST_LINES = 12
_LINK = re.compile(r"\[([^\]\n]{1,80})\]\((https?://[^)\s]+)\)|(https?://[^\s)>\]]+)")
_SENTENCE = re.compile(r"(?<=[.!?;])\s+|\n+")
_LIMITS = re.compile(
    r"\b(?:must|must not|mustn't|do not|don't|never|not more than|at most|at least|max|maximum|budget|only"
    r"|up to \d"
    r"|below \d|darf|durfen|nicht|nie|niemals|hochstens|mindestens|maximal|nur|doit|ne pas|jamais|au plus"
    r"|au moins"
    r"|seulement|uniquement|no mas|nunca|como maximo|presupuesto|solo|debe|no maximo|orcamento|apenas|deve"
    r"|nao)\b"
)
_SUCCESS = re.compile(
    r"\b(?:done when|finished when|success|complete when|ready when|fertig,? wenn|erledigt,? wenn"
    r"|termine quand"
    r"|fini quand|listo cuando|terminado cuando|pronto quando|concluido quando|feito quando)\b"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """What an assistant needs. `source` says for each part where it came from, as (part, words).

    `internal_deadline` (UTC) leaves the owner time to look at the result; `in_their_zone` is the same by the
    assistant's clock. `sop` is the procedure it was filled from.
    """

    outcome: str
    steps: tuple[str, ...] = ()
    deadline: When | None = None
    internal_deadline: datetime | None = None
    in_their_zone: datetime | None = None
    resources: tuple[str, ...] = ()
    constraints: tuple[str, ...] = ()
    success: tuple[str, ...] = ()
    decides: str = ""
    source: tuple[tuple[str, str], ...] = ()
    sop: SopFit | None = None

    def came_from(self, part: str) -> str:
        """Where a part came from; empty when there is none."""
        return dict(self.source).get(part, "")


def compose(
    task: Task,
    fit: SopFit | None,
    category: str | None,
    profile: Profile,
    rules: BriefRules,
    now: datetime,
    assistant: str | None = None,
) -> Brief:
    """The brief of a task (without labels and checklists of ours) that is of the kind `category`."""
    card = read_parts(task.description)
    sop = fit.sop if fit is not None else _NO_SOP
    usual = SKILL_BRIEFS.get(category or "", GENERAL)
    kind = f"usual for {spoken(category)}" if category in SKILL_BRIEFS and category else "usual for any work"
    own = f"SOP '{sop.name}'" + (f" ({sop.where})" if sop.where else "")
    outcome, outcome_by = _first(
        (" ".join(card.of(OUTCOME)), "the card"), (sop.outcome, own), (usual.outcome, kind)
    )
    steps, steps_by = _first((_steps(task, card), "the card"), (sop.steps, own), (usual.steps, kind))
    success, success_by = _first(
        ((*card.of(SUCCESS), *_sentences(card, _SUCCESS)), "the card"),
        (sop.success, own),
        ((usual.success,), kind),
    )
    decides, decides_by = _first(
        (" ".join(card.of(DECIDES)), "the card"),
        (sop.decides, own),
        (rules.decides, "your configuration"),
        (profile.owner.name, "the owner"),
    )
    limits = _merged((*card.of(CONSTRAINTS), *_sentences(card, _LIMITS, _SUCCESS)), sop.constraints)
    resources = _merged((*card.of(RESOURCES), *_links(task.description)), sop.resources)
    who = next((each for each in profile.assistants if each.name == assistant), None)
    internal = internal_deadline(task.due, profile.owner, who, rules.review_hours, now)
    source = {
        OUTCOME: outcome_by,
        "steps": steps_by,
        SUCCESS: success_by,
        DECIDES: decides_by,
        CONSTRAINTS: _both(limits, sop.constraints, own),
        RESOURCES: _both(resources, sop.resources, own),
        "deadline": "the card's due date" if task.due is not None else "",
        "internal_deadline": f"{rules.review_hours:g} working hours before, for your review"
        if internal
        else "",
    }
    return Brief(
        outcome=outcome,
        steps=steps[:_MOST_LINES],
        deadline=task.due,
        internal_deadline=internal,
        in_their_zone=internal.astimezone(_zone(who, profile.owner)) if internal is not None else None,
        resources=resources[:_MOST_LINES],
        constraints=limits[:_MOST_LINES],
        success=success[:_MOST_LINES],
        decides=decides,
        source=tuple((part, words) for part, words in source.items() if words),
        sop=fit,
    )


def internal_deadline(
    due: When | None, owner: Owner, assistant: Assistant | None, review_hours: float, now: datetime
) -> datetime | None:
    """When the assistant should be ready (UTC), so that the owner has working hours left to look at it.

    Never before `now` nor outside the assistant's working time. None without a due date, or where the
    assistant is not at work any more before it.
    """
    if due is None:
        return None
    end = moment_of(due, zone_of(owner.timezone))
    if end <= now:
        return None
    at = availability_of(owner, owner).back(end, review_hours) if review_hours else end
    theirs = availability_of(assistant or owner, owner)
    found = theirs.back(at, 0.0) if at is not None else None
    if found is not None and found > now:
        return found
    return _as_soon_as_possible(theirs, now, end)


def _as_soon_as_possible(theirs: Availability, now: datetime, end: datetime) -> datetime | None:
    """With no time for a review: the last working moment before the deadline itself."""
    last = theirs.back(end, 0.0)
    return last if last is not None and last > now else None


def _zone(assistant: Assistant | None, owner: Owner) -> tzinfo:
    return zone_of(assistant.timezone if assistant is not None and assistant.timezone else owner.timezone)


def _steps(task: Task, card: Written) -> tuple[str, ...]:
    return tuple(item.name for item in task.checklist if not item.done) or card.steps


def _sentences(
    card: Written, wanted: re.Pattern[str], other: re.Pattern[str] | None = None
) -> tuple[str, ...]:
    """The sentences of a card's free text that say such a thing."""
    pieces = [piece.strip() for line in card.rest for piece in _SENTENCE.split(line)]
    return tuple(
        piece
        for piece in pieces
        if wanted.search(plain(piece)) and not (other is not None and other.search(plain(piece)))
    )


def _links(text: str) -> tuple[str, ...]:
    found = [f"{name}: {link}" if name else bare for name, link, bare in _LINK.findall(text)]
    return tuple(each.rstrip(".,;") for each in found)


def _merged(card: Sequence[str], sop: Sequence[str]) -> tuple[str, ...]:
    """Both, each line once: a link that a line already holds is not told again."""
    kept: list[str] = []
    for line in (*card, *sop):
        if not any(line in other for other in kept):
            kept.append(line)
    return tuple(kept)


def _both(lines: Sequence[str], of_sop: Sequence[str], own: str) -> str:
    if not lines:
        return ""
    if not of_sop:
        return "the card"
    return own if len(lines) == len(of_sop) else f"the card and {own}"


def _first(*choices: tuple[_V, str]) -> tuple[_V, str]:
    """The first that says anything, and where it comes from."""
    return next(((value, by) for value, by in choices if value), choices[-1])


_NO_SOP = Sop(name="")
