# SPDX-License-Identifier: MIT
"""Stages and types of cases as data, holds, closings, reviews, consents.

Revision ID: 0010
Revises: 0009
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

STAGES = (
    ("intake", "Pendekatan awal"),
    ("assessment", "Asesmen"),
    ("planning", "Rencana intervensi"),
    ("intervention", "Intervensi"),
    ("monitoring", "Monitoring dan evaluasi"),
    ("termination", "Terminasi"),
    ("aftercare", "Bimbingan lanjut"),
)
# Name, days between reviews, confidentiality hint (field.md, level 0 to 3), steps of a plan.
TYPES = (
    (
        "Penelantaran lanjut usia",
        30,
        2,
        (
            "Memeriksa keadaan dan kebutuhan dasar",
            "Menghubungi keluarga dan tetangga terdekat",
            "Mengurus jaminan kesehatan",
            "Menyambungkan dengan ATENSI atau posyandu lansia",
            "Kunjungan berkala",
        ),
    ),
    (
        "Anak putus sekolah atau terlantar",
        30,
        2,
        (
            "Berbicara dengan anak dan orang tua",
            "Menghubungi sekolah",
            "Mengurus KIP atau bantuan pendidikan",
            "Memantau kehadiran di sekolah",
        ),
    ),
    (
        "Penyandang disabilitas",
        60,
        2,
        (
            "Mendata ragam disabilitas dan kebutuhan alat bantu",
            "Mengurus surat keterangan dan jaminan kesehatan",
            "Mengusulkan alat bantu atau layanan terapi",
            "Melatih kemandirian bersama keluarga",
        ),
    ),
    (
        "Kekerasan dan KDRT",
        14,
        3,
        (
            "Memastikan keselamatan",
            "Menghubungkan dengan UPTD PPA dan layanan kesehatan",
            "Mendampingi proses hukum bila dikehendaki",
            "Konseling dan pemulihan",
            "Menyusun rencana keamanan",
        ),
    ),
    (
        "Administrasi kependudukan dan jaminan kesehatan",
        30,
        1,
        (
            "Melengkapi berkas",
            "Mengantar ke desa atau Dispendukcapil",
            "Mengusulkan PBI-JK",
            "Memastikan kartu diterima dan aktif",
        ),
    ),
    (
        "Akses bantuan sosial",
        30,
        1,
        (
            "Memeriksa data DTSEN dan desil",
            "Mengusulkan melalui musyawarah desa",
            "Memantau hasil usulan",
            "Memastikan bantuan diterima",
        ),
    ),
    (
        "Usaha ekonomi (UEP/KUBE)",
        60,
        1,
        (
            "Menilai usaha dan keterampilan",
            "Menyusun rencana usaha",
            "Menghubungkan dengan pelatihan dan modal",
            "Memantau perkembangan usaha",
        ),
    ),
    (
        "Gangguan jiwa (ODGJ)",
        14,
        2,
        (
            "Berkoordinasi dengan puskesmas",
            "Mengurus jaminan kesehatan dan rujukan",
            "Mendampingi keluarga merawat dan memberi obat",
            "Kunjungan berkala",
        ),
    ),
    (
        "Penyalahgunaan napza",
        30,
        3,
        (
            "Menggali pemakaian dan motivasi",
            "Menghubungkan dengan IPWL atau BNNK",
            "Mendampingi rehabilitasi",
            "Bimbingan lanjut dan pencegahan kambuh",
        ),
    ),
    (
        "Korban bencana",
        14,
        1,
        (
            "Mendata kerugian dan kebutuhan mendesak",
            "Mengusulkan bantuan logistik",
            "Dukungan psikososial",
            "Memantau pemulihan tempat tinggal",
        ),
    ),
    ("Lainnya", 30, 1, ()),
)
FORMER_TYPE = len(TYPES)
"""Cases from before had no type: they are of the last one, "Lainnya"."""


def upgrade() -> None:
    """Make the lists and fill them, then give the cases of before their place in them."""
    _make_lists()
    _make_history()
    _move_outcomes()
    _rebuild_cases()
    _make_consents()
    op.add_column(
        "sessions", sa.Column("late_reason", sa.String(), server_default="", nullable=False)
    )
    for name, value in (("usual_caseload", "25"), ("highest_caseload", "40")):
        op.add_column("office", sa.Column(name, sa.Integer(), server_default=value, nullable=False))


def _make_lists() -> None:
    stages = op.create_table(
        "case_stages",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(length=24), nullable=False),
        sa.Column("name", sa.String(length=80), server_default=sa.text("''"), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_stages")),
        sa.UniqueConstraint("code", name=op.f("uq_case_stages_code")),
    )
    op.bulk_insert(
        stages,
        [
            {"code": code, "name": name, "position": place, "active": True}
            for place, (code, name) in enumerate(STAGES, start=1)
        ],
    )
    types = op.create_table(
        "case_types",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=80), server_default=sa.text("''"), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("review_days", sa.Integer(), nullable=False),
        sa.Column("plan_steps", sa.JSON(), nullable=False),
        sa.Column("confidentiality", sa.Integer(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_types")),
    )
    op.bulk_insert(
        types,
        [
            {
                "id": place,
                "name": name,
                "position": place,
                "review_days": days,
                "plan_steps": list(steps),
                "confidentiality": level,
                "active": True,
            }
            for place, (name, days, level, steps) in enumerate(TYPES, start=1)
        ],
    )


def _part(table: str, *columns: sa.Column[Any]) -> None:
    op.create_table(
        table,
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        *columns,
        sa.ForeignKeyConstraint(
            ["case_id"], ["cases.id"], name=op.f(f"fk_{table}_case_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
    )
    op.create_index(op.f(f"ix_{table}_case_id"), table, ["case_id"], unique=False)


def _text(name: str, length: int | None = None) -> sa.Column[str]:
    return sa.Column(name, sa.String(length), server_default=sa.text("''"), nullable=False)


def _make_history() -> None:
    _part(
        "case_holds",
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=False),
        _text("reason"),
        sa.Column("ended_on", sa.Date()),
    )
    _part(
        "case_closings",
        sa.Column("closed_on", sa.Date(), nullable=False),
        sa.Column("outcome", sa.String(length=24), nullable=False),
        _text("note"),
        sa.Column("reopened_on", sa.Date()),
        _text("reopen_reason"),
    )
    _part(
        "case_reviews",
        sa.Column("reviewed_on", sa.Date(), nullable=False),
        _text("finding"),
        sa.Column("next_on", sa.Date()),
        _text("late_reason"),
    )


def _move_outcomes() -> None:
    """Make every closing a record of its own; what was written of it stays word for word."""
    op.execute(
        "INSERT INTO case_closings (case_id, closed_on, outcome, note)"
        " SELECT id, closed_on, 'other', outcome FROM cases WHERE closed_on IS NOT NULL"
    )


def _rebuild_cases() -> None:
    with op.batch_alter_table("cases", recreate="always") as table:
        table.drop_column("outcome")
        table.add_column(
            sa.Column(
                "type_id", sa.Integer(), nullable=False, server_default=sa.text(str(FORMER_TYPE))
            )
        )
        table.add_column(_text("referred_by", 120))
        table.add_column(
            sa.Column("priority", sa.String(24), nullable=False, server_default="normal")
        )
        table.add_column(sa.Column("next_review_on", sa.Date()))
        table.create_foreign_key(op.f("fk_cases_stage"), "case_stages", ["stage"], ["code"])
        table.create_foreign_key(op.f("fk_cases_type_id"), "case_types", ["type_id"], ["id"])
        table.create_index(op.f("ix_cases_next_review_on"), ["next_review_on"])
    # The defaults were for the cases of before; a new case names its type and priority.
    with op.batch_alter_table("cases", recreate="always") as table:
        table.alter_column("type_id", server_default=None)
        table.alter_column("priority", server_default=None)
    with op.batch_alter_table("stage_changes", recreate="always") as table:
        table.create_foreign_key(op.f("fk_stage_changes_stage"), "case_stages", ["stage"], ["code"])


def _make_consents() -> None:
    op.create_table(
        "consents",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=False),
        sa.Column("purpose", sa.String(length=24), nullable=False),
        sa.Column("basis", sa.String(length=24), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("valid_until", sa.Date()),
        sa.Column("recorded_at", sa.DateTime(), nullable=False),
        _text("recipient", 200),
        sa.Column("giver", sa.String(length=24)),
        _text("giver_name", 120),
        _text("giver_relation", 80),
        sa.Column("way", sa.String(length=24)),
        _text("note"),
        sa.Column("withdrawn_on", sa.Date()),
        _text("withdrawal_note"),
        sa.ForeignKeyConstraint(["client_id"], ["clients.id"], name=op.f("fk_consents_client_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consents")),
    )
    op.create_index(op.f("ix_consents_client_id"), "consents", ["client_id"], unique=False)
    op.create_index(op.f("ix_consents_valid_until"), "consents", ["valid_until"], unique=False)
