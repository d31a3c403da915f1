"""Pure. A report as plain data, as `evaluate --format json` prints it; numbers are rounded once, here."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from daemon.core.measures import Interval
from daemon.evaluation.compared import Calibration, Case, Report, Row, Score

NAMES = {
    "urgent": "urgent",
    "important": "important",
    "quadrant": "quadrant",
    "owner_only": "only the owner",
    "assistant": "best assistant",
    "kind": "once or again",
    "category": "kind of work",
    "complexity": "complexity",
}
"""The questions in words people know."""

_AXES_OF = {
    "urgent": ("urgency",),
    "important": ("importance",),
    "quadrant": ("urgency", "importance"),
    "owner_only": ("owner",),
    "assistant": ("assistant",),
    "kind": ("kind",),
    "complexity": ("complexity",),
}


def document(report: Report, bad: Sequence[str] = (), notes: Sequence[str] = ()) -> dict[str, Any]:
    """Everything of a report."""
    return {
        "tasks": report.tasks,
        "questions": [_score(each) for each in report.scores],
        "confusion": {
            question: {"classes": list(found.classes), "counts": [list(row) for row in found.counts]}
            for question, found in report.confusions.items()
        },
        "calibration": _calibration(report.calibration),
        "groups": {group: [_row(row) for row in rows] for group, rows in report.groups.items()},
        "worst": [miss(case) for case in report.worst],
        "notes": list(notes),
        "bad_lines": list(bad),
    }


def percent(share: float) -> str:
    """A share as people read it."""
    return f"{100 * share:.1f} %"


def between(interval: Sequence[float]) -> str:
    """From and to, as shares."""
    low, high = interval
    return f"{100 * low:.0f}–{100 * high:.0f} %"


def miss(case: Case) -> dict[str, Any]:
    """One task that was judged wrongly, with the terms of the scores that led there."""
    axes = {"confidence"} | {axis for question in case.wrong for axis in _AXES_OF.get(question, ())}
    return {
        "where": case.where,
        "title": case.title,
        "confidence": case.confidence,
        "wrong": [
            {"question": question, "right": list(case.right[question]), "given": case.given[question]}
            for question in case.wrong
        ],
        "reasons": [dict(reason) for reason in case.reasons if reason["axis"] in axes],
    }


def _score(score: Score) -> dict[str, Any]:
    return {
        "question": score.question,
        "tasks": score.tasks,
        "accuracy": round(score.accuracy, 4),
        "accuracy_interval": _interval(score.accuracy_interval),
        "macro_f1": round(score.macro_f1, 4),
        "macro_f1_interval": _interval(score.macro_f1_interval),
        "commonest": score.commonest,
        "commonest_share": round(score.commonest_share, 4),
    }


def _calibration(found: Calibration | None) -> dict[str, Any] | None:
    if found is None:
        return None
    return {
        "of": "quadrant",
        "tasks": found.tasks,
        "expected_error": round(found.expected_error, 4),
        "brier": round(found.brier, 4),
        "bins": [
            {
                "from": each.low,
                "to": each.high,
                "tasks": each.tasks,
                "stated": round(each.stated, 4),
                "right": round(each.right, 4),
            }
            for each in found.bins
        ],
    }


def _row(row: Row) -> dict[str, Any]:
    return {
        "name": row.name,
        "tasks": row.tasks,
        "accuracy": {
            question: {
                "tasks": each.tasks,
                "share": round(each.share, 4),
                "interval": _interval(each.interval),
            }
            for question, each in row.shares.items()
        },
    }


def _interval(interval: Interval) -> list[float]:
    return [round(interval.low, 4), round(interval.high, 4)]
