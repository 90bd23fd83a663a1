# SPDX-License-Identifier: MIT
"""A comparison of village lists on its way: beside the database thread, told, stoppable."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from tksk_desktop.domain.errors import Cancelled
from tksk_desktop.gui.background_work import LongWork
from tksk_desktop.gui.forms.ui_village_lists import Ui_VillageLists
from tksk_desktop.gui.network.village_list_dialog import VillageListDialog
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.doubles.needs import OnDatabase
from tksk_desktop.usecases.needs import Progress
from tksk_desktop.vocabulary import number

Comparing = Callable[[Progress, OnDatabase], Changes]


class ListComparing(QObject):
    """Runs one comparison at a time; a dialog whose list fails comes back as it was."""

    compared = Signal(object)
    """The id of the list that was taken in, None where lists were compared again."""

    def __init__(self, bench: Workbench, form: Ui_VillageLists, view: QWidget) -> None:
        super().__init__(view)
        self._bench, self._form, self._view = bench, form, view
        self._running: LongWork | None = None
        self._dialog: VillageListDialog | None = None
        form.cancelButton.clicked.connect(self._cancel)
        form.progressCard.hide()

    @property
    def is_running(self) -> bool:
        """Tell whether a comparison is on its way."""
        return self._running is not None

    def run(self, act: Comparing, dialog: VillageListDialog | None = None) -> None:
        """Compare, unless that is being done; the dialog is the one that asked for it."""
        if self._running is not None:
            return
        self._dialog = dialog
        self._show(running=True)
        self._progress(0, 0)
        self._running = self._bench.work.run_beside(
            act, self._done, self._failed, self._progress, self
        )

    def _done(self, changes: Changes) -> None:
        self._show(running=False)
        if self._dialog is not None:
            self._dialog.deleteLater()
        taken = None if self._dialog is None else changes.record_id
        self._dialog = None
        self.compared.emit(taken)
        self._bench.notice.tell(changes)
        self._bench.doors.told(self.tr("The list is compared with the whole register."))

    def _failed(self, error: Exception) -> None:
        self._show(running=False)
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.open()
        if isinstance(error, Cancelled):
            self._bench.doors.told(self.tr("Comparing was stopped; nothing was changed."))
        else:
            self._bench.messages.failed(dialog or self._view, error)

    def _progress(self, done: int, total: int) -> None:
        form = self._form
        form.progressBar.setRange(0, max(0, total) if done else 0)
        form.progressBar.setValue(done)
        said = self.tr("Comparing {done} of {total} people")
        form.progressLabel.setText(
            said.format(done=number(done), total=number(total))
            if done
            else self.tr("Reading the list and the register")
        )

    def _cancel(self) -> None:
        if self._running is not None:
            self._running.cancel()
            self._form.cancelButton.setEnabled(False)

    def _show(self, *, running: bool) -> None:
        if not running:
            self._running = None
        form = self._form
        form.progressCard.setVisible(running)
        form.cancelButton.setEnabled(running)
        for button in (form.takeButton, form.compareButton, form.removeButton):
            button.setEnabled(not running)
        form.empty.setEnabled(not running)
