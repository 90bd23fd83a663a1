# SPDX-License-Identifier: MIT
"""The recap of a month over a regency, a province or the country: for the desk that received it."""

from __future__ import annotations

from collections import Counter
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import Spacer

from tksk_desktop.domain.office import PaperSize
from tksk_desktop.domain.received_figures import Part
from tksk_desktop.reports import wording
from tksk_desktop.reports.client_papers.facts import fact
from tksk_desktop.reports.pages import Bookmark, build
from tksk_desktop.reports.ruled_table import Column, ruled_table
from tksk_desktop.reports.story_pieces import section
from tksk_desktop.reports.styles import CENTRED, NOTE, TITLE, PaperFonts, text_width
from tksk_desktop.usecases.recap.readings import GroupLine, Recap
from tksk_desktop.vocabulary import long_date, month_name, number, place_said, tally_words, word

PAPER = PaperSize.A4
COUNT, CODE, PLACE, PART = 20 * mm, 19 * mm, 34 * mm, 26 * mm
REGENCY_CODE = 5
PERSONS = 7
"""The first so many counts of a kind have a column each; the rest are no single persons."""


def write_recap(recap: Recap, fonts: PaperFonts) -> bytes:
    """Return the paper as PDF."""
    width = text_width(PAPER)
    of = wording.RECAP_OF.format(area=recap.area_name, month=month_name(recap.month))
    due = wording.RECAP_DUE_DAY.format(day=recap.due.day, zone=recap.due.zone.value)
    story = [
        Bookmark(wording.RECAP_TITLE.capitalize()),
        fonts.paragraph(wording.RECAP_TITLE, TITLE),
        fonts.exact_paragraph(of, CENTRED),
        Spacer(1, 10),
        fact(wording.RECAP_DUE, due, fonts, width),
        fact(
            wording.RECAP_SIGNERS,
            wording.RECAP_KNOWN if recap.keeps_signers else wording.RECAP_ANYONE,
            fonts,
            width,
        ),
        *section(fonts, wording.RECAP_SUMMARY),
        _summary(recap, fonts, width),
        *section(fonts, wording.RECAP_OPEN),
        _open(recap, fonts, width),
        *_files(recap, fonts, width),
        *section(fonts, wording.RECAP_NEEDS),
        _needs(recap, fonts, width),
        *section(fonts, wording.RECAP_ACTIVITIES),
        _activities(recap, fonts, width),
        *section(fonts, wording.RECAP_BY_AREA),
        _by_area(recap, fonts, width),
    ]
    return build(
        story,
        paper=PAPER,
        title=fonts.exact(f"Rekapitulasi Laporan TKSK {of}"),
        author="TKSK Desktop",
        foot=f"{of} · {wording.PRINTED.format(day=long_date(recap.made_on))}",
        dated=recap.made_on,
    )


def _summary(recap: Recap, fonts: PaperFonts, width: float) -> Any:
    heads = wording.RECAP_AREA_HEADS
    columns = [
        Column(heads[0], width - 5 * COUNT),
        *(Column(head, COUNT, "r") for head in heads[1:]),
    ]
    # Of a regency the groups are the sub-districts themselves: who is missing stands below.
    several = () if len(recap.area_code) == REGENCY_CODE else recap.groups
    rows = [[fonts.exact(group.name), *map(number, _counts(group))] for group in several]
    sums = [sum(column) for column in zip(*map(_counts, recap.groups), strict=True)]
    rows.append([wording.TOTAL, *map(number, sums or [0] * 5)])
    return ruled_table(columns, rows, total=True)


def _counts(group: GroupLine) -> tuple[int, ...]:
    return (group.expected, group.counted, group.late, group.missing, group.set_aside)


