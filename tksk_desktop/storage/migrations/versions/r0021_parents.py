# SPDX-License-Identifier: MIT
"""The names of a person's mother and father.

Revision ID: 0021
Revises: 0020
"""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add two empty columns; what is registered stays as it is."""
    for name in ("mother_name", "father_name"):
        column = sa.Column(name, sa.String(120), server_default=sa.text("''"), nullable=False)
        op.add_column("clients", column)
