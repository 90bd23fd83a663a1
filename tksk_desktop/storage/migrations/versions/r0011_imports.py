# SPDX-License-Identifier: MIT
"""Imports of lists, what was decided in them, and the draft of quick entry.

Revision ID: 0011
Revises: 0010
"""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

EMPTY = sa.text("''")
COUNTS = ("rows", "added", "changed", "skipped", "wrong", "households", "ranks")


def upgrade() -> None:
    """Make the tables; nothing is there to fill them from."""
    op.create_table(
        "imports",
        *_key("imports"),
        sa.Column("made_at", sa.DateTime(), nullable=False),
        _text("layout_id", 40),
        _text("layout_title", 80),
        _text("sha256", 64),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in COUNTS),
        _text("starts"),
        sa.Column("last_rank", sa.Integer()),
        sa.Column("undone_at", sa.DateTime()),
    )
    op.create_table(
        "imported_clients",
        *_key("imported_clients"),
        sa.Column("import_id", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=False),
        sa.Column("is_new", sa.Boolean(), nullable=False),
        sa.Column("mark", sa.Integer(), nullable=False),
        _text("before"),
        _points_to("imported_clients", "import_id", "imports"),
        _part_of("imported_clients", "client_id", "clients"),
    )
    op.create_table(
        "imported_households",
        *_key("imported_households"),
        sa.Column("import_id", sa.Integer(), nullable=False),
        sa.Column("household_id", sa.Integer(), nullable=False),
        _points_to("imported_households", "import_id", "imports"),
        _part_of("imported_households", "household_id", "households"),
    )
    op.create_table(
        "import_decisions",
        *_key("import_decisions"),
        sa.Column("row_key", sa.String(64), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=False),
        _text("decision", 24),
        sa.Column("decided_at", sa.DateTime(), nullable=False),
        sa.UniqueConstraint("row_key", name=op.f("uq_import_decisions_row_key")),
        _part_of("import_decisions", "client_id", "clients"),
    )
    op.create_table(
        "table_mappings",
        sa.Column("header_set", sa.String(64), nullable=False),
        _text("choice"),
        sa.Column("kept_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("header_set", name=op.f("pk_table_mappings")),
    )
    op.create_table(
        "entry_drafts",
        *_key("entry_drafts"),
        sa.Column("saved_at", sa.DateTime(), nullable=False),
        _text("content"),
    )
    for table, column in (
        ("imported_clients", "import_id"),
        ("imported_clients", "client_id"),
        ("imported_households", "import_id"),
        ("imported_households", "household_id"),
        ("import_decisions", "client_id"),
    ):
        op.create_index(op.f(f"ix_{table}_{column}"), table, [column])


def _key(table: str) -> tuple[sa.Column[int], sa.PrimaryKeyConstraint]:
    return (
        sa.Column("id", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
    )


def _text(name: str, length: int | None = None) -> sa.Column[str]:
    return sa.Column(name, sa.String(length), server_default=EMPTY, nullable=False)


def _points_to(table: str, column: str, owner: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{table}_{column}_{owner}")
    return sa.ForeignKeyConstraint([column], [f"{owner}.id"], name=name)


def _part_of(table: str, column: str, owner: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{table}_{column}_{owner}")
    return sa.ForeignKeyConstraint([column], [f"{owner}.id"], name=name, ondelete="CASCADE")
