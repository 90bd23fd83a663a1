# SPDX-License-Identifier: MIT
"""Letters of the office beside the monthly report."""

from __future__ import annotations

import sqlalchemy as sa

from tksk_desktop.storage.schema.columns import metadata, text_column

# The register of task letters; numbers run through these and the reports' letters alike.
task_letters = sa.Table(
    "task_letters",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    text_column("number", 80),
    sa.Column("running_number", sa.Integer, nullable=False),
    sa.Column("letter_date", sa.Date, nullable=False),
    text_column("basis"),
    text_column("people"),
    text_column("purpose"),
    text_column("destination"),
    sa.Column("first_day", sa.Date, nullable=False),
    sa.Column("last_day", sa.Date, nullable=False),
    text_column("signer_title", 120),
    text_column("signer_name", 120),
    text_column("signer_number", 40),
    text_column("cancelled_reason"),
)
