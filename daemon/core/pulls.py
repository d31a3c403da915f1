"""Pure. What similar past tasks do to a judgement, as named terms."""

from __future__ import annotations

from daemon.core.memory import Correction
from daemon.core.model import Axis, Term
from daemon.core.recall import Vote

CLEAR = 12.0
"""How far beyond the threshold the very same work comes to stand; less like work goes a part of that way."""

KEEPS, HANDS_OVER = 0.4, 0.6
"""Strength from which similar tasks say that only the owner can do it, or that others can: the second frees
what looked reserved, so it takes more."""

PROVES = 0.4
"""Strength from which somebody fits because similar tasks went to them, or not, as they were taken back."""

LEAD = 12.0
"""Points by which the assistant of the very same work comes to stand before the others."""

_TITLE_SHOWN = 50


def pull(vote: Vote | None, axis: Axis, total: float, threshold: float) -> Term | None:
    """One more term for a score that adds up to `total`; None where it is clearly on that side already."""
    if vote is None:
        return None
    goal = threshold + CLEAR if vote.yes else threshold - CLEAR
    shown = min(100.0, max(0.0, total))
    gap = goal - shown
    if gap * (1.0 if vote.yes else -1.0) <= 0.0:
        return None
    # A sum beyond 0 or 100 is first brought back to where the score begins to move.
    points = round((gap + shown - total) * vote.strength, 1)
    return Term(axis, like(vote.like), points) if points else None


def keeps(vote: Vote | None, reason: str | None) -> str | None:
    """Why only the owner can do a task, once similar tasks are heard; `reason` is what its words say."""
    if vote is None:
        return reason
    if vote.yes:
        return reason or (f"is {like(vote.like)}" if vote.strength >= KEEPS else None)
    return None if vote.strength >= HANDS_OVER else reason


def assistant_term(vote: Vote, score: float, others: float) -> Term:
    """What similar tasks add to the score of an assistant, when the best of the others has `others`."""
    lead = max(LEAD, others + LEAD - score) if vote.yes else -max(LEAD, score + LEAD - others)
    return Term("assistant", like(vote.like), round(lead * vote.strength, 1))


def like(correction: Correction) -> str:
    """A correction as the reason of a term."""
    return f"like '{shortened(correction.words.title)}' which you {correction.did}"


def shortened(title: str) -> str:
    """A title on one line, short enough to stand in a sentence."""
    flat = " ".join(title.split())
    return flat if len(flat) <= _TITLE_SHOWN else f"{flat[: _TITLE_SHOWN - 1]}…"
