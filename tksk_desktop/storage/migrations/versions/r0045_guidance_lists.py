# SPDX-License-Identifier: MIT
"""Lists of candidates for guidance, with a number of the register each.

Revision ID: 0045
Revises: 0044
"""

import sqlalchemy as sa
from alembic import op

revision = "0045"
down_revision = "0044"
branch_labels = None
depends_on = None


def _text(name: str, length: int | None = None) -> sa.Column[str]:
    return sa.Column(name, sa.String(length), server_default=sa.text("''"), nullable=False)


def upgrade() -> None:
    """Make both tables."""
    op.create_table(
        "guidance_lists",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind_code", sa.String(16), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("made_on", sa.Date(), nullable=False),
        sa.Column("places", sa.Integer(), nullable=False),
        sa.Column("running_number", sa.Integer(), nullable=False),
        _text("letter_number", 80),
        _text("criteria"),
        _text("note"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_guidance_lists")),
    )
    op.create_table(
        "guidance_candidates",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("guidance_list_id", sa.Integer(), nullable=False),
        sa.Column("potential_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        _text("village_name", 120),
        _text("contact_name", 120),
        sa.Column("score", sa.Integer(), nullable=False),
        _text("reason"),
        sa.ForeignKeyConstraint(
            ["guidance_list_id"],
            ["guidance_lists.id"],
            name=op.f("fk_guidance_candidates_guidance_list_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["potential_id"],
            ["potentials.id"],
            name=op.f("fk_guidance_candidates_potential_id"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_guidance_candidates")),
    )
    for column in ("guidance_list_id", "potential_id"):
        op.create_index(op.f(f"ix_guidance_candidates_{column}"), "guidance_candidates", [column])
