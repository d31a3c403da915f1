"""Remembers decisions between cycles, so that a task nothing happened to is not judged again."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from daemon import __version__
from daemon.core.allotted import AtRest
from daemon.core.changes import Plan
from daemon.core.free_time import FreeTime
from daemon.core.judge import Judged, Setup, judge, wanted_changes
from daemon.core.look import Look
from daemon.core.model import Action, Shape, TaskId
from daemon.core.papers import PAPER
from daemon.core.recall import Memory
from daemon.core.rest import (
    SHORTEST,
    Rest,
    board_fingerprint,
    content_fingerprint,
    fingerprint,
    horizon,
    setup_fingerprint,
)
from daemon.core.times import moment_of, zone_of
from daemon.ports import Cursor, Store

NOTES = "at rest, with hours"
"""The mirror these notes are kept in: one container for each source."""

_DELEGATED = f"\t{Action.DELEGATE.value}\t"


class Resting:
    """Which tasks are as they ought to be, without judging them.

    A task rests when nothing about it changed since it was found to be as it ought to be. It is also left
    alone, after a glance, when only our own writes changed it and the decision kept for it wants nothing.
    """

    def __init__(self, store: Store, setup: Setup, free: FreeTime | None = None) -> None:
        self._mirror = store.mirror(NOTES)
        self._setup = setup
        self._free = free
        self._zone = zone_of(setup.profile.owner.timezone)
        self._said = setup_fingerprint(repr((__version__, setup)))
        self._boards: dict[str, str] = {}
        self._settled: list[tuple[Look, Rest]] = []

    def awake(self, looks: Sequence[Look], now: datetime, woken: Collection[TaskId] = ()) -> list[Look]:
        """Those that have to be judged, among them all that were `woken` by something new."""
        known = {source: self._mirror.items(source) for source in self._mirror.containers()}
        return [
            look
            for look in looks
            if look.id in woken or not self._rests(look, known.get(look.id.source, {}), now)
        ]

    def held(self, looks: Sequence[Look], awake: Sequence[Look]) -> list[AtRest]:
        """The delegated tasks among those that rest, whose hours are spoken for."""
        judged = {look.id for look in awake}
        known = {source: self._mirror.items(source) for source in self._mirror.containers()}
        found = []
        for look in looks:
            text = known.get(look.id.source, {}).get(look.id.key) if look.id not in judged else None
            if text is not None and _DELEGATED in text:
                rest = Rest.of(text)
                if rest.decision.leave_alone is None:
                    found.append(AtRest(look, rest.decision, rest.hours))
        return found

    def note(self, judged: Sequence[Judged], plan: Plan, now: datetime, memory: Memory | None = None) -> None:
        """Keep the decisions that time alone will not change within the horizon."""
        unfinished = {change.task for change in plan.changes}
        # A glance at such a card would not show that an event of it is still missing.
        elsewhere = {change.origin for change in plan.changes}
        notes: dict[str, dict[str, str]] = {}
        for look, rest in self._settled:
            notes.setdefault(look.id.source, {})[look.id.key] = rest.text()
        # What is written in words is known only to who judges, so a glance would not miss it either.
        elsewhere |= {change.task for change in plan.changes if change.field.kind in PAPER}
        for one in judged:
            if one.task.id in elsewhere:
                continue
            until = self._holds_until(one, now, memory)
            if until is not None:
                at_rest = one.task.id not in unfinished and not one.look.news
                rest = Rest(
                    fingerprint=self._fingerprint(one.look) if at_rest else "",
                    content=self._content(one.look),
                    until=until,
                    decision=replace(one.decision, reasons=()),
                    hours=one.assessment.estimate_hours,
                )
                notes.setdefault(one.task.id.source, {})[one.task.id.key] = rest.text()
        for source, changed in notes.items():
            self._mirror.merge(source, changed, (), Cursor("", now))

    def _rests(self, look: Look, known: Mapping[str, str], now: datetime) -> bool:
        if look.task is None or look.news:
            return False
        text = known.get(look.id.key)
        if text is None:
            return False
        current = self._fingerprint(look)
        if Rest.still_holds(text, current, now):
            return True
        rest = Rest.of(text)
        if now >= rest.until or rest.content != self._content(look):
            return False
        _, changes = wanted_changes(look, look.task, rest.decision, self._setup, now)
        if changes:
            return False
        self._settled.append((look, replace(rest, fingerprint=current)))
        return True

    def _fingerprint(self, look: Look) -> str:
        return fingerprint(look, self._board(look) + self._room(look))

    def _content(self, look: Look) -> str:
        return content_fingerprint(look, self._said + self._room(look))

    def _room(self, look: Look) -> str:
        """Differs when people take or give back time before a card is due; not when time passes."""
        task = look.task
        if self._free is None or task is None or task.shape is not Shape.CARD or task.due is None:
            return ""
        hours = self._free.hours_of_days_until(moment_of(task.due, self._zone))
        return "" if hours is None else f" {hours:.0f} h"

    def _board(self, look: Look) -> str:
        board = look.container.id
        if board not in self._boards:
            self._boards[board] = board_fingerprint(self._said, look)
        return self._boards[board]

    def _holds_until(self, one: Judged, now: datetime, memory: Memory | None) -> datetime | None:
        """Until when time alone leaves the decision as it is: the horizon, else a shorter one, else None."""
        span = horizon(one.task, now)
        while span >= SHORTEST:
            if self._same_later(one, now + span, memory):
                return now + span
            span /= 4
        return None

    def _same_later(self, one: Judged, later: datetime, memory: Memory | None) -> bool:
        if one.decision.leave_alone is not None:
            return True
        then = judge(one.look, one.task, self._setup, later, one.assessment.quadrant, self._free, memory)
        return replace(then.decision, reasons=()) == replace(one.alone, reasons=())
