"""Takes back what one cycle wrote and what still stands as it wrote it. Safe to cut off and to repeat."""

from __future__ import annotations

from dataclasses import dataclass, field

from daemon.apply import Applied, apply_plan
from daemon.core.changes import ChangeKind
from daemon.core.judge import Setup
from daemon.core.look import look_at
from daemon.core.model import NoSnapshot, Snapshot
from daemon.core.own_events import look_at_own
from daemon.core.plan import in_order
from daemon.core.undo import TakenBack, Wrote, all_changes, events_taken_back, taken_back
from daemon.cycle import PASSES, World
from daemon.ports import CycleSummary, JournalRow, Outcome, Progress, Store
from daemon.pull import pull_all
from daemon.remember import remember_looks

MODE = "undo"
"""How a cycle that takes back is called among the others; it is not taken back itself."""

_SEEN = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Undone:
    """What was (or, in a rehearsal, would be) taken back of `cycle`; None when no cycle ever wrote.

    `kept` says, one sentence each, what stays for good; `unread` which sources could not be read.
    """

    cycle: int | None
    tasks: tuple[TakenBack, ...] = ()
    kept: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()
    applied: Applied = field(default_factory=Applied)


def last_that_wrote(store: Store) -> int | None:
    """The newest cycle with a write that landed, other than those that took back."""
    for row in store.last_cycles(_SEEN):
        if row.mode != MODE and any(each.state is Outcome.LANDED for each in store.journal(row.id)):
            return row.id
    return None


def undo_cycle(world: World, setup: Setup, *, cycle: int | None, dry_run: bool, progress: Progress) -> Undone:
    """Take back one cycle, by default the last that wrote.

    First everything is locked that is taken back, then it is written: whatever cuts this off, another run
    does the rest, and no ordinary cycle in between writes it again.
    """
    chosen = cycle if cycle is not None else last_that_wrote(world.store)
    if chosen is None:
        return Undone(cycle=None)
    if dry_run:
        return _one_pass(world, setup, chosen, None, progress)
    number = world.store.begin_cycle(world.clock.now(), MODE)
    first = result = _one_pass(world, setup, chosen, number, progress)
    for _ in range(PASSES - 1):
        if not result.applied.uncertain or result.applied.stopped:
            break
        result = _one_pass(world, setup, chosen, number, progress)
        first.applied.written += result.applied.written
        first.applied.errors = result.applied.errors
    changes = all_changes(first.tasks)
    summary = CycleSummary(
        planned=len(changes),
        written=first.applied.written,
        failed=len(first.applied.errors),
        errors=tuple(first.applied.errors[:20]),
    )
    world.store.end_cycle(number, world.clock.now(), summary)
    return first


def _one_pass(world: World, setup: Setup, cycle: int, number: int | None, progress: Progress) -> Undone:
    now, store = world.clock.now(), world.store
    sources = pull_all(world.connectors, store, now=now, progress=progress)
    snapshots = [source for source in sources if isinstance(source, Snapshot)]
    ledger = store.ledger()
    looks = look_at(snapshots, ledger, setup.book, now, setup.hand_over.names)
    own = look_at_own(snapshots, ledger, now) or {}
    if number is not None:
        remember_looks(store, [*looks, *(one.look for one in own.values())], now)
    rows = [row for row in store.journal(cycle) if row.state is Outcome.LANDED]
    wrote = [Wrote(row.task, row.field, row.before, row.after, row.label_name) for row in rows]
    found = [
        *taken_back(wrote, {look.id: look for look in looks}, now),
        *events_taken_back(wrote, own, now),
    ]
    applied = Applied()
    if number is not None:
        _lock(store, found)
        applied = apply_plan(
            in_order(all_changes(found)),
            world.connectors,
            store,
            cycle=number,
            clock=world.clock,
            titles={one.task: f"'{one.title[:80]}'" for one in found},
            progress=progress,
        )
    return Undone(
        cycle=cycle,
        tasks=tuple(found),
        kept=_kept(rows),
        unread=tuple(source.reason for source in sources if isinstance(source, NoSnapshot)),
        applied=applied,
    )


def _lock(store: Store, found: list[TakenBack]) -> None:
    for one in found:
        if one.changes:
            for lock in one.locks:
                store.lock(one.task, lock, [])
            for group in one.unlocked:
                store.unlock(one.task, group)


def _kept(rows: list[JournalRow]) -> tuple[str, ...]:
    labels = sorted({row.label_name for row in rows if row.kind is ChangeKind.CREATE_LABEL})
    cards = sorted({str(row.reason) for row in rows if row.kind is ChangeKind.CREATE_CARD})
    told = [f"the labels made on boards stay there: {', '.join(labels)}"] if labels else []
    if cards:
        told.append(f"{len(cards)} card{'s' if len(cards) > 1 else ''} made by it stay: archive them by hand")
    return tuple(told)
