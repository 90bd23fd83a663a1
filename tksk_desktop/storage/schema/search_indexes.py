# SPDX-License-Identifier: MIT
"""The full-text indexes and the triggers that keep them."""

from __future__ import annotations

SEARCH_TABLES = {
    "client_words": (
        "clients",
        ("name", "nickname"),
        "tokenize='unicode61 remove_diacritics 2', prefix='1 2 3'",
    ),
    "alias_words": (
        "client_aliases",
        ("value",),
        "tokenize='unicode61 remove_diacritics 2', prefix='1 2 3'",
    ),
    "alias_numbers": ("client_aliases", ("value",), "tokenize='trigram'"),
    "client_numbers": ("clients", ("nik", "family_card_number"), "tokenize='trigram'"),
    "session_words": (
        "sessions",
        ("title", "aim", "process", "interpretation", "result", "agreement"),
        "tokenize='unicode61 remove_diacritics 2', prefix='2 3'",
    ),
    "addendum_words": (
        "session_addenda",
        ("text",),
        "tokenize='unicode61 remove_diacritics 2', prefix='2 3'",
    ),
}
"""Full-text indexes over tables: indexed table, its columns, options. Triggers keep them."""
NAME_INDEXES = ("client_words", "alias_words")
"""The indexes whose words are words of names."""


def search_statements(name: str) -> tuple[str, ...]:
    """Return the statements that make a full-text index and the triggers that keep it."""
    table, columns, options = SEARCH_TABLES[name]
    listed = ", ".join(columns)
    new = ", ".join(f"new.{column}" for column in columns)
    old = ", ".join(f"old.{column}" for column in columns)
    add = f"INSERT INTO {name}(rowid, {listed}) VALUES (new.id, {new});"
    remove = f"INSERT INTO {name}({name}, rowid, {listed}) VALUES ('delete', old.id, {old});"
    return (
        f"CREATE VIRTUAL TABLE {name} USING fts5("
        f"{listed}, content='{table}', content_rowid='id', {options})",
        f"INSERT INTO {name}({name}, rank) VALUES ('secure-delete', 1)",
        f"CREATE TRIGGER {name}_added AFTER INSERT ON {table} BEGIN {add} END",
        f"CREATE TRIGGER {name}_removed AFTER DELETE ON {table} BEGIN {remove} END",
        f"CREATE TRIGGER {name}_changed AFTER UPDATE OF {listed} ON {table} "
        f"BEGIN {remove} {add} END",
    )
