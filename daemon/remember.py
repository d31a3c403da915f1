"""Writes into the ledger what a look at the world found out: settled writes, locks, how reading went."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from daemon.core.changes import Plan
from daemon.core.look import Look
from daemon.core.memory import Correction
from daemon.core.model import NoSnapshot, Snapshot, TaskId
from daemon.ports import Store


def remember_looks(
    store: Store,
    looks: Sequence[Look],
    now: datetime,
    learned: Mapping[TaskId, Sequence[Correction]] | None = None,
) -> None:
    """Settle open writes and keep what people changed, each lock together with what was `learned` from it."""
    learned = learned or {}
    for look in looks:
        if not look.news:
            continue
        # What cannot be settled is left to a person by a lock, so the intent itself is closed.
        store.settle(
            landed=[intent.id for intent in look.verdict.landed],
            dropped=[intent.id for intent in (*look.verdict.dropped, *look.verdict.unsettled)],
            written=look.label_ids,
            stamp=look.task.version if look.task else "",
            now=now,
        )
        left = set(look.given_up)
        for lock in look.locks:
            mine = [field for field in look.given_up if field.group == lock.group]
            left.difference_update(mine)
            told = [each for each in learned.get(look.id, ()) if each.about.value == lock.group]
            store.lock(look.id, replace(lock, reason=f"{_name(look)}: {lock.reason}"), mine, told)
        if left:
            store.give_up(look.id, sorted(left))


def remember_sources(
    store: Store, sources: Sequence[Snapshot | NoSnapshot], plan: Plan, now: datetime
) -> None:
    """Note how reading each source went; a refused plan counts as not read, so that the guard stays."""
    for source in sources:
        if isinstance(source, NoSnapshot):
            store.source_failed(source.source, source.reason, source.needs_owner, now)
        elif plan.refused is not None:
            store.source_failed(source.source, plan.refused.reason, True, now)
        elif source.unread:
            store.source_failed(source.source, "; ".join(reason for _, reason in source.unread), False, now)
        else:
            store.source_seen(source.source, items=len(source.tasks), now=now)
            if source.missing:
                store.source_failed(source.source, "; ".join(source.missing), True, now)


def _name(look: Look) -> str:
    """What people call it: ids mean nothing to them when they read the locks."""
    return f"'{(look.task.title if look.task else look.container.name)[:60]}'"
