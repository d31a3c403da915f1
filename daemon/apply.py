"""Carries out a plan change by change; every write is noted before it is sent and settled after."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby

from daemon.core.changes import Change, ChangeKind
from daemon.core.model import TaskId
from daemon.errors import NotAuthorised, Refused, Unavailable, Uncertain
from daemon.ports import Clock, Connector, Progress, Store

log = logging.getLogger("delegated")

PATIENCE = 3
"""After so many failures in a row a source is left for the next cycle."""


@dataclass(slots=True)
class Applied:
    """What became of a plan. `uncertain` counts writes whose answer was lost; they are looked at again."""

    written: int = 0
    uncertain: int = 0
    errors: list[str] = field(default_factory=list)
    needs_owner: dict[str, str] = field(default_factory=dict)
    stopped: bool = False


@dataclass(slots=True)
class _Run:
    """One application of a plan: where it writes, what it has learnt on the way."""

    store: Store
    cycle: int
    clock: Clock
    titles: Mapping[TaskId, str]
    applied: Applied = field(default_factory=Applied)
    created: dict[tuple[str, str], str] = field(default_factory=dict)
    failures: dict[str, int] = field(default_factory=dict)
    stamps: dict[TaskId, str] = field(default_factory=dict)


def apply_plan(
    changes: Sequence[Change],
    connectors: Iterable[Connector],
    store: Store,
    *,
    cycle: int,
    clock: Clock,
    titles: Mapping[TaskId, str],
    progress: Progress,
) -> Applied:
    """Carry out `changes` in order. One that fails is reported and the others go on.

    A source that refuses our credentials, or fails `PATIENCE` times in a row, is left for the next cycle.
    """
    by_name = {connector.name: connector for connector in connectors}
    run = _Run(store, cycle, clock, titles)
    done = 0
    for task, group in groupby(changes, key=lambda change: change.task):
        mine = list(group)
        if run.failures.get(task.source, 0) < PATIENCE:
            for call in by_name[task.source].together(mine):
                if clock.stopped:
                    run.applied.stopped = True
                    return run.applied
                if not _write(by_name[task.source], call, run):
                    break
        done += len(mine)
        progress("writing", done, len(changes))
    return run.applied


def _write(connector: Connector, call: Sequence[Change], run: _Run) -> bool:
    """Do one call; False when the rest of this task waits for the next cycle."""
    ready = [_with_label_id(change, run.created) for change in call]
    missing = [change for change in ready if change.kind is ChangeKind.ADD_LABEL and change.after is None]
    if missing:
        # Its label could not be created; that was reported then.
        ready = [change for change in ready if change not in missing]
        if not ready:
            return True
    # What was taken off leaves no stamp in the ledger: without this, our own write looks like a person's.
    seen = run.stamps.get(ready[0].task, "")
    ready = [replace(change, guard=max(change.guard, seen)) if seen else change for change in ready]
    ids = run.store.intend(run.cycle, ready, run.clock.now())
    try:
        written = connector.write(ready)
    except Uncertain as error:
        run.applied.uncertain += len(ready)
        return _failure(connector, ready, run, error)
    except Refused as error:
        run.store.failed(ids, str(error), run.clock.now())
        run.applied.errors.append(_sentence(ready, run, error))
        log.warning(
            "write_refused",
            extra={"source": connector.name, "task": str(ready[0].task), "reason": str(error)},
        )
        return True
    except NotAuthorised as error:
        run.store.failed(ids, str(error), run.clock.now())
        run.failures[connector.name] = PATIENCE
        run.applied.needs_owner[connector.name] = str(error)
        log.error("source_not_authorised", extra={"source": connector.name, "reason": str(error)})
        return False
    except Unavailable as error:
        run.store.failed(ids, str(error), run.clock.now())
        return _failure(connector, ready, run, error)
    run.failures[connector.name] = 0
    values = {}
    if written.value is not None:
        values = {ids[0]: written.value}
        run.created[(ready[0].container, ready[0].field.key)] = str(written.value)
    if written.stamp[:1].isdigit() and ready[0].guard:
        # A time, as cards have; the etags of events are none.
        run.stamps[ready[0].task] = written.stamp
    run.store.landed(ids, values, written.stamp, run.clock.now())
    run.applied.written += len(ready)
    return True


def _failure(connector: Connector, call: Sequence[Change], run: _Run, error: Exception) -> bool:
    run.failures[connector.name] = run.failures.get(connector.name, 0) + 1
    run.applied.errors.append(_sentence(call, run, error))
    log.warning(
        "write_failed", extra={"source": connector.name, "task": str(call[0].task), "reason": str(error)}
    )
    return False


def _with_label_id(change: Change, created: Mapping[tuple[str, str], str]) -> Change:
    if change.kind is not ChangeKind.ADD_LABEL or change.after is not None:
        return change
    definition = f"{change.field.key}={change.label_name}"
    return replace(change, after=created.get((change.container, definition)))


def _sentence(call: Sequence[Change], run: _Run, error: Exception) -> str:
    return f"{run.titles.get(call[0].task, str(call[0].task))}: {error}"
