"""Pure. Gives the delegated tasks of one cycle to people: fixed order, never beyond bought hours.

A task costs less than 100 microseconds for a team of five; a week of each calendar is reckoned once.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from daemon.core.capacity import hours_of_team
from daemon.core.model import Match, Profile, TaskId, Term
from daemon.core.track_record import NO_RECORD, TrackRecord

SOON = 14.0
"""Points for being at work now when work is urgent; nothing for whoever begins a day later."""

LOAD = 10.0
"""Points taken away for each week of open work."""

FAIR = 4.0
"""Points between whoever has used none of this week's bought hours and whoever has used all."""

_DAY_HOURS = 24.0
_WAITS = timedelta(days=3)
_UNDATED_WAITS = timedelta(days=14)
"""How long overdue and undated work waits for somebody who is away."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """One delegated task as far as giving it to somebody goes.

    `holder` has it now; `firm`: because a person said so. `ranking` is empty for a task at rest, which only
    takes its hours. `moved`: the owner's own words give it to the first of the ranking, whoever holds it.
    `hidden` says who may not see it, and why.
    """

    id: TaskId
    hours: float
    due: datetime | None = None
    urgent: bool = False
    weight: float = 0.0
    holder: str | None = None
    firm: bool = False
    moved: bool = False
    ranking: tuple[Match, ...] = ()
    hidden: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """One assistant for one task: all points, and what keeps them from it.

    Only the first of all tells the `terms` of the points beside the skill.
    """

    assistant: str
    points: float
    fits: bool
    terms: tuple[Term, ...] = ()
    barred: str | None = None

    @property
    def can(self) -> bool:
        """Whether they can be given the task."""
        return self.fits and self.barred is None


@dataclass(frozen=True, slots=True, kw_only=True)
class Allotment:
    """Who gets a task (None: nobody can), everybody else in order, why, and hours beyond what is bought."""

    assistant: str | None
    candidates: tuple[Candidate, ...] = ()
    reason: str = ""
    beyond: float = 0.0


def allocate(
    work: Sequence[Work],
    profile: Profile,
    now: datetime,
    records: Mapping[str, TrackRecord] | None = None,
    used: Mapping[str, float] | None = None,
) -> dict[TaskId, Allotment]:
    """Give every task with a ranking to somebody, or to nobody.

    What a person said comes first, then what already stands with somebody, then the rest: urgent before due
    before important. The same input in any order gives the same answer.
    """
    return Allocator(profile, now, records, used).give(work)


class Allocator:
    """The hours of the team while tasks are given out."""

    def __init__(
        self,
        profile: Profile,
        now: datetime,
        records: Mapping[str, TrackRecord] | None = None,
        used: Mapping[str, float] | None = None,
    ) -> None:
        self._now = now
        self._records = records or {}
        self.hours = hours_of_team(profile, now, used)
        ready = {name: each.calendar.ready(now) for name, each in self.hours.items()}
        self._waits = {
            name: (at - now).total_seconds() / 3600.0 if at is not None else float("inf")
            for name, at in ready.items()
        }
        self._shares = {name: each.share_used for name, each in self.hours.items() if each.bought}
        self._records_points = {name: self._records.get(name, NO_RECORD).points for name in self.hours}
        self._backs = {name: each.calendar.away_until(now) for name, each in self.hours.items()}

    def give(self, work: Sequence[Work]) -> dict[TaskId, Allotment]:
        """See `allocate`."""
        allotted: dict[TaskId, Allotment] = {}
        fresh: list[Work] = []
        for one in sorted(work, key=_standing_first):
            holder = one.holder if one.holder in self.hours else None
            if holder is None or self._has_to_move(one, holder):
                fresh.append(one)
                continue
            terms = self.terms(one, holder) if one.ranking else ()
            beyond = self._take(one, holder)
            if one.ranking:
                allotted[one.id] = self._stays(one, holder, beyond, terms)
        for one in sorted(fresh, key=_most_pressing_first):
            if one.ranking:
                allotted[one.id] = self._choose(one)
        return allotted

    def _has_to_move(self, one: Work, holder: str) -> bool:
        """A person's word stays whatever comes; a task at rest stays until it is judged again."""
        if one.firm or not one.ranking:
            return False
        if holder in one.hidden or self._away(one, holder) is not None:
            return True
        if one.moved and one.ranking[0].assistant != holder:
            return True
        return not any(match.assistant == holder and match.fits for match in one.ranking)

    def _stays(self, one: Work, holder: str, beyond: float, terms: tuple[Term, ...]) -> Allotment:
        by = "you gave it to" if one.firm else "stays with"
        over = f", {_hours(beyond)} beyond the bought hours" if beyond else ""
        candidates = [self._rated(one, match, held=match.assistant == holder) for match in one.ranking]
        candidates.sort(key=lambda each: (each.assistant != holder, not each.fits, -each.points))
        candidates[0] = _told(candidates[0], one, terms)
        return Allotment(
            assistant=holder, candidates=tuple(candidates), reason=f"{by} {holder}{over}", beyond=beyond
        )

    def _choose(self, one: Work) -> Allotment:
        candidates = [self._rated(one, match) for match in one.ranking]
        order = {match.assistant: at for at, match in enumerate(one.ranking)}
        candidates.sort(key=lambda each: (not each.can, not each.fits, -each.points, order[each.assistant]))
        best = candidates[0]
        if not best.fits:
            return Allotment(assistant=None, candidates=tuple(candidates), reason="nobody has the skill")
        candidates[0] = _told(best, one, self.terms(one, best.assistant))
        if not best.can:
            return Allotment(assistant=None, candidates=tuple(candidates), reason=_nobody(candidates))
        beyond = self._take(one, best.assistant)
        assert not beyond
        return Allotment(assistant=best.assistant, candidates=tuple(candidates), reason=_chosen(candidates))

    def _take(self, one: Work, name: str) -> float:
        hours = self.hours[name]
        beyond = hours.take(one.hours, hours.deadline_week(one.due, urgent=one.urgent))
        if hours.bought:
            self._shares[name] = hours.share_used
        return beyond

    def _rated(self, one: Work, match: Match, *, held: bool = False) -> Candidate:
        name = match.assistant
        more = self._soon(one, name) + self._load(name) + self._fair(name) + self._records_points[name]
        barred = one.hidden.get(name) if one.hidden else None
        if barred is None and not held:
            barred = self._away(one, name) or self._full(one, name)
        return Candidate(assistant=name, points=round(match.score + more, 1), fits=match.fits, barred=barred)

    def _soon(self, one: Work, name: str) -> float:
        wait = self._waits[name]
        if not one.urgent or wait >= _DAY_HOURS:
            return 0.0
        return round(SOON * (1.0 - max(0.0, wait) / _DAY_HOURS), 1)

    def _load(self, name: str) -> float:
        return -round(LOAD * min(self.hours[name].load, 2.0), 1)

    def _fair(self, name: str) -> float:
        if not self.hours[name].bought or len(self._shares) < 2:
            return 0.0
        mean = sum(self._shares.values()) / len(self._shares)
        return round(FAIR * (mean - self._shares[name]), 1)

    def terms(self, one: Work, name: str) -> tuple[Term, ...]:
        """What beside the skill speaks for and against somebody, as it is now."""
        wait, hours = self._waits[name], self.hours[name]
        begins = "at work now" if wait <= 0 else f"begins work in {_hours(wait)}"
        holds = f"holds {_hours(hours.taken)} of work at {_hours(hours.bought or 0.0)} a week"
        used = f"{self._shares.get(name, 0.0):.0%} of this week's hours are used"
        record = self._records.get(name, NO_RECORD)
        told = (
            (begins, self._soon(one, name)),
            (holds, self._load(name)),
            (used, self._fair(name)),
            (record.sentence, record.points),
        )
        return tuple(Term("assistant", text, points) for text, points in told if points)

    def _away(self, one: Work, name: str) -> str | None:
        """Why work cannot wait until somebody is back, or None."""
        back = self._backs[name]
        if back is None:
            return None
        if one.due is None:
            last = self._now + _UNDATED_WAITS
        else:
            last = max(one.due, self._now + _WAITS) if one.due <= self._now else one.due
        if back < last:
            return None
        day = back.astimezone(self.hours[name].calendar.zone)
        if back - self._now > timedelta(days=365):
            return "does not come back within a year"
        return f"is away until {day.day} {_MONTHS[day.month - 1]}"

    def _full(self, one: Work, name: str) -> str | None:
        hours = self.hours[name]
        week = hours.deadline_week(one.due, urgent=one.urgent)
        if hours.room_for(one.hours, week):
            return None
        left = hours.left_until(week)
        when = "this week" if week == 0 else "until the week it has to be done in"
        if left < 0.1:
            return f"has no hours left {when}"
        return f"has {_hours(left)} left {when}, it takes {_hours(one.hours)}"


