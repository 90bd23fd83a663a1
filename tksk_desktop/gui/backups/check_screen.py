# SPDX-License-Identifier: MIT
"""Periksa: whether the caseload is whole, part by part, and what to do where it is not."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tksk_desktop.domain.self_checks import CheckResult, CheckState
from tksk_desktop.gui.background_work import LongWork
from tksk_desktop.gui.backups.check_row import SIGNS, CheckRow
from tksk_desktop.gui.forms.ui_check_screen import Ui_CheckScreen
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.page import Page
from tksk_desktop.gui.widgets.looks import wear_look
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.vocabulary import number

_LOOKS = {
    CheckState.GOOD: "good",
    CheckState.ATTENTION: "attention",
    CheckState.FAULT: "danger",
}


class CheckScreen(Page):
    """Checks when it is opened and when asked; what it found stays until the next time."""

    left = Signal()

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench, frozenset())
        self.form = Ui_CheckScreen()
        self.form.setupUi(self)
        form = self.form
        self._running: LongWork | None = None
        form.backButton.setIcon(icon("chevron-left", QPalette.ColorRole.PlaceholderText))
        form.checkButton.setIcon(icon("shield-check", QPalette.ColorRole.HighlightedText))
        form.backButton.clicked.connect(self.left)
        form.checkButton.clicked.connect(self.reload)
        form.verdictCard.hide()
        form.progressBar.hide()

    @override
    def reload(self) -> None:
        if self._running is not None:
            return
        form = self.form
        form.checkButton.setEnabled(False)
        form.verdictCard.hide()
        form.progressBar.setRange(0, 0)
        form.progressBar.show()
        self._running = self.bench.work.run_long(
            self.bench.acts.backups.check, self._show, self._fail, self._show_progress, self
        )

    @override
    def go_back(self) -> bool:
        self.left.emit()
        return True

    def rows(self) -> tuple[CheckRow, ...]:
        """Return what is shown, one row a finding."""
        return tuple(self.form.scroll.findChildren(CheckRow))

    def _show_progress(self, done: int, total: int) -> None:
        self.form.progressBar.setRange(0, total)
        self.form.progressBar.setValue(done)

    def _end(self) -> None:
        self._running = None
        self.form.progressBar.hide()
        self.form.checkButton.setEnabled(True)

    def _fail(self, error: Exception) -> None:
        self._end()
        self.bench.messages.failed(self, error)

    def _show(self, results: tuple[CheckResult, ...]) -> None:
        self._end()
        order = list(CheckState)
        results = tuple(sorted(results, key=lambda each: -order.index(each.state)))
        self._say_verdict(results)
        rows = QWidget()
        layout = QVBoxLayout(rows)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for result in results:
            row = CheckRow(result)
            row.mend_wanted.connect(self._mend)
            row.backup_wanted.connect(self.bench.doors.backup)
            layout.addWidget(row)
        layout.addStretch(1)
        self.form.scroll.setWidget(rows)

    def _say_verdict(self, results: tuple[CheckResult, ...]) -> None:
        faults = sum(each.state is CheckState.FAULT for each in results)
        warned = sum(each.state is CheckState.ATTENTION for each in results)
        worst = max((each.state for each in results), key=list(CheckState).index)
        if faults:
            said = self.tr(
                "{count} parts are not as they should be. What to do stands beside them."
            )
            said = said.format(count=number(faults))
        elif warned:
            said = self.tr("The caseload is whole. {count} parts need your attention.")
            said = said.format(count=number(warned))
        else:
            said = self.tr("The caseload is whole.")
        form = self.form
        wear_look(form.verdictCard, _LOOKS[worst])
        name, role = SIGNS[worst]
        form.verdictMark.setPixmap(icon(name, role).pixmap(24, 24))
        form.verdictLabel.setText(said)
        form.verdictCard.show()

    def _mend(self) -> None:
        def mended(_changes: Changes) -> None:
            self.bench.doors.told(self.tr("The search is made anew."))
            self.reload()

        self.bench.do(self, self.bench.acts.backups.mend_search, mended)
