# SPDX-License-Identifier: MIT
"""Close a case with what came of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from tksk_desktop.domain.cases import CaseOutcome
from tksk_desktop.gui.forms.ui_case_closing_dialog import Ui_CaseClosingDialog
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.entry_dialog import EntryDialog
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.cases.readings import CaseLine
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.vocabulary import word


class CaseClosingDialog(EntryDialog):
    """The last day and the outcome of a case; no outcome is chosen beforehand."""

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
        for outcome in CaseOutcome:
            form.outcomeBox.addItem(word(outcome))
        form.outcomeBox.setPlaceholderText(self.tr("Choose what came of it"))
        form.outcomeBox.setCurrentIndex(-1)
        editors = {
            "outcome": form.outcomeBox,
            "closed_on": form.closedField,
            "note": form.noteEdit,
        }
        self.furnish(editors, form.saveButton, form.cancelButton)
        self.begin()
        form.outcomeBox.setFocus()

    @override
    def typed(self) -> object:
        form = self.form
        return (
            form.outcomeBox.currentIndex(),
            form.closedField.text(),
            form.noteEdit.toPlainText(),
        )

    @override
    def missing(self) -> tuple[str, ...]:
        wanted = {
            "outcome": self.form.outcomeBox.currentIndex() < 0,
            "closed_on": self.form.closedField.value() is None,
        }
        return tuple(name for name, is_missing in wanted.items() if is_missing)

    @override
    def act(self) -> Callable[[], Changes]:
        form = self.form
        on = form.closedField.value()
        assert on is not None, "save() asked for what is missing"
        return partial(
            self.bench.acts.cases.close,
            self._case.id,
            on=on,
            outcome=tuple(CaseOutcome)[form.outcomeBox.currentIndex()],
            note=form.noteEdit.toPlainText(),
        )
