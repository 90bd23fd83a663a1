# SPDX-License-Identifier: MIT
"""Prepare a referral: who, to whom, for what; those who could help stand first."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from tksk_desktop.domain.letter_numbers import letter_number
from tksk_desktop.gui.forms.ui_referral_dialog import Ui_ReferralDialog
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.entry_dialog import EntryDialog
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.referrals.readings import HelperLine
from tksk_desktop.usecases.referrals.refer_client import NewReferral


class ReferralDialog(EntryDialog):
    """The entry of one referral; with a client only that one can be referred."""

    def __init__(self, bench: Workbench, client: tuple[int, str] | None, parent: QWidget) -> None:
        super().__init__(bench, parent)
        self.form = Ui_ReferralDialog()
        self.form.setupUi(self)
        form = self.form
        self.setWindowTitle(self.tr("New referral"))
        self._helpers: tuple[HelperLine, ...] = ()
        form.picker.set_up(bench, 1)
        form.picker.changed.connect(self._read_helpers)
        form.helperBox.setPlaceholderText(self.tr("Choose the client first"))
        form.helperBox.currentIndexChanged.connect(lambda _index: self._show_fitting())
        form.dayField.set_up(bench.around.today, past_only=True)
        form.dayField.set_value(bench.around.today())
        form.answerField.set_up(bench.around.today)
        self._year = 0
        self._is_numbered = False
        form.numberBox.valueChanged.connect(self._say_number)
        form.dayField.changed.connect(self._read_number)
        self._read_number()
        editors = {
            "client_id": form.picker,
            "potential_id": form.helperBox,
            "service": form.serviceEdit,
            "reason": form.reasonEdit,
            "prepared_on": form.dayField,
            "answer_by": form.answerField,
            "running_number": form.numberBox,
            "enclosed": form.enclosedEdit,
        }
        self.furnish(editors, form.saveButton, form.cancelButton)
        if client is not None:
            form.picker.add(*client)
            form.picker.setEnabled(False)
        self.begin()

    @override
    def typed(self) -> object:
        form = self.form
        return (
            form.picker.people(),
            form.serviceEdit.text(),
            form.reasonEdit.toPlainText(),
            form.dayField.text(),
            form.answerField.text(),
            form.enclosedEdit.toPlainText(),
        )

    @override
    def missing(self) -> tuple[str, ...]:
        form = self.form
        held = {
            "client_id": bool(form.picker.people()),
            "potential_id": form.helperBox.currentIndex() >= 0,
            "prepared_on": form.dayField.value() is not None,
        }
        return tuple(name for name, there in held.items() if not there)

    @override
    def act(self) -> Callable[[], Changes]:
        form = self.form
        prepared_on = form.dayField.value()
        assert prepared_on is not None, "save() asked for what is missing"
        new = NewReferral(
            client_id=form.picker.people()[0][0],
            potential_id=self._helpers[form.helperBox.currentIndex()].potential_id,
            service=form.serviceEdit.text(),
            reason=form.reasonEdit.toPlainText(),
            prepared_on=prepared_on,
            answer_by=form.answerField.value(),
            running_number=form.numberBox.value() if self._is_numbered else None,
            enclosed=form.enclosedEdit.toPlainText(),
        )
        return partial(self.bench.acts.network.prepare, new)

    def _read_number(self) -> None:
        """Ask the register for the next number of the letter's year, once for each year."""
        day = self.form.dayField.value()
        if day is None or day.year == self._year:
            self._say_number()
            return
        self._year = day.year
        read = partial(self.bench.acts.network.next_number, day)
        self.bench.read(self, read, self._show_number)

    def _show_number(self, running: int) -> None:
        self._is_numbered = True
        self.form.numberBox.setValue(running)
        self._say_number()

    def _say_number(self) -> None:
        """Show the whole number that the letter gets."""
        form, pattern = self.form, self.bench.around.office.number_pattern
        day = form.dayField.value() or self.bench.around.today()
        said = letter_number(
            pattern, running=form.numberBox.value(), month=day.month, year=day.year
        )
        form.numberLabel.setText(said if self._is_numbered else "")

    def _read_helpers(self) -> None:
        people = self.form.picker.people()
        self._helpers = ()
        self.form.helperBox.clear()
        if people:
            read = partial(self.bench.acts.network.helpers, people[0][0])
            self.bench.read(self, read, self._show_helpers)

    def _show_helpers(self, helpers: tuple[HelperLine, ...]) -> None:
        box = self.form.helperBox
        box.clear()
        self._helpers = helpers
        for line in helpers:
            box.addItem(" · ".join(filter(None, (line.name, line.village_name))))
        box.setCurrentIndex(-1)
        box.setPlaceholderText(
            self.tr("Choose; those that fit the needs stand first")
            if helpers
            else self.tr("The directory is still empty: add organisations under Network")
        )

    def _show_fitting(self) -> None:
        place = self.form.helperBox.currentIndex()
        services = self._helpers[place].services if 0 <= place < len(self._helpers) else ()
        said = self.tr("Offers what fits: {services}").format(services=", ".join(services))
        self.form.fitsLabel.setText(said if services else "")
        if services and not self.form.serviceEdit.text():
            self.form.serviceEdit.setText(services[0])
