# SPDX-License-Identifier: MIT
"""Asks for a reason before an act that must have one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from tksk_desktop.gui.forms.ui_reason_dialog import Ui_ReasonDialog
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.entry_dialog import EntryDialog
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes


class ReasonDialog(EntryDialog):
    """A head, what the act does, and the reason; ``act`` takes the typed reason."""

    def __init__(
        self,
        bench: Workbench,
        parent: QWidget,
        *,
        head: str,
        explanation: str,
        button: str,
        act: Callable[[str], Changes],
        field: str = "reason",
    ) -> None:
        super().__init__(bench, parent)
        self.form = Ui_ReasonDialog()
        self.form.setupUi(self)
        self._act = act
        self.setWindowTitle(head)
        self.form.headLabel.setText(head)
        self.form.explanationLabel.setText(explanation)
        self.form.saveButton.setText(button)
        editors = {field: self.form.reasonEdit}
        self.furnish(editors, self.form.saveButton, self.form.cancelButton)
        self.begin()
        self.form.reasonEdit.setFocus()

    @override
    def typed(self) -> object:
        return self.form.reasonEdit.toPlainText()

    @override
    def act(self) -> Callable[[], Changes]:
        reason = self.form.reasonEdit.toPlainText()
        return lambda: self._act(reason)
