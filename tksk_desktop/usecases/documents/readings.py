# SPDX-License-Identifier: MIT
"""What screens read of documents and marks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from tksk_desktop.domain.documents import DocumentForm, DocumentKind, FlagKind


@dataclass(frozen=True)
class DocumentLine:
    """One document in a client's list, without its content."""

    id: int
    client_id: int
    kind: DocumentKind
    title: str
    form: DocumentForm
    size: int
    added_at: datetime
    dated_on: date | None
    preview: bytes
    removed_on: date | None
    removal_reason: str


@dataclass(frozen=True)
class FlagLine:
    """One mark on a client, standing or taken down."""

    id: int
    client_id: int
    kind: FlagKind
    text: str
    raised_on: date
    removed_on: date | None
    removal_note: str
