"""One empty store file, made once and copied: creating one anew loads Alembic."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from daemon.store import open_store


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed store file with tables and nothing in them; copy it, don't open it."""
    path = tmp_path_factory.mktemp("empty") / "store.db"
    open_store(path=path, url=None).close()
    return path


@pytest.fixture
def path(empty_file: Path, tmp_path: Path) -> Path:
    """A store file of this test's own, closed and empty."""
    return Path(shutil.copy(empty_file, tmp_path / "store.db"))
