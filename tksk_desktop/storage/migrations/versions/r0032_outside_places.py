# SPDX-License-Identifier: MIT
"""Clients and households may live outside the kecamatan, at a place that is no village of ours.

Revision ID: 0032
Revises: 0031
"""

import sqlalchemy as sa
from alembic import op

revision = "0032"
down_revision = "0031"
branch_labels = None
depends_on = None


def _text(name: str, length: int) -> sa.Column[str]:
    return sa.Column(name, sa.String(length), server_default=sa.text("''"), nullable=False)


def upgrade() -> None:
    """Add empty places and the table of times; everyone lives where they lived."""
    for table in ("clients", "households", "household_residences"):
        op.add_column(table, _text("outside_place", 200))
    op.create_table(
        "outside_stays",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=False),
        _text("place", 200),
        sa.Column("since", sa.Date(), nullable=False),
        _text("left_village", 13),
        sa.Column("until", sa.Date()),
        sa.ForeignKeyConstraint(
            ["client_id"],
            ["clients.id"],
            name=op.f("fk_outside_stays_client_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outside_stays")),
    )
    op.create_index(op.f("ix_outside_stays_client_id"), "outside_stays", ["client_id"])
