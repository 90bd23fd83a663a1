# SPDX-License-Identifier: MIT
"""Recipients per kind of report with their addresses, e-mail, printed sheets, photos of receipts.

Revision ID: 0039
Revises: 0038
"""

import sqlalchemy as sa
from alembic import op

revision = "0039"
down_revision = "0038"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add columns and tables; who received everything until now still does."""
    op.add_column(
        "recipients", sa.Column("email", sa.String(200), nullable=False, server_default="")
    )
    op.add_column("recipients", sa.Column("kinds", sa.JSON(), nullable=False, server_default="[]"))
    op.add_column("copy_events", sa.Column("sheets", sa.Integer()))
    op.add_column("copy_events", sa.Column("receipt_photo", sa.LargeBinary()))
    op.create_table(
        "mail_accounts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("host", sa.String(200), nullable=False, server_default=""),
        sa.Column("port", sa.Integer(), nullable=False),
        sa.Column("security", sa.String(24), nullable=False),
        sa.Column("user_name", sa.String(200), nullable=False, server_default=""),
        sa.Column("password", sa.LargeBinary(), nullable=False),
        sa.Column("sender_address", sa.String(200), nullable=False, server_default=""),
        sa.Column("sender_name", sa.String(120), nullable=False, server_default=""),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mail_accounts")),
    )
    op.create_table(
        "outgoing_mails",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("copy_id", sa.Integer(), nullable=False),
        sa.Column("message_id", sa.String(250), nullable=False),
        sa.Column("to_address", sa.String(200), nullable=False, server_default=""),
        sa.Column("subject", sa.String(200), nullable=False, server_default=""),
        sa.Column("body", sa.String(), nullable=False, server_default=""),
        sa.Column("queued_at", sa.DateTime(), nullable=False),
        sa.Column("state", sa.String(24), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("next_try_at", sa.DateTime()),
        sa.Column("last_tried_at", sa.DateTime()),
        sa.Column("problem", sa.String(24)),
        sa.Column("reply_code", sa.Integer()),
        sa.ForeignKeyConstraint(
            ["copy_id"], ["report_copies.id"], name=op.f("fk_outgoing_mails_copy_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outgoing_mails")),
        sa.UniqueConstraint("message_id", name=op.f("uq_outgoing_mails_message_id")),
    )
    op.create_index(op.f("ix_outgoing_mails_copy_id"), "outgoing_mails", ["copy_id"])
