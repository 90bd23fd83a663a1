# SPDX-License-Identifier: MIT
"""Reports, their copies and the steps of each copy."""

from __future__ import annotations

import sqlalchemy as sa

from tksk_desktop.domain.office import RecipientRole
from tksk_desktop.domain.reports import CopyState, DeliveryWay, ReportState
from tksk_desktop.storage.schema.columns import Instant, Word, metadata, text_column

# One version of a month's report; figures and pdf are frozen by the signature.
reports = sa.Table(
    "reports",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("year", sa.Integer, nullable=False),
    sa.Column("month_number", sa.Integer, nullable=False),
    sa.Column("version", sa.Integer, nullable=False),
    sa.Column("state", Word(ReportState), nullable=False),
    sa.Column("document_id", sa.String(32), nullable=False, unique=True),
    sa.Column("running_number", sa.Integer),
    text_column("letter_number", 80),
    sa.Column("letter_date", sa.Date),
    sa.Column("sections", sa.JSON, nullable=False),
    sa.Column("figures", sa.String),
    sa.Column("pdf", sa.LargeBinary),
    text_column("pdf_sha256", 64),
    sa.Column("signed_at", Instant),
    sa.Column("replaces_id", sa.ForeignKey("reports.id")),
    text_column("revision_note"),
    sa.Column("has_camat_field", sa.Boolean, nullable=False, server_default="0"),
    sa.Column("camat_signed_at", Instant),
    sa.Column("stamped_at", Instant),
    sa.UniqueConstraint("year", "month_number", "version"),
)

report_copies = sa.Table(
    "report_copies",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("report_id", sa.ForeignKey("reports.id"), nullable=False, index=True),
    text_column("recipient_title", 200),
    sa.Column("role", Word(RecipientRole), nullable=False),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("state", Word(CopyState), nullable=False),
)

# The steps of a copy; never rewritten.
copy_events = sa.Table(
    "copy_events",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("copy_id", sa.ForeignKey("report_copies.id"), nullable=False, index=True),
    sa.Column("state", Word(CopyState), nullable=False),
    sa.Column("happened_at", Instant, nullable=False),
    sa.Column("way", Word(DeliveryWay), nullable=False),
    sa.Column("happened_on", sa.Date),
    text_column("receiver_name", 120),
    text_column("note"),
    text_column("sha256", 64),
    sa.Column("sheets", sa.Integer),
    sa.Column("receipt_photo", sa.LargeBinary),
)

# Papers that are being signed elsewhere; a row goes when the paper comes back or is called off.
papers_sent_out = sa.Table(
    "papers_sent_out",
    metadata,
    sa.Column("report_id", sa.ForeignKey("reports.id"), primary_key=True),
    sa.Column("pdf", sa.LargeBinary, nullable=False),
    sa.Column("figures", sa.String, nullable=False),
    sa.Column("sections", sa.JSON, nullable=False),
    sa.Column("has_camat_field", sa.Boolean, nullable=False),
    sa.Column("made_at", Instant, nullable=False),
)
