# SPDX-License-Identifier: MIT
"""Asesmen dan rencana: the way to what is written of a case in depth."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from tksk_desktop.gui.clients.case_sections import CaseSection
from tksk_desktop.gui.clients.casework_dialog import CaseworkDialog
from tksk_desktop.gui.clients.sheet_tab import say_fact
from tksk_desktop.gui.forms.ui_case_work_section import Ui_CaseWorkSection
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.cases.readings import CaseSheet
from tksk_desktop.usecases.casework.readings import (
    AssessmentSheet,
    CaseAtHand,
    CaseWork,
    PlanSheet,
)
from tksk_desktop.vocabulary import assessment_said


class CaseWorkSection(CaseSection):
    """Opens the assessments, the plan and the pictures of the case in a window of their own."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self.form = Ui_CaseWorkSection()
        self.form.setupUi(self)
        self.form.workButton.setIcon(icon("clipboard-list", QPalette.ColorRole.PlaceholderText))
        self.form.workButton.clicked.connect(self.open_work)

    @override
    def title(self) -> str:
        return self.tr("Assessments and plan")

    @override
    def fill(self, case: CaseSheet) -> None:
        """Say in two lines where the case stands; the window reads for itself."""
        read = partial(self.bench.acts.casework.of_case, case.line.id)
        self.bench.read(self, read, self._show)

    def _show(self, work: CaseWork) -> None:
        if self.case is None or self.case.line.id != work.case_id:
            return
        form, newest = self.form, next(iter(work.newest_assessments), None)
        say_fact(form.assessmentLabel, self._risk_words(newest), self.tr("Not assessed yet"))
        say_fact(form.planLabel, self._plan_words(work.plan), self.tr("No plan yet"))

    def _risk_words(self, sheet: AssessmentSheet | None) -> str:
        if sheet is None:
            return ""
        return assessment_said(sheet.kind, sheet.assessed_on, sheet.risk, sheet.band)

    def _plan_words(self, plan: PlanSheet | None) -> str:
        if plan is None:
            return ""
        progress = plan.progress
        said = self.tr(
            "Plan, version {version}: {done} of {all} steps, {reached} of {goals} goals reached"
        )
        return said.format(
            version=plan.version,
            done=progress.steps_done,
            all=progress.steps,
            reached=progress.goals_reached,
            goals=progress.goals,
        )

    def open_work(self) -> None:
        """Open the window over the case."""
        if self.case is not None:
            line = self.case.line
            head = CaseAtHand(
                line.id, line.number, line.client_id, line.client_name, line.closed_on is None
            )
            CaseworkDialog(self.bench, head, line.problem, self).open()