def _open(recap: Recap, fonts: PaperFonts, width: float) -> Any:
    """Return a row for each sub-district about which somebody must do something."""
    widths = (CODE, PLACE, PLACE + 6 * mm, width - CODE - 2 * PLACE - 6 * mm)
    columns = [
        Column(head, wide) for head, wide in zip(wording.RECAP_OPEN_HEADS, widths, strict=True)
    ]
    rows = [
        [
            line.code,
            fonts.exact(line.name),
            fonts.exact(line.regency),
            place_said(*line.said),
        ]
        for line in recap.open_places
    ]
    return ruled_table(columns, rows, empty=wording.RECAP_ALL_WELL)


def _files(recap: Recap, fonts: PaperFonts, width: float) -> list[Any]:
    if not recap.refused:
        return []
    first, second = wording.RECAP_FILE_HEADS
    columns = [Column(first, width / 2), Column(second, width / 2)]
    rows = [[fonts.exact(each.file_name), word(each.problem)] for each in recap.refused]
    more: list[Any] = []
    if recap.more_refused:
        said = wording.RECAP_MORE_FILES.format(count=number(recap.more_refused))
        more = [fonts.paragraph(said, NOTE)]
    return [*section(fonts, wording.RECAP_FILES), ruled_table(columns, rows), *more]


def _needs(recap: Recap, fonts: PaperFonts, width: float) -> Any:
    narrow = 13.5 * mm
    heads = wording.RECAP_NEED_HEADS
    columns = [
        Column(heads[0], width - 8 * narrow),
        *(Column(head, narrow, "r") for head in heads[1:]),
    ]
    rows, totals = [], [0] * (PERSONS + 1)
    for kind, counts in recap.needs_by_kind():
        shown = (*counts[:PERSONS], sum(counts[PERSONS:]))
        totals = [total + count for total, count in zip(totals, shown, strict=True)]
        rows.append([fonts.exact(recap.kind_names.get(kind, kind)), *map(number, shown)])
    if rows:
        rows.append([wording.TOTAL, *map(number, totals)])
    return ruled_table(columns, rows, total=bool(rows), empty=wording.RECAP_NO_NEEDS)


def _activities(recap: Recap, fonts: PaperFonts, width: float) -> Any:
    heads = wording.RECAP_ACTIVITY_HEADS
    rest = width - PART - COUNT
    widths = (PART, rest / 2, rest / 2)
    columns = [Column(head, wide) for head, wide in zip(heads[:3], widths, strict=True)]
    columns.append(Column(heads[3], COUNT, "r"))
    rows = [
        [*map(fonts.exact, tally_words(tally)), number(tally.amount)]
        for tally in recap.tallies_summed()
    ]
    return ruled_table(columns, rows, empty=wording.RECAP_NO_NEEDS)


def _by_area(recap: Recap, fonts: PaperFonts, width: float) -> Any:
    """Return a row for each group with its few most asked sums."""
    heads = wording.RECAP_BY_AREA_HEADS
    columns = [
        Column(heads[0], width - 5 * COUNT),
        *(Column(head, COUNT, "r") for head in heads[1:]),
    ]
    sums: Counter[tuple[str, str]] = Counter()
    for need in recap.needs:
        for name in ("closing", "came_in", "went_out"):
            sums[need.area, name] += getattr(need, name)
    for area, tally in recap.tallies:
        if (tally.part, tally.measure) == (Part.SESSIONS, "sessions"):
            sums[area, "sessions"] += tally.amount
        if (tally.part, tally.measure) == (Part.TOTALS, "registered"):
            sums[area, "registered"] += tally.amount
    shown = ("closing", "came_in", "went_out", "sessions", "registered")
    rows = [
        [fonts.exact(group.name), *(number(sums[group.code, name]) for name in shown)]
        for group in recap.groups
        if group.counted
    ]
    if rows:
        totals = [sum(sums[group.code, name] for group in recap.groups) for name in shown]
        rows.append([wording.TOTAL, *map(number, totals)])
    return ruled_table(columns, rows, total=bool(rows), empty=wording.RECAP_NO_NEEDS)
