# SPDX-License-Identifier: MIT
"""Drafts of assessments and plans.

Revision ID: 0006
Revises: 0005
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the table; nothing that is there is touched."""
    op.create_table(
        "casework_drafts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("form", sa.String(length=40), nullable=False),
        sa.Column("saved_at", sa.DateTime(), nullable=False),
        sa.Column("content", sa.String(), server_default=sa.text("''"), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_casework_drafts_case_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_casework_drafts")),
        sa.UniqueConstraint("case_id", "form", name=op.f("uq_casework_drafts_case_id_form")),
    )
