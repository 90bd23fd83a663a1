# SPDX-License-Identifier: MIT
"""Lists of villages beside the register: for the camat and the Dinas Sosial, initials only."""

from __future__ import annotations

from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import KeepTogether, Spacer, Table

from tksk_desktop.domain.village_lists import ListOutcome
from tksk_desktop.reports import wording
from tksk_desktop.reports.client_papers.facts import fact
from tksk_desktop.reports.client_papers.paper_frame import opening
from tksk_desktop.reports.pages import build
from tksk_desktop.reports.ruled_table import Column, ruled_table
from tksk_desktop.reports.signature_blocks import BARE, BLOCK_WIDTH, worker_block
from tksk_desktop.reports.story_pieces import section
from tksk_desktop.reports.styles import NOTE, PaperFonts, text_width
from tksk_desktop.usecases.villages.list_readings import ListedLine, VillageListSheet
from tksk_desktop.usecases.villages.make_lists_paper import ListsPaper
from tksk_desktop.vocabulary import long_date, number, short_date, word

COUNT, VILLAGE, KIND = 17.5 * mm, 26 * mm, 27 * mm
NUMBER, SHORT, BORN, RESULT, DIFFERS = 9 * mm, 16 * mm, 16 * mm, 30 * mm, 38 * mm
MOST_OF_A_LIST = 200
"""More people than this are left to the workbook."""


def write_village_lists(paper: ListsPaper, fonts: PaperFonts) -> bytes:
    """Return the paper as PDF."""
    head, width = paper.head, text_width(paper.head.paper)
    story = opening(head, wording.VILLAGE_LISTS, paper.wave_name, fonts)
    area = f"Kecamatan {head.subdistrict_name}, {head.regency_name}"
    story += [
        fact(wording.WORK_AREA, area, fonts, width),
        Spacer(1, 6),
        fonts.paragraph(wording.VILLAGE_LISTS_NOTE, NOTE),
        Spacer(1, 6),
        _counts(paper, fonts, width),
    ]
    for sheet in paper.sheets:
        story += _people(sheet, paper.kinds[sheet.line.kind_code], fonts, width)
    signed = Table([["", worker_block(head, fonts)]], colWidths=[width - BLOCK_WIDTH, BLOCK_WIDTH])
    signed.setStyle(BARE)
    story.append(KeepTogether([Spacer(1, 14), signed]))
    printed = wording.PRINTED.format(day=long_date(head.printed_on))
    return build(
        story,
        paper=head.paper,
        title=wording.VILLAGE_LISTS_TITLE,
        author=fonts.exact(head.worker_name),
        foot=f"{wording.VILLAGE_LISTS_TITLE} · {printed}",
        dated=head.printed_on,
    )


def _counts(paper: ListsPaper, fonts: PaperFonts, width: float) -> Any:
    heads = wording.VILLAGE_LIST_HEADS
    columns = [
        Column(heads[0], VILLAGE),
        Column(heads[1], width - VILLAGE - 6 * COUNT),
        *(Column(each, COUNT, "r") for each in heads[2:]),
    ]
    counts = [_numbers(sheet) for sheet in paper.sheets]
    rows: list[list[Any]] = [
        [
            fonts.plain(sheet.line.village_name),
            fonts.plain(paper.kinds[sheet.line.kind_code]),
            *map(number, numbers),
        ]
        for sheet, numbers in zip(paper.sheets, counts, strict=True)
    ]
    totals = [sum(column) for column in zip(*counts, strict=True)] or [0] * 6
    rows.append([wording.TOTAL, "", *map(number, totals)])
    return ruled_table(columns, rows, total=True)


def _numbers(sheet: VillageListSheet) -> tuple[int, ...]:
    line = sheet.line
    return (line.people, *(line.count(outcome) for outcome in ListOutcome), line.open)


def _people(sheet: VillageListSheet, kind: str, fonts: PaperFonts, width: float) -> list[Any]:
    """Return those of a list who do not simply match, with what was decided."""
    line = sheet.line
    told = [each for each in sheet.people if each.outcome is not ListOutcome.MATCHED]
    if not told:
        return []
    given = wording.VILLAGE_LIST_GIVEN.format(who=line.given_by, day=short_date(line.given_on))
    widths = (NUMBER, SHORT, BORN, RESULT, DIFFERS)
    last = width - sum(widths)
    columns = [
        Column(each, wide)
        for each, wide in zip(wording.VILLAGE_LIST_PEOPLE, (*widths, last), strict=True)
    ]
    rows = [_person(place, each, fonts) for place, each in enumerate(told[:MOST_OF_A_LIST], 1)]
    pieces = [
        *section(fonts, f"{line.village_name}: {kind}"),
        fonts.paragraph(given, NOTE),
        Spacer(1, 4),
        ruled_table(columns, rows),
    ]
    if len(told) > MOST_OF_A_LIST:
        more = number(len(told) - MOST_OF_A_LIST)
        pieces.append(fonts.paragraph(wording.VILLAGE_LIST_MORE.format(count=more), NOTE))
    return pieces


def _person(place: int, line: ListedLine, fonts: PaperFonts) -> list[Any]:
    born = "" if line.birth_date is None else str(line.birth_date.year)
    differs = [word(each) for each in line.differs]
    if line.is_unsure:
        differs.append(wording.VILLAGE_LIST_UNSURE)
    decided = word(line.verdict)
    return [
        str(place),
        fonts.plain(line.name),
        born,
        fonts.plain(word(line.outcome)),
        fonts.plain(", ".join(differs)),
        fonts.plain(f"{decided}: {line.reason}" if line.reason else decided),
    ]
