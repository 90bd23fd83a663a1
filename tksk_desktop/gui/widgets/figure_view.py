# SPDX-License-Identifier: MIT
"""Shows a figure as large as the room allows, with its words for who cannot see it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from tksk_desktop.domain.figures import Figure, Tone
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.figure_painting import paint_marks, tone_colour

LARGEST = 1.6


class FigureView(QWidget):
    """One figure, drawn anew at each size."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figure: Figure | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_figure(self, figure: Figure, name: str) -> None:
        """Show a figure under an accessible name."""
        self._figure = figure
        self.setAccessibleName(name)
        self.setAccessibleDescription("; ".join(figure.words))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        if self._figure is None:
            return QSize(320, 240)
        return QSize(round(self._figure.width), round(self._figure.height))

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
        return super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), tone_colour(Tone.PAPER))
        figure = self._figure
        if figure is not None:
            scale = min(self.width() / figure.width, self.height() / figure.height, LARGEST)
            painter.translate(
                (self.width() - figure.width * scale) / 2,
                (self.height() - figure.height * scale) / 2,
            )
            painter.scale(scale, scale)
            paint_marks(painter, figure.marks)
        painter.end()
