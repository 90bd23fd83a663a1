# SPDX-License-Identifier: MIT
"""Move a case to another stage."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from tksk_desktop.gui.forms.ui_stage_dialog import Ui_StageDialog
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.entry_dialog import EntryDialog
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.cases.readings import CaseLine, StageLine
from tksk_desktop.usecases.changes import Changes


class StageDialog(EntryDialog):
    """The new stage, its first day, and why; the stage after the present one is proposed."""

    def __init__(
        self, bench: Workbench, case: CaseLine, stages: Sequence[StageLine], parent: QWidget
    ) -> None:
        super().__init__(bench, parent)
        self.form = Ui_StageDialog()
        self.form.setupUi(self)
        self._case = case
        self._stages = tuple(each for each in stages if each.active and each.code != case.stage)
        form = self.form
        self.setWindowTitle(self.tr("Move to another stage"))
        form.caseLabel.setText(
            self.tr("{number} · {name} · now: {stage}").format(
                number=case.number, name=case.client_name, stage=case.stage_name
            )
        )
        for stage in self._stages:
            form.stageBox.addItem(stage.name)
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
        wanted = {
            "stage": self.form.stageBox.currentIndex() < 0,
            "on": self.form.onField.value() is None,
        }
        return tuple(name for name, is_missing in wanted.items() if is_missing)

    @override
    def act(self) -> Callable[[], Changes]:
        form = self.form
        on = form.onField.value()
        assert on is not None, "save() asked for what is missing"
        stage = self._stages[form.stageBox.currentIndex()]
        reason = form.reasonEdit.toPlainText()
        return partial(self.bench.acts.cases.move, self._case.id, stage.code, on, reason)

    def _next_place(self) -> int:
        """Return the place of the stage after the present one, or of the last."""
        places = [(each.position, each.code) for each in self._stages]
        here = (self._case.stage_position, self._case.stage)
        after = next((place for place, each in enumerate(places) if each > here), None)
        return len(places) - 1 if after is None else after
