# SPDX-License-Identifier: MIT
"""Pairs that may be one person, and merges that can be undone.

Revision ID: 0008
Revises: 0007
"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

EMPTY = sa.text("''")
# ruff: noqa: E501
ALIASES = (
    "CREATE VIRTUAL TABLE alias_words USING fts5(value, content='client_aliases', content_rowid='id', tokenize='unicode61 remove_diacritics 2', prefix='1 2 3')",
    "INSERT INTO alias_words(alias_words, rank) VALUES ('secure-delete', 1)",
    "INSERT INTO alias_words(alias_words) VALUES ('rebuild')",
    "CREATE TRIGGER alias_words_added AFTER INSERT ON client_aliases BEGIN INSERT INTO alias_words(rowid, value) VALUES (new.id, new.value); END",
    "CREATE TRIGGER alias_words_removed AFTER DELETE ON client_aliases BEGIN INSERT INTO alias_words(alias_words, rowid, value) VALUES ('delete', old.id, old.value); END",
    "CREATE TRIGGER alias_words_changed AFTER UPDATE OF value ON client_aliases BEGIN INSERT INTO alias_words(alias_words, rowid, value) VALUES ('delete', old.id, old.value); INSERT INTO alias_words(rowid, value) VALUES (new.id, new.value); END",
    "CREATE VIRTUAL TABLE alias_numbers USING fts5(value, content='client_aliases', content_rowid='id', tokenize='trigram')",
    "INSERT INTO alias_numbers(alias_numbers, rank) VALUES ('secure-delete', 1)",
    "INSERT INTO alias_numbers(alias_numbers) VALUES ('rebuild')",
    "CREATE TRIGGER alias_numbers_added AFTER INSERT ON client_aliases BEGIN INSERT INTO alias_numbers(rowid, value) VALUES (new.id, new.value); END",
    "CREATE TRIGGER alias_numbers_removed AFTER DELETE ON client_aliases BEGIN INSERT INTO alias_numbers(alias_numbers, rowid, value) VALUES ('delete', old.id, old.value); END",
    "CREATE TRIGGER alias_numbers_changed AFTER UPDATE OF value ON client_aliases BEGIN INSERT INTO alias_numbers(alias_numbers, rowid, value) VALUES ('delete', old.id, old.value); INSERT INTO alias_numbers(rowid, value) VALUES (new.id, new.value); END",
)


def upgrade() -> None:
    """Add the column that points to the remaining record, and the tables."""
    op.execute(
        "ALTER TABLE clients ADD COLUMN merged_into_id INTEGER "
        "CONSTRAINT fk_clients_merged_into_id REFERENCES clients (id)"
    )
    op.create_index("ix_clients_merged_into_id", "clients", ["merged_into_id"])
    op.create_index("ix_clients_birth_date", "clients", ["birth_date"])
    _make_pairs()
    _make_merges()
    for statement in ALIASES:
        op.execute(statement)


def _client(table: str, column: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], ["clients.id"], name=op.f(f"fk_{table}_{column}"))


def _make_pairs() -> None:
    op.create_table(
        "double_pairs",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("first_id", sa.Integer(), nullable=False),
        sa.Column("second_id", sa.Integer(), nullable=False),
        sa.Column("sameness", sa.String(length=24), nullable=False),
        sa.Column("bits", sa.Float(), nullable=False),
        sa.Column("found_at", sa.DateTime(), nullable=False),
        sa.Column("decision", sa.String(length=24), nullable=False),
        sa.Column("reason", sa.String(length=400), server_default=EMPTY, nullable=False),
        sa.Column("decided_at", sa.DateTime(), nullable=True),
        sa.Column("fingerprint", sa.String(length=64), server_default=EMPTY, nullable=False),
        _client("double_pairs", "first_id"),
        _client("double_pairs", "second_id"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_double_pairs")),
        sa.UniqueConstraint(
            "first_id", "second_id", name=op.f("uq_double_pairs_first_id_second_id")
        ),
    )
    op.create_index("ix_double_pairs_first_id", "double_pairs", ["first_id"])
    op.create_index("ix_double_pairs_second_id", "double_pairs", ["second_id"])


def _make_merges() -> None:
    op.create_table(
        "merges",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kept_id", sa.Integer(), nullable=False),
        sa.Column("merged_id", sa.Integer(), nullable=False),
        sa.Column("merged_at", sa.DateTime(), nullable=False),
        sa.Column("reason", sa.String(length=400), server_default=EMPTY, nullable=False),
        sa.Column("undone_at", sa.DateTime(), nullable=True),
        sa.Column("fields", sa.JSON(), nullable=False),
        sa.Column("merged_nik", sa.String(length=16), nullable=True),
        _client("merges", "kept_id"),
        _client("merges", "merged_id"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_merges")),
    )
    op.create_index("ix_merges_kept_id", "merges", ["kept_id"])
    op.create_index("ix_merges_merged_id", "merges", ["merged_id"])
    op.create_table(
        "merge_links",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("merge_id", sa.Integer(), nullable=False),
        sa.Column("step", sa.String(length=24), nullable=False),
        sa.Column("table_name", sa.String(length=40), server_default=EMPTY, nullable=False),
        sa.Column("column_name", sa.String(length=40), server_default=EMPTY, nullable=False),
        sa.Column("row_id", sa.Integer(), nullable=False),
        sa.Column("former", sa.JSON(), nullable=True),
        sa.ForeignKeyConstraint(
            ["merge_id"], ["merges.id"], name=op.f("fk_merge_links_merge_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_merge_links")),
    )
    op.create_index("ix_merge_links_merge_id", "merge_links", ["merge_id"])
