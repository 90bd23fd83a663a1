# SPDX-License-Identifier: MIT
"""Asks why clients of level 3 are opened; the reason is logged."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from tksk_desktop.gui.forms.ui_confidential_dialog import Ui_ConfidentialDialog
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.entry_dialog import EntryDialog
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes


class ConfidentialDialog(EntryDialog):
    """One reason, for all of them, for this sitting."""

    def __init__(self, bench: Workbench, parent: QWidget) -> None:
        super().__init__(bench, parent)
        self.form = Ui_ConfidentialDialog()
        self.form.setupUi(self)
        self.setWindowTitle(self.tr("Open confidential clients"))
        editors = {"reason": self.form.reasonEdit}
        self.furnish(editors, self.form.saveButton, self.form.cancelButton)
        self.begin()
        self.form.reasonEdit.setFocus()

    @override
    def typed(self) -> object:
        return self.form.reasonEdit.toPlainText()

    @override
    def act(self) -> Callable[[], Changes]:
        reason = self.form.reasonEdit.toPlainText()
        return partial(self.bench.acts.confidentiality.open, reason)
