"""Pure. Quadrant → action, as the owner chose it."""

from __future__ import annotations

from collections.abc import Mapping

from daemon.core.model import Action, Quadrant

Policy = Mapping[Quadrant, Action]

ARTICLE: Policy = {
    Quadrant.Q1: Action.DO,
    Quadrant.Q2: Action.DELEGATE,
    Quadrant.Q3: Action.DELEGATE,
    Quadrant.Q4: Action.POSTPONE,
}
CLASSIC: Policy = {**ARTICLE, Quadrant.Q2: Action.SCHEDULE}
POLICIES: Mapping[str, Policy] = {"article": ARTICLE, "classic": CLASSIC}
