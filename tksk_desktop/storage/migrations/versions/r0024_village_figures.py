# SPDX-License-Identifier: MIT
"""What villages and surveys say of people in need.

Revision ID: 0024
Revises: 0023
"""

import sqlalchemy as sa
from alembic import op

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None


def _text(name: str, length: int | None = None) -> sa.Column[str]:
    return sa.Column(name, sa.String(length), server_default=sa.text("''"), nullable=False)


def upgrade() -> None:
    """Make the three tables; nothing that exists changes."""
    op.create_table(
        "figure_waves",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("counted_on", sa.Date(), nullable=False),
        _text("note"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_figure_waves")),
        sa.UniqueConstraint("name", name=op.f("uq_figure_waves_name")),
    )
    op.create_table(
        "village_returns",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("wave_id", sa.Integer(), nullable=False),
        sa.Column("village_code", sa.String(length=13), nullable=False),
        _text("given_by", 120),
        sa.Column("given_on", sa.Date(), nullable=True),
        sa.Column("surveyed_on", sa.Date(), nullable=True),
        sa.Column("openness", sa.String(length=24), nullable=True),
        _text("note"),
        sa.ForeignKeyConstraint(
            ["wave_id"], ["figure_waves.id"], name=op.f("fk_village_returns_wave_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_village_returns")),
        sa.UniqueConstraint(
            "wave_id", "village_code", name=op.f("uq_village_returns_wave_id_village_code")
        ),
    )
    op.create_table(
        "village_figures",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("village_return_id", sa.Integer(), nullable=False),
        sa.Column("source", sa.String(length=24), nullable=False),
        _text("kind_code", 16),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["village_return_id"],
            ["village_returns.id"],
            name=op.f("fk_village_figures_village_return_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_village_figures")),
        sa.UniqueConstraint(
            "village_return_id",
            "source",
            "kind_code",
            name=op.f("uq_village_figures_village_return_id_source_kind_code"),
        ),
    )
    op.create_index(
        op.f("ix_village_figures_village_return_id"), "village_figures", ["village_return_id"]
    )
