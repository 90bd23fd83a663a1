# SPDX-License-Identifier: MIT
"""Charts drawn straight on the page, readable in black and white."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportlab.platypus import Flowable

from tksk_desktop.reports.styles import REGULAR, TABLE_SIZE, fit
from tksk_desktop.vocabulary import number

BAR = 0.35
ROW, LABEL_WIDTH, FIGURE_WIDTH, GAP = 15.0, 200.0, 34.0, 6.0


class BarChart(Flowable):  # type: ignore[misc]
    """Lying bars with their names left and their figures right."""

    def __init__(self, bars: Sequence[tuple[str, int]], width: float) -> None:
        super().__init__()
        self._bars = bars
        self.width, self.height = width, ROW * len(bars) + 2
        self.spaceAfter = 10

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Say how large the chart is."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw the bars, the longest over the whole room."""
        canvas: Any = self.canv
        canvas.saveState()
        canvas.setFont(REGULAR, TABLE_SIZE)
        longest = max(value for _, value in self._bars) or 1
        room = self.width - LABEL_WIDTH - FIGURE_WIDTH
        y = self.height
        for name, value in self._bars:
            y -= ROW
            label = fit(name, LABEL_WIDTH - GAP, REGULAR, TABLE_SIZE)
            canvas.setFillGray(0)
            canvas.drawRightString(LABEL_WIDTH - GAP, y + 3, label)
            length = room * value / longest
            canvas.drawString(LABEL_WIDTH + length + 4, y + 3, number(value))
            canvas.setFillGray(BAR)
            canvas.rect(LABEL_WIDTH, y + 0.5, length, ROW - 5, stroke=0, fill=1)
        canvas.setLineWidth(0.5)
        canvas.setStrokeGray(0)
        canvas.line(LABEL_WIDTH, 0, LABEL_WIDTH, self.height)
        canvas.restoreState()
