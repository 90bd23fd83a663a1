# SPDX-License-Identifier: MIT
"""Let a case rest, take it up again, reopen a closed one: three short dialogs with a day."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from tksk_desktop.gui.forms.ui_case_hold_dialog import Ui_CaseHoldDialog
from tksk_desktop.gui.forms.ui_case_reopening_dialog import Ui_CaseReopeningDialog
from tksk_desktop.gui.forms.ui_case_take_up_dialog import Ui_CaseTakeUpDialog
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.entry_dialog import EntryDialog
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.cases.readings import CaseLine
from tksk_desktop.usecases.changes import Changes


class CaseHoldDialog(EntryDialog):
    """Since when and why a case rests, and when to look again."""

    def __init__(self, bench: Workbench, case: CaseLine, parent: QWidget) -> None:
        super().__init__(bench, parent)
        self.form = Ui_CaseHoldDialog()
        self.form.setupUi(self)
        self._case = case
        form = self.form
        self.setWindowTitle(self.tr("Put the case on hold"))
        form.caseLabel.setText(f"{case.number} · {case.client_name}")
        form.sinceField.set_up(bench.around.today, past_only=True)
        form.sinceField.set_value(bench.around.today())
        form.untilField.set_up(bench.around.today)
        editors = {"since": form.sinceField, "until": form.untilField, "reason": form.reasonEdit}
        self.furnish(editors, form.saveButton, form.cancelButton)
        self.begin()
        form.untilField.setFocus()

    @override
    def typed(self) -> object:
        form = self.form
        return form.sinceField.text(), form.untilField.text(), form.reasonEdit.toPlainText()

    @override
    def missing(self) -> tuple[str, ...]:
        days = {"since": self.form.sinceField, "until": self.form.untilField}
        return tuple(name for name, field in days.items() if field.value() is None)

    @override
    def act(self) -> Callable[[], Changes]:
        form = self.form
        since, until = form.sinceField.value(), form.untilField.value()
        assert since is not None, "save() asked for what is missing"
        assert until is not None, "save() asked for what is missing"
        return partial(
            self.bench.acts.cases.hold,
            self._case.id,
            since=since,
            until=until,
            reason=form.reasonEdit.toPlainText(),
        )


class CaseTakeUpDialog(EntryDialog):
    """Since when the work goes on."""

    def __init__(self, bench: Workbench, case: CaseLine, parent: QWidget) -> None:
        super().__init__(bench, parent)
        self.form = Ui_CaseTakeUpDialog()
        self.form.setupUi(self)
        self._case = case
        form = self.form
        self.setWindowTitle(self.tr("Take the case up again"))
        form.caseLabel.setText(f"{case.number} · {case.client_name}")
        form.onField.set_up(bench.around.today, past_only=True)
        form.onField.set_value(bench.around.today())
        self.furnish({"on": form.onField}, form.saveButton, form.cancelButton)
        self.begin()
        form.onField.setFocus()

    @override
    def typed(self) -> object:
        return self.form.onField.text()

    @override
    def missing(self) -> tuple[str, ...]:
        return ("on",) if self.form.onField.value() is None else ()

    @override
    def act(self) -> Callable[[], Changes]:
        on = self.form.onField.value()
        assert on is not None, "save() asked for what is missing"
        return partial(self.bench.acts.cases.take_up, self._case.id, on)


class CaseReopeningDialog(EntryDialog):
    """Since when and why a closed case is worked on again."""

    def __init__(self, bench: Workbench, case: CaseLine, parent: QWidget) -> None:
        super().__init__(bench, parent)
        self.form = Ui_CaseReopeningDialog()
        self.form.setupUi(self)
        self._case = case
        form = self.form
        self.setWindowTitle(self.tr("Reopen the case"))
        form.caseLabel.setText(f"{case.number} · {case.client_name}")
        form.onField.set_up(bench.around.today, past_only=True)
        form.onField.set_value(bench.around.today())
        editors = {"on": form.onField, "reason": form.reasonEdit}
        self.furnish(editors, form.saveButton, form.cancelButton)
        self.begin()
        form.reasonEdit.setFocus()

    @override
    def typed(self) -> object:
        return self.form.onField.text(), self.form.reasonEdit.toPlainText()

    @override
    def missing(self) -> tuple[str, ...]:
        return ("on",) if self.form.onField.value() is None else ()

    @override
    def act(self) -> Callable[[], Changes]:
        on = self.form.onField.value()
        assert on is not None, "save() asked for what is missing"
        reason = self.form.reasonEdit.toPlainText()
        return partial(self.bench.acts.cases.reopen, self._case.id, on, reason)
