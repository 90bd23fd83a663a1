# SPDX-License-Identifier: MIT
"""Keeping, hiding and putting back documents; raising marks and taking them down."""

from __future__ import annotations

import hashlib
from datetime import date
from typing import Any

import pytest

from tests.usecases.fakes import NOW, TODAY, FakeWorld
from tksk_desktop.domain.documents import DocumentForm, DocumentKind, FlagKind
from tksk_desktop.domain.errors import EntryRefused, FieldProblem, NotFound, Problem
from tksk_desktop.usecases.changes import Kind
from tksk_desktop.usecases.clients.register_client import NewClient, register_client
from tksk_desktop.usecases.documents.keep_document import (
    DocumentWords,
    NewDocument,
    describe_document,
    hide_document,
    keep_document,
    put_document_back,
)
from tksk_desktop.usecases.documents.raise_flag import NewFlag, raise_flag, take_flag_down

PDF = b"%PDF-1.7 kartu"


@pytest.fixture
def siti(world: FakeWorld, both: dict[str, Any]) -> int:
    """A registered client."""
    done = register_client(NewClient("Siti", "35.07.13.2001"), **both).record_id
    assert done is not None
    return done


def test_a_document_is_kept_with_its_hash_and_form(
    world: FakeWorld, both: dict[str, Any], siti: int
) -> None:
    new = NewDocument(siti, DocumentKind.FAMILY_CARD, " Kartu  keluarga ", PDF, b"kecil", TODAY)
    done = keep_document(new, **both)
    (kept,) = world.state.documents
    assert (kept.id, kept.title, kept.form) == (done.record_id, "Kartu keluarga", DocumentForm.PDF)
    assert (kept.content, kept.preview, kept.size) == (PDF, b"kecil", len(PDF))
    assert kept.sha256 == hashlib.sha256(PDF).hexdigest()
    assert (kept.added_at, kept.dated_on) == (NOW, TODAY)
    assert done.kinds == {Kind.DOCUMENTS}


def test_the_same_bytes_are_kept_once_for_each_client(
    world: FakeWorld, both: dict[str, Any], siti: int
) -> None:
    other = register_client(NewClient("Budi", "35.07.13.2001"), **both).record_id
    assert other is not None
    keep_document(NewDocument(siti, DocumentKind.OTHER, "Surat", PDF), **both)
    with pytest.raises(EntryRefused) as refused:
        keep_document(NewDocument(siti, DocumentKind.OTHER, "Surat lagi", PDF), **both)
    assert refused.value.problems == (FieldProblem("content", Problem.TWICE),)
    keep_document(NewDocument(other, DocumentKind.OTHER, "Surat", PDF), **both)
    assert len(world.state.documents) == 2


def test_a_wrong_document_or_client_keeps_nothing(
    world: FakeWorld, both: dict[str, Any], siti: int
) -> None:
    with pytest.raises(EntryRefused):
        keep_document(NewDocument(siti, DocumentKind.OTHER, "", b"MZ"), **both)
    with pytest.raises(NotFound):
        keep_document(NewDocument(999, DocumentKind.OTHER, "Surat", PDF), **both)
    assert world.state.documents == []


def test_what_is_said_of_a_document_is_corrected_not_its_content(
    world: FakeWorld, both: dict[str, Any], siti: int
) -> None:
    kept = keep_document(NewDocument(siti, DocumentKind.OTHER, "Surat", PDF), **both).record_id
    assert kept is not None
    day = date(2025, 5, 1)
    describe_document(kept, DocumentWords(DocumentKind.LETTER, " Surat  desa", day), **both)
    (document,) = world.state.documents
    assert (document.kind, document.title) == (DocumentKind.LETTER, "Surat desa")
    assert (document.dated_on, document.content) == (day, PDF)
    with pytest.raises(EntryRefused):
        describe_document(kept, DocumentWords(DocumentKind.LETTER, " "), **both)


def test_hiding_needs_a_reason_and_can_be_taken_back(
    world: FakeWorld, both: dict[str, Any], siti: int
) -> None:
    kept = keep_document(NewDocument(siti, DocumentKind.OTHER, "Surat", PDF), **both).record_id
    assert kept is not None
    with pytest.raises(EntryRefused) as refused:
        hide_document(kept, reason=" ", **both)
    assert refused.value.problems == (FieldProblem("reason", Problem.MISSING),)
    hide_document(kept, reason=" salah orang ", **both)
    (document,) = world.state.documents
    assert (document.removed_on, document.removal_reason) == (TODAY, "salah orang")
    assert document.content == PDF
    put_document_back(kept, open_work=both["open_work"])
    (document,) = world.state.documents
    assert (document.removed_on, document.removal_reason) == (None, "")


def test_a_mark_is_raised_and_taken_down_once(
    world: FakeWorld, both: dict[str, Any], siti: int
) -> None:
    new = NewFlag(siti, FlagKind.SAFETY, " Anjing galak ", date(2026, 10, 1))
    flag_id = raise_flag(new, **both).record_id
    assert flag_id is not None
    with pytest.raises(EntryRefused) as refused:
        take_flag_down(flag_id, on=TODAY, note=" ", **both)
    assert refused.value.problems == (FieldProblem("removal_note", Problem.MISSING),)
    assert world.state.flags[0].removed_on is None
    take_flag_down(flag_id, on=TODAY, note="Anjing sudah pergi", **both)
    (flag,) = world.state.flags
    assert (flag.text, flag.removed_on) == ("Anjing galak", TODAY)
    assert flag.removal_note == "Anjing sudah pergi"
    with pytest.raises(EntryRefused):
        take_flag_down(flag_id, on=TODAY, note="lagi", **both)


def test_a_mark_without_text_is_refused(world: FakeWorld, both: dict[str, Any], siti: int) -> None:
    with pytest.raises(EntryRefused):
        raise_flag(NewFlag(siti, FlagKind.OTHER, "", TODAY), **both)
    assert world.state.flags == []
