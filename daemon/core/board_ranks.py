"""Pure. Ranks that a board gives its cards: custom fields such as "Priority: High", scales such as "3/5"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from daemon.core.evidence import PLACE
from daemon.core.model import Task, Term
from daemon.core.words import plain, words_of

_TOP_URGENCY, _TOP_IMPORTANCE = 36.0, 28.0
_LOW_URGENCY, _LOW_IMPORTANCE = -20.0, -22.0

_NAMES = {
    "priority prio prioritat priorite prioridad prioridade rank ranking moscow": "both",
    "urgency dringlichkeit urgence urgencia deadline_pressure": "urgency",
    "importance impact severity value wichtigkeit bedeutung gravite severite importancia impacto "
    "severidad gravidade severidade criticality criticite criticidad": "importance",
}
_AXES = {name: axes for names, axes in _NAMES.items() for name in names.split()}
_LARGEST_IS_HIGHEST = frozenset(
    (
        "urgency",
        "urgence",
        "urgencia",
        "dringlichkeit",
        "importance",
        "importancia",
        "wichtigkeit",
        "bedeutung",
    )
) | {"impact", "impacto", "value"}
"""Of these the largest number is the highest; of a priority or severity number 1 is."""

_SCALE = re.compile(r"(?<!\d)(?P<mark>\d{1,2})(?:\s?(?:/|of|von|sur|de)\s?(?P<most>\d{1,2}))?(?!\d)")
_STARS = re.compile(r"[\u2605\u2b50]")
_USUAL_SCALE = 4


class _Rank(NamedTuple):
    urgency: float
    importance: float
    text: str


_NO_RANK = _Rank(0.0, 0.0, "")


def rank_terms(task: Task, urgency: float, importance: float) -> list[Term]:
    """What custom fields and numbered labels add to what the words of list and labels already gave.

    `urgency` and `importance` are the points those words gave: a rank that agrees with them adds only what it
    says more, so that a label "P1" beside a field "Priority: 1" is not counted twice.
    """
    names = [f"{name}: {value}" for name, value in task.fields]
    names += [label.name for label in task.labels if label.name]
    if task.list_name:
        names.append(task.list_name)
    ranks = [rank for name in names if (rank := _rank(name)) is not _NO_RANK]
    if not ranks:
        return []
    terms = []
    for axis, given in (("urgency", urgency), ("importance", importance)):
        best = max(ranks, key=lambda rank: abs(getattr(rank, axis)))
        points = getattr(best, axis)
        more = points if points * given <= 0 else points - given
        if more * points > 0:
            text = f"the board says '{best.text}'"
            terms.append(Term("urgency" if axis == "urgency" else "importance", text, round(more, 1)))
    return terms


@lru_cache(maxsize=2048)
def _rank(name: str) -> _Rank:
    """The rank in one field or label. Words without a field's name are the lexicon's business, not ours."""
    text = plain(name, 80)
    words = words_of(text)
    known = next((word for word in words[:3] if word in _AXES), None)
    if known is None:
        return _NO_RANK
    share = _share(text, words, known)
    if share is None:
        return _NO_RANK
    urgency = _points(share, _LOW_URGENCY, _TOP_URGENCY) if _AXES[known] != "importance" else 0.0
    importance = _points(share, _LOW_IMPORTANCE, _TOP_IMPORTANCE) if _AXES[known] != "urgency" else 0.0
    return _Rank(urgency, importance, name.strip()[:40])


def _share(text: str, words: list[str], known: str) -> float | None:
    """Where a rank stands between the lowest (0) and the highest (1); None when it tells no rank."""
    if stars := len(_STARS.findall(text)):
        return min(1.0, (stars - 1) / 4)
    match = _SCALE.search(text)
    if match is not None:
        mark, most = int(match["mark"]), int(match["most"] or 0)
        if most > 1:
            return min(1.0, max(0.0, (mark - 1) / (most - 1)))
        place = min(1.0, max(0, mark - 1) / (_USUAL_SCALE - 1))
        return min(1.0, mark / 5) if known in _LARGEST_IS_HIGHEST else 1.0 - place
    rest = [word for word in words if word != known]
    if not rest:
        return None
    said = [hit.sense.weight for hit in PLACE.scan(rest) if hit.sense.field == "board" and hit.sense.weight]
    if not said:
        return None
    strongest = max(said, key=abs)
    return 1.0 if strongest >= 28 else 0.8 if strongest > 0 else 0.35 if strongest > -15 else 0.0


def _points(share: float, low: float, top: float) -> float:
    """A middle rank says nothing; the ends of the scale say most."""
    distance = (share - 0.5) * 2.0
    return round(distance * (top if distance > 0 else -low), 1)
