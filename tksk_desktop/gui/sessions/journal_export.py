# SPDX-License-Identifier: MIT
"""Shows the daily journal of a month as a paper, or saves it as a workbook; both are logged."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from tksk_desktop.domain.months import Month
from tksk_desktop.gui.widgets.logged_paper import LoggedPaper
from tksk_desktop.gui.widgets.usual_folder import documents_folder
from tksk_desktop.gui.workbench import Workbench


class JournalExport(QObject):
    """The two ways a month's journal leaves the program, on behalf of a page."""

    def __init__(self, bench: Workbench, page: QWidget) -> None:
        super().__init__(page)
        self._bench, self._page = bench, page

    def show_paper(self, month: Month) -> None:
        """Show the paper, to print or save."""
        LoggedPaper(
            self._bench,
            partial(self._bench.acts.sessions.journal_paper, month),
            self._page,
            paper=self.tr("Daily journal"),
            file_name=f"{_stem(month)}.pdf",
        ).open()

    def save_workbook(self, month: Month) -> None:
        """Ask where the workbook goes, then make it."""
        path, _kind = QFileDialog.getSaveFileName(
            self._page,
            self.tr("Where the workbook goes"),
            str(Path(documents_folder()) / f"{_stem(month)}.xlsx"),
            "Excel (*.xlsx)",
        )
        if path:
            self.put(month, Path(path))

    def put(self, month: Month, path: Path) -> None:
        """Write the workbook to a place, and log that it left the program."""
        acts, kind = self._bench.acts, self.tr("Daily journal")

        def save() -> None:
            acts.exchange.save_file(path, acts.sessions.journal_workbook(month))
            acts.audit.note_export(kind, ())

        said = self.tr("The workbook is saved.")
        self._bench.read(self._page, save, lambda _nothing: self._bench.doors.told(said))


def _stem(month: Month) -> str:
    return f"jurnal-{month.year}-{month.number:02d}"
