# SPDX-License-Identifier: MIT
"""Time stamps: the server that the office names, and when a report's signature was stamped.

Revision ID: 0040
Revises: 0039
"""

import sqlalchemy as sa
from alembic import op

revision = "0040"
down_revision = "0039"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add both columns; what was signed before has no stamp."""
    op.add_column(
        "office",
        sa.Column(
            "time_stamp_server", sa.String(length=200), server_default=sa.text("''"), nullable=False
        ),
    )
    op.add_column("reports", sa.Column("stamped_at", sa.DateTime(), nullable=True))
