"""Pure. What assistants have in hand, whether it was judged now or rests, and what follows from that."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from daemon.core.allotted import AtRest
from daemon.core.changes import Change
from daemon.core.follow_up import FollowUp, nudge
from daemon.core.judge import Judged
from daemon.core.look import Look
from daemon.core.mirrored import stands_for_event
from daemon.core.model import Action, Decision, Shape, Task


@dataclass(frozen=True, slots=True)
class InHand:
    """One open card that is handed over."""

    look: Look
    task: Task
    decision: Decision

    @property
    def assistant(self) -> str:
        """Who has it."""
        return self.decision.assistant or ""


def in_hand(judged: Iterable[Judged], resting: Iterable[AtRest]) -> list[InHand]:
    """Every card that is handed over; `resting` are those whose decision was kept."""
    found = [InHand(one.look, one.task, one.decision) for one in judged]
    found += [InHand(one.look, one.look.task, one.decision) for one in resting if one.look.task is not None]
    return [one for one in found if _is_handed_over(one)]


def nudges(held: Sequence[InHand], rules: FollowUp, now: datetime) -> list[Change]:
    """The nudges that are due on these cards."""
    found = (nudge(one.look, one.task, one.decision, rules, now) for one in held)
    return [change for change in found if change is not None]


def _is_handed_over(one: InHand) -> bool:
    decision, task = one.decision, one.task
    return (
        decision.action is Action.DELEGATE
        and decision.assistant is not None
        and decision.leave_alone is None
        and task.shape is Shape.CARD
        and not (task.done or task.closed or one.look.told.left)
        and not stands_for_event(task)
    )
