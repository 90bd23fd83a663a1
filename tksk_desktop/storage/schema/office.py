# SPDX-License-Identifier: MIT
"""The office: the worker, her villages, those who receive reports, the signing keys."""

from __future__ import annotations

import sqlalchemy as sa

from tksk_desktop.domain.office import NeedWord, PaperSize, RecipientRole, TimeZone
from tksk_desktop.domain.signatures import KeyOrigin
from tksk_desktop.storage.schema.columns import Instant, Word, metadata, text_column

# The one profile of this installation.
office = sa.Table(
    "office",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    text_column("worker_name", 120),
    text_column("member_number", 40),
    text_column("subdistrict_code", 8),
    text_column("subdistrict_name", 80),
    text_column("regency_name", 80),
    text_column("province_name", 80),
    text_column("decree_number", 120),
    text_column("phone", 40),
    text_column("email", 120),
    text_column("office_address", 200),
    text_column("camat_name", 120),
    text_column("camat_number", 40),
    sa.Column("camat_endorses", sa.Boolean, nullable=False),
    text_column("letterhead_government", 120),
    text_column("letterhead_office", 120),
    text_column("letterhead_address", 200),
    sa.Column("letterhead_emblem", sa.LargeBinary),
    text_column("number_pattern", 60),
    sa.Column("number_start", sa.Integer, nullable=False),
    sa.Column("zone", Word(TimeZone), nullable=False),
    sa.Column("paper", Word(PaperSize), nullable=False),
    sa.Column("need_word", Word(NeedWord), nullable=False),
    sa.Column("report_due_day", sa.Integer, nullable=False),
    sa.Column("usual_caseload", sa.Integer, nullable=False, server_default="25"),
    sa.Column("highest_caseload", sa.Integer, nullable=False, server_default="40"),
    sa.Column("note_lock_days", sa.Integer, nullable=False, server_default="7"),
    sa.Column("uses_task_letters", sa.Boolean, nullable=False, server_default="0"),
    text_column("time_stamp_server", 200),
    sa.Column("unreached_months", sa.Integer, nullable=False, server_default="6"),
)

# The villages of the sub-district, copied from the region table at set-up.
villages = sa.Table(
    "villages",
    metadata,
    sa.Column("code", sa.String(13), primary_key=True),
    text_column("name", 80),
)

# Offices that receive reports, as dated data.
recipients = sa.Table(
    "recipients",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    text_column("title", 200),
    sa.Column("role", Word(RecipientRole), nullable=False),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("valid_from", sa.Date, nullable=False),
    sa.Column("valid_until", sa.Date),
    text_column("city", 80),
    text_column("address", 200),
    text_column("email", 200),
    # Codes of the kinds of report that go there; none of them means all.
    sa.Column("kinds", sa.JSON, nullable=False, server_default="[]"),
)

# Signing keys; former ones stay, so that old reports can be recognised.
signing_keys = sa.Table(
    "signing_keys",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("fingerprint_sha256", sa.String(64), nullable=False, unique=True),
    text_column("common_name", 120),
    text_column("organisation", 120),
    sa.Column("certificate_der", sa.LargeBinary, nullable=False),
    sa.Column("private_key_der", sa.LargeBinary, nullable=False),
    sa.Column("valid_from", Instant, nullable=False),
    sa.Column("valid_until", Instant, nullable=False),
    sa.Column("origin", Word(KeyOrigin), nullable=False, server_default=KeyOrigin.LOCAL.value),
    text_column("issuer", 120),
    sa.Column("chain_der", sa.LargeBinary, nullable=False, server_default=sa.text("X''")),
    text_column("footer", 200),
)

# Certificates of others that were accepted here; a forgotten one stays with its day.
known_certificates = sa.Table(
    "known_certificates",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("fingerprint_sha256", sa.String(64), nullable=False, unique=True),
    text_column("common_name", 120),
    text_column("organisation", 120),
    text_column("issuer", 120),
    sa.Column("certificate_der", sa.LargeBinary, nullable=False),
    sa.Column("valid_from", Instant, nullable=False),
    sa.Column("valid_until", Instant, nullable=False),
    sa.Column("accepted_at", Instant, nullable=False),
    sa.Column("forgotten_at", Instant),
)
