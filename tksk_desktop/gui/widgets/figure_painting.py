# SPDX-License-Identifier: MIT
"""Paints the marks of a figure in the theme's own colours."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from tksk_desktop.domain.figures import (
    Anchor,
    Dash,
    EllipseMark,
    LineMark,
    Mark,
    Stroke,
    TextMark,
    Tone,
)
from tksk_desktop.gui.theme import tokens_in_use

DASHES = {Dash.DASHED: [4.0, 3.0], Dash.DOTTED: [0.1, 3.0]}


def paint_marks(painter: QPainter, marks: Iterable[Mark]) -> None:
    """Paint marks in the painter's own lengths, one point to a pixel."""
    for mark in marks:
        match mark:
            case LineMark():
                _paint_line(painter, mark)
            case EllipseMark():
                _dress(painter, mark.stroke, mark.fill)
                painter.drawEllipse(QPointF(mark.x, mark.y), mark.rx, mark.ry)
            case TextMark():
                _paint_text(painter, mark)


def tone_colour(tone: Tone) -> QColor:
    """Return a tone in the colours of the theme that is shown."""
    tokens = tokens_in_use()
    return QColor(
        {
            Tone.INK: tokens.ink,
            Tone.QUIET: tokens.quiet,
            Tone.FAINT: tokens.line,
            Tone.ACCENT: tokens.primary,
            Tone.PAPER: tokens.paper,
        }[tone]
    )


def _paint_line(painter: QPainter, mark: LineMark) -> None:
    _dress(painter, mark.stroke, mark.fill if mark.closed else None)
    points = QPolygonF([QPointF(x, y) for x, y in mark.points])
    if mark.closed:
        painter.drawPolygon(points)
    else:
        painter.drawPolyline(points)


def _dress(painter: QPainter, stroke: Stroke | None, fill: Tone | None) -> None:
    if stroke is None:
        painter.setPen(Qt.PenStyle.NoPen)
    else:
        pen = QPen(tone_colour(stroke.tone), stroke.width)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if stroke.dash is not Dash.SOLID:
            pen.setDashPattern(DASHES[stroke.dash])
            pen.setCapStyle(
                Qt.PenCapStyle.RoundCap if stroke.dash is Dash.DOTTED else Qt.PenCapStyle.FlatCap
            )
        painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush if fill is None else tone_colour(fill))


def _paint_text(painter: QPainter, mark: TextMark) -> None:
    font = QFont(painter.font())
    font.setPixelSize(round(mark.size * 1.25))
    font.setWeight(QFont.Weight.DemiBold if mark.bold else QFont.Weight.Normal)
    painter.setFont(font)
    metrics = QFontMetricsF(font)
    text = mark.text
    if mark.width is not None:
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, mark.width)
    wide = metrics.horizontalAdvance(text)
    left = mark.x - {Anchor.START: 0.0, Anchor.MIDDLE: wide / 2, Anchor.END: wide}[mark.anchor]
    # Ground behind the letters: a line that runs through a name leaves it legible.
    ground = QRectF(left - 1, mark.y - metrics.ascent() + 1, wide + 2, metrics.ascent() + 1)
    painter.fillRect(ground, tone_colour(Tone.PAPER))
    painter.setPen(tone_colour(mark.tone))
    painter.drawText(QPointF(left, mark.y), text)
