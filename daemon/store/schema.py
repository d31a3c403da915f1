"""The tables, the same for SQLite and PostgreSQL. A change here needs a numbered migration beside it."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    false,
)
from sqlalchemy.types import TypeDecorator

from daemon.core.model import Value
from daemon.store.values import moment_of, moment_text, packed, storable, unpacked, value_of, value_text

HEAD = "0004"
"""The newest migration. Numbers grow, so that an older program can tell a newer store."""

VERSION_TABLE = "delegated_version"
"""Not Alembic's own name, which another program in the same database may use."""


class Words(TypeDecorator[str]):
    """Text as services and people write it, made storable."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, _dialect: Dialect) -> str | None:
        return None if value is None else storable(value)


class Moment(TypeDecorator[datetime]):
    """A point in time as ISO 8601 text in UTC."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, _dialect: Dialect) -> str | None:
        return None if value is None else moment_text(value)

    def process_result_value(self, value: str | None, _dialect: Dialect) -> datetime | None:
        return None if value is None else moment_of(value)


class FieldValue(TypeDecorator[Any]):
    """What a field holds, as JSON text; None is written `null`, so the column itself is never empty."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Value, _dialect: Dialect) -> str:
        return value_text(value)

    def process_result_value(self, value: str | None, _dialect: Dialect) -> Value:
        return None if value is None else value_of(value)


class Packed(TypeDecorator[str]):
    """A long text, compressed: the plan of a big board has megabytes and is hardly ever read again."""

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: str | None, _dialect: Dialect) -> bytes | None:
        return None if value is None else packed(value)

    def process_result_value(self, value: bytes | None, _dialect: Dialect) -> str | None:
        return None if value is None else unpacked(value)


metadata = MetaData()


def _of_account(*, primary_key: bool = True) -> Column[str]:
    return Column("account_id", Words, ForeignKey("account.id"), primary_key=primary_key, nullable=False)


# Whom the daemon works for, and who is due next. `dirty` is set by whoever knows that something changed and
# cleared by the cycle that looks: losing a hint costs time, never work.
account = Table(
    "account",
    metadata,
    Column("id", Words, primary_key=True),
    Column("next_due", Moment),
    Column("fails", Integer, nullable=False, server_default="0"),
    Column("dirty", Boolean, nullable=False, server_default=false()),
)

# One pass of the five verbs. AUTOINCREMENT, because the journal goes on naming cycles that were pruned.
cycle = Table(
    "cycle",
    metadata,
    Column("id", Integer, primary_key=True),
    _of_account(primary_key=False),
    Column("mode", Words, nullable=False),
    Column("began_at", Moment, nullable=False),
    Column("ended_at", Moment),
    Column("summary", Words),
    Index("cycle_of_account", "account_id", "id"),
    sqlite_autoincrement=True,
)

# What a cycle wanted, as JSON. Only the last few are kept.
plan = Table(
    "plan",
    metadata,
    _of_account(),
    Column("cycle_id", Integer, primary_key=True, autoincrement=False),
    Column("document", Packed, nullable=False),
)

# The journal: every write, noted before it was sent. `cycle_id` is no foreign key, because cycles are pruned
# and the journal is not. `value_after` becomes what the service chose once the write landed.
intent = Table(
    "intent",
    metadata,
    Column("id", Integer, primary_key=True),
    _of_account(primary_key=False),
    Column("cycle_id", Integer, nullable=False),
    Column("source", Words, nullable=False),
    Column("task_key", Words, nullable=False),
    Column("container", Words, nullable=False),
    Column("field_kind", Words, nullable=False),
    Column("field_key", Words, nullable=False),
    Column("kind", Words, nullable=False),
    Column("value_before", FieldValue, nullable=False),
    Column("value_after", FieldValue, nullable=False),
    Column("reason", Words, nullable=False),
    Column("guard", Words, nullable=False),
    Column("touched", Words, nullable=False),
    Column("label_name", Words, nullable=False),
    Column("label_color", Words),
    Column("state", Words, nullable=False),
    Column("noted_at", Moment, nullable=False),
    Column("settled_at", Moment),
    Column("note", Words, nullable=False, server_default=""),
    Index("intent_of_cycle", "account_id", "cycle_id"),
    sqlite_autoincrement=True,
)

# Open intents are a handful among ever more settled ones, and each cycle asks for them.
Index(
    "intent_open",
    intent.c.account_id,
    intent.c.id,
    sqlite_where=intent.c.state == "open",
    postgresql_where=intent.c.state == "open",
)

# What we last wrote to a field, and what stood there before we first did. Read whole in every cycle, hence
# stored in the order of its key.
owned = Table(
    "owned",
    metadata,
    _of_account(),
    Column("source", Words, primary_key=True),
    Column("task_key", Words, primary_key=True),
    Column("field_kind", Words, primary_key=True),
    Column("field_key", Words, primary_key=True),
    Column("value", FieldValue, nullable=False),
    Column("value_before", FieldValue, nullable=False),
    Column("stamp", Words, nullable=False),
    Column("touched", Words, nullable=False),
    Column("written_at", Moment, nullable=False),
    sqlite_with_rowid=False,
)

# Field groups that a person decided.
field_lock = Table(
    "field_lock",
    metadata,
    _of_account(),
    Column("source", Words, primary_key=True),
    Column("task_key", Words, primary_key=True),
    Column("field_group", Words, primary_key=True),
    Column("value", Words),
    Column("reason", Words, nullable=False),
    Column("since", Moment, nullable=False),
)

# Comments whose commands were followed or refused, so that each is followed once.
heard = Table(
    "heard",
    metadata,
    _of_account(),
    Column("source", Words, primary_key=True),
    Column("task_key", Words, primary_key=True),
    Column("comment", Words, primary_key=True),
    Column("said", Words, nullable=False),
    Column("answer", Words, nullable=False),
    Column("author", Words, nullable=False),
    Column("at", Moment, nullable=False),
)

# What a person decided, with the words of the task of that moment, as a line of `daemon.core.memory_lines`.
# `same_key` is one for corrections that take each other's place.
correction = Table(
    "correction",
    metadata,
    Column("id", Integer, primary_key=True),
    _of_account(primary_key=False),
    Column("same_key", Words, nullable=False),
    Column("document", Words, nullable=False),
    Index("correction_same", "account_id", "same_key", unique=True),
    sqlite_autoincrement=True,
)

# What happened to a card, as a line of `daemon.core.activity`.
activity = Table(
    "activity",
    metadata,
    _of_account(),
    Column("source", Words, primary_key=True),
    Column("task_key", Words, primary_key=True),
    Column("changed_at", Moment, nullable=False),
    Column("document", Words, nullable=False),
    Index("activity_by_age", "account_id", "changed_at"),
)

# How reading each source goes.
source = Table(
    "source",
    metadata,
    _of_account(),
    Column("name", Words, primary_key=True),
    Column("last_ok", Moment),
    Column("item_count", Integer),
    Column("last_error", Words),
    Column("failing_since", Moment),
    Column("needs_owner", Boolean, nullable=False, server_default=false()),
)

# How far each board or calendar was read; written together with the items it speaks of.
mirror_cursor = Table(
    "mirror_cursor",
    metadata,
    _of_account(),
    Column("source", Words, primary_key=True),
    Column("container", Words, primary_key=True),
    Column("value", Words, nullable=False),
    Column("read_whole_at", Moment, nullable=False),
)

# The service's own JSON of each item, so that the next cycle reads only what changed.
mirror_item = Table(
    "mirror_item",
    metadata,
    _of_account(),
    Column("source", Words, primary_key=True),
    Column("container", Words, primary_key=True),
    Column("item_key", Words, primary_key=True),
    Column("payload", Words, nullable=False),
)
