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

    def __init__(self, bench: Workbench, parent: QWidget, kind: str) -> None:
        super().__init__(parent)
        self._bench, self._window, self._kind = bench, parent, kind

    def make(self, make: Callable[[], bytes], file_name: str) -> None:
        """Make the workbook, then ask where to put it: what refuses it is said before."""

        def made(data: bytes) -> None:
            path = self.ask_place(file_name)
            if path is not None:
                self.put(data, path)

        self._bench.read(self._window, make, made)

    def ask_place(self, file_name: str, kind: str = "Excel (*.xlsx)") -> Path | None:
        """Ask where the workbook goes; None where the worker thinks better of it."""
        path, _kind = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Where the workbook goes"),
            str(Path(documents_folder()) / file_name),
            kind,
        )
        return Path(path) if path else None

    def put(self, data: bytes, path: Path) -> None:
        """Write a workbook to a place, and log that it left the program."""
        self.put_made(lambda: data, path)

    def put_made(self, make: Callable[[], bytes], path: Path) -> None:
        """Make a workbook and write it, both on the database thread, and log that it left."""
        acts, kind = self._bench.acts, self._kind

        def save() -> None:
            acts.exchange.save_file(path, make())
            acts.audit.note_export(kind, ())

        said = self.tr("The workbook is saved.")
        self._bench.read(self._window, save, lambda _nothing: self._bench.doors.told(said))
