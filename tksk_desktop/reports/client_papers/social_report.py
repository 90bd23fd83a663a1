# SPDX-License-Identifier: MIT
"""The social report (laporan sosial) in the nine parts that Indonesian social work writes it in.

What is not recorded says so and leaves lines for the pen: the worker adds it by hand.
"""

from __future__ import annotations

from typing import Any

from reportlab.platypus import Flowable, KeepTogether, Spacer

from tksk_desktop.domain.contacts import ContactRole
from tksk_desktop.domain.drawn_pictures import to_figure
from tksk_desktop.domain.genogram_marks import draw_genogram_marks
from tksk_desktop.domain.genograms import Genogram
from tksk_desktop.reports.client_papers import wording
from tksk_desktop.reports.client_papers.case_parts import (
    attainments,
    case_facts,
    outcome_said,
    plan_parts,
    progress_said,
    risk_facts,
    score_tables,
    session_parts,
    strengths,
)
from tksk_desktop.reports.client_papers.facts import (
    TEXT,
    nothing_yet,
    texts_or_lines,
)
from tksk_desktop.reports.client_papers.paper_frame import opening, set_paper
from tksk_desktop.reports.client_papers.person_parts import (
    contact_parts,
    household_parts,
    identity_facts,
    need_parts,
)
from tksk_desktop.reports.figure_drawing import drawing_of
from tksk_desktop.reports.signature_blocks import closing_blocks
from tksk_desktop.reports.story_pieces import bare_chapter, chapter, ending, section
from tksk_desktop.reports.styles import NOTE, PaperFonts, text_width
from tksk_desktop.usecases.casework.readings import AssessmentSheet, PlanSheet
from tksk_desktop.usecases.client_papers.content import SocialReport
from tksk_desktop.vocabulary import GENOGRAM_PHRASES, assessment_said, word

GENOGRAM_ROOM = 300.0
"""The tallest a genogram may be here, in points: it shares its page with the family."""
NUMBER_DOTS = 44
LONGEST_WHOLE = 900
"""Letters of a conclusion that stays on one page with the signatures."""


class DrawingRoom(Flowable):  # type: ignore[misc]
    """An empty frame in which the worker draws by hand."""

    def __init__(self, width: float, height: float) -> None:
        super().__init__()
        self.width, self.height = width, height

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Say how large the frame is."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw the frame."""
        canvas: Any = self.canv
        canvas.saveState()
        canvas.setLineWidth(0.5)
        canvas.setDash(2, 3)
        canvas.rect(0, 0, self.width, self.height)
        canvas.restoreState()


def write_social_report(report: SocialReport, fonts: PaperFonts) -> bytes:
    """Return the report as PDF."""
    head = report.head
    width = text_width(head.paper)
    number = wording.NUMBER_PLACE.format(dots=wording.DOT * NUMBER_DOTS)
    story = opening(head, wording.SOCIAL_REPORT, number, fonts)
    sheet = _newest(report)
    plan = report.work.plan if report.work is not None else None
    parts = (
        identity_facts(head, report.subject, fonts, width),
        _family(report, fonts, width),
        _problem(report, fonts, width),
        _condition(report, sheet, fonts, width),
        _strengths(report, sheet, fonts, width),
        _analysis(report, sheet, fonts, width),
        plan_parts(plan, head.printed_on, fonts, width) if plan else nothing_yet(fonts, width, 4),
        _progress(report, plan, fonts, width),
    )
    for title, pieces in zip(wording.CHAPTERS, parts, strict=False):
        story += [*chapter(fonts, title), *pieces]
    story += _end(report, sheet, fonts, width)
    return set_paper(story, head, wording.MAP_TITLES["report"], fonts)


def _newest(report: SocialReport) -> AssessmentSheet | None:
    newest = report.work.newest_assessments if report.work is not None else ()
    return newest[0] if newest else None


def _family(report: SocialReport, fonts: PaperFonts, width: float) -> list[Any]:
    head, subject = report.head, report.subject
    guardians = contact_parts(head, subject, fonts, width, (ContactRole.GUARDIAN,))
    return [
        *household_parts(head, subject, fonts, width),
        *section(fonts, word(ContactRole.GUARDIAN)),
        *guardians,
        *_genogram(report.genogram, fonts, width),
    ]


