"""Pure. Which tasks need not be judged again: nothing changed, and time alone will not matter yet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import blake2b
from operator import attrgetter

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


_content = attrgetter(
    "title", "description", "container_name", "list_name", "labels", "members", "people", "due", "start",
    "ends", "done", "closed", "recurring", "set_aside", "reminder", "color", "mark", "checklist", "version",
)  # fmt: skip


def fingerprint(look: Look, setup: str) -> str:
    """Differs when the task, its ledger record or `setup` (see `board_fingerprint`) differ."""
    record = look.record
    locks = sorted((group, lock.value) for group, lock in record.locks.items()) if record.locks else ()
    owned = sorted((field.kind, field.key, repr(held.value)) for field, held in record.owned.items())
    seen = repr((_content(look.task) if look.task else (), look.touched, owned, locks))
    return blake2b((setup + seen).encode("utf-8", "surrogatepass"), digest_size=12).hexdigest()


def board_fingerprint(setup: str, look: Look) -> str:
    """What is the same in the fingerprints of all tasks of a board: the setup and its labels."""
    labels = [(key, label.id, label.withdrawn) for key, label in look.labels.items()]
    return blake2b(repr((setup, labels, look.container.writable)).encode(), digest_size=12).hexdigest()


def may_rest(task: Task, now: datetime) -> bool:
    """Whether time alone moves the task's scores slowly and in one direction within the horizon."""
    if task.shape is not Shape.EVENT or task.due is None:
        return True
    return abs(moment_of(task.due, UTC) - now) > RESTLESS + HORIZON
