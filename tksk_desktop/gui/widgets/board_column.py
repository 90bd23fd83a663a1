# SPDX-License-Identifier: MIT
"""One column of a board: cards that can be taken with the mouse and dropped on another column.

A drop moves nothing by itself: the column tells it, and the board asks what has to be asked.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QMimeData, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.theme import tokens_in_use

CARD = Qt.ItemDataRole.UserRole
MIME = "application/x-tksk-card"
_PADDING, _GAP, _ROUND, _LINE_GAP = 10, 8, 8, 2
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Card:
    """What a card says; the last line warns where ``is_warning``."""

    id: int
    head: str
    about: str
    last: str = ""
    is_warning: bool = False
    is_fixed: bool = False

    @property
    def spoken(self) -> str:
        """The whole card in one line, for tooltips and screen readers."""
        return " · ".join(part for part in (self.head, self.about, self.last) if part)


class CardDelegate(QStyledItemDelegate):
    """Draws a card: a strong head, two lines about it, and what is due."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = QFontMetrics(option.font).height() + _LINE_GAP
        return QSize(0, 4 * line + 2 * _PADDING + _GAP)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        card: Card = index.data(CARD)
        tokens = tokens_in_use()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        frame = option.rect.adjusted(1, 1, -1, -_GAP)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.primary if chosen else tokens.line), 2 if chosen else 1))
        painter.setBrush(QColor(tokens.tint if chosen else tokens.paper))
        painter.drawRoundedRect(frame, _ROUND, _ROUND)
        room = frame.adjusted(_PADDING, _PADDING, -_PADDING, -_PADDING)
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        height = QFontMetrics(option.font).height() + _LINE_GAP
        self._write(painter, room, 0, card.head, bold, tokens.ink)
        about = QRect(room.left(), room.top() + height, room.width(), 2 * height)
        _write_wrapped(painter, about, card.about, option.font, tokens.quiet)
        colour = tokens.attention if card.is_warning else tokens.quiet
        self._write(painter, room, 3 * height, card.last, option.font, colour)
        painter.restore()

    def _write(
        self, painter: QPainter, room: QRect, down: int, text: str, font: QFont, colour: str
    ) -> None:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room.left(), room.top() + down + metrics.ascent(), shown)


def _write_wrapped(painter: QPainter, room: QRect, text: str, font: QFont, colour: str) -> None:
    """Write a text on two lines; what has no room is elided."""
    painter.setFont(font)
    painter.setPen(QColor(colour))
    metrics = QFontMetrics(font)
    first, rest = text, ""
    if metrics.horizontalAdvance(text) > room.width():
        words = text.split()
        taken = 1
        while (
            taken < len(words)
            and metrics.horizontalAdvance(" ".join(words[: taken + 1])) <= room.width()
        ):
            taken += 1
        first, rest = " ".join(words[:taken]), " ".join(words[taken:])
    for place, line in enumerate((first, rest)):
        shown = metrics.elidedText(line, Qt.TextElideMode.ElideRight, room.width())
        down = place * (metrics.height() + _LINE_GAP) + metrics.ascent()
        painter.drawText(room.left(), room.top() + down, shown)


class BoardColumn(QListWidget):
    """The cards of one state."""

    dropped = Signal(int)
    """The id of a card of another column that was dropped here."""
    entered = Signal()
    """The keys are here now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "board")
        self.setItemDelegate(CardDelegate(self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDropIndicatorShown(False)
        self.setMinimumWidth(120)

    def show_cards(self, cards: Sequence[Card]) -> None:
        """Show these cards; the chosen one stays chosen where it is still here."""
        chosen = self.chosen()
        self.clear()
        for card in cards:
            item = QListWidgetItem(card.spoken, self)
            item.setData(CARD, card)
            item.setToolTip(card.spoken)
            if card.is_fixed:
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsDragEnabled)
        if chosen is not None:
            self.choose(chosen.id)

    def chosen(self) -> Card | None:
        """Return the chosen card."""
        chosen = self.selectedItems()
        return chosen[0].data(CARD) if chosen else None

    def choose(self, card_id: int) -> bool:
        """Choose a card; tell whether it is here."""
        for row in range(self.count()):
            if self.item(row).data(CARD).id == card_id:
                self.setCurrentRow(row)
                return True
        return False

    @override
    def mimeData(self, items: Sequence[QListWidgetItem]) -> QMimeData:
        data = QMimeData()
        data.setData(MIME, str(items[0].data(CARD).id).encode())
        return data

    @override
    def mimeTypes(self) -> list[str]:
        return [MIME]

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._welcome(event)

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._welcome(event)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        if event.source() is not self and event.mimeData().hasFormat(MIME):
            # Nothing is taken out of the other column: its card goes once the step is kept.
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.dropped.emit(int(event.mimeData().data(MIME).toStdString()))

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.selectedItems() and self.count():
            self.setCurrentRow(max(self.currentRow(), 0))
        self.entered.emit()

    def _welcome(self, event: QDragMoveEvent) -> None:
        if event.source() is not self and event.mimeData().hasFormat(MIME):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()
