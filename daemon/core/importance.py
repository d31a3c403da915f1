"""Pure. How much a task matters: what it touches, the owner's goals, how the board ranks it."""

from __future__ import annotations

from functools import lru_cache

from daemon.core.evidence import TEXT, Evidence
from daemon.core.model import Goal, Term
from daemon.core.trained.reading import Leaning, bias, lean
from daemon.core.words import plain, stem, words_of

MIDDLE, POINTS = 50.0, 10.0
"""The score at even odds, and the points of each step of the trained model's logarithmic odds."""

_MOST_NAMED = 5
"""Reasons that are named singly; the others are summed up."""

_LEAST_NAMED = 1.0

_GOAL = 0.6
"""Points for each unit of a goal's weight: most of what serves usual goals has a high score without it."""

_NAMES = {
    "money": "money",
    "duty": "law, tax or a duty",
    "clients": "clients",
    "product": "the product",
    "security": "security",
    "health": "health",
    "safety": "safety",
    "family": "family",
    "people": "people",
    "growth": "growth",
    "reputation": "reputation",
    "stakes": "stakes",
    "trouble": "trouble",
    "trivial": "small thing",
    "optional": "optional",
}

_GOAL_STOP = frozenset(
    words_of(
        "a an and or the of to in on at for with my our your get keep more less win meet be by from into new "
        "all do make time und die der das mit von le la les de du et el los y o e um"
    )
)


def importance_terms(evidence: Evidence, goals: tuple[Goal, ...]) -> list[Term]:
    """The named summands of a task's importance; their sum may leave 0–100."""
    terms = [_ORDINARY, *_learned_terms(lean(evidence))]
    place = evidence.of("board").get("importance")
    if place is not None and place.best:
        terms.append(Term("importance", f"stands under '{place.words}'", place.best))
    if goals:
        terms += _goal_terms(evidence, goals)
    return terms


def _learned_terms(learned: Leaning) -> list[Term]:
    points: dict[str, float] = {}
    names: dict[str, str] = {}
    rest = 0.0
    for finding, words, odds in learned.shares("important"):
        if not words:
            rest += odds
            continue
        points[words] = points.get(words, 0.0) + odds
        if finding and words not in names:
            names[words] = finding
    strongest = sorted([(-abs(odds), words) for words, odds in points.items()])
    terms = []
    for place, (strength, words) in enumerate(strongest):
        if place < _MOST_NAMED and -strength * POINTS >= _LEAST_NAMED:
            terms.append(_word_term(names.get(words, ""), words, round(points[words] * POINTS, 1)))
        else:
            rest += points[words]
    rest = round(rest * POINTS, 1)
    return [*terms, Term("importance", "everything else it says", rest)] if rest else terms


def _goal_terms(evidence: Evidence, goals: tuple[Goal, ...]) -> list[Term]:
    found = evidence.of("importance")
    stems = evidence.stems
    best: Term | None = None
    for goal, (groups, words) in zip(goals, _meanings(goals), strict=True):
        points, sign, weight = 0.0, "", _GOAL * goal.weight
        for group in groups:
            entry = found.get(group)
            if (
                entry is not None
                and entry.best > 0
                and (share := min(1.0, entry.best / 25.0)) * weight > points
            ):
                points, sign = share * weight, entry.words
        if weight > points and not words.isdisjoint(stems):
            points, sign = weight, min(stems[word] for word in words if word in stems)
        if points and (best is None or points > best.points):
            best = Term("importance", f"goal '{goal.name}' ('{sign}')", round(points, 1))
    return [best] if best is not None else []


@lru_cache(maxsize=64)
def _meanings(goals: tuple[Goal, ...]) -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    """Per goal: the kinds of reasons it cares for, and the stems of its own words."""
    meanings = []
    for goal in goals:
        name_words = words_of(plain(goal.name))
        groups = frozenset(
            hit.sense.key
            for hit in TEXT.scan(name_words)
            if hit.sense.field == "importance" and hit.sense.weight >= 12
        )
        own = [word for text in goal.words for word in words_of(plain(text))]
        named = [word for word in name_words if len(word) > 2 and word not in _GOAL_STOP]
        meanings.append((groups, frozenset(stem(word) for word in own + named)))
    return tuple(meanings)


@lru_cache(maxsize=8192)
def _word_term(finding: str, words: str, points: float) -> Term:
    field, _, key = finding.removeprefix("#").partition(" ")
    if field == "importance":
        return Term("importance", f"{_NAMES.get(key, key)}: '{words}'", points)
    if field == "topic":
        return Term("importance", f"kind of work: {key.replace('_', ' ')} ('{words}')", points)
    weighs = "tells of something that matters" if points > 0 else "tells of everyday work"
    return Term("importance", f"'{words}' {weighs}", points)


_ORDINARY = Term("importance", "an ordinary task", round(MIDDLE + POINTS * bias("important"), 1))
"""What a task without any sign is worth: below the threshold, for most work is ordinary."""
