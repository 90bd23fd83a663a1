# SPDX-License-Identifier: MIT
"""Kasus: the cases of one client, the open ones first; one opens to a view of its own."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from tksk_desktop.gui.clients.case_card import CaseCard
from tksk_desktop.gui.clients.case_dialog import CaseDialog
from tksk_desktop.gui.clients.case_sections import refill
from tksk_desktop.gui.clients.case_view import CaseView
from tksk_desktop.gui.clients.sheet_tab import SheetTab
from tksk_desktop.gui.forms.ui_client_cases_tab import Ui_ClientCasesTab
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.cases.readings import CaseLine, CaseLists, CaseSheet
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.readings import ClientSheet

_LIST, _EMPTY, _CASE = 0, 1, 2


class CasesTab(SheetTab):
    """A card for each case, or one case opened; the opened one stays open through changes."""

    note_wanted = Signal(object)
    """A note in a case (``CaseLine``) is wanted."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self.form = Ui_ClientCasesTab()
        self.form.setupUi(self)
        self.view = CaseView(bench, self)
        self.form.casesStack.addWidget(self.view)
        self._open_id: int | None = None
        """The case that is opened, or is to be once the client is here."""
        self.form.casesEmpty.set_up(
            "briefcase",
            self.tr("No case yet"),
            self.tr("Open a case when you work on a matter with this client step by step."),
            self.tr("Open a case"),
        )
        self.form.casesEmpty.asked.connect(self.open_case)
        self.view.left.connect(self.leave_case)
        self.view.note_wanted.connect(self.note_wanted)
        self.view.noted.connect(self.noted)

    @override
    def title(self) -> str:
        return self.tr("Cases")

    @override
    def count(self, sheet: ClientSheet) -> int:
        return len(sheet.cases)

    @override
    def fill(self, sheet: ClientSheet) -> None:
        case = next((each for each in sheet.cases if each.id == self._open_id), None)
        if case is not None:
            read = partial(self.bench.acts.cases.sheet, case.id)
            self.bench.read(self, read, self._show_case)
        elif sheet.cases:
            self.bench.read(self, self.bench.acts.cases.lists, partial(self._show_list, sheet))
        else:
            self.form.casesStack.setCurrentIndex(_EMPTY)

    def show_case(self, case_id: int) -> None:
        """Open a case of the client shown, or of the one that is on the way."""
        self._open_id = case_id
        self._fill_again()

    def leave_case(self) -> None:
        """Go back to the list of cases."""
        self._open_id = None
        self._fill_again()

    def open_case(self) -> None:
        """Ask for a new case of this client."""
        if self.sheet is not None:
            self.bench.read(self, self.bench.acts.cases.lists, partial(self._ask, self.sheet))

    def _fill_again(self) -> None:
        if self.sheet is not None:
            self.show_client(self.sheet)

    def _ask(self, sheet: ClientSheet, lists: CaseLists) -> None:
        dialog = CaseDialog(self.bench, (sheet.id, sheet.name), lists, None, self)
        dialog.saved.connect(self._opened)
        dialog.open()

    def _opened(self, changes: Changes) -> None:
        self._open_id = changes.record_id
        self.noted.emit(self.tr("The case is open."))

    def _show_case(self, case: CaseSheet) -> None:
        if case.line.id == self._open_id:
            self.view.show_case(case)
            self.form.casesStack.setCurrentIndex(_CASE)

    def _show_list(self, sheet: ClientSheet, lists: CaseLists) -> None:
        if self.sheet is None or self.sheet.id != sheet.id:
            return
        cards = [self._card(case, lists) for case in _open_ones_first(sheet.cases)]
        refill(self.form.casesLayout, cards)
        if self._open_id is None or self._open_id not in {case.id for case in sheet.cases}:
            self.form.casesStack.setCurrentIndex(_LIST)

    def _card(self, case: CaseLine, lists: CaseLists) -> CaseCard:
        card = CaseCard(self.bench, case, lists.stages, self.form.casesArea)
        card.opened.connect(self.show_case)
        card.note_wanted.connect(self.note_wanted)
        return card


def _open_ones_first(cases: Sequence[CaseLine]) -> list[CaseLine]:
    """Return the cases with the open ones on top, the newest of each first."""
    newest_first = sorted(cases, key=lambda case: case.opened_on, reverse=True)
    return sorted(newest_first, key=lambda case: case.closed_on is not None)
