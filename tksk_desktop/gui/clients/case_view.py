# SPDX-License-Identifier: MIT
"""One case opened in its client's sheet: where it stands, what can be done, and its sections.

A further section (an assessment, a plan …) is a ``CaseSection`` in a file of its own; it joins by
one line in ``SECTIONS``.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QMenu, QWidget

from tksk_desktop.domain.client_papers import ClientPaper
from tksk_desktop.gui.clients.case_closing_dialog import CaseClosingDialog
from tksk_desktop.gui.clients.case_dialog import CaseDialog
from tksk_desktop.gui.clients.case_history_section import CaseHistorySection
from tksk_desktop.gui.clients.case_notes_section import CaseNotesSection
from tksk_desktop.gui.clients.case_rest_dialogs import (
    CaseHoldDialog,
    CaseReopeningDialog,
    CaseTakeUpDialog,
)
from tksk_desktop.gui.clients.case_review_dialog import CaseReviewDialog
from tksk_desktop.gui.clients.case_sections import CaseSection
from tksk_desktop.gui.clients.case_work_section import CaseWorkSection
from tksk_desktop.gui.clients.client_paper_dialog import ClientPaperDialog
from tksk_desktop.gui.clients.stage_dialog import StageDialog
from tksk_desktop.gui.forms.ui_case_view import Ui_CaseView
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.widgets.entry_dialog import EntryDialog
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.cases.readings import CaseLists, CaseSheet
from tksk_desktop.vocabulary import long_date, word

SECTIONS: tuple[type[CaseSection], ...] = (
    CaseHistorySection,
    CaseNotesSection,
    CaseWorkSection,
)
_QUIET = QPalette.ColorRole.PlaceholderText


class CaseView(QWidget):
    """Shows one case; its dialogs stay over it, and it is read anew after each act."""

    left = Signal()
    note_wanted = Signal(object)
    noted = Signal(str)

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_CaseView()
        self.form.setupUi(self)
        self.bench = bench
        self.case: CaseSheet | None = None
        self.form.sections.set_up(bench, SECTIONS)
        self.form.sections.noted.connect(self.noted)
        self._dress()

    def show_case(self, case: CaseSheet) -> None:
        """Show a case as it is now."""
        form, line = self.form, case.line
        if self.case is None or self.case.line.id != line.id:
            form.viewScroll.verticalScrollBar().setValue(0)
        self.case = case
        form.head.show_case(self.bench, line, case.stages)
        form.sourceLabel.setText(self._source_words(case))
        is_open, rests = line.closed_on is None, line.held_until is not None
        form.holdStrip.setVisible(is_open and rests)
        form.closedStrip.setVisible(not is_open)
        form.reviewButton.setVisible(is_open)
        form.moveButton.setVisible(is_open and not rests)
        form.holdLabel.setText(self._hold_words(case))
        self._hold_act.setVisible(is_open and not rests)
        self._close_act.setVisible(is_open)
        self._late_act.setVisible(not is_open)
        form.sections.show_case(case)

    def _dress(self) -> None:
        form = self.form
        form.backButton.setIcon(icon("chevron-left", _QUIET))
        form.backButton.clicked.connect(self.left)
        form.noteButton.setIcon(icon("notebook-pen", _QUIET))
        form.reviewButton.setIcon(icon("search", _QUIET))
        form.moveButton.setIcon(icon("arrow-right", _QUIET))
        form.moreButton.setIcon(icon("chevron-down", _QUIET))
        form.noteButton.clicked.connect(self._begin_note)
        form.reviewButton.clicked.connect(self.review)
        form.moveButton.clicked.connect(self.move_on)
        form.takeUpButton.clicked.connect(self.take_up)
        form.reopenButton.clicked.connect(self.reopen)
        menu = QMenu(form.moreButton)
        self._hold_act = menu.addAction(icon("clock", _QUIET), self.tr("Put on hold"))
        self._hold_act.triggered.connect(self.hold)
        self._close_act = menu.addAction(icon("circle-check", _QUIET), self.tr("Close the case"))
        self._close_act.triggered.connect(self.close_case)
        self._late_act = menu.addAction(icon("search", _QUIET), self.tr("Record a late review"))
        self._late_act.triggered.connect(self.review)
        correct = menu.addAction(icon("pencil", _QUIET), self.tr("Correct the case"))
        correct.triggered.connect(self.correct)
        self._add_papers(menu)
        form.moreButton.setMenu(menu)

    def _add_papers(self, menu: QMenu) -> None:
        menu.addSeparator()
        for paper, said in (
            (ClientPaper.SOCIAL_REPORT, self.tr("Social report…")),
            (ClientPaper.FILLED_FORM, self.tr("Filled assessment form…")),
            (ClientPaper.CASE_SUMMARY, self.tr("Case summary…")),
        ):
            act = menu.addAction(icon("printer", _QUIET), said)
            act.triggered.connect(partial(self.print_paper, paper))

    def print_paper(self, paper: ClientPaper) -> None:
        """Show a paper about this case, to print or save."""
        if self.case is not None:
            line = self.case.line
            ClientPaperDialog(self.bench, line.client_id, paper, self, case_id=line.id).open()

    def _begin_note(self) -> None:
        if self.case is not None:
            self.note_wanted.emit(self.case.line)

    def review(self) -> None:
        """Ask for a review."""
        if self.case is not None:
            days = self.case.kind.review_days
            dialog = CaseReviewDialog(self.bench, self.case.line, days, self)
            self._run(dialog, self.tr("The review is recorded."))

    def move_on(self) -> None:
        """Ask for the next stage."""
        if self.case is not None:
            dialog = StageDialog(self.bench, self.case.line, self.case.stages, self)
            self._run(dialog, self.tr("The case has moved on."))

    def hold(self) -> None:
        """Ask until when and why the case rests."""
        if self.case is not None:
            dialog = CaseHoldDialog(self.bench, self.case.line, self)
            self._run(dialog, self.tr("The case is on hold."))

    def take_up(self) -> None:
        """Ask since when the case is worked on again."""
        if self.case is not None:
            dialog = CaseTakeUpDialog(self.bench, self.case.line, self)
            self._run(dialog, self.tr("The case is taken up again."))

    def close_case(self) -> None:
        """Ask for the outcome."""
        if self.case is not None:
            dialog = CaseClosingDialog(self.bench, self.case.line, self)
            self._run(dialog, self.tr("The case is closed."))

    def reopen(self) -> None:
        """Ask why a closed case is worked on again."""
        if self.case is not None:
            dialog = CaseReopeningDialog(self.bench, self.case.line, self)
            self._run(dialog, self.tr("The case is open again."))

    def correct(self) -> None:
        """Ask for what was said wrongly of the case."""

        def ask(lists: CaseLists) -> None:
            if self.case is not None:
                line = self.case.line
                client = (line.client_id, line.client_name)
                dialog = CaseDialog(self.bench, client, lists, self.case, self)
                self._run(dialog, self.tr("The case is corrected."))

        self.bench.read(self, self.bench.acts.cases.lists, ask)

    def _run(self, dialog: EntryDialog, said: str) -> None:
        dialog.saved.connect(lambda _changes: self.noted.emit(said))
        dialog.open()

    def _source_words(self, case: CaseSheet) -> str:
        source = word(case.source)
        if case.referred_by:
            source += f" ({case.referred_by})"
        said = [self.tr("Source: {text}").format(text=source)]
        said.append(self.tr("priority: {word}").format(word=word(case.line.priority).lower()))
        return " · ".join(said)

    def _hold_words(self, case: CaseSheet) -> str:
        hold = next((each for each in case.holds if each.ended_on is None), None)
        if hold is None:
            return ""
        return self.tr("On hold since {since} until {until}: {reason}").format(
            since=long_date(hold.since), until=long_date(hold.until), reason=hold.reason
        )
