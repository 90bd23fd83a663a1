# SPDX-License-Identifier: MIT
"""Fonts, paragraph styles and safe text for every paper."""

from __future__ import annotations

import unicodedata
from pathlib import Path
from xml.sax.saxutils import escape

from reportlab.lib import colors
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Paragraph

from tksk_desktop.domain.office import PaperSize

REGULAR, BOLD, ITALIC, BOLD_ITALIC = "Paper", "Paper-Bold", "Paper-Italic", "Paper-BoldItalic"
FILES = {
    REGULAR: "LiberationSans-Regular.ttf",
    BOLD: "LiberationSans-Bold.ttf",
    ITALIC: "LiberationSans-Italic.ttf",
    BOLD_ITALIC: "LiberationSans-BoldItalic.ttf",
}
PAGE_SIZES = {PaperSize.A4: A4, PaperSize.F4: (215 * mm, 330 * mm)}
LEFT, RIGHT, TOP, BOTTOM = 27 * mm, 22 * mm, 22 * mm, 22 * mm
GREY = colors.Color(0.35, 0.35, 0.35)
FAINT = colors.Color(0.93, 0.93, 0.93)
MISSING_GLYPH = "\N{WHITE VERTICAL RECTANGLE}"

BODY = ParagraphStyle("body", fontName=REGULAR, fontSize=11, leading=15, alignment=TA_JUSTIFY)
LEFT_BODY = ParagraphStyle("left", parent=BODY, alignment=0)
INDENTED = ParagraphStyle("indented", parent=BODY, firstLineIndent=28, spaceAfter=6)
CENTRED = ParagraphStyle("centred", parent=BODY, alignment=TA_CENTER)
TITLE = ParagraphStyle("title", parent=CENTRED, fontName=BOLD, fontSize=12.5, leading=17)
CHAPTER = ParagraphStyle(
    "chapter", parent=LEFT_BODY, fontName=BOLD, spaceBefore=12, spaceAfter=4
)
SECTION = ParagraphStyle(
    "section", parent=LEFT_BODY, fontName=BOLD, spaceBefore=8, spaceAfter=3
)
CELL = ParagraphStyle("cell", fontName=REGULAR, fontSize=8.5, leading=10.5)
HEAD_CELL = ParagraphStyle("head", parent=CELL, fontName=BOLD, alignment=TA_CENTER)
NOTE = ParagraphStyle("note", parent=CELL, fontName=ITALIC, textColor=GREY, spaceBefore=3)
CAPTION = ParagraphStyle("caption", parent=CELL, alignment=TA_CENTER)

GRID = [
    ("GRID", (0, 0), (-1, -1), 0.5, colors.black),
    ("BACKGROUND", (0, 0), (-1, 0), FAINT),
    ("VALIGN", (0, 0), (-1, 0), "MIDDLE"),
    ("VALIGN", (0, 1), (-1, -1), "TOP"),
    ("FONT", (0, 1), (-1, -1), REGULAR, 8.5),
    ("LEADING", (0, 1), (-1, -1), 10.5),
    ("TOPPADDING", (0, 0), (-1, -1), 2.5),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
    ("LEFTPADDING", (0, 0), (-1, -1), 4),
    ("RIGHTPADDING", (0, 0), (-1, -1), 4),
]


class PaperFonts:
    """Registers the shipped fonts and knows which letters they have."""

    def __init__(self, folder: Path) -> None:
        for name, file in FILES.items():
            if name not in pdfmetrics.getRegisteredFontNames():
                pdfmetrics.registerFont(TTFont(name, str(folder / file)))
        pdfmetrics.registerFontFamily(
            REGULAR, normal=REGULAR, bold=BOLD, italic=ITALIC, boldItalic=BOLD_ITALIC
        )
        self._letters = pdfmetrics.getFont(REGULAR).face.charToGlyph

    def plain(self, text: str) -> str:
        """Return text as it can be printed: no control characters, a box for unknown letters."""
        normal = unicodedata.normalize("NFC", text).replace("\r\n", "\n").replace("\t", " ")
        kept = (c for c in normal if c == "\n" or unicodedata.category(c)[0] != "C")
        return "".join(c if c == "\n" or ord(c) in self._letters else MISSING_GLYPH for c in kept)

    def paragraph(self, text: str, style: ParagraphStyle = BODY) -> Paragraph:
        """Return a paragraph of plain text: nothing in it is markup, lines are kept."""
        return Paragraph(escape(self.plain(text)).replace("\n", "<br/>"), style)

    def paragraphs(self, text: str, style: ParagraphStyle = INDENTED) -> list[Paragraph]:
        """Return one paragraph for each line that holds anything."""
        lines = [line.strip() for line in text.splitlines() if line.strip()]
        return [self.paragraph(line, style) for line in lines]
