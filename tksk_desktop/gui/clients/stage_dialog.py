# SPDX-License-Identifier: MIT
"""Move a case to another stage."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from tksk_desktop.domain.cases import CaseStage
from tksk_desktop.gui.forms.ui_stage_dialog import Ui_StageDialog
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.entry_dialog import EntryDialog
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.readings import CaseLine
from tksk_desktop.vocabulary import word


class StageDialog(EntryDialog):
    """The new stage, its first day, and why; the stage after the present one is proposed."""

    def __init__(self, bench: Workbench, case: CaseLine, parent: QWidget) -> None:
        super().__init__(bench, parent)
        self.form = Ui_StageDialog()
        self.form.setupUi(self)
        self._case = case
        self._stages = tuple(stage for stage in CaseStage if stage is not case.stage)
        form = self.form
        self.setWindowTitle(self.tr("Move to another stage"))
        form.caseLabel.setText(
            self.tr("{number} · {name} · now: {stage}").format(
                number=case.number, name=case.client_name, stage=word(case.stage)
            )
        )
        for stage in self._stages:
            form.stageBox.addItem(word(stage))
        form.stageBox.setCurrentIndex(self._next_place())
        form.onField.set_up(bench.around.today, past_only=True)
        form.onField.set_value(bench.around.today())
        editors = {"stage": form.stageBox, "on": form.onField, "reason": form.reasonEdit}
        self.furnish(editors, form.saveButton, form.cancelButton)
        self.begin()
        form.stageBox.setFocus()

    @override
    def typed(self) -> object:
        form = self.form
        return (
            form.stageBox.currentIndex(),
            form.onField.text(),
            form.reasonEdit.toPlainText(),
        )

    @override
    def missing(self) -> tuple[str, ...]:
        return ("on",) if self.form.onField.value() is None else ()

    @override
    def act(self) -> Callable[[], Changes]:
        form = self.form
        on = form.onField.value()
        assert on is not None, "save() asked for what is missing"
        stage = self._stages[form.stageBox.currentIndex()]
        reason = form.reasonEdit.toPlainText()
        return partial(self.bench.acts.clients.move_case, self._case.id, stage, on, reason)

    def _next_place(self) -> int:
        """Return the place of the stage after the present one, or of the last."""
        after = list(CaseStage).index(self._case.stage)
        return min(after, len(self._stages) - 1)
