# SPDX-License-Identifier: MIT
"""The receiving desk: chosen reports are verified beside everything else and become one recap."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from tksk_desktop.careful_files import target_errors
from tksk_desktop.domain.errors import Cancelled
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.recaps import Due, Standing
from tksk_desktop.domain.regions import parent_code
from tksk_desktop.gui.background_work import LongWork
from tksk_desktop.gui.forms.ui_recap_dialog import Ui_RecapForm
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.recap_acts import RecapMade, RecapOrder
from tksk_desktop.gui.widgets.record_table import Column, LinesModel
from tksk_desktop.gui.widgets.usual_folder import documents_folder
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.recap.readings import PlaceLine, Recap, RefusedPaper
from tksk_desktop.vocabulary import month_name, number, place_said, word

MONTHS_OFFERED = 24
Line = PlaceLine | RefusedPaper


class RecapDialog(QDialog):
    """Chooses, makes, shows and saves a recap; it never writes into the caseload."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._folder = documents_folder()
        self._files: tuple[Path, ...] = ()
        self._work: LongWork | None = None
        self._made: Recap | None = None
        self.list = LinesModel[Line](_columns(), self)
        self.form = Ui_RecapForm()
        self.form.setupUi(self)
        self._dress()
        self._connect()

    def choose(self, files: tuple[Path, ...]) -> None:
        """Take files or folders to be recapped."""
        self._files = files
        only = files[0] if len(files) == 1 else None
        said = self.tr("{count} files chosen").format(count=number(len(files)))
        self.form.chosenLabel.setText(said if only is None else only.name)

    def make(self) -> None:
        """Verify what was chosen and make the recap, beside everything else."""
        if self._work is not None:
            return
        form, make = self.form, self._bench.acts.recap.make
        order = RecapOrder(
            month=form.monthBox.currentData(),
            files=self._files,
            area=form.areaBox.currentData(),
            due=Due(form.dueBox.value(), self._bench.around.office.zone),
        )
        self._show_working(working=True)
        self._progress(0, 0)
        self._work = self._bench.work.run_beside(
            lambda tell, _on_database: make(order, tell),
            self._show,
            self._failed,
            self._progress,
            self,
        )

    @override
    def reject(self) -> None:
        if self._work is not None:
            self._work.cancel()
        super().reject()

    def _dress(self) -> None:
        form, office = self.form, self._bench.around.office
        form.table.wear(self.list)
        form.saveButton.setEnabled(False)
        form.progressCard.hide()
        form.summaryLabel.setText(self.tr("Choose the reports, then make the recap."))
        form.chosenLabel.setText(self.tr("Nothing chosen: the recap is made of what came before"))
        month = Month.of(self._bench.around.today()).previous
        for _ in range(MONTHS_OFFERED):
            form.monthBox.addItem(month_name(month), month)
            month = month.previous
        regency = parent_code(office.subdistrict_code)
        form.areaBox.addItem(self.tr("Area of the reports themselves"), None)
        form.areaBox.addItem(office.regency_name, regency)
        province = self.tr("Province {name}").format(name=office.province_name)
        form.areaBox.addItem(province, parent_code(regency))
        form.areaBox.addItem(self.tr("All Indonesia"), "")

    def _connect(self) -> None:
        form = self.form
        form.filesButton.clicked.connect(self._choose_files)
        form.folderButton.clicked.connect(self._choose_folder)
        form.makeButton.clicked.connect(self.make)
        form.cancelButton.clicked.connect(self._cancel)
        form.saveButton.clicked.connect(self._save)
        form.closeButton.clicked.connect(self.reject)

    def _choose_files(self) -> None:
        names, _kind = QFileDialog.getOpenFileNames(
            self, self.tr("Reports that came in"), self._folder, self.tr("PDF files (*.pdf)")
        )
        if names:
            self._folder = str(Path(names[0]).parent)
            self.choose(tuple(Path(name) for name in names))

    def _choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(
            self, self.tr("Folder of reports that came in"), self._folder
        )
        if name:
            self._folder = name
            self.choose((Path(name),))

    def _cancel(self) -> None:
        if self._work is not None:
            self._work.cancel()
            self.form.cancelButton.setEnabled(False)

    def _progress(self, done: int, _total: int) -> None:
        said = self.tr("{count} files checked").format(count=number(done))
        self.form.progressLabel.setText(said)

    def _show_working(self, *, working: bool) -> None:
        form = self.form
        form.progressCard.setVisible(working)
        form.cancelButton.setEnabled(working)
        for part in (form.makeButton, form.filesButton, form.folderButton):
            part.setEnabled(not working)
        if working:
            form.saveButton.setEnabled(False)

    def _show(self, made: RecapMade) -> None:
        self._work, self._made = None, made.recap
        self._show_working(working=False)
        recap, form = made.recap, self.form
        expected = sum(group.expected for group in recap.groups)
        head = self.tr("{area}, {month}: {counted} of {expected} reports counted")
        form.summaryLabel.setText(
            head.format(
                area=recap.area_name,
                month=month_name(recap.month),
                counted=number(recap.count(Standing.COUNTED)),
                expected=number(expected),
            )
        )
        form.countsLabel.setText(self._counts(made))
        self.list.show_lines((*recap.refused, *recap.open_places))
        form.saveButton.setEnabled(True)
        form.saveButton.setFocus()

    def _counts(self, made: RecapMade) -> str:
        recap, taken = made
        refused = len(taken.refused) + taken.more_refused
        files = self.tr("Files: {checked} checked, {new} new, {refused} not taken in.").format(
            checked=number(taken.files), new=number(taken.new), refused=number(refused)
        )
        rest = self.tr("Missing: {missing}. Late: {late}.").format(
            missing=number(recap.count(Standing.MISSING)), late=number(recap.late)
        )
        return f"{files} {rest}"

    def _failed(self, error: Exception) -> None:
        self._work = None
        self._show_working(working=False)
        if isinstance(error, Cancelled):
            said = self.tr("Stopped. What was taken in so far is kept.")
            self.form.summaryLabel.setText(said)
            return
        self._bench.messages.failed(self, error)

    def _save(self) -> None:
        recap, acts = self._made, self._bench.acts.recap
        name = QFileDialog.getExistingDirectory(
            self, self.tr("Where workbook and paper go"), self._folder
        )
        if recap is None or not name:
            return
        folder = Path(name)
        there = any((folder / each).exists() for each in acts.file_names(recap))
        if there and not self._bench.messages.ask(
            self,
            self.tr("Replace the recap?"),
            self.tr("A recap of this month and area is already in that folder."),
            yes=self.tr("Replace"),
            no=self.tr("Leave it"),
        ):
            return

        def save() -> tuple[Path, ...]:
            with target_errors(folder):
                return acts.save(recap, folder)

        said = self.tr("Workbook and paper are saved in {folder}.").format(folder=folder.name)
        self._bench.read(self, save, lambda _paths: self.form.countsLabel.setText(said))


def _columns() -> tuple[Column[Line], ...]:
    return (
        Column[Line](QCoreApplication.translate("RecapDialog", "Sub-district or file"), _name, 240),
        Column[Line](QCoreApplication.translate("RecapDialog", "Regency"), _regency, 190),
        Column[Line](QCoreApplication.translate("RecapDialog", "What is to be done"), _said),
    )


def _name(line: Line) -> str:
    return line.file_name if isinstance(line, RefusedPaper) else f"{line.name} ({line.code})"


def _regency(line: Line) -> str:
    return "" if isinstance(line, RefusedPaper) else line.regency


def _said(line: Line) -> str:
    if isinstance(line, RefusedPaper):
        return word(line.problem)
    return place_said(*line.said)
