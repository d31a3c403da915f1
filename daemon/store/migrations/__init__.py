"""Numbered changes of the tables; a released one is never edited."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, text

# Any fixed number will do: it stands for "the tables of delegated" among PostgreSQL's advisory locks.
_POSTGRES_LOCK = 7_305_811_204


def upgrade(connection: Connection) -> None:
    """Bring the tables to the newest version within the connection's transaction: wholly or not at all."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _POSTGRES_LOCK})
    command.upgrade(_config(connection), "head")


def _config(connection: Connection) -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config
