"""Pure. How well each assistant suits a task: kinds of work, plain words, role, the owner's rules."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from operator import itemgetter

from daemon.core.evidence import Evidence, read
from daemon.core.heard import mixed
from daemon.core.model import Assessment, Complexity, Kind, Match, Profile, Task, Term
from daemon.core.owner_rules import rules_for
from daemon.core.pulls import PROVES, assistant_term
from daemon.core.recall import Memory, Recalled
from daemon.core.second_opinion import Opinions
from daemon.core.skills import Skills, affinities
from daemon.core.team import LEVEL_NAMES
from daemon.core.trained.reading import Leaning, lean

ENOUGH = 22.0
"""Points from which somebody can be handed the task: a named skill that carries a good part of the work."""

SKILL_POINTS = 60.0
WORD_POINTS = 20.0
ROLE_POINTS = 10.0
RULE_POINTS = 1_000.0
_PLAIN = 0.1
"""How likely a kind of work has to be so that a task is called by it."""

_TOLD = 1
_SEVERAL_STEPS = 3

_GENERAL = Term("assistant", "takes general work", 1.0)

_Scored = tuple[float, int, float, list[Term]]
"""The score with its sign turned, the place in the configuration, points of skill, terms of anything else."""


def rank(
    task: Task,
    assessment: Assessment,
    profile: Profile,
    memory: Memory | None = None,
    opinion: Opinions = (),
) -> tuple[Match, ...]:
    """Every assistant, best first; equals keep the order of the configuration.

    `fits` when a skill for the work was found, a rule of the owner names the assistant, or similar tasks went
    to them (`memory`). Only the first
    tells the terms: of the others people ask how far behind they are.
    """
    if not profile.assistants:
        return ()
    evidence = read(task)
    learned = lean(evidence)
    chosen = next((rule for rule in rules_for(task, evidence, profile) if rule.assistant), None)
    stems = evidence.stems
    team = affinities(profile.assistants)
    scored: list[_Scored] = []
    expert = assessment.complexity is Complexity.SPECIALISED
    for at, (assistant, skills) in enumerate(zip(profile.assistants, team, strict=True)):
        near = skills.expert if expert else skills.near
        skill_points = SKILL_POINTS * sum(
            [share * near[topic] for topic, share in learned.topics if topic in near]
        )
        others = _role_terms(task, assessment, skills)
        if not skills.stems.isdisjoint(stems):
            others += _word_terms(stems, skills)
        if chosen is not None and chosen.assistant is not None and _same(chosen.assistant, assistant.name):
            others.append(Term("assistant", f"rule '{chosen.name}'{_at(chosen.where)}", RULE_POINTS))
            skill_points += ENOUGH
        gained = _gained(learned, opinion, near) if opinion else None
        if gained is not None:
            others.append(gained)
        more = sum([term.points for term in others]) if others else 0.0
        fitting = skill_points + (gained.points if gained is not None else 0.0)
        scored.append((-skill_points - more, at, fitting, others))
    if memory and chosen is None and (recalled := memory.recall(task, evidence)).assistants:
        scored = _with_memory(scored, recalled, profile)
    scored.sort(key=itemgetter(0, 1))
    return tuple(
        Match(
            assistant=profile.assistants[at].name,
            score=round(-below, 2),
            fits=skill_points >= ENOUGH,
            terms=(*_skill_terms(learned, team[at], expert=expert), *others) if place < _TOLD else (),
        )
        for place, (below, at, skill_points, others) in enumerate(scored)
    )


def _with_memory(scored: list[_Scored], recalled: Recalled, profile: Profile) -> list[_Scored]:
    """The scores once it is heard whom similar tasks went to, and whom they were taken back from."""
    votes = dict(recalled.assistants)
    heard = []
    for below, at, skill_points, others in scored:
        if (vote := votes.get(profile.assistants[at].name)) is None:
            heard.append((below, at, skill_points, others))
            continue
        best = max([-each[0] for each in scored if each[1] != at], default=0.0)
        term = assistant_term(vote, -below, best)
        if vote.strength >= PROVES:
            skill_points = max(skill_points, ENOUGH) if vote.yes else 0.0
        heard.append((below - term.points, at, skill_points, [*others, term]))
    return heard


def _gained(learned: Leaning, opinion: Opinions, near: Mapping[str, float]) -> Term | None:
    """What second opinions on the kind of work add for somebody who is `near` to some, or take."""
    said = [each.said for each in opinion if each.topics]
    before = sum([share * near.get(topic, 0.0) for topic, share in learned.topics])
    after = sum([share * near.get(topic, 0.0) for topic, share in mixed(learned.topics, opinion)])
    points = round(SKILL_POINTS * (after - before), 1)
    return Term("assistant", "; ".join(said), points) if points else None


def category_of(evidence: Evidence, opinion: Opinions = ()) -> str | None:
    """The kind of work a task mainly is, or None when no word tells."""
    topics = lean(evidence).topics
    if opinion:
        topics = mixed(topics, opinion)
    return topics[0].name if topics and topics[0].share >= _PLAIN else None


def _skill_terms(learned: Leaning, skills: Skills, *, expert: bool) -> list[Term]:
    near = skills.expert if expert else skills.near
    found = [
        (topic, round(SKILL_POINTS * share * near.get(topic, 0.0), 1)) for topic, share in learned.topics
    ]
    return [
        _skill_term(
            topic, topic in skills.own, learned.speaker(topic), points, skills.levels.get(topic, 0), expert
        )
        for topic, points in found
        if points >= 0.5
    ]


def _word_terms(stems: Mapping[str, str], skills: Skills) -> list[Term]:
    same = sorted(skills.stems.intersection(stems))
    return [_word_term(word) for word in same[:3]]


def _role_terms(task: Task, assessment: Assessment, skills: Skills) -> list[Term]:
    if skills.project_role and assessment.kind is Kind.ONE_OFF and len(task.checklist) >= _SEVERAL_STEPS:
        return [Term("assistant", "a project of several steps suits the role", ROLE_POINTS)]
    if skills.operations_role and assessment.kind is Kind.RECURRING:
        return [Term("assistant", "recurring operations suit the role", ROLE_POINTS)]
    if skills.generalist:
        return [_GENERAL]
    return []


def _same(name: str, other: str) -> bool:
    return name.casefold() == other.casefold()


def _at(where: str) -> str:
    return f" ({where})" if where else ""


@lru_cache(maxsize=8192)
def _skill_term(topic: str, named: bool, words: str, points: float, level: int, expert: bool) -> Term:
    work = topic.replace("_", " ")
    told = f" ('{words}')" if words else ""
    good = f", level {level} ({LEVEL_NAMES[level]})" if level else ""
    for_what = " for specialised work" if level and expert else ""
    named_so = f"skill: {work}{told}" if named else f"close to the skills: {work}{told}"
    return Term("assistant", f"{named_so}{good}{for_what}", points)


@lru_cache(maxsize=1024)
def _word_term(word: str) -> Term:
    return Term("assistant", f"word '{word}' stands in the skills", WORD_POINTS)
