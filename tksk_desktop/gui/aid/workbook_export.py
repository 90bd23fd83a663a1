# SPDX-License-Identifier: MIT
"""A workbook of the page: made, put where the worker says, and logged as having left."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from tksk_desktop.gui.widgets.usual_folder import documents_folder
from tksk_desktop.gui.workbench import Workbench


class WorkbookExport(QObject):
    """Takes one kind of list out; ``kind`` is what the log will call it."""

    def __init__(self, bench: Workbench, parent: QWidget, kind: str, file_name: str) -> None:
        super().__init__(parent)
        self._bench, self._window = bench, parent
        self._kind, self._file_name = kind, file_name

    def make(self, make: Callable[[], bytes]) -> None:
        """Make the workbook, then ask where to put it."""
        self._bench.read(self._window, make, self._ask_place)

    def put(self, data: bytes, path: Path) -> None:
        """Write the workbook to a place, and log that it left the program."""
        acts, kind = self._bench.acts, self._kind

        def save() -> None:
            acts.exchange.save_file(path, data)
            acts.audit.note_export(kind, ())

        said = self.tr("The workbook is saved.")
        self._bench.read(self._window, save, lambda _nothing: self._bench.doors.told(said))

    def _ask_place(self, data: bytes) -> None:
        path, _kind = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Where the workbook goes"),
            str(Path(documents_folder()) / self._file_name),
            "Excel (*.xlsx)",
        )
        if path:
            self.put(data, Path(path))
