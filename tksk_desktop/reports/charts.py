# SPDX-License-Identifier: MIT
"""Charts drawn by the paper library, readable in black and white."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.graphics.shapes import Drawing, Rect, String
from reportlab.lib.colors import Color

from tksk_desktop.reports.styles import REGULAR, PaperFonts
from tksk_desktop.vocabulary import number

BAR = Color(0.30, 0.30, 0.30)
ROW, LABEL_WIDTH, SIZE = 15, 190, 8.5


def bar_chart(bars: Sequence[tuple[str, int]], fonts: PaperFonts, width: float) -> Drawing:
    """Return lying bars with their names left and figures right."""
    drawing = Drawing(width, ROW * len(bars) + 4)
    longest = max((value for _, value in bars), default=0) or 1
    room = width - LABEL_WIDTH - 40
    for position, (name, value) in enumerate(bars):
        y = drawing.height - ROW * (position + 1)
        length = room * value / longest
        label = String(
            LABEL_WIDTH - 6, y + 3, fonts.plain(name)[:44], fontName=REGULAR, fontSize=SIZE
        )
        label.textAnchor = "end"
        drawing.add(label)
        drawing.add(Rect(LABEL_WIDTH, y, length, ROW - 5, fillColor=BAR, strokeColor=None))
        drawing.add(
            String(
                LABEL_WIDTH + length + 4, y + 3, number(value), fontName=REGULAR, fontSize=SIZE
            )
        )
    return drawing
