# SPDX-License-Identifier: MIT
"""Write an assessment, or correct a signed-off one; what is typed is kept until it is signed off.

The fields of one area are in ``assessment_area_card``, the draft's text in ``assessment_draft``.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from tksk_desktop.domain.assessment_lists import AssessmentMakings
from tksk_desktop.domain.assessments import AssessmentKind
from tksk_desktop.domain.errors import FieldProblem, Problem
from tksk_desktop.gui.clients.assessment_draft import (
    AssessmentState,
    from_json,
    from_sheet,
    to_json,
    to_new,
)
from tksk_desktop.gui.clients.assessment_form import AssessmentFields
from tksk_desktop.gui.clients.drafted_dialog import DraftedDialog
from tksk_desktop.gui.clients.form_draft import FormDraft
from tksk_desktop.gui.error_texts import problem_text
from tksk_desktop.gui.forms.ui_assessment_dialog import Ui_AssessmentDialog
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.inline_errors import InlineErrors
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.casework.keep_draft import NEW_ASSESSMENT_FORM, correction_form
from tksk_desktop.usecases.casework.readings import (
    AssessmentSheet,
    CaseAtHand,
    CaseWork,
)


class AssessmentDialog(DraftedDialog):
    """One assessment of a case, in the making."""

    def __init__(
        self,
        bench: Workbench,
        case: CaseAtHand,
        work: CaseWork,
        makings: AssessmentMakings,
        parent: QWidget,
        corrects: AssessmentSheet | None = None,
    ) -> None:
        super().__init__(bench, parent)
        self.form = Ui_AssessmentDialog()
        self.form.setupUi(self)
        self._case, self._makings, self._corrects = case, makings, corrects
        name = correction_form(corrects.id) if corrects is not None else NEW_ASSESSMENT_FORM
        self._form_name = name
        former = next(iter(work.newest_assessments), None) if corrects is None else None
        former_scores = former.scores() if former is not None else {}
        self._dress()
        self.fields = AssessmentFields(self.form, makings, former_scores, self)
        self.cards, self.factor_boxes = self.fields.cards, self.fields.factor_boxes
        self._errors = InlineErrors(self.fields.editors())
        self.draft = FormDraft(bench, case.id, name, lambda: to_json(self.state()), self)
        self.draft.show_in(
            self.form.keptLabel,
            self.form.discardButton,
            lost=self.tr("What is typed here and not yet signed off is thrown away for good."),
        )
        self._begin(work)
        self._connect()

    def state(self) -> AssessmentState:
        """Return all that is typed; areas of which nothing is said are left out."""
        return self.fields.state()

    @override
    def save(self) -> None:
        """Sign the assessment off; a refusal puts its sentences under the fields."""
        if self.is_saving:
            return
        self._clear_errors()
        state = self.state()
        if state.assessed_on is None:
            self.show_problems((FieldProblem("assessed_on", Problem.MISSING),))
            return
        new = to_new(state, self._case.id, state.assessed_on)
        record = self.bench.acts.casework.record_assessment
        assessment_id = self._corrects.id if self._corrects is not None else None
        self.keep(partial(record, new, assessment_id=assessment_id))

    @property
    @override
    def sentences(self) -> tuple[str, ...]:
        """What stands under the wrong fields now."""
        said = self.form.findingsLabel.text()
        return (*((said,) if said else ()), *self._errors.sentences)

    def _dress(self) -> None:
        form, around = self.form, self.bench.around
        correcting = self._corrects is not None
        title = self.tr("Correct the assessment") if correcting else self.tr("Assessment")
        self.setWindowTitle(title)
        form.titleLabel.setText(title)
        form.caseLabel.setText(f"{self._case.number} · {self._case.client_name}")
        form.assessedField.set_up(around.today, past_only=True)
        form.findingsLabel.hide()
        form.versionPane.setVisible(correcting)

    def _begin(self, work: CaseWork) -> None:
        """Show the draft where there is one, else what is corrected, else an empty form."""
        draft = work.draft(self._form_name)
        if draft is not None:
            state = from_json(draft.content)
        elif self._corrects is not None:
            state = from_sheet(self._corrects)
        else:
            has_former = bool(work.newest_assessments)
            state = AssessmentState(
                kind=AssessmentKind.PERIODIC if has_former else AssessmentKind.INTAKE,
                assessed_on=self.bench.around.today(),
                made_by=self.bench.around.office.worker_name,
            )
        self.fields.show(state)
        self.draft.begin(draft)

    def _connect(self) -> None:
        form = self.form
        self.furnish(form.saveButton, form.closeButton)
        self.fields.changed.connect(self.draft.touched)

    @override
    def show_problems(self, problems: tuple[FieldProblem, ...]) -> None:
        whole = [problem for problem in problems if problem.field == "findings"]
        self.form.findingsLabel.setText(problem_text(whole[0]) if whole else "")
        self.form.findingsLabel.setVisible(bool(whole))
        self._errors.show(problems)
        first: QWidget | None = self.focusWidget()
        if whole and not self._errors.sentences:
            self.form.pageScroll.verticalScrollBar().setValue(0)
            self.cards[0].form.scoreBar.setFocus()
        elif first is not None and self.form.pageArea.isAncestorOf(first):
            self.form.pageScroll.ensureWidgetVisible(first, 0, 80)

    def _clear_errors(self) -> None:
        self._errors.clear()
        self.form.findingsLabel.clear()
        self.form.findingsLabel.hide()
