# SPDX-License-Identifier: MIT
"""Genograms and ecomaps."""

from __future__ import annotations

import sqlalchemy as sa

from tksk_desktop.domain.ecomaps import EcomapKind, EcomapTieKind, EnergyFlow
from tksk_desktop.domain.genograms import KinTieKind, RelationQuality
from tksk_desktop.domain.identity_numbers import Sex
from tksk_desktop.storage.schema.columns import Word, metadata, text_column

# The family picture of a client: people (also such as are not in the register), bonds, and how
# they get on. Keys are numbers within one picture.
kin_people = sa.Table(
    "kin_people",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("client_id", sa.ForeignKey("clients.id"), nullable=False, index=True),
    sa.Column("person_key", sa.Integer, nullable=False),
    sa.Column("member_id", sa.ForeignKey("clients.id"), index=True),
    text_column("name", 120),
    sa.Column("sex", Word(Sex)),
    sa.Column("birth_year", sa.Integer),
    sa.Column("is_dead", sa.Boolean, nullable=False),
    sa.Column("death_year", sa.Integer),
    text_column("note"),
    sa.Column("x", sa.Float),
    sa.Column("y", sa.Float),
    sa.UniqueConstraint("client_id", "person_key"),
)

kin_ties = sa.Table(
    "kin_ties",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("client_id", sa.ForeignKey("clients.id"), nullable=False, index=True),
    sa.Column("kind", Word(KinTieKind), nullable=False),
    sa.Column("one_key", sa.Integer, nullable=False),
    sa.Column("other_key", sa.Integer, nullable=False),
)

kin_qualities = sa.Table(
    "kin_qualities",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("client_id", sa.ForeignKey("clients.id"), nullable=False, index=True),
    sa.Column("quality", Word(RelationQuality), nullable=False),
    sa.Column("one_key", sa.Integer, nullable=False),
    sa.Column("other_key", sa.Integer, nullable=False),
)

# The network picture of a client, who is the key 0 in the middle.
ecomap_nodes = sa.Table(
    "ecomap_nodes",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("client_id", sa.ForeignKey("clients.id"), nullable=False, index=True),
    sa.Column("node_key", sa.Integer, nullable=False),
    sa.Column("kind", Word(EcomapKind), nullable=False),
    text_column("name", 120),
    text_column("note"),
    sa.Column("x", sa.Float),
    sa.Column("y", sa.Float),
    sa.UniqueConstraint("client_id", "node_key"),
)

ecomap_ties = sa.Table(
    "ecomap_ties",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("client_id", sa.ForeignKey("clients.id"), nullable=False, index=True),
    sa.Column("kind", Word(EcomapTieKind), nullable=False),
    sa.Column("one_key", sa.Integer, nullable=False),
    sa.Column("other_key", sa.Integer, nullable=False),
    sa.Column("flow", Word(EnergyFlow), nullable=False),
)
