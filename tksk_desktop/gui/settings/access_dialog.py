# SPDX-License-Identifier: MIT
"""Gives a second person a password, or takes one away."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QDialog, QWidget

from tksk_desktop.domain.access import AccessLine, AccessRole
from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem
from tksk_desktop.gui.forms.ui_settings_access_dialog import Ui_AccessDialog
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.inline_errors import InlineErrors
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.safekeeping.give_access import NewAccess
from tksk_desktop.vocabulary import word

_WIDTH, _HEIGHT, _HEIGHT_TAKING = 480, 500, 300
"""With room for a sentence under each field."""


class AccessDialog(QDialog):
    """Closes only when it is done or the worker cancels."""

    def __init__(self, bench: Workbench, taken: AccessLine | None, parent: QWidget) -> None:
        """``taken`` is the access that ends; None where a new one is given."""
        super().__init__(parent)
        self.form = Ui_AccessDialog()
        self.form.setupUi(self)
        self._bench, self._taken = bench, taken
        form = self.form
        for role in AccessRole:
            if role is not AccessRole.WORKER:
                form.roleBox.addItem(word(role), role)
        if taken is None:
            title = self.tr("Give access")
            said = self.tr("Their password opens everything here, as yours does.")
        else:
            title = self.tr("Take access away")
            said = self.tr(
                "The password of {whom} opens nothing any more. Backups made before still open "
                "with it."
            ).format(whom=word(taken.role))
        self.setWindowTitle(title)
        self.resize(_WIDTH, _HEIGHT if taken is None else _HEIGHT_TAKING)
        form.headLabel.setText(title)
        form.explanationLabel.setText(said)
        for part in (
            form.roleCaption,
            form.roleBox,
            form.passwordCaption,
            form.passwordEdit,
            form.againCaption,
            form.againEdit,
        ):
            part.setVisible(taken is None)
        self._errors = InlineErrors(
            {
                "role": form.roleBox,
                "password": form.passwordEdit,
                "again": form.againEdit,
                "secret": form.secretEdit,
            }
        )
        form.buttons.accepted.connect(self.accept)
        form.buttons.rejected.connect(self.reject)

    @override
    def accept(self) -> None:
        problems = self._find_problems()
        self._errors.show(problems)
        if not problems:
            self._bench.do(self, self._act(), lambda _changes: self.done(1), self._refuse)

    def _act(self) -> Callable[[], Changes]:
        form, store = self.form, self._bench.acts.store
        if self._taken is not None:
            return partial(store.take_access, form.secretEdit.text(), self._taken.number)
        role = AccessRole(form.roleBox.currentData())
        new = NewAccess(form.secretEdit.text(), role, form.passwordEdit.text())
        return partial(store.give_access, new)

    def _find_problems(self) -> list[FieldProblem]:
        form = self.form
        wanted = {"secret": form.secretEdit}
        if self._taken is None:
            wanted = {"password": form.passwordEdit, **wanted}
        problems = [
            FieldProblem(name, Problem.MISSING)
            for name, editor in wanted.items()
            if not editor.text()
        ]
        if self._taken is None and form.passwordEdit.text() != form.againEdit.text():
            problems.append(FieldProblem("again", Problem.NOT_THE_SAME))
        return problems

    def _refuse(self, refusal: EntryRefused) -> None:
        self._errors.show(refusal.problems)
