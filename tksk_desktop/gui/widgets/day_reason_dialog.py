# SPDX-License-Identifier: MIT
"""Asks for a day that has been and for the reason, before an act that is dated and explained."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from tksk_desktop.gui.forms.ui_day_reason_dialog import Ui_DayReasonDialog
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.entry_dialog import EntryDialog
from tksk_desktop.gui.workbench import Workbench


class DayReasonDialog(EntryDialog):
    """A day, today at first, and a text; a subclass says the words and which act keeps them."""

    DAY, REASON = "on", "reason"
    """The fields as the act's refusals name them."""

    def __init__(self, bench: Workbench, parent: QWidget) -> None:
        super().__init__(bench, parent)
        self.form = Ui_DayReasonDialog()
        self.form.setupUi(self)
        form = self.form
        form.dayField.set_up(bench.around.today, past_only=True)
        form.dayField.set_value(bench.around.today())
        editors = {self.DAY: form.dayField, self.REASON: form.reasonEdit}
        self.furnish(editors, form.saveButton, form.cancelButton)
        self.begin()

    def say(
        self,
        head: str,
        about: str,
        *,
        day: str,
        button: str,
        explanation: str = "",
        reason: str = "",
        hint: str = "",
    ) -> None:
        """Put the words on the form; without a word for it no reason is asked."""
        form = self.form
        self.setWindowTitle(head)
        form.headLabel.setText(head)
        form.aboutLabel.setText(about)
        form.explanationLabel.setText(explanation)
        form.explanationLabel.setVisible(bool(explanation))
        form.dayCaption.setText(day)
        form.reasonCaption.setText(reason)
        form.reasonEdit.setPlaceholderText(hint)
        form.saveButton.setText(button)
        for widget in (form.reasonCaption, form.reasonEdit):
            widget.setVisible(bool(reason))
        (form.reasonEdit if reason else form.dayField).setFocus()

    @property
    def day(self) -> date:
        """The day; asked for only once it is there."""
        day = self.form.dayField.value()
        assert day is not None, "save() asked for what is missing"
        return day

    @property
    def reason(self) -> str:
        """The text."""
        return self.form.reasonEdit.toPlainText()

    @override
    def typed(self) -> object:
        return self.form.dayField.text(), self.reason

    @override
    def missing(self) -> tuple[str, ...]:
        return (self.DAY,) if self.form.dayField.value() is None else ()
