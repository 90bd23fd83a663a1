# SPDX-License-Identifier: MIT
"""Blocks for signatures: the visible electronic one, wet ink, and the camat's empty field."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import Any, Protocol
from zoneinfo import ZoneInfo

import segno
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Spacer, Table, TableStyle

from tksk_desktop.domain.office import PaperSize
from tksk_desktop.domain.signatures import CAMAT_FIELD, WORKER_FIELD, SignatureLook
from tksk_desktop.reports import wording
from tksk_desktop.reports.attached_figures import figures_file
from tksk_desktop.reports.pages import LANGUAGE, SignaturePlace
from tksk_desktop.reports.printable_text import shorten
from tksk_desktop.reports.styles import BOLD, GREY, LEFT_BODY, REGULAR, PaperFonts, fit, text_width
from tksk_desktop.usecases.report_content import ReportContent
from tksk_desktop.vocabulary import clock_time, long_date

BLOCK_WIDTH, BLOCK_HEIGHT = 76 * mm, 22 * mm
CAMAT_WIDTH = 66 * mm
LONGEST_NAME = 120
SIGNER = LEFT_BODY.clone("signer", fontName=BOLD)
BARE = TableStyle(
    [
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 0),
        ("TOPPADDING", (0, 0), (-1, -1), 0),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("FONT", (0, 0), (-1, -1), REGULAR, 11.5),
    ]
)


class Signed(Protocol):
    """Who signs a paper, where and when; fulfilled by the contents of papers."""

    @property
    def paper(self) -> PaperSize: ...
    @property
    def place(self) -> str: ...
    @property
    def letter_date(self) -> date: ...
    @property
    def subdistrict_name(self) -> str: ...
    @property
    def worker_name(self) -> str: ...
    @property
    def member_number(self) -> str: ...
    @property
    def camat_name(self) -> str: ...
    @property
    def camat_number(self) -> str: ...
    @property
    def camat_endorses(self) -> bool: ...


def letter_block(content: ReportContent, fonts: PaperFonts) -> tuple[Table, SignaturePlace]:
    """Return the letter's block: office, electronic signature, name, NIAT."""
    block = _visible_block(content, fonts)
    place = SignaturePlace(WORKER_FIELD, BLOCK_WIDTH, BLOCK_HEIGHT, block)
    parts = [
        _line(_office(content), fonts),
        Spacer(1, 4),
        place,
        Spacer(1, 4),
        *_worker(content, fonts),
    ]
    left = text_width(content.paper) - BLOCK_WIDTH
    return Table([["", parts]], colWidths=[left, BLOCK_WIDTH], style=BARE), place


def closing_blocks(content: Signed, fonts: PaperFonts) -> tuple[Table, list[SignaturePlace]]:
    """Return the report's last blocks: the TKSK's for wet ink, the camat's with an empty field."""
    worker = worker_block(content, fonts)
    camat: list[Any] = []
    places = []
    if content.camat_endorses:
        place = SignaturePlace(CAMAT_FIELD, CAMAT_WIDTH, BLOCK_HEIGHT)
        places.append(place)
        camat = [
            _line(wording.ENDORSED, fonts),
            _line(wording.CAMAT.format(subdistrict=content.subdistrict_name), fonts),
            place,
            _line(content.camat_name or wording.NAME_TO_FILL_IN, fonts, bold=True),
            _line(f"NIP {content.camat_number or wording.NUMBER_TO_FILL_IN}", fonts),
        ]
    width = text_width(content.paper)
    widths = [width - BLOCK_WIDTH, BLOCK_WIDTH]
    return Table([[camat, worker]], colWidths=widths, style=BARE), places


def worker_block(content: Signed, fonts: PaperFonts) -> list[Any]:
    """Return place, date, the TKSK's room for wet ink, name and NIAT."""
    return [
        _line(f"{content.place}, {long_date(content.letter_date)}", fonts),
        _line(_office(content), fonts),
        Spacer(1, BLOCK_HEIGHT),
        *_worker(content, fonts),
    ]


