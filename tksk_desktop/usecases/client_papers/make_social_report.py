# SPDX-License-Identifier: MIT
"""Gather what the social report (laporan sosial) shows of a client and of one case."""

from __future__ import annotations

from tksk_desktop.domain.assessment_lists import AssessmentMakings
from tksk_desktop.usecases.cases.readings import CaseSheet
from tksk_desktop.usecases.casework.readings import CaseWork
from tksk_desktop.usecases.client_papers.choices import PaperChoices
from tksk_desktop.usecases.client_papers.confidential_parts import (
    find_case,
    open_subject,
    veil_of_work,
)
from tksk_desktop.usecases.client_papers.content import SocialReport
from tksk_desktop.usecases.client_papers.needs import PaperSources
from tksk_desktop.usecases.client_papers.readings import SessionFacts
from tksk_desktop.usecases.needs import Clock

LAST_SESSIONS = 20


def make_social_report(
    choices: PaperChoices, *, sources: PaperSources, clock: Clock
) -> SocialReport:
    """Return the report's content; raise NotFound or ConfidentialClosed."""
    opened = open_subject(choices, sources=sources, today=clock.today())
    veil, leaves_out = opened.veil, opened.subject.leaves_kinds_out
    case = find_case(sources.cases(choices.client_id), choices.case_id, leaves_kinds_out=leaves_out)
    work = sources.case_work(case.line.id) if case is not None else None
    sessions = sessions_of(sources.sessions(choices.client_id), case)
    return SocialReport(
        head=opened.head,
        subject=opened.subject,
        genogram=veil.over(sources.genogram(choices.client_id)),
        case=veil.over(case),
        work=veil_of_work(veil, work) if work is not None else None,
        makings=makings_of(work, sources),
        sessions=veil.over(sessions[:LAST_SESSIONS]),
        sessions_held=len(sessions),
    )


def makings_of(work: CaseWork | None, sources: PaperSources) -> AssessmentMakings:
    """Return what the newest assessment was written with, else what one would be written with."""
    newest = work.newest_assessments if work is not None else ()
    return newest[0].makings if newest else sources.makings()


def sessions_of(
    sessions: tuple[SessionFacts, ...], case: CaseSheet | None
) -> tuple[SessionFacts, ...]:
    """Return the sessions of a case; all of the client's where none is chosen.

    A note that names no case counts for every case that was open on its day.
    """
    if case is None:
        return sessions
    line = case.line
    return tuple(
        each
        for each in sessions
        if each.case_id == line.id
        or (
            each.case_id is None
            and line.opened_on <= each.held_on
            and (line.closed_on is None or each.held_on <= line.closed_on)
        )
    )
