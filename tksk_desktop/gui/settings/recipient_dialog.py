# SPDX-License-Identifier: MIT
"""One recipient of reports, to add or to change."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QDialog, QWidget

from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem
from tksk_desktop.domain.office import RecipientRole
from tksk_desktop.gui.forms.ui_recipient import Ui_RecipientDialog
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.inline_errors import InlineErrors
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.office.set_up_office import NewRecipient
from tksk_desktop.usecases.readings import RecipientSheet
from tksk_desktop.vocabulary import word


class RecipientDialog(QDialog):
    """Closes only when the recipient is kept or the worker cancels."""

    def __init__(
        self, bench: Workbench, known: RecipientSheet | None, next_position: int, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.form = Ui_RecipientDialog()
        self.form.setupUi(self)
        self._bench, self._known = bench, known
        form = self.form
        today = bench.around.today
        form.fromEdit.set_up(today)
        form.untilEdit.set_up(today)
        for role in RecipientRole:
            form.roleBox.addItem(word(role), role)
        self._errors = InlineErrors(
            {"title": form.titleEdit, "valid_from": form.fromEdit, "valid_until": form.untilEdit}
        )
        form.buttons.accepted.connect(self.accept)
        form.buttons.rejected.connect(self.reject)
        form.positionBox.setValue(next_position)
        form.fromEdit.set_value(today())
        if known is not None:
            self._show(known)

    @override
    def accept(self) -> None:
        new = self._read()
        if new is None:
            return
        acts = self._bench.acts.office
        act = (
            partial(acts.add_recipient, new)
            if self._known is None
            else partial(acts.change_recipient, self._known.id, new)
        )
        self._bench.do(self, act, lambda _changes: self.done(1), self._refuse)

    def _show(self, known: RecipientSheet) -> None:
        form = self.form
        form.titleEdit.setText(known.title)
        form.roleBox.setCurrentIndex(form.roleBox.findData(known.role))
        form.positionBox.setValue(known.position)
        form.cityEdit.setText(known.city)
        form.addressEdit.setText(known.address)
        form.fromEdit.set_value(known.valid_from)
        form.untilEdit.set_value(known.valid_until)

    def _read(self) -> NewRecipient | None:
        form = self.form
        valid_from = form.fromEdit.value()
        problems = [
            FieldProblem(name, Problem.UNKNOWN)
            for name, editor in (("valid_from", form.fromEdit), ("valid_until", form.untilEdit))
            if editor.is_wrong()
        ]
        if valid_from is None and not problems:
            problems.append(FieldProblem("valid_from", Problem.MISSING))
        self._errors.show(problems)
        if problems or valid_from is None:
            return None
        return NewRecipient(
            form.titleEdit.text(),
            RecipientRole(form.roleBox.currentData()),
            form.positionBox.value(),
            valid_from,
            city=form.cityEdit.text(),
            address=form.addressEdit.text(),
            valid_until=form.untilEdit.value(),
        )

    def _refuse(self, refusal: EntryRefused) -> None:
        self._errors.show(refusal.problems)
