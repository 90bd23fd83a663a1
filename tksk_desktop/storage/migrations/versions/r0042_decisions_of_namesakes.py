# SPDX-License-Identifier: MIT
"""Two people of one name in one village may each have a decision on the same programmes.

Revision ID: 0042
Revises: 0041
"""

from alembic import op

revision = "0042"
down_revision = "0041"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Let keys stand twice; every decision stays."""
    with op.batch_alter_table("overlap_decisions", recreate="always") as table:
        table.drop_constraint(op.f("uq_overlap_decisions_first_key_second_key"), type_="unique")
    op.create_index("ix_overlap_decisions_keys", "overlap_decisions", ["first_key", "second_key"])
