# SPDX-License-Identifier: MIT
"""Backups that were made, where to, and by which rule they are kept."""

from __future__ import annotations

import sqlalchemy as sa

from tksk_desktop.domain.backups import BackupKind
from tksk_desktop.storage.schema.columns import Instant, Word, metadata, text_column

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
    sa.Column("kind", Word(BackupKind), nullable=False, server_default=sa.text("'carried'")),
    # Where the log of changes ended when it was made: what came later is not in it. A number and
    # not a time, since clocks are turned back.
    sa.Column("log_number", sa.Integer, nullable=False, server_default=sa.text("0")),
)

# Sticks and folders that took a backup. A stick is known by its number wherever it is mounted.
backup_places = sa.Table(
    "backup_places",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    text_column("path"),
    text_column("stick_id", 32),
    sa.Column("used_at", Instant, nullable=False),
)

# The one row of what the worker chose; without it the usual rule holds.
backup_rules = sa.Table(
    "backup_rules",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("keep_last", sa.Integer, nullable=False),
    sa.Column("keep_weekly", sa.Integer, nullable=False),
    sa.Column("keep_monthly", sa.Integer, nullable=False),
    sa.Column("at_closing", sa.Boolean, nullable=False),
)
