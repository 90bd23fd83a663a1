# SPDX-License-Identifier: MIT
"""How the grid of quick entry is filled by keyboard: Enter goes on, to the next row at the end."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QTableView,
    QWidget,
)

from tksk_desktop.domain.exchanged_rows import QUICK_COLUMNS
from tksk_desktop.gui.overriding import override

WIDTHS = (156, 164, 52, 112, 124, 136, 164, 90, 118)
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CellDelegate(QStyledItemDelegate):
    """Says when Enter ended a cell; everything else is as usual."""

    entered = Signal()

    @override
    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        if isinstance(editor, QWidget) and _is_enter(event):
            self.commitData.emit(editor)
            # Closed by hand: it must not be kept a second time when it loses the caret.
            editor.removeEventFilter(self)
            self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)
            self.entered.emit()
            return True
        return super().eventFilter(editor, event)


class GridKeys(QObject):
    """Moves the caret of a table as one types through a paper list."""

    def __init__(self, grid: QTableView) -> None:
        super().__init__(grid)
        self._grid = grid
        grid.installEventFilter(self)
        grid.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.SelectedClicked
        )
        cells = CellDelegate(grid)
        cells.entered.connect(self._go_on)
        grid.setItemDelegate(cells)
        grid.setTabKeyNavigation(True)
        grid.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        grid.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        grid.verticalHeader().setDefaultSectionSize(34)
        grid.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def dress(self) -> None:
        """Set the columns' widths; the table has its model by now."""
        header = self._grid.horizontalHeader()
        for column, width in enumerate(WIDTHS):
            header.resizeSection(column, width)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)

    def begin(self, row: int) -> None:
        """Put the caret into the first cell of a row."""
        index = self._grid.model().index(row, 0)
        self._grid.setCurrentIndex(index)
        self._grid.setFocus()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._grid and _is_enter(event):
            self._go_on()
            return True
        return super().eventFilter(watched, event)

    def _go_on(self) -> None:
        """Go to the next cell; behind the last one to the first of the next row."""
        grid, here = self._grid, self._grid.currentIndex()
        row, column = here.row(), here.column() + 1
        if column >= len(QUICK_COLUMNS):
            row, column = row + 1, 0
        if row < grid.model().rowCount():
            grid.setCurrentIndex(grid.model().index(row, column))


def _is_enter(event: QEvent) -> bool:
    """Tell whether Enter was pressed, without Ctrl."""
    return (
        isinstance(event, QKeyEvent)
        and event.type() == QEvent.Type.KeyPress
        and event.key() in ENTER
        and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
    )
