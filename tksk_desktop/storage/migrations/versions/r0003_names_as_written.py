# SPDX-License-Identifier: MIT
"""The index of names holds their words as written; spellings are found by the words themselves.

Revision ID: 0003
Revises: 0002
"""

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


# ruff: noqa: E501
FORMER = (
    "DROP TRIGGER client_words_added",
    "DROP TRIGGER client_words_removed",
    "DROP TRIGGER client_words_changed",
    "DROP TABLE client_words",
)
SEARCH = (
    "CREATE VIRTUAL TABLE client_words USING fts5(name, nickname, content='clients', content_rowid='id', tokenize='unicode61 remove_diacritics 2', prefix='1 2 3')",
    "INSERT INTO client_words(client_words, rank) VALUES ('secure-delete', 1)",
    "INSERT INTO client_words(client_words) VALUES ('rebuild')",
    "CREATE TRIGGER client_words_added AFTER INSERT ON clients BEGIN INSERT INTO client_words(rowid, name, nickname) VALUES (new.id, new.name, new.nickname); END",
    "CREATE TRIGGER client_words_removed AFTER DELETE ON clients BEGIN INSERT INTO client_words(client_words, rowid, name, nickname) VALUES ('delete', old.id, old.name, old.nickname); END",
    "CREATE TRIGGER client_words_changed AFTER UPDATE OF name, nickname ON clients BEGIN INSERT INTO client_words(client_words, rowid, name, nickname) VALUES ('delete', old.id, old.name, old.nickname); INSERT INTO client_words(rowid, name, nickname) VALUES (new.id, new.name, new.nickname); END",
)


def upgrade() -> None:
    """Make the index of names anew, over name and nickname."""
    for statement in (*FORMER, *SEARCH):
        op.execute(statement)
