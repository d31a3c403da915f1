"""Pure. Which tasks only the owner can do: authority, people, secrets, presence, strategy, a strength."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from daemon.core.evidence import Evidence
from daemon.core.model import Profile
from daemon.core.skills import SURE, affinities, topics_of
from daemon.core.trained.reading import lean

_DECISIVE, _SKILLED = 3.0, 0.9

ENOUGH = 3.0
"""Owner weight from which a sign counts: one clear phrase, or two softer ones."""

LEARNED_ENOUGH, LEARNED_DOUBT = -0.2, -2.0
"""Logarithmic odds of the trained model: from the first it reserves a task, below the second it says no."""

RATHER_NOT = -1.5
"""Points of a weakness of the owner: how much less a task is theirs."""

_RELIEF = 0.5
"""Logarithmic odds that a weakness takes off a reason to keep a task."""

_FIRM = frozenset(("authority", "hiring and firing", "confidential", "health", "family"))
"""Reasons that hold whatever the owner likes: nobody else may, or can, do it."""

_SENTENCES = {
    "authority": "needs your decision or signature ('{words}')",
    "hiring and firing": "hiring, firing and judging people is yours ('{words}')",
    "confidential": "is confidential or delicate ('{words}')",
    "health": "is about your own health ('{words}')",
    "family": "needs you in person, for family or friends ('{words}')",
    "own study or hobby": "is your own study or hobby ('{words}')",
    "strategy": "is strategy, pricing or negotiation ('{words}')",
}

_STRENGTH_TOPICS = frozenset({"strategy", "design", "content", "media", "software", "research"})
"""Kinds of work that are a skill as a whole; of law, sales or people a strength names only a part."""


def owner_only(evidence: Evidence, category: str | None, profile: Profile) -> str | None:
    """The reason why only the owner can do a task, as the rest of a sentence, or None."""
    found = evidence.of("owner")
    handy = found.get("delegable")
    relief = handy.total if handy is not None and handy.total < 0 else 0.0
    best, reason = 0.0, None
    for key, sentence in _SENTENCES.items():
        sign = found.get(key)
        if sign is None:
            continue
        weight = sign.total + max(-3.0, relief)
        if weight >= ENOUGH and weight > best:
            best, reason = weight, sentence.format(words=sign.words)
    learned = lean(evidence)
    weak = learned.reason.name not in _FIRM and weakness(category, profile) is not None
    reserved = learned.reserved - _RELIEF if weak else learned.reserved
    if learned.reserved < LEARNED_DOUBT:
        reason = None
    elif reason is None and reserved >= LEARNED_ENOUGH:
        reason = _SENTENCES[learned.reason.name].format(words=learned.owner_speaker())
    return reason or _strength(evidence, category, profile)


def weakness(category: str | None, profile: Profile) -> str | None:
    """The weakness of the owner that a kind of work is, in the owner's words, or None."""
    if category is None or not profile.owner.weaknesses:
        return None
    return _weaknesses(profile.owner.weaknesses).get(category)


@lru_cache(maxsize=64)
def _weaknesses(told: tuple[str, ...]) -> Mapping[str, str]:
    named: dict[str, str] = {}
    for each in told:
        for topic, weight in topics_of((each,)).items():
            if weight >= SURE:
                named.setdefault(topic, each)
    return named


def _strength(evidence: Evidence, category: str | None, profile: Profile) -> str | None:
    if category not in _STRENGTH_TOPICS or evidence.of("owner").get("delegable") is not None:
        return None
    sign = evidence.of("topic").get(category)
    if sign is None or sign.best < _DECISIVE:
        return None
    for strength in profile.owner.strengths:
        if topics_of((strength,)).get(category, 0.0) >= SURE:
            team = affinities(profile.assistants)
            if all(skills.own.get(category, 0.0) < _SKILLED for skills in team):
                return f"is your strength ('{strength}') and nobody on the team is better at it"
    return None
