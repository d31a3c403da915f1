"""Asks each source what stands; turns its failure into "no snapshot", never into "empty"."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from datetime import datetime

from daemon.core.free_time import Span
from daemon.core.model import NoSnapshot, Snapshot
from daemon.errors import NotAuthorised, Refused, Unavailable
from daemon.ports import Connector, KnowsBusy, Progress, Store

log = logging.getLogger("delegated")


def pull_all(
    connectors: Sequence[Connector], store: Store, *, now: datetime, progress: Progress
) -> list[Snapshot | NoSnapshot]:
    """Pull every source; one that fails does not keep the others from being read."""
    return [pull_one(connector, store, now=now, progress=progress) for connector in connectors]


def pull_one(
    connector: Connector, store: Store, *, now: datetime, progress: Progress
) -> Snapshot | NoSnapshot:
    """Pull one source."""
    try:
        snapshot = connector.pull(store.mirror(connector.name), now=now, progress=progress)
    except NotAuthorised as error:
        log.error("source_not_authorised", extra={"source": connector.name, "reason": str(error)})
        return NoSnapshot(connector.name, str(error), needs_owner=True)
    except (Unavailable, Refused) as error:
        log.warning("source_unavailable", extra={"source": connector.name, "reason": str(error)})
        return NoSnapshot(connector.name, str(error))
    for name, reason in snapshot.unread:
        log.warning("container_unread", extra={"source": connector.name, "container": name, "reason": reason})
    for note in snapshot.notes:
        log.info("note", extra={"source": connector.name, "text": note})
    log.info(
        "pulled",
        extra={"source": connector.name, "tasks": len(snapshot.tasks), "boards": len(snapshot.containers)},
    )
    return snapshot


def busy_spans(connectors: Sequence[Connector], store: Store, *, now: datetime) -> list[Span] | None:
    """The owner's taken time as it was last read, also by sources that fail now; None when none ever was.

    A calendar that cannot be read for an hour must not turn the urgency of every card.
    """
    known = [
        found
        for connector in connectors
        if isinstance(connector, KnowsBusy)
        and (found := connector.busy(store.mirror(connector.name), now=now)) is not None
    ]
    return [span for spans in known for span in spans] if known else None
