# SPDX-License-Identifier: MIT
"""Lists of people that villages give, and what was decided of them."""

from __future__ import annotations

import sqlalchemy as sa

from tksk_desktop.domain.identity_numbers import Sex
from tksk_desktop.domain.village_lists import ListOutcome, ListVerdict
from tksk_desktop.storage.schema.columns import (
    BirthDay,
    Instant,
    Word,
    metadata,
    part_of,
    text_column,
)

# One list of a village, a kind and a round; a newer one takes its place.
village_lists = sa.Table(
    "village_lists",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("wave_id", sa.ForeignKey("figure_waves.id"), nullable=False),
    sa.Column("village_code", sa.String(13), nullable=False),
    sa.Column("kind_code", sa.String(16), nullable=False),
    text_column("given_by", 120),
    sa.Column("given_on", sa.Date, nullable=False),
    sa.Column("people", sa.Integer, nullable=False),
    sa.Column("left_out", sa.Integer, nullable=False),
    sa.Column("compared_at", Instant, nullable=False),
    sa.UniqueConstraint("wave_id", "village_code", "kind_code"),
)

# People as the village writes them, and whom of the register a comparison found.
village_list_rows = sa.Table(
    "village_list_rows",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    part_of("village_lists"),
    sa.Column("row_key", sa.String(64), nullable=False),
    sa.Column("name", sa.String(200), nullable=False),
    sa.Column("nik", sa.String(16)),
    sa.Column("family_card_number", sa.String(16)),
    sa.Column("sex", Word(Sex)),
    text_column("birth_place", 80),
    sa.Column("birth_date", BirthDay),
    text_column("address"),
    text_column("mother_name", 120),
    sa.Column("outcome", Word(ListOutcome), nullable=False),
    # What is told otherwise, as the values of ``RowField`` with blanks between them.
    text_column("differs", 200),
    sa.Column("is_unsure", sa.Boolean, nullable=False),
    sa.Column("client_id", sa.ForeignKey("clients.id"), index=True),
)

# Known by who the row is about and by the one registered, so that it holds for the next list.
village_list_decisions = sa.Table(
    "village_list_decisions",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("kind_code", sa.String(16), nullable=False),
    text_column("row_key", 64),
    sa.Column("client_id", sa.ForeignKey("clients.id"), index=True),
    sa.Column("verdict", Word(ListVerdict), nullable=False),
    text_column("reason"),
    sa.Column("decided_on", sa.Date, nullable=False),
    sa.UniqueConstraint("kind_code", "row_key", "client_id"),
)
