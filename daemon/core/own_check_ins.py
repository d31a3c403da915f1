"""Pure. Check-ins in the calendar of our own: which are missing, to be moved, or say what is no longer so."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from daemon.core.activity import Activity
from daemon.core.changes import Change, ChangeKind
from daemon.core.check_ins import CheckIns, Item, agenda, is_as_we_left_it, keys_of, next_check_in
from daemon.core.follow_up import Holder, who_holds
from daemon.core.free_time import FreeTime
from daemon.core.in_hand import InHand
from daemon.core.model import Complexity, Field, OwnEvent, TaskId
from daemon.core.own_events import CONTAINER, EVENT, SOURCE, OwnLook, OwnLooks, deletion
from daemon.core.papers import digest
from daemon.core.track_record import DAYS, rework_of
from daemon.core.trust import Outcome

AGENDA = Field("agenda")
"""What a check-in says, when only that changes: it may be written although a person moved the event."""

_GRACE = timedelta(hours=1)


def check_in_changes(
    held: Sequence[InHand],
    own: OwnLooks,
    rules: CheckIns,
    owner_users: Sequence[str],
    past: Iterable[Activity],
    free: FreeTime,
    now: datetime,
) -> list[Change]:
    """What has to change so that everybody who holds something has one check-in to come.

    One that a person moved or renamed stays where it is, and only says what is new. One that a person deleted
    is not made again; neither is a text touched that a person wrote into.
    """
    activities = list(past)
    special = {one.task for one in activities if one.complexity is Complexity.SPECIALISED}
    rules = replace(rules, levels=levels_of(activities, rules, now))
    changes: list[Change] = []
    for assistant in sorted(rules.team):
        mine = [one for one in held if one.assistant == assistant]
        items = [_item(one, owner_users, special) for one in mine]
        known = {key: own[key] for key in keys_of(assistant, now) if key in own}
        changes += _changes(assistant, items, known, rules, free, now)
    return changes


def levels_of(activities: Sequence[Activity], rules: CheckIns, now: datetime) -> dict[str, int]:
    """Everybody's rung on the ladder, by what became of their work lately."""
    first = now - timedelta(days=DAYS)
    told: dict[str, list[tuple[datetime, str, Outcome]]] = {}
    for one in activities:
        back = rework_of(one) if one.holder else 0
        if not one.holder or max(one.changed, one.done or one.first) < first:
            continue
        mine = told.setdefault(one.holder, [])
        mine += [(one.changed, str(one.task), Outcome.MISSED)] * back
        if one.done is not None and one.due is not None:
            late = one.done > one.due + _GRACE
            mine.append((one.done, str(one.task), Outcome.MISSED if late else Outcome.ON_TIME))
    return {
        name: rules.ladder.level_of(outcome for _, _, outcome in sorted(outcomes))
        for name, outcomes in told.items()
    }


def check_in_keys(rules: CheckIns | None, now: datetime) -> set[str]:
    """The ids of all check-ins that may stand."""
    return {key for name in rules.team for key in keys_of(name, now)} if rules is not None else set()


def _item(one: InHand, owner_users: Sequence[str], special: set[TaskId]) -> Item:
    ball = who_holds(one.task, owner_users)
    return Item(
        title=one.task.title,
        due=one.task.due,
        question=ball.question if ball.holder is Holder.OWNER else "",
        link=one.task.url,
        specialised=one.task.id in special,
    )


def _changes(
    assistant: str,
    items: Sequence[Item],
    known: Mapping[str, OwnLook],
    rules: CheckIns,
    free: FreeTime,
    now: datetime,
) -> Iterator[Change]:
    standing = {key: one.standing for key, one in known.items() if one.standing is not None}
    to_come = [key for key, event in standing.items() if event.end > now]
    locked = [key for key in to_come if not known[key].owned or known[key].look.record.locks]
    text = agenda(assistant, items, rules)
    if locked:
        # A person decided when it is; another one beside it would be one too many.
        for key in locked if items else ():
            yield from _agenda_change(known[key], standing[key], text)
        for key in to_come:
            if key not in locked and (gone := deletion(known[key], None, "there is another one", now)):
                yield gone
        return
    days = keys_of(assistant, now)
    deleted = {days[key] for key, one in known.items() if one.look.record.locks and key not in standing}
    wanted = next_check_in(assistant, items, standing, rules, free.spans, now, deleted)
    for key in to_come:
        reason = f"{assistant} has nothing in hand" if wanted is None else "there is another one"
        if (wanted is None or key != wanted.key) and (gone := deletion(known[key], None, reason, now)):
            yield gone
    if wanted is None:
        return
    stands = standing.get(wanted.key)
    if stands is not None and stands.value == wanted.value:
        if stands.begin > now:
            yield from _agenda_change(known[wanted.key], stands, text)
        return
    yield _event_change(assistant, wanted, stands, known.get(wanted.key), text)


def _event_change(
    assistant: str, wanted: OwnEvent, stands: OwnEvent | None, known: OwnLook | None, text: str
) -> Change:
    details: tuple[tuple[str, str | bool], ...] = (("busy", False),)
    if stands is None or is_as_we_left_it(stands.text):
        details = (*details, ("text", text))
    return Change(
        kind=ChangeKind.MOVE_EVENT if stands is not None else ChangeKind.CREATE_EVENT,
        task=known.look.id if known is not None else TaskId(SOURCE, f"{CONTAINER}/{wanted.key}"),
        container=CONTAINER,
        field=EVENT,
        before=stands.value if stands is not None else None,
        after=wanted.value,
        reason=f"what {assistant} has in hand",
        guard=stands.version if stands is not None else "",
        details=details,
    )


def _agenda_change(one: OwnLook, stands: OwnEvent, text: str) -> Iterator[Change]:
    if not is_as_we_left_it(stands.text) or digest(stands.text) == digest(text):
        return
    yield Change(
        kind=ChangeKind.MOVE_EVENT,
        task=one.look.id,
        container=CONTAINER,
        field=AGENDA,
        before=digest(stands.text),
        after=digest(text),
        reason="what is in hand changed",
        guard=stands.version,
        details=(("text", text),),
    )
