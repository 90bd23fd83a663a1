# SPDX-License-Identifier: MIT
"""Kinds of work as data, and what they ask besides: phase, programme, partners, audience.

Revision ID: 0031
Revises: 0030
"""

import sqlalchemy as sa
from alembic import op

revision = "0031"
down_revision = "0030"
branch_labels = None
depends_on = None

PLACE = ("place", "village_code")
TEXTS = ("title", "technique", "aim", "process", "interpretation", "result", "agreement")
END = ("follow_up_on", "obstacles", "photos")
WORK = ("title", "process", "result", "agreement")
# Code, name, kind (what is needed at the least), role in the report (field.md), what the form
# asks, what it requires besides.
TYPES = (
    (
        "individual",
        "Bimbingan perorangan",
        "individual",
        "counsellor",
        ("attendances", "case_id", "others_present", *PLACE, *TEXTS, *END),
        ("aim",),
    ),
    (
        "family",
        "Bimbingan keluarga",
        "family",
        "counsellor",
        ("attendances", "case_id", "others_present", *PLACE, *TEXTS, *END),
        ("aim",),
    ),
    (
        "group",
        "Bimbingan kelompok",
        "group",
        "counsellor",
        ("attendances", "group_id", "others_present", "walk_ins", *PLACE, *TEXTS, *END),
        ("aim",),
    ),
    (
        "outreach",
        "Penyuluhan sosial",
        "other",
        "counsellor",
        ("walk_ins", "audience", "partners", *PLACE, *WORK, "aim", "technique", *END),
        ("title",),
    ),
    (
        "home_visit",
        "Kunjungan rumah",
        "individual",
        "counsellor",
        ("attendances", "case_id", "others_present", *PLACE, *TEXTS, *END),
        ("aim",),
    ),
    (
        "aid_accompaniment",
        "Pendampingan bantuan",
        "other",
        "companion",
        (
            *("attendances", "group_id", "case_id", "others_present", "walk_ins"),
            *("phase", "programme", "partners", *PLACE, *TEXTS, *END),
        ),
        ("phase", "aim"),
    ),
    (
        "coordination",
        "Koordinasi/rapat",
        "other",
        "coordinator",
        ("partners", "walk_ins", *PLACE, *WORK, *END),
        ("title",),
    ),
    (
        "monitoring",
        "Monitoring dan evaluasi",
        "other",
        "communicator",
        ("attendances", "group_id", "programme", "partners", *PLACE, *WORK, "interpretation", *END),
        ("title",),
    ),
    (
        "data_collection",
        "Pendataan lapangan",
        "other",
        "identifier",
        ("attendances", "partners", *PLACE, "title", "process", "result", *END),
        ("title",),
    ),
    (
        "other",
        "Kegiatan lain",
        "other",
        "other",
        ("attendances", "case_id", "others_present", "walk_ins", *PLACE, *TEXTS, *END),
        ("title",),
    ),
)


def upgrade() -> None:
    """Make the list; the notes of before are of the shipped type of their kind."""
    types = op.create_table(
        "session_types",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(24), nullable=False),
        _text("name", 80),
        sa.Column("kind", sa.String(24), nullable=False),
        sa.Column("role", sa.String(24), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("asked", sa.JSON(), nullable=False),
        sa.Column("required", sa.JSON(), nullable=False),
        sa.Column("since", sa.Date()),
        sa.Column("until", sa.Date()),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_session_types")),
        sa.UniqueConstraint("code", name=op.f("uq_session_types_code")),
    )
    op.bulk_insert(
        types,
        [
            {
                "code": code,
                "name": name,
                "kind": kind,
                "role": role,
                "position": place,
                "asked": list(asked),
                "required": list(required),
            }
            for place, (code, name, kind, role, asked, required) in enumerate(TYPES, start=1)
        ],
    )
    for column in (
        sa.Column("type_code", sa.String(24), server_default=sa.text("'other'"), nullable=False),
        sa.Column("phase", sa.String(24)),
        _text("programme", 120),
        _text("partners"),
        sa.Column("audience_men", sa.Integer()),
        sa.Column("audience_women", sa.Integer()),
    ):
        op.add_column("sessions", column)
    op.execute("UPDATE sessions SET type_code = kind")
    op.create_index(op.f("ix_sessions_type_code"), "sessions", ["type_code"])


def _text(name: str, length: int | None = None) -> sa.Column[str]:
    return sa.Column(name, sa.String(length), server_default=sa.text("''"), nullable=False)
