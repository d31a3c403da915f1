"""Pure. Work that comes back month after month: cards with like titles, and a procedure drafted from them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import lru_cache

from daemon.core.activity import Activity
from daemon.core.words import plain, stem, words_of

LEAST = 3
"""So often must a task have come up."""

SPAN = timedelta(days=28)
"""Over so long at least: three alike in one week are one batch, no routine."""

ALIKE = 0.6
"""This part of the words of two titles must be the same."""

_DRAFT_STEPS = 10

_TIMES = frozenset(
    words_of(
        "january february march april may june july august september october november december jan feb "
        "mar apr jun jul aug sep sept oct nov dec januar februar marz mai juni juli oktober dezember "
        "janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre enero febrero "
        "marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre janeiro fevereiro "
        "marco maio junho julho setembro outubro novembro dezembro monday tuesday wednesday thursday "
        "friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi "
        "mercredi jeudi vendredi samedi dimanche lunes martes miercoles jueves viernes sabado domingo "
        "segunda terca quarta quinta sexta week month quarter year weekly monthly quarterly yearly "
        "daily today tomorrow woche monat quartal jahr kw semaine mois annee semana mes ano q1 q2 q3 q4 "
        "first second third last next this new"
    )
)
_SMALL = frozenset(
    words_of(
        "a an and or the of to in on at for with from by as our my your their der die das den dem und "
        "oder fur von mit zu zum zur im am an auf le la les de des du et ou pour avec un une el los las "
        "y o para con uma os as e em no na do da dos das"
    )
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Repeated:
    """One task that comes back: its newest title, how often, since when, with the hours of one time.

    `steps` is the draft of a procedure, from the checklists of earlier times (empty: there were none). `who`
    did it most often (empty: the owner).
    """

    title: str
    times: int
    since: datetime
    hours: float
    who: str = ""
    url: str = ""
    steps: tuple[str, ...] = ()


def repeated(past: Iterable[Activity], now: datetime) -> list[Repeated]:
    """What came up at least `LEAST` times over at least `SPAN`, what takes the most hours first."""
    groups = _groups([each for each in past if each.first <= now])
    found = [_of(group) for group in groups if len(group) >= LEAST and _span(group) >= SPAN]
    return sorted(found, key=lambda each: (-each.times * each.hours, each.title))


def _span(group: Sequence[Activity]) -> timedelta:
    begun = [each.first for each in group]
    return max(begun) - min(begun)


@dataclass(slots=True)
class _Group:
    """Cards with like titles, around the words of the first."""

    words: frozenset[str]
    cards: list[Activity] = field(default_factory=list)


def _groups(past: Sequence[Activity]) -> list[list[Activity]]:
    """Each card goes to the first group that is like it; groups are looked up by their words."""
    groups: list[_Group] = []
    by_words: dict[frozenset[str], _Group] = {}
    with_word: dict[str, list[_Group]] = {}
    for each in sorted(past, key=lambda each: (each.first, each.task.key)):
        words = signature(each.title)
        if not words:
            continue
        group = by_words.get(words) or _alike(words, with_word)
        if group is None:
            group = _Group(words)
            groups.append(group)
            for word in words:
                with_word.setdefault(word, []).append(group)
        by_words[words] = group
        group.cards.append(each)
    return [group.cards for group in groups]


def _alike(words: frozenset[str], with_word: Mapping[str, list[_Group]]) -> _Group | None:
    best: tuple[float, _Group] | None = None
    seen: set[int] = set()
    for word in sorted(words, key=lambda word: (len(with_word.get(word, ())), word))[:2]:
        for group in with_word.get(word, ()):
            if id(group) not in seen:
                seen.add(id(group))
                likeness = len(words & group.words) / len(words | group.words)
                if likeness >= ALIKE and (best is None or likeness > best[0]):
                    best = (likeness, group)
    return best[1] if best is not None else None


def _of(group: Sequence[Activity]) -> Repeated:
    newest = group[-1]
    who = Counter(each.holder for each in group).most_common(1)[0][0]
    return Repeated(
        title=newest.title,
        times=len(group),
        since=group[0].first,
        hours=round(sum(each.hours for each in group) / len(group), 2),
        who=who,
        url=newest.url,
        steps=_draft(group),
    )


def _draft(group: Sequence[Activity]) -> tuple[str, ...]:
    """The steps of at least half of the earlier checklists, in the order and words of the newest."""
    lists = [each.steps for each in group if each.steps]
    if not lists:
        return ()
    counts = Counter(key for steps in lists for key in {_key(step) for step in steps})
    kept: dict[str, str] = {}
    for steps in reversed(lists):
        for step in steps:
            if 2 * counts[_key(step)] >= len(lists):
                kept.setdefault(_key(step), " ".join(step.split()))
    return tuple(kept.values())[:_DRAFT_STEPS]


def _key(step: str) -> str:
    return " ".join(sorted(signature(step))) or plain(step)


@lru_cache(maxsize=20_000)
def signature(title: str) -> frozenset[str]:
    """What is the same in 'March invoices' and 'Invoices of April 2026': no dates and small words."""
    words = words_of(plain(title, 200))
    return frozenset(
        stem(word)
        for word in words
        if word not in _TIMES and word not in _SMALL and not any(sign.isdigit() for sign in word)
    )
