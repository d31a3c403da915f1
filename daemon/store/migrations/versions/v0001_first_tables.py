"""The first tables."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create every table."""
    _create_account()
    _create_cycles()
    _create_journal()
    _create_ledger()
    _create_sources()
    _create_mirror()


def _text(name: str, *, primary_key: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.Text, primary_key=primary_key, nullable=False)


def _optional(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text)


def _account(*, primary_key: bool = True) -> sa.Column[str]:
    return sa.Column(
        "account_id", sa.Text, sa.ForeignKey("account.id"), primary_key=primary_key, nullable=False
    )


def _create_account() -> None:
    op.create_table(
        "account",
        _text("id", primary_key=True),
        _optional("next_due"),
        sa.Column("fails", sa.Integer, nullable=False, server_default="0"),
        sa.Column("dirty", sa.Boolean, nullable=False, server_default=sa.false()),
    )


def _create_cycles() -> None:
    op.create_table(
        "cycle",
        sa.Column("id", sa.Integer, primary_key=True),
        _account(primary_key=False),
        _text("mode"),
        _text("began_at"),
        _optional("ended_at"),
        _optional("summary"),
        sqlite_autoincrement=True,
    )
    op.create_index("cycle_of_account", "cycle", ["account_id", "id"])
    op.create_table(
        "plan",
        _account(),
        sa.Column("cycle_id", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("document", sa.LargeBinary, nullable=False),
    )


def _create_journal() -> None:
    op.create_table(
        "intent",
        sa.Column("id", sa.Integer, primary_key=True),
        _account(primary_key=False),
        sa.Column("cycle_id", sa.Integer, nullable=False),
        _text("source"),
        _text("task_key"),
        _text("container"),
        _text("field_kind"),
        _text("field_key"),
        _text("kind"),
        _text("value_before"),
        _text("value_after"),
        _text("reason"),
        _text("guard"),
        _text("touched"),
        _text("label_name"),
        _optional("label_color"),
        _text("state"),
        _text("noted_at"),
        _optional("settled_at"),
        sa.Column("note", sa.Text, nullable=False, server_default=""),
        sqlite_autoincrement=True,
    )
    op.create_index("intent_of_cycle", "intent", ["account_id", "cycle_id"])
    still_open = sa.text("state = 'open'")
    op.create_index(
        "intent_open", "intent", ["account_id", "id"], sqlite_where=still_open, postgresql_where=still_open
    )


def _create_ledger() -> None:
    op.create_table(
        "owned",
        _account(),
        _text("source", primary_key=True),
        _text("task_key", primary_key=True),
        _text("field_kind", primary_key=True),
        _text("field_key", primary_key=True),
        _text("value"),
        _text("value_before"),
        _text("stamp"),
        _text("touched"),
        _text("written_at"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "field_lock",
        _account(),
        _text("source", primary_key=True),
        _text("task_key", primary_key=True),
        _text("field_group", primary_key=True),
        _optional("value"),
        _text("reason"),
        _text("since"),
    )


def _create_sources() -> None:
    op.create_table(
        "source",
        _account(),
        _text("name", primary_key=True),
        _optional("last_ok"),
        sa.Column("item_count", sa.Integer),
        _optional("last_error"),
        _optional("failing_since"),
        sa.Column("needs_owner", sa.Boolean, nullable=False, server_default=sa.false()),
    )


def _create_mirror() -> None:
    op.create_table(
        "mirror_cursor",
        _account(),
        _text("source", primary_key=True),
        _text("container", primary_key=True),
        _text("value"),
        _text("read_whole_at"),
    )
    op.create_table(
        "mirror_item",
        _account(),
        _text("source", primary_key=True),
        _text("container", primary_key=True),
        _text("item_key", primary_key=True),
        _text("payload"),
    )
