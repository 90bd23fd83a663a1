# SPDX-License-Identifier: MIT
"""Gather what the case summary (ringkasan kasus) shows: one case on one or two pages."""

from __future__ import annotations

from tksk_desktop.domain.errors import NotFound
from tksk_desktop.usecases.client_papers.choices import PaperChoices
from tksk_desktop.usecases.client_papers.confidential_parts import (
    find_case,
    open_subject,
    veil_of_work,
)
from tksk_desktop.usecases.client_papers.content import CaseSummary
from tksk_desktop.usecases.client_papers.make_social_report import makings_of, sessions_of
from tksk_desktop.usecases.client_papers.needs import PaperSources
from tksk_desktop.usecases.needs import Clock


def make_case_summary(choices: PaperChoices, *, sources: PaperSources, clock: Clock) -> CaseSummary:
    """Return the summary's content; raise NotFound or ConfidentialClosed."""
    opened = open_subject(choices, sources=sources, today=clock.today())
    leaves_out = opened.subject.leaves_kinds_out
    case = find_case(sources.cases(choices.client_id), choices.case_id, leaves_kinds_out=leaves_out)
    if case is None:
        raise NotFound("case")
    sessions = sessions_of(sources.sessions(choices.client_id), case)
    work = sources.case_work(case.line.id)
    return CaseSummary(
        head=opened.head,
        subject=opened.subject,
        case=opened.veil.over(case),
        work=veil_of_work(opened.veil, work),
        makings=makings_of(work, sources),
        last_session=opened.veil.over(sessions[0]) if sessions else None,
        sessions_held=len(sessions),
    )
