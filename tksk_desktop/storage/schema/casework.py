# SPDX-License-Identifier: MIT
"""Assessments with the lists they are written with, plans, and the drafts of both."""

from __future__ import annotations

import sqlalchemy as sa

from tksk_desktop.domain.assessments import AreaGroup, AssessmentKind
from tksk_desktop.domain.plans import Attainment, Responsible
from tksk_desktop.storage.schema.columns import Instant, Word, metadata, part_of, text_column

# What an assessment looks at and what raises the risk, edited in the settings; codes never change.
assessment_areas = sa.Table(
    "assessment_areas",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("code", sa.String(40), nullable=False, unique=True),
    sa.Column("group", Word(AreaGroup), nullable=False),
    text_column("name", 60),
    text_column("asks", 160),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("active", sa.Boolean, nullable=False),
)

risk_factors = sa.Table(
    "risk_factors",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("code", sa.String(40), nullable=False, unique=True),
    text_column("name", 80),
    sa.Column("points", sa.Integer, nullable=False),
    sa.Column("at_least", sa.Integer, nullable=False),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("active", sa.Boolean, nullable=False),
)

# One row: the weights of the rule and where its bands begin.
risk_bounds = sa.Table(
    "risk_bounds",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("points_of_mean", sa.Integer, nullable=False),
    sa.Column("points_of_worst", sa.Integer, nullable=False),
    sa.Column("points_of_factors", sa.Integer, nullable=False),
    sa.Column("medium_from", sa.Integer, nullable=False),
    sa.Column("high_from", sa.Integer, nullable=False),
    sa.Column("very_high_from", sa.Integer, nullable=False),
)

# Lists and rule as they were when assessments were written; content is JSON, never changed.
assessment_editions = sa.Table(
    "assessment_editions",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("made_at", Instant, nullable=False),
    sa.Column("content", sa.String, nullable=False),
)

# Assessments of a case; a signed-off one is never rewritten, a correction is a new version.
assessments = sa.Table(
    "assessments",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("case_id", sa.ForeignKey("cases.id"), nullable=False, index=True),
    sa.Column("kind", Word(AssessmentKind), nullable=False),
    sa.Column("assessed_on", sa.Date, nullable=False),
    text_column("made_by", 120),
    sa.Column("recorded_at", Instant, nullable=False),
    sa.Column("risk_reckoned", sa.Integer, nullable=False),
    sa.Column("risk_chosen", sa.Integer),
    text_column("risk_reason"),
    sa.Column("factor_codes", sa.JSON, nullable=False),
    sa.Column("edition_id", sa.ForeignKey("assessment_editions.id"), nullable=False),
    text_column("conclusion"),
    text_column("recommendation"),
    sa.Column("version", sa.Integer, nullable=False),
    sa.Column("replaces_id", sa.ForeignKey("assessments.id"), unique=True),
    text_column("version_reason"),
)

assessment_findings = sa.Table(
    "assessment_findings",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    part_of("assessments"),
    sa.Column("area_code", sa.String(40), nullable=False),
    text_column("text"),
    text_column("strength"),
    sa.Column("score", sa.Integer),
    text_column("reason"),
    sa.UniqueConstraint("assessment_id", "area_code"),
)

assessment_addenda = sa.Table(
    "assessment_addenda",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    part_of("assessments"),
    sa.Column("written_at", Instant, nullable=False),
    text_column("text"),
)

# Assessments and plans being written, one for each form of a case; content is its JSON text.
casework_drafts = sa.Table(
    "casework_drafts",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("case_id", sa.ForeignKey("cases.id"), nullable=False),
    sa.Column("form", sa.String(40), nullable=False),
    sa.Column("saved_at", Instant, nullable=False),
    text_column("content"),
    sa.UniqueConstraint("case_id", "form"),
)

# Versions of a case's plan; the partial index keeps exactly one of them current.
plans = sa.Table(
    "plans",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("case_id", sa.ForeignKey("cases.id"), nullable=False, index=True),
    sa.Column("drawn_on", sa.Date, nullable=False),
    sa.Column("version", sa.Integer, nullable=False),
    sa.Column("is_current", sa.Boolean, nullable=False),
    text_column("version_reason"),
    sa.Column("agreed_on", sa.Date),
    text_column("agreed_by", 120),
    sa.UniqueConstraint("case_id", "version"),
)
sa.Index(
    "ix_plans_current", plans.c.case_id, unique=True, sqlite_where=plans.c.is_current.is_(True)
)

plan_goals = sa.Table(
    "plan_goals",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    part_of("plans"),
    text_column("text"),
    text_column("measure"),
    text_column("area_code", 40),
    sa.Column("position", sa.Integer, nullable=False),
)

plan_steps = sa.Table(
    "plan_steps",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    part_of("plan_goals"),
    text_column("text"),
    sa.Column("responsible", Word(Responsible), nullable=False),
    text_column("provider_name", 120),
    sa.Column("due_on", sa.Date, index=True),
    sa.Column("done_on", sa.Date),
    text_column("result"),
    sa.Column("position", sa.Integer, nullable=False),
)

goal_reviews = sa.Table(
    "goal_reviews",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    part_of("plan_goals"),
    sa.Column("reviewed_on", sa.Date, nullable=False),
    sa.Column("attainment", Word(Attainment), nullable=False),
    text_column("note"),
)
