# SPDX-License-Identifier: MIT
"""Documents and marks of clients.

Revision ID: 0007
Revises: 0006
"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the two tables; nothing that exists changes."""
    op.create_table(
        "client_documents",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=24), nullable=False),
        sa.Column("title", sa.String(length=200), server_default=sa.text("''"), nullable=False),
        sa.Column("form", sa.String(length=24), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.String(length=64), server_default=sa.text("''"), nullable=False),
        sa.Column("added_at", sa.DateTime(), nullable=False),
        sa.Column("dated_on", sa.Date(), nullable=True),
        sa.Column("removed_on", sa.Date(), nullable=True),
        sa.Column("removal_reason", sa.String(), server_default=sa.text("''"), nullable=False),
        sa.Column("preview", sa.LargeBinary(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"], ["clients.id"], name=op.f("fk_client_documents_client_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_client_documents")),
    )
    op.create_index(
        op.f("ix_client_documents_client_id"), "client_documents", ["client_id"], unique=False
    )
    op.create_table(
        "client_flags",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=24), nullable=False),
        sa.Column("text", sa.String(), server_default=sa.text("''"), nullable=False),
        sa.Column("raised_on", sa.Date(), nullable=False),
        sa.Column("removed_on", sa.Date(), nullable=True),
        sa.Column("removal_note", sa.String(), server_default=sa.text("''"), nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"], ["clients.id"], name=op.f("fk_client_flags_client_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_client_flags")),
    )
    op.create_index(op.f("ix_client_flags_client_id"), "client_flags", ["client_id"], unique=False)
