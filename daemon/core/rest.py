"""Pure. Which tasks need not be judged again: nothing changed, and time alone will not matter yet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import blake2b

from daemon.core.look import Look
from daemon.core.model import Shape, Task
from daemon.core.urgency import moment_of

HORIZON = timedelta(hours=6)
"""How long a task may rest before it is judged again."""

RESTLESS = timedelta(days=1)
"""Events this near change quickly, and not only in one direction: they never rest."""


@dataclass(frozen=True, slots=True)
class Rest:
    """A task with this fingerprint needs no judging before `until`."""

    fingerprint: str
    until: datetime

    def text(self) -> str:
        """As one line, for keeping."""
        return f"{self.fingerprint} {self.until.isoformat()}"

    @staticmethod
    def of(text: str) -> Rest:
        """Back from a line."""
        fingerprint, until = text.split(" ", 1)
        return Rest(fingerprint, datetime.fromisoformat(until))


def fingerprint(look: Look, setup: str) -> str:
    """A short text that differs when the task, its ledger record, its board's labels or the setup differ."""
    record = look.record
    seen = repr(
        (
            setup,
            look.task,
            sorted((str(field), owned.value) for field, owned in record.owned.items()),
            sorted((group, lock.value) for group, lock in record.locks.items()),
            [(key, label.id, label.withdrawn) for key, label in look.labels.items()],
        )
    )
    return blake2b(seen.encode("utf-8", "surrogatepass"), digest_size=12).hexdigest()


def may_rest(task: Task, now: datetime) -> bool:
    """Whether time alone moves the task's scores slowly and in one direction within the horizon."""
    if task.shape is not Shape.EVENT or task.due is None:
        return True
    return abs(moment_of(task.due, UTC) - now) > RESTLESS + HORIZON
