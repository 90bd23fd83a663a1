# SPDX-License-Identifier: MIT
"""Proposals to policy, with the figures that support them."""

from __future__ import annotations

import sqlalchemy as sa

from tksk_desktop.storage.schema.columns import metadata, text_column

proposals = sa.Table(
    "proposals",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("noted_on", sa.Date, nullable=False, index=True),
    text_column("text"),
    text_column("grounds"),
    text_column("addressee", 120),
    sa.Column("settled_on", sa.Date),
    text_column("outcome"),
)
