# SPDX-License-Identifier: MIT
"""The assessment form (formulir asesmen): to be filled by hand in the field, or filled already."""

from __future__ import annotations

from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, KeepTogether, PageBreak, Spacer, Table

from tksk_desktop.domain.assessments import AssessmentArea, AssessmentKind
from tksk_desktop.reports.client_papers import wording
from tksk_desktop.reports.client_papers.case_parts import risk_facts
from tksk_desktop.reports.client_papers.facts import (
    TEXT,
    DottedLine,
    blank_fact,
    fact,
    nothing_yet,
    texts_or_lines,
)
from tksk_desktop.reports.client_papers.form_marks import ScoreLine, TickLine
from tksk_desktop.reports.client_papers.paper_frame import opening, set_paper
from tksk_desktop.reports.client_papers.person_parts import short_identity
from tksk_desktop.reports.comparison_paper import comparison_pieces
from tksk_desktop.reports.signature_blocks import BARE, BLOCK_HEIGHT, BLOCK_WIDTH, worker_block
from tksk_desktop.reports.story_pieces import ending, section
from tksk_desktop.reports.styles import LEFT_BODY, NOTE, PaperFonts, text_width
from tksk_desktop.reports.wording import NAME_TO_FILL_IN
from tksk_desktop.usecases.casework.readings import AssessmentSheet, FindingLine
from tksk_desktop.usecases.client_papers.content import AssessmentForm
from tksk_desktop.vocabulary import long_date, word

AREA_ROOM = 78.0
"""An area and its lines stay on one page."""
FIELD_LINE = 19.0
PICTURE_SHARE = 0.8
"""Leaves room for the table on the same page."""


def write_assessment_form(form: AssessmentForm, fonts: PaperFonts) -> bytes:
    """Return the form as PDF."""
    head = form.head
    width = text_width(head.paper)
    below = wording.CASE_OF.format(number=form.case.line.number) if form.case is not None else ""
    story = opening(head, wording.FORM, below, fonts)
    story += _identity(form, fonts, width)
    story += [Spacer(1, 4), fonts.paragraph(wording.SCALE, NOTE)]
    if form.sheet is None:
        story.append(fonts.paragraph(wording.FORM_GUIDE, NOTE))
    story += _areas(form, fonts, width)
    story += _risk(form, fonts, width)
    story += _conclusion(form, fonts, width)
    if form.sheet is not None and form.former is not None:
        pieces = comparison_pieces(
            form.former,
            form.sheet,
            fonts,
            width=width,
            picture_width=width * PICTURE_SHARE,
        )
        story += [PageBreak(), *section(fonts, wording.COMPARISON), *pieces]
    return set_paper(story, head, wording.MAP_TITLES["form"], fonts)


def _identity(form: AssessmentForm, fonts: PaperFonts, width: float) -> list[Any]:
    story: list[Any]
    if form.subject is not None:
        story = short_identity(form.head, form.subject, fonts, width)
    else:
        labels = (wording.NAME, wording.BORN, wording.ADDRESS)
        story = [blank_fact(label, fonts, width) for label in labels]
    sheet = form.sheet
    if sheet is None:
        kinds = wording.KINDS_APART.join(f"[   ] {word(kind)}" for kind in AssessmentKind)
        return [
            *story,
            fact(wording.KIND, kinds, fonts, width),
            blank_fact(wording.DAY, fonts, width),
            fact(wording.MADE_BY, form.head.worker_name, fonts, width),
        ]
    story += [
        fact(wording.KIND, word(sheet.kind), fonts, width),
        fact(wording.DAY, long_date(sheet.assessed_on), fonts, width),
        fact(wording.MADE_BY, sheet.made_by, fonts, width),
    ]
    if sheet.version > 1:
        said = wording.VERSION_SAID.format(version=sheet.version, reason=sheet.version_reason)
        story.append(fact(wording.VERSION, said, fonts, width))
    return story


def _areas(form: AssessmentForm, fonts: PaperFonts, width: float) -> list[Any]:
    story: list[Any] = []
    findings = {f.area_code: f for f in form.sheet.findings} if form.sheet is not None else {}
    group = None
    for area in form.makings.areas:
        heading: list[Any] = []
        if area.group is not group:
            group = area.group
            heading = section(fonts, word(group), below=AREA_ROOM)
        story += [*heading, *_area(form.sheet, area, findings.get(area.code), fonts, width)]
    return story


