# SPDX-License-Identifier: MIT
"""Takes a list of social potentials over: the rows are shown with what becomes of each first."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFileDialog, QWidget

from tksk_desktop.domain.potentials import LOCAL_KIND, PotentialRowState
from tksk_desktop.gui.error_texts import problem_text
from tksk_desktop.gui.forms.ui_potential_import_dialog import Ui_PotentialImportDialog
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.entry_dialog import EntryDialog
from tksk_desktop.gui.widgets.record_table import Column, LinesModel
from tksk_desktop.gui.widgets.usual_folder import documents_folder
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.record_words import field_word
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.potentials.take_potentials import CheckedPotential, PotentialCheck
from tksk_desktop.vocabulary import number, word

FILES = "*.xlsx *.xlsm *.xls *.ods *.csv *.txt *.tsv"
TABLE = "potentials"
TAKEN = (PotentialRowState.NEW, PotentialRowState.FILLS)


class PotentialImportDialog(EntryDialog):
    """Reads the file again whenever the kind or village for silent rows is changed."""

    def __init__(self, bench: Workbench, parent: QWidget) -> None:
        super().__init__(bench, parent)
        self.form = form = Ui_PotentialImportDialog()
        form.setupUi(self)
        self._path: Path | None = None
        self._check: PotentialCheck | None = None
        self._kinds = {kind.code: kind.name for kind in bench.acts.network.kinds()}
        self._kinds[LOCAL_KIND] = self.tr("Local potential")
        self._villages = {village.code: village.name for village in bench.around.villages}
        self.rows: LinesModel[CheckedPotential] = LinesModel(self._columns(), self)
        form.table.wear(self.rows)
        form.kindBox.addItem(self.tr("None: such rows stay out"), "")
        for code, name in self._kinds.items():
            form.kindBox.addItem(name, code)
        form.villageBox.addItem(self.tr("Whole kecamatan"), "")
        for code, name in self._villages.items():
            form.villageBox.addItem(name, code)
        for box in (form.kindBox, form.villageBox):
            box.activated.connect(self._read)
        form.chooseButton.setIcon(icon("download", QPalette.ColorRole.PlaceholderText))
        form.chooseButton.setAutoDefault(False)
        form.chooseButton.clicked.connect(self._choose_file)
        self.furnish({}, form.saveButton, form.cancelButton)
        form.saveButton.setEnabled(False)
        self.begin()

    def choose(self, path: Path) -> None:
        """Read a file and show what would become of its rows."""
        self._path = path
        self.form.fileLabel.setText(path.name)
        self._read()

    @override
    def typed(self) -> object:
        return self._path

    @override
    def save(self) -> None:
        if self.form.saveButton.isEnabled():
            super().save()

    @override
    def act(self) -> Callable[[], Changes]:
        assert self._check is not None  # the button is enabled by a check only
        return partial(self.bench.acts.network.take_potentials, self._check)

    def _choose_file(self) -> None:
        path, _kind = QFileDialog.getOpenFileName(
            self,
            self.tr("List of potentials"),
            documents_folder(),
            f"{self.tr('Tables')} ({FILES})",
        )
        if path:
            self.choose(Path(path))

    def _read(self) -> None:
        if self._path is None:
            return
        form = self.form
        read = partial(
            self.bench.acts.network.check_potentials,
            self._path,
            default_kind=form.kindBox.currentData(),
            default_village=form.villageBox.currentData(),
        )
        self.bench.read(self, read, self._show)

    def _show(self, check: PotentialCheck) -> None:
        self._check = check
        form = self.form
        self.rows.show_lines(check.rows)
        said = self.tr("Columns taken over: {taken}.").format(taken=", ".join(check.headers))
        if check.left:
            more = self.tr("Not taken over: {left}.").format(left=", ".join(check.left))
            said = f"{said} {more}"
        form.columnsLabel.setText(said)
        form.countLabel.setText(
            " · ".join(f"{word(state)} {number(check.count(state))}" for state in PotentialRowState)
        )
        count = sum(check.count(state) for state in TAKEN)
        form.saveButton.setEnabled(count > 0)
        form.saveButton.setText(self.tr("Take over {count} rows").format(count=number(count)))

    def _columns(self) -> tuple[Column[CheckedPotential], ...]:
        return (
            Column(self.tr("Row"), lambda line: str(line.row.place), 56, is_number=True),
            Column(self.tr("Name"), lambda line: line.row.potential.name),
            Column(
                self.tr("Kind"), lambda line: self._kinds.get(line.row.potential.kind_code, ""), 150
            ),
            Column(self.tr("Village"), self._place, 145),
            Column(self.tr("What becomes of it"), lambda line: word(line.state), 168),
            Column(self.tr("Why"), _reasons),
        )

    def _place(self, line: CheckedPotential) -> str:
        code = line.row.potential.village_code
        if any(problem.field == "village_code" for problem in line.problems):
            return ""
        return self._villages.get(code, "") if code else self.tr("Whole kecamatan")


def _reasons(line: CheckedPotential) -> str:
    return "; ".join(
        f"{field_word(TABLE, problem.field)}: {problem_text(problem)}" for problem in line.problems
    )
