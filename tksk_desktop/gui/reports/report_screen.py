# SPDX-License-Identifier: MIT
"""The report page: the year, and from it the desk of a month."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from tksk_desktop.domain.months import Month
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.page import Page, PageAct
from tksk_desktop.gui.reports.desk_view import DeskView
from tksk_desktop.gui.reports.period_dialog import PeriodDialog
from tksk_desktop.gui.reports.proposals_dialog import ProposalsDialog
from tksk_desktop.gui.reports.recap_dialog import RecapDialog
from tksk_desktop.gui.reports.register_dialog import RegisterDialog
from tksk_desktop.gui.reports.verify_dialog import VerifyDialog
from tksk_desktop.gui.reports.year_view import YearView
from tksk_desktop.gui.widgets.first_focus import begin_at
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes, Kind

RELOAD_ON = frozenset(Kind) - {Kind.BACKUPS}


class ReportScreen(Page):
    """A small stack of two; Esc goes from the desk to the year."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench, RELOAD_ON)
        self.year = YearView(bench)
        self.desk = DeskView(bench)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.year)
        self.pages.addWidget(self.desk)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pages)
        self.pages.currentChanged.connect(lambda _at: self._aim_focus())
        self._aim_focus()
        self.year.month_asked.connect(self.open_month)
        self.year.check_asked.connect(self.check_pdf)
        self.year.register_asked.connect(self.show_register)
        self.year.proposals_asked.connect(self.show_proposals)
        self.year.period_asked.connect(self.show_period)
        self.year.recap_asked.connect(self.show_recap)
        self.desk.left.connect(self.go_back)

    def open_month(self, month: Month) -> None:
        """Open a month's desk; the first time this makes its draft."""
        act = self.bench.acts.reports.open

        def opened(changes: Changes) -> None:
            if changes.record_id is not None:
                self.pages.setCurrentWidget(self.desk)
                self.setFocus()
                self.desk.open_report(changes.record_id)

        self.bench.read(self, lambda: act(month), opened)

    def check_pdf(self) -> VerifyDialog:
        """Open the window that checks any PDF."""
        dialog = VerifyDialog(self.bench, self)
        dialog.open()
        return dialog

    def show_register(self) -> RegisterDialog:
        """Show the register of deliveries."""
        dialog = RegisterDialog(self.bench, self)
        dialog.open()
        return dialog

    def show_proposals(self) -> None:
        """Show the proposals to policy, to note and change them."""
        ProposalsDialog(self.bench, self).open()

    def show_period(self) -> None:
        """Show the report of a quarter, a half-year or a year."""
        PeriodDialog(self.bench, self).open()

    def show_recap(self) -> None:
        """Open the receiving desk: many signed reports become one recap."""
        RecapDialog(self.bench, self).open()

    @override
    def more_acts(self) -> tuple[PageAct, ...]:
        return (
            (self.tr("Proposals"), "pen-line", self.show_proposals),
            (self.tr("Report of a period"), "calendar-days", self.show_period),
            (self.tr("Recap of received reports"), "archive", self.show_recap),
        )

    @override
    def reload(self) -> None:
        if self.pages.currentWidget() is self.desk:
            self.desk.reload()
        else:
            self.year.reload()

    @override
    def start_new(self) -> None:
        self.open_month(self.year.due)

    @override
    def save(self) -> None:
        self.desk.keep()

    @override
    def go_back(self) -> bool:
        if self.pages.currentWidget() is not self.desk:
            return False
        self.desk.keep()
        self.pages.setCurrentWidget(self.year)
        self.year.reload()
        return True

    def _aim_focus(self) -> None:
        """Say where the caret goes when the page is chosen: the due month, or the desk's tabs."""
        on_desk = self.pages.currentWidget() is self.desk
        begin_at(self, self.desk.form.tabs if on_desk else self.year.form.dueButton)
