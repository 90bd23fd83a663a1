# SPDX-License-Identifier: MIT
"""The usual chain of a report's recipients, to look over at the first start."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QLineEdit, QWidget

from tksk_desktop.domain.errors import FieldProblem, Problem
from tksk_desktop.domain.office import Office, RecipientRole, usual_recipients
from tksk_desktop.gui.forms.ui_office_recipients import Ui_RecipientsForm
from tksk_desktop.gui.widgets.inline_errors import InlineErrors
from tksk_desktop.usecases.office.set_up_office import NewRecipient


class RecipientsForm(QWidget):
    """Regency, province, ministry and file copy, each with a name and a place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_RecipientsForm()
        self.form.setupUi(self)
        form = self.form
        self._rows: tuple[tuple[QLineEdit, QLineEdit | None, RecipientRole], ...] = (
            (form.regencyEdit, form.regencyCityEdit, RecipientRole.ORIGINAL),
            (form.provinceEdit, form.provinceCityEdit, RecipientRole.COPY),
            (form.ministryEdit, form.ministryCityEdit, RecipientRole.COPY),
            (form.fileEdit, None, RecipientRole.FILE),
        )
        self._errors = InlineErrors({"title": form.regencyEdit})

    def suggest(self, office: Office) -> None:
        """Fill the names that are usual for an office."""
        for row, usual in zip(self._rows, usual_recipients(office, since=date.min), strict=True):
            title, city, _role = row
            title.setText(usual.title)
            title.setCursorPosition(0)
            if city is not None:
                city.setText(usual.city)

    def recipients(self, since: date) -> tuple[NewRecipient, ...]:
        """Return the recipients that have a name, valid from a day on."""
        return tuple(
            NewRecipient(
                title.text().strip(),
                role,
                position,
                since,
                city=city.text().strip() if city is not None else "",
            )
            for position, (title, city, role) in enumerate(self._rows, start=1)
            if title.text().strip()
        )

    def find_problems(self) -> list[FieldProblem]:
        """Return what is missing here: the original must go somewhere."""
        if self.form.regencyEdit.text().strip():
            return []
        return [FieldProblem("title", Problem.MISSING)]

    def show_problems(self, problems: list[FieldProblem]) -> None:
        """Mark wrong fields."""
        self._errors.show(problems)
