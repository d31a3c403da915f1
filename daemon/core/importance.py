"""Pure. How much a task matters: what it touches, the owner's goals, how the board ranks it."""

from __future__ import annotations

from functools import lru_cache

from daemon.core.evidence import TEXT, Evidence, Found
from daemon.core.model import Goal, Term
from daemon.core.trained.reading import lean
from daemon.core.words import plain, stem, words_of

BASE = 26.0
"""What an ordinary task without any sign is worth: below the threshold, for most work is ordinary."""

_SERIOUS, _TROUBLE = 45.0, 24.0
"""Trouble of so many points of urgency matters, whatever it is that broke."""

SHARES = (1.0, 0.45, 0.25, 0.1)
"""How much the strongest, second … reason counts: many weak reasons do not make a strong one."""

_LEARNED, _MOST_LEARNED = 6.0, 20.0
"""Points for each step of the trained model's logarithmic odds, and how far they move a score at most."""

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

_TOPIC_LEAN = {
    "legal": 8.0,
    "strategy": 8.0,
    "hr": 5.0,
    "bookkeeping": 5.0,
    "support": 4.0,
    "sales": 6.0,
    "software": 4.0,
    "website": 2.0,
    "health": 4.0,
    "shopping": -10.0,
    "household": -10.0,
    "social": -6.0,
    "media": -4.0,
    "design": -6.0,
    "data_entry": -5.0,
    "filing": -7.0,
    "learning": -4.0,
    "office": -4.0,
    "errands": -6.0,
    "content": -3.0,
    "events": -3.0,
    "travel": -3.0,
    "newsletter": -3.0,
    "transcription": -5.0,
    "email": -3.0,
    "scheduling": -3.0,
    "research": -3.0,
    "repairs": -3.0,
}

_GOAL_STOP = frozenset(
    words_of(
        "a an and or the of to in on at for with my our your get keep more less win meet be by from into new "
        "all do make time und die der das mit von le la les de du et el los y o e um"
    )
)


def importance_terms(evidence: Evidence, category: str | None, goals: tuple[Goal, ...]) -> list[Term]:
    """The named summands of a task's importance; their sum may leave 0–100."""
    terms = [Term("importance", "an ordinary task", BASE)]
    found = evidence.of("importance")
    ups = sorted((pair for pair in found.items() if pair[1].best > 0), key=lambda pair: -pair[1].best)
    trouble = evidence.of("urgency").get("trouble")
    if trouble is not None and trouble.best >= _SERIOUS:
        ups.insert(0, ("trouble", Found(_TROUBLE, _TROUBLE, trouble.words)))
    for share, (key, sign) in zip(SHARES, ups, strict=False):
        terms.append(_sign_term(key, sign.words, round(sign.best * share, 1)))
    downs = sorted((pair for pair in found.items() if pair[1].best < 0), key=lambda pair: pair[1].best)
    for share, (key, sign) in zip(SHARES, downs, strict=False):
        terms.append(_sign_term(key, sign.words, round(sign.best * share, 1)))
    usual = _TOPIC_LEAN.get(category, 0.0) if category else 0.0
    if usual:
        terms.append(_topic_term(category or "", usual))
    learned = lean(evidence)
    points = round(max(-_MOST_LEARNED, min(_MOST_LEARNED, _LEARNED * learned.important)), 1)
    if abs(points) >= 1.0 and learned.important_words:
        terms.append(_learned_term(learned.important_words, points))
    place = evidence.of("board").get("importance")
    if place is not None:
        terms.append(Term("importance", f"stands under '{place.words}'", place.best))
    if goals:
        terms += _goal_terms(evidence, goals)
    return terms


def _goal_terms(evidence: Evidence, goals: tuple[Goal, ...]) -> list[Term]:
    found = evidence.of("importance")
    stems = None
    best: Term | None = None
    for goal, (groups, words) in zip(goals, _meanings(goals), strict=True):
        points, sign = 0.0, ""
        for group in groups:
            entry = found.get(group)
            if (
                entry is not None
                and entry.best > 0
                and (share := min(1.0, entry.best / 25.0)) * goal.weight > points
            ):
                points, sign = share * goal.weight, entry.words
        if words:
            stems = stems if stems is not None else {stem(word): word for word in words_of(evidence.text)}
            hit = next((stems[word] for word in words if word in stems), None)
            if hit is not None and goal.weight > points:
                points, sign = goal.weight, hit
        if points and (best is None or points > best.points):
            best = Term("importance", f"goal '{goal.name}' ('{sign}')", round(points, 1))
    return [best] if best is not None else []


@lru_cache(maxsize=64)
def _meanings(goals: tuple[Goal, ...]) -> tuple[tuple[frozenset[str], tuple[str, ...]], ...]:
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
        meanings.append((groups, tuple(dict.fromkeys(stem(word) for word in own + named))))
    return tuple(meanings)


@lru_cache(maxsize=4096)
def _sign_term(key: str, words: str, points: float) -> Term:
    return Term("importance", f"{_NAMES.get(key, key)}: '{words}'", points)


@lru_cache(maxsize=256)
def _topic_term(category: str, points: float) -> Term:
    return Term("importance", f"kind of work: {category.replace('_', ' ')}", points)


@lru_cache(maxsize=8192)
def _learned_term(words: str, points: float) -> Term:
    weighs = "tells of something that matters" if points > 0 else "tells of everyday work"
    return Term("importance", f"'{words}' {weighs}", points)
