# SPDX-License-Identifier: MIT
"""Let a case rest, take it up again, reopen a closed one: three short dialogs with a day."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from tksk_desktop.gui.forms.ui_case_hold_dialog import Ui_CaseHoldDialog
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.day_reason_dialog import DayReasonDialog
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


class CaseTakeUpDialog(DayReasonDialog):
    """Since when the work goes on."""

    def __init__(self, bench: Workbench, case: CaseLine, parent: QWidget) -> None:
        super().__init__(bench, parent)
        self._case = case
        self.say(
            self.tr("Take the case up again"),
            f"{case.number} · {case.client_name}",
            day=self.tr("Taken up on *"),
            button=self.tr("Take up"),
        )

    @override
    def act(self) -> Callable[[], Changes]:
        return partial(self.bench.acts.cases.take_up, self._case.id, self.day)


class CaseReopeningDialog(DayReasonDialog):
    """Since when and why a closed case is worked on again."""

    def __init__(self, bench: Workbench, case: CaseLine, parent: QWidget) -> None:
        super().__init__(bench, parent)
        self._case = case
        self.say(
            self.tr("Reopen the case"),
            f"{case.number} · {case.client_name}",
            explanation=self.tr("The former closing stays in the history."),
            day=self.tr("Reopened on *"),
            reason=self.tr("Why *"),
            hint=self.tr("e.g. The aid was stopped; she asked for help again"),
            button=self.tr("Reopen"),
        )

    @override
    def act(self) -> Callable[[], Changes]:
        return partial(self.bench.acts.cases.reopen, self._case.id, self.day, self.reason)
