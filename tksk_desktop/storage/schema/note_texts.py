# SPDX-License-Identifier: MIT
"""The office's own ready texts for notes, and its changes of shipped ones (the same code)."""

from __future__ import annotations

import sqlalchemy as sa

from tksk_desktop.storage.schema.columns import metadata, text_column

note_templates = sa.Table(
    "note_templates",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("code", sa.String(40), nullable=False, unique=True),
    text_column("name", 120),
    text_column("kind", 24),
    text_column("technique", 120),
    text_column("aim"),
    text_column("process"),
    text_column("interpretation"),
    text_column("result"),
    text_column("agreement"),
    sa.Column("active", sa.Boolean, nullable=False),
    text_column("type_code", 24),
)

note_snippets = sa.Table(
    "note_snippets",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("code", sa.String(40), nullable=False, unique=True),
    text_column("word", 40),
    text_column("text"),
    sa.Column("active", sa.Boolean, nullable=False),
)
