# SPDX-License-Identifier: MIT
"""Who receives the sample office's reports: the usual chain with addresses, and one for a kind."""

from __future__ import annotations

from datetime import date

from tksk_desktop.domain.office import RecipientRole, usual_recipients
from tksk_desktop.domain.report_kinds import ReportKind
from tksk_desktop.usecases.office.set_up_office import NewRecipient, OfficeEntry, office_from

EMAILS = {1: "dinsos.kabmalang@contoh.example", 2: "dinsos.jatim@contoh.example"}
"""By place in the chain; names under ``example`` belong to nobody (RFC 2606)."""


def sample_recipients(entry: OfficeEntry, since: date) -> tuple[NewRecipient, ...]:
    """Return the usual recipients, and Bappeda for the reports of half a year and a year."""
    usual = [
        NewRecipient(
            each.title,
            each.role,
            each.position,
            since,
            city=each.city,
            email=EMAILS.get(each.position, ""),
        )
        for each in usual_recipients(office_from(entry), since=since)
    ]
    planning = NewRecipient(
        f"Kepala Bappeda {entry.regency_name}",
        RecipientRole.COPY,
        len(usual) + 1,
        since,
        kinds=(ReportKind.HALF_YEARLY, ReportKind.YEARLY),
    )
    return (*usual, planning)
