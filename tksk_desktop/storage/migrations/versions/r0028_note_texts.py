# SPDX-License-Identifier: MIT
"""Ready texts for notes: the office's own, and its changes of shipped ones.

Revision ID: 0028
Revises: 0027
"""

import sqlalchemy as sa
from alembic import op

revision = "0028"
down_revision = "0027"
branch_labels = None
depends_on = None


def _text(name: str, length: int | None = None) -> sa.Column[str]:
    return sa.Column(name, sa.String(length), server_default=sa.text("''"), nullable=False)


def upgrade() -> None:
    """Make the two tables empty: the shipped texts are no rows."""
    op.create_table(
        "note_templates",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(length=40), nullable=False),
        _text("name", 120),
        _text("kind", 24),
        _text("technique", 120),
        _text("aim"),
        _text("process"),
        _text("interpretation"),
        _text("result"),
        _text("agreement"),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_note_templates")),
        sa.UniqueConstraint("code", name=op.f("uq_note_templates_code")),
    )
    op.create_table(
        "note_snippets",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(length=40), nullable=False),
        _text("word", 40),
        _text("text"),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_note_snippets")),
        sa.UniqueConstraint("code", name=op.f("uq_note_snippets_code")),
    )
