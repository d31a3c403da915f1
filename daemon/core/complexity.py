"""Pure. Whether work is routine or specialised, and which skills it needs."""

from __future__ import annotations

from daemon.core.evidence import Evidence
from daemon.core.model import Complexity, Term
from daemon.core.trained.reading import lean

SPECIALISED = 0.0
"""Logarithmic odds of the trained model from which work counts as specialised."""

_LEAST_SHARE = 0.25
_MOST_SKILLS = 3


def complexity_of(evidence: Evidence, owner_only: str | None) -> tuple[Complexity, Term]:
    """How complex and risky a task is, and the sign that tells it."""
    learned = lean(evidence)
    if owner_only is not None and learned.reason.name in ("authority", "strategy", "confidential"):
        return Complexity.SPECIALISED, _OWNERS
    if learned.specialised >= SPECIALISED:
        words = learned.speaker("specialised")
        text = f"'{words}' tells of expert or risky work" if words else "reads like expert or risky work"
        return Complexity.SPECIALISED, Term("complexity", text)
    return Complexity.ROUTINE, _PLAIN


def skills_of(evidence: Evidence) -> tuple[str, ...]:
    """The kinds of work that make up a good part of a task, the largest first."""
    return tuple(each.name for each in lean(evidence).topics[:_MOST_SKILLS] if each.share >= _LEAST_SHARE)


_OWNERS = Term("complexity", "needs the owner's judgement or authority")
_PLAIN = Term("complexity", "nothing tells of expert or risky work")
