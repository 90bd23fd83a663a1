# SPDX-License-Identifier: MIT
"""Papers that are being signed elsewhere.

Revision ID: 0030
Revises: 0029
"""

import sqlalchemy as sa
from alembic import op

revision = "0030"
down_revision = "0029"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table; nothing that exists changes."""
    op.create_table(
        "papers_sent_out",
        sa.Column("report_id", sa.Integer(), nullable=False),
        sa.Column("pdf", sa.LargeBinary(), nullable=False),
        sa.Column("figures", sa.String(), nullable=False),
        sa.Column("sections", sa.JSON(), nullable=False),
        sa.Column("has_camat_field", sa.Boolean(), nullable=False),
        sa.Column("made_at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["report_id"], ["reports.id"], name=op.f("fk_papers_sent_out_report_id")
        ),
        sa.PrimaryKeyConstraint("report_id", name=op.f("pk_papers_sent_out")),
    )
