# SPDX-License-Identifier: MIT
"""Labels with their values, and dotted lines for the pen where nothing is recorded."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Paragraph, Spacer

from tksk_desktop.domain.client_papers import NumbersShown
from tksk_desktop.domain.identity_numbers import group_digits
from tksk_desktop.reports.client_papers import wording
from tksk_desktop.reports.ruled_table import Column, RuledTable, ruled_table
from tksk_desktop.reports.styles import LEFT_BODY, NOTE, REGULAR, PaperFonts, measure

SIZE = 10.5
LABEL, COLON = 50 * mm, 5.84
"""Where values begin, and the width of the colon before them."""
FACT = LEFT_BODY.clone(
    "fact",
    fontSize=SIZE,
    bulletFontSize=SIZE,
    leading=14,
    leftIndent=LABEL,
    firstLineIndent=-COLON,
    bulletIndent=0,
)
TEXT = LEFT_BODY.clone("fact_text", fontSize=SIZE, bulletFontSize=SIZE, leading=14, spaceAfter=4)
LINE_HEIGHT = 21.0
"""Room for handwriting, in points."""


class DottedLine(Flowable):  # type: ignore[misc]
    """One line to write on."""

    def __init__(self, width: float, height: float = LINE_HEIGHT) -> None:
        super().__init__()
        self.width, self.height = width, height

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Say how large the line is."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw the dots at the foot of the room."""
        canvas: Any = self.canv
        canvas.saveState()
        canvas.setLineWidth(0.6)
        canvas.setLineCap(1)
        canvas.setDash(0.1, 2.4)
        canvas.line(0, 3, self.width, 3)
        canvas.restoreState()


def fact(label: str, value: str, fonts: PaperFonts, width: float) -> Paragraph:
    """Return a label with its value; nothing recorded leaves room for the pen."""
    return _fact(label, fonts.plain(value) if value.strip() else _to_fill(width), fonts)


def exact_fact(label: str, value: str, fonts: PaperFonts, width: float) -> Paragraph:
    """Return a label with a number that the worker chose to print."""
    return _fact(label, fonts.exact(value) if value else _to_fill(width), fonts)


def blank_fact(label: str, fonts: PaperFonts, width: float) -> Paragraph:
    """Return a label with a dotted line, for a form to be filled by hand."""
    return _fact(label, _dots(width - LABEL), fonts)


def number_facts(
    label: str, number: str | None, shown: NumbersShown, fonts: PaperFonts, width: float
) -> list[Paragraph]:
    """Return an identity number as it was chosen; a masked one keeps its first digits."""
    if shown is NumbersShown.NOT_AT_ALL:
        return []
    if shown is NumbersShown.IN_FULL:
        return [exact_fact(label, group_digits(number) if number else "", fonts, width)]
    return [fact(label, number or "", fonts, width)]


def nothing_yet(fonts: PaperFonts, width: float, lines: int = 2) -> list[Any]:
    """Return that there is no data yet, and lines for the pen."""
    return [
        fonts.paragraph(f"({wording.NO_DATA})", NOTE),
        *(DottedLine(width) for _ in range(lines)),
        Spacer(1, 4),
    ]


def texts_or_lines(text: str, fonts: PaperFonts, width: float, lines: int = 2) -> list[Any]:
    """Return a text's paragraphs; without one, lines for the pen."""
    return [*fonts.paragraphs(text, TEXT)] or nothing_yet(fonts, width, lines)


def table(
    heads: Sequence[str],
    shares: Sequence[float],
    rows: Sequence[Sequence[str]],
    fonts: PaperFonts,
    width: float,
    align: str = "",
) -> RuledTable:
    """Return a ruled table over the width, its columns by their shares; texts are made safe."""
    whole = sum(shares)
    sides = align or "l" * len(heads)
    columns = [
        Column(head, width * share / whole, side)
        for head, share, side in zip(heads, shares, sides, strict=True)
    ]
    clean = [[fonts.plain(cell) for cell in row] for row in rows]
    return ruled_table(columns, clean, empty=wording.NO_DATA)


def _fact(label: str, clean: str, fonts: PaperFonts) -> Paragraph:
    lines = [line for line in clean.split("\n") if line.strip()]
    return fonts.labelled(label, ": " + "\n".join(lines), FACT)


def _to_fill(width: float) -> str:
    said = f"({wording.NO_DATA}) "
    return said + _dots(width - LABEL - measure(said, REGULAR, SIZE))


def _dots(room: float) -> str:
    return wording.DOT * max(0, int((room - 4) / measure(wording.DOT, REGULAR, SIZE)))
