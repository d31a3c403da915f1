"""Pure. From judged tasks to work that is given out, and back to decisions."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo

from daemon.core.activity import Activity
from daemon.core.allocate import Allotment, Candidate, Work, allocate
from daemon.core.availability import availability_of
from daemon.core.judge import Judged, Setup
from daemon.core.labels import ASSISTANT
from daemon.core.locks import Told
from daemon.core.look import Look
from daemon.core.model import Action, Decision, Match, Profile, Record, Task, Term
from daemon.core.team import Sight
from daemon.core.times import moment_of, zone_of
from daemon.core.track_record import records_of, used_this_week

_OWNERS_WORD = ("rule '", "like '")
"""How terms begin that come from the owner's rules and earlier decisions."""


@dataclass(frozen=True, slots=True)
class AtRest:
    """A task that is not judged in this cycle, with the decision that was kept for it."""

    look: Look
    decision: Decision
    hours: float


def allotted(
    judged: Sequence[Judged],
    resting: Callable[[], Iterable[AtRest]],
    past: Callable[[], Iterable[Activity]],
    setup: Setup,
    now: datetime,
) -> list[Judged]:
    """The same tasks with whom each delegated one goes to, now that all of them are seen together.

    `resting` and `past` (what happened to cards) are only asked when something is to be given out.
    """
    profile = setup.profile
    mine = [one for one in judged if one.decision.action is Action.DELEGATE and one.ranking]
    if not mine or not profile.assistants:
        return list(judged)
    zone = zone_of(profile.owner.timezone)
    sight, names = Sight(profile), _names(profile)
    awake = {one.task.id for one in judged}
    work = [_work(one, sight, names, zone) for one in mine]
    work += [
        _resting(each, zone) for each in resting() if each.decision.assistant and each.look.id not in awake
    ]
    activities = list(past())
    zones = {each.name: availability_of(each, profile.owner).timezone for each in profile.assistants}
    found = allocate(work, profile, now, records_of(activities, now), used_this_week(activities, zones, now))
    return [_with(one, found[one.task.id]) if one.task.id in found else one for one in judged]


def holder_of(task: Task, record: Record, names: Mapping[str, str]) -> str | None:
    """Who of the team a task stands with: by our label or mark, else as the only member of the team on it.

    `names` are the names of assistants by Trello member.
    """
    for spot in record.owned:
        if spot.kind == "label" and spot.group == ASSISTANT:
            return spot.key.split("/", 1)[1]
    if task.mark and task.mark.split(" ", 2)[1:2] == [Action.DELEGATE.value]:
        return task.mark.split(" ", 2)[2].rpartition(" #")[0] or None
    there = {names[member.casefold()] for member in task.members if member.casefold() in names}
    return there.pop() if len(there) == 1 else None


def _work(one: Judged, sight: Sight, names: Mapping[str, str], zone: tzinfo) -> Work:
    task, told = one.task, one.look.told
    firm = told.assistant if _is_told(told, one.decision) else None
    top = one.ranking[0]
    quadrant = one.decision.quadrant or one.assessment.quadrant
    return Work(
        id=task.id,
        hours=one.assessment.estimate_hours,
        due=moment_of(task.due, zone) if task.due is not None else None,
        urgent=quadrant.urgent,
        weight=one.assessment.importance,
        holder=firm or holder_of(task, one.look.record, names),
        firm=firm is not None,
        moved=top.fits and any(term.text.startswith(_OWNERS_WORD) and term.points > 0 for term in top.terms),
        ranking=one.ranking,
        hidden={
            match.assistant: why
            for match in (one.ranking if sight.limited else ())
            if (why := sight.hidden(task, match.assistant)) is not None
        },
    )


def _resting(each: AtRest, zone: tzinfo) -> Work:
    task = each.look.task
    due = task.due if task is not None else None
    quadrant = each.decision.quadrant
    return Work(
        id=each.look.id,
        hours=each.hours,
        due=moment_of(due, zone) if due is not None else None,
        urgent=quadrant is not None and quadrant.urgent,
        holder=each.decision.assistant,
    )


def _is_told(told: Told, decision: Decision) -> bool:
    return told.assistant is not None and told.assistant == decision.assistant


def _with(one: Judged, allotment: Allotment) -> Judged:
    """The task as it is decided in the end; `proposed` keeps what was decided without the others."""
    first = one.decision
    ranking = _ranking(one.ranking, allotment.candidates)
    # The last step is the one that says who fits best by skill; a person's word is said already.
    steps = first.reasons[:-1] if first.reasons else ()
    if one.look.told.assistant is not None and first.assistant == one.look.told.assistant:
        steps = first.reasons
        told = () if not allotment.beyond else (Term("decision", allotment.reason.partition(", ")[2]),)
        return replace(one, proposed=first, decision=replace(first, reasons=(*steps, *told)), ranking=ranking)
    decision = replace(
        first,
        action=Action.DELEGATE if allotment.assistant is not None else Action.ASK,
        assistant=allotment.assistant,
        reasons=(*steps, Term("decision", allotment.reason)),
    )
    return replace(one, proposed=first, decision=decision, ranking=ranking)


def _ranking(ranking: Sequence[Match], candidates: Sequence[Candidate]) -> tuple[Match, ...]:
    """The candidates as a ranking whose first one tells all terms."""
    skilled = {match.assistant: match for match in ranking}
    made = []
    for at, each in enumerate(candidates):
        match = skilled[each.assistant]
        terms: tuple[Term, ...] = ()
        if at == 0:
            known = match.terms or (Term("assistant", "skills for the work", round(match.score, 1)),)
            terms = (*known, *each.terms)
        made.append(replace(match, score=each.points, fits=each.can, terms=terms))
    return tuple(made)


def _names(profile: Profile) -> dict[str, str]:
    return {
        each.trello_member.removeprefix("@").casefold(): each.name
        for each in profile.assistants
        if each.trello_member
    }
