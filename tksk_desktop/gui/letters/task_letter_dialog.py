# SPDX-License-Identifier: MIT
"""A new task letter, filled in with what the office knows already."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from tksk_desktop.domain.letter_numbers import letter_number
from tksk_desktop.gui.forms.ui_task_letter_dialog import Ui_TaskLetterDialog
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.entry_dialog import EntryDialog
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.letters.readings import TaskLetterStart
from tksk_desktop.usecases.letters.write_task_letter import NewTaskLetter


class TaskLetterDialog(EntryDialog):
    """Who is sent where, when and why, and who signs."""

    def __init__(
        self, bench: Workbench, day: date, start: TaskLetterStart, parent: QWidget
    ) -> None:
        super().__init__(bench, parent)
        self.form = Ui_TaskLetterDialog()
        self.form.setupUi(self)
        form = self.form
        self.setWindowTitle(form.headLabel.text())
        form.numberBox.setValue(start.running_number)
        for field in (form.dateField, form.firstField, form.lastField):
            field.set_up(bench.around.today)
            field.set_value(day)
        form.dateField.set_value(min(day, bench.around.today()))
        form.basisEdit.setPlainText(start.basis)
        form.peopleEdit.setPlainText(start.people)
        form.placeEdit.setText(start.destination)
        form.signerTitleEdit.setText(start.signer_title)
        form.signerEdit.setText(start.signer_name)
        form.signerNumberEdit.setText(start.signer_number)
        editors = {
            "running_number": form.numberBox,
            "letter_date": form.dateField,
            "people": form.peopleEdit,
            "purpose": form.purposeEdit,
            "destination": form.placeEdit,
            "first_day": form.firstField,
            "last_day": form.lastField,
            "signer_title": form.signerTitleEdit,
            "signer_name": form.signerEdit,
        }
        form.numberBox.valueChanged.connect(self._say_number)
        form.dateField.changed.connect(self._say_number)
        self._say_number()
        self.furnish(editors, form.saveButton, form.cancelButton)
        self.begin()
        form.purposeEdit.setFocus()

    @override
    def typed(self) -> object:
        form = self.form
        days = (form.dateField.text(), form.firstField.text(), form.lastField.text())
        return self._new(date.min, date.min, date.min), days

    @override
    def missing(self) -> tuple[str, ...]:
        form = self.form
        days = {
            "letter_date": form.dateField,
            "first_day": form.firstField,
            "last_day": form.lastField,
        }
        return tuple(name for name, field in days.items() if field.value() is None)

    @override
    def act(self) -> Callable[[], Changes]:
        form = self.form
        written, first, last = (
            form.dateField.value(),
            form.firstField.value(),
            form.lastField.value(),
        )
        assert written is not None, "save() asked for what is missing"
        assert first is not None, "likewise"
        assert last is not None, "likewise"
        return partial(self.bench.acts.letters.write, self._new(written, first, last))

    def _say_number(self) -> None:
        """Show the whole number that the letter gets."""
        form, pattern = self.form, self.bench.around.office.number_pattern
        day = form.dateField.value() or self.bench.around.today()
        running = form.numberBox.value()
        form.numberLabel.setText(
            letter_number(pattern, running=running, month=day.month, year=day.year)
        )

    def _new(self, written: date, first: date, last: date) -> NewTaskLetter:
        form = self.form
        return NewTaskLetter(
            form.numberBox.value(),
            written,
            form.basisEdit.toPlainText(),
            form.peopleEdit.toPlainText(),
            form.purposeEdit.toPlainText(),
            form.placeEdit.text(),
            first,
            last,
            form.signerTitleEdit.text(),
            form.signerEdit.text(),
            form.signerNumberEdit.text(),
        )
