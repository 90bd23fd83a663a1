# SPDX-License-Identifier: MIT
"""Write a case's plan: goals and steps; what is typed is kept until the plan is saved."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from tksk_desktop.domain.assessment_lists import AssessmentMakings
from tksk_desktop.domain.errors import FieldProblem, Problem
from tksk_desktop.domain.plans import Responsible
from tksk_desktop.gui.clients.drafted_dialog import DraftedDialog
from tksk_desktop.gui.clients.form_draft import FormDraft
from tksk_desktop.gui.clients.plan_draft import PlanState, from_json, from_sheet, to_json, to_new
from tksk_desktop.gui.clients.plan_editors import PlanGoalEditor
from tksk_desktop.gui.error_texts import problem_text
from tksk_desktop.gui.forms.ui_plan_dialog import Ui_PlanDialog
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.inline_errors import InlineErrors
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.casework.keep_draft import PLAN_FORM
from tksk_desktop.usecases.casework.readings import CaseAtHand, CaseWork
from tksk_desktop.usecases.casework.write_plan import NewGoal, NewStep


class PlanDialog(DraftedDialog):
    """The plan of one case, in the making."""

    def __init__(
        self,
        bench: Workbench,
        case: CaseAtHand,
        work: CaseWork,
        makings: AssessmentMakings,
        parent: QWidget,
    ) -> None:
        super().__init__(bench, parent)
        self.form = Ui_PlanDialog()
        self.form.setupUi(self)
        self._case, self._makings = case, makings
        self._errors = InlineErrors({})
        self.goals: list[PlanGoalEditor] = []
        self.draft = FormDraft(bench, case.id, PLAN_FORM, lambda: to_json(self.state()), self)
        self._dress(work)
        self.draft.show_in(
            self.form.keptLabel,
            self.form.discardButton,
            lost=self.tr("What is typed here and not yet saved is thrown away for good."),
        )
        self._begin(work)
        self._connect()

    def state(self) -> PlanState:
        """Return all that is typed."""
        form = self.form
        return PlanState(
            form.drawnField.value(),
            tuple(editor.goal() for editor in self.goals),
            form.versionReasonEdit.text(),
        )

    def add_goal(self, goal: NewGoal | None) -> PlanGoalEditor:
        """Add a goal's fields below the others."""
        editor = PlanGoalEditor(
            goal, self._makings.areas, self.bench.around.today, self.form.goalsArea
        )
        editor.changed.connect(self.draft.touched)
        editor.removed.connect(self._remove_goal)
        self.form.goalsLayout.addWidget(editor)
        editor.show()
        self.goals.append(editor)
        self._number()
        return editor

    @override
    def save(self) -> None:
        """Keep the plan; a refusal puts its sentences under the fields."""
        if self.is_saving:
            return
        state = self.state()
        self._begin_errors()
        illegible = self._illegible_days()
        if illegible:
            said = self.tr("This is not a date. Write it like 14/12/2026.")
            self._errors.say([(field, said) for field in illegible])
            return
        if state.drawn_on is None:
            self.show_problems((FieldProblem("drawn_on", Problem.MISSING),))
            return
        new = to_new(state, self._case.id, state.drawn_on)
        self.keep(partial(self.bench.acts.casework.write_plan, new))

    @property
    @override
    def sentences(self) -> tuple[str, ...]:
        """What stands under the wrong fields now."""
        said = self.form.goalsProblem.text()
        return (*((said,) if said else ()), *self._errors.sentences)

    def _dress(self, work: CaseWork) -> None:
        form = self.form
        changing = work.plan is not None and work.plan.agreed_on is not None
        title = self.tr("Change the agreed plan") if changing else self.tr("Plan")
        self.setWindowTitle(title)
        form.titleLabel.setText(title)
        form.caseLabel.setText(f"{self._case.number} · {self._case.client_name}")
        form.drawnField.set_up(self.bench.around.today, past_only=True)
        form.versionPane.setVisible(changing)
        form.goalsProblem.hide()
        form.addGoalButton.setIcon(icon("plus", QPalette.ColorRole.PlaceholderText))

    def _begin(self, work: CaseWork) -> None:
        """Show the draft where there is one, else the present plan, else one empty goal."""
        today = self.bench.around.today()
        draft = work.draft(PLAN_FORM)
        if draft is not None:
            state = from_json(draft.content)
        elif work.plan is not None:
            is_agreed = work.plan.agreed_on is not None
            state = from_sheet(work.plan, today if is_agreed else work.plan.drawn_on)
        else:
            state = PlanState(today)
        self.form.drawnField.set_value(state.drawn_on)
        self.form.versionReasonEdit.setText(state.version_reason)
        for goal in state.goals:
            self.add_goal(goal)
        if not self.goals:
            self._begin_first_goal(work.usual_steps)
        self.draft.begin(draft)

    def _begin_first_goal(self, usual_steps: Sequence[str]) -> None:
        """Begin with the steps that are usual in a case of this type, or with an empty one."""
        editor = self.add_goal(None)
        for text in usual_steps:
            editor.add_step(NewStep(text, Responsible.JOINTLY))
        if not usual_steps:
            editor.add_step(None)

    def _connect(self) -> None:
        form = self.form
        self.furnish(form.saveButton, form.closeButton)
        form.addGoalButton.clicked.connect(self._add_empty_goal)
        form.drawnField.changed.connect(self.draft.touched)
        form.versionReasonEdit.textChanged.connect(self.draft.touched)

    def _add_empty_goal(self) -> None:
        editor = self.add_goal(None)
        editor.add_step(None)
        editor.form.goalEdit.setFocus()
        self.draft.touched()

    def _remove_goal(self, editor: PlanGoalEditor) -> None:
        self.goals.remove(editor)
        editor.hide()
        editor.deleteLater()
        self._number()
        self.draft.touched()

    def _number(self) -> None:
        for place, editor in enumerate(self.goals):
            editor.number(place)

    def _illegible_days(self) -> list[str]:
        """Return the fields whose day is typed but not understood."""
        fields = {"drawn_on": self.form.drawnField}
        for place, goal in enumerate(self.goals):
            for at, step in enumerate(goal.steps):
                fields[f"step:{place}:{at}:due_on"] = step.form.dueField
        return [name for name, field in fields.items() if field.is_wrong()]

    def _begin_errors(self) -> None:
        """Take former sentences away; goals and steps may have come or gone since."""
        self._errors.clear()
        self.form.goalsProblem.clear()
        self.form.goalsProblem.hide()
        editors: dict[str, QWidget] = {
            "drawn_on": self.form.drawnField,
            "version_reason": self.form.versionReasonEdit,
        }
        for place, editor in enumerate(self.goals):
            editors |= editor.editors(place)
        self._errors = InlineErrors(editors)

    @override
    def show_problems(self, problems: tuple[FieldProblem, ...]) -> None:
        whole = [problem for problem in problems if problem.field == "goals"]
        self.form.goalsProblem.setText(problem_text(whole[0]) if whole else "")
        self.form.goalsProblem.setVisible(bool(whole))
        self._errors.show(problems)
        first: QWidget | None = self.focusWidget()
        if first is not None and self.form.goalsArea.isAncestorOf(first):
            self.form.goalsScroll.ensureWidgetVisible(first, 0, 80)
