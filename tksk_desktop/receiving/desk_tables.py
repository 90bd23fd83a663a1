# SPDX-License-Identifier: MIT
"""Every table of the receiving desk: its data dictionary. Plain SQL types that every engine has."""

from __future__ import annotations

import sqlalchemy as sa

from tksk_desktop.domain.received_figures import NEED_COUNTS

FORM = 1
"""The form of these tables; a store of a newer form is refused."""

metadata = sa.MetaData()

desk_form = sa.Table("desk_form", metadata, sa.Column("version", sa.Integer, primary_key=True))

received_reports = sa.Table(
    "received_reports",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("month", sa.String(7), nullable=False),
    sa.Column("subdistrict_code", sa.String(8), nullable=False),
    sa.Column("subdistrict", sa.String(300), nullable=False),
    sa.Column("regency", sa.String(300), nullable=False),
    sa.Column("province", sa.String(300), nullable=False),
    sa.Column("document_id", sa.String(32), nullable=False),
    sa.Column("version", sa.Integer, nullable=False),
    sa.Column("letter_number", sa.String(300), nullable=False),
    sa.Column("letter_date", sa.Date, nullable=False),
    sa.Column("replaces", sa.String(300), nullable=False),
    sa.Column("signer_name", sa.String(200), nullable=False),
    sa.Column("fingerprint_sha256", sa.String(64), nullable=False),
    sa.Column("signed_at", sa.DateTime(timezone=True)),
    sa.Column("sha256", sa.String(64), nullable=False, unique=True),
    sa.Column("figures_sha256", sa.String(64), nullable=False),
    sa.Column("faults", sa.String(300), nullable=False),
    sa.Column("file_name", sa.String(200), nullable=False),
    sa.Column("taken_at", sa.DateTime(timezone=True), nullable=False),
    sa.Column("is_counted", sa.Boolean, nullable=False),
    sa.Index("ix_received_reports_month", "month", "subdistrict_code"),
)

received_needs = sa.Table(
    "received_needs",
    metadata,
    sa.Column("report_id", sa.ForeignKey("received_reports.id"), primary_key=True),
    sa.Column("kind", sa.String(60), primary_key=True),
    *(sa.Column(name, sa.BigInteger, nullable=False) for name in NEED_COUNTS),
)

received_tallies = sa.Table(
    "received_tallies",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("report_id", sa.ForeignKey("received_reports.id"), nullable=False, index=True),
    sa.Column("part", sa.String(20), nullable=False),
    sa.Column("code", sa.String(60), nullable=False),
    sa.Column("measure", sa.String(30), nullable=False),
    sa.Column("amount", sa.BigInteger, nullable=False),
)
