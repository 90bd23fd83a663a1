# SPDX-License-Identifier: MIT
"""Overlaps: decisions, the office's own rules, and indexes in which what overlaps stands together.

Revision ID: 0033
Revises: 0032
"""

import sqlalchemy as sa
from alembic import op

revision = "0033"
down_revision = "0032"
branch_labels = None
depends_on = None

BESIDE = ("period_from", "period_until", "programme_code", "voided_on")
INDEXES = (
    ("nik", *BESIDE, "name"),
    ("client_id", *BESIDE, "nik"),
    ("family_card_number", *BESIDE, "nik", "client_id"),
    ("household_id", *BESIDE, "nik", "client_id", "family_card_number"),
)


def _text(name: str, length: int | None = None) -> sa.Column[str]:
    return sa.Column(name, sa.String(length), server_default=sa.text("''"), nullable=False)


def upgrade() -> None:
    """Make both tables, and wider indexes instead of the narrow ones."""
    for columns in INDEXES:
        op.drop_index(op.f(f"ix_aid_entries_{columns[0]}"), "aid_entries")
        op.create_index(f"ix_aid_entries_beside_{columns[0]}", "aid_entries", list(columns))
    op.create_table(
        "overlap_decisions",
        sa.Column("id", sa.Integer(), nullable=False),
        _text("first_key", 400),
        _text("second_key", 400),
        sa.Column("verdict", sa.String(24), nullable=False),
        _text("reason"),
        sa.Column("decided_on", sa.Date(), nullable=False),
        sa.Column("client_id", sa.Integer()),
        sa.Column("other_client_id", sa.Integer()),
        sa.ForeignKeyConstraint(
            ["client_id"], ["clients.id"], name=op.f("fk_overlap_decisions_client_id")
        ),
        sa.ForeignKeyConstraint(
            ["other_client_id"], ["clients.id"], name=op.f("fk_overlap_decisions_other_client_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_overlap_decisions")),
        sa.UniqueConstraint(
            "first_key", "second_key", name=op.f("uq_overlap_decisions_first_key_second_key")
        ),
    )
    for column in ("client_id", "other_client_id"):
        op.create_index(op.f(f"ix_overlap_decisions_{column}"), "overlap_decisions", [column])
    op.create_table(
        "overlap_rules",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("first", sa.String(40), nullable=False),
        sa.Column("second", sa.String(40), nullable=False),
        sa.Column("standing", sa.String(24), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("until", sa.Date()),
        _text("ties", 80),
        _text("source", 200),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_overlap_rules")),
    )
