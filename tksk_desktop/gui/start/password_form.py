# SPDX-License-Identifier: MIT
"""Choosing the password, twice."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QLineEdit, QWidget

from tksk_desktop.domain.errors import FieldProblem, Problem
from tksk_desktop.gui.forms.ui_start_password import Ui_PasswordForm
from tksk_desktop.gui.widgets.inline_errors import InlineErrors


class PasswordForm(QWidget):
    """The password that will lock the caseload."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_PasswordForm()
        self.form.setupUi(self)
        self._errors = InlineErrors(
            {"password": self.form.passwordEdit, "again": self.form.againEdit}
        )
        self.form.showBox.toggled.connect(self._show_typed)

    def password(self) -> str:
        """Return the password as typed."""
        return self.form.passwordEdit.text()

    def find_problems(self) -> list[FieldProblem]:
        """Return what is missing or different; how long is enough is the store's rule."""
        if not self.password():
            return [FieldProblem("password", Problem.MISSING)]
        if self.password() != self.form.againEdit.text():
            return [FieldProblem("again", Problem.NOT_THE_SAME)]
        return []

    def show_problems(self, problems: Sequence[FieldProblem]) -> bool:
        """Mark wrong fields; tell whether one of them is here."""
        self._errors.show(problems)
        return bool(self._errors.sentences)

    def _show_typed(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.form.passwordEdit.setEchoMode(mode)
        self.form.againEdit.setEchoMode(mode)
