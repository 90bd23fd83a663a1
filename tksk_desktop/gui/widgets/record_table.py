# SPDX-License-Identifier: MIT
"""Tables in the house style, and the two models behind them.

``LinesModel`` holds a short list whole; ``PagedModel`` knows only the ids of a long one and
fetches pages of it as they come into view, so the register is never loaded whole.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from tksk_desktop.gui.overriding import override

T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT = 32
SORT_KEY = "F4"
PAGE = 200
MOST_PAGES = 12
"""Pages kept; beyond that the one not looked at for longest is dropped."""


@dataclass(frozen=True)
class Column(Generic[T]):
    """One column: its title, what it shows of a line, its width in pixels (0 stretches)."""

    title: str
    text: Callable[[T], str]
    width: int = 0
    is_number: bool = False
    key: Callable[[T], Any] | None = None
    """What a list held whole is sorted by; None where the column does not sort."""


class LinesModel(QAbstractTableModel, Generic[T]):
    """A short list of frozen lines."""

    def __init__(self, columns: Sequence[Column[T]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._lines: tuple[T, ...] = ()
        self._given: tuple[T, ...] = ()
        self._key: Callable[[T], Any] | None = None
        self._is_reversed = False

    def show_lines(self, lines: Sequence[T]) -> None:
        """Show these lines, in the order that was chosen last."""
        self.beginResetModel()
        self._given = tuple(lines)
        self._lines = self._in_order()
        self.endResetModel()

    def sort_by(self, column: int, is_reversed: bool) -> None:
        """Sort by a column that has a key; -1 puts the lines back as they were given."""
        self._key = self.columns[column].key if column >= 0 else None
        self._is_reversed = is_reversed
        self.show_lines(self._given)

    def _in_order(self) -> tuple[T, ...]:
        if self._key is None:
            return self._given
        return tuple(sorted(self._given, key=self._key, reverse=self._is_reversed))

    def line(self, row: int) -> T | None:
        """Return the line of a row."""
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def lines(self) -> tuple[T, ...]:
        """Return all lines in the order shown."""
        return self._lines

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    @override
    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        column = self.columns[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            line = self.line(index.row())
            return "" if line is None else column.text(line)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.is_number else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation is Qt.Orientation.Vertical:
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.is_number else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None


class PagedModel(LinesModel[T]):
    """A long list: all ids, and the pages that have come into view.

    ``fetch`` asks for the lines of some ids and answers later through the given callable.
    """

    def __init__(
        self,
        columns: Sequence[Column[T]],
        fetch: Callable[[Sequence[int], Callable[[Sequence[T]], None]], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(columns, parent)
        self._fetch = fetch
        self._ids: Sequence[int] = ()
        self._pages: dict[int, Sequence[T]] = {}
        self._newest = -1
        self._asked: set[int] = set()
        self._edition = 0

    def show_ids(self, ids: Sequence[int]) -> None:
        """Show the records of these ids, in this order."""
        self.beginResetModel()
        self._ids = ids
        self._pages = {}
        self._asked = set()
        self._edition += 1
        self.endResetModel()

    def id_of(self, row: int) -> int | None:
        """Return the id of a row."""
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def pages_kept(self) -> int:
        """Return how many pages of lines are held."""
        return len(self._pages)

    def row_of(self, record_id: int) -> int | None:
        """Return the row of an id, where it is listed."""
        try:
            return self._ids.index(record_id)
        except ValueError:
            return None

    @override
    def line(self, row: int) -> T | None:
        if row < 0:
            return None
        page, place = divmod(row, PAGE)
        lines = self._pages.get(page)
        if lines is not None:
            if page != self._newest:
                self._pages[page] = self._pages.pop(page)
                self._newest = page
            return lines[place] if place < len(lines) else None
        self._ask(page)
        return None

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._ids)

    def _ask(self, page: int) -> None:
        if page in self._asked:
            return
        self._asked.add(page)
        edition = self._edition

        def show(lines: Sequence[T]) -> None:
            if edition != self._edition or not lines:
                return
            self._keep(page, lines)
            first = self.index(page * PAGE, 0)
            last = self.index(page * PAGE + len(lines) - 1, len(self.columns) - 1)
            self.dataChanged.emit(first, last)

        self._fetch(self._ids[page * PAGE : (page + 1) * PAGE], show)

    def _keep(self, page: int, lines: Sequence[T]) -> None:
        """Keep a page as the newest; drop the one that was not looked at for longest."""
        self._pages[page] = lines
        self._newest = page
        if len(self._pages) > MOST_PAGES:
            oldest = next(iter(self._pages))
            del self._pages[oldest]
            self._asked.discard(oldest)


class RecordTable(QTableView):
    """A table in the house style; ``opened`` gives the row by double click or Enter."""

    opened = Signal(int)
    picked = Signal(int)
    """The current row after a move by mouse or keys."""

    sorting = Signal(int, bool)
    """The column to sort by, -1 for none, and whether the other way round."""
    chose = Signal(int)
    """How many rows are chosen now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sorted_column = -1
        self._is_reversed = False
        self._sortable: tuple[int, ...] = ()
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.activated.connect(lambda index: self.opened.emit(index.row()))

    def offer_sorting(self, columns: Collection[int], page: QWidget) -> None:
        """Let the worker sort by some columns: once, the other way round, and as it was.

        By a click on the header, or from anywhere on the page by F4 and a letter or arrows.
        """
        self._sortable = tuple(columns)
        header = self.horizontalHeader()
        header.setSectionsClickable(True)

        def sort(column: int) -> None:
            if column in self._sortable:
                self.sort_on(column)

        header.sectionClicked.connect(sort)
        shortcut = QShortcut(QKeySequence(SORT_KEY), page)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._open_sorting_menu)

    def sort_lines(self, model: LinesModel[T], page: QWidget) -> None:
        """Let the worker sort a list held whole by those of its columns that have a key."""
        columns = (place for place, column in enumerate(model.columns) if column.key is not None)
        self.offer_sorting(tuple(columns), page)
        self.sorting.connect(model.sort_by)

    def sort_on(self, column: int) -> None:
        """Go on to the next way of sorting by a column, and tell it by ``sorting``."""
        if column != self._sorted_column:
            self._sorted_column, self._is_reversed = column, False
        elif self._is_reversed:
            self._sorted_column = -1
        else:
            self._is_reversed = True
        down, up = Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder
        header = self.horizontalHeader()
        header.setSortIndicator(self._sorted_column, down if self._is_reversed else up)
        header.setSortIndicatorShown(self._sorted_column >= 0)
        self.sorting.emit(self._sorted_column, self._is_reversed)

    def _open_sorting_menu(self) -> None:
        """List the columns to sort by; the one in use is ticked, once more turns it round."""
        if not self.isVisible():
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Sort by")).setEnabled(False)
        for column in self._sortable:
            title = self.model().headerData(column, Qt.Orientation.Horizontal)
            entry = menu.addAction(str(title))
            entry.setCheckable(True)
            entry.setChecked(column == self._sorted_column)
            entry.triggered.connect(partial(self.sort_on, column))
        menu.popup(self.mapToGlobal(self.viewport().geometry().topLeft()))
        menu.setActiveAction(menu.actions()[1])

    def choose_many(self) -> None:
        """Let several rows be chosen: with Ctrl and Shift, by mouse or arrows, or all by Ctrl+A."""
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

    def chosen_rows(self) -> Sequence[int]:
        """Return the chosen rows from top to bottom; none of them has to be loaded for that."""
        ranges = ((r.top(), r.bottom()) for r in self.selectionModel().selection().toList())
        return [row for top, bottom in sorted(set(ranges)) for row in range(top, bottom + 1)]

    def count_chosen(self) -> int:
        """Return how many rows are chosen."""
        ranges = self.selectionModel().selection().toList()
        return sum(bottom - top + 1 for top, bottom in {(r.top(), r.bottom()) for r in ranges})

    def set_row_height(self, height: int) -> None:
        """Give all rows another height, where it is not theirs already."""
        if self.verticalHeader().defaultSectionSize() != height:
            self.verticalHeader().setDefaultSectionSize(height)

    def wear(self, model: LinesModel[T]) -> None:
        """Show a model with its columns' widths."""
        self.setModel(model)
        header = self.horizontalHeader()
        for place, column in enumerate(model.columns):
            if column.width:
                header.setSectionResizeMode(place, QHeaderView.ResizeMode.Interactive)
                header.resizeSection(place, column.width)
            else:
                header.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
        self.selectionModel().currentRowChanged.connect(
            lambda now, _before: self.picked.emit(now.row())
        )
        self.selectionModel().selectionChanged.connect(lambda: self.chose.emit(self.count_chosen()))
