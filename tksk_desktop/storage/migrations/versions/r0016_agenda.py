# SPDX-License-Identifier: MIT
"""The agenda: what is planned, the villages of a day, where villages lie.

Revision ID: 0016
Revises: 0015
"""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def _text(name: str, length: int | None = None) -> sa.Column[str]:
    return sa.Column(name, sa.String(length), server_default=sa.text("''"), nullable=False)


def upgrade() -> None:
    """Make the three tables; nothing that exists changes."""
    op.create_table(
        "appointments",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=24), nullable=False),
        sa.Column("planned_on", sa.Date(), nullable=False),
        _text("title", 200),
        _text("purpose"),
        sa.Column("starts_at", sa.Time(), nullable=True),
        sa.Column("ends_at", sa.Time(), nullable=True),
        _text("place", 200),
        sa.Column("village_code", sa.String(length=13), nullable=True),
        sa.Column("client_id", sa.Integer(), nullable=True),
        sa.Column("group_id", sa.Integer(), nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=24), nullable=False),
        _text("reason"),
        sa.Column("obstacle", sa.String(length=24), nullable=True),
        sa.Column("session_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["client_id"], ["clients.id"], name=op.f("fk_appointments_client_id")
        ),
        sa.ForeignKeyConstraint(
            ["group_id"], ["client_groups.id"], name=op.f("fk_appointments_group_id")
        ),
        sa.ForeignKeyConstraint(
            ["session_id"], ["sessions.id"], name=op.f("fk_appointments_session_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_appointments")),
    )
    for column in ("planned_on", "client_id", "session_id"):
        op.create_index(op.f(f"ix_appointments_{column}"), "appointments", [column])
    op.create_table(
        "day_villages",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("village_code", sa.String(length=13), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        _text("note"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_day_villages")),
        sa.UniqueConstraint("day", "village_code", name=op.f("uq_day_villages_day_village_code")),
    )
    op.create_table(
        "known_places",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(length=13), nullable=False),
        sa.Column("latitude", sa.Float(), nullable=True),
        sa.Column("longitude", sa.Float(), nullable=True),
        sa.Column("road_km", sa.Float(), nullable=True),
        _text("road_note"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_known_places")),
        sa.UniqueConstraint("code", name=op.f("uq_known_places_code")),
    )
