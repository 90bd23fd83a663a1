# SPDX-License-Identifier: MIT
"""Forms of entry that are not saved yet."""

from __future__ import annotations

import sqlalchemy as sa

from tksk_desktop.storage.schema.columns import Instant, metadata, text_column

# One row for each unfinished form; the ids say whose data it would change, content is its own text.
kept_forms = sa.Table(
    "kept_forms",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("form", sa.String(40), nullable=False, unique=True),
    sa.Column("client_id", sa.ForeignKey("clients.id"), index=True),
    sa.Column("session_id", sa.ForeignKey("sessions.id"), index=True),
    sa.Column("saved_at", Instant, nullable=False),
    text_column("content"),
)
