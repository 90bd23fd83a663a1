# SPDX-License-Identifier: MIT
"""Later text and corrections of notes, and after how many days a note locks.

Revision ID: 0014
Revises: 0013
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

SEARCH = (
    "CREATE VIRTUAL TABLE addendum_words USING fts5(text, content='session_addenda', "
    "content_rowid='id', tokenize='unicode61 remove_diacritics 2', prefix='2 3')",
    "INSERT INTO addendum_words(addendum_words, rank) VALUES ('secure-delete', 1)",
    "CREATE TRIGGER addendum_words_added AFTER INSERT ON session_addenda BEGIN "
    "INSERT INTO addendum_words(rowid, text) VALUES (new.id, new.text); END",
    "CREATE TRIGGER addendum_words_removed AFTER DELETE ON session_addenda BEGIN "
    "INSERT INTO addendum_words(addendum_words, rowid, text) "
    "VALUES ('delete', old.id, old.text); END",
    "CREATE TRIGGER addendum_words_changed AFTER UPDATE OF text ON session_addenda BEGIN "
    "INSERT INTO addendum_words(addendum_words, rowid, text) "
    "VALUES ('delete', old.id, old.text); "
    "INSERT INTO addendum_words(rowid, text) VALUES (new.id, new.text); END",
)


def upgrade() -> None:
    """Make the tables empty: what was corrected before was not kept."""
    op.add_column(
        "office", sa.Column("note_lock_days", sa.Integer(), server_default="7", nullable=False)
    )
    _part("session_addenda", sa.Column("written_at", sa.DateTime(), nullable=False), _text("text"))
    _part(
        "session_corrections",
        sa.Column("corrected_at", sa.DateTime(), nullable=False),
        _text("reason"),
        sa.Column("former", sa.JSON(), nullable=False),
    )
    for statement in SEARCH:
        op.execute(statement)


def _part(table: str, *columns: sa.Column[Any]) -> None:
    op.create_table(
        table,
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("session_id", sa.Integer(), nullable=False),
        *columns,
        sa.ForeignKeyConstraint(
            ["session_id"], ["sessions.id"], name=op.f(f"fk_{table}_session_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
    )
    op.create_index(op.f(f"ix_{table}_session_id"), table, ["session_id"], unique=False)


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.String(), server_default=sa.text("''"), nullable=False)
