# SPDX-License-Identifier: MIT
"""Two assessments of a case compared: the radar, and the same as a table."""

from __future__ import annotations

from datetime import date
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import Spacer

from tksk_desktop.domain.assessment_comparison import AreaChange
from tksk_desktop.domain.comparison_figure import comparison_figure
from tksk_desktop.domain.office import PaperSize
from tksk_desktop.reports import wording
from tksk_desktop.reports.figure_drawing import drawing_of
from tksk_desktop.reports.pages import build
from tksk_desktop.reports.ruled_table import Column, ruled_table
from tksk_desktop.reports.styles import CENTRED, SMALL, TITLE, PaperFonts, text_width
from tksk_desktop.usecases.casework.readings import AssessmentSheet
from tksk_desktop.vocabulary import assessment_said, change_said, long_date, word

WIDTHS_MM = (28, 0, 20, 20, 34)
"""The zero takes what the paper leaves."""


def comparison_pieces(
    before: AssessmentSheet,
    after: AssessmentSheet,
    fonts: PaperFonts,
    *,
    width: float,
    picture_width: float | None = None,
) -> list[Any]:
    """Return the picture, what its scale means, and its table, for any paper.

    ``picture_width`` makes the picture smaller than the table, to leave room beside other parts.
    """
    changes = after.changes_since(before)
    figure = comparison_figure(
        changes, _said(before), _said(after), [change_said(change) for change in changes]
    )
    widths = [part * mm for part in WIDTHS_MM]
    widths[WIDTHS_MM.index(0)] = width - sum(widths)
    columns = [
        Column(head, wide, align)
        for head, wide, align in zip(wording.COMPARISON_HEADS, widths, "llccl", strict=True)
    ]
    rows = [*(_row(change) for change in changes), _risk_row(before, after)]
    return [
        drawing_of(figure, fonts, width=picture_width or width),
        Spacer(1, 4),
        fonts.paragraph(wording.COMPARISON_SCALE, SMALL),
        Spacer(1, 8),
        ruled_table(columns, rows, total=True),
    ]


def write_comparison(
    before: AssessmentSheet,
    after: AssessmentSheet,
    *,
    case_number: str,
    client_name: str,
    printed_on: date,
    fonts: PaperFonts,
) -> bytes:
    """Return two assessments compared, as a paper of its own."""
    width = text_width(PaperSize.A4)
    head = wording.COMPARISON_OF.format(number=case_number, name=client_name)
    story = [
        fonts.paragraph(wording.COMPARISON_TITLE, TITLE),
        fonts.paragraph(head, CENTRED),
        Spacer(1, 12),
        *comparison_pieces(before, after, fonts, width=width),
    ]
    return build(
        story,
        paper=PaperSize.A4,
        title=wording.COMPARISON_TITLE.capitalize(),
        author="TKSK",
        foot=f"{wording.SECRET} · {wording.PRINTED.format(day=long_date(printed_on))}",
        dated=printed_on,
    )


def _said(sheet: AssessmentSheet) -> str:
    return assessment_said(sheet.kind, sheet.assessed_on, sheet.risk, sheet.band)


def _row(change: AreaChange) -> list[str]:
    before, after = (
        wording.NONE if score is None else str(score) for score in (change.before, change.after)
    )
    return [word(change.group), change.name, before, after, word(change.trend)]


def _risk_row(before: AssessmentSheet, after: AssessmentSheet) -> list[str]:
    bands = f"{word(before.band)} → {word(after.band)}"
    return ["", wording.COMPARISON_RISK, str(before.risk), str(after.risk), bands]
