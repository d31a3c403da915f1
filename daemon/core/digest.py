"""Pure. The week looked back on: handed over, done, late, waiting, what gets stuck, hours and their use."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from statistics import median

from daemon.core.activity import NOBODY, Activity, is_done_list
from daemon.core.availability import availability_of
from daemon.core.learning_block import LearningBlock, learning_blocks
from daemon.core.memory import Correction
from daemon.core.model import Action, Kind, Profile
from daemon.core.repeated import Repeated, repeated
from daemon.core.suggestions import Suggestion, suggestions
from daemon.core.swot import NOTHING_TOLD, Expiry, Swot, swot_of
from daemon.core.times import zone_of
from daemon.core.week import Week

LOOK_BACK = timedelta(weeks=4)
"""The share of recurring work and the time in lists are told of so long."""

_STUCK_DAYS = 3.0
_MANAGER_HOURS = 5.0
"""From so many hours a week on a manager is worth naming."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One card of the week. `who` is an assistant (empty: the owner), `at` what the part is about."""

    title: str
    url: str
    who: str
    hours: float
    at: datetime
    late: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """What waits for one person: cards, hours, how many are late, and the days since the oldest was given."""

    who: str
    cards: int
    hours: float
    late: int
    oldest_days: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Stuck:
    """How long cards stay in one list: half of them at least `days`, the longest now there `longest_days`."""

    board: str
    name: str
    cards: int
    days: float
    longest: str
    longest_url: str
    longest_days: float


@dataclass(frozen=True, slots=True, kw_only=True)
class HoursOf:
    """One assistant's week: hours bought (None: no limit), used for what was done, and still held."""

    who: str
    bought: float | None
    used: float
    held: float

    @property
    def idle(self) -> float:
        """Bought hours that were not used and for which nothing is held."""
        return max(0.0, self.bought - self.used - self.held) if self.bought is not None else 0.0

    @property
    def over(self) -> float:
        """Held hours beyond a week's bought ones."""
        return max(0.0, self.held - self.bought) if self.bought is not None else 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """Hours a week of recurring and of one-off work that is, or could be, handed over."""

    recurring: float
    one_off: float
    sentence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Digest:
    """One week as the owner is told of it. `until` is when it was looked at, the end of the week at most."""

    week: Week
    until: datetime
    handed_over: tuple[Entry, ...] = ()
    done: tuple[Entry, ...] = ()
    late: tuple[Entry, ...] = ()
    waiting: tuple[Waiting, ...] = ()
    stuck: tuple[Stuck, ...] = ()
    hours: tuple[HoursOf, ...] = ()
    share: Share | None = None
    swot: Swot = NOTHING_TOLD
    repeated: tuple[Repeated, ...] = ()
    learning: tuple[LearningBlock, ...] = ()
    rules: tuple[Suggestion, ...] = ()

    @property
    def reclaimed(self) -> float:
        """Hours of work that others did this week, as estimated: the owner has them for something else."""
        return round(sum(entry.hours for entry in self.done if entry.who), 1)

    @property
    def done_by_others(self) -> int:
        """How many cards assistants got done."""
        return sum(bool(entry.who) for entry in self.done)

    @property
    def empty(self) -> bool:
        """Whether there is nothing to tell."""
        return not (self.handed_over or self.done or self.late or self.waiting or self.repeated)


def digest_of(
    past: Iterable[Activity],
    profile: Profile,
    week: Week,
    now: datetime,
    *,
    corrections: Iterable[Correction] = (),
    expiries: Sequence[Expiry] = (),
) -> Digest:
    """Look back on a week, as of its end or, while it lasts, as of now."""
    zone = zone_of(profile.owner.timezone)
    begin, until = week.begin(zone), min(now, week.end(zone))
    cards = [seen for each in past if (seen := as_of(each, until)) is not None]
    hours = tuple(_hours_of(cards, profile, week, begin))
    again = tuple(repeated(cards, until))
    recent = [each for each in cards if (each.done or each.gone or until) > until - 2 * LOOK_BACK]
    return Digest(
        week=week,
        until=until,
        handed_over=tuple(_handed_over(cards, begin)),
        done=tuple(_done(cards, begin)),
        late=tuple(_late(cards, until)),
        waiting=tuple(_waiting(cards, until)),
        stuck=tuple(_stuck(cards, until)),
        hours=hours,
        share=_share(cards, profile, until),
        swot=swot_of(
            recent,
            profile,
            until,
            # Before anything was handed over, hours say nothing.
            idle=[(each.who, each.idle) for each in hours if any(card.holders for card in cards)],
            over=[(each.who, each.over, each.held) for each in hours],
            repeated=again,
            expiries=expiries,
        ),
        repeated=again,
        learning=tuple(learning_blocks(recent, profile)),
        rules=tuple(suggestions(corrections, profile.rules)),
    )


def as_of(past: Activity, at: datetime) -> Activity | None:
    """What a card's record said at an earlier moment, as far as it is known; None: it was not yet there."""
    if past.first > at:
        return None
    if past.changed <= at:
        return past
    return replace(
        past,
        stays=tuple(stay for stay in past.stays if stay.since <= at),
        holders=tuple(stay for stay in past.holders if stay.since <= at),
        done=past.done if past.done is not None and past.done <= at else None,
        gone=past.gone if past.gone is not None and past.gone <= at else None,
        asked=past.asked if past.asked is not None and past.asked <= at else None,
    )


def _handed_over(cards: Sequence[Activity], begin: datetime) -> list[Entry]:
    found = [
        _entry(card, stay.since, who=stay.name)
        for card in cards
        for stay in card.holders
        if stay.name and stay.since >= begin
    ]
    return sorted(found, key=_by_time)


