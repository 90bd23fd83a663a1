# SPDX-License-Identifier: MIT
"""Who the TKSK is, as a form."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from tksk_desktop.domain.errors import FieldProblem
from tksk_desktop.gui.forms.ui_office_worker import Ui_WorkerForm
from tksk_desktop.gui.widgets.inline_errors import InlineErrors
from tksk_desktop.usecases.office.set_up_office import OfficeEntry


class WorkerForm(QWidget):
    """Name, membership number, decree, phone, e-mail and office address."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_WorkerForm()
        self.form.setupUi(self)
        form = self.form
        self._editors = {
            "worker_name": form.nameEdit,
            "member_number": form.memberNumberEdit,
            "decree_number": form.decreeEdit,
            "phone": form.phoneEdit,
            "email": form.emailEdit,
            "office_address": form.officeAddressEdit,
        }
        self._errors = InlineErrors(self._editors)

    def show_entry(self, entry: OfficeEntry) -> None:
        """Show a profile."""
        for name, editor in self._editors.items():
            editor.setText(getattr(entry, name))

    def values(self) -> dict[str, Any]:
        """Return what is typed, by field names of ``OfficeEntry``."""
        return {name: editor.text().strip() for name, editor in self._editors.items()}

    def show_problems(self, problems: Sequence[FieldProblem]) -> bool:
        """Mark wrong fields; tell whether one of them is here."""
        self._errors.show(problems)
        return any(problem.field in self._editors for problem in problems)
