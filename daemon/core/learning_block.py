"""Pure. A skill the team lacks and somebody is near to: an hour or two a week to learn it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from daemon.core.activity import Activity
from daemon.core.model import Complexity, Profile
from daemon.core.team import spoken

LEAST = 2
"""So many tasks must have waited for the skill."""

_NEAR = 0.3
"""Whoever is less near would begin from nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LearningBlock:
    """Who could learn which kind of work, in how many hours a week, and how many tasks waited for it."""

    who: str
    kind: str
    weekly_hours: float
    tasks: int

    @property
    def sentence(self) -> str:
        """As it is told to the owner."""
        hours = f"{self.weekly_hours:g} h"
        return (
            f"{self.who}: {hours} a week to learn {spoken(self.kind)} "
            f"({self.tasks} tasks had nobody; {self.who} comes nearest)"
        )


def learning_blocks(past: Iterable[Activity], profile: Profile) -> list[LearningBlock]:
    """For each kind of work that nobody fits, whoever comes nearest; the most wanted first."""
    # The dictionary takes a tenth of a second to load.
    from daemon.core.skills import affinities

    by_kind: dict[str, list[Activity]] = {}
    for each in past:
        if each.asked is not None and each.category:
            by_kind.setdefault(each.category, []).append(each)
    wanted = {kind: tasks for kind, tasks in by_kind.items() if len(tasks) >= LEAST}
    if not wanted or not profile.assistants:
        return []
    skills = affinities(profile.assistants)
    found = []
    for kind, tasks in wanted.items():
        ranked = [
            (each.near.get(kind, 0.0), -place, assistant.name)
            for place, (assistant, each) in enumerate(zip(profile.assistants, skills, strict=True))
        ]
        near, _, name = max(ranked)
        if near >= _NEAR:
            special = any(each.complexity is Complexity.SPECIALISED for each in tasks)
            found.append(
                LearningBlock(who=name, kind=kind, weekly_hours=2.0 if special else 1.0, tasks=len(tasks))
            )
    return sorted(found, key=lambda each: (-each.tasks, each.kind))
