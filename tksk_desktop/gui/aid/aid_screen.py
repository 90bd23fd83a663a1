# SPDX-License-Identifier: MIT
"""The page Bantuan: a view for each matter, and recording a distribution."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from tksk_desktop.domain.aid import Verification
from tksk_desktop.gui.forms.ui_aid_screen import Ui_AidScreen
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.page import Page, PageAct
from tksk_desktop.gui.widgets.distribution_dialog import DistributionDialog
from tksk_desktop.gui.widgets.view_keys import number_views
from tksk_desktop.gui.workbench import AidView, Workbench
from tksk_desktop.usecases.changes import Kind
from tksk_desktop.usecases.readings import ClientLine


class AidScreen(Page):
    """Holds the views and opens the dialog."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench, frozenset({Kind.AID, Kind.CLIENTS, Kind.HOUSEHOLDS}))
        self.form = Ui_AidScreen()
        self.form.setupUi(self)
        form = self.form
        form.recordButton.setIcon(icon("plus", QPalette.ColorRole.HighlightedText))
        form.recordButton.clicked.connect(self.start_new)
        form.ledger.set_up(bench)
        form.ledger.asked.connect(self.start_new)
        form.overlaps.set_up(bench)
        form.unreached.set_up(bench)
        form.unreached.proposed.connect(form.proposalsButton.click)
        form.proposals.set_up(bench)
        form.proposals.asked.connect(form.unreachedButton.click)
        form.programmes.set_up(bench)
        self._views = (
            (form.ledgerButton, form.ledger),
            (form.overlapsButton, form.overlaps),
            (form.unreachedButton, form.unreached),
            (form.proposalsButton, form.proposals),
            (form.programmesButton, form.programmes),
        )
        self._stale: set[QWidget] = set()
        for button, view in self._views:
            button.clicked.connect(partial(self._show_view, view))
        form.ledgerButton.setChecked(True)
        number_views(self, [button for button, _view in self._views])

    @override
    def reload(self) -> None:
        """Read the view that is looked at; some ask the whole ledger, so the others wait."""
        self._stale = {view for _button, view in self._views}
        self._show_view(self.form.views.currentWidget())

    def show_overlaps(self) -> None:
        """Show the desk of overlaps."""
        self.form.overlapsButton.click()

    def show_unreached(self) -> None:
        """Show whom no aid reached."""
        self.form.unreachedButton.click()

    def show_view(self, wanted: AidView) -> None:
        """Show what another page points to."""
        match wanted:
            case AidView.OVERLAPS:
                self.show_overlaps()
            case AidView.UNREACHED:
                self.show_unreached()
            case AidView.LEDGER | AidView.UNVERIFIED:
                self.form.ledgerButton.click()
        if wanted is AidView.UNVERIFIED:
            self.form.ledger.show_filter(Verification.OPEN)

    @override
    def more_acts(self) -> tuple[PageAct, ...]:
        return (
            (self.tr("Record aid"), "hand-coins", self.start_new),
            (self.tr("Overlaps of aid"), "copy", self.show_overlaps),
            (self.tr("Whom no aid reached"), "users", self.show_unreached),
        )

    @override
    def start_new(self) -> None:
        self._record([])

    @override
    def start_search(self) -> None:
        self.form.ledgerButton.click()
        self.form.ledger.form.searchEdit.setFocus()

    def record_for(self, ids: Sequence[int]) -> None:
        """Ask for a distribution to these clients."""
        self.bench.read(self, partial(self.bench.acts.clients.lines, ids), self._record)

    def _show_view(self, shown: QWidget | None, _checked: bool = False) -> None:
        for _button, view in self._views:
            if view is not shown:
                continue
            self.form.views.setCurrentWidget(view)
            if view in self._stale:
                self._stale.discard(view)
                view.reload()

    def _record(self, lines: Sequence[ClientLine]) -> None:
        people = [(line.id, line.name) for line in lines if line.died_on is None]
        dialog = DistributionDialog(self.bench, people, self)
        said = self.tr("The aid is recorded. Its papers are under Papers.")
        dialog.saved.connect(lambda _changes: self.bench.doors.told(said))
        dialog.open()
