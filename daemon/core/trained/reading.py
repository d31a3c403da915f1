"""Pure. What the trained model says of a task, and the words that speak for it."""

from __future__ import annotations

from functools import lru_cache
from math import exp, log
from typing import NamedTuple

from daemon.core.evidence import Evidence
from daemon.core.trained.features import findings, of_pair, of_word, title_words
from daemon.core.trained.outputs import BIAS, FIRST_REASON, IMPORTANT, NAMES, REASONS, TOPICS, WIDTH
from daemon.core.trained.weights import WEIGHTS

LEAST = 0.1
"""A kind of work less likely than this is not worth a word."""

_MOST_TOPICS = 3
_TEMPER = 0.8
"""Makes shares as large as they are right: measured on tasks left out of the training."""

_OUTPUTS = {name: at for at, name in enumerate(NAMES)}
_LINES = dict(line.split("\t") for line in WEIGHTS.splitlines())


class Row(NamedTuple):
    """The weights of a feature: all of them, and the few that are not zero."""

    all: tuple[float, ...]
    few: tuple[tuple[int, float], ...]


Said = list[tuple[str, float, Row]]
"""What was seen of a task: the words a person sees, how strongly they are there, their weights."""


class Likely(NamedTuple):
    """One answer: how likely from 0 to 1, and the words that speak most for it."""

    name: str
    share: float
    words: str


class Leaning(NamedTuple):
    """What the model leans to: kinds of work (likeliest first), the likeliest reason to keep the task.

    `reserved` and `important` are logarithms of odds: 0 is even, 2 is 88 %, -2 is 12 %.
    """

    topics: tuple[Likely, ...]
    reason: Likely
    reserved: float
    important: float
    important_words: str


@lru_cache(maxsize=64)
def lean(evidence: Evidence) -> Leaning:
    """What the trained model says of a task. A text it knows nothing of leans to nothing."""
    said = _said(evidence)
    sums = list(_BIAS)
    for _, value, row in said:
        for at, weight in row.few:
            sums[at] += value * weight
    topics = _softmax(sums[:FIRST_REASON], _TEMPER)
    likely = sorted([(-share, at) for at, share in enumerate(topics) if share >= LEAST])[:_MOST_TOPICS]
    reasons = _softmax(sums[FIRST_REASON:IMPORTANT])
    reason = max(range(1, len(REASONS)), key=reasons.__getitem__)
    # What the words themselves say: that most tasks are everyday work is in the threshold already.
    important = sums[IMPORTANT] - _BIAS[IMPORTANT]
    return Leaning(
        topics=tuple(Likely(TOPICS[at], -share, _speaker(said, at)) for share, at in likely),
        reason=Likely(REASONS[reason], reasons[reason], _speaker(said, FIRST_REASON + reason)),
        reserved=log(max(1e-6, 1.0 - reasons[0]) / max(1e-6, reasons[0])),
        important=important,
        important_words=_speaker(said, IMPORTANT, 1.0 if important > 0 else -1.0),
    )


def _said(evidence: Evidence) -> Said:
    said: Said = []
    for name, value, shown in findings(evidence):
        row = _row(((name, 1.0),))
        if row is not None:
            said.append((shown, value, row))
    words, share = title_words(evidence)
    before = ""
    for word in words:
        row = _word_row(word, not before)
        if row is not None:
            said.append((word, share, row))
        if before:
            pair, value = of_pair(before, word)
            if pair in _LINES and (row := _row(((pair, value),))) is not None:
                said.append((pair, share, row))
        before = word
    return said


@lru_cache(maxsize=50_000)
def _word_row(word: str, first: bool) -> Row | None:
    return _row(of_word(word, first=first))


@lru_cache(maxsize=8192)
def _row(features: tuple[tuple[str, float], ...]) -> Row | None:
    """The weights of features that always come together, each times its value; None when all are unknown."""
    sums = [0.0] * WIDTH
    lines = [(_LINES[name], value) for name, value in features if name in _LINES]
    for line, value in lines:
        for each in line.split(", "):
            output, _, hundredths = each.rpartition(" ")
            sums[_OUTPUTS[output]] += int(hundredths) * value / 100.0
    few = tuple((at, weight) for at, weight in enumerate(sums) if weight)
    return Row(tuple(sums), few) if lines else None


def _speaker(said: Said, output: int, sign: float = 1.0) -> str:
    """The words that speak most for (or, with sign -1, against) an answer."""
    best, words = 0.0, ""
    for shown, value, row in said:
        points = sign * value * row.all[output]
        if points > best and shown:
            best, words = points, shown
    return words


def _softmax(sums: list[float], temper: float = 1.0) -> list[float]:
    highest = max(sums)
    powers = [exp(temper * (each - highest)) for each in sums]
    whole = sum(powers)
    return [power / whole for power in powers]


def _bias() -> tuple[float, ...]:
    row = _row(((BIAS, 1.0),))
    return row.all if row is not None else (0.0,) * WIDTH


_BIAS = _bias()
