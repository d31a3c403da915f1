"""What happened to each card."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the table of activities."""
    op.create_table(
        "activity",
        sa.Column("account_id", sa.Text, sa.ForeignKey("account.id"), primary_key=True, nullable=False),
        sa.Column("source", sa.Text, primary_key=True),
        sa.Column("task_key", sa.Text, primary_key=True),
        sa.Column("changed_at", sa.Text, nullable=False),
        sa.Column("document", sa.Text, nullable=False),
    )
    op.create_index("activity_by_age", "activity", ["account_id", "changed_at"])
