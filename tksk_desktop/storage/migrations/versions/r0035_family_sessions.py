# SPDX-License-Identifier: MIT
"""Sessions with families: who is who, why someone stayed away, and what each member agreed.

Revision ID: 0035
Revises: 0034
"""

import json

import sqlalchemy as sa
from alembic import op

revision = "0035"
down_revision = "0034"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns and the agreements; types of families ask for those from now on."""
    op.add_column("attendances", sa.Column("role", sa.String(24)))
    op.add_column("attendances", _text("reason", 120))
    op.add_column("session_guests", sa.Column("role", sa.String(24)))
    op.create_table(
        "session_agreements",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("session_id", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.Integer()),
        _text("name", 120),
        _text("what", 300),
        sa.Column("due_on", sa.Date()),
        sa.ForeignKeyConstraint(
            ["session_id"],
            ["sessions.id"],
            name=op.f("fk_session_agreements_session_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["client_id"], ["clients.id"], name=op.f("fk_session_agreements_client_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_session_agreements")),
    )
    for column in ("session_id", "client_id", "due_on"):
        op.create_index(op.f(f"ix_session_agreements_{column}"), "session_agreements", [column])
    # Written out: SQLite takes a reference in a new column, without a copy of the table.
    op.execute(
        "ALTER TABLE follow_up_steps ADD COLUMN agreement_id INTEGER"
        " CONSTRAINT fk_follow_up_steps_agreement_id REFERENCES session_agreements (id)"
    )
    _ask_for_agreements()


def _ask_for_agreements() -> None:
    connection = op.get_bind()
    types = connection.execute(
        sa.text("SELECT id, asked FROM session_types WHERE kind = 'family'")
    ).all()
    for type_id, asked in types:
        fields = [*json.loads(asked), "agreements"]
        connection.execute(
            sa.text("UPDATE session_types SET asked = :asked WHERE id = :id"),
            {"asked": json.dumps(fields), "id": type_id},
        )


def _text(name: str, length: int) -> sa.Column[str]:
    return sa.Column(name, sa.String(length), server_default=sa.text("''"), nullable=False)
