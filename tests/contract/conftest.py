"""Every implementation of a port, for the suites that all of them must pass."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from pathlib import Path

import pytest

from daemon.ports import Store
from daemon.store import MemoryStore, open_store


@pytest.fixture(params=["sqlite", "memory", "postgresql"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """An empty store of each kind."""
    opened: Store
    if request.param == "memory":
        opened = MemoryStore()
    elif request.param == "sqlite":
        opened = open_store(path=tmp_path / "store.db", url=None)
    else:
        url = os.environ.get("DELEGATED_TEST_POSTGRES")
        if url is None:
            pytest.skip("DELEGATED_TEST_POSTGRES is not set to the URL of a PostgreSQL database")
        # An account of its own is an empty store: nothing has to be dropped between tests.
        opened = open_store(path=None, url=url, account=secrets.token_hex(8))
    yield opened
    opened.close()
