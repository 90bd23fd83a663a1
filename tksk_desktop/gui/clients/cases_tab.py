# SPDX-License-Identifier: MIT
"""Kasus: the cases of one client, the open ones first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from tksk_desktop.gui.clients.case_card import CaseCard
from tksk_desktop.gui.clients.case_closing_dialog import CaseClosingDialog
from tksk_desktop.gui.clients.case_dialog import CaseDialog
from tksk_desktop.gui.clients.casework_dialog import CaseworkDialog
from tksk_desktop.gui.clients.sheet_tab import SheetTab
from tksk_desktop.gui.clients.stage_dialog import StageDialog
from tksk_desktop.gui.forms.ui_client_cases_tab import Ui_ClientCasesTab
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.entry_dialog import EntryDialog
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.casework.readings import CaseHead
from tksk_desktop.usecases.readings import CaseLine, ClientSheet


class CasesTab(SheetTab):
    """A card for each case; opening, moving on and closing stand on it."""

    note_wanted = Signal(object)
    """A note in a case (``CaseLine``) is wanted."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self.form = Ui_ClientCasesTab()
        self.form.setupUi(self)
        self.form.casesEmpty.set_up(
            "briefcase",
            self.tr("No case yet"),
            self.tr("Open a case when you work on a matter with this client step by step."),
            self.tr("Open a case"),
        )
        self.form.casesEmpty.asked.connect(self.open_case)

    @override
    def title(self) -> str:
        return self.tr("Cases")

    @override
    def count(self, sheet: ClientSheet) -> int:
        return len(sheet.cases)

    @override
    def fill(self, sheet: ClientSheet) -> None:
        self._clear()
        for case in _open_ones_first(sheet.cases):
            card = CaseCard(case, self.form.casesArea)
            card.note_wanted.connect(self.note_wanted)
            card.move_wanted.connect(self._move_case)
            card.close_wanted.connect(self._close_case)
            card.work_wanted.connect(self._open_work)
            self.form.casesLayout.addWidget(card)
            card.show()
        self.form.casesStack.setCurrentIndex(0 if sheet.cases else 1)

    def open_case(self) -> None:
        """Ask for a new case of this client."""
        if self.sheet is not None:
            dialog = CaseDialog(self.bench, self.sheet.id, self.sheet.name, self)
            self._run(dialog, self.tr("The case is open."))

    def _move_case(self, case: CaseLine) -> None:
        self._run(StageDialog(self.bench, case, self), self.tr("The case has moved on."))

    def _close_case(self, case: CaseLine) -> None:
        self._run(CaseClosingDialog(self.bench, case, self), self.tr("The case is closed."))

    def _open_work(self, case: CaseLine) -> None:
        head = CaseHead(
            case.id, case.number, case.client_id, case.client_name, case.closed_on is None
        )
        CaseworkDialog(self.bench, head, case.problem, self).open()

    def _run(self, dialog: EntryDialog, said: str) -> None:
        dialog.saved.connect(lambda _changes: self.noted.emit(said))
        dialog.open()

    def _clear(self) -> None:
        layout = self.form.casesLayout
        while (item := layout.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()


def _open_ones_first(cases: Sequence[CaseLine]) -> list[CaseLine]:
    """Return the cases with the open ones on top, the newest of each first."""
    newest_first = sorted(cases, key=lambda case: case.opened_on, reverse=True)
    return sorted(newest_first, key=lambda case: case.closed_on is not None)
