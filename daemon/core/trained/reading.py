"""Pure. What the trained model says of a task, and the words that speak for it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from math import exp, log
from typing import NamedTuple

from daemon.core.evidence import Evidence
from daemon.core.trained.features import body_words, findings, of_pair, of_word, title_words
from daemon.core.trained.lanes import Lanes, pack
from daemon.core.trained.outputs import (
    BIAS,
    EFFORT_HOURS,
    FIRST_EFFORT,
    FIRST_REASON,
    IMPORTANT,
    NAMES,
    PRESSING,
    REASONS,
    RECURRING,
    SPECIALISED,
    TOPICS,
    WIDTH,
)
from daemon.core.trained.weights import WEIGHTS

LEAST = 0.02
"""A kind of work less likely than this does not count."""


_STEPS = 1000
"""How finely the strength of a feature counts."""

_SCALE = 100.0 * _STEPS
_HOPELESS = int(9.0 * _SCALE)
_LOG_HOURS = tuple(log(hours) for hours in EFFORT_HOURS)
_OUTPUTS = {name: at for at, name in enumerate(NAMES)}
_LINES = dict(line.split("\t") for line in WEIGHTS.splitlines())


class Row(NamedTuple):
    """The weights of a feature, in hundredths, one for each of `NAMES`; the same in one long integer."""

    all: tuple[int, ...]
    packed: int


Seen = tuple[str, str, float, Row]
"""A feature of a task: name of the finding or nothing, the words a person sees, how strong, its weights."""


class Likely(NamedTuple):
    """One answer and how likely it is, from 0 to 1."""

    name: str
    share: float


class Leaning(NamedTuple):
    """What the model leans to: kinds of work (likeliest first), the likeliest reason to keep the task.

    `reserved`, `important`, `recurring`, `specialised` and `pressing` are logarithms of odds: 0 is even, 2 is
    88 %, -2 is 12 %. `hours` is how long such work takes.
    """

    topics: tuple[Likely, ...]
    reason: Likely
    reserved: float
    important: float
    recurring: float
    specialised: float
    pressing: float
    hours: float
    seen: tuple[Seen, ...]

    def speaker(self, output: str) -> str:
        """The words that speak most for an answer of `NAMES`; '' when none do."""
        at = _OUTPUTS[output]
        best, words = 0.0, ""
        for _, shown, value, row in self.seen:
            points = value * row[0][at]
            if points > best and shown:
                best, words = points, shown
        return words

    def owner_speaker(self) -> str:
        """The words that speak most for the reason why only the owner can do it."""
        return self.speaker(f"owner:{self.reason.name.replace(' ', '_')}")

    def shares(self, output: str) -> list[tuple[str, str, float]]:
        """What adds up to an answer's odds beside `bias`: finding, words and logarithmic odds of each."""
        at = _OUTPUTS[output]
        return [
            (finding, words, value * weight / 100.0)
            for finding, words, value, row in self.seen
            if (weight := row[0][at])
        ]


@lru_cache(maxsize=64)
def lean(evidence: Evidence) -> Leaning:
    """What the trained model says of a task. A text it knows nothing of leans as most tasks do."""
    seen = _seen(evidence)
    packed = _BIAS.packed * _STEPS
    for _, _, value, row in seen:
        packed += row[1] * int(value * _STEPS)
    sums = _LANES.open(packed)
    topics = _softmax(sums[:FIRST_REASON])
    likely = sorted([(-share, at) for at, share in enumerate(topics) if share >= LEAST])
    reasons = _softmax(sums[FIRST_REASON:FIRST_EFFORT])
    reason = max(range(1, len(REASONS)), key=reasons.__getitem__)
    efforts = _softmax(sums[FIRST_EFFORT:IMPORTANT])
    return Leaning(
        topics=tuple(Likely(TOPICS[at], -share) for share, at in likely),
        reason=Likely(REASONS[reason], reasons[reason]),
        reserved=log(max(1e-6, 1.0 - reasons[0]) / max(1e-6, reasons[0])),
        important=sums[IMPORTANT] / _SCALE,
        recurring=sums[RECURRING] / _SCALE,
        specialised=sums[SPECIALISED] / _SCALE,
        pressing=sums[PRESSING] / _SCALE,
        hours=exp(sum(share * hours for share, hours in zip(efforts, _LOG_HOURS, strict=True))),
        seen=seen,
    )


def bias(output: str) -> float:
    """What the odds of an answer begin with, before a word was read."""
    return _BIAS.all[_OUTPUTS[output]] / 100.0


def _seen(evidence: Evidence) -> tuple[Seen, ...]:
    seen: list[Seen] = []
    for name, value, shown in findings(evidence):
        row = _row(((name, 1.0),))
        if row is not None:
            seen.append((name, shown, value, row))
    words, share = title_words(evidence)
    before = ""
    for word in words:
        row = _word_row(word, not before)
        if row is not None:
            seen.append(("", word, share, row))
        if before:
            pair, value = of_pair(before, word)
            if pair in _LINES and (row := _row(((pair, value),))) is not None:
                seen.append(("", pair, share, row))
        before = word
    if evidence.body_words:
        words, share = body_words(evidence)
        for word in words:
            row = _word_row(word, False)
            if row is not None:
                seen.append(("", word, share, row))
    return tuple(seen)


@lru_cache(maxsize=50_000)
def _word_row(word: str, first: bool) -> Row | None:
    return _row(of_word(word, first=first))


@lru_cache(maxsize=8192)
def _row(features: tuple[tuple[str, float], ...]) -> Row | None:
    """The weights of features that always come together, each times its value; None when all are unknown."""
    lines = [(_LINES[name], value) for name, value in features if name in _LINES]
    if not lines:
        return None
    sums = [0.0] * WIDTH
    for line, value in lines:
        for each in line.split(" "):
            at, _, hundredths = each.partition(":")
            sums[int(at)] += int(hundredths) * value
    whole = tuple(round(each) for each in sums)
    return Row(whole, pack(whole))


def _softmax(sums: Sequence[int]) -> list[float]:
    highest = max(sums)
    # What is a thousand times less likely is not worth its share of the time.
    hopeless = highest - _HOPELESS
    powers = [exp((each - highest) / _SCALE) if each > hopeless else 0.0 for each in sums]
    whole = sum(powers)
    return [power / whole for power in powers]


_LANES = Lanes(WIDTH)
_BIAS = _row(((BIAS, 1.0),)) or Row((0,) * WIDTH, 0)
