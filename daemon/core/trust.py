"""Pure. The trust ladder: fewer check-ins after work on time, more after a miss."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Outcome(StrEnum):
    """How one task went that somebody had in hand."""

    ON_TIME = "on time"
    MISSED = "missed"
    """Late, or it came back."""


@dataclass(frozen=True, slots=True)
class Standing:
    """A rung of the ladder, and how many tasks in a row were on time since it was reached."""

    level: int
    in_a_row: int = 0


@dataclass(frozen=True, slots=True)
class TrustLadder:
    """Working days between two check-ins on each rung, the least trusted first.

    Everybody begins on the rung `start`. After `climb` tasks in a row on time one goes up a rung, and after
    every miss one goes down `fall` rungs.

    >>> ladder = TrustLadder()
    >>> [ladder.days_between(level) for level in range(4)]
    [1, 2, 5, 10]
    """

    days: tuple[int, ...] = (1, 2, 5, 10)
    start: int = 2
    climb: int = 4
    fall: int = 1

    def after(self, standing: Standing, outcomes: Iterable[Outcome]) -> Standing:
        """Where somebody stands after more of their tasks ended, in that order."""
        level, in_a_row = self._within(standing.level), standing.in_a_row
        for outcome in outcomes:
            if outcome is Outcome.MISSED:
                level, in_a_row = self._within(level - self.fall), 0
                continue
            in_a_row += 1
            if in_a_row >= self.climb:
                level, in_a_row = self._within(level + 1), 0
        return Standing(level, in_a_row)

    def level_of(self, outcomes: Iterable[Outcome]) -> int:
        """The rung of somebody whose every outcome is known."""
        return self.after(Standing(self.start), outcomes).level

    def days_between(self, level: int, *, specialised: bool = False) -> int:
        """Working days from one check-in to the next; specialised work is looked at one rung more often."""
        return self.days[self._within(level - specialised)]

    def _within(self, level: int) -> int:
        return max(0, min(level, len(self.days) - 1))


USUAL = TrustLadder()
