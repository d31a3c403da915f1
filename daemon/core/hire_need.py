"""Pure. What the team lacks: kinds of work that nobody can take, often enough that hiring would pay."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from daemon.core.activity import Activity
from daemon.core.model import Action, Complexity
from daemon.core.team import spoken

EXAMPLES = 3
_WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class HireRules:
    """After so many tasks of one kind (None: never) that came up within so long, hiring is proposed."""

    after: int | None = 5
    within: timedelta = 4 * _WEEK


HIRING = HireRules()


@dataclass(frozen=True, slots=True)
class HireNeed:
    """A kind of work nobody can take: how often it came up, hours a week, and real tasks, title and address.

    `specialised` when most of it is; `key` is the same for the same kind of work in every cycle.
    """

    kind: str
    count: int
    hours_per_week: float
    specialised: bool
    examples: tuple[tuple[str, str], ...]

    @property
    def key(self) -> str:
        """What names this need, so that it is told once."""
        return self.kind

    @property
    def skill(self) -> str:
        """The skill to look for, as people say it."""
        return spoken(self.kind)

    @property
    def sentence(self) -> str:
        """'nobody can take bookkeeping: 6 tasks, about 4 hours a week'."""
        level = "specialised " if self.specialised else ""
        hours = f"{self.hours_per_week:g}"
        return f"nobody can take {level}{self.skill}: {self.count} tasks, about {hours} hours a week"


def hire_needs(activities: Iterable[Activity], rules: HireRules, now: datetime) -> list[HireNeed]:
    """The kinds of work to hire for, the most hours first.

    A task counts while nobody fits it or has hours for it, and as long as it was asked about within the time.
    """
    if rules.after is None:
        return []
    kinds: dict[str, list[Activity]] = {}
    first = now - rules.within
    for one in activities:
        if one.asked is not None and one.asked >= first and one.action is Action.ASK and one.category:
            kinds.setdefault(one.category, []).append(one)
    weeks = max(1.0, rules.within / _WEEK)
    needs = [_need(kind, found, weeks) for kind, found in kinds.items() if len(found) >= rules.after]
    return sorted(needs, key=lambda need: (-need.hours_per_week, need.kind))


def _need(kind: str, found: list[Activity], weeks: float) -> HireNeed:
    newest = sorted(found, key=lambda one: (one.asked or one.first, str(one.task)), reverse=True)
    hours = sum(one.hours for one in found) / weeks
    special = sum(one.complexity is Complexity.SPECIALISED for one in found)
    return HireNeed(
        kind=kind,
        count=len(found),
        hours_per_week=max(0.5, round(hours * 2) / 2),
        specialised=special * 2 > len(found),
        examples=tuple((one.title, one.url) for one in newest[:EXAMPLES]),
    )
