# SPDX-License-Identifier: MIT
"""Documents and marks in a real encrypted file: kept whole, listed without their content."""

from __future__ import annotations

from datetime import date

import pytest

from tests.storage.small_office import NOON, fill
from tksk_desktop.domain.documents import Document, DocumentForm, DocumentKind, Flag, FlagKind
from tksk_desktop.domain.errors import NotFound
from tksk_desktop.storage.client_search import ClientReads
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.document_records import DocumentReads

PDF = b"%PDF-1.7 " + bytes(range(256)) * 40


def document(client_id: int, title: str, content: bytes = PDF, sha256: str = "a" * 64) -> Document:
    return Document(
        client_id,
        DocumentKind.LETTER,
        title,
        DocumentForm.PDF,
        content,
        b"kecil",
        len(content),
        sha256,
        NOON,
        date(2026, 5, 2),
    )


@pytest.fixture
def ani(store: DatabaseStore) -> int:
    """Ani with two documents, one of them hidden, and a mark that is down."""
    ani = fill(store)["Ani"]
    with store.open_work() as work:
        hidden = document(ani, "Salah orang", PDF + b"2", "b" * 64)
        hidden.removed_on, hidden.removal_reason = date(2026, 10, 31), "salah orang"
        work.documents.add(document(ani, "Surat desa"))
        work.documents.add(hidden)
        flag = Flag(ani, FlagKind.SAFETY, "Anjing galak", date(2026, 6, 1))
        flag.removed_on, flag.removal_note = date(2026, 7, 1), "sudah pergi"
        work.flags.add(flag)
        work.commit()
    return ani


def test_lists_hold_everything_but_the_content(store: DatabaseStore, ani: int) -> None:
    reads = DocumentReads(store.engine(), opened=True)
    lines = reads.documents(ani)
    assert [line.title for line in lines] == ["Salah orang", "Surat desa"]
    assert (lines[0].removed_on, lines[0].removal_reason) == (date(2026, 10, 31), "salah orang")
    assert (lines[1].size, lines[1].preview, lines[1].added_at) == (len(PDF), b"kecil", NOON)
    assert reads.content(lines[1].id) == PDF
    assert reads.documents(ani + 1) == ()
    with pytest.raises(NotFound):
        reads.content(999)


def test_the_same_bytes_are_found_for_their_client_only(store: DatabaseStore, ani: int) -> None:
    with store.open_work() as work:
        same = work.documents.find_same(ani, "a" * 64)
        assert same is not None
        assert same.title == "Surat desa"
        assert work.documents.find_same(ani, "c" * 64) is None
        assert work.documents.find_same(ani + 1, "a" * 64) is None
        with pytest.raises(NotFound):
            work.documents.get(999)
        with pytest.raises(NotFound):
            work.flags.get(999)


def test_the_time_line_tells_of_what_is_kept_and_marked(store: DatabaseStore, ani: int) -> None:
    (flag,) = DocumentReads(store.engine(), opened=True).flags(ani)
    assert (flag.text, flag.removal_note) == ("Anjing galak", "sudah pergi")
    told = {
        (entry.happened_on, entry.what, entry.title, entry.text)
        for entry in ClientReads(store.engine()).sheet(ani).time_line
    }
    assert (date(2026, 5, 2), "document", "Surat desa", "Surat") in told
    assert (date(2026, 6, 1), "flag_raised", "Keamanan petugas", "Anjing galak") in told
    assert (date(2026, 7, 1), "flag_removed", "Keamanan petugas", "sudah pergi") in told
    assert not any(title == "Salah orang" for _, _, title, _ in told)


def test_documents_outlive_locking(store: DatabaseStore, ani: int) -> None:
    store.lock()
    store.unlock("rahasia sekali")
    reads = DocumentReads(store.engine(), opened=True)
    assert [reads.content(line.id)[:5] for line in reads.documents(ani)] == [b"%PDF-", b"%PDF-"]
