# SPDX-License-Identifier: MIT
"""Rujukan: where one client was sent, and who could help."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from tksk_desktop.gui.clients.sheet_tab import SheetTab
from tksk_desktop.gui.forms.ui_client_referrals_tab import Ui_ClientReferralsTab
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.record_table import Column, LinesModel
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.readings import ClientSheet
from tksk_desktop.usecases.referrals.readings import HelperLine, ReferralLine


class ReferralsTab(SheetTab):
    """The client's referrals above, those whose services fit below."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self.form = Ui_ClientReferralsTab()
        self.form.setupUi(self)
        form = self.form
        form.referrals.set_up(bench, of_client=True)
        form.referrals.noted.connect(self.noted)
        columns: tuple[Column[HelperLine], ...] = (
            Column(self.tr("Name"), lambda line: line.name),
            Column(self.tr("Village"), self._place_words, 150),
            Column(self.tr("Services that fit"), lambda line: ", ".join(line.services)),
            Column(self.tr("Telephone"), lambda line: line.phone, 130),
        )
        self.helpers: LinesModel[HelperLine] = LinesModel(columns, self)
        form.helperTable.wear(self.helpers)
        form.helperEmpty.set_up(
            "users-round",
            self.tr("Nobody in the directory fits yet"),
            self.tr("Write down under Network which services the organisations offer."),
        )
        bench.notice.changed.connect(self._hear)

    @override
    def title(self) -> str:
        return self.tr("Referrals")

    @override
    def fill(self, sheet: ClientSheet) -> None:
        acts = self.bench.acts.network
        self.bench.read(self, partial(acts.referrals_of, sheet.id), partial(self._show, sheet))
        self.bench.read(self, partial(acts.helpers, sheet.id), partial(self._show_helpers, sheet))

    def _show(self, sheet: ClientSheet, lines: tuple[ReferralLine, ...]) -> None:
        if self.sheet is not None and self.sheet.id == sheet.id:
            self.form.referrals.show_lines(lines, (sheet.id, sheet.name))

    def _show_helpers(self, sheet: ClientSheet, lines: tuple[HelperLine, ...]) -> None:
        if self.sheet is not None and self.sheet.id == sheet.id:
            form = self.form
            self.helpers.show_lines([line for line in lines if line.services])
            some = self.helpers.rowCount() > 0
            form.helperStack.setCurrentWidget(form.helperTable if some else form.helperEmpty)

    def _hear(self, changes: Changes) -> None:
        if self.isVisible() and self.sheet is not None and _OWN & changes.kinds:
            self.fill(self.sheet)

    def _place_words(self, line: HelperLine) -> str:
        if line.is_near:
            return self.tr("{village}, own village").format(village=line.village_name)
        return line.village_name or self.tr("Whole kecamatan")


_OWN = frozenset({Kind.REFERRALS, Kind.POTENTIALS})
