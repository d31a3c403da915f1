"""Pure. How far second opinions move a judgement: bounded points, named by who said so."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from daemon.core.model import Axis, Term
from daemon.core.ownership import LEARNED_ENOUGH
from daemon.core.second_opinion import Opinions
from daemon.core.trained.reading import Likely

POINTS_EACH = 5.0
"""Points of a score for each logarithm of odds."""

MOST = 10.0
"""Points that all opinions together move a score at most: they tip what is open, and turn nothing clear."""

MOST_RESERVED = 1.5
"""The same for what is only the owner's, in logarithms of odds."""


def opinion_terms(opinion: Opinions, *, dated: bool) -> tuple[list[Term], list[Term]]:
    """Terms of urgency and of importance.

    Of a task with a date, words alone never say that it can wait.
    """
    pressing = [(each.said, max(0.0, each.pressing) if dated else each.pressing) for each in opinion]
    return (
        _bounded("urgency", pressing),
        _bounded("importance", [(each.said, each.important) for each in opinion]),
    )


def silent_terms(opinion: Opinions) -> list[Term]:
    """Why nobody was asked, where that is worth knowing."""
    return [Term("confidence", each.said) for each in opinion if each.silent]


def keeps_too(opinion: Opinions, reason: str | None, reserved: float) -> str | None:
    """Why only the owner can do a task; `reserved` are the odds of the trained model.

    An opinion can keep a task with the owner, and never frees one: a wrong word would hand over a secret.
    """
    more = sum(each.reserved for each in opinion)
    if reason is not None or more <= 0.0 or reserved + min(MOST_RESERVED, more) < LEARNED_ENOUGH:
        return reason
    return max(opinion, key=lambda each: each.reserved).said


def mixed(topics: Sequence[Likely], opinion: Opinions) -> tuple[Likely, ...]:
    """Kinds of work, likeliest first, once the opinions are heard."""
    shares = {each.name: each.share for each in topics}
    for each in opinion:
        if each.topics:
            shares = {name: share * (1.0 - each.weight) for name, share in shares.items()}
            for name, share in each.topics:
                shares[name] = shares.get(name, 0.0) + each.weight * share
    return tuple(
        Likely(name, share) for name, share in sorted(shares.items(), key=lambda it: (-it[1], it[0]))
    )


def _bounded(axis: Axis, said: Iterable[tuple[str, float]]) -> list[Term]:
    terms, moved = [], 0.0
    for text, odds in said:
        wanted = max(-MOST, min(MOST, moved + odds * POINTS_EACH))
        points = round(wanted - moved, 1)
        moved = wanted
        if points:
            terms.append(Term(axis, text, points))
    return terms
