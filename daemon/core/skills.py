"""Pure. What an assistant can do: free text read with the same dictionary as the tasks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from daemon.core.evidence import TEXT
from daemon.core.model import Assistant
from daemon.core.team import USUAL_LEVEL, ready_made_kind
from daemon.core.words import plain, stem, words_of

SURE = 2.0
"""Weight of words from which a skill counts in full."""

_MOST = 6.0
"""Weight of words beyond which more of them do not make somebody better."""

_STOP = frozenset(
    words_of(
        "a an and or the of to in on at for with from by as all our my your their his her things stuff other "
        "work works general technical management support arrangements own into about up out it is are be who "
        "how what also very well little looks look after small"
    )
)

_GENERAL_ROLES = ("virtual", "executive", "personal assistant", "general")
_ODD_JOBS = ("errands", "household", "office")
"""Who does these takes what nobody else is meant for."""

_READY_MADE = 3.0
"""Weight of a ready-made name for its kind of work: that of one plain word for it."""

_ROUTINE_LEVELS = (1.0, 0.8, 0.92, 1.0, 1.0, 1.0)
_SPECIALISED_LEVELS = (1.0, 0.35, 0.7, 1.0, 1.12, 1.2)
"""What a skill of each level (0 is unused) is worth for the one and the other kind of work."""

_NAMED = 0.6
_NEAREST = 0.7

NEIGHBOURS: Mapping[str, tuple[tuple[str, float], ...]] = {
    "email": (("support", 0.5), ("scheduling", 0.4), ("reminders", 0.4)),
    "calls": (("email", 0.8), ("scheduling", 0.6), ("support", 0.6), ("errands", 0.5)),
    "scheduling": (("meetings", 0.6), ("email", 0.5), ("travel", 0.4)),
    "meetings": (("scheduling", 0.7), ("transcription", 0.5), ("email", 0.4)),
    "travel": (("scheduling", 0.4), ("events", 0.3)),
    "transcription": (("data_entry", 0.7), ("meetings", 0.5)),
    "reminders": (("scheduling", 0.6), ("email", 0.6)),
    "filing": (("data_entry", 0.6), ("office", 0.6)),
    "data_entry": (("crm", 0.6), ("reports", 0.5), ("filing", 0.4)),
    "reports": (("data_entry", 0.6), ("bookkeeping", 0.5), ("research", 0.3)),
    "crm": (("data_entry", 0.7), ("sales", 0.5)),
    "research": (("market_research", 0.6), ("data_entry", 0.2)),
    "market_research": (("research", 0.7), ("social", 0.3)),
    "bookkeeping": (("data_entry", 0.3), ("reports", 0.3)),
    "support": (("email", 0.7), ("calls", 0.5), ("crm", 0.3)),
    "sales": (("email", 0.5), ("crm", 0.5), ("support", 0.3), ("content", 0.2)),
    "social": (("newsletter", 0.6), ("content", 0.5)),
    "newsletter": (("content", 0.6), ("social", 0.6)),
    "content": (("newsletter", 0.5), ("social", 0.4), ("seo", 0.3)),
    "design": (("media", 0.5), ("social", 0.3)),
    "media": (("design", 0.6), ("social", 0.4)),
    "seo": (("content", 0.5), ("website", 0.4), ("social", 0.4)),
    "software": (("website", 0.6), ("automation", 0.6), ("it", 0.5), ("database", 0.6)),
    "website": (("software", 0.6), ("it", 0.5), ("seo", 0.3)),
    "it": (("software", 0.5), ("website", 0.5), ("office", 0.2)),
    "automation": (("software", 0.7), ("it", 0.4)),
    "database": (("software", 0.7), ("data_entry", 0.3), ("it", 0.4)),
    "office": (("vendors", 0.5), ("filing", 0.4), ("shopping", 0.4), ("household", 0.4)),
    "household": (("errands", 0.6), ("repairs", 0.5), ("shopping", 0.5), ("office", 0.4)),
    "repairs": (("vendors", 0.6), ("household", 0.7), ("office", 0.4)),
    "vendors": (("office", 0.6), ("shopping", 0.5), ("shipping", 0.4)),
    "shopping": (("errands", 0.8), ("vendors", 0.5), ("household", 0.6), ("office", 0.3)),
    "errands": (("shopping", 0.7), ("household", 0.5), ("shipping", 0.4), ("office", 0.3)),
    "shipping": (("errands", 0.6), ("vendors", 0.5), ("office", 0.4)),
    "events": (("vendors", 0.4), ("travel", 0.3), ("office", 0.3)),
    "legal": (("bookkeeping", 0.45), ("email", 0.4), ("filing", 0.35)),
    "hr": (("scheduling", 0.5), ("email", 0.45), ("office", 0.3), ("bookkeeping", 0.2)),
    "strategy": (("meetings", 0.5), ("reports", 0.45), ("research", 0.4), ("market_research", 0.4)),
    "health": (("scheduling", 0.6), ("errands", 0.45), ("household", 0.3)),
    "family": (("household", 0.8), ("events", 0.45), ("errands", 0.5), ("scheduling", 0.4)),
    "learning": (("research", 0.5), ("household", 0.2), ("scheduling", 0.3)),
}


@dataclass(frozen=True, slots=True)
class Skills:
    """One assistant's skills: named topics, topics close to them, and plain words.

    `near` is for routine work and `expert` for specialised: they differ where a level was told. `levels` are
    those, by topic.
    """

    own: Mapping[str, float]
    near: Mapping[str, float]
    expert: Mapping[str, float]
    levels: Mapping[str, int]
    stems: frozenset[str]
    generalist: bool
    project_role: bool
    operations_role: bool


@lru_cache(maxsize=256)
def topics_of(skills: tuple[str, ...]) -> Mapping[str, float]:
    """The kinds of work a free text of skills names, each with the weight of the words that name it."""
    sums: dict[str, float] = {}
    for skill in skills:
        # Each phrase on its own: words of neighbouring skills must not join into a phrase.
        for piece in _pieces(skill):
            heard: dict[str, float] = {}
            for hit in TEXT.scan(words_of(piece)):
                if hit.sense.field == "topic":
                    heard[hit.sense.key] = heard.get(hit.sense.key, 0.0) + hit.sense.weight
            kind = ready_made_kind(piece)
            if kind is not None and heard.get(kind, 0.0) < max([SURE, *heard.values()]):
                # Its words alone tell less, or of something else.
                heard = {kind: _READY_MADE}
            for key, weight in heard.items():
                sums[key] = sums.get(key, 0.0) + weight
    return {key: min(_MOST, total) for key, total in sums.items() if total > 0}


@lru_cache(maxsize=32)
def affinities(assistants: tuple[Assistant, ...]) -> tuple[Skills, ...]:
    """What each assistant can do, in the order given, measured against the best of the team."""
    weights = [_weights(assistant) for assistant in assistants]
    best: dict[str, float] = {}
    for each in weights:
        for topic, weight in each.items():
            best[topic] = max(best.get(topic, 0.0), weight)
    pairs = zip(assistants, weights, strict=True)
    return _lifted([_skills(assistant, each, best) for assistant, each in pairs])


def _lifted(team: list[Skills]) -> tuple[Skills, ...]:
    """Where nobody has a skill, who comes nearest counts more: else a side word of the task would decide."""
    lifts: dict[str, float] = {}
    for topic in NEIGHBOURS:
        nearest = max((skills.near.get(topic, 0.0) for skills in team), default=0.0)
        if 0.0 < nearest < _NEAREST:
            lifts[topic] = _NEAREST / nearest
    return tuple(
        replace(
            skills,
            near={key: value * lifts.get(key, 1.0) for key, value in skills.near.items()},
            expert={key: value * lifts.get(key, 1.0) for key, value in skills.expert.items()},
        )
        for skills in team
    )


def _weights(assistant: Assistant) -> dict[str, float]:
    weights = {topic: weight * 0.5 for topic, weight in topics_of((assistant.role,)).items()}
    weights.update(topics_of(assistant.skills))
    return weights


def _skills(assistant: Assistant, weights: Mapping[str, float], best: Mapping[str, float]) -> Skills:
    own = {
        topic: min(1.0, weight / SURE) * (0.4 + 0.6 * weight / best[topic])
        for topic, weight in weights.items()
    }
    levels = _levels(assistant)
    role = plain(assistant.role)
    words = [word for skill in assistant.skills for word in words_of(plain(skill))]
    return Skills(
        own=own,
        near=_near(own, levels, _ROUTINE_LEVELS),
        expert=_near(own, levels, _SPECIALISED_LEVELS),
        levels=levels,
        stems=frozenset(
            stem(word) for word in words if len(word) > 2 and word not in _STOP and not _understood(word)
        ),
        generalist=any(word in role for word in _GENERAL_ROLES)
        or any(own.get(topic, 0.0) >= _NAMED for topic in _ODD_JOBS),
        project_role="project" in role,
        operations_role="operation" in role,
    )


def _levels(assistant: Assistant) -> Mapping[str, int]:
    """The best level that was told for each kind of work; one without any is not in it."""
    told: dict[str, int] = {}
    for skill, level in assistant.levels:
        for topic in topics_of((skill,)):
            told[topic] = max(level, told.get(topic, 0))
    return told


def _near(
    own: Mapping[str, float], levels: Mapping[str, int], worth: tuple[float, ...]
) -> Mapping[str, float]:
    able = {topic: value * worth[levels.get(topic, USUAL_LEVEL)] for topic, value in own.items()}
    near = dict(able)
    for topic, around in NEIGHBOURS.items():
        for neighbour, share in around:
            value = able.get(neighbour, 0.0) * share
            if value > near.get(topic, 0.0):
                near[topic] = value
    return near


def _understood(word: str) -> bool:
    """Whether the dictionary already counts a word as a kind of work."""
    return any(hit.sense.field == "topic" for hit in TEXT.scan([word]))


def _pieces(skill: str) -> list[str]:
    text = plain(skill)
    for mark in ",;.|/&•\n":
        text = text.replace(mark, "\x00")
    return [piece for piece in text.split("\x00") if piece.strip()]
