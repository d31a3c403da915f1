"""Pure. Judges one task: urgency, importance, quadrant, owner or not, kind of work, each with reasons."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from daemon.core.board_ranks import rank_terms
from daemon.core.complexity import complexity_of, skills_of
from daemon.core.confidence import confidence_of
from daemon.core.effort import estimate_of
from daemon.core.evidence import Evidence, read
from daemon.core.free_time import FreeTime
from daemon.core.heard import keeps_too, opinion_terms, silent_terms
from daemon.core.importance import importance_terms
from daemon.core.kind import kind_of
from daemon.core.language import unknown_language
from daemon.core.match import category_of
from daemon.core.model import Assessment, Profile, Quadrant, Rule, Task, Term, Thresholds
from daemon.core.owner_rules import rules_for
from daemon.core.ownership import RATHER_NOT, owner_only, weakness
from daemon.core.pulls import keeps, pull
from daemon.core.recall import NOTHING, Memory, Recalled
from daemon.core.second_opinion import Opinions
from daemon.core.times import zone_of
from daemon.core.trained.reading import lean
from daemon.core.urgency import urgency_terms
from daemon.core.waiting import waiting_terms

_CLEAR = 12.0
"""How far beyond the threshold a rule that sets a quadrant moves the scores, and a score has to be to end the
minimum stay of a quadrant."""


def assess(
    task: Task,
    profile: Profile,
    now: datetime,
    previous: Quadrant | None = None,
    free: FreeTime | None = None,
    memory: Memory | None = None,
    since: datetime | None = None,
    opinion: Opinions = (),
    later: str | None = None,
) -> Assessment:
    """Judge one task at `now` (with a time zone).

    `previous` is the quadrant it had, for hysteresis, and `since` how long it has had it untouched.

    `free` is the owner's free time, if calendars tell of it; `memory` what the owner decided before,
    `opinion` what others think of its words, `later` when (ISO 8601) the owner said it may come up again.

    The same input always gives the same answer; nothing in a task can make it raise.
    """
    zone = zone_of(profile.owner.timezone)
    evidence = read(task)
    category = category_of(evidence, opinion)
    estimate = estimate_of(task, evidence)
    urgency = urgency_terms(task, evidence, zone, now, free, estimate=estimate, curve=profile.curve)
    importance = importance_terms(evidence, profile.goals)
    if task.fields or task.labels or task.list_name:
        _ranked(task, evidence, urgency, importance)
    rules = rules_for(task, evidence, profile)
    for rule in rules:
        _apply_points(rule, urgency, importance)
    setting = next((rule for rule in rules if rule.quadrant is not None), None)
    recalled = memory.recall(task, evidence) if memory else NOTHING
    if setting is None:
        _hear(task, opinion, recalled, urgency, importance, profile.thresholds)
    threshold = profile.thresholds.urgent
    goals = (threshold - _CLEAR, threshold + _CLEAR)
    urgency += waiting_terms(task, later, _total(urgency), goals, zone, now)
    if setting is not None and setting.quadrant is not None:
        _move(urgency, setting.quadrant.urgent, profile.thresholds.urgent, setting, "urgency")
        _move(importance, setting.quadrant.important, profile.thresholds.important, setting, "importance")
    urgent, important = _sum(urgency), _sum(importance)
    quadrant = (
        setting.quadrant
        if setting is not None and setting.quadrant is not None
        else _quadrant(
            urgent,
            important,
            profile.thresholds,
            previous,
            # What the owner said of such tasks counts at once.
            stays=recalled is NOTHING and _stays(now, since, profile.thresholds),
        )
    )
    kind, kind_term = kind_of(task, evidence)
    reason = _reserved(evidence, category, profile, rules, recalled, opinion)
    owner_terms = [Term("owner", reason)] if reason else []
    if (weak := weakness(category, profile)) is not None:
        owner_terms.append(Term("owner", f"you would rather hand over '{weak}'", RATHER_NOT))
    complexity, complexity_term = complexity_of(evidence, reason)
    strange = unknown_language(task.title, evidence, lean(evidence))
    return Assessment(
        urgency=urgent,
        importance=important,
        quadrant=quadrant,
        owner_only=reason,
        category=category,
        skills=skills_of(evidence),
        kind=kind,
        complexity=complexity,
        estimate_hours=estimate.hours,
        confidence=confidence_of(
            _total(urgency),
            _total(importance),
            profile.thresholds,
            ruled=setting is not None,
            strange=strange is not None,
            remembered=recalled.important.strength if recalled.important is not None else 0.0,
        ),
        terms=(
            *urgency,
            *importance,
            *owner_terms,
            *((kind_term,) if kind_term is not None else ()),
            complexity_term,
            estimate.term,
            *([Term("confidence", strange)] if strange else ()),
            *silent_terms(opinion),
        ),
    )


def _hear(
    task: Task,
    opinion: Opinions,
    recalled: Recalled,
    urgency: list[Term],
    importance: list[Term],
    thresholds: Thresholds,
) -> None:
    """Add what others think of the words, then what similar past tasks say."""
    if opinion:
        more = opinion_terms(opinion, dated=task.due is not None)
        for terms, heard in zip((urgency, importance), more, strict=True):
            terms += heard
    if recalled is not NOTHING:
        _remember(recalled, urgency, importance, thresholds)


def _reserved(
    evidence: Evidence,
    category: str | None,
    profile: Profile,
    rules: Sequence[Rule],
    recalled: Recalled,
    opinion: Opinions,
) -> str | None:
    """Why only the owner can do it, or None: a rule says so, what was remembered, the words, others."""
    rule = next((rule for rule in rules if rule.never_delegate), None)
    if rule is not None:
        reason: str | None = f"your rule '{rule.name}' keeps it{_at(rule)}"
    else:
        reason = keeps(recalled.owner_only, owner_only(evidence, category, profile))
    return keeps_too(opinion, reason, lean(evidence).reserved) if opinion else reason


def _ranked(task: Task, evidence: Evidence, urgency: list[Term], importance: list[Term]) -> None:
    board = evidence.of("board")
    given = [
        found.best if (found := board.get(axis)) is not None else 0.0 for axis in ("urgency", "importance")
    ]
    for term in rank_terms(task, *given):
        (urgency if term.axis == "urgency" else importance).append(term)


def _remember(
    recalled: Recalled, urgency: list[Term], importance: list[Term], thresholds: Thresholds
) -> None:
    """Add what similar past tasks say; it comes after everything else but a rule that sets the quadrant."""
    pulls = (
        (urgency, pull(recalled.urgent, "urgency", _total(urgency), thresholds.urgent)),
        (importance, pull(recalled.important, "importance", _total(importance), thresholds.important)),
    )
    for terms, term in pulls:
        if term is not None:
            terms.append(term)


def _apply_points(rule: Rule, urgency: list[Term], importance: list[Term]) -> None:
    if rule.urgency:
        urgency.append(Term("urgency", f"rule '{rule.name}'{_at(rule)}", rule.urgency))
    if rule.importance:
        importance.append(Term("importance", f"rule '{rule.name}'{_at(rule)}", rule.importance))


def _move(terms: list[Term], wanted: bool, threshold: float, rule: Rule, axis: str) -> None:
    """Bring a score clearly to the side a rule asks for, as one more term, so that the sum stays true."""
    total = sum(term.points for term in terms)
    goal = threshold + _CLEAR if wanted else threshold - _CLEAR
    if (wanted and total < goal) or (not wanted and total > goal):
        text = f"rule '{rule.name}' sets {rule.quadrant}{_at(rule)}"
        terms.append(Term("urgency" if axis == "urgency" else "importance", text, round(goal - total, 1)))


def _quadrant(
    urgency: float, importance: float, thresholds: Thresholds, previous: Quadrant | None, *, stays: bool
) -> Quadrant:
    if previous is None:
        return Quadrant.of(urgent=urgency >= thresholds.urgent, important=importance >= thresholds.important)
    leave = max(thresholds.margin, _CLEAR) if stays else thresholds.margin
    enter = _CLEAR if stays else 0.0
    return Quadrant.of(
        urgent=urgency >= thresholds.urgent + (-leave if previous.urgent else enter),
        important=importance >= thresholds.important + (-leave if previous.important else enter),
    )


def _stays(now: datetime, since: datetime | None, thresholds: Thresholds) -> bool:
    """Whether a quadrant is so new that only a clear reason ends it."""
    return since is not None and (now - since).total_seconds() < 3600.0 * thresholds.minimum_stay


def _sum(terms: list[Term]) -> float:
    return round(min(100.0, max(0.0, _total(terms))), 1)


def _total(terms: list[Term]) -> float:
    return sum(term.points for term in terms)


def _at(rule: Rule) -> str:
    return f" ({rule.where})" if rule.where else ""
