# SPDX-License-Identifier: MIT
"""Bantuan: what one client received."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from tksk_desktop.gui.clients.sheet_tab import SheetTab
from tksk_desktop.gui.forms.ui_client_aid_tab import Ui_ClientAidTab
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.aid.readings import AidLine
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.readings import ClientSheet
from tksk_desktop.vocabulary import number


class AidTab(SheetTab):
    """The client's part of the ledger."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self.form = Ui_ClientAidTab()
        self.form.setupUi(self)
        aid = self.form.list
        aid.set_up(bench)
        aid.noted.connect(self.noted)
        aid.asked.connect(self._record)
        aid.form.empty.set_up(
            "hand-coins",
            self.tr("No aid is recorded"),
            self.tr("What this client receives from programmes, institutions or persons."),
            self.tr("Record aid"),
        )
        aid.more.addAction(self.tr("Record aid"), self._record)
        bench.notice.changed.connect(self._hear)

    @override
    def title(self) -> str:
        return self.tr("Aid")

    @override
    def fill(self, sheet: ClientSheet) -> None:
        read = partial(self.bench.acts.aid.of_client, sheet.id)
        self.bench.read(self, read, partial(self._show, sheet))

    def _show(self, sheet: ClientSheet, lines: tuple[AidLine, ...]) -> None:
        if self.sheet is not None and self.sheet.id == sheet.id:
            self.form.list.show_lines(lines)
            held = [line for line in lines if line.voided_on is None]
            money = number(sum(line.amount or 0 for line in held))
            said = self.tr("{count} times, Rp{amount} in all")
            text = said.format(count=number(len(held)), amount=money) if held else ""
            self.form.list.form.countLabel.setText(text)

    def _record(self) -> None:
        if self.sheet is not None:
            self.bench.doors.aid((self.sheet.id,))

    def _hear(self, changes: Changes) -> None:
        if self.isVisible() and self.sheet is not None and Kind.AID in changes.kinds:
            self.fill(self.sheet)
