"""Pure. Between deciding and handing over: what the assistant is told, and whether it is enough."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, tzinfo

from daemon.core.board_sops import ASIDE, is_sop
from daemon.core.brief import Brief, compose
from daemon.core.brief_check import Gaps, check_brief
from daemon.core.brief_rules import BriefRules
from daemon.core.handover import NO_PAPER, Paper, without_ours
from daemon.core.labels import ASSISTANT, BRIEF, NEEDED
from daemon.core.look import Look
from daemon.core.model import Action, Assessment, Day, Decision, Profile, Record, Task, Term
from daemon.core.sop import best_sop
from daemon.core.times import zone_of


@dataclass(frozen=True, slots=True)
class Briefed:
    """The brief of a task and what it lacks."""

    brief: Brief
    gaps: Gaps


def brief_of(
    bare: Task,
    assessment: Assessment,
    decision: Decision,
    profile: Profile,
    rules: BriefRules,
    now: datetime,
) -> Briefed:
    """The brief of a task that stands without labels and checklists of ours."""
    fit = best_sop(bare, rules.library)
    who = decision.assistant or decision.best_assistant
    brief = compose(bare, fit, assessment.category, profile, rules, now, who)
    return Briefed(brief, check_brief(bare, fit.sop if fit is not None else None, rules.threshold))


def with_brief(
    decision: Decision,
    task: Task,
    assessment: Assessment,
    look: Look,
    profile: Profile,
    rules: BriefRules,
    now: datetime,
) -> tuple[Decision, Paper]:
    """The decision, turned into a question where the card says too little, and what goes on the card.

    What the owner gave away by hand, and what was handed over before, is never held back. Whoever takes the
    label off says that it is enough, whoever sets it that it is not.
    """
    if is_sop(task, rules):
        return replace(decision, leave_alone=ASIDE, reasons=(Term("decision", ASIDE),)), NO_PAPER
    if decision.action is not Action.DELEGATE or decision.leave_alone is not None:
        return decision, NO_PAPER
    bare = without_ours(replace(task, touched=look.touched), look.labels, look.record)
    found = brief_of(bare, assessment, decision, profile, rules, now)
    paper = paper_of(found, profile)
    if not _held_back(look, found.gaps, rules):
        return decision, paper
    reason = Term("decision", f"needs a brief before it goes to {decision.assistant}: {_why(found.gaps)}")
    return (
        replace(
            decision,
            action=Action.ASK,
            assistant=None,
            best_assistant=decision.assistant,
            needs_brief=True,
            reasons=(*decision.reasons, reason),
        ),
        replace(paper, questions=found.gaps.questions),
    )


def paper_for(
    decision: Decision,
    task: Task,
    assessment: Assessment,
    look: Look,
    profile: Profile,
    rules: BriefRules,
    now: datetime,
) -> Paper:
    """What goes on the card for whom it went to in the end, by that person's clock."""
    bare = without_ours(replace(task, touched=look.touched), look.labels, look.record)
    return paper_of(brief_of(bare, assessment, decision, profile, rules, now), profile)


def paper_of(found: Briefed, profile: Profile) -> Paper:
    """What of a brief stands on the card; only the essential questions are among it."""
    return Paper(
        outcome=found.brief.outcome,
        steps=found.brief.steps,
        deadline=spoken_deadline(found.brief, profile),
        questions=tuple(need.question for need in found.gaps.missing if need.essential)[:3],
    )


def spoken_deadline(brief: Brief, profile: Profile) -> str:
    """When it has to be ready, for owner and assistant: 'Thu 12 March 09:00 (17:00 for Maria's clock)'."""
    zone = zone_of(profile.owner.timezone)
    if brief.internal_deadline is None or brief.in_their_zone is None:
        return _due(brief, zone)
    here, there = brief.internal_deadline.astimezone(zone), brief.in_their_zone
    told = f"{here:%a} {here.day} {here:%B %H:%M}"
    if here.replace(tzinfo=None) == there.replace(tzinfo=None):
        return told
    day = "" if here.date() == there.date() else f"{there:%a} {there.day} {there:%B} "
    return f"{told} ({day}{there:%H:%M} by the assistant's clock)"


def _due(brief: Brief, zone: tzinfo) -> str:
    if brief.deadline is None:
        return ""
    if isinstance(brief.deadline, Day):
        day = brief.deadline.on
        return f"{day:%a} {day.day} {day:%B}"
    here = brief.deadline.at.astimezone(zone)
    return f"{here:%a} {here.day} {here:%B %H:%M}"


def _held_back(look: Look, gaps: Gaps, rules: BriefRules) -> bool:
    if not rules.lint or look.told.assistant is not None:
        return False
    chosen = look.record.locks.get(BRIEF)
    if chosen is not None:
        return chosen.value == NEEDED
    return not gaps.enough and not _handed_over(look.record)


def _handed_over(record: Record) -> bool:
    """What an assistant has already is not taken away for being described thinly."""
    return any(spot.kind in ("label", "member") and spot.group == ASSISTANT for spot in record.owned)


def _why(gaps: Gaps) -> str:
    return f"{gaps.sentence} ({gaps.completeness} of 100)" if gaps.missing else "you say so"