def draw_code(canvas: Any, code: segno.QRCode, x: float, y: float, side: float) -> None:
    """Draw a QR code as black squares; neighbours in a row are one."""
    rows = list(code.matrix)
    step = side / len(rows)
    for down, row in enumerate(rows):
        bottom = y + side - (down + 1) * step
        across = 0
        while across < len(row):
            start = across
            while across < len(row) and row[across]:
                across += 1
            if across > start:
                length = (across - start) * step
                canvas.rect(x + start * step, bottom, length, step, stroke=0, fill=1)
            across += 1


def _office(content: Signed) -> str:
    return wording.WORKER_OF.format(subdistrict=content.subdistrict_name)


def _worker(content: Signed, fonts: PaperFonts) -> list[Any]:
    number = _line(f"NIAT {content.member_number}", fonts)
    return [_line(content.worker_name, fonts, bold=True), number]


def _line(text: str, fonts: PaperFonts, *, bold: bool = False) -> Any:
    return fonts.exact_paragraph(shorten(text, LONGEST_NAME), SIGNER if bold else LEFT_BODY)


def _visible_block(content: ReportContent, fonts: PaperFonts) -> Any:
    """Return what draws the TKSK's visible signature; None for a preview."""
    look = content.signature
    if content.signed_elsewhere:
        return _draw_room
    if look is None:
        return None
    document = wording.DOCUMENT.format(number=look.document_id[:16])
    lines = (_note(look), look.role, _moment(look), document)
    return partial(_draw_block, look.code(figures_file(content)), lines, fonts)


def camat_stamp(look: SignatureLook, paper: bytes, fonts: PaperFonts) -> bytes:
    """Return the camat's visible signature as a PDF, to be put into his field."""
    target = io.BytesIO()
    canvas = Canvas(
        target, (CAMAT_WIDTH, BLOCK_HEIGHT), invariant=1, initialFontName=REGULAR, lang=LANGUAGE
    )
    lines = (_note(look), look.signer_name, look.role, _moment(look))
    _draw_block(look.code(paper), lines, fonts, canvas, CAMAT_WIDTH, BLOCK_HEIGHT)
    canvas.showPage()
    canvas.save()
    return target.getvalue()


def _note(look: SignatureLook) -> str:
    return look.footer.removeprefix(wording.ELECTRONIC).strip()


def _moment(look: SignatureLook) -> str:
    local = look.signed_at.astimezone(ZoneInfo(look.zone_name))
    return f"{long_date(local.date())} {clock_time(local.time())} {look.zone_label}"


def _draw_block(
    code: str,
    lines: Sequence[str],
    fonts: PaperFonts,
    canvas: Any,
    width: float,
    height: float,
) -> None:
    """Draw the frame with the QR code left and the words right."""
    x, y = height + 1 * mm, height - 4.4 * mm
    room = width - x - 1.5 * mm
    canvas.saveState()
    canvas.setLineWidth(0.5)
    canvas.roundRect(0.25, 0.25, width - 0.5, height - 0.5, 3)
    side = height - 4 * mm
    draw_code(canvas, segno.make(code, error="m", micro=False), 2 * mm, 2 * mm, side)
    canvas.setFont(BOLD, 7.5)
    canvas.drawString(x, y, wording.ELECTRONIC)
    canvas.setFont(REGULAR, 7.5)
    for line in lines:
        y -= 3.7 * mm
        canvas.drawString(x, y, fit(fonts.exact(line), room, REGULAR, 7.5))
    canvas.restoreState()


def _draw_room(canvas: Any, width: float, height: float) -> None:
    """Mark the room for a signature made elsewhere; such programs look for the sign."""
    canvas.saveState()
    canvas.setLineWidth(0.4)
    canvas.setStrokeColor(GREY)
    canvas.setDash(2, 2)
    canvas.roundRect(0.25, 0.25, width - 0.5, height - 0.5, 3)
    canvas.setFillColor(GREY)
    canvas.setFont(REGULAR, 7.5)
    canvas.drawString(3 * mm, height - 4.4 * mm, wording.ROOM_FOR_SIGNATURE)
    canvas.drawString(3 * mm, height / 2 - 3, wording.SIGNATURE_SIGN)
    canvas.restoreState()
