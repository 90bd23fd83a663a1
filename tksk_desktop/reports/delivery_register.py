# SPDX-License-Identifier: MIT
"""The register of deliveries (buku ekspedisi): each copy, when and how it left, who received it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from reportlab.lib.units import mm
from reportlab.platypus import Spacer

from tksk_desktop.domain.office import PaperSize
from tksk_desktop.domain.reports import CopyState, DeliveryWay
from tksk_desktop.reports import wording
from tksk_desktop.reports.pages import build
from tksk_desktop.reports.ruled_table import Column, ruled_table
from tksk_desktop.reports.styles import LEFT, PAGE_SIZES, RIGHT, TITLE, PaperFonts
from tksk_desktop.usecases.readings import CopyEventLine, CopyLine
from tksk_desktop.vocabulary import long_date, month_name, short_date, word

WIDTHS_MM = (9, 42, 26, 0, 19, 27, 31, 22, 28)
"""The zero takes what the paper leaves."""


def write_register(
    lines: Sequence[CopyLine],
    *,
    subdistrict_name: str,
    printed_on: date,
    paper: PaperSize,
    fonts: PaperFonts,
) -> bytes:
    """Return the register as PDF on paper laid on its side; without a line it says so."""
    width = PAGE_SIZES[paper][1] - LEFT - RIGHT
    widths = [part * mm for part in WIDTHS_MM]
    widths[WIDTHS_MM.index(0)] = width - sum(widths)
    columns = [
        Column(head, wide, align)
        for head, wide, align in zip(wording.REGISTER_HEADS, widths, "cllllllll", strict=True)
    ]
    rows = [_row(position, line, fonts) for position, line in enumerate(lines, start=1)]
    office = f"TKSK Kecamatan {subdistrict_name}"
    story = [
        fonts.paragraph(wording.REGISTER_TITLE, TITLE),
        fonts.exact_paragraph(office.upper(), TITLE),
        Spacer(1, 10),
        ruled_table(columns, rows, empty=wording.REGISTER_EMPTY),
    ]
    return build(
        story,
        paper=paper,
        title=fonts.exact(f"Buku Ekspedisi {office}"),
        author="TKSK",
        foot=wording.PRINTED.format(day=long_date(printed_on)),
        dated=printed_on,
        across=True,
    )


def _row(position: int, line: CopyLine, fonts: PaperFonts) -> list[str]:
    month = month_name(line.month)
    if line.version > 1:
        month = wording.VERSION.format(month=month, version=line.version)
    received = _steps(line, CopyState.RECEIVED, fonts) or _steps(line, CopyState.APPROVED, fonts)
    notes = [fonts.plain(event.note) for event in line.events if event.note]
    return [
        str(position),
        fonts.exact(line.letter_number),
        month,
        fonts.exact(line.recipient_title),
        word(line.role),
        _steps(line, CopyState.SENT, fonts) or wording.NONE,
        received or wording.NONE,
        word(line.state),
        "\n".join(notes) or wording.NONE,
    ]


def _steps(line: CopyLine, state: CopyState, fonts: PaperFonts) -> str:
    return "\n".join(_event(event, fonts) for event in line.events if event.state is state)


def _event(event: CopyEventLine, fonts: PaperFonts) -> str:
    """Write the day, the way it left and who took it, a line each."""
    day = short_date(event.happened_on) if event.happened_on is not None else ""
    way = word(event.way) if event.way is not DeliveryWay.NONE else ""
    return "\n".join(part for part in (day, way, fonts.plain(event.receiver_name)) if part)