def _area(
    sheet: AssessmentSheet | None,
    area: AssessmentArea,
    found: FindingLine | None,
    fonts: PaperFonts,
    width: float,
) -> list[Any]:
    line = ScoreLine(area.name, area.asks, found.score if found is not None else None, fonts, width)
    if sheet is None:
        return [KeepTogether([line, *_lines(width, 2), Spacer(1, 4)])]
    said = (
        (wording.WRITE_PROBLEM, found.text if found is not None else ""),
        (wording.WRITE_STRENGTH, found.strength if found is not None else ""),
        (wording.WRITE_REASON, found.reason if found is not None else ""),
    )
    facts = [fact(label, text, fonts, width) for label, text in said if text]
    if not facts:
        facts = [fonts.paragraph(f"({wording.NO_DATA})", NOTE)]
    return [CondPageBreak(AREA_ROOM), line, *facts, Spacer(1, 5)]


def _risk(form: AssessmentForm, fonts: PaperFonts, width: float) -> list[Any]:
    sheet = form.sheet
    ticked = frozenset(sheet.factor_codes) if sheet is not None else frozenset()
    factors = form.makings.factors
    lines = [TickLine(f.name, f.code in ticked, fonts, width / 2) for f in factors]
    half = (len(lines) + 1) // 2
    rows = [
        [lines[place], lines[place + half] if place + half < len(lines) else ""]
        for place in range(half)
    ]
    boxes = Table(rows, colWidths=[width / 2, width / 2], style=BARE) if rows else Spacer(1, 1)
    guide = [] if sheet is not None else [fonts.paragraph(wording.TICK_FACTORS, NOTE)]
    head = section(fonts, wording.FACTORS)[1:]
    story: list[Any] = [KeepTogether([*head, *guide, boxes, Spacer(1, 4)])]
    if sheet is not None:
        return [*story, *risk_facts(sheet, form.makings, fonts, width)[:1]]
    asked = fonts.paragraph(wording.RISK_BY_HAND, TEXT)
    return [*story, KeepTogether([asked, DottedLine(width), Spacer(1, 4)])]


def _conclusion(form: AssessmentForm, fonts: PaperFonts, width: float) -> list[Any]:
    """Return conclusion and recommendation; the signatures never stand on a page alone."""
    signed = [Spacer(1, 10), _signatures(form, fonts, width)]
    sheet = form.sheet
    if sheet is None:
        blank = [
            [*section(fonts, title)[1:], *_lines(width, 3)]
            for title in (wording.CONCLUSION, wording.RECOMMENDATION)
        ]
        return [KeepTogether(blank[0]), KeepTogether([*blank[1], *signed])]
    story: list[Any] = [
        *section(fonts, wording.CONCLUSION),
        *texts_or_lines(sheet.conclusion, fonts, width, 3),
    ]
    if sheet.addenda:
        story += section(fonts, wording.ADDENDA)
        for addendum in sheet.addenda:
            day = long_date(addendum.written_at.date())
            story.append(fonts.paragraph(f"{day}: {addendum.text}", TEXT))
    heading = section(fonts, wording.RECOMMENDATION)[1:]
    said = fonts.paragraphs(sheet.recommendation, TEXT)
    if not said:
        return [*story, KeepTogether([*heading, *nothing_yet(fonts, width, 3), *signed])]
    return [*story, *ending(said, signed, width, heading)]


def _lines(width: float, count: int) -> list[DottedLine]:
    return [DottedLine(width, FIELD_LINE) for _ in range(count)]


def _signatures(form: AssessmentForm, fonts: PaperFonts, width: float) -> Table:
    client = [
        Spacer(1, 16),
        fonts.paragraph(wording.ASSESSED_SIDE, LEFT_BODY),
        Spacer(1, BLOCK_HEIGHT),
        fonts.paragraph(NAME_TO_FILL_IN, LEFT_BODY),
    ]
    worker = worker_block(form.head, fonts)
    left = width - BLOCK_WIDTH - 4 * mm
    return Table([[client, worker]], colWidths=[left, BLOCK_WIDTH + 4 * mm], style=BARE)
