"""Pure. How well each assistant suits a task: kinds of work, plain words, role, the owner's rules."""

from __future__ import annotations

from functools import lru_cache
from operator import itemgetter
from typing import NamedTuple

from daemon.core.evidence import Evidence, read
from daemon.core.model import Assessment, Kind, Match, Profile, Task, Term
from daemon.core.owner_rules import rules_for
from daemon.core.skills import Skills, affinities
from daemon.core.trained.reading import Likely, lean
from daemon.core.words import stem

ENOUGH = 22.0
"""Points from which somebody can be handed the task: a named skill that carries a good part of the work."""

SKILL_POINTS = 60.0
WORD_POINTS = 4.0
ROLE_POINTS = 10.0
RULE_POINTS = 1_000.0
LEARNED = 8.0
"""What the trained model's leaning counts beside the dictionary's weights (found by cross-validation)."""

_TOLD = 2
_TOPIC_CAP = 7.0
_SEVERAL_STEPS = 3


def rank(task: Task, assessment: Assessment, profile: Profile) -> tuple[Match, ...]:
    """Every assistant, best first; equals keep the order of the configuration.

    `fits` when a skill for the work was found or a rule of the owner names the assistant. Only the first two
    tell their terms: nobody asks why somebody is third.
    """
    if not profile.assistants:
        return ()
    evidence = read(task)
    work = _work_in(evidence)
    chosen = next((rule for rule in rules_for(task, evidence, profile) if rule.assistant), None)
    stems = {stem(word) for word in evidence.title}
    team = affinities(profile.assistants)
    scored = []
    for at, (assistant, skills) in enumerate(zip(profile.assistants, team, strict=True)):
        near = skills.near
        skill_points = sum([points * near[topic] for topic, points in work.points.items() if topic in near])
        others = _word_terms(stems, skills) + _role_terms(task, assessment, skills)
        if chosen is not None and chosen.assistant is not None and _same(chosen.assistant, assistant.name):
            others.append(Term("assistant", f"rule '{chosen.name}'{_at(chosen.where)}", RULE_POINTS))
            skill_points += ENOUGH
        scored.append((-skill_points - sum(term.points for term in others), at, skill_points, others))
    scored.sort(key=itemgetter(0, 1))
    return tuple(
        Match(
            assistant=profile.assistants[at].name,
            score=round(-below, 2),
            fits=skill_points >= ENOUGH,
            terms=(*_skill_terms(work, team[at]), *others) if place < _TOLD else (),
        )
        for place, (below, at, skill_points, others) in enumerate(scored)
    )


class _Work(NamedTuple):
    """What a task has of each kind of work, in points for somebody who does nothing else."""

    points: dict[str, float]
    named: dict[str, float]
    learned: dict[str, Likely]


def _work_in(evidence: Evidence) -> _Work:
    strengths = topic_strengths(evidence)
    learned = lean(evidence).topics
    # Two words that agree are enough for full points; more words only sharpen the shares.
    scale = SKILL_POINTS / max(3.0, sum(strengths.values()) + LEARNED * sum([each.share for each in learned]))
    named = {topic: strength * scale for topic, strength in strengths.items()}
    points = dict(named)
    for likely in learned:
        points[likely.name] = points.get(likely.name, 0.0) + LEARNED * likely.share * scale
    return _Work(points, named, {likely.name: likely for likely in learned})


def topic_strengths(evidence: Evidence) -> dict[str, float]:
    """How strongly a task speaks of each kind of work."""
    strengths = {key: min(_TOPIC_CAP, sign.total) for key, sign in evidence.of("topic").items()}
    if evidence.code:
        strengths["software"] = strengths.get("software", 0.0) + 2.5
    return strengths


def category_of(evidence: Evidence) -> str | None:
    """The kind of work a task mainly is, or None when no word tells."""
    strengths = topic_strengths(evidence)
    for likely in lean(evidence).topics:
        strengths[likely.name] = strengths.get(likely.name, 0.0) + LEARNED * likely.share
    return max(strengths, key=lambda key: strengths[key]) if strengths else None


def _skill_terms(work: _Work, skills: Skills) -> list[Term]:
    terms = []
    for topic, points in work.points.items():
        share = skills.near.get(topic, 0.0)
        named = work.named.get(topic, 0.0)
        if named and round(named * share, 1):
            terms.append(_skill_term(topic, topic in skills.own, round(named * share, 1)))
        if points > named and round((points - named) * share, 1):
            words = work.learned[topic].words
            terms.append(_learned_term(words, topic, round((points - named) * share, 1)))
    return terms


def _word_terms(stems: set[str], skills: Skills) -> list[Term]:
    same = sorted(stems & skills.stems)
    return [_word_term(word) for word in same[:3]]


def _role_terms(task: Task, assessment: Assessment, skills: Skills) -> list[Term]:
    if skills.project_role and assessment.kind is Kind.ONE_OFF and len(task.checklist) >= _SEVERAL_STEPS:
        return [Term("assistant", "a project of several steps suits the role", ROLE_POINTS)]
    if skills.operations_role and assessment.kind is Kind.RECURRING:
        return [Term("assistant", "recurring operations suit the role", ROLE_POINTS)]
    if skills.generalist:
        return [Term("assistant", "takes general work", 1.0)]
    return []


def _same(name: str, other: str) -> bool:
    return name.casefold() == other.casefold()


def _at(where: str) -> str:
    return f" ({where})" if where else ""


@lru_cache(maxsize=8192)
def _skill_term(topic: str, named: bool, points: float) -> Term:
    work = topic.replace("_", " ")
    return Term("assistant", f"skill: {work}" if named else f"close to the skills: {work}", points)


@lru_cache(maxsize=8192)
def _learned_term(words: str, topic: str, points: float) -> Term:
    work = topic.replace("_", " ")
    return Term("assistant", f"'{words}' speaks for {work}" if words else f"reads like {work}", points)


@lru_cache(maxsize=1024)
def _word_term(word: str) -> Term:
    return Term("assistant", f"word '{word}' stands in the skills", WORD_POINTS)
