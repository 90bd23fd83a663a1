# SPDX-License-Identifier: MIT
"""Each thing the self-check looks at is broken in a real file, and found; only it is told."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.storage.small_office import CHEAP, PASSWORD, fill
from tksk_desktop.domain.audit import ChainFault
from tksk_desktop.domain.self_checks import IN_THE_FILE, Check, CheckState
from tksk_desktop.paths import database_path
from tksk_desktop.storage.caseload_inspection import StoreInspection
from tksk_desktop.storage.database import connect
from tksk_desktop.storage.database_store import DatabaseStore

DOCUMENT = (
    "INSERT INTO client_documents (client_id, kind, title, form, size, sha256, added_at, preview,"
    " content) VALUES (1, 'other', 'KTP', 'pdf', 3, {hash}, '2026-11-01 08:00:00', x'00',"
    " x'616263')"
)
ABC = "'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'"
BREAKS = {
    Check.REFERENCES: "UPDATE clients SET merged_into_id = 999 WHERE id = 1",
    Check.LOG: "UPDATE audit_entries SET payload = '{}' WHERE number = 2",
    Check.SEARCH: "INSERT INTO client_words(client_words, rowid, name, nickname)"
    " SELECT 'delete', id, name, nickname FROM clients WHERE id = 1",
    Check.DOCUMENTS: DOCUMENT.format(hash="'0'"),
    Check.SIGNED_PAPERS: "INSERT INTO reports (document_id, year, month_number, version, state,"
    " sections, pdf, pdf_sha256) VALUES ('d', 2026, 10, 1, 'signed', '{}', x'616263', '0')",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def inspection(store: DatabaseStore, folder: Path) -> StoreInspection:
    fill(store)
    return StoreInspection(folder, store)


@pytest.fixture
def store(folder: Path) -> Iterator[DatabaseStore]:
    made = DatabaseStore(folder, cost=CHEAP)
    made.create(PASSWORD)
    yield made
    made.lock()


@pytest.fixture
def execute(store: DatabaseStore, folder: Path) -> Callable[[str], None]:
    """Write into the file past the program, as its triggers and checks cannot see."""

    def run(statement: str) -> None:
        connection = connect(database_path(folder), store.key())
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute(statement)
        connection.close()

    return run


def found(inspection: StoreInspection) -> dict[Check, int]:
    results = {check: inspection.look(check) for check in IN_THE_FILE}
    return {check: result.faults for check, result in results.items() if result.faults}


def test_a_whole_caseload_has_no_finding(
    inspection: StoreInspection, execute: Callable[[str], None]
) -> None:
    execute(DOCUMENT.format(hash=ABC))
    assert found(inspection) == {}
    assert inspection.look(Check.DOCUMENTS).looked_at == 1
    assert inspection.look(Check.LOG).looked_at > 0
    assert inspection.last_change_at() is not None
    assert inspection.size() > 4096


@pytest.mark.parametrize("check", BREAKS)
def test_what_is_broken_is_found_and_nothing_else(
    inspection: StoreInspection, execute: Callable[[str], None], check: Check
) -> None:
    execute(BREAKS[check])
    assert found(inspection) == {check: 1}


def test_the_log_tells_what_is_wrong(
    inspection: StoreInspection, execute: Callable[[str], None]
) -> None:
    execute(BREAKS[Check.LOG])
    chain = inspection.look(Check.LOG).chain
    assert chain is not None
    assert (chain.broken_number, chain.fault) == (2, ChainFault.PAYLOAD_ALTERED)


def test_a_changed_page_is_found_by_the_cipher(
    inspection: StoreInspection, store: DatabaseStore, folder: Path
) -> None:
    store.compact()
    path = database_path(folder)
    with path.open("r+b") as file:
        file.seek(path.stat().st_size - 2000)
        byte = file.read(1)[0]
        file.seek(-1, 1)
        file.write(bytes([byte ^ 1]))
    result = inspection.look(Check.CIPHER)
    assert (result.faults, result.state) == (1, CheckState.FAULT)
    assert not result.is_mendable


def test_the_search_is_mended_from_the_records(
    inspection: StoreInspection, execute: Callable[[str], None]
) -> None:
    execute(BREAKS[Check.SEARCH])
    execute("INSERT INTO session_words(session_words) VALUES ('delete-all')")
    broken = inspection.look(Check.SEARCH)
    assert (broken.faults, broken.is_mendable) == (2, True)
    inspection.rebuild_search()
    assert found(inspection) == {}