def _told(candidate: Candidate, one: Work, terms: tuple[Term, ...]) -> Candidate:
    """The same with its terms, and the points they make."""
    score = next((match.score for match in one.ranking if match.assistant == candidate.assistant), 0.0)
    points = round(score + sum(term.points for term in terms), 1)
    return replace(candidate, terms=terms, points=points)


def _standing_first(one: Work) -> tuple[bool, datetime, str]:
    return (not one.firm, one.due or _LATEST, str(one.id))


def _most_pressing_first(one: Work) -> tuple[bool, datetime, float, str]:
    return (not one.urgent, one.due or _LATEST, -one.weight, str(one.id))


def _chosen(candidates: Sequence[Candidate]) -> str:
    """'Maria 62, then Ben 48: Ben has no hours left this week'."""
    best, others = candidates[0], [each for each in candidates[1:] if each.fits] or candidates[1:]
    if not others:
        return f"{best.assistant} fits"
    second = max(others, key=lambda each: each.points)
    first = f"{best.assistant} {best.points:.0f}"
    runner_up = f"{second.assistant} {second.points:.0f}"
    if second.barred is not None and second.fits:
        joined = "then" if second.points <= best.points else "for"
        return f"{first}, {joined} {runner_up}: {second.assistant} {second.barred}"
    if not second.fits:
        return f"{first}, then {runner_up}: {second.assistant} lacks the skill"
    return f"{first}, then {runner_up} ({best.points - second.points:.0f} behind)"


def _nobody(candidates: Sequence[Candidate]) -> str:
    fitting = [each for each in candidates if each.fits]
    told = "; ".join(f"{each.assistant} {each.barred}" for each in fitting[:3])
    return f"nobody can take it: {told}"


def _hours(hours: float) -> str:
    if hours < 0.95:
        return f"{max(5, 5 * round(hours * 12))} minutes"
    return f"{hours:.1f}".removesuffix(".0") + " h"


_LATEST = datetime.fromisoformat("9999-01-01T00:00:00+00:00")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
