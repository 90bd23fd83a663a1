# SPDX-License-Identifier: MIT
"""Village figures beside the survey's and the register's: for the camat and the Dinas Sosial."""

from __future__ import annotations

from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import KeepTogether, Spacer, Table

from tksk_desktop.domain.village_figures import gap_said
from tksk_desktop.domain.village_gap_figure import village_gap_figure
from tksk_desktop.reports import wording
from tksk_desktop.reports.client_papers.facts import fact
from tksk_desktop.reports.client_papers.paper_frame import opening
from tksk_desktop.reports.figure_drawing import drawing_of
from tksk_desktop.reports.pages import build
from tksk_desktop.reports.ruled_table import Column, ruled_table
from tksk_desktop.reports.signature_blocks import BARE, BLOCK_WIDTH, worker_block
from tksk_desktop.reports.story_pieces import section
from tksk_desktop.reports.styles import NOTE, PaperFonts, text_width
from tksk_desktop.usecases.villages.make_figures_paper import FiguresPaper
from tksk_desktop.usecases.villages.readings import Counts, VillageLine
from tksk_desktop.vocabulary import long_date, number, short_date, word

COUNT, NAME = 19 * mm, 38 * mm
SHOWN_IN_PICTURE = 40
"""More villages than fit on a page are left to the table."""


def write_village_figures(paper: FiguresPaper, fonts: PaperFonts) -> bytes:
    """Return the paper as PDF."""
    head, width = paper.head, text_width(paper.head.paper)
    story = opening(head, wording.VILLAGE_FIGURES, paper.wave.name, fonts)
    area = f"Kecamatan {head.subdistrict_name}, {head.regency_name}"
    story += [
        fact(wording.WORK_AREA, area, fonts, width),
        fact(wording.REGISTER_COUNTED, long_date(paper.wave.counted_on), fonts, width),
        Spacer(1, 6),
        fonts.paragraph(wording.VILLAGE_FIGURES_NOTE, NOTE),
        Spacer(1, 6),
        _villages(paper, fonts, width),
        Spacer(1, 10),
    ]
    lines = paper.all_kinds.lines
    if len(lines) <= SHOWN_IN_PICTURE:
        rows = [_row(line) for line in lines]
        figure = village_gap_figure(rows, wording.VILLAGE_LEGEND)
        drawn = drawing_of(figure, fonts, width=width)
        story.append(KeepTogether([*section(fonts, wording.VILLAGE_GAP)[1:], drawn]))
    if paper.kinds:
        story += [*section(fonts, wording.VILLAGE_KINDS), _kinds(paper, fonts, width)]
    if len(paper.history) > 1:
        story += [*section(fonts, wording.VILLAGE_HISTORY), _history(paper, fonts, width)]
    openness = _openness(paper, fonts, width)
    if openness:
        story += [*section(fonts, wording.VILLAGE_OPENNESS), *openness]
    signed = Table([["", worker_block(head, fonts)]], colWidths=[width - BLOCK_WIDTH, BLOCK_WIDTH])
    signed.setStyle(BARE)
    story.append(KeepTogether([Spacer(1, 14), signed]))
    printed = wording.PRINTED.format(day=long_date(head.printed_on))
    return build(
        story,
        paper=head.paper,
        title=wording.VILLAGE_FIGURES_TITLE,
        author=fonts.exact(head.worker_name),
        foot=f"{wording.VILLAGE_FIGURES_TITLE} · {printed}",
        dated=head.printed_on,
    )


def _villages(paper: FiguresPaper, fonts: PaperFonts, width: float) -> Any:
    heads = wording.VILLAGE_HEADS
    columns = [
        Column(heads[0], width - 6 * COUNT),
        *(Column(head, COUNT, "r") for head in heads[1:]),
    ]
    rows = [
        [
            fonts.plain(line.village_name),
            *_said(line.counts),
            _count(line.poor_households),
            _count(line.welfare_list),
        ]
        for line in paper.all_kinds.lines
    ]
    rows.append([wording.TOTAL, *_said(paper.all_kinds.total), "", ""])
    return ruled_table(columns, rows, total=True)


def _kinds(paper: FiguresPaper, fonts: PaperFonts, width: float) -> Any:
    columns = [
        Column(wording.VILLAGE_KIND, width - 4 * COUNT),
        *(Column(head, COUNT, "r") for head in wording.VILLAGE_HEADS[1:5]),
    ]
    rows = [[fonts.plain(name), *_said(table.total)] for name, table in paper.kinds]
    return ruled_table(columns, rows)


def _history(paper: FiguresPaper, fonts: PaperFonts, width: float) -> Any:
    columns = [
        Column(wording.VILLAGE_WAVE, width - 4 * COUNT),
        *(Column(head, COUNT, "r") for head in wording.VILLAGE_HEADS[1:5]),
    ]
    rows = [[fonts.plain(point.wave.name), *_said(point.counts)] for point in paper.history]
    return ruled_table(columns, rows)


def _openness(paper: FiguresPaper, fonts: PaperFonts, width: float) -> list[Any]:
    """Return what is noted of the owners of the data, village by village."""
    noted = [line for line in paper.all_kinds.lines if line.openness or line.note or line.given_by]
    if not noted:
        return []
    columns = [
        Column(wording.VILLAGE_HEADS[0], NAME),
        Column(wording.VILLAGE_GIVEN, NAME + 8 * mm),
        Column(wording.VILLAGE_OPEN, NAME - 8 * mm),
        Column(wording.VILLAGE_NOTE, width - 3 * NAME),
    ]
    rows = [
        [
            fonts.plain(line.village_name),
            fonts.plain(", ".join(filter(None, (line.given_by, _day(line))))),
            "" if line.openness is None else word(line.openness),
            fonts.plain(line.note),
        ]
        for line in noted
    ]
    return [ruled_table(columns, rows)]


def _day(line: VillageLine) -> str:
    return "" if line.given_on is None else short_date(line.given_on)


def _row(line: VillageLine) -> tuple[str, int | None, int | None, int | None]:
    counts = line.counts
    return (line.village_name, counts.village, counts.survey, counts.registered)


def _said(counts: Counts) -> list[str]:
    said = gap_said(counts.gap)
    return [_count(counts.village), _count(counts.survey), _count(counts.registered), said]


def _count(value: int | None) -> str:
    return wording.NONE if value is None else number(value)
