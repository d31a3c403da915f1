"""Pure. Whether work happens once or comes back."""

from __future__ import annotations

from daemon.core.evidence import Evidence
from daemon.core.model import Kind, Task, Term

_ENOUGH = 2.0


def kind_of(task: Task, evidence: Evidence) -> tuple[Kind, Term | None]:
    """The kind of work and the sign that tells it."""
    if task.recurring:
        return Kind.RECURRING, Term("kind", "repeats in the calendar")
    found = evidence.of("kind")
    again = found.get("recurring")
    if again is None:
        return Kind.ONE_OFF, None
    once = found.get("one-off")
    # A verb of making something outweighs a hint, never a plain 'every Friday'.
    against = max(-1.0, once.total) if once is not None and again.best < 3.0 else 0.0
    if once is not None and once.best <= -3.0:
        against = once.best
    if again.total + against >= _ENOUGH:
        return Kind.RECURRING, Term("kind", f"word '{again.words}'")
    return Kind.ONE_OFF, None
