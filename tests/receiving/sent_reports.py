# SPDX-License-Identifier: MIT
"""Signed reports of many sub-districts, by the real writer and the real signature."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache
from typing import Any

from tests.reports.paper_content import journal_row, month_figures, report_content
from tests.signing.signed_papers import NOW, identity, look
from tksk_desktop.domain.month_figures import (
    CaseFigures,
    MonthFigures,
    NeedFlow,
    PlaceCount,
    SessionCount,
)
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.sessions import PlaceKind, SessionKind
from tksk_desktop.domain.signatures import SigningIdentity
from tksk_desktop.paths import resource
from tksk_desktop.reports.attached_figures import figures_file
from tksk_desktop.reports.report_writer import ReportlabWriter
from tksk_desktop.signing.pdf_signing import sign_pdf
from tksk_desktop.usecases.report_content import ReportContent

THIS_MONTH = Month.of(NOW.date())
"""A signature bears the real time: one of this month is never late, one of last year always."""
KEPANJEN, PAKIS = "35.07.13", "35.07.18"


def figures(code: str = KEPANJEN, *, month: Month = THIS_MONTH, **changes: Any) -> MonthFigures:
    """Return figures that add up: 3 sessions, 57 people in need before and 58 after."""
    village = f"{code}.2001"
    plain = month_figures(
        tuple(journal_row(n, held_on=date(month.year, month.number, n)) for n in (1, 2, 3)),
        month=month,
        sessions=(
            SessionCount(SessionKind.INDIVIDUAL, 2, 2, 2, 2, 0),
            SessionCount(SessionKind.GROUP, 1, 9, 10, 8, 1),
        ),
        places=(PlaceCount(PlaceKind.OFFICE, 1), PlaceCount(PlaceKind.HOME_VISIT, 2)),
        needs=(
            NeedFlow("PPKS-08", village, 41, 3, 1, 43, 20, 23, 0),
            NeedFlow("PPKS-09", village, 16, 0, 1, 15, 7, 8, 0),
        ),
        cases=CaseFigures(31, 6, 2, 35),
        villages=((village, "Contoh"),),
    )
    return replace(plain, **changes)


def content(
    code: str = KEPANJEN, counted: MonthFigures | None = None, **changes: Any
) -> ReportContent:
    """Return a report's content; each sub-district, month and version is a document of its own."""
    known = counted or figures(code)
    version = changes.get("version", 1)
    number = f"{code.replace('.', '')}{known.month}{version}".replace("-", "")
    plain = report_content(
        known,
        subdistrict_code=code,
        subdistrict_name=f"Kecamatan {code}",
        document_id=number.rjust(32, "0"),
        letter_date=NOW.date(),
    )
    return replace(plain, **changes)


@cache
def key_of(name: str) -> SigningIdentity:
    """Return a TKSK's key."""
    return identity(name)


def sent(what: ReportContent | None = None, *, signer: str = "Siti Contoh") -> bytes:
    """Return a signed report as it arrives at the desk."""
    rendered = writer().write(what or content())
    return sign_pdf(rendered.pdf, key_of(signer), look(signer), places=rendered.places, now=NOW)


def figures_json(what: ReportContent | None = None) -> bytes:
    """Return the file of figures that travels inside."""
    return figures_file(what or content())


@cache
def writer() -> ReportlabWriter:
    """Return the writer of papers."""
    return ReportlabWriter(resource("fonts"))
