# SPDX-License-Identifier: MIT
"""The progress of a group: charts of its members and figures, and the same as a table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import KeepTogether, Spacer

from tksk_desktop.domain.group_progress import IndicatorKind
from tksk_desktop.domain.progress_figure import progress_figure
from tksk_desktop.reports.client_papers.facts import fact
from tksk_desktop.reports.client_papers.paper_frame import opening, set_paper
from tksk_desktop.reports.figure_drawing import drawing_of
from tksk_desktop.reports.group_papers import wording
from tksk_desktop.reports.group_papers.signatures import signatures
from tksk_desktop.reports.ruled_table import Column, ruled_table
from tksk_desktop.reports.story_pieces import section
from tksk_desktop.reports.styles import NOTE, PaperFonts, text_width
from tksk_desktop.usecases.groups.papers import ProgressPaper
from tksk_desktop.usecases.groups.readings import IndicatorLine, Progress
from tksk_desktop.vocabulary import figure_said, long_date, month_name, short_month

MONTH_WIDTH, COUNT_WIDTH = 34 * mm, 17 * mm


def write_progress(paper: ProgressPaper, fonts: PaperFonts) -> bytes:
    """Return the progress as PDF."""
    head, group, progress = paper.head, paper.file.sheet, paper.file.progress
    width = text_width(head.paper)
    span = f"{month_name(progress.months[0])} – {month_name(progress.months[-1])}"
    story = opening(head, wording.PROGRESS, span, fonts)
    story += [
        fact(wording.GROUP, group.name, fonts, width),
        fact(wording.KIND, group.kind_name, fonts, width),
        fact(wording.VILLAGE, group.village_name, fonts, width),
        fact(wording.FORMED, long_date(group.formed_on), fonts, width),
        fact(wording.DECREE, group.decree, fonts, width),
        Spacer(1, 8),
        *_charts(progress, fonts, width),
        KeepTogether(
            [
                *section(fonts, wording.FIGURES)[1:],
                _table(progress, fonts, width),
                Spacer(1, 12),
                signatures(head, paper.chair, fonts),
            ]
        ),
    ]
    return set_paper(story, head, wording.PROGRESS.capitalize(), fonts)


def _charts(progress: Progress, fonts: PaperFonts, width: float) -> list[Any]:
    labels = [short_month(month) for month in progress.months]
    members = [strength.members for strength in progress.strengths]
    officers = [strength.officers for strength in progress.strengths]
    figure = progress_figure(
        wording.MEMBERS,
        labels,
        members,
        [str(count) for count in members],
        beside=(wording.OFFICERS, officers),
    )
    story: list[Any] = [KeepTogether([drawing_of(figure, fonts, width=width), Spacer(1, 8)])]
    followed = _followed(progress)
    for indicator, values in followed:
        if indicator.kind is IndicatorKind.YES_NO:
            continue  # Yes and no read better in the table.
        said = [figure_said(value, indicator.kind, short=True) for value in values]
        figure = progress_figure(_titled(indicator), labels, values, said)
        story.append(KeepTogether([drawing_of(figure, fonts, width=width), Spacer(1, 8)]))
    if not followed:
        story.append(fonts.paragraph(wording.NO_FIGURES, NOTE))
    return story


def _table(progress: Progress, fonts: PaperFonts, width: float) -> Any:
    followed = _followed(progress)
    room = width - MONTH_WIDTH - 2 * COUNT_WIDTH
    wide = room / max(1, len(followed))
    columns = [
        Column(wording.MONTH, MONTH_WIDTH if followed else width - 2 * COUNT_WIDTH),
        Column(wording.MEMBERS_HEAD, COUNT_WIDTH, "r"),
        Column(wording.OFFICERS_HEAD, COUNT_WIDTH, "r"),
        *(Column(fonts.plain(_titled(indicator)), wide, "r") for indicator, _ in followed),
    ]
    rows = [
        [
            month_name(month),
            str(strength.members),
            str(strength.officers),
            *(figure_said(values[place], indicator.kind) for indicator, values in followed),
        ]
        for place, (month, strength) in enumerate(
            zip(progress.months, progress.strengths, strict=True)
        )
    ]
    return ruled_table(columns, rows)


def _followed(progress: Progress) -> list[tuple[IndicatorLine, Sequence[int | None]]]:
    """Return the indicators with at least one figure."""
    pairs = zip(progress.indicators, progress.figures, strict=True)
    return [(line, values) for line, values in pairs if any(v is not None for v in values)]


def _titled(indicator: IndicatorLine) -> str:
    if indicator.kind is IndicatorKind.YES_NO or not indicator.unit:
        return indicator.name
    return f"{indicator.name} ({indicator.unit})"
