"""Pure. What would change an answer, and when: found by judging the same task ahead in time.

Computed only where it is shown (`why`, a receipt): it judges a task some two hundred times.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, tzinfo

from daemon.core.classify import assess
from daemon.core.decide import decide
from daemon.core.free_time import FreeTime
from daemon.core.handover import without_ours
from daemon.core.judge import Judged, Setup
from daemon.core.locks import NOTHING_TOLD, Told
from daemon.core.match import rank
from daemon.core.model import Action, Assessment, Decision, Match, Profile, Quadrant, Shape, Task, Thresholds
from daemon.core.policy import Policy
from daemon.core.recall import Memory
from daemon.core.second_opinion import Opinions
from daemon.core.times import begin_of, moment_of, zone_of

DAYS = 60
"""How far ahead is looked."""

_MOST_TURNS = 2
_TELLING = 40.0
"""A gap of more points is no hint: everything would change with enough of them."""

_MINUTE = timedelta(minutes=1)
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)


@dataclass(frozen=True, slots=True)
class Turn:
    """A quadrant that time alone will bring: when (UTC, to the minute), what then happens, and why."""

    at: datetime
    quadrant: Quadrant
    action: Action
    assistant: str | None
    because: str


@dataclass(frozen=True, slots=True)
class Nearest:
    """The quadrant that is nearest to the one decided: on which axis, and how many points away."""

    quadrant: Quadrant
    axis: str
    points: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """What will change by itself, the runners-up, and what would change the answer, as sentences."""

    turns: tuple[Turn, ...]
    nearest: Nearest | None
    runner_up: Match | None
    behind: float
    sentences: tuple[str, ...]


def outlook(
    task: Task,
    profile: Profile,
    policy: Policy,
    now: datetime,
    *,
    previous: Quadrant | None = None,
    free: FreeTime | None = None,
    memory: Memory | None = None,
    told: Told = NOTHING_TOLD,
    opinion: Opinions = (),
) -> Outlook:
    """What would change the answer on a task, and when; the task is without labels of ours."""
    assessment = assess(task, profile, now, previous, free, memory, opinion=opinion, later=told.later)
    ranking = rank(task, assessment, profile, memory, opinion)
    decision = decide(task, assessment, ranking, policy, told)
    zone = zone_of(profile.owner.timezone)
    fixed = _fixed(decision, told, profile, assessment)
    turns: tuple[Turn, ...] = ()
    if fixed is None:
        ahead = _Ahead(task, profile, policy, free, memory, told, opinion)
        turns = tuple(ahead.turns(now, assessment, zone))
    nearest = None if fixed is not None else _nearest(assessment, profile.thresholds, previous)
    sentences = [fixed] if fixed is not None else [_turn_sentence(turn, now, zone) for turn in turns]
    if not sentences:
        sentences = [f"nothing will change this by itself in the next {DAYS} days"]
    if decision.leave_alone is None:
        if nearest is not None:
            sentences += _gap_sentences(task, assessment, profile, previous)
        sentences += _people_sentences(
            task, profile, policy, memory, told, assessment, ranking, decision, opinion
        )
    return Outlook(
        turns=turns,
        nearest=nearest,
        runner_up=ranking[1] if len(ranking) > 1 else None,
        behind=round(ranking[0].score - ranking[1].score, 1) if len(ranking) > 1 else 0.0,
        sentences=tuple(sentences),
    )


def outlook_of(
    one: Judged, setup: Setup, now: datetime, free: FreeTime | None = None, memory: Memory | None = None
) -> Outlook:
    """The outlook of a task that was judged at `now`."""
    bare = without_ours(replace(one.task, touched=one.look.touched), one.look.labels, one.look.record)
    return outlook(
        bare,
        setup.profile,
        setup.policy,
        now,
        previous=one.assessment.quadrant,
        free=free,
        memory=memory,
        told=one.look.told,
        opinion=one.look.opinion,
    )


@dataclass(frozen=True, slots=True)
class _Ahead:
    """Judges one task at later moments."""

    task: Task
    profile: Profile
    policy: Policy
    free: FreeTime | None
    memory: Memory | None
    told: Told
    opinion: Opinions

    def turns(self, now: datetime, first: Assessment, zone: tzinfo) -> Iterator[Turn]:
        known, last, found = first, now, 0
        for at in _moments(self.task, now, zone):
            later = self._assess(at, known.quadrant)
            if later.quadrant is not known.quadrant:
                at, later = self._to_the_minute(last, at, known.quadrant)
                ranking = rank(self.task, later, self.profile, self.memory, self.opinion)
                decision = decide(self.task, later, ranking, self.policy, self.told)
                yield Turn(at, later.quadrant, decision.action, decision.assistant, _because(known, later))
                found += 1
                if found == _MOST_TURNS:
                    return
            known, last = later, at

    def _assess(self, at: datetime, previous: Quadrant) -> Assessment:
        return assess(
            self.task,
            self.profile,
            at,
            previous,
            self.free,
            self.memory,
            opinion=self.opinion,
            later=self.told.later,
        )

    def _to_the_minute(
        self, low: datetime, high: datetime, quadrant: Quadrant
    ) -> tuple[datetime, Assessment]:
        """The first full minute between two moments at which the quadrant is another one."""
        floor = low.replace(second=0, microsecond=0)
        before, after = 0, -(-(high - floor) // _MINUTE)
        while after - before > 1:
            middle = (before + after) // 2
            if self._assess(floor + middle * _MINUTE, quadrant).quadrant is quadrant:
                before = middle
            else:
                after = middle
        at = floor + after * _MINUTE
        return at, self._assess(at, quadrant)


def _moments(task: Task, now: datetime, zone: tzinfo) -> list[datetime]:
    """When to look: each hour of two days, then less often, and whenever something of the task happens."""
    hours = [*range(1, 49), *range(54, 24 * 14, 6), *range(24 * 14, 24 * DAYS + 1, 24)]
    moments = {now + timedelta(hours=hour) for hour in hours}
    dates = [task.due, task.start, task.ends, *(item.due for item in task.checklist)]
    for date in dates:
        if date is not None:
            moments |= {begin_of(date, zone), moment_of(date, zone), moment_of(date, zone) + _MINUTE}
    end = now + timedelta(days=DAYS)
    return sorted(at for at in moments if now < at <= end)


def _fixed(decision: Decision, told: Told, profile: Profile, assessment: Assessment) -> str | None:
    """Why time changes nothing here, or None."""
    if decision.leave_alone is not None:
        return f"it is left alone as long as this holds: {decision.leave_alone}"
    if told.quadrant is not None:
        return f"it stays {told.quadrant}, because you chose that, until it is unlocked"
    ruled = next((term.text for term in assessment.terms if _RULED.search(term.text)), None)
    if ruled is not None and any(rule.quadrant is not None for rule in profile.rules):
        return f"it stays {assessment.quadrant} as long as your {ruled}"
    return None


_RULED = re.compile(r"^rule '.*' sets Q[1-4]")


def _because(before: Assessment, after: Assessment) -> str:
    """The term of time that moved most, as the rest of a sentence."""
    earlier = {_kind_of(term.text): term.points for term in before.terms if term.axis == "urgency"}
    moved, best = "", 0.0
    for term in after.terms:
        kind = _kind_of(term.text) if term.axis == "urgency" else ""
        if not kind:
            continue
        size = abs(term.points - earlier.get(kind, 0.0))
        if size > best:
            moved, best = term.text, size
    return f"when {_as_clause(moved)}" if moved else "as time passes"


_KINDS = (
    (re.compile(r"^(?:due in|overdue)"), "date"),
    (re.compile(r"^(?:begins in|is going on|ended)"), "event"),
    (re.compile(r"^a checklist item"), "step"),
    (re.compile(r"^the (?:text|list) says"), "text"),
    (re.compile(r"^(?:only|no free)"), "room"),
    (re.compile(r"^does not start"), "start"),
    (re.compile(r"^untouched"), "stale"),
)
_CLAUSES = (
    (re.compile(r"^due in (.*)"), r"the deadline is \1 away"),
    (re.compile(r"^overdue (.*)"), r"it is overdue by \1"),
    (re.compile(r"^begins in (.*)"), r"its beginning is \1 away"),
    (re.compile(r"^is going on now"), "it has begun"),
    (re.compile(r"^ended (.*) ago"), r"it ended \1 ago"),
    (re.compile(r"^the (text|list) says ('.*'): due in (.*)"), r"\2 in its \1 is \3 away"),
    (re.compile(r"^the (text|list) says ('.*'): overdue (.*)"), r"\2 in its \1 is \3 past"),
    (re.compile(r"^untouched for (.*)"), r"nobody has touched it for \1"),
    (re.compile(r"^does not start for (.*)"), r"its start is \1 away"),
    (re.compile(r"^(only .*|no) (free hours?) until then.*"), r"\1 \2 are left before it is due"),
)


def _kind_of(text: str) -> str:
    return next((kind for pattern, kind in _KINDS if pattern.search(text)), "")


def _as_clause(text: str) -> str:
    for pattern, clause in _CLAUSES:
        if pattern.search(text):
            return pattern.sub(clause, text, count=1)
    return text


def _turn_sentence(turn: Turn, now: datetime, zone: tzinfo) -> str:
    who = f", for {turn.assistant}" if turn.assistant else ""
    return f"becomes {turn.quadrant} ({turn.action}{who}) {spoken_time(turn.at, now, zone)} {turn.because}"


def spoken_time(at: datetime, now: datetime, zone: tzinfo) -> str:
    """A moment as people of a zone say it: 'today 17:00', 'on Tuesday 17:00', 'on 24 March 17:00'."""
    local, today = at.astimezone(zone), now.astimezone(zone).date()
    ahead = (local.date() - today).days
    if ahead == 0:
        day = "today"
    elif ahead == 1:
        day = "tomorrow"
    elif ahead < 7:
        day = f"on {_WEEKDAYS[local.weekday()]}"
    else:
        day = f"on {local.day} {_MONTHS[local.month - 1]}"
    return f"{day} {local:%H:%M}"


def _gaps(
    assessment: Assessment, thresholds: Thresholds, previous: Quadrant | None
) -> tuple[tuple[str, float], tuple[str, float]]:
    """Points until each axis turns: positive ones are missing, negative ones too many."""
    totals = {"urgency": 0.0, "importance": 0.0}
    for term in assessment.terms:
        if term.axis in totals:
            totals[term.axis] += term.points
    return (
        (
            "urgency",
            _gap(totals["urgency"], thresholds.urgent, assessment.urgent, previous, thresholds.margin),
        ),
        (
            "importance",
            _gap(
                totals["importance"], thresholds.important, assessment.important, previous, thresholds.margin
            ),
        ),
    )


def _gap(total: float, threshold: float, now: bool, previous: Quadrant | None, margin: float) -> float:
    """What holds already is lost only `margin` points below the threshold."""
    if now:
        return min(-0.1, threshold - (margin if previous is not None else 0.0) - total)
    return max(0.1, threshold - total)


def _nearest(assessment: Assessment, thresholds: Thresholds, previous: Quadrant | None) -> Nearest:
    gaps = _gaps(assessment, thresholds, previous)
    axis, gap = min(gaps, key=lambda each: abs(each[1]))
    urgent, important = assessment.urgent, assessment.important
    quadrant = (
        Quadrant.of(urgent=not urgent, important=important)
        if axis == "urgency"
        else Quadrant.of(urgent=urgent, important=not important)
    )
    return Nearest(quadrant, axis, round(abs(gap), 1))


def _gap_sentences(
    task: Task, assessment: Assessment, profile: Profile, previous: Quadrant | None
) -> Iterator[str]:
    """Nearest axis first."""
    gaps = sorted(_gaps(assessment, profile.thresholds, previous), key=lambda each: abs(each[1]))
    for axis, gap in gaps:
        points = max(1, round(abs(gap)))
        if points > _TELLING:
            continue
        word = "urgent" if axis == "urgency" else "important"
        count = f"{points} point{'s' if points != 1 else ''}"
        if gap > 0:
            yield f"would be {word} with {count} more, e.g. {_more(axis, task, assessment)}"
        else:
            yield f"would no longer be {word} with {count} less, e.g. {_less(axis, task)}"


def _more(axis: str, task: Task, assessment: Assessment) -> str:
    if axis == "importance":
        served = any(term.text.startswith("goal '") for term in assessment.terms)
        return "a label 'High priority'" if served else "a goal that names it"
    if task.shape is Shape.EVENT or task.due is not None:
        return "the word 'urgent'" if task.shape is Shape.EVENT else "an earlier due date"
    return "a due date within two days"


def _less(axis: str, task: Task) -> str:
    if axis == "importance":
        return "a rule that lowers it" if task.shape is Shape.EVENT else "a label 'Low priority'"
    if task.shape is Shape.EVENT:
        return "a later beginning"
    return (
        "a later due date" if task.due is not None else "another list" if task.list_name else "calmer words"
    )


def _people_sentences(
    task: Task,
    profile: Profile,
    policy: Policy,
    memory: Memory | None,
    told: Told,
    assessment: Assessment,
    ranking: Sequence[Match],
    decision: Decision,
    opinion: Opinions,
) -> Iterator[str]:
    if not ranking:
        return
    best = ranking[0].assistant
    if decision.action is Action.DELEGATE and told.assistant is None and decision.assistant is not None:
        others = tuple(each for each in profile.assistants if each.name != decision.assistant)
        smaller = replace(profile, assistants=others)
        again = decide(task, assessment, rank(task, assessment, smaller, memory, opinion), policy, told)
        if again.assistant is not None:
            yield f"would go to {again.assistant} if {decision.assistant} were not there"
        else:
            yield f"you would be asked if {decision.assistant} were not there: nobody else fits"
    elif assessment.owner_only is not None and ranking[0].fits:
        yield f"would suit {best} if it were not only yours"
    elif decision.action is not Action.DELEGATE and ranking[0].fits and "assistant" not in told.locked:
        yield f"would suit {best} if it were handed over"
