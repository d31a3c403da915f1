"""Commands in comments that were heard."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the table of heard commands."""
    op.create_table(
        "heard",
        sa.Column("account_id", sa.Text, sa.ForeignKey("account.id"), primary_key=True, nullable=False),
        sa.Column("source", sa.Text, primary_key=True),
        sa.Column("task_key", sa.Text, primary_key=True),
        sa.Column("comment", sa.Text, primary_key=True),
        sa.Column("said", sa.Text, nullable=False),
        sa.Column("answer", sa.Text, nullable=False),
        sa.Column("author", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
    )
