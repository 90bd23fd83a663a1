# SPDX-License-Identifier: MIT
"""Events of a household can be taken back: a mark on the event, and the rows its act touched.

Revision ID: 0026
Revises: 0025
"""

import sqlalchemy as sa
from alembic import op

revision = "0026"
down_revision = "0025"
branch_labels = None
depends_on = None
STEPS = "household_event_steps"


def upgrade() -> None:
    """Add mark and table; of events of before it is not known what they changed."""
    op.add_column("household_events", sa.Column("withdrawn_on", sa.Date()))
    op.add_column(
        "household_events",
        sa.Column("withdrawn_reason", sa.String(200), server_default=sa.text("''"), nullable=False),
    )
    op.create_table(
        STEPS,
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("household_event_id", sa.Integer(), nullable=False),
        sa.Column("step", sa.String(24), nullable=False),
        sa.Column("table_name", sa.String(40), server_default=sa.text("''"), nullable=False),
        sa.Column("row_id", sa.Integer(), nullable=False),
        sa.Column("former", sa.JSON(), nullable=False),
        sa.Column("later", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["household_event_id"],
            ["household_events.id"],
            name=op.f(f"fk_{STEPS}_household_event_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{STEPS}")),
    )
    op.create_index(op.f(f"ix_{STEPS}_household_event_id"), STEPS, ["household_event_id"])
    op.create_index(f"ix_{STEPS}_row_id", STEPS, ["row_id"])
