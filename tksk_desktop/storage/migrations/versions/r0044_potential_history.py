# SPDX-License-Identifier: MIT
"""Contacts, trainings and performance of potentials; the criteria begin with six usual ones.

Revision ID: 0044
Revises: 0043
"""

import sqlalchemy as sa
from alembic import op

revision = "0044"
down_revision = "0043"
branch_labels = None
depends_on = None

CRITERIA = (
    ("Legalitas", "legal", 2, False),
    ("Kegiatan berjalan teratur", "noted", 3, False),
    ("Layanan bagi PPKS", "services", 2, False),
    ("Administrasi dan keuangan", "noted", 3, True),
    ("Pelatihan", "trained", 2, True),
    ("Usulan tahun-tahun lalu", "listed", 2, True),
)
"""Name, measure, weight, whether few points put forward."""


def _text(name: str, length: int | None = None) -> sa.Column[str]:
    return sa.Column(name, sa.String(length), server_default=sa.text("''"), nullable=False)


def _of_potential(table: str) -> tuple[sa.schema.SchemaItem, ...]:
    return (
        sa.ForeignKeyConstraint(
            ["potential_id"], ["potentials.id"], name=op.f(f"fk_{table}_potential_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
    )


def upgrade() -> None:
    """Make the five tables; nothing that exists changes."""
    op.create_table(
        "potential_contacts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("potential_id", sa.Integer(), nullable=False),
        sa.Column("happened_on", sa.Date(), nullable=False),
        _text("with_whom", 120),
        _text("about"),
        _text("outcome"),
        sa.Column("next_on", sa.Date()),
        *_of_potential("potential_contacts"),
    )
    op.create_index(op.f("ix_potential_contacts_next_on"), "potential_contacts", ["next_on"])
    op.create_table(
        "potential_trainings",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("potential_id", sa.Integer(), nullable=False),
        sa.Column("held_on", sa.Date(), nullable=False),
        _text("topic", 200),
        _text("organiser", 200),
        _text("person", 120),
        _text("certificate", 120),
        *_of_potential("potential_trainings"),
    )
    criteria = op.create_table(
        "guidance_criteria",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(80), nullable=False),
        sa.Column("measure", sa.String(24), nullable=False),
        sa.Column("weight", sa.Integer(), nullable=False),
        sa.Column("wants_low", sa.Boolean(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_guidance_criteria")),
    )
    op.bulk_insert(
        criteria,
        [
            {
                "name": name,
                "measure": measure,
                "weight": weight,
                "wants_low": wants_low,
                "active": True,
                "position": position,
            }
            for position, (name, measure, weight, wants_low) in enumerate(CRITERIA, start=1)
        ],
    )
    op.create_table(
        "performance_notes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("potential_id", sa.Integer(), nullable=False),
        sa.Column("noted_on", sa.Date(), nullable=False),
        _text("note"),
        *_of_potential("performance_notes"),
    )
    for table in ("potential_contacts", "potential_trainings", "performance_notes"):
        op.create_index(op.f(f"ix_{table}_potential_id"), table, ["potential_id"])
    op.create_table(
        "performance_scores",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("performance_note_id", sa.Integer(), nullable=False),
        sa.Column("guidance_criterion_id", sa.Integer(), nullable=False),
        sa.Column("score", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["performance_note_id"],
            ["performance_notes.id"],
            name=op.f("fk_performance_scores_performance_note_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["guidance_criterion_id"],
            ["guidance_criteria.id"],
            name=op.f("fk_performance_scores_guidance_criterion_id"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_performance_scores")),
    )
    op.create_index(
        op.f("ix_performance_scores_performance_note_id"),
        "performance_scores",
        ["performance_note_id"],
    )
