# SPDX-License-Identifier: MIT
"""Walk-ins who are clients: at the session, and none of those who were expected.

Revision ID: 0043
Revises: 0042
"""

import sqlalchemy as sa
from alembic import op

revision = "0043"
down_revision = "0042"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Everyone of before was expected: walk-ins were names and numbers only."""
    op.add_column(
        "attendances",
        sa.Column("expected", sa.Boolean(), server_default=sa.text("1"), nullable=False),
    )
