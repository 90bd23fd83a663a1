# SPDX-License-Identifier: MIT
"""Households with their members, family cards, dwellings and events, each dated."""

from __future__ import annotations

import sqlalchemy as sa

from tksk_desktop.domain.household_relations import HouseholdRelation
from tksk_desktop.domain.households import HouseholdEventKind, MemberBegan, MemberEnded
from tksk_desktop.domain.taking_back import StepKind
from tksk_desktop.storage.schema.columns import Word, metadata, part_of, text_column

# Households; village and address are the present ones, household_residences the history. Outside
# the kecamatan the village is empty and outside_place says where.
households = sa.Table(
    "households",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("village_code", sa.String(13), nullable=False, index=True),
    sa.Column("formed_on", sa.Date, nullable=False),
    text_column("address", 200),
    text_column("outside_place", 200),
    text_column("notes"),
    sa.Column("ended_on", sa.Date),
)

# Who belongs to a household with which relation to its head; one row for each time.
household_members = sa.Table(
    "household_members",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    part_of("households"),
    sa.Column("client_id", sa.ForeignKey("clients.id"), nullable=False, index=True),
    sa.Column("relation", Word(HouseholdRelation), nullable=False),
    sa.Column("since", sa.Date, nullable=False),
    sa.Column("until", sa.Date),
    sa.Column("began", Word(MemberBegan), nullable=False),
    sa.Column("ended", Word(MemberEnded)),
)

# The No. KK of a household, from a day until a day or still.
family_card_numbers = sa.Table(
    "family_card_numbers",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    part_of("households"),
    sa.Column("number", sa.String(16), nullable=False, index=True),
    sa.Column("since", sa.Date, nullable=False),
    sa.Column("until", sa.Date),
)

household_residences = sa.Table(
    "household_residences",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    part_of("households"),
    sa.Column("village_code", sa.String(13), nullable=False),
    text_column("address", 200),
    text_column("outside_place", 200),
    sa.Column("since", sa.Date, nullable=False),
    sa.Column("until", sa.Date),
)

# What happened to a household; never rewritten. One recorded by mistake is marked as withdrawn.
household_events = sa.Table(
    "household_events",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    part_of("households"),
    sa.Column("kind", Word(HouseholdEventKind), nullable=False),
    sa.Column("happened_on", sa.Date, nullable=False),
    sa.Column("client_id", sa.ForeignKey("clients.id"), index=True),
    sa.Column("other_household_id", sa.ForeignKey("households.id")),
    text_column("note"),
    sa.Column("withdrawn_on", sa.Date),
    text_column("withdrawn_reason", 200),
)

# Each row that the act behind an event touched, for the way back: of an added or removed row all,
# of a changed one the changes. Hangs on the main event of those that the act noted.
household_event_steps = sa.Table(
    "household_event_steps",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    part_of("household_events"),
    sa.Column("step", Word(StepKind), nullable=False),
    text_column("table_name", 40),
    sa.Column("row_id", sa.Integer, nullable=False),
    sa.Column("former", sa.JSON, nullable=False),
    sa.Column("later", sa.JSON, nullable=False),
    sa.Index("ix_household_event_steps_row_id", "row_id"),
)
