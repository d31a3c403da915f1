"""Pure. Standing procedures (SOPs) as values, and which one fits a task."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import log

from daemon.core.brief_rules import Sop
from daemon.core.common_words import PER_THOUSAND
from daemon.core.evidence import read
from daemon.core.model import Shape, Task, TaskId
from daemon.core.skills import topics_of
from daemon.core.team import ready_made_kind, spoken
from daemon.core.trained.reading import lean
from daemon.core.words import plain, stem, words_of

GATE = 0.8
"""Points from which a procedure fits: about two telling words, or one and the kind of work."""

_TELLING = 0.5
_OF_SEVERAL = 0.45
_COMMON = 0.15
_SHOWN = 0.2
_KIND_POINTS = 0.6
_ASKED_FOR = 1.0
"""What a kind of work under 'Fits' counts, where the task clearly is of that kind."""

_BODY = 0.3
_LIKELY = 0.25
_CLEAR = 0.5
_LONGEST_STEM = 7
_MOST_WORDS = 5
_RAREST = log(1000.0)


@dataclass(frozen=True, slots=True)
class SopFit:
    """A procedure that fits a task: how well, and the words both speak of."""

    sop: Sop
    points: float
    words: tuple[str, ...]

    @property
    def sentence(self) -> str:
        """Why, as the owner reads it."""
        return f"SOP '{self.sop.name}' fits: {', '.join(self.words)}"


def best_sop(task: Task, library: Sequence[Sop]) -> SopFit | None:
    """The procedure that fits a task best, or None; of equals the first by name.

    At least one telling word of the title, or of what the procedure says it is for, has to be shared, or the
    procedure names the kind of work that the task clearly is.
    """
    if not library:
        return None
    evidence = read(task)
    title = {_short(word): word for word in evidence.title if word}
    body = {_short(word): word for word in evidence.body_words if word}
    kinds = {topic.name: topic.share for topic in lean(evidence).topics if topic.share >= _LIKELY}
    fits = [_fit(index, title, body, kinds) for index in _indexed(tuple(library))]
    return min(
        (fit for fit in fits if fit is not None),
        key=lambda fit: (-fit.points, fit.sop.name.casefold(), fit.sop.where),
        default=None,
    )


@dataclass(frozen=True, slots=True)
class _Index:
    sop: Sop
    head: Mapping[str, float]
    body: Mapping[str, float]
    kinds: frozenset[str]
    asked_for: frozenset[str]


def _fit(
    index: _Index, title: Mapping[str, str], body: Mapping[str, str], kinds: Mapping[str, float]
) -> SopFit | None:
    shared: list[tuple[float, str, bool]] = []
    for stems, share in ((title, 1.0), (body, _BODY)):
        for key, word in stems.items():
            if (share < 1.0 and key in title) or _rarity(key) < _COMMON:
                continue
            if (weight := index.head.get(key)) is not None:
                shared.append((share * weight, word, share == 1.0))
            elif (weight := index.body.get(key)) is not None:
                shared.append((share * _BODY * weight, word, False))
    points = sum(weight for weight, _, _ in shared)
    telling = sum(weight for weight, _, at_head in shared if at_head) >= _TELLING
    ranked = sorted(shared, key=lambda each: (-each[0], each[1]))
    words = [word for weight, word, _ in ranked if weight >= _SHOWN]
    asked = sorted(index.asked_for & {kind for kind, share in kinds.items() if share >= _CLEAR})
    if asked:
        points, telling = points + _ASKED_FOR, True
    elif same := index.kinds & kinds.keys():
        points += _KIND_POINTS * max(kinds[kind] for kind in same)
    if not telling or points < GATE:
        return None
    named = words or [f"the kind of work {spoken(kind)}" for kind in asked[:1]]
    return SopFit(index.sop, round(points, 3), tuple(named[:_MOST_WORDS]))


@lru_cache(maxsize=8)
def _indexed(library: tuple[Sop, ...]) -> tuple[_Index, ...]:
    heads = [_head(sop) for sop in library]
    bodies = [
        _stems((sop.outcome, *sop.steps)) - head.keys() for sop, head in zip(library, heads, strict=True)
    ]
    spread: dict[str, int] = {}
    for head in heads:
        for key in head:
            spread[key] = spread.get(key, 0) + 1
    return tuple(
        _Index(
            sop,
            {key: share * _rarity(key) / spread[key] ** 0.5 for key, share in head.items()},
            {key: _rarity(key) for key in body},
            _kinds(sop),
            frozenset(kind for word in sop.fits if (kind := _named_kind(word)) is not None),
        )
        for sop, head, body in zip(library, heads, bodies, strict=True)
    )


def _head(sop: Sop) -> dict[str, float]:
    """What a procedure is called and for: one word of several ('month end') counts less than one alone."""
    shares: dict[str, float] = {}
    for text in (sop.name, *sop.fits):
        stems = _stems((text,))
        for key in stems:
            shares[key] = max(shares.get(key, 0.0), 1.0 if len(stems) == 1 else _OF_SEVERAL)
    return shares


def _kinds(sop: Sop) -> frozenset[str]:
    stand_in = Task(id=TaskId("sop", sop.where), shape=Shape.CARD, title=sop.name, description=sop.outcome)
    likely = [topic.name for topic in lean(read(stand_in)).topics[:2] if topic.share >= _LIKELY]
    return frozenset((*likely, *topics_of(sop.fits)))


def _named_kind(word: str) -> str | None:
    """The kind of work that a word under 'Fits' is the very name of."""
    words = words_of(plain(word))
    # 'E-mail management' is a kind of work, 'invoicing' only one thing that bookkeepers do.
    whole = ready_made_kind(word) if words[-1:] == ["management"] else None
    return whole or _KINDS.get("_".join(words))


def _stems(texts: Sequence[str]) -> set[str]:
    return {_short(word) for text in texts for word in words_of(plain(text)) if len(word) > 2}


def _short(word: str) -> str:
    return stem(word)[:_LONGEST_STEM]


def _rarity(key: str) -> float:
    """From 0 for a word that every task has to 1 for one that hardly any has."""
    return max(0.0, 1.0 - 2.0 * log(1.0 + PER_THOUSAND.get(key, 0)) / _RAREST)


_KIND_NAMES = frozenset(
    words_of(
        "automation bookkeeping calls content crm data_entry database design email errands events filing "
        "household it market_research media meetings newsletter office reminders repairs reports "
        "research sales scheduling seo shipping shopping social software support transcription travel "
        "vendors website"
    )
)
_KINDS = {
    "_".join(words_of(plain(name))): kind for kind in sorted(_KIND_NAMES) for name in (kind, spoken(kind))
}
"""By what people call it and by what it is called here."""
