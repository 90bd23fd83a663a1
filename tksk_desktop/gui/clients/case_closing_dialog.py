# SPDX-License-Identifier: MIT
"""Close a case with what came of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from tksk_desktop.gui.forms.ui_case_closing_dialog import Ui_CaseClosingDialog
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.entry_dialog import EntryDialog
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.readings import CaseLine


class CaseClosingDialog(EntryDialog):
    """The last day and the outcome of a case."""

    def __init__(self, bench: Workbench, case: CaseLine, parent: QWidget) -> None:
        super().__init__(bench, parent)
        self.form = Ui_CaseClosingDialog()
        self.form.setupUi(self)
        self._case = case
        form = self.form
        self.setWindowTitle(self.tr("Close the case"))
        form.caseLabel.setText(f"{case.number} · {case.client_name}\n{case.problem}")
        form.closedField.set_up(bench.around.today, past_only=True)
        form.closedField.set_value(bench.around.today())
        editors = {"closed_on": form.closedField, "outcome": form.outcomeEdit}
        self.furnish(editors, form.saveButton, form.cancelButton)
        self.begin()
        form.outcomeEdit.setFocus()

    @override
    def typed(self) -> object:
        return self.form.closedField.text(), self.form.outcomeEdit.toPlainText()

    @override
    def missing(self) -> tuple[str, ...]:
        return ("closed_on",) if self.form.closedField.value() is None else ()

    @override
    def act(self) -> Callable[[], Changes]:
        on = self.form.closedField.value()
        assert on is not None, "save() asked for what is missing"
        outcome = self.form.outcomeEdit.toPlainText()
        return partial(self.bench.acts.clients.close_case, self._case.id, on, outcome)
