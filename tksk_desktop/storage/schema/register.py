# SPDX-License-Identifier: MIT
"""The register: clients with what belongs to each, and the saved filters of its list."""

from __future__ import annotations

import sqlalchemy as sa

from tksk_desktop.domain.aliases import AliasKind
from tksk_desktop.domain.contacts import ContactRole
from tksk_desktop.domain.identity_numbers import Sex
from tksk_desktop.domain.subjects import NikStatus, SubjectKind
from tksk_desktop.storage.schema.columns import BirthDay, Word, metadata, part_of, text_column

# The register: people, families, groups, communities. search_text is the folded name, for
# full-text search; family_card_number is the present one of the household (see there). Who lives
# outside the kecamatan has an empty village_code and an outside_place, dated by outside_stays.
clients = sa.Table(
    "clients",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("name", sa.String(120, collation="NOCASE"), nullable=False, index=True),
    sa.Column("village_code", sa.String(13), nullable=False, index=True),
    sa.Column("registered_on", sa.Date, nullable=False),
    sa.Column("nik", sa.String(16), unique=True),
    sa.Column("family_card_number", sa.String(16), index=True),
    sa.Column("sex", Word(Sex)),
    text_column("birth_place", 80),
    sa.Column("birth_date", BirthDay),
    text_column("address", 200),
    text_column("phone", 40),
    text_column("nickname", 80),
    text_column("notes"),
    # The parents as the family card names them; help to tell people of one name apart.
    text_column("mother_name", 120),
    text_column("father_name", 120),
    text_column("outside_place", 200),
    text_column("search_text"),
    # Kept right on every save by domain.confidentiality; 3 is hidden until opened with a reason.
    sa.Column("confidentiality", sa.Integer, nullable=False, server_default="1", index=True),
    sa.Column("confidentiality_by_hand", sa.Integer),
    text_column("confidentiality_reason"),
    sa.Column("subject", Word(SubjectKind), nullable=False, server_default="person"),
    sa.Column("nik_status", Word(NikStatus), nullable=False, server_default="missing"),
    sa.Column("died_on", sa.Date),
    sa.Column("people_count", sa.Integer),
    sa.Column("household_id", sa.ForeignKey("households.id")),
    sa.Column("group_id", sa.ForeignKey("client_groups.id")),
    # The data was destroyed: the row stands for figures only and is listed nowhere.
    sa.Column("destroyed_on", sa.Date),
    # Set while the record is merged into another one: it stands in no list and no figure.
    sa.Column("merged_into_id", sa.ForeignKey("clients.id"), index=True),
    sa.Index("ix_clients_birth_date", "birth_date"),
)

# Times of living outside the kecamatan, and the village that was left: there until then counted.
outside_stays = sa.Table(
    "outside_stays",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    part_of("clients"),
    text_column("place", 200),
    sa.Column("since", sa.Date, nullable=False),
    text_column("left_village", 13),
    sa.Column("until", sa.Date),
)

# Kinds of need a client carries, each from a day, until a day or still.
client_needs = sa.Table(
    "client_needs",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    part_of("clients"),
    sa.Column("kind_code", sa.String(16), nullable=False, index=True),
    sa.Column("since", sa.Date, nullable=False),
    sa.Column("until", sa.Date),
    text_column("criteria", 26),
    text_column("end_reason", 200),
)

# Nicknames, and what a name, a NIK or a No. KK was before; until is the day it was replaced.
client_aliases = sa.Table(
    "client_aliases",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    part_of("clients"),
    sa.Column("kind", Word(AliasKind), nullable=False),
    sa.Column("value", sa.String(120, collation="NOCASE"), nullable=False, index=True),
    sa.Column("until", sa.Date),
    text_column("reason", 200),
)

# Local companion, guardian, contact in an emergency: of the register, or a free name.
client_contacts = sa.Table(
    "client_contacts",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    part_of("clients"),
    sa.Column("role", Word(ContactRole), nullable=False),
    sa.Column("since", sa.Date, nullable=False),
    sa.Column("until", sa.Date),
    sa.Column("person_id", sa.ForeignKey("clients.id"), index=True),
    text_column("name", 120),
    text_column("phone", 40),
    text_column("relation", 80),
)

# Desil 1 to 10, of a household or of a person, as a list of a day had it.
welfare_ranks = sa.Table(
    "welfare_ranks",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("household_id", sa.ForeignKey("households.id"), index=True),
    sa.Column("client_id", sa.ForeignKey("clients.id"), index=True),
    sa.Column("rank", sa.Integer, nullable=False),
    sa.Column("dated_on", sa.Date, nullable=False),
    text_column("source", 80),
    text_column("reason", 200),
    sa.Column("by_hand", sa.Boolean, nullable=False),
)

# Filter sets of the client list; content is JSON, what it leaves out does not filter.
saved_filters = sa.Table(
    "saved_filters",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("name", sa.String(40, collation="NOCASE"), nullable=False, unique=True),
    sa.Column("content", sa.String, nullable=False),
)
