# SPDX-License-Identifier: MIT
"""Asks for the server that stamps the time of signatures."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from tksk_desktop.domain.signatures import TimeStampFailed
from tksk_desktop.gui.error_texts import error_text
from tksk_desktop.gui.forms.ui_time_stamp_dialog import Ui_TimeStampDialog
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.entry_dialog import EntryDialog
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.signatures.stamp_times import FIELD

_WIDTH, _HEIGHT = 540, 320


class TimeStampDialog(EntryDialog):
    """Stays open with what was typed until the server gave a stamp."""

    def __init__(self, bench: Workbench, parent: QWidget, *, address: str) -> None:
        super().__init__(bench, parent)
        self.form = Ui_TimeStampDialog()
        self.form.setupUi(self)
        form = self.form
        form.addressEdit.setText(address)
        self.furnish({FIELD: form.addressEdit}, form.saveButton, form.cancelButton)
        self.resize(_WIDTH, _HEIGHT)
        self.begin()
        form.addressEdit.setFocus()

    @override
    def typed(self) -> object:
        return self.form.addressEdit.text()

    @override
    def act(self) -> Callable[[], Changes]:
        return partial(self.bench.acts.signatures.use_time_stamps, self.form.addressEdit.text())

    @override
    def _failed(self, error: Exception) -> None:
        if not isinstance(error, TimeStampFailed):
            super()._failed(error)
            return
        self._set_saving(False)
        self._errors.say([(FIELD, error_text(error))])