def _genogram(picture: Genogram, fonts: PaperFonts, width: float) -> list[Any]:
    if not picture.people:
        note = fonts.paragraph(f"({wording.NO_DATA}) {wording.DRAW_HERE}", NOTE)
        return [
            KeepTogether(
                [
                    *section(fonts, wording.GENOGRAM)[1:],
                    note,
                    DrawingRoom(width, GENOGRAM_ROOM / 2),
                    Spacer(1, 6),
                ]
            )
        ]
    figure = to_figure(draw_genogram_marks(picture, word, GENOGRAM_PHRASES))
    drawing = drawing_of(figure, fonts, width=width, height=GENOGRAM_ROOM)
    return [*section(fonts, wording.GENOGRAM, below=drawing.height), drawing, Spacer(1, 6)]


def _problem(report: SocialReport, fonts: PaperFonts, width: float) -> list[Any]:
    story: list[Any] = []
    if report.case is not None:
        story += case_facts(report.case, fonts, width)
    else:
        story += nothing_yet(fonts, width, 4)
    needs = wording.NEEDS.format(need_word=report.head.need_word.value)
    return [
        *story,
        *section(fonts, needs),
        *need_parts(report.head, report.subject, fonts, width),
    ]


def _condition(
    report: SocialReport, sheet: AssessmentSheet | None, fonts: PaperFonts, width: float
) -> list[Any]:
    story: list[Any] = []
    if sheet is not None:
        said = assessment_said(sheet.kind, sheet.assessed_on, sheet.risk, sheet.band)
        said = wording.ASSESSED.format(said=said, made_by=sheet.made_by)
        story.append(fonts.paragraph(said, TEXT.clone("assessed", keepWithNext=1)))
    return [*story, *score_tables(sheet, report.makings, fonts, width)]


def _strengths(
    report: SocialReport, sheet: AssessmentSheet | None, fonts: PaperFonts, width: float
) -> list[Any]:
    found = strengths(sheet, report.makings.areas)
    return [fonts.paragraph(f"• {each}", TEXT) for each in found] or nothing_yet(fonts, width, 3)


def _analysis(
    report: SocialReport, sheet: AssessmentSheet | None, fonts: PaperFonts, width: float
) -> list[Any]:
    if sheet is None:
        return nothing_yet(fonts, width, 4)
    return [
        *risk_facts(sheet, report.makings, fonts, width),
        Spacer(1, 4),
        *texts_or_lines(sheet.conclusion, fonts, width, 3),
        *(fonts.paragraph(addendum.text, TEXT) for addendum in sheet.addenda),
    ]


def _progress(
    report: SocialReport, plan: PlanSheet | None, fonts: PaperFonts, width: float
) -> list[Any]:
    story: list[Any] = []
    if plan is not None:
        story.append(fonts.paragraph(progress_said(plan), TEXT))
        story += [fonts.paragraph(said, TEXT) for said in attainments(plan)]
    if not report.sessions:
        return [*story, *nothing_yet(fonts, width, 3)]
    return [*story, *session_parts(report.sessions[::-1], report.sessions_held, fonts, width)]


def _end(
    report: SocialReport, sheet: AssessmentSheet | None, fonts: PaperFonts, width: float
) -> list[Any]:
    """Return the last part and the signatures, which never stand on a page alone."""
    blocks, _places = closing_blocks(report.head, fonts)
    heading = bare_chapter(fonts, wording.CHAPTERS[-1])
    outcome = outcome_said(report.case) if report.case is not None else ""
    said = "\n".join(
        text for text in (outcome, sheet.recommendation if sheet is not None else "") if text
    )
    closing = [*fonts.paragraphs(said, TEXT), fonts.paragraph(wording.CLOSING, TEXT)]
    if len(said) > LONGEST_WHOLE:
        return ending(closing, [Spacer(1, 12), blocks], width, heading)
    empty = [] if said else nothing_yet(fonts, width, 4)
    return [KeepTogether([*heading, *empty, *closing, Spacer(1, 12), blocks])]
