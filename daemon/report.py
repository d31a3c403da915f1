"""Pure. A cycle's result as plain data: the JSON interface of `plan`, `sync` and `classify`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from daemon.apply import Applied
from daemon.core.changes import Change, ChangeKind
from daemon.core.judge import Judged
from daemon.core.model import Action, Assessment, Decision, Match, NoSnapshot, Snapshot, Term, Value
from daemon.core.suggestions import Suggestion
from daemon.cycle import CycleResult

if TYPE_CHECKING:
    # At run time it would load the dictionary and the model, which most cycles do without.
    from daemon.core.outlook import Outlook


def plan_document(result: CycleResult, *, only_changed: bool = False) -> dict[str, Any]:
    """The plan as `plan --format json` prints it."""
    changed = {change.origin or change.task for change in result.plan.changes}
    refused = result.plan.refused
    return {
        "cycle": result.cycle,
        "now": _iso(result.now),
        "tasks": [task_row(one) for one in result.judged if not only_changed or one.task.id in changed],
        "changes": [
            change_row(change) for change in result.plan.changes if change.kind is not ChangeKind.NOTE_TEXT
        ],
        "refused": {"reason": refused.reason} if refused else None,
        "sources": [_source_row(source) for source in result.sources],
    }


def sync_document(result: CycleResult) -> dict[str, Any]:
    """What a cycle did, as `sync --format json` prints it."""
    applied: Applied = result.applied
    return {
        **plan_document(result, only_changed=True),
        "tasks_seen": result.tasks,
        "written": applied.written,
        "problems": result.problems,
        "learned": result.learned,
        "notes": list(result.notes),
    }


def task_row(one: Judged) -> dict[str, Any]:
    """One task with its judgement."""
    return {
        "id": str(one.task.id),
        "source": one.task.id.source,
        "title": one.task.title,
        "url": one.task.url,
        "board": one.task.container_name,
        "list": one.task.list_name,
        **judgement_fields(one.assessment, one.ranking, one.decision),
        "leave_alone": one.decision.leave_alone,
        "locks": {group: lock.value for group, lock in sorted(one.look.record.locks.items())},
    }


def judgement_fields(assessment: Assessment, ranking: Sequence[Match], decision: Decision) -> dict[str, Any]:
    """The fields that `classify` answers for one task."""
    quadrant = decision.quadrant or assessment.quadrant
    return {
        "quadrant": quadrant.value,
        "urgent": quadrant.urgent,
        "important": quadrant.important,
        "urgency": round(assessment.urgency, 1),
        "importance": round(assessment.importance, 1),
        "owner_only": assessment.owner_only is not None,
        "action": decision.action.value,
        "assistant": decision.assistant if decision.action is Action.DELEGATE else None,
        "best_assistant": decision.best_assistant,
        "kind": assessment.kind.value,
        "confidence": round(assessment.confidence, 2),
        "reasons": [
            reason_row(term) for term in (*assessment.terms, *best_terms(ranking), *decision.reasons)
        ],
        "complexity": assessment.complexity.value,
        "estimate_hours": round(assessment.estimate_hours, 2),
        "category": assessment.category,
        "skills": list(assessment.skills),
        "runner_up": _runner_up(ranking),
    }


def outlook_row(ahead: Outlook) -> dict[str, Any]:
    """What will change an answer, and when, as data."""
    near, second = ahead.nearest, ahead.runner_up
    return {
        "turns": [
            {
                "at": _iso(turn.at),
                "quadrant": turn.quadrant.value,
                "action": turn.action.value,
                "assistant": turn.assistant,
                "because": turn.because,
            }
            for turn in ahead.turns
        ],
        "nearest": {"quadrant": near.quadrant.value, "axis": near.axis, "points": near.points}
        if near
        else None,
        "runner_up": {"assistant": second.assistant, "behind": ahead.behind} if second else None,
        "sentences": list(ahead.sentences),
    }


def _runner_up(ranking: Sequence[Match]) -> dict[str, Any] | None:
    if len(ranking) < 2:
        return None
    return {"assistant": ranking[1].assistant, "behind": round(ranking[0].score - ranking[1].score, 1)}


def best_terms(ranking: Sequence[Match]) -> tuple[Term, ...]:
    """Why the best assistant is the best."""
    return ranking[0].terms if ranking else ()


def suggestion_row(suggestion: Suggestion) -> dict[str, Any]:
    """A suggested rule as data."""
    return {
        "sentence": suggestion.sentence,
        "yaml": suggestion.yaml,
        "match": {suggestion.condition: [suggestion.sign]},
        "effect": {suggestion.effect: suggestion.value},
        "agreed": suggestion.agreed,
        "decided": suggestion.decided,
    }


def reason_row(term: Term) -> dict[str, Any]:
    """One reason as data."""
    return {"axis": term.axis, "text": term.text, "points": round(term.points, 1)}


def change_row(change: Change) -> dict[str, Any]:
    """One wanted change in words people know: label names instead of ids."""
    before, after = change.before, change.after
    if change.kind in (ChangeKind.ADD_LABEL, ChangeKind.CREATE_LABEL):
        before, after = None, change.label_name
    elif change.kind is ChangeKind.REMOVE_LABEL:
        before, after = change.label_name, None
    return {
        "task": None if change.kind is ChangeKind.CREATE_LABEL else str(change.task),
        "board": change.container,
        "kind": change.kind.value,
        "before": _plain(before),
        "after": _plain(after),
        "reason": change.reason,
    }


def _plain(value: Value) -> Any:
    if isinstance(value, tuple):
        return [{"method": method, "minutes": minutes} for method, minutes in value]
    return value


def _source_row(source: Snapshot | NoSnapshot) -> dict[str, Any]:
    if isinstance(source, NoSnapshot):
        return {"name": source.source, "ok": False, "reason": source.reason}
    return {
        "name": source.source,
        "ok": not source.unread,
        "tasks": len(source.tasks),
        "boards": [{"id": c.id, "name": c.name, "writable": c.writable} for c in source.containers],
        "unread": [{"name": name, "reason": reason} for name, reason in source.unread],
        "missing": list(source.missing),
        "notes": list(source.notes),
    }


def _iso(moment: datetime) -> str:
    return moment.isoformat(timespec="seconds").replace("+00:00", "Z")
