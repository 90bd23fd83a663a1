# SPDX-License-Identifier: MIT
"""Lists that propose people for aid, and after how many months somebody counts as not reached.

Revision ID: 0034
Revises: 0033
"""

import sqlalchemy as sa
from alembic import op

revision = "0034"
down_revision = "0033"
branch_labels = None
depends_on = None


def _text(name: str, length: int | None = None) -> sa.Column[str]:
    return sa.Column(name, sa.String(length), server_default=sa.text("''"), nullable=False)


def upgrade() -> None:
    """Make both tables; an office that exists begins with the usual months."""
    op.add_column(
        "office", sa.Column("unreached_months", sa.Integer(), server_default="6", nullable=False)
    )
    op.create_table(
        "aid_proposals",
        sa.Column("id", sa.Integer(), nullable=False),
        _text("number", 80),
        sa.Column("running_number", sa.Integer(), nullable=False),
        sa.Column("proposed_on", sa.Date(), nullable=False),
        sa.Column("without_aid_since", sa.Date(), nullable=False),
        _text("meeting", 120),
        _text("programme_code", 40),
        _text("note"),
        sa.Column("withdrawn_on", sa.Date()),
        _text("withdrawn_reason", 200),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_aid_proposals")),
    )
    op.create_index(op.f("ix_aid_proposals_proposed_on"), "aid_proposals", ["proposed_on"])
    op.create_table(
        "aid_proposal_people",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("aid_proposal_id", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        _text("name", 200),
        _text("village_code", 13),
        _text("address", 200),
        sa.Column("points", sa.Integer(), nullable=False),
        _text("reasons", 200),
        sa.Column("desil", sa.Integer()),
        sa.Column("last_received_on", sa.Date()),
        sa.ForeignKeyConstraint(
            ["aid_proposal_id"],
            ["aid_proposals.id"],
            name=op.f("fk_aid_proposal_people_aid_proposal_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["client_id"], ["clients.id"], name=op.f("fk_aid_proposal_people_client_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_aid_proposal_people")),
    )
    for column in ("aid_proposal_id", "client_id"):
        op.create_index(op.f(f"ix_aid_proposal_people_{column}"), "aid_proposal_people", [column])
