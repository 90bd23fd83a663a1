# SPDX-License-Identifier: MIT
"""What assessments are written with, as data of the office; each keeps the edition it had.

Revision ID: 0022
Revises: 0021
"""

import json

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None

# Code, group, name and what to ask about.
AREAS = (
    ("bio_health", "bio", "Kesehatan fisik", "Penyakit, pengobatan, akses ke puskesmas"),
    ("bio_nutrition", "bio", "Gizi", "Makan berapa kali sehari, lauk, tanda kurang gizi"),
    (
        "bio_disability",
        "bio",
        "Disabilitas",
        "Ragam disabilitas, alat bantu, yang dapat dilakukan sendiri",
    ),
    ("bio_hygiene", "bio", "Kebersihan diri", "Mandi, pakaian, sanitasi"),
    ("psycho_emotion", "psycho", "Emosi", "Sedih, cemas, marah; tidur dan nafsu makan"),
    ("psycho_cognition", "psycho", "Kognisi", "Daya ingat, pemahaman, pengambilan keputusan"),
    ("psycho_behaviour", "psycho", "Perilaku", "Agresif, menarik diri, kecanduan"),
    ("psycho_trauma", "psycho", "Trauma", "Peristiwa yang membekas dan pengaruhnya sekarang"),
    ("social_family", "social", "Keluarga", "Hubungan, pengasuhan, peran, konflik"),
    ("social_environment", "social", "Lingkungan", "Tetangga, penerimaan warga, keamanan"),
    ("social_education", "social", "Pendidikan", "Sekolah, putus sekolah, keterampilan"),
    ("social_work", "social", "Pekerjaan dan ekonomi", "Penghasilan, utang, usaha, tanggungan"),
    ("social_housing", "social", "Tempat tinggal", "Status, kelayakan, air bersih, listrik"),
    (
        "social_documents",
        "social",
        "Jaminan dan adminduk",
        "KTP, KK, akta, KIS, bantuan yang diterima",
    ),
    ("spiritual_worship", "spiritual", "Ibadah", "Kegiatan ibadah menurut agama dan keyakinannya"),
    ("spiritual_meaning", "spiritual", "Makna hidup", "Harapan, rasa syukur, keputusasaan"),
    (
        "spiritual_community",
        "spiritual",
        "Dukungan komunitas",
        "Pengajian, gereja, paguyuban, tokoh agama",
    ),
)
# Code, name, points, and the lowest risk with this factor.
FACTORS = (
    ("ongoing_violence", "Kekerasan masih berlangsung", 20, 75),
    ("suicide_threat", "Ancaman atau percobaan bunuh diri", 20, 75),
    ("no_carer", "Anak atau lansia tanpa pengasuh", 15, 50),
    ("severe_illness", "Sakit berat tanpa pengobatan", 15, 50),
    ("homeless", "Tidak mempunyai tempat tinggal", 10, 50),
    ("substance_use", "Penyalahgunaan NAPZA dalam rumah", 10, 0),
    ("debt_threat", "Terjerat utang atau ancaman penagih", 5, 0),
    ("no_income", "Tidak ada penghasilan sama sekali", 10, 0),
    ("child_out_of_school", "Anak putus sekolah atau bekerja", 5, 0),
    ("no_identity", "Tidak mempunyai dokumen kependudukan", 5, 0),
    ("isolated", "Terkucil dari keluarga dan tetangga", 5, 0),
)
POINTS = {"points_of_mean": 40, "points_of_worst": 20, "points_of_factors": 40}
BANDS = {"medium_from": 25, "high_from": 50, "very_high_from": 75}
FORMER_EDITION = 1
"""The lists could not be edited before: all assessments of that time were written with these."""


def upgrade() -> None:
    """Make the lists and fill them; assessments of before are of the first edition."""
    _make_lists()
    _make_editions()
    with op.batch_alter_table("assessments", recreate="always") as table:
        table.add_column(
            sa.Column(
                "edition_id",
                sa.Integer(),
                nullable=False,
                server_default=sa.text(str(FORMER_EDITION)),
            )
        )
        table.create_foreign_key(
            op.f("fk_assessments_edition_id"), "assessment_editions", ["edition_id"], ["id"]
        )
    # The default was for the assessments of before; a new one names its edition.
    with op.batch_alter_table("assessments", recreate="always") as table:
        table.alter_column("edition_id", server_default=None)


def _text(name: str, length: int) -> sa.Column[str]:
    return sa.Column(name, sa.String(length), server_default=sa.text("''"), nullable=False)


def _make_lists() -> None:
    areas = op.create_table(
        "assessment_areas",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(length=40), nullable=False),
        sa.Column("group", sa.String(length=24), nullable=False),
        _text("name", 60),
        _text("asks", 160),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_assessment_areas")),
        sa.UniqueConstraint("code", name=op.f("uq_assessment_areas_code")),
    )
    op.bulk_insert(
        areas,
        [
            {
                "code": code,
                "group": group,
                "name": name,
                "asks": asks,
                "position": place,
                "active": True,
            }
            for place, (code, group, name, asks) in enumerate(AREAS, start=1)
        ],
    )
    factors = op.create_table(
        "risk_factors",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(length=40), nullable=False),
        _text("name", 80),
        sa.Column("points", sa.Integer(), nullable=False),
        sa.Column("at_least", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_risk_factors")),
        sa.UniqueConstraint("code", name=op.f("uq_risk_factors_code")),
    )
    op.bulk_insert(
        factors,
        [
            {
                "code": code,
                "name": name,
                "points": points,
                "at_least": least,
                "position": place,
                "active": True,
            }
            for place, (code, name, points, least) in enumerate(FACTORS, start=1)
        ],
    )
    bounds = op.create_table(
        "risk_bounds",
        sa.Column("id", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in (*POINTS, *BANDS)),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_risk_bounds")),
    )
    op.bulk_insert(bounds, [{"id": 1, **POINTS, **BANDS}])


def _make_editions() -> None:
    editions = op.create_table(
        "assessment_editions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("made_at", sa.DateTime(), nullable=False),
        sa.Column("content", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_assessment_editions")),
    )
    first = op.get_bind().scalar(sa.text("SELECT min(recorded_at) FROM assessments"))
    if first is None:
        return
    content = {
        "areas": [list(area) for area in AREAS],
        "factors": [list(factor) for factor in FACTORS],
        "points": list(POINTS.values()),
        "bands": list(BANDS.values()),
    }
    said = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    op.execute(
        sa.insert(editions).values(
            id=FORMER_EDITION, made_at=sa.text(":first").bindparams(first=first), content=said
        )
    )
