"""Pure. Strengths, weaknesses, opportunities and threats of the team, from what really happened."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from daemon.core.activity import Activity
from daemon.core.model import Profile
from daemon.core.repeated import Repeated
from daemon.core.team import spoken, understood

SOON = timedelta(days=21)
"""Credentials that end within that time are a threat."""

_ENOUGH = 3
_GOOD, _BAD = 0.8, 0.3
_IDLE_HOURS = 2.0


@dataclass(frozen=True, slots=True)
class Expiry:
    """When the credentials of a source end."""

    source: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Swot:
    """Sentences, the most telling first."""

    strengths: tuple[str, ...] = ()
    weaknesses: tuple[str, ...] = ()
    opportunities: tuple[str, ...] = ()
    threats: tuple[str, ...] = ()


NOTHING_TOLD = Swot()


def swot_of(
    recent: Sequence[Activity],
    profile: Profile,
    now: datetime,
    *,
    idle: Iterable[tuple[str, float]] = (),
    over: Iterable[tuple[str, float, float]] = (),
    repeated: Sequence[Repeated] = (),
    expiries: Iterable[Expiry] = (),
) -> Swot:
    """What the cards of the last weeks say of the team.

    `idle` are bought hours of people that nothing was there for; `over` how many of the hours they hold are
    beyond what is bought in a week.
    """
    kinds: dict[str, list[Activity]] = {}
    for each in recent:
        if each.category and (each.holder or each.asked):
            kinds.setdefault(each.category, []).append(each)
    order = sorted(kinds, key=lambda kind: (-len(kinds[kind]), kind))
    return Swot(
        strengths=tuple(told for kind in order if (told := _strength(kind, kinds[kind]))),
        weaknesses=tuple(told for kind in order for told in _weaknesses(kind, kinds[kind], now)),
        opportunities=(*_again(repeated), *_idle(idle)),
        threats=(
            *_overload(over),
            *(told for kind in order if (told := _single(kind, kinds[kind], profile))),
            *_expiring(expiries, now),
        ),
    )


def _strength(kind: str, cards: Sequence[Activity]) -> str | None:
    done = [card for card in cards if card.holder and card.done is not None]
    on_time = [card for card in done if not card.late and not card.reopened]
    if len(done) < _ENOUGH or len(on_time) < _GOOD * len(done):
        return None
    who = ", ".join(sorted({card.holder for card in done}))
    return f"{spoken(kind)}: {len(on_time)} of {len(done)} on time ({who})"


def _weaknesses(kind: str, cards: Sequence[Activity], now: datetime) -> list[str]:
    found = []
    held = [card for card in cards if card.holder]
    late = [card for card in held if card.late or (card.open and card.due is not None and card.due < now)]
    if len(late) > 1 and len(late) >= _BAD * len(held):
        found.append(f"{spoken(kind)}: {len(late)} of {len(held)} late")
    asked = sum(card.asked is not None and card.open for card in cards)
    if asked:
        found.append(f"{spoken(kind)}: nobody fits {asked} open task{'s' * (asked != 1)}")
    return found


def _again(repeated: Sequence[Repeated]) -> list[str]:
    if not repeated:
        return []
    best = repeated[0]
    told = f"'{best.title}' came up {best.times} times: worth a written procedure"
    more = len(repeated) - 1
    return [told + (f", and {more} more task{'s' * (more != 1)} like that" if more else "")]


def _idle(idle: Iterable[tuple[str, float]]) -> list[str]:
    return [f"{who} has {hours:g} h bought and not used" for who, hours in idle if hours >= _IDLE_HOURS]


def _overload(over: Iterable[tuple[str, float, float]]) -> list[str]:
    return [
        f"{who} holds {held:g} h, {hours:g} h more than are bought in a week"
        for who, hours, held in over
        if hours > 0
    ]


def _single(kind: str, cards: Sequence[Activity], profile: Profile) -> str | None:
    """Work that comes up often and only one person can do."""
    if len(cards) < _ENOUGH or len(profile.assistants) < 2:
        return None
    able = [each.name for each in profile.assistants if kind in understood(each).kinds]
    if len(able) != 1:
        return None
    return f"only {able[0]} can do {spoken(kind)} ({len(cards)} tasks in eight weeks)"


def _expiring(expiries: Iterable[Expiry], now: datetime) -> list[str]:
    return [
        f"the sign-in to {each.source} "
        + (f"ends on {each.at.day} {each.at:%B}" if each.at > now else "has ended")
        for each in sorted(expiries, key=lambda each: each.at)
        if each.at - now <= SOON
    ]
