# SPDX-License-Identifier: MIT
"""The register of task letters, and whether the office writes any.

Revision ID: 0018
Revises: 0017
"""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def _text(name: str, length: int | None = None) -> sa.Column[str]:
    return sa.Column(name, sa.String(length), server_default=sa.text("''"), nullable=False)


def upgrade() -> None:
    """Make the table; an office that is there writes no such letters until it says so."""
    op.create_table(
        "task_letters",
        sa.Column("id", sa.Integer(), nullable=False),
        _text("number", 80),
        sa.Column("running_number", sa.Integer(), nullable=False),
        sa.Column("letter_date", sa.Date(), nullable=False),
        _text("basis"),
        _text("people"),
        _text("purpose"),
        _text("destination"),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        _text("signer_title", 120),
        _text("signer_name", 120),
        _text("signer_number", 40),
        _text("cancelled_reason"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_task_letters")),
    )
    op.add_column(
        "office",
        sa.Column("uses_task_letters", sa.Boolean(), server_default=sa.text("'0'"), nullable=False),
    )
