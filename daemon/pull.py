"""Asks each source what stands; turns its failure into "no snapshot", never into "empty"."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from datetime import datetime

from daemon.core.model import NoSnapshot, Snapshot
from daemon.errors import NotAuthorised, Refused, Unavailable
from daemon.ports import Connector, Progress, Store

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
    log.info(
        "pulled",
        extra={"source": connector.name, "tasks": len(snapshot.tasks), "boards": len(snapshot.containers)},
    )
    return snapshot
