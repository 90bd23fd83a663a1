# SPDX-License-Identifier: MIT
"""Make a list of the clients for another office: layout, columns, and who is in it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialog, QFileDialog, QListWidgetItem, QWidget

from tksk_desktop.domain.consents import LegalBasis
from tksk_desktop.domain.errors import EntryRefused
from tksk_desktop.domain.exported_lists import (
    USUAL_COLUMNS,
    ExportColumn,
    ExportFormat,
    ExportLayout,
)
from tksk_desktop.gui.forms.ui_export_dialog import Ui_ExportDialog
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.widgets.inline_errors import InlineErrors
from tksk_desktop.gui.widgets.usual_folder import documents_folder
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.exchange.readings import ExportChoice, ExportMade, ExportScope
from tksk_desktop.vocabulary import number, word

_LOOK_PAUSE_MS = 300


class ExportDialog(QDialog):
    """Asks what the list is to be like, makes it, and asks where it goes."""

    def __init__(self, bench: Workbench, ids: Sequence[int] | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = Ui_ExportDialog()
        self.form.setupUi(self)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._bench = bench
        self._ids = ids
        self._errors = InlineErrors(
            {
                "recipient": self.form.recipientEdit,
                "reason": self.form.reasonEdit,
                "columns": self.form.columnsList,
                "ground": self.form.groundBox,
                "ground_note": self.form.noteEdit,
            }
        )
        self._look_again = QTimer(self)
        self._look_again.setSingleShot(True)
        self._look_again.setInterval(_LOOK_PAUSE_MS)
        self._look_again.timeout.connect(self._look)
        self._dress()
        self._look()

    def choice(self) -> ExportChoice:
        """Return what is chosen now."""
        form = self.form
        items = [form.columnsList.item(row) for row in range(form.columnsList.count())]
        columns = tuple(
            ExportColumn(item.data(Qt.ItemDataRole.UserRole))
            for item in items
            if item.checkState() is Qt.CheckState.Checked
        )
        return ExportChoice(
            ExportLayout(form.layoutBox.currentData()),
            ExportFormat(form.formatBox.currentData()),
            columns,
            opened=form.openedBox.isChecked(),
            reason=form.reasonEdit.text(),
            recipient=form.recipientEdit.text(),
            ground=LegalBasis(form.groundBox.currentData())
            if form.groundBox.currentData()
            else None,
            ground_note=form.noteEdit.text(),
        )

    def make(self) -> None:
        """Make the list, then ask where to put it."""
        self._errors.clear()
        self.form.saveButton.setEnabled(False)
        act = partial(self._bench.acts.exchange.export, self._ids, self.choice())
        self._bench.work.run_long(
            lambda progress: act(progress=progress), self._save, self._failed, _unheard, self
        )

    def put(self, made: ExportMade, path: Path) -> None:
        """Write the list to a place."""
        saved = self.tr("The list of {count} people is saved.").format(
            count=number(made.scope.people)
        )

        def done(_nothing: None) -> None:
            self._bench.doors.told(saved)
            self.accept()

        act = partial(self._bench.acts.exchange.save_file, path, made.data)
        self._bench.work.run(act, done, self._failed, self)

    def _dress(self) -> None:
        form = self.form
        form.groundBox.addItem(self.tr("Leave them out"), None)
        for basis in LegalBasis:
            if basis is not LegalBasis.CONSENT:
                form.groundBox.addItem(word(basis), basis.value)
        for layout in ExportLayout:
            form.layoutBox.addItem(word(layout), layout.value)
        for kind in ExportFormat:
            form.formatBox.addItem(word(kind), kind.value)
        for column in ExportColumn:
            item = QListWidgetItem(word(column))
            item.setData(Qt.ItemDataRole.UserRole, column.value)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            wanted = column in USUAL_COLUMNS
            item.setCheckState(Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked)
            form.columnsList.addItem(item)
        form.saveButton.setDefault(True)
        form.saveButton.setIcon(icon("save", QPalette.ColorRole.HighlightedText))
        form.saveButton.clicked.connect(self.make)
        form.cancelButton.clicked.connect(self.reject)
        form.cancelButton.setAutoDefault(False)
        form.layoutBox.currentIndexChanged.connect(self._fit)
        form.openedBox.toggled.connect(self._fit)
        form.groundBox.currentIndexChanged.connect(self._fit)
        form.recipientEdit.textChanged.connect(self._look_again.start)
        form.openedBox.toggled.connect(self._look_again.start)
        form.groundBox.currentIndexChanged.connect(self._look_again.start)
        self._fit()

    def _fit(self) -> None:
        """Show the columns for our own layout only, and the reason where one is needed."""
        form = self.form
        is_own = ExportLayout(form.layoutBox.currentData()) is ExportLayout.OWN
        form.columnsLabel.setEnabled(is_own)
        form.columnsList.setEnabled(is_own)
        form.reasonLabel.setVisible(form.openedBox.isChecked())
        form.reasonEdit.setVisible(form.openedBox.isChecked())
        form.noteLabel.setVisible(form.groundBox.currentData() is not None)
        form.noteEdit.setVisible(form.groundBox.currentData() is not None)

    def _look(self) -> None:
        """Say who will be in the list and who will not, and why."""
        act = partial(self._bench.acts.exchange.look_at_export, self._ids, self.choice())
        self._bench.work.run(act, self._show_scope, self._failed, self)

    def _show_scope(self, scope: ExportScope) -> None:
        said = [self.tr("{count} people will be in the list.").format(count=number(scope.people))]
        if scope.restricted:
            said.append(
                self.tr("{count} stay out: their data is restricted.").format(
                    count=number(scope.restricted)
                )
            )
        if scope.hidden:
            said.append(
                self.tr("{count} stay out: highest confidentiality.").format(
                    count=number(scope.hidden)
                )
            )
        if scope.without_ground:
            without = number(scope.without_ground)
            if self.form.groundBox.currentData() is None:
                text = self.tr("{count} stay out: no consent for this office is recorded.")
            else:
                text = self.tr("{count} of them without a consent, on the ground below.")
            said.append(text.format(count=without))
        self.form.scopeLabel.setText(" ".join(said))

    def _save(self, made: ExportMade) -> None:
        self.form.saveButton.setEnabled(True)
        path, _kind = QFileDialog.getSaveFileName(
            self,
            self.tr("Where the list goes"),
            str(Path(documents_folder()) / made.file_name),
            f"{word(self.choice().format)} (*{Path(made.file_name).suffix})",
        )
        if path:
            self.put(made, Path(path))

    def _failed(self, error: Exception) -> None:
        self.form.saveButton.setEnabled(True)
        if isinstance(error, EntryRefused):
            self._errors.show(error.problems)
        else:
            self._bench.messages.failed(self, error)


def _unheard(done: int, total: int) -> None:
    """A list is made too quickly for a progress bar."""
