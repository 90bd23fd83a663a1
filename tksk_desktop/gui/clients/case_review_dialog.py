# SPDX-License-Identifier: MIT
"""Record a review of a case; the type proposes the day of the next one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from tksk_desktop.domain.cases import review_after
from tksk_desktop.gui.forms.ui_case_review_dialog import Ui_CaseReviewDialog
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.entry_dialog import EntryDialog
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.cases.readings import CaseLine
from tksk_desktop.usecases.cases.review_case import NewReview
from tksk_desktop.usecases.changes import Changes


class CaseReviewDialog(EntryDialog):
    """Where a case stands on a day; into a closed case it is a late entry with its reason."""

    def __init__(self, bench: Workbench, case: CaseLine, review_days: int, parent: QWidget) -> None:
        super().__init__(bench, parent)
        self.form = Ui_CaseReviewDialog()
        self.form.setupUi(self)
        self._case, self._days = case, review_days
        form = self.form
        self.setWindowTitle(self.tr("Record a review"))
        form.caseLabel.setText(f"{case.number} · {case.client_name}\n{case.problem}")
        form.reviewedField.set_up(bench.around.today, past_only=True)
        form.reviewedField.set_value(bench.around.today())
        form.nextField.set_up(bench.around.today)
        is_open = case.closed_on is None
        form.nextBox.setVisible(is_open)
        form.lateBox.setVisible(not is_open)
        editors = {
            "reviewed_on": form.reviewedField,
            "next_on": form.nextField,
            "finding": form.findingEdit,
            "late_reason": form.lateEdit,
        }
        self.furnish(editors, form.saveButton, form.cancelButton)
        self._propose_next()
        form.reviewedField.changed.connect(self._propose_next)
        self.begin()
        form.findingEdit.setFocus()

    @override
    def typed(self) -> object:
        form = self.form
        return (
            form.reviewedField.text(),
            form.nextField.text(),
            form.findingEdit.toPlainText(),
            form.lateEdit.text(),
        )

    @override
    def missing(self) -> tuple[str, ...]:
        return ("reviewed_on",) if self.form.reviewedField.value() is None else ()

    @override
    def act(self) -> Callable[[], Changes]:
        form = self.form
        reviewed_on = form.reviewedField.value()
        assert reviewed_on is not None, "save() asked for what is missing"
        new = NewReview(
            self._case.id,
            reviewed_on,
            form.findingEdit.toPlainText(),
            form.nextField.value(),
            form.lateEdit.text(),
        )
        return partial(self.bench.acts.cases.review, new)

    def _propose_next(self) -> None:
        reviewed_on = self.form.reviewedField.value()
        if reviewed_on is not None and self._case.closed_on is None:
            self.form.nextField.set_value(review_after(reviewed_on, self._days))
