# SPDX-License-Identifier: MIT
"""Where a key comes from, certificates of others, and the camat's signature on a report.

Revision ID: 0029
Revises: 0028
"""

import sqlalchemy as sa
from alembic import op

revision = "0029"
down_revision = "0028"
branch_labels = None
depends_on = None


def _text(name: str, length: int) -> sa.Column[str]:
    return sa.Column(name, sa.String(length), server_default=sa.text("''"), nullable=False)


def upgrade() -> None:
    """Keys so far were made here; signed reports have the camat's field where he endorses."""
    op.add_column(
        "signing_keys",
        sa.Column("origin", sa.String(24), server_default=sa.text("'local'"), nullable=False),
    )
    op.add_column("signing_keys", _text("issuer", 120))
    op.add_column(
        "signing_keys",
        sa.Column("chain_der", sa.LargeBinary(), server_default=sa.text("X''"), nullable=False),
    )
    op.add_column("signing_keys", _text("footer", 200))
    op.create_table(
        "known_certificates",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("fingerprint_sha256", sa.String(64), nullable=False),
        _text("common_name", 120),
        _text("organisation", 120),
        _text("issuer", 120),
        sa.Column("certificate_der", sa.LargeBinary(), nullable=False),
        sa.Column("valid_from", sa.DateTime(), nullable=False),
        sa.Column("valid_until", sa.DateTime(), nullable=False),
        sa.Column("accepted_at", sa.DateTime(), nullable=False),
        sa.Column("forgotten_at", sa.DateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_known_certificates")),
        sa.UniqueConstraint(
            "fingerprint_sha256", name=op.f("uq_known_certificates_fingerprint_sha256")
        ),
    )
    op.add_column(
        "reports",
        sa.Column("has_camat_field", sa.Boolean(), server_default=sa.text("'0'"), nullable=False),
    )
    op.add_column("reports", sa.Column("camat_signed_at", sa.DateTime(), nullable=True))
    op.execute(
        "UPDATE reports SET has_camat_field = 1 WHERE state = 'signed'"
        " AND EXISTS (SELECT 1 FROM office WHERE camat_endorses)"
    )
