"""Pure. The circle: once a week all that is open; the owner ticks what matters most, the rest may go."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, tzinfo

from daemon.core.activity import Activity
from daemon.core.changes import Change, ChangeKind
from daemon.core.handover import change_of
from daemon.core.locks import SAY_IMPORTANT, Told, told
from daemon.core.look import Look
from daemon.core.memory import About, Correction, Words, of_circle_tick, withdrawn
from daemon.core.model import (
    Action,
    Assessment,
    Decision,
    Field,
    Lock,
    Match,
    Quadrant,
    Shape,
    Task,
    TaskId,
    Term,
    Thresholds,
)
from daemon.core.own_cards import Purpose, own_card
from daemon.core.papers import digest, note_of
from daemon.core.week import Week

MOST = 25
"""So many tasks are listed: what is on top matters, a longer list is not read."""

CHECKLIST = "Circle what matters most"
FIELD = Field("checklist", "circle")
NOTE = Field("text", "circle")
"""Owned beside the checklist once all of it was written."""

_TITLE_SHOWN = 120
_CARD = re.compile(r"/c/([A-Za-z0-9]+)")
_LATER = datetime.max.replace(tzinfo=UTC)
_ORDER = {quadrant: place for place, quadrant in enumerate(Quadrant)}
_OFFERED = (Action.DO, Action.SCHEDULE, Action.POSTPONE)


def title_of(week: Week) -> str:
    """The name of a week's card."""
    return f"Circle of week {week.number} ({week.days})"


DESCRIPTION = (
    "Everything of yours that is open, what is likely important first. Tick what matters most and only you "
    "can move forward, five at most.\n\n"
    "A tick says that the task is important, also next time; take it out and that is forgotten. From "
    "Thursday noon on, what is not ticked is offered to your assistants, never forced on them."
)


def listed(looks: Iterable[Look], past: Mapping[TaskId, Activity]) -> list[Task]:
    """The owner's open cards, likely important ones first, as many as are listed."""
    found: list[tuple[tuple[object, ...], Task]] = []
    for look in looks:
        task = look.task
        if task is None or task.shape is not Shape.CARD or task.done or task.closed or task.set_aside:
            continue
        known = past.get(task.id)
        if known is None or not known.open or known.holder or known.quadrant is None or not short_link(task):
            continue
        found.append(((_ORDER[known.quadrant], known.due or _LATER, known.first, task.id.key), task))
    return [task for _, task in sorted(found, key=lambda each: each[0])][:MOST]


def checklist_changes(look: Look, tasks: Sequence[Task]) -> list[Change]:
    """List the tasks on the week's card; what stands in such a checklist already is kept and counts.

    Nothing when it was written whole before, or a person deleted it.
    """
    card, record = look.task, look.record
    written = FIELD in record.owned and NOTE in record.owned
    if card is None or card.closed or written or "checklist" in record.locks:
        return []
    if any(intent.field == FIELD for intent in record.intents):
        return []
    known = record.owned[FIELD].value if FIELD in record.owned else None
    standing = [each for each in card.checklists if each.id == known or each.name == CHECKLIST]
    items = [item.name for item in standing[0].items] if standing else []
    listed_already = {link for item in items if (link := _link(item)) is not None}
    missing = [item_of(task) for task in tasks if short_link(task) not in listed_already]
    items += missing[: max(0, MOST - len(items))]
    if not items:
        return []
    text = "\n".join([CHECKLIST, *items])
    reason = "everything of yours that is open"
    return [
        change_of(ChangeKind.WRITE_CHECKLIST, card, FIELD, known, text, reason),
        change_of(ChangeKind.NOTE_TEXT, card, NOTE, None, note_of(text, digest(text)), reason),
    ]


def item_of(task: Task) -> str:
    """One line of the checklist: what it is, and where."""
    title = " ".join(task.title.split())[:_TITLE_SHOWN]
    return f"{title} https://trello.com/c/{short_link(task)}"


def short_link(task: Task) -> str:
    """What names a card in its address."""
    return task.short_link or _link(task.url) or ""


def ticks(card: Task) -> dict[str, bool]:
    """By short link of a card: whether it is ticked. A card listed twice is ticked when one of both is."""
    found: dict[str, bool] = {}
    for item in card.checklist:
        link = _link(item.name)
        if link is not None:
            found[link] = found.get(link, False) or item.done
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """What a tick says of one task: a new lock, or (None) that the one of before is taken back.

    `learned` is what similar tasks learn from it. `look` is the task as it is from then on.
    """

    look: Look
    lock: Lock | None
    learned: tuple[Correction, ...] = ()


