"""Pure. The calendar of our own: what became of our events, what people changed, and what has to change."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from daemon.core.changes import Change, ChangeKind
from daemon.core.free_time import FreeTime, Span
from daemon.core.judge import Judged
from daemon.core.look import Look
from daemon.core.mirrored import stands_for_event
from daemon.core.model import (
    EMPTY_RECORD,
    Action,
    Container,
    Field,
    Lock,
    OwnEvent,
    Record,
    Shape,
    Snapshot,
    Task,
    TaskId,
)
from daemon.core.own_event_rules import OwnEventRules, Role, event_key, wanted_event
from daemon.core.settle import Verdict, with_verdict

CONTAINER = "#own"
"""Stands for the calendar of our own in the ledger: its real id is not known before it is made."""

SOURCE = "google_calendar"
EVENT = Field("event")


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnLook:
    """One event of ours, as it stands and as the ledger knows it."""

    look: Look
    standing: OwnEvent | None

    @property
    def owned(self) -> bool:
        return EVENT in self.look.record.owned


OwnLooks = Mapping[str, OwnLook]


def look_at_own(
    snapshots: Sequence[Snapshot], ledger: Mapping[TaskId, Record], now: datetime
) -> dict[str, OwnLook] | None:
    """Every event of ours by its key; None when the calendar was not read."""
    snapshot = next((one for one in snapshots if one.own_events is not None), None)
    if snapshot is None or snapshot.own_events is None:
        return None
    standing = {event.key: event for event in snapshot.own_events}
    prefix = f"{CONTAINER}/"
    known = {
        task.key.removeprefix(prefix)
        for task in ledger
        if task.source == snapshot.source and task.key.startswith(prefix)
    }
    return {
        key: _look(TaskId(snapshot.source, prefix + key), standing.get(key), ledger, now)
        for key in sorted(known | standing.keys())
    }


def _look(task: TaskId, standing: OwnEvent | None, ledger: Mapping[TaskId, Record], now: datetime) -> OwnLook:
    record = ledger.get(task, EMPTY_RECORD)
    stands = standing.value if standing is not None else None
    # What an event says is compared anew each time, so it does not matter whether it was written.
    landed = tuple(intent for intent in record.intents if intent.field == EVENT and intent.after == stands)
    dropped = tuple(intent for intent in record.intents if intent not in landed)
    verdict = Verdict(landed=landed, dropped=dropped)
    record = with_verdict(record, verdict)
    locks: tuple[Lock, ...] = ()
    given_up: tuple[Field, ...] = ()
    owned = record.owned.get(EVENT)
    if owned is not None and owned.value != stands:
        given_up = tuple(record.owned)
        # What lies behind us goes out of sight by itself.
        if standing is not None or OwnEvent.of("", str(owned.value)).end > now:
            done = "changed" if standing is not None else "deleted"
            title = OwnEvent.of("", str(owned.value)).title
            locks = (Lock(group="event", value=None, reason=f"you {done} the event '{title}'", since=now),)
        held = {**record.locks, **{lock.group: lock for lock in locks}}
        record = replace(record, owned={}, locks=held)
    elif standing is None and record.owned:
        given_up = tuple(record.owned)
        record = replace(record, owned={})
    look = Look(
        id=task,
        task=None,
        container=Container(id=CONTAINER, name="our own calendar"),
        record=record,
        labels={},
        verdict=verdict,
        locks=locks,
        given_up=given_up,
    )
    return OwnLook(look=look, standing=standing)


def own_changes(
    judged: Sequence[Judged],
    cards: Iterable[Task],
    own: OwnLooks,
    rules: OwnEventRules,
    free: FreeTime,
    now: datetime,
    *,
    complete: bool,
    others: Collection[str] = (),
) -> list[Change]:
    """What has to change in the calendar of our own because of single cards.

    `judged` are those whose decision is known now, `cards` all that were seen: an event of any other card
    goes, if the boards were read completely, save those with one of the ids `others`.
    """
    changes: list[Change] = []
    taken = [
        Span(one.standing.begin, one.standing.end)
        for one in own.values()
        if one.standing is not None and one.standing.title.startswith("Focus: ")
    ]
    for one in sorted(judged, key=lambda one: (-one.assessment.urgency, one.task.id.key)):
        if one.task.shape is Shape.CARD and not stands_for_event(one.task):
            for role in Role:
                change = _card_change(one, role, own, rules, free, taken, now)
                if change is not None:
                    changes.append(change)
    if complete:
        kept = {event_key(card.id, role) for card in cards if card.shape is Shape.CARD for role in Role}
        gone = [one for key, one in own.items() if key not in kept and key not in others]
        changes += [change for one in gone if (change := deletion(one, None, "its card is gone", now))]
    return changes


def _card_change(
    one: Judged,
    role: Role,
    own: OwnLooks,
    rules: OwnEventRules,
    free: FreeTime,
    taken: list[Span],
    now: datetime,
) -> Change | None:
    key = event_key(one.task.id, role)
    known = own.get(key)
    if known is not None and known.look.record.locks:
        return None
    standing = known.standing if known is not None else None
    wanted = None
    if role in rules.roles:
        wanted = wanted_event(role, one.task, one.decision, standing, free=free, taken=taken, now=now)
    reason = "; ".join(step.text for step in one.decision.reasons) or "as decided"
    if wanted is None:
        return deletion(known, one.task.id, reason, now) if known is not None else None
    if wanted.end <= now or (wanted.begin - now).days >= rules.days_ahead - 1:
        return None
    owned = known is not None and known.owned
    if standing is not None and owned == (standing.value == wanted.value):
        # As it ought to be; or not ours, as far as we know, and different from what we would make.
        return None
    if role is Role.FOCUS:
        taken.append(Span(wanted.begin, wanted.end))
    source = known.look.id.source if known is not None else SOURCE
    return Change(
        kind=ChangeKind.MOVE_EVENT if owned else ChangeKind.CREATE_EVENT,
        task=TaskId(source, f"{CONTAINER}/{key}"),
        container=CONTAINER,
        field=EVENT,
        before=standing.value if standing is not None and owned else None,
        after=wanted.value,
        reason=reason,
        guard=standing.version if standing is not None else "",
        details=(
            ("busy", role is Role.FOCUS),
            ("link", one.task.url),
            *_remind(role, one, standing, wanted, rules),
        ),
        origin=one.task.id,
    )


def _remind(
    role: Role, one: Judged, standing: OwnEvent | None, wanted: OwnEvent, rules: OwnEventRules
) -> Iterator[tuple[str, int | None]]:
    """When the owner is reminded of the deadline of work that is handed over; a person's choice stays."""
    if role is not Role.DEADLINE or rules.ringing is None or one.decision.action is not Action.DELEGATE:
        return
    if standing is None or standing.remind == rules.ringing.before_deadline(standing.begin):
        yield "remind", rules.ringing.before_deadline(wanted.begin)


def deletion(one: OwnLook, card: TaskId | None, reason: str, now: datetime) -> Change | None:
    """Take an event of ours away; what is over stays as it was, and what people changed is theirs."""
    standing = one.standing
    if standing is None or not one.owned or one.look.record.locks or standing.end <= now:
        return None
    return Change(
        kind=ChangeKind.DELETE_EVENT,
        task=one.look.id,
        container=CONTAINER,
        field=EVENT,
        before=standing.value,
        after=None,
        reason=reason,
        guard=standing.version,
        origin=card,
    )
