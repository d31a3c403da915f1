"""What the owner decided on the boards, beside what would be said without knowing that."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from daemon.core.classify import assess
from daemon.core.decide import decide
from daemon.core.judge import Setup
from daemon.core.labels import ASSISTANT, QUADRANT, without_labels
from daemon.core.look import Look
from daemon.core.match import rank
from daemon.core.model import Lock, Quadrant, Task
from daemon.evaluation.compared import Case, share_of
from daemon.evaluation.labelled import given_answers, right_answers
from daemon.evaluation.reading import Known
from daemon.report import judgement_fields


def decided_tasks(looks: Iterable[Look], setup: Setup, known: Known) -> list[Case]:
    """A case for each quadrant and assistant that a person chose on a task which still stands."""
    cases = []
    for look in looks:
        if look.task is None:
            continue
        bare = without_labels(replace(look.task, touched=look.touched), look.labels, look.record)
        for group in (QUADRANT, ASSISTANT):
            lock = look.record.locks.get(group)
            if lock is not None and (label := _label(lock)) is not None:
                right = known.answerable(right_answers(label))
                if right:
                    cases.append(judged_without_memory(bare, right, setup, lock.since))
    return cases


def judged_without_memory(task: Task, right: dict[str, tuple[str, ...]], setup: Setup, now: datetime) -> Case:
    """What would have been said of a task at that moment, had the owner never said anything."""
    assessment = assess(task, setup.profile, now)
    ranking = rank(task, assessment, setup.profile)
    answer = judgement_fields(assessment, ranking, decide(task, assessment, ranking, setup.policy))
    return Case(
        where=str(task.id),
        title=task.title,
        right=right,
        given=given_answers(answer),
        confidence=assessment.confidence,
        reasons=tuple(answer["reasons"]),
        groups={"source": task.id.source} | ({"set": task.container_name} if task.container_name else {}),
    )


def agreement(cases: Sequence[Case]) -> str:
    """The sentence on how often the product by itself says what the owner decided."""
    pairs = [
        pair
        for case in cases
        for question in ("quadrant", "assistant", "owner_only", "important")
        # A chosen quadrant also answers 'important'; it is one decision all the same.
        if not (question == "important" and "quadrant" in case.right)
        and (pair := case.pair(question)) is not None
    ]
    if not pairs:
        return "You have left no decision yet: change a label of mine on a card, and it will be counted here."
    found = share_of(pairs)
    low, high = (round(100 * edge) for edge in found.interval)
    return (
        f"Of {len(pairs)} decision{'s' if len(pairs) > 1 else ''} of yours, the product by itself says the"
        f" same in {sum(pair.hit for pair in pairs)}: {found.share:.0%} (likely {low} to {high} %)."
        " People correct what is wrong, so these are the hard tasks of your boards, not all of them."
    )


def _label(lock: Lock) -> dict[str, str] | None:
    """None when a label was only taken off: that does not tell what would be right."""
    if lock.value is None:
        return None
    if lock.group == ASSISTANT:
        return {"assistant": lock.value}
    return {"quadrant": lock.value} if lock.value in _QUADRANTS else None


_QUADRANTS = frozenset(quadrant.value for quadrant in Quadrant)
