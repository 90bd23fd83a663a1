# SPDX-License-Identifier: MIT
"""Letters of referrals count through the office's register; what was typed before stays text.

Revision ID: 0038
Revises: 0037
"""

import sqlalchemy as sa
from alembic import op

revision = "0038"
down_revision = "0037"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the running number, empty for all referrals of before."""
    op.add_column("referrals", sa.Column("running_number", sa.Integer()))
