# SPDX-License-Identifier: MIT
"""A range for a filter, typed by the worker: ages, days, or a period."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from tksk_desktop.gui.clients.filter_table import OLDEST, OwnRange
from tksk_desktop.gui.forms.ui_filter_range import Ui_FilterRangeDialog
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.inline_errors import InlineErrors

MOST_DAYS = 3650
USUAL_DAYS = 90


class FilterRangeDialog(QDialog):
    """Two ages, a number of days, or two dates."""

    chosen = Signal(object)

    def __init__(
        self,
        title: str,
        asked: OwnRange,
        value: Any,
        today: Callable[[], date],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.form = Ui_FilterRangeDialog()
        self.form.setupUi(self)
        self._asked = asked
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        form = self.form
        form.titleLabel.setText(title)
        form.pages.setCurrentIndex(list(OwnRange).index(asked))
        form.fromAge.setMaximum(OLDEST)
        form.untilAge.setMaximum(OLDEST)
        form.daysBox.setRange(1, MOST_DAYS)
        form.firstField.set_up(today, past_only=True)
        form.lastField.set_up(today)
        self._errors = InlineErrors({"first": form.firstField, "last": form.lastField})
        self._show(value)
        form.useButton.setDefault(True)
        form.useButton.clicked.connect(self.accept)
        form.cancelButton.setAutoDefault(False)
        form.cancelButton.clicked.connect(self.reject)

    def value(self) -> Any:
        """Return what is typed, or None while it is no range; a range typed backwards is turned."""
        form = self.form
        if self._asked is OwnRange.AGES:
            return tuple(sorted((form.fromAge.value(), form.untilAge.value())))
        if self._asked is OwnRange.DAYS:
            return form.daysBox.value()
        first, last = form.firstField.value(), form.lastField.value()
        return None if first is None or last is None else tuple(sorted((first, last)))

    @override
    def accept(self) -> None:
        value = self.value()
        if value is None:
            sentence = self.tr("This is not a date. Write it like 14/12/2026.")
            fields = {"first": self.form.firstField, "last": self.form.lastField}
            self._errors.say(
                [(name, sentence) for name, field in fields.items() if field.value() is None]
            )
            return
        super().accept()
        self.chosen.emit(value)

    def _show(self, value: Any) -> None:
        form = self.form
        if self._asked is OwnRange.AGES:
            youngest, oldest = value or (0, OLDEST)
            form.fromAge.setValue(youngest)
            form.untilAge.setValue(oldest)
        elif self._asked is OwnRange.DAYS:
            form.daysBox.setValue(value or USUAL_DAYS)
        elif value is not None:
            form.firstField.set_value(value[0])
            form.lastField.set_value(value[1])
