# SPDX-License-Identifier: MIT
"""A database whose index held folded names gets one of the names as written."""

from __future__ import annotations

import shutil
from pathlib import Path

from tests.storage.small_office import CHEAP, PASSWORD
from tksk_desktop.storage.client_search import ClientReads
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.schema_upgrade import MIGRATIONS, present_revision
from tksk_desktop.usecases.readings import ClientFilter

PEOPLE = ((1, "Soekarno", "Bung"), (2, "Siti Chotimah", ""))


def test_names_of_the_first_form_are_found_after_the_upgrade(tmp_path: Path) -> None:
    former = tmp_path / "migrations"
    shutil.copytree(MIGRATIONS, former, ignore=lambda _folder, names: {*filter(_is_later, names)})
    folder = tmp_path / "data"
    store = DatabaseStore(folder, cost=CHEAP, migrations=former)
    store.create(PASSWORD)
    with store.engine().begin() as connection:
        for client_id, name, nickname in PEOPLE:
            connection.exec_driver_sql(
                "INSERT INTO clients (id, name, nickname, village_code, registered_on, search_text)"
                " VALUES (?, ?, ?, '35.07.13.2001', '2026-01-01', ?)",
                (client_id, name, nickname, "folded"),
            )
    assert present_revision(store.engine()) == "0001"
    store.lock()
    newer = DatabaseStore(folder, cost=CHEAP)
    newer.unlock(PASSWORD)
    try:
        reads = ClientReads(newer.engine())
        found = {text: list(reads.search(ClientFilter(text)).ids) for text in FOUND}
        with newer.engine().connect() as connection:
            kept = connection.exec_driver_sql("SELECT id, name, nickname FROM clients").all()
            connection.exec_driver_sql(
                "INSERT INTO client_words(client_words, rank) VALUES ('integrity-check', 1)"
            )
    finally:
        newer.lock()
    assert found == FOUND
    assert [tuple(row) for row in kept] == list(PEOPLE)


FOUND = {"sukarno": [1], "bung": [1], "hotimah siti": [2], "folded": []}


def _is_later(name: str) -> bool:
    return name.startswith("r0") and not name.startswith("r0001")
