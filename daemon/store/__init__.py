"""The ledger, the mirror and the history of cycles: a file beside the configuration, or PostgreSQL."""

from __future__ import annotations

from pathlib import Path

from daemon.ports import Store
from daemon.store.memory import MemoryStore

__all__ = ["MemoryStore", "open_store"]


def open_store(*, path: Path | None, url: str | None, account: str = "default") -> Store:
    """Open the store of one account, creating or upgrading its tables when that is needed.

    Exactly one of `path` (a SQLite file) and `url` (postgresql://…) is given. Raises StoreError when the
    store is damaged, locked, full, not ours, newer than this version, or cannot be reached.
    """
    # SQLAlchemy takes a quarter of a second to load: commands that need no store don't pay for it.
    from daemon.store.sql import SqlStore

    if (path is None) == (url is None):
        raise ValueError("a store has either a path or a url")
    return SqlStore.at_path(path, account) if path is not None else SqlStore.at_url(str(url), account)
