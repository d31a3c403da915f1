"""Labelled tasks and what was answered, compared: every figure of a report, as values."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Any

from daemon.core import measures
from daemon.core.measures import Bin, Confusion, Interval, Pair
from daemon.core.model import Quadrant
from daemon.evaluation.labelled import QUESTIONS

GROUPS = ("language", "source", "set", "file")
WORST_OF = ("quadrant", "urgent", "important", "owner_only", "assistant")
"""What makes a miss worth showing: what decides who does the work, and when."""

RESAMPLES = 1000
SEED = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One labelled task beside the answer. `where`: file and line; `groups`: language, source, set, file.

    `reasons` are the terms as `classify` answers them: axis, text, points. `refusals`: for each answer a
    person once refused, whether it would not be given now.
    """

    where: str
    title: str
    right: Mapping[str, tuple[str, ...]]
    given: Mapping[str, str]
    confidence: float
    reasons: tuple[Mapping[str, Any], ...] = ()
    groups: Mapping[str, str] = field(default_factory=dict)
    refusals: tuple[bool, ...] = ()

    def pair(self, question: str) -> Pair | None:
        """Right and given answer, when the label has one and there is an answer."""
        if question not in self.right or question not in self.given:
            return None
        return Pair(self.right[question], self.given[question])

    @property
    def wrong(self) -> tuple[str, ...]:
        """The questions that were answered wrongly."""
        pairs = ((question, self.pair(question)) for question in QUESTIONS)
        return tuple(question for question, pair in pairs if pair is not None and not pair.hit)


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """How well one question is answered."""

    question: str
    tasks: int
    accuracy: float
    accuracy_interval: Interval
    macro_f1: float
    macro_f1_interval: Interval
    commonest: str
    commonest_share: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Calibration:
    """Stated confidence beside the share of right quadrants; errors are 0 at best."""

    tasks: int
    bins: tuple[Bin, ...]
    expected_error: float
    brier: float


@dataclass(frozen=True, slots=True)
class Share:
    """How many of some tasks were answered rightly."""

    tasks: int
    share: float
    interval: Interval


@dataclass(frozen=True, slots=True)
class Row:
    """One language, source, set or file: its size and its share of right answers by question."""

    name: str
    tasks: int
    shares: Mapping[str, Share]


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """All that is told of a comparison."""

    tasks: int
    scores: tuple[Score, ...]
    confusions: Mapping[str, Confusion]
    calibration: Calibration | None
    groups: Mapping[str, tuple[Row, ...]]
    worst: tuple[Case, ...]


def compare(
    cases: Sequence[Case],
    *,
    worst: int = 10,
    resamples: int = RESAMPLES,
    seed: int = SEED,
    tell: Callable[[int, int], None] = lambda _done, _total: None,
) -> Report:
    """Every figure. The same cases, `resamples` and `seed` give the same report.

    `tell` hears how many of the questions are done, for work that takes long.
    """
    pairs = {question: _pairs(cases, question) for question in QUESTIONS}
    asked = [question for question in QUESTIONS if pairs[question]]
    scores = []
    for done, question in enumerate(asked):
        tell(done, len(asked))
        scores.append(_score(question, pairs[question], resamples, seed))
    tell(len(asked), len(asked))
    return Report(
        tasks=len(cases),
        scores=tuple(scores),
        confusions={
            question: measures.confusion(measures.tally(pairs[question]), order)
            for question, order in (("quadrant", tuple(Quadrant)), ("assistant", ()))
            if pairs[question]
        },
        calibration=_calibration(cases),
        groups={group: rows for group in GROUPS if (rows := _rows(cases, group))},
        worst=worst_misses(cases, worst),
    )


def worst_misses(cases: Iterable[Case], count: int) -> tuple[Case, ...]:
    """Wrong answers given with the most confidence, those wrong in more questions first among equals."""
    missed = [(case, [each for each in case.wrong if each in WORST_OF]) for case in cases]
    found = [(case, wrong) for case, wrong in missed if wrong]
    found.sort(key=lambda each: (-each[0].confidence, -len(each[1]), each[0].where))
    return tuple(case for case, _ in found[:count])


def share_of(pairs: Sequence[Pair]) -> Share:
    """The share of right answers, with its interval."""
    hits = sum(pair.hit for pair in pairs)
    return Share(len(pairs), hits / len(pairs), measures.interval_of_share(hits, len(pairs)))


def _pairs(cases: Iterable[Case], question: str) -> list[Pair]:
    return [pair for case in cases if (pair := case.pair(question)) is not None]


def _score(question: str, pairs: Sequence[Pair], resamples: int, seed: int) -> Score:
    # A seed of its own for each question: what one file lacks does not change the draws of the others.
    drawing = Random(f"{seed} {question}")  # noqa: S311 - to be repeated, not to be secret
    counted = measures.tally(pairs)
    right = share_of(pairs)
    name, share = measures.commonest(counted)
    return Score(
        question=question,
        tasks=len(pairs),
        accuracy=right.share,
        accuracy_interval=right.interval,
        macro_f1=measures.macro_f1(counted),
        macro_f1_interval=measures.bootstrap(
            pairs, measures.macro_f1, lambda some, count: drawing.choices(some, k=count), resamples
        ),
        commonest=name,
        commonest_share=share,
    )


def _calibration(cases: Iterable[Case]) -> Calibration | None:
    stated = [(case.confidence, pair.hit) for case in cases if (pair := case.pair("quadrant")) is not None]
    if not stated:
        return None
    bins = measures.reliability(stated)
    return Calibration(
        tasks=len(stated),
        bins=bins,
        expected_error=measures.calibration_error(bins),
        brier=measures.brier(stated),
    )


def _rows(cases: Sequence[Case], group: str) -> tuple[Row, ...]:
    """One row for each name in a group, the largest first; none where there is but one file."""
    sizes = Counter(name for case in cases if (name := case.groups.get(group)))
    if group == "file" and len(sizes) < 2:
        return ()
    rows = []
    for name, tasks in sorted(sizes.items(), key=lambda each: (-each[1], each[0])):
        mine = [case for case in cases if case.groups.get(group) == name]
        shares = {q: share_of(pairs) for q in QUESTIONS if (pairs := _pairs(mine, q))}
        rows.append(Row(name, tasks, shares))
    return tuple(rows)
