"""Pure. Which tasks need not be judged again: nothing changed, and time alone will not matter yet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import blake2b
from operator import attrgetter

from daemon.core.handover import without_ours
from daemon.core.look import Look
from daemon.core.model import Action, Decision, Quadrant, Shape, Task
from daemon.core.times import moment_of

HORIZON = timedelta(hours=6)
"""How long a task may rest before it is judged again."""

NEAR_HORIZON = timedelta(minutes=10)
SHORTEST = timedelta(minutes=2)
"""A task that will change within the horizon rests for a quarter of it, and so on, down to this."""

RESTLESS = timedelta(days=1)
"""Events this near change quickly, and not only in one direction: they rest for the near horizon only."""


@dataclass(frozen=True, slots=True)
class Rest:
    """The decision on a task with this content holds until `until`.

    With this `fingerprint` (empty: none yet) the task also is as it ought to be. `hours` is its estimate.
    """

    fingerprint: str
    content: str
    until: datetime
    decision: Decision
    hours: float = 1.0

    def text(self) -> str:
        """As one line, for keeping; the reasons of the decision are not kept."""
        d = self.decision
        quadrant = (d.quadrant.value if d.quadrant else "") + _UNCLEAR * d.needs_brief
        hours = f"{self.hours:g}"
        parts = (self.until.isoformat(), self.fingerprint, self.content, hours, d.action.value, quadrant)
        return "\t".join([*parts, d.assistant or "", d.leave_alone or ""])

    @staticmethod
    def still_holds(text: str, fingerprint: str, now: datetime) -> bool:
        """Whether the task rests; reads only what it needs, since every cycle asks this of every task."""
        until, known, _ = text.split("\t", 2)
        return known == fingerprint and now < datetime.fromisoformat(until)

    @staticmethod
    def of(text: str) -> Rest:
        """Back from a line."""
        until, known, content, hours, action, quadrant, assistant, leave_alone = text.split("\t", 7)
        return Rest(
            known,
            content,
            datetime.fromisoformat(until),
            Decision(
                action=Action(action),
                quadrant=Quadrant(quadrant.removesuffix(_UNCLEAR)) if quadrant else None,
                assistant=assistant or None,
                leave_alone=leave_alone or None,
                needs_brief=quadrant.endswith(_UNCLEAR),
            ),
            float(hours),
        )


_UNCLEAR = "?"
"""Behind the quadrant of a card that needs a brief."""

_said = attrgetter(
    "title", "description", "container_name", "list_name", "members", "people", "due", "start", "ends",
    "done", "closed", "recurring", "set_aside", "checklist", "fields",
)  # fmt: skip
_standing = attrgetter("labels", "reminder", "color", "mark", "version", "comments")


def fingerprint(look: Look, board: str) -> str:
    """Differs when anything on the task, in its record or in `board` (see `board_fingerprint`) does."""
    if look.task is None:
        return ""
    record = look.record
    owned = sorted((field.kind, field.key, repr(held.value)) for field, held in record.owned.items())
    return _digest(board, _said(look.task), _standing(look.task), look.touched, owned, _locks(look))


def content_fingerprint(look: Look, setup: str) -> str:
    """The same for what a decision is made of: without what we write ourselves."""
    if look.task is None:
        return ""
    bare = without_ours(look.task, look.labels, look.record)
    # What a program wrote with our account is ours.
    said = [each for each in bare.comments if not (each.ours and each.by_program)]
    return _digest(setup, _said(bare), bare.labels, look.touched, said, _locks(look))


def _locks(look: Look) -> Sequence[tuple[str, str | None]]:
    locks = look.record.locks
    left = [("", look.told.not_circled)] if look.told.not_circled else []
    return [*sorted((group, lock.value) for group, lock in locks.items()), *left] if locks or left else ()


def _digest(first: str, *parts: object) -> str:
    return blake2b((first + repr(parts)).encode("utf-8", "surrogatepass"), digest_size=12).hexdigest()


def setup_fingerprint(setup: str) -> str:
    """A short text for a long one: version and configuration."""
    return _digest(setup)


def board_fingerprint(setup: str, look: Look) -> str:
    """What is the same in the fingerprints of all tasks of a board: the setup and its labels."""
    labels = [(key, label.id, label.withdrawn) for key, label in look.labels.items()]
    return _digest(setup, labels, look.container.writable)


def horizon(task: Task, now: datetime) -> timedelta:
    """How long time alone may be trusted to move the task's scores slowly and in one direction."""
    if task.shape is not Shape.EVENT or task.due is None:
        return HORIZON
    close = abs(moment_of(task.due, UTC) - now) <= RESTLESS + HORIZON
    return NEAR_HORIZON if close else HORIZON
