# SPDX-License-Identifier: MIT
"""The register of deliveries (buku ekspedisi): each copy, when and how it left, who received it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from reportlab.lib.units import mm
from reportlab.platypus import Spacer

from tksk_desktop.domain.office import PaperSize
from tksk_desktop.domain.reports import CopyState
from tksk_desktop.reports.pages import build, text_width
from tksk_desktop.reports.styles import TITLE, PaperFonts
from tksk_desktop.reports.tables import grid
from tksk_desktop.usecases.readings import CopyEventLine, CopyLine
from tksk_desktop.vocabulary import long_date, month_name, short_date, word


def write_register(
    lines: Sequence[CopyLine],
    *,
    subdistrict_name: str,
    printed_on: date,
    paper: PaperSize,
    fonts: PaperFonts,
) -> bytes:
    """Return the register as PDF; without a line it says so."""
    width = text_width(paper)
    rows = [
        [
            str(position),
            line.letter_number,
            month_name(line.month) + (f" (versi {line.version})" if line.version > 1 else ""),
            line.recipient_title,
            _step(line, CopyState.SENT),
            _step(line, CopyState.RECEIVED),
            word(line.state),
        ]
        for position, line in enumerate(lines, start=1)
    ]
    widths = [8 * mm, 32 * mm, 24 * mm, 0.0, 24 * mm, 26 * mm, 20 * mm]
    widths[3] = width - sum(widths)
    head = ["No", "Nomor surat", "Laporan", "Penerima", "Dikirim", "Diterima", "Keadaan"]
    title = f"Buku Ekspedisi TKSK Kecamatan {subdistrict_name}"
    story = [
        fonts.paragraph("BUKU EKSPEDISI", TITLE),
        fonts.paragraph(f"TKSK KECAMATAN {subdistrict_name.upper()}", TITLE),
        Spacer(1, 10),
        *grid(head, rows, widths, fonts),
    ]
    foot = f"Dicetak {long_date(printed_on)}"
    return build(story, paper=paper, title=title, author="TKSK", foot=foot)


def _step(line: CopyLine, state: CopyState) -> str:
    events = [event for event in line.events if event.state is state]
    return "\n".join(_event(event) for event in events) or "–"


def _event(event: CopyEventLine) -> str:
    day = short_date(event.happened_on) if event.happened_on is not None else ""
    how = event.receiver_name or word(event.way)
    return f"{day} {how}".strip()
