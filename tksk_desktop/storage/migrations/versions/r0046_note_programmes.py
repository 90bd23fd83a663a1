# SPDX-License-Identifier: MIT
"""Notes point to the programme of aid that they accompany; names written before stay readable.

Revision ID: 0046
Revises: 0045
"""

import sqlalchemy as sa
from alembic import op

revision = "0046"
down_revision = "0045"
branch_labels = None
depends_on = None

# The shipped programmes by code, as they were called when this was written.
PROGRAMMES = (
    ("PKH", "Program Keluarga Harapan"),
    ("BPNT", "Bantuan Pangan Non Tunai (Sembako)"),
    ("PBI-JK", "Penerima Bantuan Iuran Jaminan Kesehatan"),
    ("BLT-DD", "BLT Dana Desa"),
    ("ATENSI", "Asistensi Rehabilitasi Sosial"),
    ("RST", "Rumah Sejahtera Terpadu (RTLH)"),
    ("KUBE", "Kelompok Usaha Bersama"),
    ("BAZNAS", "Baznas"),
)


def upgrade() -> None:
    """Add the code, and find it for what was written just like a code or a name."""
    op.add_column(
        "sessions",
        sa.Column("programme_code", sa.String(40), server_default=sa.text("''"), nullable=False),
    )
    connection = op.get_bind()
    for code, name in PROGRAMMES:
        connection.execute(
            sa.text(
                "UPDATE sessions SET programme_code = :code"
                " WHERE lower(trim(programme)) IN (lower(:code), lower(:name))"
            ),
            {"code": code, "name": name},
        )
