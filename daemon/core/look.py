"""Pure. Puts together what stands and what the ledger says: settled writes, locks, labels of each board."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from daemon.core.labels import QUADRANT, BoardLabels, LabelSpec, labels_of_board
from daemon.core.locks import NOBODY, NOTHING_TOLD, Told, observe, observe_board, told
from daemon.core.model import (
    EMPTY_RECORD,
    Container,
    Field,
    Lock,
    Quadrant,
    Record,
    Shape,
    Snapshot,
    Task,
    TaskId,
)
from daemon.core.second_opinion import SecondOpinion
from daemon.core.settle import Verdict, settle_board, settle_task, with_verdict

NO_VERDICT = Verdict()


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """One task (or, with `task` None, one board) beside its ledger record, which is as after settling.

    `touched` is the version of the task's last activity that was not ours, as far as it is known. `since` is
    when `previous` was written, if nobody touched the task after that and the service tells such times.
    `verdict`, `label_ids`, `locks` and `given_up` are what the ledger does not know yet. `opinion` is what
    others think of its words.
    """

    id: TaskId
    task: Task | None
    container: Container
    record: Record
    labels: BoardLabels
    told: Told = NOTHING_TOLD
    previous: Quadrant | None = None
    since: datetime | None = None
    touched: str = ""
    verdict: Verdict = NO_VERDICT
    label_ids: Mapping[int, str] = field(default_factory=dict)
    locks: tuple[Lock, ...] = ()
    given_up: tuple[Field, ...] = ()
    opinion: tuple[SecondOpinion, ...] = ()

    @property
    def news(self) -> bool:
        """Whether the ledger has to be told something."""
        return bool(
            self.verdict.landed
            or self.verdict.dropped
            or self.verdict.unsettled
            or self.locks
            or self.given_up
        )


def look_at(
    snapshots: Sequence[Snapshot],
    ledger: Mapping[TaskId, Record],
    book: Sequence[LabelSpec],
    now: datetime,
    team: Mapping[str, str] = NOBODY,
) -> list[Look]:
    """Look at every board and then every task of every source that could be read.

    `team`: the assistants' names by user name, in small letters.
    """
    looks: list[Look] = []
    for snapshot in snapshots:
        boards = {}
        for container in snapshot.containers:
            board = _look_at_board(snapshot.source, container, ledger, book, now)
            boards[container.id] = board
            looks.append(board)
        looks += [
            _look_at_task(task, boards[task.container], ledger, now, team)
            for task in snapshot.tasks
            if task.container in boards
        ]
    return looks


def _look_at_board(
    source: str,
    container: Container,
    ledger: Mapping[TaskId, Record],
    book: Sequence[LabelSpec],
    now: datetime,
) -> Look:
    board = TaskId(source, container.id)
    record = ledger.get(board, EMPTY_RECORD)
    verdict, ids = settle_board(container, record) if record.intents else (NO_VERDICT, {})
    seen = observe_board(container, with_verdict(record, verdict, ids=ids), now)
    return Look(
        id=board,
        task=None,
        container=container,
        record=seen.record,
        labels=labels_of_board(book, container, seen.record),
        verdict=verdict,
        label_ids=ids,
        locks=seen.locks,
        given_up=seen.given_up,
    )


def _look_at_task(
    task: Task, board: Look, ledger: Mapping[TaskId, Record], now: datetime, team: Mapping[str, str]
) -> Look:
    record = ledger.get(task.id, EMPTY_RECORD)
    verdict = settle_task(task, record) if record.intents else NO_VERDICT
    # What is found to have landed is taken as the task's last activity; a person's edit in the very moment
    # of a crash is then taken for ours, which only makes an old card look a little older.
    settled = with_verdict(record, verdict, stamp=task.version)
    seen = observe(task, settled, board.labels, verdict, now, team)
    return Look(
        id=task.id,
        task=task,
        touched=_touched(task, settled),
        container=board.container,
        record=seen.record,
        labels=board.labels,
        told=told(seen.record),
        previous=_previous(task, seen.record),
        since=_since(task, seen.record, _touched(task, settled)),
        verdict=verdict,
        label_ids=_ids_told(verdict),
        locks=seen.locks,
        given_up=seen.given_up,
    )


def _ids_told(verdict: Verdict) -> dict[int, str]:
    made = [each for each in verdict.landed if each.field.kind in ("comment", "checklist")]
    return {each.id: str(each.after) for each in made if each.after is not None}


def _touched(task: Task, record: Record) -> str:
    if not record.owned:
        return task.version
    ours = max((owned.stamp for owned in record.owned.values()), default="")
    if task.version > ours:
        return task.version
    return max((owned.touched for owned in record.owned.values()), default="")


def _previous(task: Task, record: Record) -> Quadrant | None:
    if task.shape is Shape.EVENT:
        return _QUADRANTS.get((task.mark or "").split(" ", 1)[0])
    for owned in record.owned:
        if owned.kind == "label" and owned.group == QUADRANT:
            return _QUADRANTS.get(owned.key.split("/", 1)[1])
    return None


def _since(task: Task, record: Record, touched: str) -> datetime | None:
    """Only cards tell when something was written; the etag of an event is no time."""
    if task.shape is not Shape.CARD:
        return None
    for spot, owned in record.owned.items():
        if spot.kind == "label" and spot.group == QUADRANT and touched <= owned.stamp:
            try:
                at = datetime.fromisoformat(owned.stamp)
            except ValueError:
                return None
            return at if at.tzinfo is not None else None
    return None


_QUADRANTS = {quadrant.value: quadrant for quadrant in Quadrant}
