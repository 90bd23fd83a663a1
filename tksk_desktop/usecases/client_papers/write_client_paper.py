# SPDX-License-Identifier: MIT
"""Make one paper about a client as PDF, as it was chosen."""

from __future__ import annotations

from tksk_desktop.domain.client_papers import ClientPaper
from tksk_desktop.usecases.client_papers.choices import PaperChoices
from tksk_desktop.usecases.client_papers.make_assessment_form import make_assessment_form
from tksk_desktop.usecases.client_papers.make_case_summary import make_case_summary
from tksk_desktop.usecases.client_papers.make_client_sheet import make_client_sheet
from tksk_desktop.usecases.client_papers.make_social_report import make_social_report
from tksk_desktop.usecases.client_papers.needs import ClientPaperWriter, PaperSources
from tksk_desktop.usecases.needs import Clock


def write_client_paper(
    choices: PaperChoices, *, sources: PaperSources, writer: ClientPaperWriter, clock: Clock
) -> bytes:
    """Return the paper; raise NotFound or ConfidentialClosed."""
    match choices.paper:
        case ClientPaper.CLIENT_SHEET:
            return writer.client_sheet(make_client_sheet(choices, sources=sources, clock=clock))
        case ClientPaper.SOCIAL_REPORT:
            return writer.social_report(make_social_report(choices, sources=sources, clock=clock))
        case ClientPaper.EMPTY_FORM | ClientPaper.FILLED_FORM:
            form = make_assessment_form(choices, sources=sources, clock=clock)
            return writer.assessment_form(form)
        case ClientPaper.CASE_SUMMARY:
            return writer.case_summary(make_case_summary(choices, sources=sources, clock=clock))
