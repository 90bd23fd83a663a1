# SPDX-License-Identifier: MIT
"""Open a case of a client."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from tksk_desktop.domain.cases import IntakeSource
from tksk_desktop.gui.forms.ui_case_dialog import Ui_CaseDialog
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.entry_dialog import EntryDialog
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.clients.open_case import NewCase
from tksk_desktop.vocabulary import word


class CaseDialog(EntryDialog):
    """Day, source and matter of a new case."""

    def __init__(self, bench: Workbench, client_id: int, client_name: str, parent: QWidget) -> None:
        super().__init__(bench, parent)
        self.form = Ui_CaseDialog()
        self.form.setupUi(self)
        self._client_id = client_id
        form = self.form
        self.setWindowTitle(self.tr("Open a case"))
        form.clientLabel.setText(client_name)
        form.openedField.set_up(bench.around.today, past_only=True)
        form.openedField.set_value(bench.around.today())
        for source in IntakeSource:
            form.sourceBox.addItem(word(source), source)
        editors = {
            "opened_on": form.openedField,
            "source": form.sourceBox,
            "problem": form.problemEdit,
        }
        self.furnish(editors, form.saveButton, form.cancelButton)
        self.begin()
        form.problemEdit.setFocus()

    @override
    def typed(self) -> object:
        form = self.form
        return (
            form.openedField.text(),
            form.sourceBox.currentIndex(),
            form.problemEdit.toPlainText(),
        )

    @override
    def missing(self) -> tuple[str, ...]:
        return ("opened_on",) if self.form.openedField.value() is None else ()

    @override
    def act(self) -> Callable[[], Changes]:
        form = self.form
        opened_on = form.openedField.value()
        assert opened_on is not None, "save() asked for what is missing"
        new = NewCase(
            client_id=self._client_id,
            opened_on=opened_on,
            source=tuple(IntakeSource)[form.sourceBox.currentIndex()],
            problem=form.problemEdit.toPlainText(),
        )
        return partial(self.bench.acts.clients.open_case, new)
