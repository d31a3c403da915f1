"""Pure. How good answers are beside the right ones: shares, macro-F1, confusion, calibration, intervals.

Everything is counted from a tally: how often which answer was given to which right answers. So a resample of
a thousand tasks costs one count and no second look at the tasks.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from math import exp, lgamma, log
from typing import NamedTuple

LEVEL = 0.95
"""How sure an interval is."""


class Pair(NamedTuple):
    """One question answered. The first of `right` is the class it counts for; any of them is right."""

    right: tuple[str, ...]
    given: str

    @property
    def hit(self) -> bool:
        return self.given in self.right

    @property
    def meant(self) -> str:
        """The class for a matrix: an alternative that was accepted is as good as meant."""
        return self.given if self.hit else self.right[0]


Tally = Mapping[Pair, int]
Measure = Callable[[Tally], float]


class Interval(NamedTuple):
    """Where a measure lies with `LEVEL` certainty, as far as the number of tasks tells."""

    low: float
    high: float


class Confusion(NamedTuple):
    """How often each class (a row) was answered with each class (a column)."""

    classes: tuple[str, ...]
    counts: tuple[tuple[int, ...], ...]


class Bin(NamedTuple):
    """Answers of about the same stated confidence, and the share of them that was right."""

    low: float
    high: float
    tasks: int
    stated: float
    right: float


def tally(pairs: Iterable[Pair]) -> Counter[Pair]:
    """How often each pair occurs."""
    return Counter(pairs)


def accuracy(counted: Tally) -> float:
    """The share of right answers; an accepted alternative is right."""
    return sum(n for pair, n in counted.items() if pair.hit) / sum(counted.values())


def macro_f1(counted: Tally) -> float:
    """The mean of every class's F1, so that a rare class counts as much as a common one.

    Classes are those that are right somewhere; here an alternative counts as wrong.
    """
    hit: Counter[str] = Counter()
    said: Counter[str] = Counter()
    meant: Counter[str] = Counter()
    for (right, given), n in counted.items():
        meant[right[0]] += n
        said[given] += n
        if given == right[0]:
            hit[given] += n
    return sum(2 * hit[name] / (said[name] + meant[name]) for name in meant) / len(meant)


def commonest(counted: Tally) -> tuple[str, float]:
    """The answer that is right most often, and how often: what always saying the same would reach."""
    names = sorted({name for pair in counted for name in pair.right})
    shares = {name: sum(n for pair, n in counted.items() if name in pair.right) for name in names}
    best = max(names, key=lambda name: shares[name])
    return best, shares[best] / sum(counted.values())


def confusion(counted: Tally, order: Sequence[str] = ()) -> Confusion:
    """Who was taken for whom; classes in the given order, others after them by name."""
    found = {name for pair in counted for name in (pair.meant, pair.given)}
    known = [name for name in order if name in found]
    classes = (*known, *sorted(found - set(known)))
    cells: Counter[tuple[str, str]] = Counter()
    for pair, n in counted.items():
        cells[pair.meant, pair.given] += n
    return Confusion(classes, tuple(tuple(cells[row, column] for column in classes) for row in classes))


def reliability(stated: Sequence[tuple[float, bool]], bins: int = 10) -> tuple[Bin, ...]:
    """Stated confidence (0 to 1) beside the share that was right, in bins of equal width; no empty ones."""
    held: dict[int, list[tuple[float, bool]]] = {}
    for confidence, right in stated:
        held.setdefault(min(bins - 1, max(0, int(confidence * bins))), []).append((confidence, right))
    return tuple(
        Bin(
            low=at / bins,
            high=(at + 1) / bins,
            tasks=len(inside),
            stated=sum(confidence for confidence, _ in inside) / len(inside),
            right=sum(right for _, right in inside) / len(inside),
        )
        for at, inside in sorted(held.items())
    )


def calibration_error(bins: Sequence[Bin]) -> float:
    """Expected calibration error: how far stated confidence is from the share that was right, on average."""
    total = sum(each.tasks for each in bins)
    return sum(each.tasks * abs(each.stated - each.right) for each in bins) / total


def brier(stated: Sequence[tuple[float, bool]]) -> float:
    """Mean squared distance of the stated confidence from what was true (1 right, 0 wrong); 0 is best."""
    return sum((confidence - right) ** 2 for confidence, right in stated) / len(stated)


def interval_of_share(hits: int, total: int) -> Interval:
    """The bootstrap interval of a share, exactly: the hits in a resample are binomially distributed.

    Where all were right (or none), every resample is the same and tells nothing; there it is the exact
    interval of Clopper and Pearson.
    """
    if hits in (0, total):
        edge = ((1 - LEVEL) / 2) ** (1 / total)
        return Interval(edge, 1.0) if hits else Interval(0.0, 1.0 - edge)
    share = hits / total
    below, above = (1 - LEVEL) / 2, (1 + LEVEL) / 2
    low, reached = 0, 0.0
    for number in range(total + 1):
        before = reached
        reached += exp(
            lgamma(total + 1)
            - lgamma(number + 1)
            - lgamma(total - number + 1)
            + number * log(share)
            + (total - number) * log(1 - share)
        )
        if before < below <= reached:
            low = number
        if reached >= above:
            return Interval(low / total, number / total)
    return Interval(low / total, 1.0)


def bootstrap(
    pairs: Sequence[Pair], measure: Measure, draw: Callable[[Sequence[int], int], Iterable[int]], times: int
) -> Interval:
    """The interval of any measure: taken again `times` times from as many answers, drawn with replacement.

    `draw` gets numbers that stand for answers and how many to draw; the same draws give the same interval.
    """
    # Small numbers are counted several times faster than pairs of words.
    number_of = {pair: number for number, pair in enumerate(dict.fromkeys(pairs))}
    pair_of = tuple(number_of)
    numbers = [number_of[pair] for pair in pairs]
    resamples = (Counter(draw(numbers, len(numbers))) for _ in range(times))
    found = sorted(measure({pair_of[number]: n for number, n in drawn.items()}) for drawn in resamples)
    return Interval(_quantile(found, (1 - LEVEL) / 2), _quantile(found, (1 + LEVEL) / 2))


def _quantile(ordered: Sequence[float], share: float) -> float:
    """Linear between neighbours, as most statistics programs do it."""
    place = share * (len(ordered) - 1)
    at = int(place)
    beyond = ordered[min(at + 1, len(ordered) - 1)]
    return ordered[at] + (place - at) * (beyond - ordered[at])
