# SPDX-License-Identifier: MIT
"""Hands the office over to a successor, step by step: who and which password, then both papers."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from tksk_desktop.careful_files import replace_file
from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem, TkskError
from tksk_desktop.gui.error_texts import error_text
from tksk_desktop.gui.forms.ui_handover_dialog import Ui_HandoverDialog
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.inline_errors import InlineErrors
from tksk_desktop.gui.widgets.usual_folder import documents_folder
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.safekeeping.hand_over_office import NewHandover
from tksk_desktop.usecases.safekeeping.readings import HandoverDone

RECORD_NAME, SHEET_NAME = "berita-acara-serah-terima.pdf", "kunci-pemulihan-tksk.pdf"


class HandoverDialog(QDialog):
    """Once handed over it closes only when both papers are kept: the key is shown this once."""

    handed_over = Signal()

    def __init__(self, bench: Workbench, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = form = Ui_HandoverDialog()
        form.setupUi(self)
        self._bench = bench
        self._done: HandoverDone | None = None
        self.setWindowTitle(self.tr("Hand the office over"))
        form.dayField.set_up(bench.around.today)
        form.dayField.set_value(bench.around.today())
        form.witnessEdit.setText(bench.around.office.camat_name)
        self._errors = InlineErrors(
            {
                "name": form.nameEdit,
                "number": form.numberEdit,
                "handed_on": form.dayField,
                "secret": form.secretEdit,
                "password": form.passwordEdit,
                "again": form.againEdit,
            }
        )
        for button in (form.cancelButton, form.recordButton, form.sheetButton):
            button.setAutoDefault(False)
        form.handOverButton.setDefault(True)
        form.wrongLabel.hide()
        form.closeButton.setEnabled(False)
        form.keptBox.toggled.connect(form.closeButton.setEnabled)
        form.cancelButton.clicked.connect(self.reject)
        form.handOverButton.clicked.connect(self.hand_over)
        form.recordButton.clicked.connect(self._save_record)
        form.sheetButton.clicked.connect(self._save_sheet)
        form.closeButton.clicked.connect(self._close)

    def hand_over(self) -> None:
        """Do it, if nothing is missing; what is refused stands under its field."""
        problems = self._find_problems()
        self._errors.show(problems)
        day = self.form.dayField.value()
        if problems or day is None:
            return
        form = self.form
        new = NewHandover(
            secret=form.secretEdit.text(),
            password=form.passwordEdit.text(),
            name=form.nameEdit.text(),
            number=form.numberEdit.text(),
            handed_on=day,
            witness=form.witnessEdit.text(),
        )
        form.handOverButton.setEnabled(False)
        act = partial(self._bench.acts.store.hand_over, new)
        self._bench.work.run(act, self._show_done, self._fail, self)

    @override
    def reject(self) -> None:
        if self._done is None:
            super().reject()

    def save_to(self, path: Path, pdf: bytes) -> None:
        """Write a paper to a file; say so where that fails."""
        label = self.form.wrongLabel
        try:
            replace_file(path, pdf)
        except TkskError as refusal:
            label.setText(error_text(refusal))
            label.show()
        else:
            label.hide()

    def _find_problems(self) -> list[FieldProblem]:
        form = self.form
        needed = {
            "name": form.nameEdit,
            "number": form.numberEdit,
            "secret": form.secretEdit,
            "password": form.passwordEdit,
        }
        problems = [
            FieldProblem(name, Problem.MISSING)
            for name, editor in needed.items()
            if not editor.text().strip()
        ]
        if form.dayField.value() is None:
            problems.append(FieldProblem("handed_on", Problem.MISSING))
        if form.passwordEdit.text() != form.againEdit.text():
            problems.append(FieldProblem("again", Problem.NOT_THE_SAME))
        return problems

    def _fail(self, error: Exception) -> None:
        self.form.handOverButton.setEnabled(True)
        if isinstance(error, EntryRefused):
            self._errors.show(error.problems)
        else:
            self._bench.messages.failed(self, error)

    def _show_done(self, done: HandoverDone) -> None:
        self._done = done
        groups = done.recovery_key.split("-")
        half = len(groups) // 2
        self.form.keyLabel.setText("  ".join(groups[:half]) + "\n" + "  ".join(groups[half:]))
        self.form.steps.setCurrentWidget(self.form.donePage)

    def _save_record(self) -> None:
        if self._done is not None:
            self._ask_where(RECORD_NAME, self._done.record)

    def _save_sheet(self) -> None:
        if self._done is not None:
            make = partial(self._bench.acts.store.recovery_sheet, self._done.recovery_key)
            self._bench.read(self, make, partial(self._ask_where, SHEET_NAME))

    def _ask_where(self, name: str, pdf: bytes) -> None:
        path, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Save the paper"), str(Path(documents_folder()) / name), "PDF (*.pdf)"
        )
        if path:
            self.save_to(Path(path), pdf)

    def _close(self) -> None:
        self.accept()
        self.handed_over.emit()
