# SPDX-License-Identifier: MIT
"""The calendar file: how far it looks ahead, what it is called, and saving it where asked."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from tksk_desktop.gui.widgets.usual_folder import documents_folder
from tksk_desktop.gui.workbench import Workbench

EXPORTED_DAYS = 92
"""A quarter of a year: what is planned later changes anyway."""


class CalendarExport(QObject):
    """Takes the plans out as a calendar file that names nobody."""

    def __init__(self, bench: Workbench, parent: QWidget) -> None:
        super().__init__(parent)
        self._bench, self._window = bench, parent

    def ask_place(self) -> None:
        """Ask where the file goes, and save it there."""
        today = self._bench.around.today()
        path, _kind = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Where the calendar goes"),
            str(Path(documents_folder()) / calendar_file_name(today)),
            "iCalendar (*.ics)",
        )
        if path:
            self.put(Path(path))

    def put(self, path: Path) -> None:
        """Save what is planned from today on as a calendar file without personal data."""
        acts, today = self._bench.acts, self._bench.around.today()

        def save() -> None:
            made = acts.agenda.calendar_file(today, last_exported_day(today))
            acts.exchange.save_file(path, made)

        told = self.tr("The calendar is saved. It names nobody.")
        self._bench.read(self._window, save, lambda _nothing: self._bench.doors.told(told))


def last_exported_day(today: date) -> date:
    """Return the last day that the file holds."""
    return today + timedelta(days=EXPORTED_DAYS)


def calendar_file_name(today: date) -> str:
    """Return the file's name, which tells nothing but the day."""
    return f"agenda-tksk-{today:%Y-%m-%d}.ics"
