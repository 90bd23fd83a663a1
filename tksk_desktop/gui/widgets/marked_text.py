# SPDX-License-Identifier: MIT
"""Rows of a found list: letters that answer to the typed ones are bold, a second line says more.

The model gives the marks under ``SPANS_ROLE`` and the second line of a row under ``SECOND_ROLE``.
The second line runs under all columns: each cell paints its piece of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QIcon,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from tksk_desktop.domain.search_marks import Span
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.theme import tokens_in_use

Index = QModelIndex | QPersistentModelIndex
SPANS_ROLE = Qt.ItemDataRole.UserRole + 11
SECOND_ROLE = Qt.ItemDataRole.UserRole + 12
TWO_LINES_HEIGHT = 48
PADDING = 8
SIGN = 16
_TOP, _BOTTOM = 5, 25
_LINE = 19


@dataclass(frozen=True)
class SecondLine:
    """What stands small under a row, with its marked letters."""

    text: str
    spans: tuple[Span, ...] = ()


class MarkedTextDelegate(QStyledItemDelegate):
    """Paints marked letters and second lines; everything else as the style does."""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        spans: Sequence[Span] = index.data(SPANS_ROLE) or ()
        second: SecondLine | None = index.data(SECOND_ROLE)
        if not spans and second is None:
            super().paint(painter, option, index)
            return
        bare = QStyleOptionViewItem(option)
        self.initStyleOption(bare, index)
        text, bare.text = bare.text, ""
        sign = QIcon(bare.icon)
        bare.icon = QIcon()
        bare.features &= ~QStyleOptionViewItem.ViewItemFeature.HasDecoration
        style = bare.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, bare, painter, bare.widget)
        painter.save()
        painter.setClipRect(bare.rect)
        room = QRectF(bare.rect).adjusted(PADDING, 0, -PADDING, 0)
        if second is not None:
            self._paint_second(painter, bare, second)
            room = QRectF(room.left(), bare.rect.top() + _TOP, room.width(), _LINE)
        if not sign.isNull():
            middle = round(room.center().y())
            sign.paint(painter, QRect(round(room.left()), middle - SIGN // 2, SIGN, SIGN))
            room.adjust(SIGN + PADDING, 0, 0, 0)
        _paint_line(painter, room, bare, text, spans, tokens_in_use().ink)
        painter.restore()

    def _paint_second(
        self, painter: QPainter, option: QStyleOptionViewItem, second: SecondLine
    ) -> None:
        view = option.widget
        if not isinstance(view, QTableView):
            return
        left = view.columnViewportPosition(0) + PADDING
        room = QRectF(
            left,
            option.rect.top() + _BOTTOM,
            view.horizontalHeader().length() - 2 * PADDING,
            _LINE,
        )
        plain = QStyleOptionViewItem(option)
        plain.displayAlignment = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        _paint_line(painter, room, plain, second.text, second.spans, tokens_in_use().quiet)


def _paint_line(
    painter: QPainter,
    room: QRectF,
    option: QStyleOptionViewItem,
    text: str,
    spans: Sequence[Span],
    ink: str,
) -> None:
    shown = QFontMetricsF(option.font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    layout = QTextLayout(shown, option.font)
    how = QTextOption(option.displayAlignment & Qt.AlignmentFlag.AlignHorizontal_Mask)
    how.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(how)
    layout.setFormats(_formats(shown, spans))
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(room.width())
    layout.endLayout()
    painter.setPen(QColor(ink))
    layout.draw(painter, QPointF(room.left(), room.center().y() - line.height() / 2))


def _formats(text: str, spans: Sequence[Span]) -> list[QTextLayout.FormatRange]:
    """Return the marks: bold, and in the main colour."""
    bold = QTextCharFormat()
    bold.setFontWeight(QFont.Weight.DemiBold)
    bold.setForeground(QColor(tokens_in_use().primary))
    ranges = []
    for start, length in spans:
        if start < len(text):
            marked = QTextLayout.FormatRange()
            marked.start, marked.length = start, min(length, len(text) - start)
            marked.format = bold
            ranges.append(marked)
    return ranges
