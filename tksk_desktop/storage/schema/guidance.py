# SPDX-License-Identifier: MIT
"""How potentials perform, and the lists of candidates for guidance."""

from __future__ import annotations

import sqlalchemy as sa

from tksk_desktop.domain.guidance import Measure
from tksk_desktop.storage.schema.columns import Word, metadata, part_of, text_column

# The office's own criteria; one out of use stays for the scores it once had.
guidance_criteria = sa.Table(
    "guidance_criteria",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("name", sa.String(80), nullable=False),
    sa.Column("measure", Word(Measure), nullable=False),
    sa.Column("weight", sa.Integer, nullable=False),
    sa.Column("wants_low", sa.Boolean, nullable=False),
    sa.Column("active", sa.Boolean, nullable=False),
    sa.Column("position", sa.Integer, nullable=False),
)

performance_notes = sa.Table(
    "performance_notes",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("potential_id", sa.ForeignKey("potentials.id"), nullable=False, index=True),
    sa.Column("noted_on", sa.Date, nullable=False),
    text_column("note"),
)

performance_scores = sa.Table(
    "performance_scores",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    part_of("performance_notes"),
    sa.Column("guidance_criterion_id", sa.ForeignKey("guidance_criteria.id"), nullable=False),
    sa.Column("score", sa.Integer, nullable=False),
)

# A list for one kind and year, kept as it was made; its letter counts through the register.
guidance_lists = sa.Table(
    "guidance_lists",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("kind_code", sa.String(16), nullable=False),
    sa.Column("year", sa.Integer, nullable=False),
    sa.Column("made_on", sa.Date, nullable=False),
    sa.Column("places", sa.Integer, nullable=False),
    sa.Column("running_number", sa.Integer, nullable=False),
    text_column("letter_number", 80),
    text_column("criteria"),
    text_column("note"),
)

guidance_candidates = sa.Table(
    "guidance_candidates",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    part_of("guidance_lists"),
    sa.Column("potential_id", sa.ForeignKey("potentials.id"), nullable=False, index=True),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("name", sa.String(200), nullable=False),
    text_column("village_name", 120),
    text_column("contact_name", 120),
    sa.Column("score", sa.Integer, nullable=False),
    text_column("reason"),
)
