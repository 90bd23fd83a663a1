# SPDX-License-Identifier: MIT
"""Forms of entry that are not saved yet.

Revision ID: 0036
Revises: 0035
"""

import sqlalchemy as sa
from alembic import op

revision = "0036"
down_revision = "0035"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the table; nothing that is there is touched."""
    op.create_table(
        "kept_forms",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("form", sa.String(length=40), nullable=False),
        sa.Column("client_id", sa.Integer()),
        sa.Column("session_id", sa.Integer()),
        sa.Column("saved_at", sa.DateTime(), nullable=False),
        sa.Column("content", sa.String(), server_default=sa.text("''"), nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"], ["clients.id"], name=op.f("fk_kept_forms_client_id")
        ),
        sa.ForeignKeyConstraint(
            ["session_id"], ["sessions.id"], name=op.f("fk_kept_forms_session_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_kept_forms")),
        sa.UniqueConstraint("form", name=op.f("uq_kept_forms_form")),
    )
    for column in ("client_id", "session_id"):
        op.create_index(op.f(f"ix_kept_forms_{column}"), "kept_forms", [column])