def heard(ours: Iterable[Look], looks: Sequence[Look], now: datetime, zone: tzinfo) -> list[Heard]:
    """What is new in the circles of last, this and next week; each tick is heard once."""
    week = Week.at(now, zone)
    said: list[Heard] = []
    by_link: dict[str, Look] | None = None
    for circle, card in _circles(ours, week):
        # Most cycles have no circle with anything in it, and then no card has to be looked up.
        if by_link is None:
            by_link = {short_link(look.task): look for look in looks if look.task is not None}
        for link, ticked in ticks(card).items():
            look = by_link.get(link)
            if link and look is not None and (new := _heard(look, circle, week, ticked, now, zone)):
                said.append(new)
                by_link[link] = new.look
    return said


def left_over(ours: Iterable[Look], now: datetime, zone: tzinfo) -> dict[str, Week]:
    """By short link: what the owner did not circle this week, once half of it is over."""
    week = Week.at(now, zone)
    if now < week.midpoint(zone):
        return {}
    cards = [card for circle, card in _circles(ours, week) if circle == week]
    return {link: week for card in cards for link, ticked in ticks(card).items() if not ticked}


def after_circle(looks: Sequence[Look], said: Iterable[Heard], left: Mapping[str, Week]) -> list[Look]:
    """The looks with what the circles say of them."""
    fresh = {each.look.id: each.look for each in said}
    if not fresh and not left:
        return list(looks)
    found = [fresh.get(look.id, look) for look in looks]
    if not left:
        return found
    return [
        replace(look, told=replace(look.told, not_circled=left[short_link(look.task)].label))
        if look.task is not None and short_link(look.task) in left
        else look
        for look in found
    ]


def as_circled(assessment: Assessment, told: Told, thresholds: Thresholds) -> Assessment:
    """The assessment when the owner said that the task is important."""
    if told.important is None or assessment.important:
        return assessment
    points = max(0.0, round(thresholds.important - assessment.importance, 1))
    return replace(
        assessment,
        importance=assessment.importance + points,
        quadrant=Quadrant.of(urgent=assessment.urgent, important=True),
        terms=(*assessment.terms, Term("importance", "you circled it", points)),
    )


def offered(decision: Decision, assessment: Assessment, ranking: Sequence[Match], told: Told) -> Decision:
    """The decision after the circle: what the owner circled stays with them, unless they gave it away.

    What they did not circle is offered: a reason beside the decision, nothing is forced.
    """
    if told.important and decision.action is Action.DELEGATE and told.assistant is None:
        action = Action.DO if assessment.urgent else Action.SCHEDULE
        kept = Term("decision", "you circled it, so it stays with you")
        return replace(decision, action=action, assistant=None, reasons=(*decision.reasons, kept))
    if told.not_circled is None or decision.action not in _OFFERED or decision.leave_alone is not None:
        return decision
    if assessment.owner_only is not None or "assistant" in told.locked or not ranking or not ranking[0].fits:
        return decision
    week = Week.parse(told.not_circled).number
    text = f"you did not circle it in week {week}: {ranking[0].assistant} could do it"
    return replace(decision, reasons=(*decision.reasons, Term("decision", text)))


def _circles(ours: Iterable[Look], week: Week) -> Iterator[tuple[Week, Task]]:
    """The circles of last, this and next week, the older first."""
    found = []
    for look in ours:
        card = own_card(look.task) if look.task is not None else None
        if card is None or look.task is None or card.purpose is not Purpose.CIRCLE:
            continue
        for each in (week.previous, week, week.next):
            if card.period == each.label:
                found.append((each, look.task))
    yield from sorted(found, key=lambda each: (each[0], each[1].id.key))


def _heard(look: Look, circle: Week, week: Week, ticked: bool, now: datetime, zone: tzinfo) -> Heard | None:
    assert look.task is not None
    known = look.record.locks.get(SAY_IMPORTANT)
    of_this = known is not None and known.reason.endswith(circle.label)
    if ticked:
        if known is not None and _week_of(known) >= circle:
            return None
        lock = Lock(group=SAY_IMPORTANT, value="yes", reason=f"you circled it in {circle.label}", since=now)
        return Heard(
            look=_with(look, lock), lock=lock, learned=(of_circle_tick(look.task, important=True, at=now),)
        )
    if of_this:
        taken_back = replace(withdrawn(Words.of(look.task), About.IMPORTANCE, now), task=look.id)
        return Heard(look=_with(look, None), lock=None, learned=(taken_back,))
    if known is not None and circle == week and now >= week.midpoint(zone) and _week_of(known) < circle:
        # It mattered in an earlier week and does no longer; what was learned from it then stays true.
        return Heard(look=_with(look, None), lock=None)
    return None


def _week_of(lock: Lock) -> Week:
    try:
        return Week.parse(lock.reason.rsplit(" ", 1)[-1])
    except ValueError:
        return Week(9999, 1)


def _with(look: Look, lock: Lock | None) -> Look:
    locks = {group: each for group, each in look.record.locks.items() if group != SAY_IMPORTANT}
    if lock is not None:
        locks[SAY_IMPORTANT] = lock
    record = replace(look.record, locks=locks)
    return replace(look, record=record, told=told(record))


def _link(text: str) -> str | None:
    found = _CARD.findall(text)
    return found[-1] if found else None