def _done(cards: Sequence[Activity], begin: datetime) -> list[Entry]:
    found = [
        _entry(card, card.done, late=bool(card.late))
        for card in cards
        if card.done is not None and card.done >= begin
    ]
    return sorted(found, key=_by_time)


def _late(cards: Sequence[Activity], until: datetime) -> list[Entry]:
    found = [
        _entry(card, card.due, late=True)
        for card in cards
        if card.open and card.quadrant is not None and card.due is not None and card.due < until
    ]
    return sorted(found, key=_by_time)


def _entry(card: Activity, at: datetime, *, who: str | None = None, late: bool = False) -> Entry:
    name = card.holder if who is None else who
    return Entry(title=card.title, url=card.url, who=name, hours=card.hours, at=at, late=late)


def _by_time(entry: Entry) -> tuple[datetime, str]:
    return entry.at, entry.title


def _waiting(cards: Sequence[Activity], until: datetime) -> list[Waiting]:
    """For each assistant what they hold, and for the owner what nobody fits and is to be answered."""
    by_person: dict[str, list[tuple[Activity, datetime]]] = {}
    for card in cards:
        if card.open and card.handed_over is not None:
            by_person.setdefault(card.holder, []).append((card, card.handed_over))
        elif card.open and card.action is Action.ASK and card.asked is not None:
            by_person.setdefault(NOBODY, []).append((card, card.asked))
    found = [
        Waiting(
            who=who,
            cards=len(held),
            hours=round(sum(card.hours for card, _ in held), 1),
            late=sum(card.due is not None and card.due < until for card, _ in held),
            oldest_days=max(_days(until - since) for _, since in held),
        )
        for who, held in by_person.items()
    ]
    return sorted(found, key=lambda each: (-each.late, -each.oldest_days, each.who))


def _stuck(cards: Sequence[Activity], until: datetime) -> list[Stuck]:
    """Lists in which open cards stay for days, the slowest first; not those where done work is put."""
    spells: dict[tuple[str, str], list[tuple[float, Activity | None]]] = {}
    for card in cards:
        for spell in card.lists():
            end = spell.until or until
            if end > until - LOOK_BACK and spell.name and not is_done_list(spell.name):
                # What is put off on purpose does not wait for anybody.
                waits = card.quadrant is not None and card.action is not Action.POSTPONE
                still = card if spell.until is None and waits else None
                if still is not None or spell.until is not None:
                    spells.setdefault((card.board, spell.name), []).append((_days(end - spell.since), still))
    found = []
    for (board, name), stays in spells.items():
        there = [(days, card) for days, card in stays if card is not None]
        usual = round(median(days for days, _ in stays), 1)
        if there and len(stays) > 1 and usual >= _STUCK_DAYS:
            days, card = max(there, key=lambda each: (each[0], each[1].task.key))
            found.append(
                Stuck(
                    board=board,
                    name=name,
                    cards=len(there),
                    days=usual,
                    longest=card.title,
                    longest_url=card.url,
                    longest_days=days,
                )
            )
    return sorted(found, key=lambda each: (-each.days * each.cards, each.board, each.name))


def _hours_of(cards: Sequence[Activity], profile: Profile, week: Week, begin: datetime) -> Iterable[HoursOf]:
    for assistant in profile.assistants:
        mine = [card for card in cards if card.holder == assistant.name]
        done = [card for card in mine if card.done is not None and card.done >= begin]
        held = [card for card in mine if card.open]
        bought = assistant.hours_per_week
        if bought is not None:
            calendar = availability_of(assistant, profile.owner)
            usual = max(1, len(calendar.hours.days))
            days = [week.monday + timedelta(days=day) for day in range(7)]
            bought = round(bought * sum(map(calendar.works_on, days)) / usual, 1)
        yield HoursOf(
            who=assistant.name,
            bought=bought,
            used=round(sum(card.hours for card in done), 1),
            held=round(sum(card.hours for card in held), 1),
        )


def _share(cards: Sequence[Activity], profile: Profile, until: datetime) -> Share | None:
    """Of what came up for delegation in the last weeks; None when that is next to nothing."""
    since = until - LOOK_BACK
    fresh = [
        card
        for card in cards
        if (card.holder or card.action in (Action.DELEGATE, Action.ASK))
        and max(card.first, card.handed_over or card.first) > since
    ]
    if not fresh:
        return None
    known = min((card.first for card in cards), default=since)
    weeks = max(1.0, (until - max(known, since)) / timedelta(weeks=1))
    recurring = sum(card.hours for card in fresh if card.kind is Kind.RECURRING) / weeks
    one_off = sum(card.hours for card in fresh if card.kind is Kind.ONE_OFF) / weeks
    return Share(
        recurring=round(recurring, 1),
        one_off=round(one_off, 1),
        sentence=_share_sentence(recurring, one_off, profile),
    )


def _share_sentence(recurring: float, one_off: float, profile: Profile) -> str:
    total = recurring + one_off
    part = recurring / total if total else 0.5
    told = f"{total:.0f} h a week" if total >= 1 else "less than an hour a week"
    if 0.4 < part < 0.6:
        return f"half recurring, half one-off, {told}"
    mostly, role = ("recurring", "operations") if part >= 0.6 else ("one-off", "project")
    sentence = f"mostly {mostly}, {told}"
    if total < _MANAGER_HOURS:
        return sentence
    there = next((each.name for each in profile.assistants if role in each.role.casefold()), None)
    article = "an" if role == "operations" else "a"
    if there is not None:
        return f"{sentence}: the work for {there}, your {role} manager"
    return f"{sentence}: {article} {role} manager would fit"


def _days(span: timedelta) -> float:
    return round(max(0.0, span / timedelta(days=1)), 1)
