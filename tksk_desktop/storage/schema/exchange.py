# SPDX-License-Identifier: MIT
"""Lists taken over, what was decided about their rows, and quick entry."""

from __future__ import annotations

import sqlalchemy as sa

from tksk_desktop.storage.schema.columns import Instant, metadata, part_of, text_column

# Lists that were taken over; counts only. The ranks of a list lie between two ids.
imports = sa.Table(
    "imports",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("made_at", Instant, nullable=False),
    text_column("layout_id", 40),
    text_column("layout_title", 80),
    text_column("sha256", 64),
    *(
        sa.Column(name, sa.Integer, nullable=False)
        for name in ("rows", "added", "changed", "skipped", "wrong", "households", "ranks")
    ),
    # The last id that each table had before, as JSON: what is beyond came with the list.
    text_column("starts"),
    sa.Column("last_rank", sa.Integer),
    sa.Column("undone_at", Instant),
)

# Whom an import brought or changed: a mark of how it left them, and what was there before.
imported_clients = sa.Table(
    "imported_clients",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("import_id", sa.ForeignKey("imports.id"), nullable=False, index=True),
    part_of("clients"),
    sa.Column("is_new", sa.Boolean, nullable=False),
    sa.Column("mark", sa.Integer, nullable=False),
    text_column("before"),
)

imported_households = sa.Table(
    "imported_households",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("import_id", sa.ForeignKey("imports.id"), nullable=False, index=True),
    part_of("households"),
)

# What was decided about a row of a list and someone registered; holds for the next list too.
import_decisions = sa.Table(
    "import_decisions",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("row_key", sa.String(64), nullable=False, unique=True),
    part_of("clients"),
    text_column("decision", 24),
    sa.Column("decided_at", Instant, nullable=False),
)

# How tables with these headers were read the last time, as JSON.
table_mappings = sa.Table(
    "table_mappings",
    metadata,
    sa.Column("header_set", sa.String(64), primary_key=True),
    text_column("choice"),
    sa.Column("kept_at", Instant, nullable=False),
)

# What the grid of quick entry holds; at most one row, its content is the grid's own JSON text.
entry_drafts = sa.Table(
    "entry_drafts",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("saved_at", Instant, nullable=False),
    text_column("content"),
)
