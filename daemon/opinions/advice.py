"""Hears second opinions on the tasks of one cycle: kept ones first, new ones within the rules."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from daemon.core.judge import Judged, Setup
from daemon.core.look import Look
from daemon.core.model import TaskId
from daemon.core.second_opinion import SecondOpinion, Wording
from daemon.core.times import zone_of
from daemon.errors import DelegatedError
from daemon.opinions.kept import Kept, Notebook
from daemon.opinions.question import gives_orders
from daemon.ports import Adviser, Clock, Store

LONGEST = 60.0
"""Seconds a cycle is held up at most by asking, beside the time-out of the last question."""

_AGAIN = timedelta(days=1)
"""Words whose answer could not be used are asked about again after so long."""

_NOT_ASKED = "{name} was not asked: the text gives orders to whoever judges it"

log = logging.getLogger("delegated.opinions")

Judge = Callable[[Look], Sequence[Judged]]


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A task somebody should be asked about, the least certain first."""

    confidence: float
    id: TaskId
    key: str
    wording: Wording


class Advice:
    """The second opinions of one cycle. In a rehearsal (`note` False) only what is kept is heard."""

    def __init__(
        self, store: Store, advisers: Sequence[Adviser], setup: Setup, clock: Clock, *, note: bool
    ) -> None:
        now = clock.now()
        day = now.astimezone(zone_of(setup.profile.owner.timezone)).date()
        self._of_each = [_OfOne(store, adviser, clock, now, day, note=note) for adviser in advisers]

    def waiting(self) -> set[TaskId]:
        """Tasks to judge again, because somebody can now be asked who could not be before."""
        return {task for one in self._of_each for task in one.due()}

    def heard(self, looks: Sequence[Look], judge: Judge) -> list[Look]:
        """The same tasks with what is thought of them; `judge` tells how sure we are without."""
        heard = list(looks)
        if not self._of_each or not any(look.task is not None for look in looks):
            return heard
        bare: dict[TaskId, float] = {}

        def confidence(look: Look) -> float:
            """1.0 for a task that is left alone: nobody needs to be asked."""
            if look.id not in bare:
                judged = [one for one in judge(look) if one.decision.leave_alone is None]
                bare[look.id] = judged[0].assessment.confidence if judged else 1.0
            return bare[look.id]

        for each in self._of_each:
            said = each.opinions(looks, confidence)
            heard = [
                replace(look, opinion=(*look.opinion, said[look.id])) if look.id in said else look
                for look in heard
            ]
        return heard

    @property
    def sentences(self) -> list[str]:
        """What the owner should know of those who were asked."""
        return [sentence for one in self._of_each for sentence in one.sentences]


class _OfOne:
    """What one adviser thinks of the tasks of one cycle."""

    def __init__(
        self, store: Store, adviser: Adviser, clock: Clock, now: datetime, day: date, *, note: bool
    ) -> None:
        self._adviser = adviser
        self._rules = adviser.rules
        self._notebook = Notebook(store, adviser.rules)
        self._clock = clock
        self._now = now
        self._day = day
        self._note = note
        self._state = self._notebook.state(day)
        self._left = adviser.rules.per_cycle

    @property
    def sentences(self) -> list[str]:
        return self._state.sentences(self._rules.name)

    def due(self) -> list[TaskId]:
        if not self._may_ask():
            return []
        return self._notebook.waiting()[: self._room()]

    def opinions(
        self, looks: Sequence[Look], confidence: Callable[[Look], float]
    ) -> Mapping[TaskId, SecondOpinion]:
        known = dict(self._notebook.answers())
        said: dict[TaskId, SecondOpinion] = {}
        wanted: list[_Wanted] = []
        for look in looks:
            if look.task is None or not self._rules.may_see(look.task):
                continue
            wording = Wording.of(look.task)
            key = self._notebook.key(wording)
            if key in known and ((kept := Kept.of(known[key])).opinion is not None or self._is_new(kept)):
                if kept.opinion is not None:
                    said[look.id] = kept.opinion
            elif (sure := confidence(look)) < self._rules.below:
                if self._rules.outside and gives_orders(wording):
                    said[look.id] = SecondOpinion(said=_NOT_ASKED.format(name=self._rules.name))
                else:
                    wanted.append(_Wanted(sure, look.id, key, wording))
        wanted.sort(key=lambda each: (each.confidence, each.id.source, each.id.key))
        still = self._ask(wanted, known, said)
        if self._note:
            seen = {look.id for look in looks}
            self._notebook.wait(
                {*(task for task in self._notebook.waiting() if task not in seen), *still}, self._now
            )
        return said

    def _ask(
        self, wanted: Sequence[_Wanted], known: dict[str, str], said: dict[TaskId, SecondOpinion]
    ) -> set[TaskId]:
        """Ask as far as it goes; the tasks that are left."""
        waiting = list(wanted)
        until = self._clock.monotonic() + LONGEST
        while waiting and self._may_ask() and self._clock.monotonic() < until and not self._clock.stopped:
            some = waiting[: min(self._adviser.at_once, self._room())]
            fresh = [each for each in some if each.key not in known]
            if fresh and not self._answered(fresh, known):
                break
            for each in some:
                opinion = Kept.of(known[each.key]).opinion
                if opinion is not None:
                    said[each.id] = opinion
            waiting = waiting[len(some) :]
        return {each.id for each in waiting}

    def _answered(self, wanted: Sequence[_Wanted], known: dict[str, str]) -> bool:
        self._count(len(wanted))
        try:
            answers = self._adviser.ask([each.wording for each in wanted])
        except DelegatedError as error:
            self._failed(error)
            return False
        fresh = {each.key: Kept(self._day, opinion) for each, opinion in zip(wanted, answers, strict=True)}
        if self._note:
            self._notebook.keep(fresh, known, self._now)
        known |= {key: kept.text() for key, kept in fresh.items()}
        unusable = sum(opinion is None for opinion in answers)
        self._state = replace(self._state, failing=None, since=None, not_before=None)
        self._state = replace(self._state, unusable=self._state.unusable + unusable)
        self._keep_state()
        return True

    def _failed(self, error: DelegatedError) -> None:
        seconds = getattr(error, "seconds", None)
        later = None if seconds is None else self._now + timedelta(seconds=min(float(seconds), 86_400.0))
        since = self._state.since or self._now
        self._state = replace(self._state, failing=str(error), since=since, not_before=later)
        self._keep_state()
        log.warning("no_opinion", extra={"who": self._rules.name, "reason": str(error)})

    def _count(self, questions: int) -> None:
        # Counted before it is sent: a crash must not let the same budget be spent twice.
        self._state = replace(self._state, asked=self._state.asked + questions)
        if self._left is not None:
            self._left -= questions
        if self._rules.per_day is not None:
            self._keep_state()

    def _keep_state(self) -> None:
        if self._note:
            self._notebook.note(self._state, self._now)

    def _may_ask(self) -> bool:
        if self._rules.outside and not self._note:
            return False
        late = self._state.not_before is None or self._now >= self._state.not_before
        return late and self._room() > 0

    def _room(self) -> int:
        """How many more questions may be asked now."""
        bounds = [self._adviser.at_once * 1000]
        if self._left is not None:
            bounds.append(self._left)
        if self._rules.per_day is not None:
            bounds.append(self._rules.per_day - self._state.asked)
        return max(0, min(bounds))

    def _is_new(self, kept: Kept) -> bool:
        return self._day - kept.on < _AGAIN
