# SPDX-License-Identifier: MIT
"""Shows the daily journal of a month as a paper, or saves it as a workbook; both are logged."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from tksk_desktop.domain.months import Month
from tksk_desktop.gui.widgets.logged_paper import LoggedPaper
from tksk_desktop.gui.widgets.workbook_export import WorkbookExport
from tksk_desktop.gui.workbench import Workbench


class JournalExport(QObject):
    """The two ways a month's journal leaves the program, on behalf of a page."""

    def __init__(self, bench: Workbench, page: QWidget) -> None:
        super().__init__(page)
        self._bench, self._page = bench, page
        self._workbook = WorkbookExport(bench, page, self.tr("Daily journal"))

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
        path = self._workbook.ask_place(f"{_stem(month)}.xlsx")
        if path is not None:
            self.put(month, path)

    def put(self, month: Month, path: Path) -> None:
        """Write the workbook to a place, and log that it left the program."""
        self._workbook.put_made(partial(self._bench.acts.sessions.journal_workbook, month), path)


def _stem(month: Month) -> str:
    return f"jurnal-{month.year}-{month.number:02d}"
