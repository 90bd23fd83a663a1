# SPDX-License-Identifier: MIT
"""Who could help, and the referrals to them.

Revision ID: 0020
Revises: 0019
"""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None


def _text(name: str, length: int | None = None) -> sa.Column[str]:
    return sa.Column(name, sa.String(length), server_default=sa.text("''"), nullable=False)


def upgrade() -> None:
    """Make the four tables; nothing that exists changes."""
    op.create_table(
        "potentials",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind_code", sa.String(length=16), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("village_code", sa.String(length=13), nullable=True),
        _text("address"),
        _text("phone", 40),
        _text("contact_name", 120),
        _text("decree_number", 120),
        _text("tax_number", 40),
        _text("accreditation", 80),
        sa.Column("men", sa.Integer(), nullable=False),
        sa.Column("women", sa.Integer(), nullable=False),
        _text("training"),
        _text("note"),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_potentials")),
    )
    op.create_table(
        "potential_services",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("potential_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        _text("kind_code", 16),
        sa.ForeignKeyConstraint(
            ["potential_id"],
            ["potentials.id"],
            name=op.f("fk_potential_services_potential_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_potential_services")),
    )
    op.create_index(
        op.f("ix_potential_services_potential_id"), "potential_services", ["potential_id"]
    )
    op.create_table(
        "referrals",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=False),
        sa.Column("potential_id", sa.Integer(), nullable=False),
        sa.Column("service", sa.String(length=200), nullable=False),
        _text("reason"),
        sa.Column("prepared_on", sa.Date(), nullable=False),
        sa.Column("answer_by", sa.Date(), nullable=True),
        _text("letter_number", 80),
        _text("enclosed"),
        sa.Column("state", sa.String(length=24), nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["clients.id"], name=op.f("fk_referrals_client_id")),
        sa.ForeignKeyConstraint(
            ["potential_id"], ["potentials.id"], name=op.f("fk_referrals_potential_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_referrals")),
    )
    for column in ("client_id", "potential_id", "answer_by"):
        op.create_index(op.f(f"ix_referrals_{column}"), "referrals", [column])
    op.create_table(
        "referral_steps",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("referral_id", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=24), nullable=False),
        sa.Column("happened_on", sa.Date(), nullable=False),
        _text("note"),
        sa.ForeignKeyConstraint(
            ["referral_id"],
            ["referrals.id"],
            name=op.f("fk_referral_steps_referral_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_referral_steps")),
    )
    op.create_index(op.f("ix_referral_steps_referral_id"), "referral_steps", ["referral_id"])
