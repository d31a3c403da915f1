"""The regular work of one cycle: hears the circle, notes what happened, makes the cards of the week."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import datetime, timedelta

from daemon.core import circle, digest_text, hire
from daemon.core.activity import NOBODY, Activity, noted, vanished
from daemon.core.availability import availability_of
from daemon.core.changes import Change
from daemon.core.digest import digest_of
from daemon.core.hire_need import hire_needs
from daemon.core.judge import Judged, Setup
from daemon.core.locks import SAY_IMPORTANT
from daemon.core.look import Look
from daemon.core.model import Action, NoSnapshot, Shape, Snapshot, TaskId
from daemon.core.own_cards import OwnCard, Place, Purpose, apart, board_at, creation, made, own_card
from daemon.core.swot import Expiry
from daemon.core.times import zone_of
from daemon.ports import Connector, Credentialed, Cursor, Store

NOTES = "activity"
"""The mirror that holds when cards that vanished were last looked for."""

_LOOKED = "looked for what vanished"
_LOOK_EVERY = timedelta(days=1)


class Weekly:
    """`tasks` are the looks without the cards of ours (`ours`), and know what the owner circled."""

    def __init__(
        self,
        store: Store,
        connectors: Sequence[Connector],
        setup: Setup,
        now: datetime,
        looks: Sequence[Look],
        *,
        keep: bool,
    ) -> None:
        """`keep`: what is heard is written down; else this is a rehearsal."""
        self._store = store
        self._connectors = connectors
        self._setup = setup
        self._now = now
        self._zone = zone_of(setup.profile.owner.timezone)
        self._calendar = availability_of(setup.profile.owner, setup.profile.owner)
        self._changed: dict[TaskId, Activity] = {}
        self._past: Mapping[TaskId, Activity] | None = None
        self._looked = False
        self.problems: tuple[str, ...] = ()
        tasks, self.ours = apart(looks)
        said = circle.heard(self.ours, tasks, now, self._zone) if self.ours else []
        if keep:
            self._keep_heard(said)
        left = circle.left_over(self.ours, now, self._zone) if self.ours else {}
        self.tasks = circle.after_circle(tasks, said, left)

    def look(self, judged: Sequence[Judged], sources: Sequence[Snapshot | NoSnapshot]) -> None:
        """Compare what was judged with what was known; nothing is kept yet."""
        cards = [one for one in judged if one.task.shape is Shape.CARD]
        known = self._store.activities([one.task.id for one in cards]) if cards else {}
        for one in cards:
            before = known.get(one.task.id)
            after = noted(
                before,
                one.task,
                one.assessment,
                one.decision,
                self._now,
                self._zone,
                holder=self._holder(one),
            )
            if after is not before:
                self._changed[after.task] = after
        self._look_for_vanished(sources)

    def keep(self) -> None:
        """Keep what happened to cards."""
        self._store.note_activities(list(self._changed.values()))
        if self._looked:
            self._store.mirror(NOTES).merge(_LOOKED, {}, (), Cursor("", self._now))

    def changes(self) -> list[Change]:
        """The cards of ours that are due and do not exist yet, and the list on this week's circle."""
        place = self._setup.weekly.place
        if place is None:
            return []
        board = board_at(self.tasks, place)
        if board is None:
            wanted = place.board.strip().casefold()
            boards = [look.container for look in self.tasks if look.task is None]
            if not any(wanted in (b.id.casefold(), b.name.strip().casefold()) for b in boards):
                told = f"weekly: there is no board '{place.board}' among those that are read"
                self.problems = (told,)
            return []
        return [*self._circle(board, place), *self._digest(board, place), *self._hires(board, place)]

    def _circle(self, board: Look, place: Place) -> Iterator[Change]:
        rules = self._setup.weekly.circle
        due = rules.latest(self._now, self._calendar) if rules is not None else None
        if rules is None or due is None or self._now >= (week := rules.planned(due)).midpoint(self._zone):
            return
        mine = OwnCard(Purpose.CIRCLE, week.label)
        for look in self.ours:
            if look.task is None or own_card(look.task) != mine or not look.container.writable:
                continue
            if circle.NOTE not in look.record.owned:
                yield from circle.checklist_changes(look, circle.listed(self.tasks, self.past))
        if made(board, mine):
            return
        if circle.listed(self.tasks, self.past):
            yield creation(
                board,
                place,
                mine,
                title=circle.title_of(week),
                description=circle.DESCRIPTION,
                reason="a new week: circle what matters most",
            )

    def _digest(self, board: Look, place: Place) -> Iterator[Change]:
        rules = self._setup.weekly.digest
        due = rules.latest(self._now, self._calendar) if rules is not None else None
        if rules is None or due is None:
            return
        week = rules.reported(due)
        mine = OwnCard(Purpose.DIGEST, week.label)
        if made(board, mine):
            return
        found = digest_of(
            self.past.values(),
            self._setup.profile,
            week,
            self._now,
            corrections=self._store.corrections(),
            expiries=expiries(self._connectors, self._store),
        )
        if not found.empty:
            yield creation(
                board,
                place,
                mine,
                title=digest_text.title_of(week),
                description=digest_text.card_text(self._setup.weekly.parts.of(found)),
                reason="the week is over: what became of the work",
            )

    def _hires(self, board: Look, place: Place) -> Iterator[Change]:
        # Reading everybody's past takes some milliseconds, so only when something new may make it enough.
        news = self._looked or any(each.asked for each in self._changed.values())
        if not self._setup.weekly.hire or not news:
            return
        for need in hire_needs(self.past.values(), self._setup.hire, self._now):
            mine = OwnCard(Purpose.HIRE, hire.period_of(need))
            if not made(board, mine):
                yield creation(
                    board,
                    place,
                    mine,
                    title=hire.title_of(need),
                    description=hire.text_of(need, self._setup.hire),
                    reason=need.sentence,
                )

    @property
    def past(self) -> Mapping[TaskId, Activity]:
        """What happened to every card, with what this cycle saw."""
        if self._past is None:
            self._past = {**self._store.activities(), **self._changed}
        return self._past

    def _holder(self, one: Judged) -> str:
        # Who only observes hands nothing over.
        real = not self._setup.observe_only or one.look.told.assistant is not None
        return (
            (one.decision.assistant or NOBODY) if real and one.decision.action is Action.DELEGATE else NOBODY
        )

    def _keep_heard(self, said: Sequence[circle.Heard]) -> None:
        learns = self._setup.memory.enabled
        for each in said:
            learned = each.learned if learns else ()
            if each.lock is not None:
                self._store.lock(each.look.id, each.lock, (), learned)
            else:
                # In this order, so that a crash in between only does it again.
                self._store.remember(learned)
                self._store.unlock(each.look.id, SAY_IMPORTANT)

    def _look_for_vanished(self, sources: Sequence[Snapshot | NoSnapshot]) -> None:
        """Once a day: cards that were deleted leave no trace to be judged by."""
        looked = self._store.mirror(NOTES).cursor(_LOOKED)
        if looked is not None and self._now - looked.read_whole_at < _LOOK_EVERY:
            return
        self._looked = True
        whole = {s.source for s in sources if isinstance(s, Snapshot) and not s.unread}
        there: Collection[TaskId] = {look.id for look in self.tasks}
        for known in self._store.activities().values():
            if known.open and known.task.source in whole and known.task not in there:
                self._changed[known.task] = vanished(known, self._now)


def expiries(connectors: Sequence[Connector], store: Store) -> list[Expiry]:
    """When the credentials of each source end, as far as that was heard; no service is asked."""
    found = []
    for connector in connectors:
        if isinstance(connector, Credentialed):
            known = connector.credential(store.mirror(connector.name))
            if known is not None and known.expires is not None:
                found.append(Expiry(connector.name.replace("_", " "), known.expires))
    return found
