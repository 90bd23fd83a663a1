# SPDX-License-Identifier: MIT
"""The ledger of aid.

Revision ID: 0019
Revises: 0018
"""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None

SEARCHED = (
    "card_number",
    "client_id",
    "family_card_number",
    "household_id",
    "nik",
    "programme_code",
)


def _text(name: str, length: int | None = None) -> sa.Column[str]:
    return sa.Column(name, sa.String(length), server_default=sa.text("''"), nullable=False)


def upgrade() -> None:
    """Make the table; nothing that is there changes."""
    op.create_table(
        "aid_entries",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("programme_code", sa.String(40), nullable=False),
        _text("stage", 80),
        sa.Column("period_from", sa.Date(), nullable=False),
        sa.Column("period_until", sa.Date(), nullable=False),
        sa.Column("received_on", sa.Date(), nullable=False),
        sa.Column("amount", sa.Integer()),
        sa.Column("quantity", sa.Integer()),
        sa.Column("client_id", sa.Integer()),
        sa.Column("household_id", sa.Integer()),
        sa.Column("household_people", sa.Integer()),
        _text("name", 200),
        _text("nik", 40),
        _text("family_card_number", 40),
        _text("village_code", 13),
        _text("card_number", 40),
        _text("taken_by", 200),
        sa.Column("verification", sa.String(24), nullable=False),
        sa.Column("verified_on", sa.Date()),
        _text("problem"),
        sa.Column("voided_on", sa.Date()),
        _text("void_reason"),
        sa.ForeignKeyConstraint(
            ["client_id"], ["clients.id"], name=op.f("fk_aid_entries_client_id")
        ),
        sa.ForeignKeyConstraint(
            ["household_id"], ["households.id"], name=op.f("fk_aid_entries_household_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_aid_entries")),
    )
    for column in SEARCHED:
        op.create_index(op.f(f"ix_aid_entries_{column}"), "aid_entries", [column])
