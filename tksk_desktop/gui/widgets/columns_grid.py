# SPDX-License-Identifier: MIT
"""The columns of a foreign list with samples, and what each of them is said to be about."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QComboBox, QHeaderView, QTableWidget, QTableWidgetItem

from tksk_desktop.domain.exchanged_rows import RowField
from tksk_desktop.gui.overriding import override
from tksk_desktop.usecases.exchange.readings import TableSheet
from tksk_desktop.vocabulary import word

_HEADER, _SAMPLES, _FIELD = range(3)
SAMPLES_SHOWN = 3


class WheelDeafBox(QComboBox):
    """A choice in a long list that does not change while the list is scrolled over it."""

    @override
    def wheelEvent(self, event: object) -> None:
        event.ignore()  # type: ignore[attr-defined]


class ColumnsGrid(QObject):
    """Fills a table drawn in Designer."""

    def __init__(self, table: QTableWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._table = table
        self._boxes: list[QComboBox] = []
        table.setColumnCount(3)
        table.setHorizontalHeaderLabels(
            [self.tr("Column of the list"), self.tr("What stands in it"), self.tr("What it is")]
        )
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(40)
        table.setSelectionMode(table.SelectionMode.NoSelection)
        table.setEditTriggers(table.EditTrigger.NoEditTriggers)
        table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        header = table.horizontalHeader()
        header.setSectionResizeMode(_HEADER, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(_SAMPLES, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_FIELD, QHeaderView.ResizeMode.Fixed)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.resizeSection(_HEADER, 260)
        header.resizeSection(_FIELD, 240)

    def fill(self, sheet: TableSheet, mapping: Sequence[RowField | None]) -> None:
        """Show a table's columns as they would be read."""
        table = self._table
        table.setRowCount(0)
        table.setRowCount(len(sheet.headers))
        self._boxes = []
        for place, header in enumerate(sheet.headers):
            said = [row[place] for row in sheet.samples if place < len(row) and row[place]]
            samples = "  ·  ".join(dict.fromkeys(said[:SAMPLES_SHOWN]))
            table.setItem(place, _HEADER, QTableWidgetItem(header))
            item = QTableWidgetItem(samples)
            item.setToolTip(samples)
            table.setItem(place, _SAMPLES, item)
            box = WheelDeafBox()
            box.setAccessibleName(header)
            box.addItem(self.tr("(not taken over)"), None)
            for about in RowField:
                box.addItem(word(about), about)
            wanted = mapping[place] if place < len(mapping) else None
            box.setCurrentIndex(0 if wanted is None else 1 + list(RowField).index(wanted))
            table.setCellWidget(place, _FIELD, box)
            self._boxes.append(box)

    def mapping(self) -> tuple[RowField | None, ...]:
        """Return what each column is about now."""
        # A box gives back a plain text for what was a member of an enumeration.
        chosen = (box.currentData() for box in self._boxes)
        return tuple(RowField(about) if about else None for about in chosen)
