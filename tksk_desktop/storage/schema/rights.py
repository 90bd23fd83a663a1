# SPDX-License-Identifier: MIT
"""Rights of the people registered (UU 27/2022): requests, restrictions, retention, destruction."""

from __future__ import annotations

import sqlalchemy as sa

from tksk_desktop.domain.subject_rights import (
    RefusalGround,
    RequestAnswer,
    RequestKind,
    RetentionStart,
)
from tksk_desktop.storage.schema.columns import Instant, Word, metadata, text_column

# What people asked about their own data (UU 27/2022), and how it was answered.
subject_requests = sa.Table(
    "subject_requests",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("client_id", sa.ForeignKey("clients.id"), nullable=False, index=True),
    sa.Column("kind", Word(RequestKind), nullable=False),
    sa.Column("received_at", Instant, nullable=False),
    text_column("asked"),
    sa.Column("answered_at", Instant),
    sa.Column("answer", Word(RequestAnswer)),
    sa.Column("ground", Word(RefusalGround)),
    text_column("answer_text"),
)

# Times in which a person's data is only kept, not worked with.
restrictions = sa.Table(
    "restrictions",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("client_id", sa.ForeignKey("clients.id"), nullable=False, index=True),
    sa.Column("since", sa.Date, nullable=False),
    text_column("reason"),
    sa.Column("lifted_on", sa.Date),
    text_column("lift_reason"),
)

# The one rule of retention.
retention_rules = sa.Table(
    "retention_rules",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("years", sa.Integer, nullable=False),
    sa.Column("counted_from", Word(RetentionStart), nullable=False),
)

# Records of destruction. subject_id is no reference: it must not be found by what it destroyed.
destructions = sa.Table(
    "destructions",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("number", sa.String(24), nullable=False, unique=True),
    sa.Column("destroyed_on", sa.Date, nullable=False),
    sa.Column("destroyed_at", Instant, nullable=False),
    sa.Column("subject_id", sa.Integer, nullable=False),
    text_column("initials", 20),
    text_column("ground"),
    text_column("performed_by", 120),
    text_column("witnesses"),
    sa.Column("counts", sa.JSON, nullable=False),
    sa.Column("pdf", sa.LargeBinary, nullable=False),
)
