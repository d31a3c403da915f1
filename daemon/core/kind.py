"""Pure. Whether work happens once or comes back."""

from __future__ import annotations

from daemon.core.evidence import Evidence
from daemon.core.model import Kind, Task, Term
from daemon.core.trained.reading import lean

_ENOUGH, _PLAIN = 2.0, 3.0
"""Weight of words from which they count, and from which nothing speaks against them ('every Friday')."""

_SURE, _AGAINST = 2.5, -2.0
"""Logarithmic odds of the trained model: it says so by itself, or speaks against a mere hint of the words."""


def kind_of(task: Task, evidence: Evidence) -> tuple[Kind, Term | None]:
    """The kind of work and the sign that tells it."""
    if task.recurring:
        return Kind.RECURRING, Term("kind", "repeats in the calendar")
    odds = lean(evidence).recurring
    found = evidence.of("kind")
    again = found.get("recurring")
    if again is not None and (again.best >= _PLAIN or odds > _AGAINST):
        once = found.get("one-off")
        # A verb of making something outweighs a hint, never a plain 'every Friday'.
        against = max(-1.0, once.total) if once is not None and again.best < _PLAIN else 0.0
        if once is not None and once.best <= -_PLAIN:
            against = once.best
        if again.total + against >= _ENOUGH:
            return Kind.RECURRING, Term("kind", f"word '{again.words}'")
    if odds > _SURE:
        words = lean(evidence).speaker("recurring")
        return Kind.RECURRING, Term("kind", f"'{words}' tells of work that comes back")
    return Kind.ONE_OFF, None
