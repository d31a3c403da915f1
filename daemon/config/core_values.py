"""Pure. From settings to the values the core judges with."""

from __future__ import annotations

from collections.abc import Sequence

from daemon.config.sections import AssistantSettings, DaemonSettings, GoalSettings, RuleSettings
from daemon.core.model import Assistant, Goal, Owner, Profile, Rule, Thresholds

GOAL_POINTS = 10.0
"""Points of importance that the heaviest goal gives at most."""


def profile(settings: DaemonSettings) -> Profile:
    """All that judging needs to know of the owner and the team; each rule says where it is written."""
    owner = settings.owner
    thresholds = settings.thresholds
    places = settings.rule_places or ("",) * len(settings.rules)
    names = {_plain(assistant.name): assistant.name for assistant in settings.assistants}
    return Profile(
        owner=Owner(
            name=owner.name,
            timezone=owner.timezone,
            working_hours=owner.working_hours.value(),
            strengths=owner.strengths,
            weaknesses=owner.weaknesses,
            rate=owner.rate,
            country=owner.country,
            region=owner.region,
            time_off=tuple(each.value() for each in owner.time_off),
        ),
        assistants=tuple(_assistant(assistant) for assistant in settings.assistants),
        goals=_goals(settings.goals),
        rules=tuple(_rule(rule, place, names) for rule, place in zip(settings.rules, places, strict=True)),
        thresholds=Thresholds(
            urgent=thresholds.urgent,
            important=thresholds.important,
            margin=thresholds.margin,
            minimum_stay=settings.judgement.stay_hours,
        ),
        curve=settings.judgement.curve(),
    )


def _assistant(settings: AssistantSettings) -> Assistant:
    return Assistant(
        name=settings.name,
        role=settings.role,
        skills=tuple(each.skill for each in settings.skills),
        levels=tuple((each.skill, each.level) for each in settings.skills if each.level is not None),
        rate=settings.rate,
        country=settings.country,
        region=settings.region,
        time_off=tuple(each.value() for each in settings.time_off),
        boards=settings.boards,
        clients=settings.clients,
        trello_member=settings.trello_member,
        email=settings.email,
        timezone=settings.timezone,
        working_hours=settings.working_hours.value() if settings.working_hours else None,
        hours_per_week=settings.hours_per_week,
    )


def _goals(settings: Sequence[GoalSettings]) -> tuple[Goal, ...]:
    """Weights say how goals stand to each other: the heaviest gives the full points, whatever the scale."""
    heaviest = max((goal.weight for goal in settings), default=1.0)
    return tuple(
        Goal(name=goal.name, weight=GOAL_POINTS * goal.weight / heaviest, words=goal.words)
        for goal in settings
    )


def _rule(settings: RuleSettings, place: str, names: dict[str, str]) -> Rule:
    match = settings.match
    assistant = settings.assistant
    return Rule(
        name=settings.name or _description(settings),
        words=match.words,
        pattern=match.pattern,
        lists=match.lists,
        labels=match.labels,
        boards=match.boards,
        people=match.people,
        quadrant=settings.quadrant,
        urgency=settings.urgency,
        importance=settings.importance,
        never_delegate=settings.never_delegate,
        assistant=names.get(_plain(assistant), assistant) if assistant else None,
        where=place,
    )


def _description(settings: RuleSettings) -> str:
    """A name for a rule without one, from its conditions: words newsletter, mailing; lists Marketing."""
    match = settings.match
    given = [
        f"{kind} {', '.join(values)}"
        for kind, values in (
            ("words", match.words),
            ("lists", match.lists),
            ("labels", match.labels),
            ("boards", match.boards),
            ("people", match.people),
        )
        if values
    ]
    if match.pattern:
        given.append(f"pattern {match.pattern}")
    return "; ".join(given)


def _plain(name: str) -> str:
    return " ".join(name.split()).casefold()
