# SPDX-License-Identifier: MIT
"""A symbol and a line of a picture as items of the scene; they paint the domain's own marks."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPainterPathStroker, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from tksk_desktop.domain.drawn_pictures import DrawnLine, DrawnNode
from tksk_desktop.domain.figures import EllipseMark, LineMark, Tone, span
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.figure_painting import paint_marks, tone_colour

GRIP = 12.0
"""How near a line the pointer must be to take it."""
_EDGE = 8.0


class NodeItem(QGraphicsItem):
    """One symbol."""

    def __init__(self, node: DrawnNode) -> None:
        super().__init__()
        self.node = node
        self.is_chosen = False
        self.is_target = False
        self.setPos(node.x, node.y)
        self.setZValue(2)
        self.setToolTip(node.said)
        left, top, right, bottom = span(node.marks)
        self._rect = QRectF(left, top, right - left, bottom - top).adjusted(
            -_EDGE, -_EDGE, _EDGE, _EDGE
        )

    def mark(self, *, chosen: bool, target: bool) -> None:
        """Show whether the symbol is the chosen one, or where a new line would end."""
        if (chosen, target) != (self.is_chosen, self.is_target):
            self.is_chosen, self.is_target = chosen, target
            self.update()

    def holds(self, point: QPointF) -> bool:
        """Tell whether a point of the scene lies on the symbol or its name."""
        local = self.mapFromScene(point)
        near = math.hypot(local.x(), local.y()) <= self.node.reach + 4
        return near or self._rect.contains(local)

    @override
    def boundingRect(self) -> QRectF:
        return self._rect

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        if self.is_chosen or self.is_target:
            pen = QPen(tone_colour(Tone.ACCENT), 2)
            pen.setStyle(Qt.PenStyle.DashLine if self.is_target else Qt.PenStyle.SolidLine)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self._rect.adjusted(1, 1, -1, -1), 8, 8)
        paint_marks(painter, self.node.marks)


class LineItem(QGraphicsItem):
    """One line between two symbols."""

    def __init__(self, line: DrawnLine) -> None:
        super().__init__()
        self.line = line
        self.setZValue(1 if line.is_quality else 0)
        self.setToolTip(line.said)
        left, top, right, bottom = span(line.marks)
        self._rect = QRectF(left, top, right - left, bottom - top).adjusted(-6, -6, 6, 6)
        self._grip = _grip_of(line)

    def holds(self, point: QPointF) -> bool:
        """Tell whether a point of the scene lies on the line or close to it."""
        return self._grip.contains(point)

    @override
    def boundingRect(self) -> QRectF:
        return self._rect

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        paint_marks(painter, self.line.marks)


def _grip_of(line: DrawnLine) -> QPainterPath:
    path = QPainterPath()
    for mark in line.marks:
        if isinstance(mark, LineMark):
            path.addPolygon(QPolygonF([QPointF(x, y) for x, y in mark.points]))
        elif isinstance(mark, EllipseMark):
            path.addEllipse(QPointF(mark.x, mark.y), mark.rx, mark.ry)
    stroker = QPainterPathStroker()
    stroker.setWidth(GRIP)
    return stroker.createStroke(path)
