# SPDX-License-Identifier: MIT
"""Date and running number of the covering letter, kept a moment after they are changed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from tksk_desktop.domain.errors import EntryRefused
from tksk_desktop.gui.forms.ui_report_letter import Ui_ReportLetterForm
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.inline_errors import InlineErrors
from tksk_desktop.usecases.readings import ReportDesk

PAUSE = 700
AUTOMATIC = 0


class LetterView(QWidget):
    """Asks to keep by ``changed(day, running number or None)``."""

    changed = Signal(object, object)
    settings_asked = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_ReportLetterForm()
        self.form.setupUi(self)
        self.form.dateField.set_up(today)
        self._errors = InlineErrors(
            {"letter_date": self.form.dateField, "running_number": self.form.numberBox}
        )
        self._unsent = False
        self._on_the_way = 0
        self._refused = False
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.flush)
        self.form.dateField.changed.connect(self._touched)
        self.form.numberBox.valueChanged.connect(lambda _value: self._touched())
        self.form.settingsButton.clicked.connect(self.settings_asked)

    @property
    def is_unsaved(self) -> bool:
        """Tell whether what stands here is not in the database."""
        return self._unsent or self._on_the_way > 0 or self._refused

    @property
    def sentences(self) -> tuple[str, ...]:
        """What stands under the fields because it was refused."""
        return self._errors.sentences

    def show_desk(self, desk: ReportDesk) -> None:
        """Show what was read, unless something newer stands here."""
        self.form.numberLabel.setText(desk.letter_number)
        if self.is_unsaved:
            return
        blocked = self.form.numberBox.blockSignals(True)
        self.form.numberBox.setValue(desk.running_number or AUTOMATIC)
        self.form.numberBox.blockSignals(blocked)
        if self.form.dateField.value() != desk.letter_date:
            blocked = self.form.dateField.blockSignals(True)
            self.form.dateField.set_value(desk.letter_date)
            self.form.dateField.blockSignals(blocked)

    def flush(self) -> None:
        """Keep at once what was changed; an unreadable date waits until it is mended."""
        self._pause.stop()
        day = self.form.dateField.value()
        if not self._unsent or day is None:
            return
        self._unsent = False
        self._on_the_way += 1
        self.changed.emit(day, self.form.numberBox.value() or None)

    def keep_went_well(self) -> None:
        """Hear that date and number were kept."""
        self._on_the_way = max(0, self._on_the_way - 1)
        self._refused = False
        self._errors.clear()
        self.form.stateLabel.setText(self.tr("Saved"))

    def keep_failed(self, error: Exception) -> None:
        """Hear that they were not kept; a refused field says why."""
        self._on_the_way = max(0, self._on_the_way - 1)
        self._refused = True
        self.form.stateLabel.clear()
        if isinstance(error, EntryRefused):
            self._errors.show(error.problems)

    def _touched(self) -> None:
        self._unsent = True
        self.form.stateLabel.clear()
        self._pause.start()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self.flush()
        super().hideEvent(event)
