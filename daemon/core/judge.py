"""Pure. Classify, decide and plan: from looks at tasks to the changes that are wanted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from daemon.core.brief_rules import BriefRules
from daemon.core.changes import Change, ChangeKind, Plan
from daemon.core.check_ins import CheckIns
from daemon.core.circle import as_circled, offered
from daemon.core.decide import decide
from daemon.core.desired import Desired, WriteBack, desired
from daemon.core.follow_up import FollowUp
from daemon.core.free_time import FreeTime
from daemon.core.guard import Limits
from daemon.core.handover import (
    ALONE,
    NO_PAPER,
    HandOver,
    Paper,
    change_of,
    checklist_changes,
    member_changes,
    without_ours,
)
from daemon.core.hire_need import HIRING, HireRules
from daemon.core.labels import LabelSpec
from daemon.core.locks import DONE, NOTHING_TOLD
from daemon.core.look import Look
from daemon.core.memory import REMEMBERING, MemoryRules, Opinion
from daemon.core.mirrored import MirrorRules
from daemon.core.model import Assessment, Decision, Match, Profile, Quadrant, Task, TaskId
from daemon.core.own_event_rules import OwnEventRules
from daemon.core.plan import board_changes, in_order, reason_of, task_changes
from daemon.core.policy import Policy
from daemon.core.recall import Memory
from daemon.core.receipt import NO_RECEIPTS, ReceiptRules, receipt_changes
from daemon.core.second_opinion import AskRules
from daemon.core.taking_back import take_back
from daemon.core.times import zone_of
from daemon.core.weekly_rules import NOTHING_WEEKLY, WeeklyRules

if TYPE_CHECKING:
    from daemon.core.outlook import Turn


@dataclass(frozen=True, slots=True, kw_only=True)
class Setup:
    """What the owner configured, as the core understands it."""

    profile: Profile
    policy: Policy
    book: tuple[LabelSpec, ...]
    write: WriteBack
    limits: Limits
    observe_only: bool = False
    own_events: OwnEventRules | None = None
    mirror_to: MirrorRules | None = None
    memory: MemoryRules = REMEMBERING
    weekly: WeeklyRules = NOTHING_WEEKLY
    hire: HireRules = HIRING
    hand_over: HandOver = ALONE
    briefs: BriefRules | None = None
    receipts: ReceiptRules = NO_RECEIPTS
    asked: tuple[AskRules, ...] = ()
    follow_up: FollowUp | None = None
    check_ins: CheckIns | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """One task with all that was found out about it."""

    look: Look
    task: Task
    assessment: Assessment
    ranking: tuple[Match, ...]
    decision: Decision
    paper: Paper = NO_PAPER
    proposed: Decision | None = None

    @property
    def alone(self) -> Decision:
        """What was decided looking at this task alone: before work was given out to the team as a whole."""
        return self.proposed or self.decision


def classify_and_decide(
    looks: Sequence[Look],
    setup: Setup,
    now: datetime,
    free: FreeTime | None = None,
    memory: Memory | None = None,
) -> list[Judged]:
    """Judge each task and decide what ought to happen with it.

    `free` is the owner's time, if known; `memory` what the owner decided before.
    """
    return [
        judge(look, look.task, setup, now, look.previous, free, memory)
        for look in looks
        if look.task is not None
    ]


def judge(
    look: Look,
    task: Task,
    setup: Setup,
    now: datetime,
    previous: Quadrant | None,
    free: FreeTime | None = None,
    memory: Memory | None = None,
) -> Judged:
    """Judge one task at one moment; `previous` is its quadrant of last time."""
    # The dictionary takes a tenth of a second to load, and most cycles have nothing to judge.
    from daemon.core.classify import assess
    from daemon.core.match import rank

    # Our own labels are no evidence, or every decision would confirm itself.
    bare = without_ours(replace(task, touched=look.touched), look.labels, look.record)
    later = look.told.later
    assessment = assess(bare, setup.profile, now, previous, free, memory, look.since, look.opinion, later)
    assessment = as_circled(assessment, look.told, setup.profile.thresholds)
    ranking = rank(bare, assessment, setup.profile, memory, look.opinion)
    decision = decide(task, assessment, ranking, setup.policy, look.told)
    decision = offered(decision, assessment, ranking, look.told)
    paper = NO_PAPER
    if setup.briefs is not None:
        from daemon.core.brief_gate import with_brief

        decision, paper = with_brief(decision, task, assessment, look, setup.profile, setup.briefs, now)
    return Judged(
        look=look, task=task, assessment=assessment, ranking=ranking, decision=decision, paper=paper
    )


def for_whom_it_went_to(judged: Sequence[Judged], setup: Setup, now: datetime) -> list[Judged]:
    """The same tasks, their briefs made anew where giving out work chose somebody else."""
    return [
        _briefed_again(one, setup.briefs, setup.profile, now)
        if setup.briefs is not None and one.paper != NO_PAPER and _moved(one)
        else one
        for one in judged
    ]


def _moved(one: Judged) -> bool:
    return one.decision.assistant is not None and one.decision.assistant != one.alone.assistant


def _briefed_again(one: Judged, rules: BriefRules, profile: Profile, now: datetime) -> Judged:
    from daemon.core.brief_gate import paper_for

    paper = paper_for(one.decision, one.task, one.assessment, one.look, profile, rules, now)
    return replace(one, paper=paper)


def opinion_of(
    look: Look, task: Task, setup: Setup, now: datetime, free: FreeTime | None, memory: Memory | None
) -> Opinion:
    """What we think of a task by itself: as if nobody had told us and nothing of ours stood on it."""
    untold = replace(look, told=NOTHING_TOLD)
    judged = judge(untold, task, setup, now, None, free, memory)
    without = judge(untold, task, setup, now, None, free) if memory else judged
    return Opinion(with_memory=judged.assessment, without=without.assessment, decision=judged.decision)


def make_plan(
    judged: Sequence[Judged],
    looks: Sequence[Look],
    setup: Setup,
    now: datetime,
    free: FreeTime | None = None,
    memory: Memory | None = None,
) -> Plan:
    """The changes that bring every judged task to where it ought to be."""
    changes: list[Change] = []
    boards: dict[TaskId, Look] = {look.id: look for look in looks if look.task is None}
    needed: set[TaskId] = set()
    for one in judged:
        wanted, mine = wanted_changes(one.look, one.task, one.decision, setup, now)
        changes += [*mine, *paper_changes(one, setup, now, free, memory)]
        if wanted.labels:
            needed.add(TaskId(one.task.id.source, one.task.container))
    for board in needed:
        changes += board_changes(board.source, boards[board].container, boards[board].labels)
    return Plan(changes=in_order(changes))


def wanted_changes(
    look: Look, task: Task, decision: Decision, setup: Setup, now: datetime
) -> tuple[Desired, list[Change]]:
    """What ought to stand on one task under a decision, and what has to change for it."""
    if look.told.left and look.container.writable and not task.done and not task.closed:
        reason = "you said /undo"
        changes = list(take_back(task, look.record, look.labels, reason))
        return Desired(), [replace(change, touched=look.touched) for change in changes]
    if decision.leave_alone is not None or not look.container.writable:
        return Desired(), []
    wanted = desired(task, decision, look.told, look.record, setup.write, now)
    changes = task_changes(task, look.record, wanted, look.labels, decision)
    rules, there = setup.hand_over, look.container.members
    reason = reason_of(decision)
    changes += member_changes(task, look.record, decision, look.told, there, rules, reason)
    if look.told.done and DONE not in look.record.owned and "done" not in look.told.locked:
        changes.append(change_of(ChangeKind.SET_FIELD, task, DONE, task.done, True, "you said /done"))
    return wanted, [replace(change, touched=look.touched) for change in changes]


def paper_changes(
    one: Judged, setup: Setup, now: datetime, free: FreeTime | None = None, memory: Memory | None = None
) -> list[Change]:
    """What has to be written on a card in words; not known before it was judged."""
    if not one.look.container.writable or not (setup.receipts.wanted or setup.hand_over.checklist):
        return []

    def turns() -> Sequence[Turn]:
        # Looking ahead takes many times as long as judging, so it is done for what is written only.
        from daemon.core.outlook import outlook_of

        return outlook_of(one, setup, now, free, memory).turns

    changes: list[Change] = []
    record = one.look.record
    if one.decision.leave_alone is None:
        changes += checklist_changes(one.task, record, one.decision, one.paper, setup.hand_over)
    zone = zone_of(setup.profile.owner.timezone)
    changes += receipt_changes(one, record, one.look.told, setup.receipts, zone, turns)
    return [replace(change, touched=one.look.touched) for change in changes]
