"""Sees to it that the tables are there and of this version; loads Alembic only when they are not."""

from __future__ import annotations

from sqlalchemy import Connection, inspect

from daemon.errors import StoreError
from daemon.store import queries
from daemon.store.database import Database
from daemon.store.schema import HEAD, VERSION_TABLE, metadata


def bring_up_to_date(database: Database) -> None:
    """Create or upgrade the tables if need be. Raises StoreError, also for a newer or a foreign database."""
    database.look_for_damage()
    with database.reading() as connection:
        version = _version(connection, database.where)
    if version == HEAD:
        return
    # Creating and upgrading are rare, and Alembic takes longer to load than most commands take to run.
    from daemon.store.migrations import upgrade

    try:
        with database.writing() as connection:
            # Whoever came first may have done it while we waited for the lock.
            if _version(connection, database.where) != HEAD:
                upgrade(connection)
    except StoreError:
        # PostgreSQL shows a waiting transaction the tables as they were when it began.
        with database.reading() as connection:
            if _version(connection, database.where) != HEAD:
                raise


def _version(connection: Connection, where: str) -> str | None:
    tables = set(inspect(connection).get_table_names())
    if VERSION_TABLE not in tables:
        _refuse_foreign(connection, tables, where)
        return None
    version = connection.exec_driver_sql(queries.READ_VERSION).scalar_one_or_none()
    if version is not None and version > HEAD:
        raise StoreError(
            f"the store {where} was written by a newer version of delegated "
            f"(its tables are at {version}, this version knows {HEAD}); install that version again"
        )
    return version


def _refuse_foreign(connection: Connection, tables: set[str], where: str) -> None:
    # A file is ours alone; a PostgreSQL database may hold other things, as long as the names are free.
    taken = tables if connection.dialect.name == "sqlite" else tables & set(metadata.tables)
    if taken:
        raise StoreError(
            f"the store {where} holds tables of another program ({', '.join(sorted(taken)[:3])}); "
            "choose another file or database"
        )
