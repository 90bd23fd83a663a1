# SPDX-License-Identifier: MIT
"""The step of the import where each column is said to be about something."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from tksk_desktop.domain.exchanged_rows import RowField
from tksk_desktop.domain.office import Village
from tksk_desktop.gui.forms.ui_import_screen import Ui_ImportScreen
from tksk_desktop.gui.widgets.columns_grid import ColumnsGrid
from tksk_desktop.usecases.exchange.needs import OpenedList
from tksk_desktop.usecases.exchange.readings import ReadingChoice
from tksk_desktop.vocabulary import number


class ColumnsStep(QObject):
    """Shows a table's columns with samples, and holds how it is to be read."""

    sheet_wanted = Signal(int)

    def __init__(self, form: Ui_ImportScreen, villages: Sequence[Village], parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self._choice = ReadingChoice(())
        self._grid = ColumnsGrid(form.columnsTable, self)
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
        self._grid.fill(sheet, choice.mapping)
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
            mapping=self._grid.mapping(),
            village_answers={**self._choice.village_answers, **(villages or {})},
            default_village=self._form.villageBox.currentData() or "",
            takes_absent=self._form.absentBox.isChecked(),
        )

    def can_be_read(self) -> bool:
        """Tell whether a name, or desil, is among the columns."""
        return bool({*self._grid.mapping()} & {RowField.NAME, RowField.WELFARE_RANK})
