# SPDX-License-Identifier: MIT
"""Fonts, paper sizes, margins, paragraph styles and safe text for every paper."""

from __future__ import annotations

import re
from pathlib import Path
from xml.sax.saxutils import escape

from reportlab import rl_config
from reportlab.lib import colors
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Paragraph

from tksk_desktop.domain.office import PaperSize
from tksk_desktop.reports.printable_text import clean, mask_identity_numbers

REGULAR, BOLD, ITALIC, BOLD_ITALIC = "Paper", "Paper-Bold", "Paper-Italic", "Paper-BoldItalic"
FILES = {
    REGULAR: "LiberationSans-Regular.ttf",
    BOLD: "LiberationSans-Bold.ttf",
    ITALIC: "LiberationSans-Italic.ttf",
    BOLD_ITALIC: "LiberationSans-BoldItalic.ttf",
}
PAGE_SIZES = {PaperSize.A4: A4, PaperSize.F4: (215 * mm, 330 * mm)}
LEFT, RIGHT, TOP, BOTTOM = 28 * mm, 24 * mm, 24 * mm, 24 * mm
FOOT = 13 * mm
GREY = colors.Color(0.35, 0.35, 0.35)
FAINT = colors.Color(0.92, 0.92, 0.92)
HANGING = 18.0
TABLE_SIZE, TABLE_LEADING = 9.0, 11.0

# Every style names its bullet font too: the library's own choice is a font that is not embedded.
BODY = ParagraphStyle(
    "body",
    fontName=REGULAR,
    bulletFontName=REGULAR,
    fontSize=11.5,
    bulletFontSize=11.5,
    leading=16,
    alignment=TA_JUSTIFY,
)
LEFT_BODY = ParagraphStyle("left", parent=BODY, alignment=0)
INDENTED = ParagraphStyle("indented", parent=BODY, firstLineIndent=28, spaceAfter=6)
LISTED = ParagraphStyle(
    "listed", parent=BODY, leftIndent=HANGING, bulletIndent=0, firstLineIndent=0, spaceAfter=1.5
)
CENTRED = ParagraphStyle("centred", parent=BODY, alignment=TA_CENTER)
TITLE = ParagraphStyle("title", parent=CENTRED, fontName=BOLD, fontSize=13, leading=17.5)
CHAPTER = ParagraphStyle("chapter", parent=LEFT_BODY, fontName=BOLD, spaceBefore=13, spaceAfter=5)
SECTION = ParagraphStyle("section", parent=LEFT_BODY, fontName=BOLD, spaceBefore=9, spaceAfter=4)
SMALL = ParagraphStyle("small", parent=LEFT_BODY, fontSize=9, leading=11.5)
TABLE_TITLE = ParagraphStyle("table_title", parent=SMALL, fontName=BOLD, spaceAfter=3)
NOTE = ParagraphStyle(
    "note", parent=SMALL, fontSize=8.5, leading=10.5, textColor=GREY, spaceAfter=2
)
CAPTION = ParagraphStyle("caption", parent=SMALL, alignment=TA_CENTER)

_LIST_MARK = re.compile(r"(\d{1,3}[.)]|[A-Za-z][.)]|[-–•*])\s+(?=\S)")


class PaperFonts:
    """Registers the shipped fonts and makes paragraphs of plain text."""

    def __init__(self, folder: Path) -> None:
        # Binary streams: the text form of the library makes every picture a quarter larger.
        rl_config.useA85 = 0
        for name, file in FILES.items():
            if name not in pdfmetrics.getRegisteredFontNames():
                pdfmetrics.registerFont(TTFont(name, str(folder / file)))
        pdfmetrics.registerFontFamily(
            REGULAR, normal=REGULAR, bold=BOLD, italic=ITALIC, boldItalic=BOLD_ITALIC
        )
        self._letters = pdfmetrics.getFont(REGULAR).face.charToGlyph

    def plain(self, text: str) -> str:
        """Return text as it may be printed: drawable letters only and no identity number."""
        return mask_identity_numbers(clean(text, self._letters))

    def exact(self, text: str) -> str:
        """Return the office's own words (letter number, NIAT, NIP) with drawable letters only."""
        return clean(text, self._letters)

    def paragraph(self, text: str, style: ParagraphStyle = BODY) -> Paragraph:
        """Return a paragraph of plain text: nothing in it is markup, lines are kept."""
        return _paragraph(self.plain(text), style)

    def exact_paragraph(self, text: str, style: ParagraphStyle = BODY) -> Paragraph:
        """Return a paragraph of the office's own words."""
        return _paragraph(self.exact(text), style)

    def labelled(self, label: str, clean: str, style: ParagraphStyle) -> Paragraph:
        """Return a paragraph of text made safe already, with a label hanging before it."""
        text = escape(clean).replace("\n", "<br/>")
        return Paragraph(text, style, bulletText=self.exact(label))

    def paragraphs(self, text: str, style: ParagraphStyle = INDENTED) -> list[Paragraph]:
        """Return one paragraph for each line that holds anything; listed lines hang."""
        lines = [line.strip() for line in self.plain(text).split("\n")]
        return [_line(line, style) for line in lines if line]


def text_width(paper: PaperSize) -> float:
    """Return the width between the margins, in points."""
    return float(PAGE_SIZES[paper][0] - LEFT - RIGHT)


def measure(text: str, font: str = REGULAR, size: float = TABLE_SIZE) -> float:
    """Return a text's width in points."""
    return float(pdfmetrics.stringWidth(text, font, size))


def fit(text: str, width: float, font: str, size: float) -> str:
    """Return the text, cut with an ellipsis where it is wider than ``width`` points."""
    if measure(text, font, size) <= width:
        return text
    fitting, beyond = 0, len(text)
    while beyond - fitting > 1:
        middle = (fitting + beyond) // 2
        if measure(text[:middle] + "…", font, size) <= width:
            fitting = middle
        else:
            beyond = middle
    return text[:fitting].rstrip() + "…"


def _paragraph(text: str, style: ParagraphStyle) -> Paragraph:
    return Paragraph(escape(text).replace("\n", "<br/>"), style)


def _line(line: str, style: ParagraphStyle) -> Paragraph:
    mark = _LIST_MARK.match(line)
    if mark is None:
        return _paragraph(line, style)
    hanging = LISTED.clone(
        "hanging",
        fontName=style.fontName,
        fontSize=style.fontSize,
        bulletFontSize=style.fontSize,
        leading=style.leading,
        alignment=style.alignment,
    )
    return Paragraph(escape(line[mark.end() :]), hanging, bulletText=mark.group(1))
