"""One cycle: pull → classify → decide → plan → guard → apply. Read this file first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from daemon import __version__
from daemon.apply import Applied, apply_plan
from daemon.core.changes import Plan
from daemon.core.classify import assess
from daemon.core.decide import decide
from daemon.core.desired import WriteBack, desired
from daemon.core.guard import Limits, refuse
from daemon.core.labels import LabelSpec, without_labels
from daemon.core.look import Look, look_at
from daemon.core.match import rank
from daemon.core.model import (
    Assessment,
    Container,
    Decision,
    Match,
    NoSnapshot,
    Profile,
    Quadrant,
    Snapshot,
    Task,
    TaskId,
)
from daemon.core.plan import board_changes, in_order, task_changes
from daemon.core.policy import Policy
from daemon.core.rest import HORIZON, Rest, board_fingerprint, fingerprint, may_rest
from daemon.ports import Clock, Connector, Cursor, CycleSummary, Progress, Store
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

    look: Look
    task: Task
    assessment: Assessment
    ranking: tuple[Match, ...]
    decision: Decision


@dataclass(frozen=True, slots=True, kw_only=True)
class CycleResult:
    """What one cycle saw, wanted and did; `cycle` is None for a rehearsal.

    `tasks` counts all that were seen, `judged` holds those that were not at rest.
    """

    cycle: int | None
    now: datetime
    tasks: int
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
    world.store.end_cycle(cycle, world.clock.now(), _summary(world, result))
    return result


def one_pass(
    world: World, setup: Setup, *, progress: Progress, force: bool = False, cycle: int | None = None
) -> CycleResult:
    """The five verbs, once. Without a cycle number it is a rehearsal: nothing is written, not even locks."""
    now = world.clock.now()
    sources = pull_all(world.connectors, world.store, now=now, progress=progress)
    seen = look_at([s for s in sources if isinstance(s, Snapshot)], world.store.ledger(), setup.book, now)
    resting = Resting(world.store, setup)
    awake = seen
    if cycle is not None:
        _note_looks(world.store, seen, now)
        awake = resting.awake(seen, now)
    judged = classify_and_decide(awake, setup, now)
    plan = make_plan(judged, seen, setup, now)
    plan = guarded(plan, seen, sources, world.store, setup.limits, force=force)
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
    if cycle is not None:
        resting.note(_quiet(judged, plan), setup, now)
    return CycleResult(
        cycle=cycle,
        now=now,
        tasks=sum(look.task is not None for look in seen),
        judged=tuple(judged),
        plan=plan,
        sources=tuple(sources),
        applied=applied,
    )


def classify_and_decide(looks: Sequence[Look], setup: Setup, now: datetime) -> list[Judged]:
    """Judge each task and decide what ought to happen with it."""
    judged = []
    for look in looks:
        if look.task is not None:
            task = replace(look.task, touched=look.touched)
            judged.append(_judge(look, task, setup, now, look.previous))
    return judged


def _judge(look: Look, task: Task, setup: Setup, now: datetime, previous: Quadrant | None) -> Judged:
    # Our own labels are no evidence, or every decision would confirm itself.
    bare = without_labels(task, look.labels, look.record)
    assessment = assess(bare, setup.profile, now, previous)
    ranking = rank(bare, assessment, setup.profile)
    return Judged(
        look=look,
        task=task,
        assessment=assessment,
        ranking=ranking,
        decision=decide(task, assessment, ranking, setup.policy, look.told),
    )


def make_plan(judged: Sequence[Judged], looks: Sequence[Look], setup: Setup, now: datetime) -> Plan:
    """The changes that bring every task to where it ought to be."""
    changes = []
    boards: set[TaskId] = set()
    writable = {look.id: look.container for look in looks if look.task is None}
    for one in judged:
        board = TaskId(one.task.id.source, one.task.container)
        if one.decision.leave_alone is not None or not _writable(writable.get(board)):
            continue
        wanted = desired(one.task, one.decision, one.look.told, one.look.record, setup.write, now)
        changes += task_changes(one.task, one.look.record, wanted, one.look.labels, one.decision)
        if wanted.labels and board not in boards:
            boards.add(board)
            changes += board_changes(board.source, writable[board], one.look.labels)
    return Plan(changes=in_order(changes))


def guarded(
    plan: Plan,
    looks: Sequence[Look],
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
        labels_owned=sum(f.kind == "label" for look in looks for f in look.record.owned),
    )
    return Plan(changes=plan.changes, refused=refusal)


def _quiet(judged: Sequence[Judged], plan: Plan) -> list[Judged]:
    """Those of which the plan wants nothing."""
    wanted = {change.task for change in plan.changes}
    return [one for one in judged if one.task.id not in wanted and not one.look.news]


class Resting:
    """The tasks that need not be judged again, kept in the store between cycles."""

    def __init__(self, store: Store, setup: Setup) -> None:
        self._mirror = store.mirror("at rest")
        self._setup = repr((__version__, setup))
        self._boards: dict[str, str] = {}

    def awake(self, looks: Sequence[Look], now: datetime) -> list[Look]:
        """Those that have to be judged."""
        known = {source: self._mirror.items(source) for source in self._mirror.containers()}
        return [look for look in looks if not self._rests(look, known.get(look.id.source, {}), now)]

    def note(self, quiet: Sequence[Judged], setup: Setup, now: datetime) -> None:
        """Let those rest that time alone will not move within the horizon."""
        notes: dict[str, dict[str, str]] = {}
        for one in quiet:
            if may_rest(one.task, now) and self._same_later(one, setup, now + HORIZON):
                rest = Rest(self._fingerprint(one.look), now + HORIZON)
                notes.setdefault(one.task.id.source, {})[one.task.id.key] = rest.text()
        for source, changed in notes.items():
            self._mirror.merge(source, changed, (), Cursor("", now))

    def _rests(self, look: Look, known: Mapping[str, str], now: datetime) -> bool:
        if look.task is None or look.news:
            return False
        text = known.get(look.id.key)
        if text is None:
            return False
        rest = Rest.of(text)
        return now < rest.until and rest.fingerprint == self._fingerprint(look)

    def _fingerprint(self, look: Look) -> str:
        board = look.container.id
        if board not in self._boards:
            self._boards[board] = board_fingerprint(self._setup, look)
        return fingerprint(look, self._boards[board])

    def _same_later(self, one: Judged, setup: Setup, later: datetime) -> bool:
        if one.decision.leave_alone is not None:
            return True
        then = _judge(one.look, one.task, setup, later, one.assessment.quadrant)
        return replace(then.decision, reasons=()) == replace(one.decision, reasons=())


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


def _summary(world: World, result: CycleResult) -> CycleSummary:
    return CycleSummary(
        tasks=result.tasks,
        planned=len(result.plan.changes),
        written=result.applied.written,
        failed=len(result.applied.errors),
        locked=len(world.store.locks()),
        refused=result.plan.refused.reason if result.plan.refused else None,
        errors=tuple(result.problems[:20]),
    )
