# SPDX-License-Identifier: MIT
"""Asks for a village's list: the file and its columns, the village, the kind, who gave it when.

It reads the file only; comparing is the view's. Until that is done it only hides, so that nothing
of it is lost when the list cannot be read.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFileDialog, QWidget

from tksk_desktop.domain.errors import FieldProblem, Problem
from tksk_desktop.domain.exchanged_rows import RowField
from tksk_desktop.domain.village_lists import list_problems
from tksk_desktop.gui.forms.ui_village_list_dialog import Ui_VillageListDialog
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.columns_grid import ColumnsGrid
from tksk_desktop.gui.widgets.entry_dialog import EntryDialog
from tksk_desktop.gui.widgets.usual_folder import documents_folder
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.exchange.needs import OpenedList
from tksk_desktop.usecases.exchange.readings import ReadingChoice
from tksk_desktop.usecases.villages.compare_lists import ListFile, NewVillageList
from tksk_desktop.usecases.villages.readings import WaveLine
from tksk_desktop.vocabulary import number

FILES = "*.xlsx *.xlsm *.xls *.ods *.csv *.txt *.tsv"


class VillageListDialog(EntryDialog):
    """One list of one village and one kind, in a round."""

    wanted = Signal(object, object)
    """A ``NewVillageList`` and its ``ListFile``, complete as far as can be seen here."""

    def __init__(self, bench: Workbench, wave: WaveLine, parent: QWidget) -> None:
        super().__init__(bench, parent)
        self.form = form = Ui_VillageListDialog()
        form.setupUi(self)
        self._wave = wave
        self._opened: OpenedList | None = None
        self._choice = ReadingChoice(())
        self._columns = ColumnsGrid(form.columnsTable, self)
        self._dress()
        self.begin()

    def choose(self, path: Path) -> None:
        """Open a file and show how it would be read."""
        acts = self.bench.acts.exchange

        def opened() -> tuple[OpenedList, ReadingChoice]:
            found = acts.open_list(path)
            return found, acts.first_choice(found, 0)

        def show(both: tuple[OpenedList, ReadingChoice]) -> None:
            self._opened, choice = both
            form = self.form
            form.fileLabel.setText(path.name)
            form.sheetBox.clear()
            for each in self._opened.tables:
                form.sheetBox.addItem(each.sheet or self.tr("Table"))
            self._show_sheets(several=len(self._opened.tables) > 1)
            self._show_table(choice)

        self.bench.read(self, opened, show)

    @override
    def typed(self) -> object:
        form = self.form
        return (
            form.fileLabel.text(),
            form.villageBox.currentIndex(),
            form.kindBox.currentIndex(),
            form.givenEdit.text(),
            form.givenField.text(),
            self._columns.mapping(),
        )

    @override
    def save(self) -> None:
        """Hand the list on, if nothing is missing; the dialog only hides."""
        form = self.form
        if not self._is_legible():
            return
        given = form.givenEdit.text().strip()
        problems = list_problems(given, form.givenField.value(), today=self.bench.around.today())
        problems += [
            FieldProblem(name, Problem.MISSING)
            for name, is_there in (
                ("file", self._opened is not None),
                ("village_code", form.villageBox.currentData()),
                ("kind_code", form.kindBox.currentData()),
            )
            if not is_there
        ]
        if problems:
            self._errors.show(problems)
            return
        mapping = self._columns.mapping()
        if RowField.NAME not in mapping:
            sentence = self.tr("Say in the right column which column holds the name.")
            self._errors.say([("columns", sentence)])
            return
        assert self._opened is not None  # asked above
        self._errors.clear()
        new = NewVillageList(
            self._wave.id,
            form.villageBox.currentData(),
            form.kindBox.currentData(),
            given,
            form.givenField.value(),
        )
        choice = replace(self._choice, mapping=mapping)
        self.hide()
        self.wanted.emit(new, ListFile(self._opened, max(0, form.sheetBox.currentIndex()), choice))

    def _dress(self) -> None:
        form, around = self.form, self.bench.around
        title = self.tr("List of a village, {round}").format(round=self._wave.name)
        self.setWindowTitle(title)
        form.titleLabel.setText(title)
        for village in around.villages:
            form.villageBox.addItem(village.name, village.code)
        form.villageBox.setPlaceholderText(self.tr("Choose the village"))
        for kind in around.need_kinds:
            # Kinds of level 3 are never told per village.
            if not kind.is_most_confidential:
                form.kindBox.addItem(kind.name, kind.code)
        form.kindBox.setPlaceholderText(self.tr("Choose the kind"))
        for box in (form.villageBox, form.kindBox):
            box.setCurrentIndex(-1)
        form.givenField.set_up(around.today, past_only=True)
        self._show_sheets(several=False)
        form.chooseButton.setIcon(icon("download", QPalette.ColorRole.PlaceholderText))
        form.chooseButton.setAutoDefault(False)
        form.chooseButton.clicked.connect(self._choose_file)
        form.sheetBox.activated.connect(self._change_sheet)
        self.furnish(
            {
                "file": form.layoutLabel,
                "village_code": form.villageBox,
                "kind_code": form.kindBox,
                "given_by": form.givenEdit,
                "given_on": form.givenField,
                "columns": form.columnsTable,
            },
            form.saveButton,
            form.cancelButton,
        )

    def _choose_file(self) -> None:
        path, _kind = QFileDialog.getOpenFileName(
            self,
            self.tr("List of the village"),
            documents_folder(),
            f"{self.tr('Tables')} ({FILES})",
        )
        if path:
            self.choose(Path(path))

    def _change_sheet(self, table: int) -> None:
        if self._opened is not None:
            first = partial(self.bench.acts.exchange.first_choice, self._opened, table)
            self.bench.read(self, first, self._show_table)

    def _show_table(self, choice: ReadingChoice) -> None:
        if self._opened is None:
            return
        form = self.form
        self._choice = choice
        sheet = self._opened.tables[max(0, form.sheetBox.currentIndex())]
        title = sheet.layout_title or self.tr("A list of another shape")
        said = self.tr("{title}: {count} rows")
        form.layoutLabel.setText(said.format(title=title, count=number(sheet.rows)))
        self._columns.fill(sheet, choice.mapping)
        if form.villageBox.currentIndex() < 0 and choice.default_village:
            form.villageBox.setCurrentIndex(form.villageBox.findData(choice.default_village))

    def _show_sheets(self, *, several: bool) -> None:
        self.form.sheetLabel.setVisible(several)
        self.form.sheetBox.setVisible(several)
