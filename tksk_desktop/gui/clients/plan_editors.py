# SPDX-License-Identifier: MIT
"""The fields of one goal and of one step in the form of a plan."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from tksk_desktop.domain.assessments import AssessmentArea
from tksk_desktop.domain.plans import Responsible
from tksk_desktop.gui.forms.ui_plan_goal_editor import Ui_PlanGoalEditor
from tksk_desktop.gui.forms.ui_plan_step_editor import Ui_PlanStepEditor
from tksk_desktop.gui.icons import icon
from tksk_desktop.usecases.casework.write_plan import NewGoal, NewStep
from tksk_desktop.vocabulary import word


class PlanStepEditor(QWidget):
    """One step; the name of a provider is asked for only where one is responsible."""

    changed = Signal()
    removed = Signal(object)

    def __init__(self, step: NewStep | None, today: Callable[[], date], parent: QWidget) -> None:
        super().__init__(parent)
        self.form = Ui_PlanStepEditor()
        self.form.setupUi(self)
        form = self.form
        self._former_id = step.former_id if step is not None else None
        for responsible in Responsible:
            form.responsibleBox.addItem(word(responsible), responsible)
        form.dueField.set_up(today)
        form.removeButton.setIcon(icon("trash-2", QPalette.ColorRole.PlaceholderText))
        form.removeButton.setToolTip(self.tr("Remove the step"))
        form.removeButton.setAccessibleName(self.tr("Remove the step"))
        if step is not None:
            form.stepEdit.setText(step.text)
            form.responsibleBox.setCurrentIndex(tuple(Responsible).index(step.responsible))
            form.providerEdit.setText(step.provider_name)
            form.dueField.set_value(step.due_on)
        else:
            form.responsibleBox.setCurrentIndex(tuple(Responsible).index(Responsible.JOINTLY))
        self._show_provider()
        form.responsibleBox.currentIndexChanged.connect(self._show_provider)
        form.responsibleBox.currentIndexChanged.connect(self.changed)
        form.dueField.changed.connect(self.changed)
        for line in (form.stepEdit, form.providerEdit):
            line.textChanged.connect(self.changed)
        form.removeButton.clicked.connect(lambda: self.removed.emit(self))

    def step(self) -> NewStep:
        """Return what is typed."""
        form = self.form
        return NewStep(
            form.stepEdit.text(),
            self._responsible(),
            form.providerEdit.text(),
            form.dueField.value(),
            self._former_id,
        )

    def _responsible(self) -> Responsible:
        return tuple(Responsible)[self.form.responsibleBox.currentIndex()]

    def _show_provider(self) -> None:
        self.form.providerPane.setVisible(self._responsible() is Responsible.PROVIDER)


class PlanGoalEditor(QFrame):
    """One goal with its steps."""

    changed = Signal()
    removed = Signal(object)

    def __init__(
        self,
        goal: NewGoal | None,
        areas: Sequence[AssessmentArea],
        today: Callable[[], date],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.form = Ui_PlanGoalEditor()
        self.form.setupUi(self)
        self.setProperty("look", "card")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        form = self.form
        self._today = today
        self._former_id = goal.former_id if goal is not None else None
        self.steps: list[PlanStepEditor] = []
        form.areaBox.addItem(self.tr("None"), "")
        for area in areas:
            form.areaBox.addItem(area.name, area.code)
        if goal is not None:
            form.goalEdit.setText(goal.text)
            form.measureEdit.setText(goal.measure)
            form.areaBox.setCurrentIndex(max(0, form.areaBox.findData(goal.area_code)))
        for step in goal.steps if goal is not None else ():
            self.add_step(step)
        for line in (form.goalEdit, form.measureEdit):
            line.textChanged.connect(self.changed)
        form.areaBox.currentIndexChanged.connect(self.changed)
        form.addStepButton.clicked.connect(self._add_empty_step)
        form.removeButton.clicked.connect(lambda: self.removed.emit(self))
        form.addStepButton.setAutoDefault(False)
        form.removeButton.setAutoDefault(False)

    def goal(self) -> NewGoal:
        """Return what is typed."""
        form = self.form
        return NewGoal(
            form.goalEdit.text(),
            form.measureEdit.text(),
            form.areaBox.currentData() or "",
            tuple(editor.step() for editor in self.steps),
            self._former_id,
        )

    def number(self, place: int) -> None:
        """Say which goal this is, from 0."""
        self.form.numberLabel.setText(self.tr("Goal {number}").format(number=place + 1))

    def editors(self, place: int) -> dict[str, QWidget]:
        """Return which editor holds which field of the entry, for the goal at a place."""
        form = self.form
        found: dict[str, QWidget] = {
            f"goal:{place}:text": form.goalEdit,
            f"goal:{place}:measure": form.measureEdit,
        }
        for at, step in enumerate(self.steps):
            found[f"step:{place}:{at}:text"] = step.form.stepEdit
            found[f"step:{place}:{at}:provider_name"] = step.form.providerEdit
            found[f"step:{place}:{at}:due_on"] = step.form.dueField
        return found

    def add_step(self, step: NewStep | None) -> PlanStepEditor:
        """Add a step's fields below the others."""
        editor = PlanStepEditor(step, self._today, self)
        editor.changed.connect(self.changed)
        editor.removed.connect(self._remove_step)
        self.form.stepsLayout.addWidget(editor)
        editor.show()
        self.steps.append(editor)
        return editor

    def _add_empty_step(self) -> None:
        editor = self.add_step(None)
        editor.form.stepEdit.setFocus()
        self.changed.emit()

    def _remove_step(self, editor: PlanStepEditor) -> None:
        self.steps.remove(editor)
        editor.hide()
        editor.deleteLater()
        self.changed.emit()
