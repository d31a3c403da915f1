"""Pure. Which values our fields ought to have, whatever stands there now."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from zlib import crc32
from zoneinfo import ZoneInfo

from daemon.core.labels import ASSISTANT, BRIEF, QUADRANT, assistant_key, brief_key, quadrant_key
from daemon.core.locks import Told
from daemon.core.model import Action, Decision, Field, Moment, Owned, Quadrant, Record, Shape, Task, Value
from daemon.core.quiet import QuietHours, out_of_quiet
from daemon.core.reminding import Ringing, has_rung
from daemon.core.times import begin_of

NO_REMINDER = -1
"""What Trello stores when somebody wants no reminder."""

REMINDER = Field("reminder")
COLOR = Field("color")
MARK = Field("mark")


@dataclass(frozen=True, slots=True)
class WriteBack:
    """What is written for each quadrant: minutes before due on cards, minutes and colour on events.

    Reminders on events keep out of the `quiet` hours by the clock of `timezone`; `ringing`, if there is one,
    says for both when whom anything may remind.
    """

    card_reminder: Mapping[Quadrant, int | None]
    event_reminders: Mapping[Quadrant, tuple[int, ...] | None]
    event_color: Mapping[Quadrant, str | None]
    quiet: QuietHours | None = None
    timezone: str = "UTC"
    ringing: Ringing | None = None

    @property
    def zone(self) -> tzinfo:
        """The owner's zone."""
        return ZoneInfo(self.timezone)


@dataclass(frozen=True, slots=True)
class Desired:
    """`labels` are the keys of labels that ought to stand; `scalars` the values of single fields."""

    labels: frozenset[str] = frozenset()
    scalars: Mapping[Field, Value] = field(default_factory=dict)


def desired(
    task: Task, decision: Decision, told: Told, record: Record, write: WriteBack, now: datetime
) -> Desired:
    """What ought to stand on one task; a group a person locked is theirs and is not in it."""
    if task.shape is Shape.CARD:
        return Desired(_labels(decision, told), _card_scalars(task, decision, told, record, write, now))
    return Desired(scalars=_event_scalars(task, decision, told, record, write))


def _labels(decision: Decision, told: Told) -> frozenset[str]:
    keys = set()
    if QUADRANT not in told.locked and decision.quadrant is not None:
        keys.add(quadrant_key(decision.quadrant))
    if ASSISTANT not in told.locked and decision.action is Action.DELEGATE and decision.assistant is not None:
        keys.add(assistant_key(decision.assistant))
    if BRIEF not in told.locked and decision.needs_brief:
        keys.add(brief_key())
    return frozenset(keys)


def _card_scalars(
    task: Task, decision: Decision, told: Told, record: Record, write: WriteBack, now: datetime
) -> dict[Field, Value]:
    ours = record.owned.get(REMINDER)
    if "reminder" in told.locked or decision.quadrant is None or not isinstance(task.due, Moment):
        return {}
    if ours is None and (task.reminder is not None or task.due.at <= now):
        return {}
    if ours is not None and write.ringing is not None and _is_over(task.due.at, ours, now):
        return {REMINDER: ours.value}
    minutes = write.card_reminder[decision.quadrant]
    if minutes is not None and write.ringing is not None:
        holder = decision.assistant if decision.action is Action.DELEGATE else None
        minutes = write.ringing.on_card(task.due.at, minutes, holder, now)
    if minutes is None:
        return {REMINDER: NO_REMINDER} if ours is not None else {}
    return {REMINDER: minutes}


def _is_over(due: datetime, ours: Owned, now: datetime) -> bool:
    """Whether our reminder rang, or cannot ring any more: another one would be a second one."""
    return due <= now or (isinstance(ours.value, int) and has_rung(due, ours.value, ours.stamp, now))


def _event_scalars(
    task: Task, decision: Decision, told: Told, record: Record, write: WriteBack
) -> dict[Field, Value]:
    if decision.quadrant is None:
        return {}
    wanted: dict[Field, Value] = {}
    if "reminder" not in told.locked and (REMINDER in record.owned or task.reminder is None):
        wanted[REMINDER] = _event_reminders(task, decision, write.event_reminders[decision.quadrant], write)
    if "color" not in told.locked and (COLOR in record.owned or task.color is None):
        wanted[COLOR] = write.event_color[decision.quadrant]
    owned = {spot for spot in record.owned if spot != MARK}
    if task.mark is None and not owned and all(value is None for value in wanted.values()):
        return {}
    wanted[MARK] = _mark(decision, wanted)
    return wanted


def _event_reminders(
    task: Task, decision: Decision, minutes: tuple[int, ...] | None, write: WriteBack
) -> Value:
    if minutes is None:
        return None
    if write.ringing is not None and decision.action is Action.DELEGATE:
        # Of what is handed over the owner hears only before it is due.
        minutes = (min(minutes),)
    if task.due is not None and write.ringing is not None:
        minutes = write.ringing.on_event(minutes, begin_of(task.due, write.zone))
    elif task.due is not None:
        minutes = out_of_quiet(minutes, begin_of(task.due, write.zone), write.quiet, write.zone)
    return tuple(sorted(("popup", before) for before in minutes))


def _mark(decision: Decision, wanted: Mapping[Field, Value]) -> str:
    # The fingerprint makes each different write a different mark, so that the mark alone tells what landed.
    fields = ";".join(f"{spot}={value}" for spot, value in sorted(wanted.items()))
    who = f" {decision.assistant}" if decision.assistant else ""
    return f"{decision.quadrant} {decision.action.value}{who} #{crc32(fields.encode()):08x}"
