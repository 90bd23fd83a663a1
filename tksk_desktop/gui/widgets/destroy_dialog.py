# SPDX-License-Identifier: MIT
"""Asks properly before a person's data is destroyed: ground, witnesses, a word typed by hand."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from tksk_desktop.gui.forms.ui_destroy_dialog import Ui_DestroyDialog
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.entry_dialog import EntryDialog
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.rights.destroy_data import NewDestruction


class DestroyDialog(EntryDialog):
    """One person; nothing brings the data back. The answer's id is the record of destruction."""

    def __init__(self, bench: Workbench, client_id: int, name: str, parent: QWidget) -> None:
        super().__init__(bench, parent)
        self.form = Ui_DestroyDialog()
        self.form.setupUi(self)
        self._client_id = client_id
        self.setWindowTitle(self.tr("Destroy the data"))
        form = self.form
        form.warnLabel.setText(self.tr("All data of {name} will be destroyed.").format(name=name))
        editors = {
            "ground": form.groundEdit,
            "witnesses": form.witnessEdit,
            "typed": form.wordEdit,
        }
        self.furnish(editors, form.saveButton, form.cancelButton)
        form.saveButton.setIcon(icon("trash-2", QPalette.ColorRole.BrightText))
        form.saveButton.setDefault(False)
        form.cancelButton.setDefault(True)
        self.begin()
        form.groundEdit.setFocus()

    @override
    def typed(self) -> object:
        form = self.form
        return form.groundEdit.toPlainText(), form.witnessEdit.text(), form.wordEdit.text()

    @override
    def act(self) -> Callable[[], Changes]:
        form = self.form
        new = NewDestruction(
            self._client_id,
            form.groundEdit.toPlainText(),
            form.witnessEdit.text(),
            form.wordEdit.text(),
        )
        return partial(self.bench.acts.rights.destroy, new)
