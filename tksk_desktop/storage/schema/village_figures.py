# SPDX-License-Identifier: MIT
"""What villages and surveys say of people in need, wave by wave."""

from __future__ import annotations

import sqlalchemy as sa

from tksk_desktop.domain.village_figures import FigureSource, Openness
from tksk_desktop.storage.schema.columns import Word, metadata, part_of, text_column

figure_waves = sa.Table(
    "figure_waves",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("name", sa.String(80), nullable=False, unique=True),
    sa.Column("counted_on", sa.Date, nullable=False),
    text_column("note"),
)

# One village in one wave: who gave its figures, and how openly.
village_returns = sa.Table(
    "village_returns",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("wave_id", sa.ForeignKey("figure_waves.id"), nullable=False),
    sa.Column("village_code", sa.String(13), nullable=False),
    text_column("given_by", 120),
    sa.Column("given_on", sa.Date),
    sa.Column("surveyed_on", sa.Date),
    sa.Column("openness", Word(Openness)),
    text_column("note"),
    sa.UniqueConstraint("wave_id", "village_code"),
)

# A figure of a kind of need; of households, and without a kind, where the source is official.
village_figures = sa.Table(
    "village_figures",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    part_of("village_returns"),
    sa.Column("source", Word(FigureSource), nullable=False),
    text_column("kind_code", 16),
    sa.Column("count", sa.Integer, nullable=False),
    sa.UniqueConstraint("village_return_id", "source", "kind_code"),
)
