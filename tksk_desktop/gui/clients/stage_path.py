# SPDX-License-Identifier: MIT
"""The path of a case as a small line of steps: done, now, ahead; told by shape too."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from tksk_desktop.domain.case_lists import StepState
from tksk_desktop.gui.overriding import override
from tksk_desktop.vocabulary import word

_HEIGHT = 20
_STEP = 34
_RADIUS = 5.0
_NOW_RADIUS = 7.0


class StagePath(QWidget):
    """Filled steps are done, the large ring is now, empty steps lie ahead; names in the hint."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: tuple[tuple[str, StepState], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_steps(self, steps: Sequence[tuple[str, StepState]]) -> None:
        """Show a path: the name of each stage and where it lies."""
        self._steps = tuple(steps)
        said = "\n".join(f"{name} ({word(state)})" for name, state in self._steps)
        self.setToolTip(said)
        self.setAccessibleName(said.replace("\n", ", "))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(max(len(self._steps) * _STEP, _STEP), _HEIGHT)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        before: QPointF | None = None
        for place, (_name, state) in enumerate(self._steps):
            here = QPointF(_STEP / 2 + place * _STEP, middle)
            if before is not None:
                self._draw_way(painter, before, here, walked=state is not StepState.AHEAD)
            before = here
        for place, (_name, state) in enumerate(self._steps):
            self._draw_step(painter, QPointF(_STEP / 2 + place * _STEP, middle), state)

    def _draw_way(self, painter: QPainter, start: QPointF, end: QPointF, *, walked: bool) -> None:
        role = QPalette.ColorRole.Highlight if walked else QPalette.ColorRole.PlaceholderText
        pen = QPen(self.palette().color(role), 2)
        pen.setStyle(Qt.PenStyle.SolidLine if walked else Qt.PenStyle.DotLine)
        painter.setPen(pen)
        painter.drawLine(start, end)

    def _draw_step(self, painter: QPainter, centre: QPointF, state: StepState) -> None:
        palette = self.palette()
        primary = palette.color(QPalette.ColorRole.Highlight)
        paper = palette.color(QPalette.ColorRole.Base)
        quiet = palette.color(QPalette.ColorRole.PlaceholderText)
        painter.setPen(QPen(quiet if state is StepState.AHEAD else primary, 2))
        painter.setBrush(primary if state is StepState.DONE else paper)
        radius = _NOW_RADIUS if state is StepState.NOW else _RADIUS
        painter.drawEllipse(centre, radius, radius)
        if state is StepState.NOW:
            painter.setBrush(primary)
            painter.drawEllipse(QRectF(centre.x() - 3, centre.y() - 3, 6, 6))
