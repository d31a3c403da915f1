"""Pure. Check-ins: one event for each assistant with what they hold, in the working time of both."""

from __future__ import annotations

from base64 import b32hexencode
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from hashlib import blake2b
from itertools import pairwise

from daemon.core.availability import Availability
from daemon.core.free_time import Span, subtract
from daemon.core.model import Day, OwnEvent, When
from daemon.core.papers import digest
from daemon.core.times import moment_of
from daemon.core.trust import USUAL, TrustLadder

LENGTH = timedelta(minutes=15)
NOTICE = timedelta(minutes=30)
"""So long before it begins a check-in is made at the latest."""

_AHEAD = 30
_KEPT_DAYS = 60
_MOST_ITEMS = 25
_LONGEST_TITLE = 120
_SIGNED = "agenda "


@dataclass(frozen=True, slots=True)
class Item:
    """One task on the agenda."""

    title: str
    due: When | None = None
    question: str = ""
    link: str = ""
    specialised: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckIns:
    """How often check-ins are, and whose calendars they go by. `levels` are rungs of `ladder` by name."""

    owner: Availability
    team: Mapping[str, Availability]
    ladder: TrustLadder = USUAL
    levels: Mapping[str, int] = field(default_factory=dict)
    days_ahead: int = 90

    def days_between(self, assistant: str, items: Iterable[Item]) -> int:
        """Working days from one check-in with somebody to the next."""
        level = self.levels.get(assistant, self.ladder.start)
        return self.ladder.days_between(level, specialised=any(each.specialised for each in items))


@lru_cache(maxsize=8192)
def check_in_key(assistant: str, day: date) -> str:
    """The id of the check-in first planned for a day: a second insert is refused. See `event_key`."""
    name = f"check-in {assistant} {day.isoformat()}"
    return b32hexencode(blake2b(name.encode(), digest_size=20).digest()).decode("ascii").lower()


def keys_of(assistant: str, now: datetime) -> dict[str, date]:
    """The ids of all check-ins with somebody that can still be seen, with the days they were planned for."""
    today = now.date()
    days = (today + timedelta(days=away) for away in range(-_KEPT_DAYS, _AHEAD + _KEPT_DAYS))
    return {check_in_key(assistant, day): day for day in days}


def next_check_in(
    assistant: str,
    items: Sequence[Item],
    known: Mapping[str, OwnEvent],
    rules: CheckIns,
    busy_free: Sequence[Span],
    now: datetime,
    skipped: Iterable[date] = (),
) -> OwnEvent | None:
    """The check-in that ought to stand for somebody who holds `items`; None: there is none.

    `known` are our check-ins with them by key, past and to come, `busy_free` the owner's free working time.
    One that stands stays, unless it no longer is in working time or trust asks for an earlier one. Those
    of the days `skipped` were deleted by a person, and count as held.
    """
    helper = rules.team.get(assistant)
    if helper is None or not items:
        return None
    title = f"Check in: {assistant}"
    wanted = _wanted_day(assistant, items, known, rules, now, skipped)
    standing = min(
        (each for each in known.values() if each.end > now), key=lambda each: each.begin, default=None
    )
    if standing is not None and _still_good(standing, helper, rules, wanted, now):
        return OwnEvent(key=standing.key, begin=standing.begin, end=standing.end, title=title)
    span = _slot(wanted, helper, rules, busy_free, now)
    if span is None or span.begin > now + timedelta(days=rules.days_ahead - 1):
        return None
    key = (
        standing.key
        if standing is not None
        else check_in_key(assistant, span.begin.astimezone(rules.owner.zone).date())
    )
    return OwnEvent(key=key, begin=span.begin, end=span.end, title=title)


def agenda(assistant: str, items: Sequence[Item], rules: CheckIns) -> str:
    """What somebody holds, as the text of the check-in; the same as long as that is the same."""
    ordered = sorted(items, key=lambda item: (_order(item.due, rules.owner), item.title, item.link))
    lines = [f"{assistant} has {len(items)} task{'s' if len(items) != 1 else ''} in hand."]
    helper = rules.team.get(assistant, rules.owner)
    for item in ordered[:_MOST_ITEMS]:
        lines += ["", f"• {_short(item.title, _LONGEST_TITLE)}{_due(item.due, rules.owner, helper)}"]
        lines += [f"  Open: {_short(item.question, _LONGEST_TITLE)}"] if item.question else []
        lines += [f"  {item.link}"] if item.link else []
    if len(ordered) > _MOST_ITEMS:
        lines += ["", f"… and {len(ordered) - _MOST_ITEMS} more"]
    return signed("\n".join(lines))


