# SPDX-License-Identifier: MIT
"""Backups that were made."""

from __future__ import annotations

import sqlalchemy as sa

from tksk_desktop.storage.schema.columns import Instant, metadata, text_column

backups = sa.Table(
    "backups",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("made_at", Instant, nullable=False),
    text_column("place"),
    text_column("file_name", 120),
    sa.Column("size", sa.Integer, nullable=False),
    sa.Column("clients", sa.Integer, nullable=False),
    sa.Column("sessions", sa.Integer, nullable=False),
)
