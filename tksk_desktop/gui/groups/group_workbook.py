# SPDX-License-Identifier: MIT
"""The workbook of a group: made, put where the worker says, and logged as having left."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from tksk_desktop.domain.months import Month
from tksk_desktop.gui.widgets.usual_folder import documents_folder
from tksk_desktop.gui.workbench import Workbench

WORKBOOK_FILE = "kelompok.xlsx"


class GroupWorkbook(QObject):
    """Takes a group's members, meetings and progress out as a workbook."""

    def __init__(self, bench: Workbench, parent: QWidget) -> None:
        super().__init__(parent)
        self._bench, self._window = bench, parent

    def export(self, group_id: int, month: Month) -> None:
        """Make the workbook, then ask where to put it."""
        make = partial(self._bench.acts.groups.export, group_id, month)
        self._bench.read(self._window, make, self._ask_place)

    def put(self, data: bytes, path: Path) -> None:
        """Write the workbook to a place, and log that it left the program."""
        acts, kind = self._bench.acts, self.tr("Workbook of a group")

        def save() -> None:
            acts.exchange.save_file(path, data)
            acts.audit.note_export(kind, ())

        said = self.tr("The workbook is saved.")
        self._bench.read(self._window, save, lambda _nothing: self._bench.doors.told(said))

    def _ask_place(self, data: bytes) -> None:
        path, _kind = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Where the workbook goes"),
            str(Path(documents_folder()) / WORKBOOK_FILE),
            "Excel (*.xlsx)",
        )
        if path:
            self.put(data, Path(path))