def signed(text: str) -> str:
    """A text with the sign by which we know later that nobody rewrote it."""
    return f"{text}\n\n{_SIGNED}{digest(text)}"


def is_as_we_left_it(text: str) -> bool:
    """Whether a text is one of ours that nobody changed since."""
    body, _, last = text.rstrip().rpartition("\n")
    return last.startswith(_SIGNED) and last.removeprefix(_SIGNED).strip() == digest(body)


def _wanted_day(
    assistant: str,
    items: Sequence[Item],
    known: Mapping[str, OwnEvent],
    rules: CheckIns,
    now: datetime,
    skipped: Iterable[date],
) -> date:
    zone, helper = rules.owner.zone, rules.team[assistant]
    past = [each.begin.astimezone(zone).date() for each in known.values() if each.end <= now]
    past += skipped
    if not past:
        return now.astimezone(zone).date()
    day, left = max(past), rules.days_between(assistant, items)
    for _ in range(_AHEAD + _KEPT_DAYS):
        if left <= 0:
            break
        day += timedelta(days=1)
        left -= rules.owner.works_on(day) and helper.works_on(day)
    return day


def _still_good(
    standing: OwnEvent, helper: Availability, rules: CheckIns, wanted: date, now: datetime
) -> bool:
    if standing.begin <= now:
        return True
    day = standing.begin.astimezone(rules.owner.zone).date()
    if not (rules.owner.at_work(standing.begin) and helper.works_on(_day(standing.begin, helper))):
        return False
    return day <= wanted or day <= now.astimezone(rules.owner.zone).date() + timedelta(days=1)


def _slot(
    wanted: date, helper: Availability, rules: CheckIns, busy_free: Sequence[Span], now: datetime
) -> Span | None:
    """The first time from a day on that both are at work and the owner is free.

    Where the two never work at the same time, it is when the owner begins on a day on which both work.
    """
    owner = rules.owner
    after = max(now + NOTICE, _begin_of(wanted, owner))
    until = after + timedelta(days=_AHEAD)
    free = _common(busy_free, owner.spans(after, until))
    both = _first(_common(free, helper.spans(after, until)), after)
    alone = _first([s for s in free if helper.works_on(_day(s.begin, helper))], after)
    if both is not None and alone is not None and both.begin - alone.begin > timedelta(days=7):
        return alone
    return both or alone


def _common(first: Iterable[Span], second: Iterable[Span]) -> list[Span]:
    spans, other = list(first), list(second)
    if not spans or not other:
        return []
    gaps = [Span(a.end, b.begin) for a, b in pairwise(other) if a.end < b.begin]
    edges = [Span(_FIRST, other[0].begin), Span(other[-1].end, _LAST)]
    return list(subtract(spans, [*gaps, *edges]))


def _first(spans: Iterable[Span], after: datetime) -> Span | None:
    for span in spans:
        begin = _quarter(max(span.begin, after))
        if begin + LENGTH <= span.end:
            return Span(begin, begin + LENGTH)
    return None


def _quarter(at: datetime) -> datetime:
    rest = (at.minute % 15) * 60 + at.second + at.microsecond / 1e6
    return at + timedelta(seconds=900 - rest) if rest else at


def _day(at: datetime, who: Availability) -> date:
    return at.astimezone(who.zone).date()


def _begin_of(day: date, who: Availability) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=who.zone).astimezone(UTC)


def _order(due: When | None, owner: Availability) -> datetime:
    return moment_of(due, owner.zone) if due is not None else _LAST


def _due(due: When | None, owner: Availability, helper: Availability) -> str:
    if due is None:
        return ""
    if isinstance(due, Day):
        return f" – due {due.on:%a %d %b %Y}"
    here, there = due.at.astimezone(owner.zone), due.at.astimezone(helper.zone)
    theirs = f" ({there:%a %H:%M} there)" if there.utcoffset() != here.utcoffset() else ""
    return f" – due {here:%a %d %b %Y %H:%M}{theirs}"


def _short(text: str, longest: int) -> str:
    # Google reads the text of an event as HTML.
    words = " ".join(text.split()).replace("<", "‹").replace(">", "›").replace("&", "+")
    return words if len(words) <= longest else f"{words[: longest - 1]}…"


_FIRST, _LAST = datetime(1970, 1, 1, tzinfo=UTC), datetime(9000, 1, 1, tzinfo=UTC)
