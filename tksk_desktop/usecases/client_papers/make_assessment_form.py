# SPDX-License-Identifier: MIT
"""Gather what the assessment form (formulir asesmen) shows: empty for the field, or filled."""

from __future__ import annotations

from tksk_desktop.domain.client_papers import ClientPaper
from tksk_desktop.domain.errors import NotFound
from tksk_desktop.usecases.casework.readings import AssessmentSheet
from tksk_desktop.usecases.client_papers.choices import PaperChoices
from tksk_desktop.usecases.client_papers.confidential_parts import (
    find_case,
    open_subject,
    veil_of_work,
)
from tksk_desktop.usecases.client_papers.content import AssessmentForm
from tksk_desktop.usecases.client_papers.needs import PaperSources
from tksk_desktop.usecases.needs import Clock


def make_assessment_form(
    choices: PaperChoices, *, sources: PaperSources, clock: Clock
) -> AssessmentForm:
    """Return the form's content; raise NotFound or ConfidentialClosed.

    A filled form without a chosen assessment shows the newest one of the case.
    """
    opened = open_subject(choices, sources=sources, today=clock.today())
    leaves_out = opened.subject.leaves_kinds_out
    case = find_case(sources.cases(choices.client_id), choices.case_id, leaves_kinds_out=leaves_out)
    if choices.paper is ClientPaper.EMPTY_FORM:
        named = choices.with_identity
        return AssessmentForm(
            head=opened.head,
            subject=opened.subject if named else None,
            case=opened.veil.over(case) if named else None,
            makings=sources.makings(),
            sheet=None,
            former=None,
        )
    if case is None:
        raise NotFound("case")
    work = veil_of_work(opened.veil, sources.case_work(case.line.id))
    newest = work.newest_assessments
    sheet = _chosen(newest, choices.assessment_id)
    return AssessmentForm(
        head=opened.head,
        subject=opened.subject,
        case=opened.veil.over(case),
        makings=sheet.makings,
        sheet=sheet,
        former=_before(newest, sheet) if choices.with_comparison else None,
    )


def _chosen(newest: tuple[AssessmentSheet, ...], assessment_id: int | None) -> AssessmentSheet:
    for sheet in newest:
        if assessment_id is None or sheet.id == assessment_id:
            return sheet
    raise NotFound("assessment")


def _before(newest: tuple[AssessmentSheet, ...], sheet: AssessmentSheet) -> AssessmentSheet | None:
    """Return the assessment made before this one; they stand newest first."""
    place = newest.index(sheet)
    return newest[place + 1] if place + 1 < len(newest) else None
