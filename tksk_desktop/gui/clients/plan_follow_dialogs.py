# SPDX-License-Identifier: MIT
"""The small dialogs of following a plan: the client agrees, a step is done, goals are reviewed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QFrame, QWidget

from tksk_desktop.domain.plans import Attainment
from tksk_desktop.gui.forms.ui_plan_agreement_dialog import Ui_PlanAgreementDialog
from tksk_desktop.gui.forms.ui_plan_review_dialog import Ui_PlanReviewDialog
from tksk_desktop.gui.forms.ui_plan_review_row import Ui_PlanReviewRow
from tksk_desktop.gui.forms.ui_step_done_dialog import Ui_StepDoneDialog
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.entry_dialog import EntryDialog
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.casework.follow_plan import NewReview
from tksk_desktop.usecases.casework.readings import CaseAtHand, GoalLine, PlanSheet, StepLine
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.vocabulary import word


class PlanAgreementDialog(EntryDialog):
    """The day on which the client agreed, and who said so."""

    def __init__(
        self, bench: Workbench, case: CaseAtHand, plan: PlanSheet, parent: QWidget
    ) -> None:
        super().__init__(bench, parent)
        self.form = Ui_PlanAgreementDialog()
        self.form.setupUi(self)
        self._plan = plan
        form = self.form
        self.setWindowTitle(self.tr("The client agrees to the plan"))
        form.agreedField.set_up(bench.around.today, past_only=True)
        form.agreedField.set_value(bench.around.today())
        form.agreedByEdit.setText(case.client_name)
        editors = {"on": form.agreedField, "agreed_by": form.agreedByEdit}
        self.furnish(editors, form.saveButton, form.cancelButton)
        self.begin()

    @override
    def typed(self) -> object:
        return self.form.agreedField.text(), self.form.agreedByEdit.text()

    @override
    def missing(self) -> tuple[str, ...]:
        return ("on",) if self.form.agreedField.value() is None else ()

    @override
    def act(self) -> Callable[[], Changes]:
        on = self.form.agreedField.value()
        assert on is not None, "save() asked for what is missing"
        agree = self.bench.acts.casework.agree_on_plan
        return partial(agree, self._plan.id, on, self.form.agreedByEdit.text())


class StepDoneDialog(EntryDialog):
    """The day on which a step was done, and what came of it."""

    def __init__(self, bench: Workbench, step: StepLine, parent: QWidget) -> None:
        super().__init__(bench, parent)
        self.form = Ui_StepDoneDialog()
        self.form.setupUi(self)
        self._step = step
        form = self.form
        self.setWindowTitle(self.tr("The step is done"))
        form.stepLabel.setText(step.text)
        form.doneField.set_up(bench.around.today, past_only=True)
        form.doneField.set_value(step.done_on or bench.around.today())
        form.resultEdit.setPlainText(step.result)
        editors = {"done_on": form.doneField, "result": form.resultEdit}
        self.furnish(editors, form.saveButton, form.cancelButton)
        self.begin()
        form.resultEdit.setFocus()

    @override
    def typed(self) -> object:
        return self.form.doneField.text(), self.form.resultEdit.toPlainText()

    @override
    def missing(self) -> tuple[str, ...]:
        return ("done_on",) if self.form.doneField.value() is None else ()

    @override
    def act(self) -> Callable[[], Changes]:
        on = self.form.doneField.value()
        assert on is not None, "save() asked for what is missing"
        finish = self.bench.acts.casework.finish_step
        return partial(finish, self._step.id, on, self.form.resultEdit.toPlainText())


class _ReviewRow(QFrame):
    """One goal in a review; it is left out while no word is chosen."""

    def __init__(self, goal: GoalLine, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = Ui_PlanReviewRow()
        self.form.setupUi(self)
        self.setProperty("look", "card")
        self.goal = goal
        form = self.form
        form.goalLabel.setText(goal.text)
        form.measureLabel.setText(self.tr("Reached when: {measure}").format(measure=goal.measure))
        form.attainmentBox.addItem(self.tr("Not reviewed this time"), None)
        for attainment in Attainment:
            form.attainmentBox.addItem(word(attainment), attainment)

    def review(self) -> NewReview | None:
        place = self.form.attainmentBox.currentIndex()
        if place <= 0:
            return None
        return NewReview(self.goal.id, tuple(Attainment)[place - 1], self.form.noteEdit.text())


class PlanReviewDialog(EntryDialog):
    """How far each goal is on a day."""

    def __init__(self, bench: Workbench, plan: PlanSheet, parent: QWidget) -> None:
        super().__init__(bench, parent)
        self.form = Ui_PlanReviewDialog()
        self.form.setupUi(self)
        self._plan = plan
        form = self.form
        self.setWindowTitle(self.tr("Review the goals"))
        form.reviewedField.set_up(bench.around.today, past_only=True)
        form.reviewedField.set_value(bench.around.today())
        self.rows = [_ReviewRow(goal, form.goalsArea) for goal in plan.goals]
        editors: dict[str, QWidget] = {"on": form.reviewedField}
        for row in self.rows:
            form.goalsLayout.addWidget(row)
            editors[f"attainment:{row.goal.id}"] = row.form.attainmentBox
            editors[f"note:{row.goal.id}"] = row.form.noteEdit
        if self.rows:
            editors["reviews"] = self.rows[0].form.attainmentBox
        self.furnish(editors, form.saveButton, form.cancelButton)
        self.begin()

    @override
    def typed(self) -> object:
        return self.form.reviewedField.text(), tuple(
            (row.form.attainmentBox.currentIndex(), row.form.noteEdit.text()) for row in self.rows
        )

    @override
    def missing(self) -> tuple[str, ...]:
        return ("on",) if self.form.reviewedField.value() is None else ()

    @override
    def act(self) -> Callable[[], Changes]:
        on = self.form.reviewedField.value()
        assert on is not None, "save() asked for what is missing"
        reviews = tuple(r for r in (row.review() for row in self.rows) if r is not None)
        return partial(self.bench.acts.casework.review_plan, self._plan.id, reviews, on)
