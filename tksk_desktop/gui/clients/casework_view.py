# SPDX-License-Identifier: MIT
"""What a case holds besides its stages: the assessments on the left, the plan on the right."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import SignalInstance
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QBoxLayout, QDialog, QWidget

from tksk_desktop.domain.assessment_lists import AssessmentMakings
from tksk_desktop.domain.assessment_risk import RiskRule
from tksk_desktop.domain.plans import PlanProgress
from tksk_desktop.gui.clients.assessment_card import AssessmentCard
from tksk_desktop.gui.clients.assessment_dialog import AssessmentDialog
from tksk_desktop.gui.clients.assessment_reading_dialog import (
    AddendumDialog,
    AssessmentReadingDialog,
)
from tksk_desktop.gui.clients.comparison_dialog import ComparisonDialog
from tksk_desktop.gui.clients.plan_dialog import PlanDialog
from tksk_desktop.gui.clients.plan_follow_dialogs import (
    PlanAgreementDialog,
    PlanReviewDialog,
    StepDoneDialog,
)
from tksk_desktop.gui.clients.plan_goal_card import PlanGoalCard
from tksk_desktop.gui.forms.ui_casework_view import Ui_CaseworkView
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.widgets.looks import wear_look
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.casework.keep_draft import NEW_ASSESSMENT_FORM, PLAN_FORM
from tksk_desktop.usecases.casework.readings import (
    AssessmentSheet,
    CaseAtHand,
    CaseWork,
    PlanSheet,
    StepLine,
)
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.vocabulary import long_date

RELOAD_ON = frozenset({Kind.ASSESSMENTS, Kind.PLANS, Kind.CASEWORK_DRAFTS})
_SOME, _NONE = 0, 1


class CaseworkView(QWidget):
    """Reads a case's work and shows it; what is asked for is done in dialogs."""

    def __init__(self, bench: Workbench, case: CaseAtHand, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_CaseworkView()
        self.form.setupUi(self)
        self.bench, self.case = bench, case
        self.work: CaseWork | None = None
        self._makings = AssessmentMakings((), (), RiskRule())
        self._shown_plan_id: int | None = None
        self.cards: list[AssessmentCard] = []
        self.goals: list[PlanGoalCard] = []
        self._dress()
        self._connect()
        bench.notice.changed.connect(self._notice)
        self.reload()

    def reload(self) -> None:
        """Read the case anew."""
        acts = self.bench.acts.casework

        def read() -> tuple[CaseWork, AssessmentMakings]:
            return acts.of_case(self.case.id), acts.makings(self.case.id)

        self.bench.read(self, read, self._show)

    def write_assessment(self) -> None:
        """Open the form of a new assessment, with its draft where there is one."""
        self._open_assessment(None)

    def correct_assessment(self, sheet: AssessmentSheet) -> None:
        """Open a signed-off assessment to make a new version of it."""
        self._open_assessment(sheet)

    def write_plan(self) -> None:
        """Open the form of the plan, with its draft where there is one."""
        if self.work is not None:
            dialog = PlanDialog(self.bench, self.case, self.work, self._makings, self)
            self._run(dialog, dialog.saved, self.tr("The plan is saved."))

    def compare(self) -> None:
        """Show two assessments side by side."""
        if self.work is not None and len(self.work.newest_assessments) > 1:
            ComparisonDialog(self.bench, self.case, self.work, self).open()

    def _open_assessment(self, corrects: AssessmentSheet | None) -> None:
        if self.work is not None:
            makings = self._makings if corrects is None else corrects.makings
            dialog = AssessmentDialog(self.bench, self.case, self.work, makings, self, corrects)
            self._run(dialog, dialog.saved, self.tr("The assessment is signed off."))

    def _dress(self) -> None:
        form, is_open = self.form, self.case.is_open
        light = QPalette.ColorRole.HighlightedText
        form.newAssessmentButton.setIcon(icon("plus", light))
        form.writePlanButton.setIcon(icon("pencil", light))
        form.newAssessmentButton.setVisible(is_open)
        form.assessmentsEmpty.set_up(
            "file-check",
            self.tr("No assessment yet"),
            self.tr("Write down what you found: body, mind, social life and faith."),
            self.tr("Write the assessment") if is_open else None,
        )
        form.planEmpty.set_up(
            "list",
            self.tr("No plan yet"),
            self.tr("Agree with the client on goals, on steps, and on who does what until when."),
            self.tr("Write the plan") if is_open else None,
        )

    def _connect(self) -> None:
        form = self.form
        form.newAssessmentButton.clicked.connect(self.write_assessment)
        form.assessmentsEmpty.asked.connect(self.write_assessment)
        form.compareButton.clicked.connect(self.compare)
        form.writePlanButton.clicked.connect(self.write_plan)
        form.planEmpty.asked.connect(self.write_plan)
        form.versionBox.currentIndexChanged.connect(self._choose_version)
        form.agreeButton.clicked.connect(self._agree)
        form.reviewButton.clicked.connect(self._review)

    def _notice(self, changes: Changes) -> None:
        if RELOAD_ON & changes.kinds:
            self.reload()

    def _show(self, both: tuple[CaseWork, AssessmentMakings]) -> None:
        self.work, self._makings = both
        self._show_assessments(self.work)
        self._show_versions(self.work)

    def _show_assessments(self, work: CaseWork) -> None:
        form = self.form
        _clear(form.assessmentsLayout)
        self.cards = []
        for sheet in work.assessments:
            card = AssessmentCard(sheet, form.assessmentsArea)
            card.form.correctButton.setVisible(sheet.is_newest and self.case.is_open)
            card.read_wanted.connect(self._read_assessment)
            card.correction_wanted.connect(self.correct_assessment)
            card.addendum_wanted.connect(self._add_to)
            form.assessmentsLayout.addWidget(card)
            card.show()
            self.cards.append(card)
        form.assessmentsStack.setCurrentIndex(_SOME if work.assessments else _NONE)
        form.compareButton.setVisible(len(work.newest_assessments) > 1)
        draft = work.draft(NEW_ASSESSMENT_FORM)
        form.draftLabel.setVisible(draft is not None)
        form.draftLabel.setText(self.tr("An assessment is still a draft: open it to go on."))
        form.newAssessmentButton.setText(
            self.tr("Go on writing") if draft is not None else self.tr("New assessment")
        )
        form.newAssessmentButton.setVisible(self.case.is_open and bool(work.assessments or draft))

    def _show_versions(self, work: CaseWork) -> None:
        box = self.form.versionBox
        box.blockSignals(True)
        box.clear()
        for plan in work.plans:
            said = (
                self.tr("Version {version} (current)")
                if plan.is_current
                else self.tr("Version {version}")
            )
            box.addItem(said.format(version=plan.version), plan.id)
        place = box.findData(self._shown_plan_id) if self._shown_plan_id is not None else -1
        former = next((p for p in work.plans if p.id == self._shown_plan_id), None)
        # A new version takes the place of what was current before.
        box.setCurrentIndex(place if former is not None and former.is_current else 0)
        box.setVisible(len(work.plans) > 1)
        box.blockSignals(False)
        self.form.planStack.setCurrentIndex(_SOME if work.plans else _NONE)
        draft = work.draft(PLAN_FORM)
        self.form.planDraftLabel.setVisible(draft is not None)
        self.form.planDraftLabel.setText(
            self.tr("A change of the plan is still a draft: open it to go on.")
        )
        if work.plans:
            self._choose_version()
        else:
            self.form.writePlanButton.setVisible(False)

    def _choose_version(self) -> None:
        plan = self._plan()
        if plan is None or self.work is None:
            return
        self._shown_plan_id = plan.id
        form, acting = self.form, plan.is_current and self.case.is_open
        form.planStateLabel.setText(self._state_words(plan))
        wear_look(
            form.planStateLabel, "quiet" if plan.agreed_on or not plan.is_current else "attention"
        )
        form.agreeButton.setVisible(acting and plan.agreed_on is None)
        form.reviewButton.setVisible(acting and plan.agreed_on is not None)
        form.writePlanButton.setVisible(acting)
        is_draft = self.work.draft(PLAN_FORM) is not None
        form.writePlanButton.setText(
            self.tr("Go on writing") if is_draft else self.tr("Change the plan")
        )
        self._show_progress(plan.progress)
        self._show_goals(plan, acting=acting)

    def _plan(self) -> PlanSheet | None:
        place = self.form.versionBox.currentIndex()
        plans = self.work.plans if self.work is not None else ()
        return plans[place] if 0 <= place < len(plans) else None

    def _state_words(self, plan: PlanSheet) -> str:
        parts = [self.tr("Drawn up {day}").format(day=long_date(plan.drawn_on))]
        if plan.agreed_on is not None:
            said = self.tr("agreed {day} by {name}")
            parts.append(said.format(day=long_date(plan.agreed_on), name=plan.agreed_by))
        elif plan.is_current:
            parts.append(self.tr("the client has not agreed yet"))
        if plan.version_reason:
            parts.append(self.tr("changed because: {reason}").format(reason=plan.version_reason))
        if not plan.is_current:
            parts.append(self.tr("former version, to be read only"))
        return " · ".join(parts)

    def _show_progress(self, progress: PlanProgress) -> None:
        form = self.form
        form.stepsBar.setMaximum(max(1, progress.steps))
        form.stepsBar.setValue(progress.steps_done)
        said = self.tr("{done} of {all} steps done").format(
            done=progress.steps_done, all=progress.steps
        )
        if progress.steps_overdue:
            said += self.tr(", {late} overdue").format(late=progress.steps_overdue)
        form.stepsLabel.setText(said)
        form.goalsBar.setMaximum(max(1, progress.goals))
        form.goalsBar.setValue(progress.goals_reached)
        said = self.tr("{reached} of {all} goals reached").format(
            reached=progress.goals_reached, all=progress.goals
        )
        if progress.goals_partly:
            said += self.tr(", {partly} in part").format(partly=progress.goals_partly)
        form.goalsLabel.setText(said)
        for bar, label in ((form.stepsBar, form.stepsLabel), (form.goalsBar, form.goalsLabel)):
            bar.setAccessibleName(label.text())

    def _show_goals(self, plan: PlanSheet, *, acting: bool) -> None:
        form = self.form
        _clear(form.goalsLayout)
        names = {area.code: area.name for area in self._makings.areas}
        self.goals = []
        for goal in plan.goals:
            today = self.bench.around.today()
            card = PlanGoalCard(goal, names, today, is_current=acting, parent=form.goalsArea)
            card.step_finished.connect(self._finish_step)
            card.step_reopened.connect(self._reopen_step)
            form.goalsLayout.addWidget(card)
            card.show()
            self.goals.append(card)

    def _read_assessment(self, sheet: AssessmentSheet) -> None:
        AssessmentReadingDialog(self.bench, sheet, self).open()

    def _add_to(self, sheet: AssessmentSheet) -> None:
        dialog = AddendumDialog(self.bench, sheet, self)
        self._run(dialog, dialog.saved, self.tr("It is added to the assessment."))

    def _agree(self) -> None:
        plan = self._plan()
        if plan is not None:
            dialog = PlanAgreementDialog(self.bench, self.case, plan, self)
            self._run(dialog, dialog.saved, self.tr("The plan is agreed."))

    def _review(self) -> None:
        plan = self._plan()
        if plan is not None:
            dialog = PlanReviewDialog(self.bench, plan, self)
            self._run(dialog, dialog.saved, self.tr("The goals are reviewed."))

    def _finish_step(self, step: StepLine) -> None:
        dialog = StepDoneDialog(self.bench, step, self)
        self._run(dialog, dialog.saved, self.tr("The step is done."))

    def _reopen_step(self, step: StepLine) -> None:
        act = partial(self.bench.acts.casework.reopen_step, step.id)
        self.bench.do(self, act, lambda _changes: self._tell(self.tr("The step is open again.")))

    def _run(self, dialog: QDialog, saved: SignalInstance, said: str) -> None:
        saved.connect(lambda _changes: self._tell(said))
        dialog.open()

    def _tell(self, said: str) -> None:
        self.bench.doors.told(said)


def _clear(layout: QBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        old = item.widget()
        if old is not None:
            old.hide()
            old.deleteLater()
