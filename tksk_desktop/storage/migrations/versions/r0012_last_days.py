# SPDX-License-Identifier: MIT
"""The day a client was last seen is read from narrow indexes, not from the notes.

Revision ID: 0012
Revises: 0011
"""

from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the two indexes."""
    op.create_index("ix_sessions_id_held_on", "sessions", ["id", "held_on"])
    op.create_index(
        "ix_attendances_client_id_state_session_id",
        "attendances",
        ["client_id", "state", "session_id"],
    )
