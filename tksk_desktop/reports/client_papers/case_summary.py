# SPDX-License-Identifier: MIT
"""The case summary (ringkasan kasus): one case on one or two pages."""

from __future__ import annotations

from typing import Any

from reportlab.platypus import KeepTogether, Spacer

from tksk_desktop.reports.client_papers import wording
from tksk_desktop.reports.client_papers.case_parts import (
    attainments,
    case_facts,
    case_steps,
    outcome_said,
    progress_said,
)
from tksk_desktop.reports.client_papers.facts import TEXT, fact, nothing_yet, table
from tksk_desktop.reports.client_papers.paper_frame import opening, set_paper
from tksk_desktop.reports.client_papers.person_parts import short_identity
from tksk_desktop.reports.printable_text import shorten
from tksk_desktop.reports.signature_blocks import closing_blocks
from tksk_desktop.reports.story_pieces import section
from tksk_desktop.reports.styles import PaperFonts, text_width
from tksk_desktop.usecases.casework.readings import AssessmentSheet, PlanSheet
from tksk_desktop.usecases.client_papers.content import CaseSummary
from tksk_desktop.vocabulary import long_date, short_date, word

LONGEST = 280
"""Letters of a text in a table of the summary; the whole stands in the social report."""
GOALS_SHOWN = 6


def write_case_summary(summary: CaseSummary, fonts: PaperFonts) -> bytes:
    """Return the summary as PDF."""
    head, case = summary.head, summary.case
    width = text_width(head.paper)
    below = wording.CASE_OF.format(number=case.line.number)
    story = opening(head, wording.CASE_SUMMARY, below, fonts)
    parts: tuple[tuple[str, list[Any]], ...] = (
        (wording.SUMMARY_CLIENT, short_identity(head, summary.subject, fonts, width)),
        (wording.CASES, case_facts(case, fonts, width)),
        (wording.STEPS, [_steps(summary, fonts, width)]),
        (wording.ASSESSMENTS, [_assessments(summary, fonts, width)]),
        (wording.PLAN, _plan(summary.work.plan, fonts, width)),
        (wording.HELD_AND_OUTCOME, _sessions_and_outcome(summary, fonts, width)),
    )
    for title, pieces in parts:
        story += [*section(fonts, title), *pieces]
    blocks, _places = closing_blocks(head, fonts)
    story.append(KeepTogether([Spacer(1, 14), blocks]))
    return set_paper(story, head, wording.MAP_TITLES["summary"], fonts)


def _steps(summary: CaseSummary, fonts: PaperFonts, width: float) -> Any:
    rows = [
        [short_date(day), name, shorten(text, LONGEST)]
        for day, name, text in case_steps(summary.case)
    ]
    return table(wording.STEPS_HEADS, (16, 34, 60), rows, fonts, width)


def _assessments(summary: CaseSummary, fonts: PaperFonts, width: float) -> Any:
    rows = [_assessment_row(sheet) for sheet in summary.work.newest_assessments]
    return table(wording.ASSESSMENT_HEADS, (16, 26, 22, 52), rows, fonts, width)


def _assessment_row(sheet: AssessmentSheet) -> list[str]:
    risk = f"{sheet.risk} ({word(sheet.band).lower()})"
    said = shorten(sheet.conclusion, LONGEST)
    return [short_date(sheet.assessed_on), word(sheet.kind), risk, said]


def _plan(plan: PlanSheet | None, fonts: PaperFonts, width: float) -> list[Any]:
    if plan is None:
        return nothing_yet(fonts, width, 2)
    story: list[Any] = [fonts.paragraph(progress_said(plan), TEXT)]
    for number, goal in enumerate(plan.goals[:GOALS_SHOWN], start=1):
        said = wording.GOAL.format(number=number, text=shorten(goal.text, LONGEST))
        story.append(fonts.paragraph(said, TEXT))
    return [*story, *(fonts.paragraph(shorten(s, LONGEST), TEXT) for s in attainments(plan))]


def _sessions_and_outcome(summary: CaseSummary, fonts: PaperFonts, width: float) -> list[Any]:
    last, said, result = summary.last_session, "", ""
    if last is not None:
        said = wording.HELD_SAID.format(
            count=summary.sessions_held, day=long_date(last.held_on), kind=last.type_name
        )
        result = shorten(last.result or last.aim, LONGEST)
    pairs = (
        (wording.HELD, said),
        (wording.LAST_RESULT, result),
        (wording.REFERRALS, ""),
        (wording.OUTCOME, outcome_said(summary.case)),
    )
    return [fact(label, value, fonts, width) for label, value in pairs]
