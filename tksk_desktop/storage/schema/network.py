# SPDX-License-Identifier: MIT
"""Who could help (potentials, PSKS) and the referrals to them."""

from __future__ import annotations

import sqlalchemy as sa

from tksk_desktop.domain.referrals import ReferralState
from tksk_desktop.storage.schema.columns import Word, metadata, part_of, text_column

# People and institutions; one without a village serves the whole kecamatan. Never removed, ended.
potentials = sa.Table(
    "potentials",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("kind_code", sa.String(16), nullable=False),
    sa.Column("name", sa.String(200), nullable=False),
    sa.Column("village_code", sa.String(13)),
    text_column("address"),
    text_column("phone", 40),
    text_column("contact_name", 120),
    text_column("decree_number", 120),
    text_column("tax_number", 40),
    text_column("accreditation", 80),
    sa.Column("men", sa.Integer, nullable=False),
    sa.Column("women", sa.Integer, nullable=False),
    text_column("training"),
    text_column("note"),
    sa.Column("ended_on", sa.Date),
)

# What a potential offers, and the kind of need it is for; an empty kind is for anyone.
potential_services = sa.Table(
    "potential_services",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    part_of("potentials"),
    sa.Column("name", sa.String(200), nullable=False),
    text_column("kind_code", 16),
)

# A client sent to a potential for a service; ``state`` is that of the newest step.
referrals = sa.Table(
    "referrals",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("client_id", sa.ForeignKey("clients.id"), nullable=False, index=True),
    sa.Column("potential_id", sa.ForeignKey("potentials.id"), nullable=False, index=True),
    sa.Column("service", sa.String(200), nullable=False),
    text_column("reason"),
    sa.Column("prepared_on", sa.Date, nullable=False),
    sa.Column("answer_by", sa.Date, index=True),
    text_column("letter_number", 80),
    sa.Column("running_number", sa.Integer),
    text_column("enclosed"),
    sa.Column("state", Word(ReferralState), nullable=False),
)

referral_steps = sa.Table(
    "referral_steps",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    part_of("referrals"),
    sa.Column("state", Word(ReferralState), nullable=False),
    sa.Column("happened_on", sa.Date, nullable=False),
    text_column("note"),
)

# A talk with someone of a potential; the next one that was agreed is a thing to do.
potential_contacts = sa.Table(
    "potential_contacts",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("potential_id", sa.ForeignKey("potentials.id"), nullable=False, index=True),
    sa.Column("happened_on", sa.Date, nullable=False),
    text_column("with_whom", 120),
    text_column("about"),
    text_column("outcome"),
    sa.Column("next_on", sa.Date, index=True),
)

potential_trainings = sa.Table(
    "potential_trainings",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("potential_id", sa.ForeignKey("potentials.id"), nullable=False, index=True),
    sa.Column("held_on", sa.Date, nullable=False),
    text_column("topic", 200),
    text_column("organiser", 200),
    text_column("person", 120),
    text_column("certificate", 120),
)
