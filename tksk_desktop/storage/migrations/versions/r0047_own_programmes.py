# SPDX-License-Identifier: MIT
"""Programmes of the office itself beside the shipped ones.

Revision ID: 0047
Revises: 0046
"""

import sqlalchemy as sa
from alembic import op

revision = "0047"
down_revision = "0046"
branch_labels = None
depends_on = None


def _text(name: str, length: int | None = None) -> sa.Column[str]:
    return sa.Column(name, sa.String(length), server_default=sa.text("''"), nullable=False)


def upgrade() -> None:
    """Make the table; nothing that exists changes."""
    op.create_table(
        "own_programmes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(40), nullable=False),
        _text("name", 120),
        sa.Column("level", sa.String(24), nullable=False),
        sa.Column("target", sa.String(24), nullable=False),
        sa.Column("kind", sa.String(24), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("until", sa.Date()),
        _text("unit", 20),
        _text("stages"),
        _text("source", 200),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_own_programmes")),
        sa.UniqueConstraint("code", name=op.f("uq_own_programmes_code")),
    )
