# SPDX-License-Identifier: MIT
"""Add or change a type of case or a stage."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from tksk_desktop.domain.case_lists import CONFIDENTIALITY_LEVELS, LONGEST_REVIEW_DAYS
from tksk_desktop.gui.forms.ui_case_type_dialog import Ui_CaseTypeDialog
from tksk_desktop.gui.forms.ui_stage_name_dialog import Ui_StageNameDialog
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.entry_dialog import EntryDialog
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.cases.edit_case_lists import NewCaseType
from tksk_desktop.usecases.cases.readings import CaseTypeLine, StageLine
from tksk_desktop.usecases.changes import Changes

_NUMBER_INDENT = 8


class CaseTypeDialog(EntryDialog):
    """Name, review interval, confidentiality hint and the steps a plan begins with."""

    def __init__(self, bench: Workbench, known: CaseTypeLine | None, parent: QWidget) -> None:
        super().__init__(bench, parent)
        self.form = Ui_CaseTypeDialog()
        self.form.setupUi(self)
        self._known = known
        form = self.form
        title = self.tr("Change the type") if known else self.tr("Add a type of case")
        self.setWindowTitle(title)
        form.titleLabel.setText(title)
        form.daysBox.setRange(1, LONGEST_REVIEW_DAYS)
        form.daysBox.setValue(30)
        # The style sheet's padding does not reach into a number field.
        form.daysBox.lineEdit().setTextMargins(_NUMBER_INDENT, 0, 0, 0)
        for level in CONFIDENTIALITY_LEVELS:
            form.levelBox.addItem(self._level_words(level), level)
        form.levelBox.setCurrentIndex(1)
        form.activeBox.setChecked(True)
        if known is not None:
            form.nameEdit.setText(known.name)
            form.daysBox.setValue(known.review_days)
            form.levelBox.setCurrentIndex(known.confidentiality)
            form.stepsEdit.setPlainText("\n".join(known.plan_steps))
            form.activeBox.setChecked(known.active)
        editors = {
            "name": form.nameEdit,
            "review_days": form.daysBox,
            "confidentiality": form.levelBox,
            "plan_steps": form.stepsEdit,
            "active": form.activeBox,
        }
        self.furnish(editors, form.saveButton, form.cancelButton)
        self.begin()
        form.nameEdit.setFocus()

    @override
    def typed(self) -> object:
        form = self.form
        return (
            form.nameEdit.text(),
            form.daysBox.value(),
            form.levelBox.currentIndex(),
            form.stepsEdit.toPlainText(),
            form.activeBox.isChecked(),
        )

    @override
    def act(self) -> Callable[[], Changes]:
        form, acts = self.form, self.bench.acts.cases
        new = NewCaseType(
            form.nameEdit.text(),
            form.daysBox.value(),
            tuple(form.stepsEdit.toPlainText().splitlines()),
            form.levelBox.currentIndex(),
            form.activeBox.isChecked(),
        )
        if self._known is None:
            return partial(acts.add_type, new)
        return partial(acts.change_type, self._known.id, new)

    def _level_words(self, level: int) -> str:
        words = (
            self.tr("0 – counts only"),
            self.tr("1 – ordinary"),
            self.tr("2 – confidential"),
            self.tr("3 – strictly confidential"),
        )
        return words[level]


class StageNameDialog(EntryDialog):
    """The name of a stage, and whether it is in use."""

    def __init__(self, bench: Workbench, known: StageLine | None, parent: QWidget) -> None:
        super().__init__(bench, parent)
        self.form = Ui_StageNameDialog()
        self.form.setupUi(self)
        self._known = known
        form = self.form
        title = self.tr("Change the stage") if known else self.tr("Add a stage")
        self.setWindowTitle(title)
        form.titleLabel.setText(title)
        form.activeBox.setChecked(known is None or known.active)
        form.activeBox.setVisible(known is not None)
        form.nameEdit.setText(known.name if known is not None else "")
        editors = {"name": form.nameEdit, "active": form.activeBox}
        self.furnish(editors, form.saveButton, form.cancelButton)
        self.begin()
        form.nameEdit.setFocus()

    @override
    def typed(self) -> object:
        return self.form.nameEdit.text(), self.form.activeBox.isChecked()

    @override
    def act(self) -> Callable[[], Changes]:
        name, acts = self.form.nameEdit.text(), self.bench.acts.cases
        if self._known is None:
            return partial(acts.add_stage, name)
        active = self.form.activeBox.isChecked()
        return partial(acts.change_stage, self._known.code, name=name, active=active)
