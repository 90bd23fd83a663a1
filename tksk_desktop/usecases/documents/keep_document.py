# SPDX-License-Identifier: MIT
"""Keep a client's document in the store, correct what is said of it, hide it or put it back."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date

from tksk_desktop.domain.documents import (
    Document,
    DocumentKind,
    document_problems,
    form_of,
    title_problems,
)
from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.needs import Clock, OpenWork


@dataclass(frozen=True)
class NewDocument:
    """A document to keep; pictures come as bounded JPEG without metadata, papers as PDF."""

    client_id: int
    kind: DocumentKind
    title: str
    content: bytes
    preview: bytes = b""
    dated_on: date | None = None


@dataclass(frozen=True)
class DocumentWords:
    """What is said of a document that is kept already."""

    kind: DocumentKind
    title: str
    dated_on: date | None = None


def keep_document(new: NewDocument, *, open_work: OpenWork, clock: Clock) -> Changes:
    """Keep a document; raise EntryRefused with every wrong field.

    The very same bytes are kept once: a second try is refused, a hidden one must be put back.
    """
    problems = document_problems(new.title, new.dated_on, new.content, today=clock.today())
    if problems:
        raise EntryRefused(*problems)
    form = form_of(new.content)
    assert form is not None, "checked above"
    document = Document(
        client_id=new.client_id,
        kind=new.kind,
        title=" ".join(new.title.split()),
        form=form,
        content=new.content,
        preview=new.preview,
        size=len(new.content),
        sha256=hashlib.sha256(new.content).hexdigest(),
        added_at=clock.now(),
        dated_on=new.dated_on,
    )
    with open_work() as work:
        work.clients.get(new.client_id)
        if work.documents.find_same(new.client_id, document.sha256) is not None:
            raise EntryRefused(FieldProblem("content", Problem.TWICE))
        work.documents.add(document)
        work.flush()
        work.commit()
        return Changes.of(Kind.DOCUMENTS, record_id=document.id)


def describe_document(
    document_id: int, words: DocumentWords, *, open_work: OpenWork, clock: Clock
) -> Changes:
    """Correct kind, title and date of a document; its content never changes."""
    problems = title_problems(words.title, words.dated_on, today=clock.today())
    if problems:
        raise EntryRefused(*problems)
    with open_work() as work:
        document = work.documents.get(document_id)
        document.kind = words.kind
        document.title = " ".join(words.title.split())
        document.dated_on = words.dated_on
        work.commit()
    return Changes.of(Kind.DOCUMENTS, record_id=document_id)


def hide_document(document_id: int, *, reason: str, open_work: OpenWork, clock: Clock) -> Changes:
    """Take a document out of the list for a reason; it stays in the store."""
    if not reason.strip():
        raise EntryRefused(FieldProblem("reason", Problem.MISSING))
    with open_work() as work:
        document = work.documents.get(document_id)
        document.removed_on = clock.today()
        document.removal_reason = reason.strip()
        work.commit()
    return Changes.of(Kind.DOCUMENTS, record_id=document_id)


def put_document_back(document_id: int, *, open_work: OpenWork) -> Changes:
    """Show a hidden document again."""
    with open_work() as work:
        document = work.documents.get(document_id)
        document.removed_on = None
        document.removal_reason = ""
        work.commit()
    return Changes.of(Kind.DOCUMENTS, record_id=document_id)
