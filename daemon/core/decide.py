"""Pure. From what a task is to what ought to happen with it, in the order the owner can read."""

from __future__ import annotations

from collections.abc import Sequence

from daemon.core.locks import NOTHING_TOLD, Told
from daemon.core.model import Action, Assessment, Decision, Match, Quadrant, Task, Term
from daemon.core.policy import Policy


def decide(
    task: Task, assessment: Assessment, ranking: Sequence[Match], policy: Policy, told: Told = NOTHING_TOLD
) -> Decision:
    """Decide one task: locks, then leave-alone, then owner-only, then the policy, then the best assistant."""
    best = ranking[0].assistant if ranking else None
    quadrant = told.quadrant or assessment.quadrant
    steps: list[Term] = []
    if told.quadrant is not None:
        steps.append(_step(f"you chose {quadrant.value}"))
    aside = leave_alone(task) or ("you took back what was written here" if told.left else None)
    if aside is not None:
        return Decision(
            action=_for_owner(policy[quadrant], quadrant),
            quadrant=quadrant,
            best_assistant=best,
            leave_alone=aside,
            reasons=(*steps, _step(aside)),
        )
    action, assistant, more = _action(assessment, ranking, policy, told, quadrant)
    return Decision(
        action=action,
        quadrant=quadrant,
        assistant=assistant,
        best_assistant=best,
        reasons=(*steps, *more),
    )


def leave_alone(task: Task) -> str | None:
    """Why a task is not ours to act on, or None."""
    if task.closed:
        return "it is archived"
    if task.done:
        return "it is done"
    return task.set_aside


def _action(
    assessment: Assessment, ranking: Sequence[Match], policy: Policy, told: Told, quadrant: Quadrant
) -> tuple[Action, str | None, list[Term]]:
    wanted = policy[quadrant]
    if told.assistant is not None:
        return Action.DELEGATE, told.assistant, [_step(f"you gave it to {told.assistant}")]
    if told.kept:
        return _for_owner(wanted, quadrant), None, [_step("you keep it")]
    if "assistant" in told.locked:
        return _for_owner(wanted, quadrant), None, [_step("you took it back from the assistants")]
    if assessment.owner_only is not None:
        return _for_owner(wanted, quadrant), None, [_step(f"only you: {assessment.owner_only}")]
    by_policy = _step(f"{quadrant.value} means {wanted.value} under your policy")
    if wanted is Action.SCHEDULE and ranking and ranking[0].fits:
        weak = next((term for term in assessment.terms if term.axis == "owner" and term.points < 0), None)
        if weak is not None:
            steps = [by_policy, _step(f"but {weak.text}"), _step(_chosen(ranking))]
            return Action.DELEGATE, ranking[0].assistant, steps
    if wanted is not Action.DELEGATE:
        return wanted, None, [by_policy]
    if ranking and ranking[0].fits:
        return Action.DELEGATE, ranking[0].assistant, [by_policy, _step(_chosen(ranking))]
    return Action.ASK, None, [by_policy, _step(_nobody(assessment, ranking))]


def _for_owner(wanted: Action, quadrant: Quadrant) -> Action:
    if wanted is not Action.DELEGATE:
        return wanted
    return Action.DO if quadrant.urgent else Action.SCHEDULE


def _chosen(ranking: Sequence[Match]) -> str:
    best = ranking[0]
    if len(ranking) == 1:
        return f"{best.assistant} fits"
    gap = best.score - ranking[1].score
    return f"{best.assistant} fits best, then {ranking[1].assistant} ({gap:.0f} behind)"


def _nobody(assessment: Assessment, ranking: Sequence[Match]) -> str:
    skill = f" for {assessment.category}" if assessment.category else ""
    nearest = f"; nearest is {ranking[0].assistant}" if ranking else ""
    return f"nobody in the team has a skill{skill}{nearest}"


def _step(text: str) -> Term:
    return Term("decision", text)
