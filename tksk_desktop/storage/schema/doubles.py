# SPDX-License-Identifier: MIT
"""Pairs that may be one person, and merges."""

from __future__ import annotations

import sqlalchemy as sa

from tksk_desktop.domain.doubles import Sameness
from tksk_desktop.domain.merging import LinkStep, PairDecision
from tksk_desktop.storage.schema.columns import Instant, Word, metadata, part_of, text_column

# Pairs that may be one person, as the last comparison found them, and what was decided of them.
double_pairs = sa.Table(
    "double_pairs",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("first_id", sa.ForeignKey("clients.id"), nullable=False, index=True),
    sa.Column("second_id", sa.ForeignKey("clients.id"), nullable=False, index=True),
    sa.Column("sameness", Word(Sameness), nullable=False),
    sa.Column("bits", sa.Float, nullable=False),
    sa.Column("found_at", Instant, nullable=False),
    sa.Column("decision", Word(PairDecision), nullable=False),
    text_column("reason", 400),
    sa.Column("decided_at", Instant),
    # Of what identifies both, when it was decided: a decision holds until that changes.
    text_column("fingerprint", 64),
    sa.UniqueConstraint("first_id", "second_id"),
)

# Merges, never removed; undone_at says that one was taken back.
merges = sa.Table(
    "merges",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("kept_id", sa.ForeignKey("clients.id"), nullable=False, index=True),
    sa.Column("merged_id", sa.ForeignKey("clients.id"), nullable=False, index=True),
    sa.Column("merged_at", Instant, nullable=False),
    text_column("reason", 400),
    sa.Column("undone_at", Instant),
    # Per field: what the kept one had, and what it has since the merge.
    sa.Column("fields", sa.JSON, nullable=False),
    # The NIK that the merged one gave up.
    sa.Column("merged_nik", sa.String(16)),
)

# Each link that a merge moved, set aside or added: enough to put it back.
merge_links = sa.Table(
    "merge_links",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    part_of("merges"),
    sa.Column("step", Word(LinkStep), nullable=False),
    text_column("table_name", 40),
    text_column("column_name", 40),
    sa.Column("row_id", sa.Integer, nullable=False),
    # The whole row where it was set aside, the former values where some were changed.
    sa.Column("former", sa.JSON),
)
