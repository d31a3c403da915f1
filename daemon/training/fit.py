"""Fits the linear model: three groups of which one answer is right, and four yes-or-no answers.

Stochastic gradient descent in a fixed order without randomness: the same corpus gives the same weights.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import pairwise
from math import exp, log

from daemon.core.evidence import read
from daemon.core.model import Shape, Task, TaskId
from daemon.core.trained.features import body_words, findings, of_pair, of_word, title_words
from daemon.core.trained.outputs import (
    BIAS,
    EFFORT_HOURS,
    FIRST_EFFORT,
    FIRST_REASON,
    IMPORTANT,
    PRESSING,
    RECURRING,
    SPECIALISED,
    WIDTH,
)
from daemon.training.corpus import Example

PASSES = 10
MEANS = 4
"""So many of the last passes are averaged, which evens out what single tasks pulled."""

RATE = 0.5
CAUTION = 0.2
"""How strongly every weight is drawn back after each pass, so that no word is trusted too much."""

WORD_ONLY = 1.5
"""A word of the vocabulary stands alone and has to be heard among the words of a title."""

SMALLEST = 0.3
"""Weights nearer to zero are not kept."""

_BIAS_VALUE = 0.5
_RARE = 2
"""Pairs and first words seen in fewer tasks than this only tell which task it was."""

_RARE_WORD, _LEAST = 5.0, 0.02
_RIGHT_ENOUGH = 0.001
"""An answer this little off teaches nothing: most kinds of work are plainly not meant."""

Weights = dict[str, list[float]]
Found = tuple[tuple[str, float], ...]


def found_in(example: Example) -> Found:
    """The features of an example with their values."""
    evidence = read(
        Task(id=TaskId("corpus", ""), shape=Shape.CARD, title=example.text, description=example.description)
    )
    words, share = title_words(evidence)
    seen = [(name, value) for name, value, _ in findings(evidence)]
    for at, word in enumerate(words):
        seen += [(name, value * share) for name, value in of_word(word, first=at == 0)]
    for word, following in pairwise(words):
        name, value = of_pair(word, following)
        seen.append((name, value * share))
    words, share = body_words(evidence)
    for word in words:
        seen += [(name, value * share) for name, value in of_word(word, first=False)]
    sums: dict[str, float] = {BIAS: _BIAS_VALUE}
    for name, value in seen:
        sums[name] = sums.get(name, 0.0) + value * (WORD_ONLY if example.word_only else 1.0)
    return tuple(sums.items())


def fit(corpus: Sequence[Example]) -> Weights:
    """The weights of every feature worth keeping: the mean of those after each of the later passes."""
    found = [found_in(example) for example in corpus]
    seen = Counter(name for each in found for name, _ in each)
    tells = {name: _tells(times, len(corpus)) for name, times in seen.items() if _kept(name, seen)}
    tells[BIAS] = 1.0
    rows = [tuple((name, value * tells[name]) for name, value in each if name in tells) for each in found]
    weights: Weights = {name: [0.0] * WIDTH for row in rows for name, _ in row}
    means: Weights = {name: [0.0] * WIDTH for name in weights}
    order = _spread(len(corpus))
    for turn in range(PASSES):
        rate = RATE / (1.0 + 0.3 * turn)
        for at in order:
            _learn(weights, rows[at], corpus[at], rate)
        for name, row in weights.items():
            if name != BIAS:
                row[:] = [weight * (1.0 - rate * CAUTION) for weight in row]
            if turn >= PASSES - MEANS:
                mean = means[name]
                mean[:] = [before + weight / MEANS for before, weight in zip(mean, row, strict=True)]
    return {name: [weight * tells[name] for weight in mean] for name, mean in means.items()}


def written(weights: Mapping[str, Sequence[float]]) -> str:
    """A line per feature: its name, a tab, numbers of answers in `NAMES` with hundredths of a weight."""
    lines = []
    for name in sorted(weights):
        factor = _BIAS_VALUE if name == BIAS else 1.0
        kept = [(at, weight * factor) for at, weight in enumerate(weights[name]) if abs(weight) >= SMALLEST]
        said = " ".join(f"{at}:{round(weight * 100)}" for at, weight in kept)
        if said:
            lines.append(f"{name}\t{said}\n")
    return "".join(lines)


def answer(weights: Mapping[str, Sequence[float]], found: Found) -> list[float]:
    """The sums per answer for the features of one text."""
    total = [0.0] * WIDTH
    for name, value in found:
        row = weights.get(name)
        if row is not None:
            total = [before + value * weight for before, weight in zip(total, row)]  # noqa: B905 - hot
    return total


def softmax(sums: Sequence[float]) -> list[float]:
    """Sums as shares that add up to 1."""
    highest = max(sums)
    powers = [exp(each - highest) for each in sums]
    whole = sum(powers)
    return [power / whole for power in powers]


def _kept(name: str, seen: Mapping[str, int]) -> bool:
    return seen[name] >= _RARE or name[0] == "#" or not (name[0] in "^=" or " " in name)


def _tells(times: int, size: int) -> float:
    """How much a feature tells at all: a word that stands in every third task hardly anything."""
    return log(size / times) / _RARE_WORD + _LEAST


def _learn(weights: Weights, row: Found, example: Example, rate: float) -> None:
    wrong = _errors(answer(weights, row), example)
    steps = [(at, rate * off) for at, off in enumerate(wrong) if abs(off) >= _RIGHT_ENOUGH]
    for name, value in row:
        of_feature = weights[name]
        for at, step in steps:
            of_feature[at] -= step * value


def _errors(sums: Sequence[float], example: Example) -> list[float]:
    wrong = softmax(sums[:FIRST_REASON])
    wrong[example.topic] -= 1.0
    if example.word_only:
        return wrong + [0.0] * (WIDTH - FIRST_REASON)
    wrong += softmax(sums[FIRST_REASON:FIRST_EFFORT])
    wrong[FIRST_REASON + example.reason] -= 1.0
    if example.effort is None:
        wrong += [0.0] * len(EFFORT_HOURS)
    else:
        wrong += softmax(sums[FIRST_EFFORT:IMPORTANT])
        wrong[FIRST_EFFORT + example.effort] -= 1.0
    wrong += [_off(sums[IMPORTANT], example.important), _off(sums[RECURRING], example.recurring)]
    if example.effort is None:
        return [*wrong, 0.0, 0.0]
    return [*wrong, _off(sums[SPECIALISED], example.specialised), _off(sums[PRESSING], example.pressing)]


def _off(odds: float, right: bool) -> float:
    return 1.0 / (1.0 + exp(-odds)) - float(right)


def _spread(size: int) -> list[int]:
    """Every index once, neighbours far apart: the files are sorted by kind of work."""
    stride = max(1, int(size * 0.618))
    while _common(stride, size) != 1:
        stride += 1
    return [at * stride % size for at in range(size)]


def _common(one: int, other: int) -> int:
    while other:
        one, other = other, one % other
    return one
