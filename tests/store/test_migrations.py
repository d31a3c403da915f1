"""The migrations make exactly the tables that the statements expect, and never half of them."""

from __future__ import annotations

import os
import secrets
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, create_engine, event

from daemon.store import migrations, open_store
from daemon.store.database import Database, database_at, sqlite_database
from daemon.store.schema import HEAD, VERSION_TABLE, metadata
from daemon.store.tables import bring_up_to_date


def statements_of(path: Path) -> dict[str, str]:
    """The CREATE statements by name, but for their white space."""
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL")
        return {name: " ".join(sql.split()) for name, sql in rows if name != VERSION_TABLE}


def test_the_newest_migration_is_the_version_that_is_asked_for() -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(migrations.__file__).parent))
    config.set_main_option("path_separator", "os")

    assert ScriptDirectory.from_config(config).get_heads() == [HEAD]


def test_migrated_tables_are_those_of_the_schema(path: Path, tmp_path: Path) -> None:
    declared = tmp_path / "declared.db"
    engine = create_engine(f"sqlite:///{declared}")
    metadata.create_all(engine)
    engine.dispose()

    assert statements_of(path) == statements_of(declared)


def test_tables_in_postgresql_are_those_of_the_schema(empty_postgres: Database) -> None:
    bring_up_to_date(empty_postgres)

    opts = {"version_table": VERSION_TABLE, "compare_type": True, "compare_server_default": True}
    with empty_postgres.reading() as connection:
        context = MigrationContext.configure(connection, opts=opts)
        assert compare_metadata(context, metadata) == []


@pytest.fixture
def empty_postgres() -> Iterator[Database]:
    """A PostgreSQL schema of its own."""
    url = os.environ.get("DELEGATED_TEST_POSTGRES")
    if url is None:
        pytest.skip("DELEGATED_TEST_POSTGRES is not set to the URL of a PostgreSQL database")
    schema = f"test_{secrets.token_hex(8)}"
    database = database_at(url)

    @event.listens_for(database.engine, "connect", insert=True)
    def _into_schema(connection: Any, _record: object) -> None:
        connection.execute(f"CREATE SCHEMA IF NOT EXISTS {schema}")
        connection.execute(f"SET search_path TO {schema}")
        connection.commit()

    yield database
    with database.writing() as connection:
        connection.exec_driver_sql(f"DROP SCHEMA {schema} CASCADE")
    database.engine.dispose()


def test_a_database_with_tables_of_others_is_fine_in_postgresql(empty_postgres: Database) -> None:
    with empty_postgres.writing() as connection:
        connection.exec_driver_sql("CREATE TABLE procrastinate_jobs (id INTEGER)")

    bring_up_to_date(empty_postgres)
    bring_up_to_date(empty_postgres)

    with empty_postgres.reading() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM account").scalar_one() == 0


def test_a_creation_that_fails_in_the_middle_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "store.db"
    upgrade = migrations.upgrade

    def and_then_fail(connection: Connection) -> None:
        upgrade(connection)
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(migrations, "upgrade", and_then_fail)
        with pytest.raises(KeyboardInterrupt):
            open_store(path=path, url=None)

    assert statements_of(path) == {}
    store = open_store(path=path, url=None)
    assert store.ledger() == {}
    store.close()


def test_whoever_comes_second_finds_the_tables_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "store.db"
    database = sqlite_database(path)
    writing = database.writing

    def after_another(self: Database) -> Any:
        # The other one is done between our look and our turn to write.
        monkeypatch.undo()
        open_store(path=path, url=None).close()
        return writing()

    monkeypatch.setattr(Database, "writing", after_another)
    bring_up_to_date(database)

    with database.reading() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM account").scalar_one() == 1
    database.engine.dispose()


def test_a_store_of_the_first_version_is_upgraded_and_keeps_what_it_knew(tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    database = sqlite_database(path)
    with database.writing() as connection:
        command.upgrade(migrations._config(connection), "0001")
        connection.exec_driver_sql("INSERT INTO account (id) VALUES ('default')")
        connection.exec_driver_sql(
            "INSERT INTO field_lock VALUES ('default', 'trello', 'c1', 'quadrant', 'Q2', 'you set it', "
            "'2026-03-02T12:00:00.000000+00:00')"
        )
    database.engine.dispose()

    store = open_store(path=path, url=None)

    assert [(task.key, lock.value) for task, lock in store.locks()] == [("c1", "Q2")]
    assert store.corrections() == []
    store.close()
