# SPDX-License-Identifier: MIT
"""Tables of the report: journal, guidance, needs per kind and village, hindrances."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import Table, TableStyle

from tksk_desktop.domain.month_figures import JournalRow, MonthFigures, NeedFlow
from tksk_desktop.domain.need_kinds import NeedKind
from tksk_desktop.domain.office import TimeZone
from tksk_desktop.reports import wording
from tksk_desktop.reports.styles import BOLD, CELL, GRID, HEAD_CELL, PaperFonts
from tksk_desktop.vocabulary import day_and_date, number, time_span, word

KINDS_ACROSS = 10
CHUNK = 60
"""Rows of one table object; the library's cost grows faster than a table's rows."""


def grid(
    head: Sequence[str],
    rows: Sequence[Sequence[str]],
    widths: Sequence[float],
    fonts: PaperFonts,
    *,
    numbers_from: int | None = None,
    bold_last: bool = False,
) -> list[Any]:
    """Return a ruled table with repeated head; ``numbers_from`` and on are right-aligned."""
    titles = [fonts.paragraph(title, HEAD_CELL) for title in head]
    if not rows:
        rows = [[wording.NOTHING if at == min(1, len(head) - 1) else "–" for at in range(len(head))]]
    style = list(GRID)
    if numbers_from is not None:
        style.append(("ALIGN", (numbers_from, 1), (-1, -1), "RIGHT"))
    tables: list[Any] = []
    for start in range(0, len(rows), CHUNK):
        part = rows[start : start + CHUNK]
        cells = [
            [_cell(text, width, fonts) for text, width in zip(row, widths, strict=True)]
            for row in part
        ]
        own = [*style]
        if bold_last and start + CHUNK >= len(rows):
            own.append(("FONT", (0, -1), (-1, -1), BOLD, 8.5))
        table = Table([titles, *cells], colWidths=list(widths), repeatRows=1)
        table.setStyle(TableStyle(own))
        tables.append(table)
    return tables


def _cell(text: str, width: float, fonts: PaperFonts) -> Any:
    """Return a plain cell where the text surely fits on a line, else a paragraph, which costs more."""
    if len(text) * 4.6 < width - 8 and "\n" not in text:
        return fonts.plain(text)
    return fonts.paragraph(text, CELL)


def journal_table(
    rows: Sequence[JournalRow], zone: TimeZone, fonts: PaperFonts, width: float
) -> list[Any]:
    """No, day and date, time, place, activity, hindrance: the regency's own journal form."""
    widths = [9 * mm, 27 * mm, 21 * mm, 32 * mm]
    rest = width - sum(widths)
    cells = [
        [
            str(position),
            day_and_date(row.held_on),
            time_span(row.starts_at, row.ends_at),
            row.place,
            row.activity,
            row.obstacles or "–",
        ]
        for position, row in enumerate(rows, start=1)
    ]
    head = ["No", "Hari/Tanggal", f"Waktu ({zone.value})", "Tempat", "Aktivitas", "Kendala"]
    return grid(head, cells, [*widths, rest * 0.58, rest * 0.42], fonts)


def guidance_table(figures: MonthFigures, fonts: PaperFonts, width: float) -> list[Any]:
    """Sessions per kind with turnout; a rate counts expected people only."""
    rows = [
        [
            word(count.kind),
            number(count.sessions),
            number(count.clients),
            number(count.expected),
            number(count.present),
            f"{number(100 * count.present / count.expected, 1)} %" if count.expected else "–",
            number(count.walk_ins),
        ]
        for count in figures.sessions
    ]
    head = ["Jenis kegiatan", "Sesi", "Orang", "Diharapkan", "Hadir", "Kehadiran", "Tambahan"]
    narrow = 19.5 * mm
    return grid(head, rows, [width - 6 * narrow, *[narrow] * 6], fonts, numbers_from=1)


def need_table(
    figures: MonthFigures, kinds: Sequence[NeedKind], fonts: PaperFonts, width: float
) -> list[Any]:
    """Per kind: opening + in - out = closing, by sex, with a total line."""
    rows = []
    totals = [0] * 7
    for kind in kinds:
        flows = [flow for flow in figures.needs if flow.kind_code == kind.code]
        sums = sum_flows(flows)
        if not any(sums):
            continue
        totals = [total + value for total, value in zip(totals, sums, strict=True)]
        rows.append([str(len(rows) + 1), kind.name, *_flow_cells(sums)])
    if rows:
        rows.append(["", "Jumlah", *_flow_cells(totals)])
    head = ["No", "Jenis", "Awal", "Masuk", "Keluar", "Akhir", "L", "P"]
    narrow = 15 * mm
    widths = [9 * mm, width - 9 * mm - 6 * narrow, *[narrow] * 6]
    return grid(head, rows, widths, fonts, numbers_from=2, bold_last=bool(rows))


def village_table(
    figures: MonthFigures, kinds: Sequence[NeedKind], fonts: PaperFonts, width: float
) -> list[Any]:
    """Closing figures, villages down and kinds across; most confidential kinds are left out."""
    closing = {(f.village_code, f.kind_code): f.closing for f in figures.needs if f.village_code}
    shown = [k for k in kinds if any(code == k.code and n for (_, code), n in closing.items())]
    tables: list[Any] = []
    for start in range(0, max(len(shown), 1), KINDS_ACROSS):
        part = shown[start : start + KINDS_ACROSS]
        rows = []
        for village_code, name in figures.villages:
            counts = [closing.get((village_code, kind.code), 0) for kind in part]
            rows.append([name, *[number(c) if c else "–" for c in counts], number(sum(counts))])
        sums = [
            sum(closing.get((code, kind.code), 0) for code, _ in figures.villages)
            for kind in part
        ]
        rows.append(["Jumlah", *[number(s) for s in sums], number(sum(sums))])
        head = ["Desa/Kelurahan", *[kind.abbreviation for kind in part], "Jml"]
        narrow = min(13 * mm, (width - 40 * mm) / (len(part) + 1))
        widths = [width - narrow * (len(part) + 1), *[narrow] * (len(part) + 1)]
        tables += grid(head, rows, widths, fonts, numbers_from=1, bold_last=True)
    return tables


def hindrance_table(figures: MonthFigures, fonts: PaperFonts, width: float) -> list[Any]:
    """Hindrances with how often they were met and the notes' words."""
    rows = [
        [word(count.kind), number(count.times), "; ".join(count.texts) or "–"]
        for count in figures.obstacles
        if count.times
    ]
    return grid(
        ["Hambatan", "Kali", "Keterangan"],
        rows,
        [42 * mm, 14 * mm, width - 56 * mm],
        fonts,
    )


def sum_flows(flows: Sequence[NeedFlow]) -> list[int]:
    """Return opening, in, out, closing, men, women, unknown of several rows."""
    columns = ("opening", "came_in", "went_out", "closing", "male", "female", "sex_unknown")
    return [sum(getattr(flow, column) for flow in flows) for column in columns]


def _flow_cells(sums: Sequence[int]) -> list[str]:
    return [number(value) for value in sums[:6]]

