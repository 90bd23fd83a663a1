# SPDX-License-Identifier: MIT
"""Backups know their kind and where the log ended; places are remembered; the rule is data.

Revision ID: 0023
Revises: 0022
"""

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None

LOG_ENDED = (
    "UPDATE backups SET log_number = coalesce((SELECT max(number) FROM audit_entries "
    "WHERE audit_entries.happened_at <= backups.made_at), 0)"
)


def upgrade() -> None:
    """Add the columns, say of each former backup where the log ended, and make the tables."""
    op.add_column(
        "backups",
        sa.Column(
            "kind", sa.String(length=24), server_default=sa.text("'carried'"), nullable=False
        ),
    )
    op.add_column(
        "backups",
        sa.Column("log_number", sa.Integer(), server_default=sa.text("0"), nullable=False),
    )
    op.execute(LOG_ENDED)
    op.create_table(
        "backup_places",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("path", sa.String(), server_default=sa.text("''"), nullable=False),
        sa.Column("stick_id", sa.String(length=32), server_default=sa.text("''"), nullable=False),
        sa.Column("used_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_backup_places")),
    )
    op.create_table(
        "backup_rules",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("keep_last", sa.Integer(), nullable=False),
        sa.Column("keep_weekly", sa.Integer(), nullable=False),
        sa.Column("keep_monthly", sa.Integer(), nullable=False),
        sa.Column("at_closing", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_backup_rules")),
    )
