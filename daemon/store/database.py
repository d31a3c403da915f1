"""Opens SQLite files and PostgreSQL databases, begins transactions, says what went wrong in a sentence."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, IntegrityError, NoSuchModuleError

from daemon.errors import StoreError
from daemon.store.values import Unreadable

PATIENCE = 5.0
"""Seconds to wait for another process that is writing to the same file."""


class Database:
    """One database and how to speak of it: `where` is a path, or a URL without user and password."""

    def __init__(self, engine: Engine, where: str) -> None:
        self.engine = engine
        self.where = where

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A transaction that only reads: all of it sees one moment."""
        with self._in_words(), self.engine.connect() as plain:
            connection = plain.execution_options(delegated_reads_only=True)
            with connection.begin():
                yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction that is durable once it is left, or did not happen."""
        with self._in_words(), self.engine.begin() as connection:
            yield connection

    def look_for_damage(self) -> None:
        """Raise StoreError for a SQLite file whose pages don't hang together; about 1 ms per MB."""
        if self.engine.dialect.name != "sqlite":
            return
        with self.reading() as connection:
            if connection.exec_driver_sql("PRAGMA quick_check(1)").scalar_one() != "ok":
                raise StoreError(_DAMAGED.format(where=self.where))

    @contextmanager
    def _in_words(self) -> Iterator[None]:
        try:
            yield
        except IntegrityError:
            # Our own statements break a constraint only by a bug, which no owner can do anything about.
            raise
        except DBAPIError as error:
            raise StoreError(_sentence(error.orig, self.where)) from error
        except Unreadable as error:
            raise StoreError(_DAMAGED.format(where=self.where)) from error


def sqlite_database(path: Path, *, patience: float = PATIENCE) -> Database:
    """The SQLite file at `path`, made (0600) when it does not exist. Raises StoreError."""
    _make_file(path)
    engine = create_engine(
        URL.create("sqlite", database=str(path)),
        connect_args={"isolation_level": None, "timeout": patience},
        hide_parameters=True,
    )
    event.listen(engine, "connect", _set_up_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return Database(engine, str(path))


def database_at(url: str) -> Database:
    """The database at `url`. Nothing is connected yet. Raises StoreError."""
    try:
        parsed = make_url(url)
    except ArgumentError:
        # The text itself may hold a password, so it is not repeated.
        raise StoreError("store.url cannot be read; write postgresql://user:password@host/database") from None
    backend = parsed.get_backend_name()
    if backend == "sqlite" and parsed.database:
        return sqlite_database(Path(parsed.database))
    if backend != "postgresql":
        raise StoreError(f"store.url is for {backend}; only postgresql:// is supported, or use store.path")
    # Neither user nor query is shown: both may hold a password.
    host = f"{parsed.host or 'localhost'}:{parsed.port}" if parsed.port else parsed.host or "localhost"
    where = f"postgresql://{host}/{parsed.database or ''}"
    try:
        engine = create_engine(
            parsed, isolation_level="REPEATABLE READ", pool_pre_ping=True, hide_parameters=True
        )
    except (ImportError, NoSuchModuleError) as error:
        raise StoreError(
            f"the store {where} needs a PostgreSQL driver; install it with: pip install 'delegated[postgres]'"
        ) from error
    return Database(engine, where)


def _make_file(path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        # SQLite gives its side files the same rights, but would make the file itself readable for all.
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600))
    except OSError as error:
        raise StoreError(
            f"the store {path} cannot be opened for writing ({error.strerror}); "
            "check the permissions of the file and its folder"
        ) from error


def _set_up_sqlite(connection: Any, _record: object) -> None:
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")


def _begin_sqlite(connection: Connection) -> None:
    # Python's sqlite3 would begin late and only before some statements; a writer must take its lock at once,
    # or two of them can each wait for the other.
    reads_only = connection.get_execution_options().get("delegated_reads_only", False)
    connection.exec_driver_sql("BEGIN" if reads_only else "BEGIN IMMEDIATE")


_DAMAGED = (
    "the store {where} is damaged or is not a store at all; put back a backup, "
    "or move the file away and a new store is begun"
)

# By the beginning of SQLite's own name for an error (https://www.sqlite.org/rescode.html).
_SENTENCES = (
    (
        ("SQLITE_BUSY", "SQLITE_LOCKED"),
        "the store {where} is in use by another process and did not become free; "
        "end that process, or try again later",
    ),
    (("SQLITE_CORRUPT", "SQLITE_NOTADB"), _DAMAGED),
    (("SQLITE_FULL",), "there is no room left for the store {where}; make some on its disk"),
    (
        ("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM", "SQLITE_AUTH"),
        "the store {where} cannot be opened for writing; check the permissions of the file and its folder",
    ),
    (("SQLITE_IOERR",), "the disk fails under the store {where} ({name}); check the disk and its free space"),
)


def _sentence(error: BaseException | None, where: str) -> str:
    if isinstance(error, sqlite3.Error):
        name = getattr(error, "sqlite_errorname", None) or ""
        for beginnings, sentence in _SENTENCES:
            if name.startswith(beginnings):
                return sentence.format(where=where, name=name)
        if "decode" in str(error):
            return _DAMAGED.format(where=where)
    said = " ".join(str(error).split())
    return f"the store {where} cannot be used ({said}); check that it can be reached"
