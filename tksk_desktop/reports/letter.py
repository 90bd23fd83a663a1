# SPDX-License-Identifier: MIT
"""The cover letter (surat pengantar) in the form of Indonesian official letters."""

from __future__ import annotations

import io
from typing import Any
from zoneinfo import ZoneInfo

import segno
from reportlab.lib import colors
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.platypus import (
    HRFlowable,
    Image,
    KeepTogether,
    Spacer,
    Table,
    TableStyle,
)

from tksk_desktop.domain.office import RecipientRole
from tksk_desktop.domain.reports import Section
from tksk_desktop.domain.signatures import SignatureLook
from tksk_desktop.reports import wording
from tksk_desktop.reports.pages import SignaturePlace, text_width
from tksk_desktop.reports.styles import (
    BOLD,
    CENTRED,
    LEFT_BODY,
    REGULAR,
    TITLE,
    PaperFonts,
)
from tksk_desktop.usecases.report_content import Letterhead, ReportContent
from tksk_desktop.vocabulary import clock_time, long_date, month_name

BLOCK_WIDTH, BLOCK_HEIGHT = 72 * mm, 21 * mm
EMBLEM = 20 * mm
TIGHT = TableStyle(
    [
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 0),
        ("TOPPADDING", (0, 0), (-1, -1), 0),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ]
)


def letterhead(head: Letterhead, fonts: PaperFonts, width: float) -> list[Any]:
    """Return the kop: emblem left, lines centred, a thick and a thin line below."""
    lines = [
        fonts.paragraph(head.government.upper(), TITLE),
        fonts.paragraph(head.office.upper(), TITLE.clone("office", fontSize=14, leading=18)),
        fonts.paragraph(head.address, CENTRED.clone("address", fontSize=9.5, leading=12)),
    ]
    emblem = _emblem(head.emblem)
    side = EMBLEM + 4 * mm
    table = Table([[emblem, lines, ""]], colWidths=[side, width - 2 * side, side], style=TIGHT)
    return [
        table,
        Spacer(1, 3),
        HRFlowable(width="100%", thickness=2.2, color=colors.black, spaceAfter=1.2),
        HRFlowable(width="100%", thickness=0.6, color=colors.black, spaceAfter=10),
    ]


def letter(content: ReportContent, fonts: PaperFonts) -> tuple[list[Any], SignaturePlace]:
    """Return the letter's story and the place of the TKSK's signature."""
    width = text_width(content.paper)
    month = month_name(content.figures.month)
    subject = wording.REVISED_SUBJECT if content.formerly else wording.SUBJECT
    story = letterhead(content.letterhead, fonts, width)
    story.append(_head_lines(content, fonts, width, subject.format(month=month)))
    story.append(Spacer(1, 12))
    story += _addressee(content, fonts)
    story.append(Spacer(1, 10))
    story += fonts.paragraphs(content.texts[Section.LETTER_BODY])
    if content.formerly:
        story += fonts.paragraphs(wording.REVISION.format(former=content.formerly))
    story.append(Spacer(1, 8))
    place = SignaturePlace("TKSK", BLOCK_WIDTH, BLOCK_HEIGHT, _visible_block(content.signature))
    story.append(
        KeepTogether([_right(signature_lines(content, fonts, place), width), *_copies(content, fonts)])
    )
    return story, place


def signature_lines(content: ReportContent, fonts: PaperFonts, place: Any) -> list[Any]:
    """Return the signature block: office, room, name, NIAT."""
    return [
        fonts.paragraph(f"TKSK Kecamatan {content.subdistrict_name},", LEFT_BODY),
        Spacer(1, 3),
        place,
        Spacer(1, 3),
        fonts.paragraph(content.worker_name, LEFT_BODY.clone("name", fontName=BOLD)),
        fonts.paragraph(f"NIAT {content.member_number}", LEFT_BODY),
    ]


def _emblem(picture: bytes | None) -> Any:
    if picture is None:
        return ""
    try:
        wide, high = ImageReader(io.BytesIO(picture)).getSize()
    except Exception:  # noqa: BLE001 - a broken picture must not keep a letter from being made
        return ""
    scale = EMBLEM / max(wide, high)
    return Image(io.BytesIO(picture), width=wide * scale, height=high * scale)


