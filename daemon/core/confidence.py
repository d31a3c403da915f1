"""Pure. How sure the quadrant is: as often as the number says, such an answer is right."""

from __future__ import annotations

from math import exp

from daemon.core.model import Thresholds

RULED = 0.98
"""When a rule of the owner sets the quadrant."""

REMEMBERED = 0.86
"""How often the quadrant is right where the owner decided on the very same work before, as measured."""

_STRANGE = 0.5
"""What is left of it for a text that is hardly understood."""

_FARTHEST = 40.0
_IMPORTANCE, _URGENCY = (-0.25, 0.095), (1.0, 0.165)
"""Logarithmic odds that an answer is right at the threshold, and what each point of distance adds.

Fitted to labelled tasks; `python -m bench.judgement` prints how true they are.
"""


def confidence_of(
    urgency: float,
    importance: float,
    thresholds: Thresholds,
    *,
    ruled: bool,
    strange: bool,
    remembered: float = 0.0,
) -> float:
    """From 0 to 1: both answers have to be right, and each is the surer the farther from its threshold.

    `urgency` and `importance` are the sums before they are cut to 0–100; `remembered` says from 0 to 1 how
    strongly earlier decisions of the owner speak of importance.
    """
    if ruled:
        return RULED
    sure = _right(abs(importance - thresholds.important), *_IMPORTANCE) * _right(
        abs(urgency - thresholds.urgent), *_URGENCY
    )
    sure *= _STRANGE if strange else 1.0
    return round(sure + remembered * max(0.0, REMEMBERED - sure), 2)


def _right(distance: float, at_threshold: float, each_point: float) -> float:
    return 1.0 / (1.0 + exp(-at_threshold - each_point * min(distance, _FARTHEST)))
