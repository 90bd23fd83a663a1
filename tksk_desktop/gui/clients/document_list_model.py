# SPDX-License-Identifier: MIT
"""A client's documents as a list of small pictures with their words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.overriding import override
from tksk_desktop.usecases.documents.readings import DocumentLine
from tksk_desktop.vocabulary import file_size, short_date, word

Index = QModelIndex | QPersistentModelIndex
PICTURE = QSize(72, 56)


class DocumentListModel(QAbstractListModel):
    """The documents shown now; a hidden one says so and why."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[DocumentLine, ...] = ()
        self._pictures: dict[int, QIcon] = {}

    def show_lines(self, lines: Sequence[DocumentLine]) -> None:
        """Show these documents."""
        self.beginResetModel()
        self._lines = tuple(lines)
        self._pictures = {}
        self.endResetModel()

    def line(self, row: int) -> DocumentLine | None:
        """Return the document of a row."""
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def row_of(self, document_id: int) -> int | None:
        """Return the row of a document, where it is shown."""
        rows = (row for row, line in enumerate(self._lines) if line.id == document_id)
        return next(rows, None)

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.line(index.row())
        if line is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._said(line)
        if role == Qt.ItemDataRole.DecorationRole:
            return self._picture(line)
        if role == Qt.ItemDataRole.SizeHintRole:
            return QSize(0, PICTURE.height() + 12)
        return None

    def _said(self, line: DocumentLine) -> str:
        parts = [word(line.kind)]
        if line.dated_on is not None:
            parts.append(short_date(line.dated_on))
        parts.append(f"{word(line.form)} {file_size(line.size)}")
        if line.removed_on is not None:
            removed = self.tr("removed {date}: {reason}")
            day = short_date(line.removed_on)
            parts.append(removed.format(date=day, reason=line.removal_reason))
        return f"{line.title}\n{' · '.join(parts)}"

    def _picture(self, line: DocumentLine) -> QIcon:
        """Return the small picture, drawn once; all take the same room."""
        if line.id not in self._pictures:
            whole = QPixmap()
            if not whole.loadFromData(line.preview):
                whole = icon("file-text").pixmap(PICTURE)
            self._pictures[line.id] = _fitted(whole)
        return self._pictures[line.id]


def _fitted(whole: QPixmap) -> QIcon:
    """Return a picture in the middle of the common room, the same when it is chosen."""
    small = whole.scaled(
        PICTURE, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    room = QPixmap(PICTURE)
    room.fill(Qt.GlobalColor.transparent)
    painter = QPainter(room)
    left, top = PICTURE.width() - small.width(), PICTURE.height() - small.height()
    painter.drawPixmap(left // 2, top // 2, small)
    painter.end()
    fitted = QIcon(room)
    fitted.addPixmap(room, QIcon.Mode.Selected)
    return fitted
