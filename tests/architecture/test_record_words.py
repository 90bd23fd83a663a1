# SPDX-License-Identifier: MIT
"""The log of changes can name every record and every field in Indonesian."""

from __future__ import annotations

from tksk_desktop.record_words import FIELDS, OWN_FIELDS, RECORDS, field_word, record_word
from tksk_desktop.storage import schema
from tksk_desktop.storage.audit_changes import UNTOLD, owner_column
from tksk_desktop.storage.audit_trail import UNWATCHED

SHOW = "add the missing ones to tksk_desktop/record_words.py"


def test_every_table_has_a_word() -> None:
    tables = schema.metadata.tables.keys() - UNWATCHED
    assert sorted(tables - RECORDS.keys()) == [], SHOW
    assert record_word("clients") == "Klien"


def test_every_field_has_a_word() -> None:
    missing = {
        column.name
        for table in schema.metadata.tables.values()
        if table.name not in UNWATCHED
        for column in table.columns
        if column.name not in FIELDS
        and (table.name, column.name) not in OWN_FIELDS
        and (table.name, column.name) not in UNTOLD
        and column.name != "id"
        and column.name != (owner_column(table) or ("", ""))[1]
    }
    assert sorted(missing) == [], SHOW
    assert field_word("clients", "notes") != field_word("consents", "notes")


def test_records_are_told_apart() -> None:
    assert len(set(RECORDS.values())) == len(RECORDS)
