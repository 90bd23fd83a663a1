# SPDX-License-Identifier: MIT
"""The log of changes, chained by hash."""

from __future__ import annotations

import sqlalchemy as sa

from tksk_desktop.domain.audit import AuditEvent
from tksk_desktop.storage.schema.columns import Instant, Word, metadata, text_column

# The log of changes, chained by hash (domain.audit). The payload and its salt may be erased.
audit_entries = sa.Table(
    "audit_entries",
    metadata,
    sa.Column("number", sa.Integer, primary_key=True),
    sa.Column("happened_at", Instant, nullable=False, index=True),
    sa.Column("event", Word(AuditEvent), nullable=False, index=True),
    text_column("entity", 40),
    sa.Column("entity_id", sa.Integer),
    sa.Column("payload", sa.String),
    sa.Column("salt", sa.String(32)),
    sa.Column("payload_hash", sa.String(64), nullable=False),
    sa.Column("entry_hash", sa.String(64), nullable=False),
)

# Which clients an entry of the log concerns. No reference: a log outlives what it tells of.
audit_clients = sa.Table(
    "audit_clients",
    metadata,
    sa.Column("client_id", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column(
        "number", sa.ForeignKey("audit_entries.number"), primary_key=True, autoincrement=False
    ),
    sa.Index("ix_audit_clients_number", "number"),
)

# The one row that says where the log ends: entries cut off at the end are missed by it.
audit_head = sa.Table(
    "audit_head",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("number", sa.Integer, nullable=False),
    sa.Column("entry_hash", sa.String(64), nullable=False),
)
