# SPDX-License-Identifier: MIT
"""The log of changes, and how confidential each client is.

Clients get their level from the kinds of need they carry: the levels are those of the shipped list
when this revision was written; each later save rates a client anew.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = depends_on = None

LEVEL_3 = "03 06 07 10 14 15 16 17 18 19"
LEVEL_2 = "01 02 04 05 09 20 25"


def upgrade() -> None:
    """Add the columns of confidentiality, rate every client, and begin the log."""
    op.add_column(
        "clients",
        sa.Column("confidentiality", sa.Integer(), server_default="1", nullable=False),
    )
    op.add_column("clients", sa.Column("confidentiality_by_hand", sa.Integer(), nullable=True))
    op.add_column(
        "clients",
        sa.Column(
            "confidentiality_reason", sa.String(), server_default=sa.text("''"), nullable=False
        ),
    )
    op.create_index(op.f("ix_clients_confidentiality"), "clients", ["confidentiality"])
    for level, numbers in ((2, LEVEL_2), (3, LEVEL_3)):
        codes = ", ".join(f"'PPKS-{number}'" for number in numbers.split())
        op.execute(
            f"UPDATE clients SET confidentiality = {level} WHERE id IN (SELECT client_id "
            f'FROM client_needs WHERE "until" IS NULL AND kind_code IN ({codes}))'
        )
    _make_log()


def _make_log() -> None:
    op.create_table(
        "audit_entries",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("happened_at", sa.DateTime(), nullable=False),
        sa.Column("event", sa.String(length=24), nullable=False),
        sa.Column("entity", sa.String(length=40), server_default=sa.text("''"), nullable=False),
        sa.Column("entity_id", sa.Integer(), nullable=True),
        sa.Column("payload", sa.String(), nullable=True),
        sa.Column("salt", sa.String(length=32), nullable=True),
        sa.Column("payload_hash", sa.String(length=64), nullable=False),
        sa.Column("entry_hash", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_audit_entries")),
    )
    op.create_index(op.f("ix_audit_entries_happened_at"), "audit_entries", ["happened_at"])
    op.create_index(op.f("ix_audit_entries_event"), "audit_entries", ["event"])
    op.create_table(
        "audit_clients",
        sa.Column("client_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(
            ["number"], ["audit_entries.number"], name=op.f("fk_audit_clients_number")
        ),
        sa.PrimaryKeyConstraint("client_id", "number", name=op.f("pk_audit_clients")),
    )
    op.create_index(op.f("ix_audit_clients_number"), "audit_clients", ["number"])
    op.create_table(
        "audit_head",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("entry_hash", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit_head")),
    )
    op.execute(f"INSERT INTO audit_head (id, number, entry_hash) VALUES (1, 0, '{'0' * 64}')")
