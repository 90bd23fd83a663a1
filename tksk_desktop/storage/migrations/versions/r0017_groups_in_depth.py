# SPDX-License-Identifier: MIT
"""Kinds of groups as data, members who are no clients, series of meetings, guests, indicators.

Revision ID: 0017
Revises: 0016
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None

KINDS = (
    ("kube", "KUBE"),
    ("uep", "UEP"),
    ("pkk", "PKK"),
    ("karang_taruna", "Karang Taruna"),
    ("elderly", "Kelompok lansia"),
    ("peer", "Kelompok sebaya"),
    ("other", "Kelompok lain"),
)
INDICATORS = (
    ("Simpanan anggota", "money", "Rp"),
    ("Omzet usaha", "money", "Rp"),
    ("Anggota aktif", "number", "orang"),
    ("Pembukuan dikerjakan", "yes_no", ""),
)


def upgrade() -> None:
    """Add lists and tables; the groups of before keep their kinds by the same codes."""
    for column in (
        _text("decree", 80),
        _text("meeting_place", 120),
        _text("meeting_days", 120),
        sa.Column("ended_on", sa.Date()),
        _text("end_reason"),
    ):
        op.add_column("client_groups", column)
    _make_kinds()
    _table(
        "group_others",
        (("group_id", "client_groups", False),),
        _text("name", 120),
        sa.Column("role", sa.String(24), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("until", sa.Date()),
    )
    _table("meeting_series", (("group_id", "client_groups", False),), _text("title", 120))
    _table(
        "planned_meetings",
        (("series_id", "meeting_series", False), ("session_id", "sessions", True)),
        _text("topic", 200),
        sa.Column("planned_on", sa.Date()),
    )
    _make_guests()
    _make_indicators()


def _make_kinds() -> None:
    kinds = op.create_table(
        "group_kinds",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(24), nullable=False),
        _text("name", 80),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_group_kinds")),
        sa.UniqueConstraint("code", name=op.f("uq_group_kinds_code")),
    )
    op.bulk_insert(
        kinds,
        [
            {"code": code, "name": name, "position": place, "active": True}
            for place, (code, name) in enumerate(KINDS, start=1)
        ],
    )


def _make_guests() -> None:
    op.create_table(
        "session_guests",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("session_id", sa.Integer(), nullable=False),
        sa.Column("group_other_id", sa.Integer()),
        _text("name", 120),
        sa.Column("state", sa.String(24), nullable=False),
        sa.ForeignKeyConstraint(
            ["session_id"],
            ["sessions.id"],
            name=op.f("fk_session_guests_session_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["group_other_id"], ["group_others.id"], name=op.f("fk_session_guests_group_other_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_session_guests")),
    )
    for column in ("session_id", "group_other_id"):
        op.create_index(op.f(f"ix_session_guests_{column}"), "session_guests", [column])


def _make_indicators() -> None:
    indicators = op.create_table(
        "group_indicators",
        sa.Column("id", sa.Integer(), nullable=False),
        _text("name", 80),
        sa.Column("kind", sa.String(24), nullable=False),
        _text("unit", 24),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_group_indicators")),
    )
    op.bulk_insert(
        indicators,
        [
            {"name": name, "kind": kind, "unit": unit, "position": place, "active": True}
            for place, (name, kind, unit) in enumerate(INDICATORS, start=1)
        ],
    )
    op.create_table(
        "group_figures",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("group_id", sa.Integer(), nullable=False),
        sa.Column("indicator_id", sa.Integer(), nullable=False),
        sa.Column("month", sa.Date(), nullable=False),
        sa.Column("value", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["group_id"], ["client_groups.id"], name=op.f("fk_group_figures_group_id")
        ),
        sa.ForeignKeyConstraint(
            ["indicator_id"], ["group_indicators.id"], name=op.f("fk_group_figures_indicator_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_group_figures")),
        sa.UniqueConstraint(
            "group_id",
            "indicator_id",
            "month",
            name=op.f("uq_group_figures_group_id_indicator_id_month"),
        ),
    )
    op.create_index(op.f("ix_group_figures_indicator_id"), "group_figures", ["indicator_id"])


def _table(
    name: str, references: tuple[tuple[str, str, bool], ...], *columns: sa.Column[Any]
) -> None:
    op.create_table(
        name,
        sa.Column("id", sa.Integer(), nullable=False),
        *(sa.Column(key, sa.Integer(), nullable=nullable) for key, _to, nullable in references),
        *columns,
        *(
            sa.ForeignKeyConstraint([key], [f"{to}.id"], name=op.f(f"fk_{name}_{key}"))
            for key, to, _nullable in references
        ),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{name}")),
    )
    for key, _to, _nullable in references:
        op.create_index(op.f(f"ix_{name}_{key}"), name, [key])


def _text(name: str, length: int | None = None) -> sa.Column[str]:
    return sa.Column(name, sa.String(length), server_default=sa.text("''"), nullable=False)
