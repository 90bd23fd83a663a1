# SPDX-License-Identifier: MIT
"""Documents and marks of clients."""

from __future__ import annotations

import sqlalchemy as sa

from tksk_desktop.domain.documents import DocumentForm, DocumentKind, FlagKind
from tksk_desktop.storage.schema.columns import Instant, Word, metadata, text_column

# Papers and photos of clients. A removed one is hidden, not erased.
client_documents = sa.Table(
    "client_documents",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("client_id", sa.ForeignKey("clients.id"), nullable=False, index=True),
    sa.Column("kind", Word(DocumentKind), nullable=False),
    text_column("title", 200),
    sa.Column("form", Word(DocumentForm), nullable=False),
    sa.Column("size", sa.Integer, nullable=False),
    text_column("sha256", 64),
    sa.Column("added_at", Instant, nullable=False),
    sa.Column("dated_on", sa.Date),
    sa.Column("removed_on", sa.Date),
    text_column("removal_reason"),
    sa.Column("preview", sa.LargeBinary, nullable=False),
    sa.Column("content", sa.LargeBinary, nullable=False),
)

# Marks that warn whoever opens a client's sheet.
client_flags = sa.Table(
    "client_flags",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("client_id", sa.ForeignKey("clients.id"), nullable=False, index=True),
    sa.Column("kind", Word(FlagKind), nullable=False),
    text_column("text"),
    sa.Column("raised_on", sa.Date, nullable=False),
    sa.Column("removed_on", sa.Date),
    text_column("removal_note"),
)
