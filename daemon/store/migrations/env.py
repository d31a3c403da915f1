"""Alembic runs this file; the connection and its transaction come from `upgrade`."""

from __future__ import annotations

from alembic import context

from daemon.store.schema import VERSION_TABLE, metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    version_table=VERSION_TABLE,
)
context.run_migrations()
