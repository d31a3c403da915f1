"""What the owner decided on the boards, beside what would be said without knowing that."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from daemon.core.classify import assess
from daemon.core.decide import decide
from daemon.core.judge import Setup
from daemon.core.labels import ASSISTANT, QUADRANT, without_labels
from daemon.core.look import Look
from daemon.core.match import rank
from daemon.core.measures import Pair, interval_of_share
from daemon.core.memory import Correction, Words
from daemon.core.memory_lines import line_of
from daemon.core.model import Lock, Quadrant, Task, TaskId
from daemon.core.task_lines import BadLine, read_line
from daemon.evaluation.compared import Case
from daemon.evaluation.labelled import given_answers, right_answers
from daemon.evaluation.languages import language_of
from daemon.evaluation.reading import Known
from daemon.report import judgement_fields


def decisions(
    looks: Iterable[Look], corrections: Sequence[Correction], setup: Setup, known: Known
) -> list[Case]:
    """A case for each thing a person decided: all that is remembered, and the locks that are not.

    Each task is judged at the moment of the decision, with the words it had then, without memory and locks.
    """
    standing = {look.id: _bare(look, look.task) for look in looks if look.task is not None}
    cases = [case for each in corrections if (case := _of_correction(each, standing, setup, known))]
    remembered = {(each.task, each.about.value) for each in corrections}
    for look in looks:
        task = standing.get(look.id)
        for group in (QUADRANT, ASSISTANT):
            lock = look.record.locks.get(group)
            if task is None or lock is None or (look.id, group) in remembered:
                continue
            if label := _label(lock):
                cases.append(_case(task, label, {}, setup, known, lock.since))
    return [case for case in cases if case.right or case.refusals]


def agreement(cases: Sequence[Case]) -> str:
    """The sentence on how often the product by itself says what the owner decided."""
    pairs = [pair for case in cases if (pair := _decided(case)) is not None]
    refusals = [kept for case in cases for kept in case.refusals]
    total = len(pairs) + len(refusals)
    if total == 0:
        return "You have left no decision yet: change a label of mine on a card, and it will be counted here."
    same = sum(pair.hit for pair in pairs) + sum(refusals)
    low, high = (round(100 * edge) for edge in interval_of_share(same, total))
    return (
        f"Of {total} decision{'s' if total > 1 else ''} of yours, the product by itself would agree with"
        f" {same}: {same / total:.0%} (likely {low} to {high} %)."
        " People correct what is wrong, so these are the hard tasks of your boards, not all of them."
    )


def _decided(case: Case) -> Pair | None:
    """The one question that was decided; a quadrant answers others on the way."""
    pairs = (case.pair(question) for question in ("quadrant", "assistant", "owner_only", "important"))
    return next((pair for pair in pairs if pair is not None), None)


def _bare(look: Look, task: Task) -> Task:
    """Without our labels and those a person chose of ours, which would give the answer away."""
    return without_labels(replace(task, touched=look.touched), look.labels, look.record)


def _of_correction(
    correction: Correction, standing: Mapping[TaskId, Task], setup: Setup, known: Known
) -> Case | None:
    task = standing.get(correction.task) if correction.task is not None else None
    line = line_of(correction)
    if task is None or Words.of(task) != correction.words:
        # It is gone or was rewritten since: its words of then are kept.
        try:
            found = read_line(line, correction.id, ZoneInfo(setup.profile.owner.timezone)).task
        except BadLine:
            return None
        task = replace(found, id=correction.task or found.id, people=correction.words.people)
    refused = {correction.about.value: correction.refused} if correction.refused is not None else {}
    return _case(task, line["label"], refused, setup, known, correction.at)


def _case(
    task: Task,
    label: Mapping[str, object],
    refused: Mapping[str, str],
    setup: Setup,
    known: Known,
    now: datetime,
) -> Case:
    assessment = assess(task, setup.profile, now)
    ranking = rank(task, assessment, setup.profile)
    answer = judgement_fields(assessment, ranking, decide(task, assessment, ranking, setup.policy))
    spoken = language_of(f"{task.title} {task.description}", answer["reasons"])
    language = {"language": spoken} if spoken else {}
    board = {"set": task.container_name} if task.container_name else {}
    return Case(
        where=str(task.id),
        title=task.title,
        right=known.answerable(right_answers(label)),
        given=given_answers(answer),
        confidence=assessment.confidence,
        reasons=tuple(answer["reasons"]),
        groups={"source": task.id.source, **board, **language},
        refusals=tuple(answer[question] != name for question, name in refused.items()),
    )


def _label(lock: Lock) -> dict[str, str]:
    """Empty when a label was only taken off: that does not tell what would be right."""
    if lock.group == ASSISTANT and lock.value is not None:
        return {"assistant": lock.value}
    return {"quadrant": lock.value} if lock.value in _QUADRANTS else {}


_QUADRANTS = frozenset(quadrant.value for quadrant in Quadrant)
