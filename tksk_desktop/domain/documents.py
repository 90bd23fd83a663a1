# SPDX-License-Identifier: MIT
"""Documents and photos kept about a client, and marks that warn whoever opens the sheet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from tksk_desktop.domain.errors import FieldProblem, Problem

LONGEST_TITLE = 200
MOST_BYTES = 10_000_000
"""A scanned paper of some pages has 1 to 5 MB; more would make every backup slow."""


class DocumentKind(StrEnum):
    """What a paper is: the papers that social workers are usually shown."""

    IDENTITY_CARD = "identity_card"
    FAMILY_CARD = "family_card"
    BIRTH_CERTIFICATE = "birth_certificate"
    CONSENT = "consent"
    LETTER = "letter"
    HEALTH = "health"
    SCHOOL = "school"
    AID_CARD = "aid_card"
    RECEIPT = "receipt"
    PHOTO = "photo"
    OTHER = "other"


class DocumentForm(StrEnum):
    """How the bytes of a document are to be read; nothing else is taken in."""

    JPEG = "jpeg"
    PDF = "pdf"


@dataclass
class Document:
    """A paper or photo of a client; ``content`` is a bounded JPEG or a PDF.

    A removed one is only hidden, with its reason, and may be put back.
    """

    client_id: int
    kind: DocumentKind
    title: str
    form: DocumentForm
    content: bytes
    preview: bytes
    """A small JPEG for lists; empty where none could be made."""
    size: int
    sha256: str
    added_at: datetime
    dated_on: date | None = None
    removed_on: date | None = None
    removal_reason: str = ""
    id: int | None = None


class FlagKind(StrEnum):
    """What a mark on a client warns of."""

    SAFETY = "safety"
    HEALTH = "health"
    URGENT = "urgent"
    DATA = "data"
    OTHER = "other"


@dataclass
class Flag:
    """A mark that stands on top of a client's sheet until it is taken down with a note."""

    client_id: int
    kind: FlagKind
    text: str
    raised_on: date
    removed_on: date | None = None
    removal_note: str = ""
    id: int | None = None


def form_of(content: bytes) -> DocumentForm | None:
    """Return the form that the first bytes show, or None for anything not taken in."""
    if content.startswith(b"\xff\xd8\xff"):
        return DocumentForm.JPEG
    if content.startswith(b"%PDF-"):
        return DocumentForm.PDF
    return None


def document_problems(
    title: str, dated_on: date | None, content: bytes, *, today: date
) -> list[FieldProblem]:
    """Return what is wrong with a new document's fields."""
    problems = title_problems(title, dated_on, today=today)
    if not content:
        problems.append(FieldProblem("content", Problem.MISSING))
    elif len(content) > MOST_BYTES:
        problems.append(FieldProblem("content", Problem.TOO_BIG))
    elif form_of(content) is None:
        problems.append(FieldProblem("content", Problem.NOT_A_DOCUMENT))
    return problems


def title_problems(title: str, dated_on: date | None, *, today: date) -> list[FieldProblem]:
    """Return what is wrong with what is said of a document."""
    problems = []
    if not title.strip():
        problems.append(FieldProblem("title", Problem.MISSING))
    elif len(title) > LONGEST_TITLE:
        problems.append(FieldProblem("title", Problem.TOO_LONG))
    if dated_on is not None and dated_on > today:
        problems.append(FieldProblem("dated_on", Problem.IN_FUTURE))
    return problems


def flag_problems(flag: Flag, *, today: date) -> list[FieldProblem]:
    """Return what is wrong with a mark, raised or taken down."""
    problems = []
    if not flag.text.strip():
        problems.append(FieldProblem("text", Problem.MISSING))
    if flag.raised_on > today:
        problems.append(FieldProblem("raised_on", Problem.IN_FUTURE))
    if flag.removed_on is not None:
        if flag.removed_on > today:
            problems.append(FieldProblem("removed_on", Problem.IN_FUTURE))
        if flag.removed_on < flag.raised_on:
            problems.append(FieldProblem("removed_on", Problem.ENDS_BEFORE_START))
        if not flag.removal_note.strip():
            problems.append(FieldProblem("removal_note", Problem.MISSING))
    return problems
