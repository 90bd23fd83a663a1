# SPDX-License-Identifier: MIT
"""Templates of notes know the type of session that they are for.

Revision ID: 0037
Revises: 0036
"""

import sqlalchemy as sa
from alembic import op

revision = "0037"
down_revision = "0036"
branch_labels = None
depends_on = None

# Shipped templates that are of one type; an office that changed one keeps its words.
TYPES = {
    "home-visit": ("home_visit", "individual"),
    "aid-during": ("aid_accompaniment", "other"),
    "aid-after": ("aid_accompaniment", "other"),
    "counselling-public": ("outreach", "other"),
    "coordination": ("coordination", "other"),
    "monitoring": ("monitoring", "other"),
    "data-collection": ("data_collection", "other"),
}
SHIPPED_KINDS = {"home-visit": "individual", "aid-during": "individual", "aid-after": "individual"}


def upgrade() -> None:
    """Add the column; a shipped template of a type that kept its kind gets the type too."""
    op.add_column(
        "note_templates",
        sa.Column("type_code", sa.String(24), server_default=sa.text("''"), nullable=False),
    )
    connection = op.get_bind()
    for code, (type_code, kind) in TYPES.items():
        connection.execute(
            sa.text(
                "UPDATE note_templates SET type_code = :type_code, kind = :kind"
                " WHERE code = :code AND kind = :former"
            ),
            {
                "type_code": type_code,
                "kind": kind,
                "code": code,
                "former": SHIPPED_KINDS.get(code, kind),
            },
        )
