# SPDX-License-Identifier: MIT
"""The step of the import where each column is said to be about something."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHeaderView, QTableWidgetItem

from tksk_desktop.domain.exchanged_rows import RowField
from tksk_desktop.domain.office import Village
from tksk_desktop.gui.forms.ui_import_screen import Ui_ImportScreen
from tksk_desktop.gui.overriding import override
from tksk_desktop.usecases.exchange.needs import OpenedList
from tksk_desktop.usecases.exchange.readings import ReadingChoice, TableSheet
from tksk_desktop.vocabulary import number, word

_HEADER, _SAMPLES, _FIELD = range(3)
SAMPLES_SHOWN = 3


class WheelDeafBox(QComboBox):
    """A choice in a long list that does not change while the list is scrolled over it."""

    @override
    def wheelEvent(self, event: object) -> None:
        event.ignore()  # type: ignore[attr-defined]


class ColumnsStep(QObject):
    """Shows a table's columns with samples, and holds how it is to be read."""

    sheet_wanted = Signal(int)

    def __init__(self, form: Ui_ImportScreen, villages: Sequence[Village], parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self._choice = ReadingChoice(())
        self._boxes: list[QComboBox] = []
        table = form.columnsTable
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
        form.villageBox.addItem(self.tr("None: such rows are left out"), "")
        for village in villages:
            form.villageBox.addItem(village.name, village.code)
        form.sheetBox.activated.connect(self.sheet_wanted)

    def show(self, opened: OpenedList, table: int, choice: ReadingChoice) -> None:
        """Show a table of a file as it would be read."""
        form, sheet = self._form, opened.tables[table]
        self._choice = choice
        form.sheetBox.clear()
        for each in opened.tables:
            form.sheetBox.addItem(each.sheet or self.tr("Table"))
        form.sheetBox.setCurrentIndex(table)
        several = len(opened.tables) > 1
        form.sheetBox.setVisible(several)
        form.sheetLabel.setVisible(several)
        title = sheet.layout_title or self.tr("A list of another shape")
        form.layoutLabel.setText(
            self.tr("{title}: {count} rows").format(title=title, count=number(sheet.rows))
        )
        village = max(0, form.villageBox.findData(choice.default_village))
        form.villageBox.setCurrentIndex(village)
        form.absentBox.setChecked(choice.takes_absent)
        self._fill(sheet, choice)
        lacks = RowField.NAME not in choice.mapping and not sheet.without_people
        form.columnsHint.setText(
            self.tr("Say which column holds the name. Columns left open are not taken over.")
            if lacks
            else self.tr("Say what each column is about. Columns left open are not taken over.")
        )

    def choice(self, villages: Mapping[str, str] | None = None) -> ReadingChoice:
        """Return how the table is to be read now, perhaps with answers about villages."""
        return replace(
            self._choice,
            mapping=self._mapping(),
            village_answers={**self._choice.village_answers, **(villages or {})},
            default_village=self._form.villageBox.currentData() or "",
            takes_absent=self._form.absentBox.isChecked(),
        )

    def can_be_read(self) -> bool:
        """Tell whether a name, or desil, is among the columns."""
        return bool({*self._mapping()} & {RowField.NAME, RowField.WELFARE_RANK})

    def _mapping(self) -> tuple[RowField | None, ...]:
        # A box gives back a plain text for what was a member of an enumeration.
        chosen = (box.currentData() for box in self._boxes)
        return tuple(RowField(about) if about else None for about in chosen)

    def _fill(self, sheet: TableSheet, choice: ReadingChoice) -> None:
        table = self._form.columnsTable
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
            wanted = choice.mapping[place] if place < len(choice.mapping) else None
            box.setCurrentIndex(0 if wanted is None else 1 + list(RowField).index(wanted))
            table.setCellWidget(place, _FIELD, box)
            self._boxes.append(box)
