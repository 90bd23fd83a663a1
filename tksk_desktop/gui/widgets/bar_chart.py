# SPDX-License-Identifier: MIT
"""A small bar chart of whole numbers, drawn with the theme's own colours."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QGuiApplication,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from tksk_desktop.gui.overriding import override
from tksk_desktop.vocabulary import number

WIDEST_BAR = 36.0
_GAP = 4.0
_LEGEND_BOX = 10.0
_LABEL_LINES = 2
_ROUND = 3.0

Series = tuple[str, Sequence[int]]


class BarChart(QWidget):
    """One or two series side by side; the last one is the one that matters and is filled."""

    picked = Signal(int)
    """The place of the bar that was clicked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels: tuple[str, ...] = ()
        self._series: tuple[tuple[str, tuple[int, ...]], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_bars(self, labels: Sequence[str], series: Sequence[Series]) -> None:
        """Show a group of bars for each label; a series is its name and a value for each label.

        With two series give the one to compare with first; negative values are no heights.
        """
        self._labels = tuple(labels)
        self._series = tuple((name, tuple(values)) for name, values in series)
        if any(len(values) != len(self._labels) for _name, values in self._series):
            raise ValueError("each series has one value for each label")
        self.setAccessibleName(", ".join(name for name, _values in self._series))
        self.setAccessibleDescription("; ".join(map(self._said, range(len(self._labels)))))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(max(240, 96 * len(self._labels)), 180)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(56 * max(1, len(self._labels)), 120)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            column = self._column_at(event.pos().x())
            QToolTip.showText(event.globalPos(), "" if column is None else self._said(column), self)
            return True
        return super().event(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        column = self._column_at(event.position().toPoint().x())
        if column is not None and event.button() is Qt.MouseButton.LeftButton:
            self.picked.emit(column)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._labels:
            top = self._draw_legend(painter)
            area = self._area(top)
            for column in range(len(self._labels)):
                self._draw_column(painter, area, column)
            painter.setPen(QPen(self._colour(QPalette.ColorRole.Mid), 1))
            foot = round(area.bottom()) + 0.5
            painter.drawLine(QPointF(area.left(), foot), QPointF(area.right(), foot))
        painter.end()

    def _said(self, column: int) -> str:
        """Return a column in words, for tooltips and screen readers."""
        values = [f"{name} {number(values[column])}" for name, values in self._series]
        return f"{self._labels[column]}: {', '.join(values)}"

    def _column_at(self, x: int) -> int | None:
        if not self._labels or not 0 <= x < self.width():
            return None
        return int(x * len(self._labels) / self.width())

    def _area(self, top: float) -> QRectF:
        """Return where the bars stand: below legend and values, above the labels."""
        line = QFontMetricsF(self.font()).lineSpacing()
        foot = _LABEL_LINES * line + 2 * _GAP
        return QRectF(0, top + line, self.width(), max(1.0, self.height() - top - line - foot))

    def _draw_legend(self, painter: QPainter) -> float:
        """Draw which bar is what where there are two; return the height taken."""
        if len(self._series) < 2:
            return 0.0
        metrics = QFontMetricsF(self.font())
        x = 0.0
        for place, (name, _values) in enumerate(self._series):
            box = QRectF(x, (metrics.lineSpacing() - _LEGEND_BOX) / 2, _LEGEND_BOX, _LEGEND_BOX)
            self._fill(painter, box, place)
            painter.setPen(self._colour(QPalette.ColorRole.PlaceholderText))
            x += _LEGEND_BOX + _GAP
            painter.drawText(QPointF(x, metrics.ascent()), name)
            x += metrics.horizontalAdvance(name) + 4 * _GAP
        return metrics.lineSpacing() + 2 * _GAP

    def _draw_column(self, painter: QPainter, area: QRectF, column: int) -> None:
        metrics = QFontMetricsF(self.font())
        room = area.width() / len(self._labels)
        count = max(1, len(self._series))
        bar = min(WIDEST_BAR, (room - 3 * _GAP) / count - _GAP)
        wide = max(metrics.horizontalAdvance(number(values[column])) for _n, values in self._series)
        step = max(bar + _GAP, wide + _GAP) if self._series else bar
        highest = max((max(values, default=0) for _n, values in self._series), default=0)
        middle = area.left() + room * (column + 0.5)
        for place, (_name, values) in enumerate(self._series):
            value = values[column]
            height = area.height() * max(0, value) / highest if highest > 0 else 0.0
            x = middle + (place - (count - 1) / 2) * step
            box = QRectF(x - bar / 2, area.bottom() - height, bar, height)
            self._fill(painter, box, place)
            matters = place == count - 1
            ink = QPalette.ColorRole.Text if matters else QPalette.ColorRole.PlaceholderText
            painter.setPen(self._colour(ink))
            said = QRectF(x - step / 2, box.top() - metrics.lineSpacing(), step, metrics.height())
            painter.drawText(said, Qt.AlignmentFlag.AlignCenter, number(value))
        painter.setPen(self._colour(QPalette.ColorRole.PlaceholderText))
        for row, text in enumerate(wrapped(self._labels[column], metrics, room - _GAP)):
            y = area.bottom() + 2 * _GAP + row * metrics.lineSpacing()
            line = QRectF(middle - room / 2, y, room, metrics.lineSpacing())
            painter.drawText(line, Qt.AlignmentFlag.AlignCenter, text)

    def _fill(self, painter: QPainter, box: QRectF, place: int) -> None:
        """Draw a bar: the one that matters filled, the one to compare with pale and outlined."""
        if box.height() <= 0:
            return
        ink = self._colour(QPalette.ColorRole.Highlight)
        pale = self._colour(QPalette.ColorRole.Mid)
        painter.save()
        if place == len(self._series) - 1:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
        else:
            painter.setPen(QPen(self._colour(QPalette.ColorRole.PlaceholderText), 1))
            painter.setBrush(pale)
            box = box.adjusted(0.5, 0.5, -0.5, 0)
        painter.setClipRect(box.adjusted(-1, -1, 1, 0))
        # The foot stands square on the line: its round corners lie below, cut off.
        painter.drawRoundedRect(box.adjusted(0, 0, 0, 2 * _ROUND), _ROUND, _ROUND)
        painter.restore()

    def _colour(self, role: QPalette.ColorRole) -> QColor:
        # The program's palette: a style sheet makes the widget's own quiet ink half transparent.
        return QGuiApplication.palette().color(role)


def wrapped(text: str, metrics: QFontMetricsF, width: float) -> list[str]:
    """Break a label into at most two lines, eliding what does not fit."""
    elide = Qt.TextElideMode.ElideRight
    first = ""
    words = text.split()
    while words and metrics.horizontalAdvance(f"{first} {words[0]}".strip()) <= width:
        first = f"{first} {words.pop(0)}".strip()
    if not first and words:
        first = metrics.elidedText(words.pop(0), elide, width)
    rest = metrics.elidedText(" ".join(words), elide, width)
    return [line for line in (first, rest) if line]
