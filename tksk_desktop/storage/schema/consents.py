# SPDX-License-Identifier: MIT
"""What people agreed to."""

from __future__ import annotations

import sqlalchemy as sa

from tksk_desktop.domain.consents import ConsentGiver, ConsentPurpose, ConsentWay, LegalBasis
from tksk_desktop.storage.schema.columns import Instant, Word, metadata, text_column

# Consents and other legal grounds to use a client's data; never removed, withdrawn with a day.
consents = sa.Table(
    "consents",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("client_id", sa.ForeignKey("clients.id"), nullable=False, index=True),
    sa.Column("purpose", Word(ConsentPurpose), nullable=False),
    sa.Column("basis", Word(LegalBasis), nullable=False),
    sa.Column("valid_from", sa.Date, nullable=False),
    sa.Column("valid_until", sa.Date, index=True),
    sa.Column("recorded_at", Instant, nullable=False),
    text_column("recipient", 200),
    sa.Column("giver", Word(ConsentGiver)),
    text_column("giver_name", 120),
    text_column("giver_relation", 80),
    sa.Column("way", Word(ConsentWay)),
    text_column("note"),
    sa.Column("withdrawn_on", sa.Date),
    text_column("withdrawal_note"),
)
