# SPDX-License-Identifier: MIT
"""Marks of a form: the scores 0 to 4 beside an area's name, and boxes to tick."""

from __future__ import annotations

from typing import Any

from reportlab.platypus import Flowable

from tksk_desktop.domain.assessments import HIGHEST_SCORE, LOWEST_SCORE
from tksk_desktop.reports.styles import BOLD, GREY, REGULAR, PaperFonts, fit

SIDE, GAP = 17.0, 5.0
NAME_SIZE, HINT_SIZE = 10.5, 8.0


class ScoreLine(Flowable):  # type: ignore[misc]
    """An area's name and what to ask, with its five boxes; the given score is filled."""

    def __init__(
        self, name: str, asks: str, score: int | None, fonts: PaperFonts, width: float
    ) -> None:
        super().__init__()
        self._name, self._asks, self._score = fonts.plain(name), fonts.plain(asks), score
        self.width, self.height = width, 25.0
        self.keepWithNext = 1

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Say how large the line is."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw name, hint and boxes."""
        canvas: Any = self.canv
        boxes = HIGHEST_SCORE - LOWEST_SCORE + 1
        left = self.width - boxes * SIDE - (boxes - 1) * GAP
        room = left - 8
        canvas.saveState()
        canvas.setFont(BOLD, NAME_SIZE)
        canvas.drawString(0, 13, fit(self._name, room, BOLD, NAME_SIZE))
        canvas.setFillColor(GREY)
        canvas.setFont(REGULAR, HINT_SIZE)
        canvas.drawString(0, 3, fit(self._asks, room, REGULAR, HINT_SIZE))
        canvas.setFillGray(0)
        for score in range(LOWEST_SCORE, HIGHEST_SCORE + 1):
            x = left + (score - LOWEST_SCORE) * (SIDE + GAP)
            self._box(canvas, x, score)
        canvas.restoreState()

    def _box(self, canvas: Any, x: float, score: int) -> None:
        chosen = score == self._score
        canvas.setLineWidth(0.6)
        canvas.setFillGray(0)
        canvas.rect(x, 4, SIDE, SIDE, stroke=1, fill=int(chosen))
        canvas.setFillGray(1 if chosen else 0)
        canvas.setFont(BOLD if chosen else REGULAR, 10)
        canvas.drawCentredString(x + SIDE / 2, 9, str(score))


class TickLine(Flowable):  # type: ignore[misc]
    """A box to tick with its words."""

    def __init__(self, text: str, ticked: bool, fonts: PaperFonts, width: float) -> None:
        super().__init__()
        self._text, self._ticked = fonts.plain(text), ticked
        self.width, self.height = width, 17.0

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Say how large the line is."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw box, cross and words."""
        canvas: Any = self.canv
        canvas.saveState()
        canvas.setLineWidth(0.7)
        canvas.rect(0, 3, 10, 10, stroke=1, fill=0)
        if self._ticked:
            canvas.setLineWidth(1.4)
            canvas.line(2, 5, 8, 11)
            canvas.line(2, 11, 8, 5)
        font = BOLD if self._ticked else REGULAR
        canvas.setFont(font, 9.5)
        canvas.drawString(15, 5, fit(self._text, self.width - 18, font, 9.5))
        canvas.restoreState()
