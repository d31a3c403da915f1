"""One cycle: pull → classify → decide → plan → guard → apply. Read this file first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from daemon.apply import Applied, apply_plan
from daemon.core.changes import Plan
from daemon.core.classify import assess
from daemon.core.decide import decide
from daemon.core.desired import WriteBack, desired
from daemon.core.guard import Limits, refuse
from daemon.core.labels import BoardLabels, LabelSpec, without_labels
from daemon.core.locks import Told
from daemon.core.look import Look, look_at
from daemon.core.match import rank
from daemon.core.model import (
    Assessment,
    Container,
    Decision,
    Match,
    NoSnapshot,
    Profile,
    Record,
    Snapshot,
    Task,
    TaskId,
)
from daemon.core.plan import board_changes, in_order, task_changes
from daemon.core.policy import Policy
from daemon.ports import Clock, Connector, CycleSummary, Progress, Store
from daemon.pull import pull_all

PASSES = 3
"""How often a cycle looks again when the answer of a write was lost."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Setup:
    """What the owner configured, as the core understands it."""

    profile: Profile
    policy: Policy
    book: tuple[LabelSpec, ...]
    write: WriteBack
    limits: Limits
    observe_only: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """What a cycle works with."""

    connectors: tuple[Connector, ...]
    store: Store
    clock: Clock


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """One task with all that was found out about it."""

    task: Task
    record: Record
    told: Told
    labels: BoardLabels
    assessment: Assessment
    ranking: tuple[Match, ...]
    decision: Decision


@dataclass(frozen=True, slots=True, kw_only=True)
class CycleResult:
    """What one cycle saw, wanted and did. `wrote` is False for a rehearsal."""

    cycle: int | None
    now: datetime
    judged: tuple[Judged, ...]
    plan: Plan
    sources: tuple[Snapshot | NoSnapshot, ...]
    applied: Applied = field(default_factory=Applied)

    @property
    def problems(self) -> list[str]:
        """Everything the owner has to know, one sentence each."""
        unread = [s.reason for s in self.sources if isinstance(s, NoSnapshot)]
        partly = [reason for s in self.sources if isinstance(s, Snapshot) for _, reason in s.unread]
        refused = [self.plan.refused.reason] if self.plan.refused else []
        return [*unread, *partly, *refused, *self.applied.needs_owner.values(), *self.applied.errors]


def run_cycle(world: World, setup: Setup, *, progress: Progress, force: bool = False) -> CycleResult:
    """Do one whole cycle and note it in the store.

    A write whose answer was lost is looked at in a further pass of the same cycle.
    """
    now = world.clock.now()
    cycle = world.store.begin_cycle(now, "observe" if setup.observe_only else "active")
    written = 0
    for _ in range(PASSES):
        result = one_pass(world, setup, progress=progress, force=force, cycle=cycle)
        written += result.applied.written
        if not result.applied.uncertain or result.applied.stopped:
            break
    result.applied.written = written
    world.store.end_cycle(cycle, world.clock.now(), _summary(result))
    return result


def one_pass(
    world: World, setup: Setup, *, progress: Progress, force: bool = False, cycle: int | None = None
) -> CycleResult:
    """The five verbs, once. Without a cycle number it is a rehearsal: nothing is written, not even locks."""
    now = world.clock.now()
    sources = pull_all(world.connectors, world.store, now=now, progress=progress)
    seen = look_at([s for s in sources if isinstance(s, Snapshot)], world.store.ledger(), setup.book, now)
    if cycle is not None:
        _note_looks(world.store, seen, now)
    judged = classify_and_decide(seen, setup, now)
    plan = make_plan(judged, seen, setup, now)
    plan = guarded(plan, judged, sources, world.store, setup.limits, force=force)
    if cycle is not None:
        _note_sources(world.store, sources, plan, now)
    applied = Applied()
    if cycle is not None and plan.refused is None and not setup.observe_only:
        titles = {one.task.id: _title(one.task) for one in judged}
        applied = apply_plan(
            plan.changes,
            world.connectors,
            world.store,
            cycle=cycle,
            clock=world.clock,
            titles=titles,
            progress=progress,
        )
    return CycleResult(
        cycle=cycle, now=now, judged=tuple(judged), plan=plan, sources=tuple(sources), applied=applied
    )


