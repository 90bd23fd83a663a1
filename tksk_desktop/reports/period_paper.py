# SPDX-License-Identifier: MIT
"""The report of a quarter, a half-year or a year: sums of the signed months, then their journal."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import KeepTogether, Spacer, Table

from tksk_desktop.domain.month_figures import MonthFigures
from tksk_desktop.domain.months import Month
from tksk_desktop.reports import wording
from tksk_desktop.reports.client_papers.facts import fact
from tksk_desktop.reports.client_papers.paper_frame import opening
from tksk_desktop.reports.pages import build
from tksk_desktop.reports.ruled_table import Column, RuledTable, ruled_table
from tksk_desktop.reports.signature_blocks import BARE, BLOCK_WIDTH, worker_block
from tksk_desktop.reports.story_pieces import section
from tksk_desktop.reports.styles import NOTE, TABLE_TITLE, PaperFonts, text_width
from tksk_desktop.reports.tables import (
    case_table,
    group_table,
    hindrance_table,
    journal_table,
    need_note,
    need_table,
    place_table,
    proposals_table,
    role_table,
    village_tables,
)
from tksk_desktop.usecases.reports.period_report import PeriodPaper
from tksk_desktop.vocabulary import long_date, month_name, number, period_name, type_words, word

NARROW, SLIM = 22 * mm, 18 * mm


def write_period_report(paper: PeriodPaper, fonts: PaperFonts) -> bytes:
    """Return the report as PDF."""
    head, total = paper.head, paper.figures.total
    width, period = text_width(head.paper), period_name(paper.figures.period)
    story = opening(head, wording.PERIOD_TITLES[paper.figures.period.kind], period, fonts)
    area = f"Kecamatan {head.subdistrict_name}, {head.regency_name}"
    for name, said in (
        (wording.NAME, head.worker_name),
        (wording.MEMBER_NUMBER, head.member_number),
        (wording.WORK_AREA, area),
    ):
        story.append(fact(name, said, fonts, width))
    story += [Spacer(1, 6), *_grounds(paper, fonts)]
    story += [*section(fonts, wording.PERIOD_MONTHS), _months(paper, fonts, width)]
    story += _activities(total, fonts, width)
    story += _needs(paper, fonts, width)
    if any(count.times for count in total.obstacles):
        story += [*section(fonts, wording.PERIOD_HINDRANCES), hindrance_table(total, fonts, width)]
    if total.proposals:
        story += proposals_table(total.proposals, fonts, width)
    signed = Table([["", worker_block(head, fonts)]], colWidths=[width - BLOCK_WIDTH, BLOCK_WIDTH])
    signed.setStyle(BARE)
    story.append(KeepTogether([Spacer(1, 14), signed]))
    story += section(fonts, wording.PERIOD_JOURNAL)
    story.append(journal_table(total.journal, paper.zone, fonts, width))
    title = f"{word(paper.figures.period.kind)} TKSK, {period}"
    return build(
        story,
        paper=head.paper,
        title=title,
        author=fonts.exact(head.worker_name),
        foot=f"{title} · {wording.PRINTED.format(day=long_date(head.printed_on))}",
        dated=head.printed_on,
    )


def _grounds(paper: PeriodPaper, fonts: PaperFonts) -> list[Any]:
    """Say what the sums rest on, and what they lack."""
    figures = paper.figures
    said = [wording.PERIOD_GROUNDS]
    if figures.missing:
        said.append(wording.PERIOD_MISSING.format(months=_listed(figures.missing)))
    if figures.breaks:
        said.append(wording.PERIOD_BREAKS.format(months=_listed(figures.breaks)))
    return [fonts.paragraph(text, NOTE) for text in said]


def _listed(months: Sequence[Month]) -> str:
    return ", ".join(month_name(month) for month in months)


def _months(paper: PeriodPaper, fonts: PaperFonts, width: float) -> RuledTable:
    heads = wording.PERIOD_MONTH_HEADS
    first, letter = 30 * mm, width - 30 * mm - 4 * SLIM
    columns = [
        Column(heads[0], first),
        Column(heads[1], letter),
        *(Column(head, SLIM, "r") for head in heads[2:]),
    ]
    known = {figures.month: figures for figures in paper.figures.months}
    rows = []
    for month in paper.figures.period.months:
        figures = known.get(month)
        if figures is None:
            rows.append([month_name(month), wording.PERIOD_UNSIGNED, *[wording.NONE] * 4])
            continue
        counts = (
            sum(count.sessions for count in figures.sessions),
            sum(flow.closing for flow in figures.needs),
            figures.cases.closing,
            figures.registered,
        )
        number_of = fonts.exact(paper.letter_numbers[month])
        rows.append([month_name(month), number_of, *map(number, counts)])
    return ruled_table(columns, rows)


def _activities(total: MonthFigures, fonts: PaperFonts, width: float) -> list[Any]:
    story = [*section(fonts, wording.PERIOD_GUIDANCE), _guidance(total, width)]
    if total.by_role():
        title = fonts.paragraph(wording.ROLES, TABLE_TITLE)
        story.append(KeepTogether([Spacer(1, 8), title, role_table(total, width)]))
    if total.places:
        title = fonts.paragraph(wording.PLACES, TABLE_TITLE)
        story.append(KeepTogether([Spacer(1, 8), title, place_table(total, width)]))
    if total.groups is not None and (total.groups.opening or total.groups.formed):
        title = fonts.paragraph(wording.GROUPS, TABLE_TITLE)
        story.append(KeepTogether([Spacer(1, 8), title, group_table(total.groups, width)]))
    return [*story, *section(fonts, wording.PERIOD_CASES), case_table(total.cases, width)]


def _guidance(total: MonthFigures, width: float) -> RuledTable:
    """Return the activities by type, without people: those of several months are not added."""
    heads = wording.PERIOD_GUIDANCE_HEADS
    columns = [
        Column(heads[0], width - 4 * NARROW),
        *(Column(head, NARROW, "r") for head in heads[1:]),
    ]
    names = ("sessions", "expected", "present", "walk_ins")
    rows = [
        [type_words(count), *(number(getattr(count, name)) for name in names)]
        for count in total.sessions
    ]
    sums = [sum(getattr(count, name) for count in total.sessions) for name in names]
    rows.append([wording.TOTAL, *map(number, sums)])
    return ruled_table(columns, rows, total=True)


def _needs(paper: PeriodPaper, fonts: PaperFonts, width: float) -> list[Any]:
    total, kinds, need_word = paper.figures.total, paper.need_kinds, paper.head.need_word
    story = section(fonts, wording.PERIOD_NEEDS.format(need_word=need_word.value))
    flows = need_table(total, kinds, need_word, fonts, width)
    if flows is None:
        return [*story, *fonts.paragraphs(wording.NO_NEEDS.format(need_word=need_word.value))]
    story += [flows, fonts.paragraph(need_note(total), NOTE)]
    tables = village_tables(total, kinds, fonts, width)
    if tables:
        story += section(fonts, wording.PERIOD_VILLAGES.format(need_word=need_word.value))
        story += tables
    return story
