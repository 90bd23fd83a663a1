# SPDX-License-Identifier: MIT
"""A client's time line as a list: date, sign, what happened, and a line of its text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.overriding import override
from tksk_desktop.usecases.readings import TimeLineEntry
from tksk_desktop.vocabulary import short_date, time_line_said

Index = QModelIndex | QPersistentModelIndex
ENTRY = Qt.ItemDataRole.UserRole
SIGNS: Mapping[str, str] = {
    "registered": "user-plus",
    "aid": "hand-coins",
    "aid_proposed": "file-text",
    "need_since": "clipboard-list",
    "need_until": "clipboard-list",
    "case_opened": "briefcase",
    "stage": "arrow-right",
    "case_review": "search",
    "hold": "clock",
    "taken_up": "arrow-right",
    "case_closed": "circle-check",
    "assessment": "file-check",
    "plan_agreed": "list",
    "review": "history",
    "case_reopened": "folder-open",
    "consent": "file-check",
    "legal_ground": "file-text",
    "consent_withdrawn": "undo-2",
    "referral": "mail",
    "referral_sent": "send",
    "referral_accepted": "check",
    "referral_done": "circle-check",
    "referral_declined": "x",
    "referral_withdrawn": "undo-2",
    "session": "notebook-pen",
    "session_missed": "notebook-pen",
    "addendum": "plus",
    "correction": "pencil",
    "follow_up": "calendar-days",
    "agreement": "circle-check",
    "group_joined": "users-round",
    "group_left": "users-round",
    "group_office": "users-round",
    "data_changed": "pencil",
    "plan_drawn": "list",
    "step_done": "check",
    "merged": "users",
    "unmerged": "undo-2",
    "household": "house",
    "moved_out": "map-pin",
    "moved_back": "map-pin",
    "died": "moon",
    "contact_since": "user-round",
    "contact_until": "user-round",
    "welfare_rank": "list",
    "document": "file-text",
    "flag_raised": "flag",
    "flag_removed": "flag",
}
KINDS_OF_NEED = frozenset({"need_since", "need_until"})
_DATE_WIDTH = 88
_SIGN = 16
_EDGE = 10
_GAP = 12


class TimeLineModel(QAbstractListModel):
    """The entries of one client, the newest first."""

    def __init__(self, kind_names: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind_names = dict(kind_names)
        self._entries: tuple[TimeLineEntry, ...] = ()

    def show_entries(self, entries: Sequence[TimeLineEntry]) -> None:
        """Show these entries."""
        self.beginResetModel()
        self._entries = tuple(entries)
        self.endResetModel()

    def entry(self, row: int) -> TimeLineEntry | None:
        """Return the entry of a row."""
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def headline(self, entry: TimeLineEntry) -> str:
        """Return what happened, in words."""
        title = entry.title
        if entry.what in KINDS_OF_NEED:
            title = self._kind_names.get(title, title)
        return time_line_said(entry.what, title)

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._entries)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.entry(index.row())
        if entry is None:
            return None
        if role == ENTRY:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return self.headline(entry)
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(part for part in (self.headline(entry), entry.text) if part)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join((short_date(entry.happened_on), self.headline(entry), entry.text))
        return None


class TimeLineDelegate(QStyledItemDelegate):
    """Draws date, sign on a thin line, and one or two lines of text."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        entry: TimeLineEntry = index.data(ENTRY)
        lines = 2 if entry.text else 1
        return QSize(0, lines * option.fontMetrics.lineSpacing() + 2 * _EDGE)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: TimeLineEntry = index.data(ENTRY)
        self._ground(painter, option)
        painter.save()
        self._draw_sign(painter, option, entry)
        self._draw_words(painter, option, entry, str(index.data()))
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        """Let the style draw hover, selection and focus, without any text."""
        bare = QStyleOptionViewItem(option)
        bare.text = ""
        widget = option.widget
        widget.style().drawPrimitive(
            QStyle.PrimitiveElement.PE_PanelItemViewItem, bare, painter, widget
        )

    def _draw_sign(
        self, painter: QPainter, option: QStyleOptionViewItem, entry: TimeLineEntry
    ) -> None:
        rect, metrics = option.rect, option.fontMetrics
        top = rect.top() + _EDGE
        line = QRect(rect.left() + _EDGE, top, _DATE_WIDTH, metrics.lineSpacing())
        painter.setPen(QApplication.palette().color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, short_date(entry.happened_on))
        place = QRect(0, 0, _SIGN, _SIGN)
        place.moveCenter(line.center())
        place.moveLeft(line.right() + 1)
        role = (
            QPalette.ColorRole.PlaceholderText
            if entry.session_id is None
            else QPalette.ColorRole.Highlight
        )
        icon(SIGNS[entry.what], role).paint(painter, place)

    def _draw_words(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        entry: TimeLineEntry,
        headline: str,
    ) -> None:
        rect, metrics = option.rect, option.fontMetrics
        left = rect.left() + _EDGE + _DATE_WIDTH + _SIGN + _GAP
        line = QRect(left, rect.top() + _EDGE, rect.right() - left - _EDGE, metrics.lineSpacing())
        font = QFont(option.font)
        font.setWeight(QFont.Weight.Medium)
        painter.setFont(font)
        painter.setPen(QApplication.palette().color(QPalette.ColorRole.Text))
        elide = Qt.TextElideMode.ElideRight
        painter.drawText(
            line,
            Qt.AlignmentFlag.AlignVCenter,
            painter.fontMetrics().elidedText(headline, elide, line.width()),
        )
        if entry.text:
            painter.setFont(option.font)
            painter.setPen(QApplication.palette().color(QPalette.ColorRole.PlaceholderText))
            text = metrics.elidedText(" ".join(entry.text.split()), elide, line.width())
            painter.drawText(
                line.translated(0, metrics.lineSpacing()), Qt.AlignmentFlag.AlignVCenter, text
            )
