"""One cycle: pull → classify → decide → plan → guard → apply. Read this file first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from daemon.apply import Applied, apply_plan
from daemon.core.allotted import allotted
from daemon.core.availability import availability_of
from daemon.core.board_sops import with_board_sops
from daemon.core.changes import Plan
from daemon.core.effects import Effect
from daemon.core.free_time import FreeTime
from daemon.core.guard import Limits, refuse
from daemon.core.in_hand import InHand, in_hand, nudges
from daemon.core.judge import Judged, Setup, classify_and_decide, for_whom_it_went_to, make_plan
from daemon.core.look import Look, look_at
from daemon.core.mirrored import mirror_changes
from daemon.core.model import NoSnapshot, Snapshot, Task
from daemon.core.own_check_ins import check_in_changes, check_in_keys
from daemon.core.own_events import OwnLooks, look_at_own, own_changes
from daemon.core.plan import in_order
from daemon.core.recall import Memory
from daemon.core.times import zone_of
from daemon.hearing import remember_spoken, spoken_in, with_spoken
from daemon.mind import Mind
from daemon.opinions.advice import Advice
from daemon.ports import Adviser, Clock, Connector, CycleSummary, Progress, Store
from daemon.pull import busy_spans, pull_all
from daemon.remember import remember_looks, remember_sources
from daemon.resting import Resting
from daemon.weekly import Weekly

PASSES = 3
"""How often a cycle looks again when the answer of a write was lost."""


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """What a cycle works with."""

    connectors: tuple[Connector, ...]
    store: Store
    clock: Clock
    advisers: tuple[Adviser, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CycleResult:
    """What one cycle saw, wanted and did; `cycle` is None for a rehearsal.

    `tasks` counts all that were seen, `judged` holds those that were not at rest. `effects` says what new
    corrections change elsewhere; `free` and `memory` are what was judged with.
    """

    cycle: int | None
    now: datetime
    tasks: int
    judged: tuple[Judged, ...]
    plan: Plan
    sources: tuple[Snapshot | NoSnapshot, ...]
    applied: Applied = field(default_factory=Applied)
    effects: tuple[Effect, ...] = ()
    free: FreeTime | None = None
    memory: Memory | None = None
    notes: tuple[str, ...] = ()
    unplaced: tuple[str, ...] = ()

    @property
    def learned(self) -> list[str]:
        """What new corrections change on other tasks than the corrected ones, one sentence each."""
        return [effect.sentence for effect in self.effects]

    @property
    def problems(self) -> list[str]:
        """Everything the owner has to know, one sentence each."""
        unread = [s.reason for s in self.sources if isinstance(s, NoSnapshot)]
        read = [source for source in self.sources if isinstance(source, Snapshot)]
        partly = [sentence for s in read for sentence in (*(reason for _, reason in s.unread), *s.missing)]
        refused = [self.plan.refused.reason] if self.plan.refused else []
        stopped = ["stopped before everything was written; the next cycle goes on"] * self.applied.stopped
        told = [*self.applied.needs_owner.values(), *self.applied.errors]
        return [*unread, *partly, *refused, *told, *stopped, *self.unplaced]


def run_cycle(world: World, setup: Setup, *, progress: Progress, force: bool = False) -> CycleResult:
    """Do one whole cycle and note it in the store.

    A write whose answer was lost is looked at in a further pass of the same cycle.
    """
    now = world.clock.now()
    cycle = world.store.begin_cycle(now, "observe" if setup.observe_only else "active")
    result = one_pass(world, setup, progress=progress, force=force, cycle=cycle)
    for _ in range(PASSES - 1):
        if not result.applied.uncertain or result.applied.stopped:
            break
        again = one_pass(world, setup, progress=progress, force=force, cycle=cycle)
        again.applied.written += result.applied.written
        result = replace(result, applied=again.applied)
    world.store.end_cycle(cycle, world.clock.now(), _summary(world, result))
    return result


def one_pass(
    world: World, setup: Setup, *, progress: Progress, force: bool = False, cycle: int | None = None
) -> CycleResult:
    """The five verbs, once. Without a cycle number it is a rehearsal: nothing is written, not even locks."""
    now = world.clock.now()
    sources = pull_all(world.connectors, world.store, now=now, progress=progress)
    scene = look_around(world, setup, sources, now, keep=cycle is not None)
    judged, effects = classify(world, scene, now)
    plan, held = make_whole_plan(world, scene, judged, sources, now)
    plan = guarded(plan, scene.seen, sources, world.store, setup.limits, force=force)
    if cycle is not None:
        remember_sources(world.store, sources, plan, now)
    applied = Applied()
    if cycle is not None and plan.refused is None and not setup.observe_only:
        titles = {one.task.id: _title(one.task) for one in judged}
        titles |= {one.task.id: _title(one.task) for one in held}
        titles |= {c.task: titles[c.origin] for c in plan.changes if c.origin in titles}
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
        if plan.refused is None:
            scene.weekly.keep()
        scene.resting.note(judged, plan, now, scene.memory)
        scene.mind.note()
    return CycleResult(
        cycle=cycle,
        now=now,
        tasks=sum(look.task is not None for look in scene.seen),
        judged=tuple(judged),
        plan=plan,
        sources=tuple(sources),
        applied=applied,
        effects=tuple(effects),
        free=scene.free,
        memory=scene.memory,
        notes=tuple(scene.advice.sentences),
        unplaced=scene.weekly.problems,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """What stands, beside the ledger: `seen` is every look, `awake` those that have to be judged."""

    setup: Setup
    seen: Sequence[Look]
    awake: Sequence[Look]
    own: OwnLooks | None
    free: FreeTime | None
    memory: Memory | None
    weekly: Weekly
    resting: Resting
    mind: Mind
    advice: Advice


def look_around(
    world: World, setup: Setup, sources: Sequence[Snapshot | NoSnapshot], now: datetime, *, keep: bool
) -> Scene:
    """Put what was read beside the ledger, and (with `keep`) note what people did, wrote and ticked."""
    snapshots = [s for s in sources if isinstance(s, Snapshot)]
    if setup.briefs is not None:
        setup = replace(setup, briefs=with_board_sops(setup.briefs, snapshots))
    ledger = world.store.ledger()
    looks = look_at(snapshots, ledger, setup.book, now, setup.hand_over.names)
    weekly = Weekly(world.store, world.connectors, setup, now, looks, keep=keep)
    own = look_at_own(snapshots, ledger, now)
    free = free_time(world, setup, now)
    resting = Resting(world.store, setup, free)
    mind = Mind(world.store, setup, now)
    learned = mind.learn(weekly.tasks, free)
    spoken = spoken_in(weekly.tasks, setup, now)
    seen = with_spoken(weekly.tasks, spoken)
    commanded = mind.learn_commands(seen, spoken, free)
    advice = Advice(world.store, world.advisers, setup, world.clock, note=keep)
    awake = seen
    if keep:
        ours = [*weekly.ours, *(one.look for one in (own or {}).values())]
        remember_looks(world.store, [*weekly.tasks, *ours], now, learned)
        remember_spoken(world.store, spoken, commanded)
        awake = resting.awake(seen, now, mind.wakes(seen) | advice.waiting() | spoken.keys())
    memory = mind.memory if any(look.task is not None for look in awake) else None
    return Scene(
        setup=setup,
        seen=seen,
        awake=advice.heard(awake, lambda look: classify_and_decide([look], setup, now, free, memory)),
        own=own,
        free=free,
        memory=memory,
        weekly=weekly,
        resting=resting,
        mind=mind,
        advice=advice,
    )


def classify(world: World, scene: Scene, now: datetime) -> tuple[list[Judged], Sequence[Effect]]:
    """Judge and decide what is awake, task by task, then give the work out to the team as a whole."""
    setup, seen, awake = scene.setup, scene.seen, scene.awake
    judged = classify_and_decide(awake, setup, now, scene.free, scene.memory)
    effects = scene.mind.effects(judged, scene.free)
    judged = allotted(
        judged,
        lambda: scene.resting.held(seen, awake),
        lambda: world.store.activities().values(),
        setup,
        now,
    )
    return for_whom_it_went_to(judged, setup, now), effects


def make_whole_plan(
    world: World,
    scene: Scene,
    judged: Sequence[Judged],
    sources: Sequence[Snapshot | NoSnapshot],
    now: datetime,
) -> tuple[Plan, Sequence[InHand]]:
    """All that has to change: on tasks, in calendars, on quiet work, for the week; and who holds what."""
    setup, own, free = scene.setup, scene.own, scene.free
    plan = make_plan(judged, scene.seen, setup, now, free, scene.memory)
    plan = with_events(plan, judged, scene.seen, own, sources, setup, free, now)
    followed = setup.follow_up is not None or setup.check_ins is not None
    held = in_hand(judged, scene.resting.held(scene.seen, scene.awake)) if followed else []
    more = nudges(held, setup.follow_up, now) if setup.follow_up is not None else []
    whole = all(isinstance(s, Snapshot) and not s.unread for s in sources)
    if setup.check_ins is not None and own is not None and free is not None and whole:
        users, past = tuple(setup.receipts.owners), world.store.activities().values()
        more += check_in_changes(held, own, setup.check_ins, users, past, free, now)
    scene.weekly.look(judged, sources)
    return replace(plan, changes=in_order([*plan.changes, *more, *scene.weekly.changes()])), held


def with_events(
    plan: Plan,
    judged: Sequence[Judged],
    seen: Sequence[Look],
    own: OwnLooks | None,
    sources: Sequence[Snapshot | NoSnapshot],
    setup: Setup,
    free: FreeTime | None,
    now: datetime,
) -> Plan:
    """The plan and what has to change where cards have events of ours, and events have cards."""
    whole = all(isinstance(s, Snapshot) and not s.unread for s in sources)
    changes = list(plan.changes)
    if setup.mirror_to is not None:
        changes += mirror_changes(seen, setup.mirror_to, now, whole=whole)
    if setup.own_events is not None and own is not None and free is not None:
        cards = [look.task for look in seen if look.task is not None]
        others = check_in_keys(setup.check_ins, now)
        changes += own_changes(judged, cards, own, setup.own_events, free, now, complete=whole, others=others)
    return replace(plan, changes=in_order(changes))


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


def free_time(world: World, setup: Setup, now: datetime) -> FreeTime | None:
    """The owner's free working time as the calendars show it; None without calendars."""
    busy = busy_spans(world.connectors, world.store, now=now)
    owner = setup.profile.owner
    if busy is None:
        return None
    days = availability_of(owner, owner)
    off = (lambda day: days.off(day) is not None) if days.country or days.time_off else None
    return FreeTime(busy, owner.working_hours, zone_of(owner.timezone), now, off=off)


def _title(task: Task) -> str:
    where = task.url if task.short_link else task.container_name
    return f"'{task.title[:80]}' ({where})"


def _summary(world: World, result: CycleResult) -> CycleSummary:
    return CycleSummary(
        tasks=result.tasks,
        planned=len(result.plan.changes),
        written=result.applied.written,
        failed=len(result.applied.errors),
        locked=len(world.store.locks()),
        refused=result.plan.refused.reason if result.plan.refused else None,
        errors=tuple(result.problems[:20]),
        learned=tuple(result.learned[:20]),
    )
