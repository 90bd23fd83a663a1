# SPDX-License-Identifier: MIT
"""Cases with their stages, holds, closings and reviews; the lists of stages and types."""

from __future__ import annotations

import sqlalchemy as sa

from tksk_desktop.domain.cases import CaseOutcome, IntakeSource, Priority
from tksk_desktop.storage.schema.columns import Word, metadata, part_of, text_column

# The stages of case work, edited in the settings; a code never changes.
case_stages = sa.Table(
    "case_stages",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("code", sa.String(24), nullable=False, unique=True),
    text_column("name", 80),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("active", sa.Boolean, nullable=False),
)

# The kinds of matters, edited in the settings; plan_steps is a list of texts.
case_types = sa.Table(
    "case_types",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    text_column("name", 80),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("review_days", sa.Integer, nullable=False),
    sa.Column("plan_steps", sa.JSON, nullable=False),
    sa.Column("confidentiality", sa.Integer, nullable=False),
    sa.Column("active", sa.Boolean, nullable=False),
)

# closed_on and next_review_on are the present state; the history lies in the tables below.
cases = sa.Table(
    "cases",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("number", sa.String(16), nullable=False, unique=True),
    sa.Column("client_id", sa.ForeignKey("clients.id"), nullable=False, index=True),
    sa.Column("opened_on", sa.Date, nullable=False),
    sa.Column("source", Word(IntakeSource), nullable=False),
    text_column("problem"),
    sa.Column("stage", sa.ForeignKey("case_stages.code"), nullable=False),
    sa.Column("closed_on", sa.Date),
    sa.Column("type_id", sa.ForeignKey("case_types.id"), nullable=False),
    text_column("referred_by", 120),
    sa.Column("priority", Word(Priority), nullable=False),
    sa.Column("next_review_on", sa.Date, index=True),
)

stage_changes = sa.Table(
    "stage_changes",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    part_of("cases"),
    sa.Column("stage", sa.ForeignKey("case_stages.code"), nullable=False),
    sa.Column("changed_on", sa.Date, nullable=False),
    text_column("reason"),
)

# Times in which the work on a case rests; ended_on is empty while it does.
case_holds = sa.Table(
    "case_holds",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    part_of("cases"),
    sa.Column("since", sa.Date, nullable=False),
    sa.Column("until", sa.Date, nullable=False),
    text_column("reason"),
    sa.Column("ended_on", sa.Date),
)

# Every closing of a case; one that was taken back has the day of reopening.
case_closings = sa.Table(
    "case_closings",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    part_of("cases"),
    sa.Column("closed_on", sa.Date, nullable=False),
    sa.Column("outcome", Word(CaseOutcome), nullable=False),
    text_column("note"),
    sa.Column("reopened_on", sa.Date),
    text_column("reopen_reason"),
)

case_reviews = sa.Table(
    "case_reviews",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    part_of("cases"),
    sa.Column("reviewed_on", sa.Date, nullable=False),
    text_column("finding"),
    sa.Column("next_on", sa.Date),
    text_column("late_reason"),
)
