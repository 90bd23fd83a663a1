# SPDX-License-Identifier: MIT
"""Assessments, plans, genograms and ecomaps.

Revision ID: 0005
Revises: 0004
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def _text(name: str, length: int | None = None) -> sa.Column[Any]:
    return sa.Column(name, sa.String(length), server_default=sa.text("''"), nullable=False)


def _id() -> sa.Column[Any]:
    return sa.Column("id", sa.Integer(), nullable=False)


def _number(name: str, nullable: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.Integer(), nullable=nullable)


def _word(name: str, nullable: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.String(length=24), nullable=nullable)


def _key(table: str) -> sa.PrimaryKeyConstraint:
    return sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}"))


def _reference(table: str, column: str, target: str, part: bool = False) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        [column],
        [f"{target}.id"],
        name=op.f(f"fk_{table}_{column}"),
        ondelete="CASCADE" if part else None,
    )


def _index(table: str, column: str) -> None:
    op.create_index(op.f(f"ix_{table}_{column}"), table, [column], unique=False)


def upgrade() -> None:
    """Add the tables; nothing that is there is touched."""
    _assessments()
    _plans()
    _genograms()
    _ecomaps()


def _assessments() -> None:
    op.create_table(
        "assessments",
        _id(),
        _number("case_id"),
        _word("kind"),
        sa.Column("assessed_on", sa.Date(), nullable=False),
        _text("made_by", 120),
        sa.Column("recorded_at", sa.DateTime(), nullable=False),
        _number("risk_reckoned"),
        _number("risk_chosen", nullable=True),
        _text("risk_reason"),
        sa.Column("factor_codes", sa.JSON(), nullable=False),
        _text("conclusion"),
        _text("recommendation"),
        _number("version"),
        _number("replaces_id", nullable=True),
        _text("version_reason"),
        _reference("assessments", "case_id", "cases"),
        _reference("assessments", "replaces_id", "assessments"),
        _key("assessments"),
        sa.UniqueConstraint("replaces_id", name=op.f("uq_assessments_replaces_id")),
    )
    _index("assessments", "case_id")
    op.create_table(
        "assessment_findings",
        _id(),
        _number("assessment_id"),
        sa.Column("area_code", sa.String(length=40), nullable=False),
        _text("text"),
        _text("strength"),
        _number("score", nullable=True),
        _text("reason"),
        _reference("assessment_findings", "assessment_id", "assessments", part=True),
        _key("assessment_findings"),
        sa.UniqueConstraint(
            "assessment_id",
            "area_code",
            name=op.f("uq_assessment_findings_assessment_id_area_code"),
        ),
    )
    _index("assessment_findings", "assessment_id")
    op.create_table(
        "assessment_addenda",
        _id(),
        _number("assessment_id"),
        sa.Column("written_at", sa.DateTime(), nullable=False),
        _text("text"),
        _reference("assessment_addenda", "assessment_id", "assessments", part=True),
        _key("assessment_addenda"),
    )
    _index("assessment_addenda", "assessment_id")


def _plans() -> None:
    op.create_table(
        "plans",
        _id(),
        _number("case_id"),
        sa.Column("drawn_on", sa.Date(), nullable=False),
        _number("version"),
        sa.Column("is_current", sa.Boolean(), nullable=False),
        _text("version_reason"),
        sa.Column("agreed_on", sa.Date(), nullable=True),
        _text("agreed_by", 120),
        _reference("plans", "case_id", "cases"),
        _key("plans"),
        sa.UniqueConstraint("case_id", "version", name=op.f("uq_plans_case_id_version")),
    )
    _index("plans", "case_id")
    op.create_index(
        op.f("ix_plans_current"),
        "plans",
        ["case_id"],
        unique=True,
        sqlite_where=sa.text("is_current IS 1"),
    )
    op.create_table(
        "plan_goals",
        _id(),
        _number("plan_id"),
        _text("text"),
        _text("measure"),
        _text("area_code", 40),
        _number("position"),
        _reference("plan_goals", "plan_id", "plans", part=True),
        _key("plan_goals"),
    )
    _index("plan_goals", "plan_id")
    op.create_table(
        "plan_steps",
        _id(),
        _number("plan_goal_id"),
        _text("text"),
        _word("responsible"),
        _text("provider_name", 120),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("done_on", sa.Date(), nullable=True),
        _text("result"),
        _number("position"),
        _reference("plan_steps", "plan_goal_id", "plan_goals", part=True),
        _key("plan_steps"),
    )
    _index("plan_steps", "plan_goal_id")
    _index("plan_steps", "due_on")
    op.create_table(
        "goal_reviews",
        _id(),
        _number("plan_goal_id"),
        sa.Column("reviewed_on", sa.Date(), nullable=False),
        _word("attainment"),
        _text("note"),
        _reference("goal_reviews", "plan_goal_id", "plan_goals", part=True),
        _key("goal_reviews"),
    )
    _index("goal_reviews", "plan_goal_id")


def _genograms() -> None:
    op.create_table(
        "kin_people",
        _id(),
        _number("client_id"),
        _number("person_key"),
        _number("member_id", nullable=True),
        _text("name", 120),
        _word("sex", nullable=True),
        _number("birth_year", nullable=True),
        sa.Column("is_dead", sa.Boolean(), nullable=False),
        _number("death_year", nullable=True),
        _text("note"),
        sa.Column("x", sa.Float(), nullable=True),
        sa.Column("y", sa.Float(), nullable=True),
        _reference("kin_people", "client_id", "clients"),
        _reference("kin_people", "member_id", "clients"),
        _key("kin_people"),
        sa.UniqueConstraint(
            "client_id", "person_key", name=op.f("uq_kin_people_client_id_person_key")
        ),
    )
    _index("kin_people", "client_id")
    _index("kin_people", "member_id")
    for table, what in (("kin_ties", "kind"), ("kin_qualities", "quality")):
        op.create_table(
            table,
            _id(),
            _number("client_id"),
            _word(what),
            _number("one_key"),
            _number("other_key"),
            _reference(table, "client_id", "clients"),
            _key(table),
        )
        _index(table, "client_id")


def _ecomaps() -> None:
    op.create_table(
        "ecomap_nodes",
        _id(),
        _number("client_id"),
        _number("node_key"),
        _word("kind"),
        _text("name", 120),
        _text("note"),
        sa.Column("x", sa.Float(), nullable=True),
        sa.Column("y", sa.Float(), nullable=True),
        _reference("ecomap_nodes", "client_id", "clients"),
        _key("ecomap_nodes"),
        sa.UniqueConstraint(
            "client_id", "node_key", name=op.f("uq_ecomap_nodes_client_id_node_key")
        ),
    )
    _index("ecomap_nodes", "client_id")
    op.create_table(
        "ecomap_ties",
        _id(),
        _number("client_id"),
        _word("kind"),
        _number("one_key"),
        _number("other_key"),
        _word("flow"),
        _reference("ecomap_ties", "client_id", "clients"),
        _key("ecomap_ties"),
    )
    _index("ecomap_ties", "client_id")