def _head_lines(content: ReportContent, fonts: PaperFonts, width: float, subject: str) -> Table:
    """Nomor with place and date upper right, then Sifat, Lampiran, Hal."""
    dated = f"{content.place}, {long_date(content.letter_date)}"
    rows = [
        ("Nomor", content.letter_number, dated),
        ("Sifat", wording.NATURE, ""),
        ("Lampiran", wording.ENCLOSED, ""),
        ("Hal", subject, ""),
    ]
    cells = [
        [
            fonts.paragraph(name, LEFT_BODY),
            fonts.paragraph(":", LEFT_BODY),
            fonts.paragraph(value, LEFT_BODY),
            fonts.paragraph(right, LEFT_BODY.clone("dated", alignment=2)),
        ]
        for name, value, right in rows
    ]
    widths = [20 * mm, 4 * mm, width - 90 * mm, 66 * mm]
    return Table(cells, colWidths=widths, style=TIGHT, hAlign="LEFT")


def _addressee(content: ReportContent, fonts: PaperFonts) -> list[Any]:
    originals = [r for r in content.recipients if r.role is RecipientRole.ORIGINAL]
    lines: list[Any] = []
    for recipient in originals:
        lines.append(fonts.paragraph(f"{wording.TO} {recipient.title}", LEFT_BODY))
        if recipient.city:
            lines.append(fonts.paragraph(f"{wording.AT} {recipient.city}", LEFT_BODY))
    return lines


def _copies(content: ReportContent, fonts: PaperFonts) -> list[Any]:
    others = [r.title for r in content.recipients if r.role is not RecipientRole.ORIGINAL]
    if not others:
        return []
    small = LEFT_BODY.clone("copies", fontSize=10, leading=13)
    listed = [
        fonts.paragraph(f"{position}. Yth. {title}" if len(others) > 1 else f"Yth. {title}", small)
        for position, title in enumerate(others, start=1)
    ]
    return [Spacer(1, 14), fonts.paragraph(wording.COPIES, small), *listed]


def _right(lines: list[Any], width: float) -> Table:
    return Table(
        [["", lines]], colWidths=[width - BLOCK_WIDTH - 4 * mm, BLOCK_WIDTH + 4 * mm], style=TIGHT
    )


def _visible_block(look: SignatureLook | None) -> Any:
    """Return what draws the visible signature: QR code left, words right; None for a preview."""
    if look is None:
        return None
    local = look.signed_at.astimezone(ZoneInfo(look.zone_name))
    code = segno.make(f"TKSK:{look.document_id}:{look.content_hash[:32]}", error="m", micro=False)

    def draw(canvas: Any, width: float, height: float) -> None:
        canvas.saveState()
        canvas.setLineWidth(0.5)
        canvas.roundRect(0, 0, width, height, 3)
        draw_code(canvas, code, 2 * mm, 2 * mm, height - 4 * mm)
        x, y = height + 1 * mm, height - 4 * mm
        canvas.setFont(BOLD, 7)
        canvas.drawString(x, y, wording.ELECTRONIC)
        canvas.setFont(REGULAR, 7)
        moment = f"{long_date(local.date())} {clock_time(local.time())} {look.zone_label}"
        note = look.footer.removeprefix(wording.ELECTRONIC).strip()
        for line in (note, look.role, moment, f"Dok. {look.document_id[:16]}"):
            y -= 3.6 * mm
            canvas.drawString(x, y, line)
        canvas.restoreState()

    return draw


def draw_code(canvas: Any, code: Any, x: float, y: float, side: float) -> None:
    """Draw a QR code as black squares."""
    rows = list(code.matrix)
    step = side / len(rows)
    for down, row in enumerate(rows):
        for across, dark in enumerate(row):
            if dark:
                top = y + side - (down + 1) * step
                canvas.rect(x + across * step, top, step, step, stroke=0, fill=1)
