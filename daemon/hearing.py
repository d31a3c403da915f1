"""Listens to what is commanded on cards, and keeps it: what was heard and what it changes are one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from daemon.core.judge import Setup
from daemon.core.look import Look
from daemon.core.memory import Correction
from daemon.core.model import TaskId
from daemon.core.spoken import Spoken
from daemon.ports import Store


def spoken_in(looks: Sequence[Look], setup: Setup, now: datetime) -> dict[TaskId, Spoken]:
    """What is commanded anew, by card; nothing is kept yet."""
    said = [look for look in looks if look.task is not None and look.task.comments]
    if not said or not setup.receipts.wanted:
        return {}
    from daemon.core.commands import listen

    found = ((look.id, listen(look, setup.receipts, setup.profile, now)) for look in said)
    return {task: spoken for task, spoken in found if spoken is not None}


def with_spoken(looks: Sequence[Look], spoken: Mapping[TaskId, Spoken]) -> list[Look]:
    """The looks as they are once that is noted."""
    if not spoken:
        return list(looks)
    from daemon.core.commands import after

    return [after(look, spoken[look.id]) if look.id in spoken else look for look in looks]


def remember_spoken(
    store: Store, spoken: Mapping[TaskId, Spoken], learned: Mapping[TaskId, Sequence[Correction]]
) -> None:
    """Keep what was commanded, each card with what is learned from it."""
    for task, what in spoken.items():
        store.hear(task, what, learned.get(task, ()))
