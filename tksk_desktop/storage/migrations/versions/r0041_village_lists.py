# SPDX-License-Identifier: MIT
"""Lists of people that villages give, beside the register, and what was decided of them.

Revision ID: 0041
Revises: 0040
"""

import sqlalchemy as sa
from alembic import op

revision = "0041"
down_revision = "0040"
branch_labels = None
depends_on = None


def _text(name: str, length: int | None = None) -> sa.Column[str]:
    return sa.Column(name, sa.String(length), server_default=sa.text("''"), nullable=False)


def upgrade() -> None:
    """Make the three tables; nothing that exists changes."""
    op.create_table(
        "village_lists",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("wave_id", sa.Integer(), nullable=False),
        sa.Column("village_code", sa.String(13), nullable=False),
        sa.Column("kind_code", sa.String(16), nullable=False),
        _text("given_by", 120),
        sa.Column("given_on", sa.Date(), nullable=False),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.Column("left_out", sa.Integer(), nullable=False),
        sa.Column("compared_at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["wave_id"], ["figure_waves.id"], name=op.f("fk_village_lists_wave_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_village_lists")),
        sa.UniqueConstraint(
            "wave_id",
            "village_code",
            "kind_code",
            name=op.f("uq_village_lists_wave_id_village_code_kind_code"),
        ),
    )
    op.create_table(
        "village_list_rows",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("village_list_id", sa.Integer(), nullable=False),
        sa.Column("row_key", sa.String(64), nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("nik", sa.String(16)),
        sa.Column("family_card_number", sa.String(16)),
        sa.Column("sex", sa.String(24)),
        _text("birth_place", 80),
        sa.Column("birth_date", sa.Date()),
        _text("address"),
        _text("mother_name", 120),
        sa.Column("outcome", sa.String(24), nullable=False),
        _text("differs", 200),
        sa.Column("is_unsure", sa.Boolean(), nullable=False),
        sa.Column("client_id", sa.Integer()),
        sa.ForeignKeyConstraint(
            ["village_list_id"],
            ["village_lists.id"],
            name=op.f("fk_village_list_rows_village_list_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["client_id"], ["clients.id"], name=op.f("fk_village_list_rows_client_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_village_list_rows")),
    )
    op.create_table(
        "village_list_decisions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind_code", sa.String(16), nullable=False),
        _text("row_key", 64),
        sa.Column("client_id", sa.Integer()),
        sa.Column("verdict", sa.String(24), nullable=False),
        _text("reason"),
        sa.Column("decided_on", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(
            ["client_id"], ["clients.id"], name=op.f("fk_village_list_decisions_client_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_village_list_decisions")),
        sa.UniqueConstraint(
            "kind_code",
            "row_key",
            "client_id",
            name=op.f("uq_village_list_decisions_kind_code_row_key_client_id"),
        ),
    )
    for table, column in (
        ("village_list_rows", "village_list_id"),
        ("village_list_rows", "client_id"),
        ("village_list_decisions", "client_id"),
    ):
        op.create_index(op.f(f"ix_{table}_{column}"), table, [column])