def classify_and_decide(looks: Sequence[Look], setup: Setup, now: datetime) -> list[Judged]:
    """Judge each task and decide what ought to happen with it."""
    judged = []
    for look in looks:
        if look.task is None:
            continue
        # Our own labels are no evidence, or every decision would confirm itself.
        bare = without_labels(look.task, look.labels, look.record)
        assessment = assess(bare, setup.profile, now, look.previous)
        ranking = rank(bare, assessment, setup.profile)
        judged.append(
            Judged(
                task=look.task,
                record=look.record,
                told=look.told,
                labels=look.labels,
                assessment=assessment,
                ranking=ranking,
                decision=decide(look.task, assessment, ranking, setup.policy, look.told),
            )
        )
    return judged


def make_plan(judged: Sequence[Judged], looks: Sequence[Look], setup: Setup, now: datetime) -> Plan:
    """The changes that bring every task to where it ought to be."""
    changes = []
    boards: set[TaskId] = set()
    writable = {look.id: look.container for look in looks if look.task is None}
    for one in judged:
        board = TaskId(one.task.id.source, one.task.container)
        if one.decision.leave_alone is not None or not _writable(writable.get(board)):
            continue
        wanted = desired(one.task, one.decision, one.told, one.record, setup.write, now)
        changes += task_changes(one.task, one.record, wanted, one.labels, one.decision)
        if wanted.labels and board not in boards:
            boards.add(board)
            changes += board_changes(board.source, writable[board], one.labels)
    return Plan(changes=in_order(changes))


def guarded(
    plan: Plan,
    judged: Sequence[Judged],
    sources: Sequence[Snapshot | NoSnapshot],
    store: Store,
    limits: Limits,
    *,
    force: bool,
) -> Plan:
    """The plan, refused when it looks like a misreading."""
    if force:
        return plan
    refusal = refuse(
        limits,
        before={status.name: status.items or 0 for status in store.sources()},
        now={s.source: len(s.tasks) for s in sources if isinstance(s, Snapshot) and not s.unread},
        changes=plan.changes,
        labels_owned=sum(f.kind == "label" for one in judged for f in one.record.owned),
    )
    return Plan(changes=plan.changes, refused=refusal)


def _note_looks(store: Store, looks: Sequence[Look], now: datetime) -> None:
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
            store.lock(look.id, lock, mine)
        if left:
            store.give_up(look.id, sorted(left))


def _note_sources(store: Store, sources: Sequence[Snapshot | NoSnapshot], plan: Plan, now: datetime) -> None:
    for source in sources:
        if isinstance(source, NoSnapshot):
            store.source_failed(source.source, source.reason, source.needs_owner, now)
        elif plan.refused is not None:
            store.source_failed(source.source, plan.refused.reason, True, now)
        elif source.unread:
            store.source_failed(source.source, "; ".join(reason for _, reason in source.unread), False, now)
        else:
            store.source_seen(source.source, items=len(source.tasks), now=now)


def _title(task: Task) -> str:
    where = task.url if task.short_link else task.container_name
    return f"'{task.title[:80]}' ({where})"


def _writable(container: Container | None) -> bool:
    return container is not None and container.writable


def _summary(result: CycleResult) -> CycleSummary:
    return CycleSummary(
        tasks=len(result.judged),
        planned=len(result.plan.changes),
        written=result.applied.written,
        failed=len(result.applied.errors),
        locked=sum(len(one.record.locks) for one in result.judged),
        refused=result.plan.refused.reason if result.plan.refused else None,
        errors=tuple(result.problems[:20]),
    )
