"""Pure. The brief for hiring: work of one kind that nobody in the team fits, with hours and real examples."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from daemon.core.activity import Activity
from daemon.core.effort import spoken_hours
from daemon.core.model import Complexity, Kind
from daemon.core.own_cards import link_text
from daemon.core.team import READY_MADE, spoken

EXAMPLES = 3


@dataclass(frozen=True, slots=True)
class HireRules:
    """After so many tasks of one kind within so long a brief is written."""

    after: int = 5
    within: timedelta = timedelta(weeks=4)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hire:
    """Whom the team lacks: the kind of work, names of skills for it, hours a week, and real tasks."""

    kind: str
    skills: tuple[str, ...]
    tasks: int
    hours_per_week: float
    level: str
    recurring: bool
    examples: tuple[Activity, ...]

    @property
    def key(self) -> str:
        """Names the card of this kind of work."""
        return self.kind.replace("_", "-")


def lacking(past: Iterable[Activity], rules: HireRules, now: datetime) -> list[Hire]:
    """Kinds of work that nobody fits and that came up often enough, what takes the most hours first."""
    by_kind: dict[str, list[Activity]] = {}
    for each in past:
        if each.asked is not None and each.category and now - rules.within <= each.asked <= now:
            by_kind.setdefault(each.category, []).append(each)
    found = [_hire(kind, tasks, rules) for kind, tasks in by_kind.items() if len(tasks) >= rules.after]
    return sorted(found, key=lambda each: (-each.hours_per_week, each.kind))


def title_of(hire: Hire) -> str:
    """The name of the card."""
    return f"Hire for {spoken(hire.kind)}: {_hours(hire.hours_per_week)} a week"


def text_of(hire: Hire, weeks: float) -> str:
    """What stands on the card; `weeks` is how far back was looked."""
    work = "recurring work" if hire.recurring else "mostly one-off work"
    lines = [
        f"{hire.tasks} tasks of this kind came up in {weeks:g} weeks, and nobody in your team fits them.",
        "",
        f"**Skills**: {', '.join(hire.skills)} ({hire.level})",
        f"**Hours**: about {_hours(hire.hours_per_week)} a week (estimated), {work}",
        "**Three real examples**:" if len(hire.examples) == EXAMPLES else "**Real examples**:",
        *(f"- {_linked(each.title, each.url)}, {spoken_hours(each.hours)}" for each in hire.examples),
        "",
        "Ask for a trial with one of the examples. Once somebody is found, add them to `assistants` in the "
        "configuration, and such tasks go to them.",
    ]
    return "\n".join(lines)


def _hire(kind: str, tasks: Sequence[Activity], rules: HireRules) -> Hire:
    weeks = rules.within / timedelta(weeks=1)
    special = sum(each.complexity is Complexity.SPECIALISED for each in tasks) * 2 >= len(tasks)
    by_length = sorted(tasks, key=lambda each: (each.hours, each.task.key))
    # A short one, a usual one and a long one tell more than three alike.
    picked = [by_length[0], by_length[len(by_length) // 2], by_length[-1]]
    names = [name for name, meant in READY_MADE.items() if meant == kind]
    return Hire(
        kind=kind,
        skills=tuple(names[:3]) or (spoken(kind),),
        tasks=len(tasks),
        hours_per_week=round(sum(each.hours for each in tasks) / weeks * 2) / 2 or 0.5,
        level="experienced, with judgement of their own" if special else "routine, with a written procedure",
        recurring=sum(each.kind is Kind.RECURRING for each in tasks) * 2 >= len(tasks),
        examples=tuple(dict.fromkeys(picked)),
    )


def _hours(hours: float) -> str:
    return f"{hours:g} h"


def _linked(title: str, url: str) -> str:
    return f"[{link_text(title)}]({url})" if url else link_text(title)
