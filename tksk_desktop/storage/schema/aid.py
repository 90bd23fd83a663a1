# SPDX-License-Identifier: MIT
"""The ledger of aid. Programmes and rules of overlap are shipped lists, not tables."""

from __future__ import annotations

import sqlalchemy as sa

from tksk_desktop.domain.aid import Verification
from tksk_desktop.storage.schema.columns import Word, metadata, text_column

# One share of one recipient. Numbers are those of that day, kept without spaces and dots; an entry
# without a client is somebody of a list who is not registered.
aid_entries = sa.Table(
    "aid_entries",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("programme_code", sa.String(40), nullable=False, index=True),
    text_column("stage", 80),
    sa.Column("period_from", sa.Date, nullable=False),
    sa.Column("period_until", sa.Date, nullable=False),
    sa.Column("received_on", sa.Date, nullable=False),
    sa.Column("amount", sa.Integer),
    sa.Column("quantity", sa.Integer),
    sa.Column("client_id", sa.ForeignKey("clients.id"), index=True),
    sa.Column("household_id", sa.ForeignKey("households.id"), index=True),
    sa.Column("household_people", sa.Integer),
    text_column("name", 200),
    sa.Column("nik", sa.String(40), nullable=False, server_default="", index=True),
    sa.Column("family_card_number", sa.String(40), nullable=False, server_default="", index=True),
    text_column("village_code", 13),
    sa.Column("card_number", sa.String(40), nullable=False, server_default="", index=True),
    text_column("taken_by", 200),
    sa.Column("verification", Word(Verification), nullable=False),
    sa.Column("verified_on", sa.Date),
    text_column("problem"),
    sa.Column("voided_on", sa.Date),
    text_column("void_reason"),
)
