# SPDX-License-Identifier: MIT
"""Which month's report is due next, read in one place for the first page and the to-do list."""

from __future__ import annotations

from datetime import date

import sqlalchemy as sa

from tksk_desktop.domain.months import Month
from tksk_desktop.storage.schema import clients, office, reports, sessions


def next_report(connection: sa.Connection, today: date) -> tuple[Month, date]:
    """Return the month whose report is due next, and the day: last month's until it is signed.

    An office that had nothing on record by the end of last month owes no report of it.
    """
    due_day = connection.scalar(sa.select(office.c.report_due_day)) or 5
    month = Month.of(today).previous
    signed = connection.scalar(
        sa.select(sa.func.count()).where(
            reports.c.year == month.year,
            reports.c.month_number == month.number,
            reports.c.pdf_sha256 != "",
        )
    )
    if signed or not _had_begun(connection, month):
        month = month.next
    return month, month.next.first_day.replace(day=due_day)


def _had_begun(connection: sa.Connection, month: Month) -> bool:
    """Tell whether anybody was registered or any session held by the end of a month."""
    held = sa.exists().where(sessions.c.held_on <= month.last_day)
    registered = sa.exists().where(clients.c.registered_on <= month.last_day)
    return bool(connection.scalar(sa.select(sa.or_(held, registered))))
