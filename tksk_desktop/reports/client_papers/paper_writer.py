# SPDX-License-Identifier: MIT
"""Sets the papers about one client; each has a module of its own."""

from __future__ import annotations

from tksk_desktop.reports.client_papers.assessment_form import write_assessment_form
from tksk_desktop.reports.client_papers.case_summary import write_case_summary
from tksk_desktop.reports.client_papers.client_sheet import write_client_sheet
from tksk_desktop.reports.client_papers.social_report import write_social_report
from tksk_desktop.reports.styles import PaperFonts
from tksk_desktop.usecases.client_papers.content import (
    AssessmentForm,
    CaseSummary,
    ClientRecord,
    SocialReport,
)


class ReportlabClientPapers:
    """Fulfils ``usecases.client_papers.needs.ClientPaperWriter``."""

    def __init__(self, fonts: PaperFonts) -> None:
        self._fonts = fonts

    def client_sheet(self, record: ClientRecord) -> bytes:
        """Return the client sheet."""
        return write_client_sheet(record, self._fonts)

    def social_report(self, report: SocialReport) -> bytes:
        """Return the social report."""
        return write_social_report(report, self._fonts)

    def assessment_form(self, form: AssessmentForm) -> bytes:
        """Return the assessment form, empty or filled."""
        return write_assessment_form(form, self._fonts)

    def case_summary(self, summary: CaseSummary) -> bytes:
        """Return the case summary."""
        return write_case_summary(summary, self._fonts)
