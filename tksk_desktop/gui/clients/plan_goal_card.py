# SPDX-License-Identifier: MIT
"""One goal of a plan with its steps: what is done, what is due, how far the goal is."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from tksk_desktop.domain.plans import Attainment, Responsible, is_overdue
from tksk_desktop.gui.forms.ui_plan_goal_card import Ui_PlanGoalCard
from tksk_desktop.gui.forms.ui_plan_step_row import Ui_PlanStepRow
from tksk_desktop.gui.widgets.looks import wear_look
from tksk_desktop.usecases.casework.readings import GoalLine, StepLine
from tksk_desktop.vocabulary import long_date, short_date, word

ATTAINMENT_LOOKS = {
    Attainment.NOT_YET: "attention",
    Attainment.PARTLY: "strong",
    Attainment.REACHED: "good",
}


class PlanGoalCard(QFrame):
    """Shows a goal; a former version's can only be read."""

    step_finished = Signal(object)
    """A step (``StepLine``) was ticked, or its note shall be corrected."""
    step_reopened = Signal(object)

    def __init__(
        self,
        goal: GoalLine,
        area_names: Mapping[str, str],
        today: date,
        *,
        is_current: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.form = Ui_PlanGoalCard()
        self.form.setupUi(self)
        self.setProperty("look", "card")
        form = self.form
        form.goalLabel.setText(goal.text)
        measure = self.tr("Reached when: {measure}").format(measure=goal.measure)
        area = area_names.get(goal.area_code, goal.area_code)
        form.measureLabel.setText(f"{measure} · {area}" if area else measure)
        self._say_attainment(goal)
        self.rows: list[PlanStepRow] = []
        for step in goal.steps:
            row = PlanStepRow(step, today, is_current=is_current, parent=self)
            row.finished.connect(self.step_finished)
            row.reopened.connect(self.step_reopened)
            form.stepsLayout.addWidget(row)
            self.rows.append(row)

    def _say_attainment(self, goal: GoalLine) -> None:
        form = self.form
        form.reviewLabel.setVisible(bool(goal.reviews))
        if goal.attainment is None:
            form.attainmentLabel.setText(self.tr("Not reviewed"))
            wear_look(form.attainmentLabel, "quiet")
            return
        form.attainmentLabel.setText(word(goal.attainment))
        wear_look(form.attainmentLabel, ATTAINMENT_LOOKS[goal.attainment])
        newest = goal.reviews[-1]
        said = self.tr("Reviewed {day}").format(day=long_date(newest.reviewed_on))
        form.reviewLabel.setText(f"{said}: {newest.note}" if newest.note else said)


class PlanStepRow(QWidget):
    """One step of a goal."""

    finished = Signal(object)
    reopened = Signal(object)

    def __init__(
        self, step: StepLine, today: date, *, is_current: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.form = Ui_PlanStepRow()
        self.form.setupUi(self)
        self._step = step
        form = self.form
        is_done = step.done_on is not None
        form.doneBox.setChecked(is_done)
        form.doneBox.setEnabled(is_current)
        form.doneBox.setAccessibleName(step.text)
        form.stepLabel.setText(step.text)
        form.metaLabel.setText(self._meta_words(step, today))
        if is_overdue(step.due_on, step.done_on, today):
            wear_look(form.metaLabel, "attention")
        form.resultLabel.setText(step.result)
        form.resultLabel.setVisible(is_done and bool(step.result))
        form.doneButton.setText(self.tr("Change") if is_done else self.tr("Done…"))
        form.doneButton.setVisible(is_current)
        form.doneButton.clicked.connect(lambda: self.finished.emit(step))
        form.doneBox.clicked.connect(self._tick)

    def _tick(self, ticked: bool) -> None:
        """Show the box as it is kept; what was asked for is done by the view."""
        self.form.doneBox.setChecked(not ticked)
        (self.finished if ticked else self.reopened).emit(self._step)

    def _meta_words(self, step: StepLine, today: date) -> str:
        who = word(step.responsible)
        if step.responsible is Responsible.PROVIDER:
            who = step.provider_name
        parts = [who]
        if step.done_on is not None:
            parts.append(self.tr("done {day}").format(day=short_date(step.done_on)))
        elif step.due_on is not None:
            late = is_overdue(step.due_on, None, today)
            said = self.tr("overdue since {day}") if late else self.tr("due {day}")
            parts.append(said.format(day=short_date(step.due_on)))
        return " · ".join(parts)
