# SPDX-License-Identifier: MIT
"""The cover letter (surat pengantar) in the form of Indonesian official letters."""

from __future__ import annotations

from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import Spacer, Table

from tksk_desktop.domain.office import RecipientRole
from tksk_desktop.domain.reports import Section
from tksk_desktop.reports import wording
from tksk_desktop.reports.letterhead import LetterheadBlock, letterhead_of
from tksk_desktop.reports.pages import Bookmark, SignaturePlace
from tksk_desktop.reports.printable_text import shorten
from tksk_desktop.reports.signature_blocks import BARE, letter_block
from tksk_desktop.reports.story_pieces import ending
from tksk_desktop.reports.styles import LEFT_BODY, PaperFonts, measure, text_width
from tksk_desktop.usecases.report_content import ReportContent
from tksk_desktop.vocabulary import long_date, month_name

LABEL, COLON = 20 * mm, 4 * mm
LONGEST_LINE = 300
COPIES = LEFT_BODY.clone("copies", fontSize=10.5, bulletFontSize=10.5, leading=14)
DATED = LEFT_BODY.clone("dated", alignment=2)


def letter(content: ReportContent, fonts: PaperFonts) -> tuple[list[Any], SignaturePlace]:
    """Return the letter's story and the place of the TKSK's signature."""
    text = content.texts.get(Section.LETTER_BODY, "")
    if content.formerly:
        text += "\n" + wording.REVISION.format(version=content.version, former=content.formerly)
    block, place = letter_block(content, fonts)
    width = text_width(content.paper)
    story = [
        Bookmark(wording.LETTER),
        LetterheadBlock(letterhead_of(content), fonts, width),
        _head_lines(content, fonts, width),
        Spacer(1, 14),
        *_addressee(content, fonts),
        Spacer(1, 12),
        *ending(fonts.paragraphs(text), [Spacer(1, 10), block], width),
        *_copies(content, fonts),
    ]
    return story, place


def _head_lines(content: ReportContent, fonts: PaperFonts, width: float) -> Table:
    """Nomor with place and date upper right, then Sifat, Lampiran, Hal."""
    subject = wording.REVISED_SUBJECT if content.formerly else wording.SUBJECT
    subject = subject.format(
        subdistrict=content.subdistrict_name, month=month_name(content.figures.month)
    )
    dated = shorten(f"{content.place}, {long_date(content.letter_date)}", LONGEST_LINE)
    rows = [
        ("Nomor", content.letter_number, dated),
        ("Sifat", wording.NATURE, ""),
        ("Lampiran", wording.ENCLOSED, ""),
        ("Hal", subject, ""),
    ]
    cells = [
        [
            fonts.exact_paragraph(text, style)
            for text, style in (
                (name, LEFT_BODY),
                (":", LEFT_BODY),
                (shorten(value, LONGEST_LINE), LEFT_BODY),
                (right, DATED),
            )
        ]
        for name, value, right in rows
    ]
    dated_width = min(measure(dated, LEFT_BODY.fontName, LEFT_BODY.fontSize) + 2, width * 0.45)
    widths = [LABEL, COLON, width - LABEL - COLON - dated_width, dated_width]
    table = Table(cells, colWidths=widths, style=BARE, hAlign="LEFT")
    table.setStyle([("SPAN", (2, line), (3, line)) for line in range(1, len(rows))])
    return table


def _addressee(content: ReportContent, fonts: PaperFonts) -> list[Any]:
    lines: list[Any] = []
    for recipient in content.recipients:
        if recipient.role is RecipientRole.ORIGINAL:
            title = shorten(f"{wording.TO} {recipient.title}", LONGEST_LINE)
            lines.append(fonts.exact_paragraph(title, LEFT_BODY))
            if recipient.city:
                city = shorten(f"{wording.AT} {recipient.city}", LONGEST_LINE)
                lines.append(fonts.exact_paragraph(city, LEFT_BODY))
    return lines


def _copies(content: ReportContent, fonts: PaperFonts) -> list[Any]:
    others = [r.title for r in content.recipients if r.role is not RecipientRole.ORIGINAL]
    if not others:
        return []
    titles = [shorten(title, LONGEST_LINE) for title in others]
    listed = "\n".join(
        f"{position}. {wording.TO} {title}" for position, title in enumerate(titles, start=1)
    )
    if len(titles) == 1:
        listed = f"{wording.TO} {titles[0]}"
    head = fonts.paragraph(wording.COPIES, COPIES.clone("copies_head", keepWithNext=1))
    return [Spacer(1, 16), head, *fonts.paragraphs(listed, COPIES)]
