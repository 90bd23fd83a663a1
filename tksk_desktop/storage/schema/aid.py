# SPDX-License-Identifier: MIT
"""The ledger of aid, what was decided of overlaps, the office's own rules, lists of proposals.

The usual programmes and rules are shipped lists, not tables; the office's own stand beside them.
"""

from __future__ import annotations

import sqlalchemy as sa

from tksk_desktop.domain.aid import Verification
from tksk_desktop.domain.overlap_decisions import Verdict
from tksk_desktop.domain.overlaps import Standing
from tksk_desktop.domain.programmes import AidKind, AidTarget, ProviderLevel
from tksk_desktop.storage.schema.columns import Word, metadata, part_of, text_column

BESIDE = ("period_from", "period_until", "programme_code", "voided_on")

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
    sa.Column("client_id", sa.ForeignKey("clients.id")),
    sa.Column("household_id", sa.ForeignKey("households.id")),
    sa.Column("household_people", sa.Integer),
    text_column("name", 200),
    sa.Column("nik", sa.String(40), nullable=False, server_default=""),
    sa.Column("family_card_number", sa.String(40), nullable=False, server_default=""),
    text_column("village_code", 13),
    sa.Column("card_number", sa.String(40), nullable=False, server_default="", index=True),
    text_column("taken_by", 200),
    sa.Column("verification", Word(Verification), nullable=False),
    sa.Column("verified_on", sa.Date),
    text_column("problem"),
    sa.Column("voided_on", sa.Date),
    text_column("void_reason"),
    # Entries that share a number stand side by side in these: all that a scan for overlaps needs.
    *(
        sa.Index(f"ix_aid_entries_beside_{columns[0]}", *columns)
        for columns in (
            ("nik", *BESIDE, "name"),
            ("client_id", *BESIDE, "nik"),
            ("family_card_number", *BESIDE, "nik", "client_id"),
            ("household_id", *BESIDE, "nik", "client_id", "family_card_number"),
        )
    ),
)

# What was decided of two entries. They are known by their keys, so that it holds when a list is
# imported anew; the clients are named so that a merge or a destruction reaches the decision.
overlap_decisions = sa.Table(
    "overlap_decisions",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    text_column("first_key", 400),
    text_column("second_key", 400),
    sa.Column("verdict", Word(Verdict), nullable=False),
    text_column("reason"),
    sa.Column("decided_on", sa.Date, nullable=False),
    sa.Column("client_id", sa.ForeignKey("clients.id"), index=True),
    sa.Column("other_client_id", sa.ForeignKey("clients.id"), index=True),
    # Namesakes of one village without a NIK share their keys; the clients tell them apart.
    sa.Index("ix_overlap_decisions_keys", "first_key", "second_key"),
)

# The office's own rules; they count before the shipped ones.
overlap_rules = sa.Table(
    "overlap_rules",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("first", sa.String(40), nullable=False),
    sa.Column("second", sa.String(40), nullable=False),
    sa.Column("standing", Word(Standing), nullable=False),
    sa.Column("since", sa.Date, nullable=False),
    sa.Column("until", sa.Date),
    text_column("ties", 80),
    text_column("source", 200),
)

# Programmes of the office itself; one with the code of a shipped one stands in its place.
own_programmes = sa.Table(
    "own_programmes",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("code", sa.String(40), nullable=False, unique=True),
    text_column("name", 120),
    sa.Column("level", Word(ProviderLevel), nullable=False),
    sa.Column("target", Word(AidTarget), nullable=False),
    sa.Column("kind", Word(AidKind), nullable=False),
    sa.Column("since", sa.Date, nullable=False),
    sa.Column("until", sa.Date),
    text_column("unit", 20),
    text_column("stages"),
    text_column("source", 200),
)

# Lists that propose people for aid, with a number of the office's letters.
aid_proposals = sa.Table(
    "aid_proposals",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    text_column("number", 80),
    sa.Column("running_number", sa.Integer, nullable=False),
    sa.Column("proposed_on", sa.Date, nullable=False, index=True),
    sa.Column("without_aid_since", sa.Date, nullable=False),
    text_column("meeting", 120),
    text_column("programme_code", 40),
    text_column("note"),
    sa.Column("withdrawn_on", sa.Date),
    text_column("withdrawn_reason", 200),
)

# Who stands on such a list, in the order of need, with what was known on that day.
aid_proposal_people = sa.Table(
    "aid_proposal_people",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    part_of("aid_proposals"),
    sa.Column("client_id", sa.ForeignKey("clients.id"), nullable=False, index=True),
    sa.Column("place", sa.Integer, nullable=False),
    text_column("name", 200),
    text_column("village_code", 13),
    text_column("address", 200),
    sa.Column("points", sa.Integer, nullable=False),
    text_column("reasons", 200),
    sa.Column("desil", sa.Integer),
    sa.Column("last_received_on", sa.Date),
)
