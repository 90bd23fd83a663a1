# SPDX-License-Identifier: MIT
"""The lists of people proposed for aid: each with its paper, its workbook, and its way back."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from tksk_desktop.gui.forms.ui_aid_proposal_lists import Ui_AidProposalLists
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.widgets.logged_paper import LoggedPaper
from tksk_desktop.gui.widgets.reason_dialog import ReasonDialog
from tksk_desktop.gui.widgets.record_table import Column, LinesModel
from tksk_desktop.gui.widgets.workbook_export import WorkbookExport
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.aid.readings import AidProposalLine
from tksk_desktop.vocabulary import number, short_date

PAPER_FILE, WORKBOOK_FILE = "usulan-bantuan.pdf", "usulan-bantuan.xlsx"
_QUIET = QPalette.ColorRole.PlaceholderText


class ProposalListsView(QWidget):
    """The newest list first; one taken back stays with its reason."""

    asked = Signal()
    """A first list is wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_AidProposalLists()
        self.form.setupUi(self)
        self.lists: LinesModel[AidProposalLine] = LinesModel(self._columns(), self)
        self.form.table.wear(self.lists)

    def set_up(self, bench: Workbench) -> None:
        """Say where to read and act."""
        self._bench = bench
        self._export = WorkbookExport(bench, self, self.tr("List of proposals for aid"))
        form = self.form
        form.paperButton.setIcon(icon("printer", _QUIET))
        form.workbookButton.setIcon(icon("send", _QUIET))
        form.takeBackButton.setIcon(icon("undo-2", _QUIET))
        form.paperButton.clicked.connect(self.show_paper)
        form.workbookButton.clicked.connect(self.export)
        form.takeBackButton.clicked.connect(self.take_back)
        form.table.picked.connect(lambda _row: self._show_detail())
        form.table.opened.connect(lambda _row: self.show_paper())
        form.empty.set_up(
            "file-text",
            self.tr("No list was made yet"),
            self.tr("Choose people under Not reached and propose them for a village's meeting."),
            self.tr("To the people not reached"),
        )
        form.empty.asked.connect(self.asked)

    def reload(self) -> None:
        """Read the lists anew."""
        self._bench.read(self, self._bench.acts.unreached.proposals, self._show)

    def show_paper(self) -> None:
        """Show the chosen list as a paper."""
        line = self._chosen()
        if line is not None:
            make = partial(self._bench.acts.unreached.paper, line.id)
            title = self.tr("List of proposals for aid")
            LoggedPaper(self._bench, make, self, paper=title, file_name=PAPER_FILE).open()

    def export(self) -> None:
        """Take the chosen list out as a workbook."""
        line = self._chosen()
        if line is not None:
            make = partial(self._bench.acts.unreached.list_workbook, line.id)
            self._export.make(make, WORKBOOK_FILE)

    def take_back(self) -> None:
        """Ask why the chosen list is taken back."""
        line = self._chosen()
        if line is None or line.withdrawn_on is not None:
            return
        dialog = ReasonDialog(
            self._bench,
            self,
            head=self.tr("Take the list back"),
            explanation=self.tr(
                "{number} stays readable with the reason and keeps its number."
            ).format(number=line.number),
            button=self.tr("Take the list back"),
            act=partial(self._bench.acts.unreached.take_back, line.id),
        )
        said = self.tr("The list is taken back.")
        dialog.saved.connect(lambda _changes: self._bench.doors.told(said))
        dialog.open()

    def _show(self, lines: tuple[AidProposalLine, ...]) -> None:
        form, row = self.form, self.form.table.currentIndex().row()
        self.lists.show_lines(lines)
        form.stack.setCurrentWidget(form.table if lines else form.empty)
        said = self.tr("{count} lists").format(count=number(len(lines)))
        form.countLabel.setText(said if lines else "")
        if lines:
            form.table.selectRow(min(max(row, 0), len(lines) - 1))
        self._show_detail()

    def _show_detail(self) -> None:
        form, line = self.form, self._chosen()
        for button in (form.paperButton, form.workbookButton):
            button.setEnabled(line is not None)
        form.takeBackButton.setEnabled(line is not None and line.withdrawn_on is None)
        form.detailLabel.setText(line.withdrawn_reason if line is not None else "")

    def _chosen(self) -> AidProposalLine | None:
        return self.lists.line(self.form.table.currentIndex().row())

    def _state(self, line: AidProposalLine) -> str:
        if line.withdrawn_on is None:
            return self.tr("kept")
        return self.tr("taken back on {day}").format(day=short_date(line.withdrawn_on))

    def _columns(self) -> tuple[Column[AidProposalLine], ...]:
        return (
            Column(self.tr("Day"), lambda line: short_date(line.proposed_on), 105),
            Column(self.tr("Number"), lambda line: line.number, 230),
            Column(self.tr("Meeting"), lambda line: line.meeting),
            Column(self.tr("Programme"), lambda line: line.programme_code or "–", 110),
            Column(self.tr("People"), lambda line: number(line.people), 75, is_number=True),
            Column(self.tr("State"), self._state, 190),
        )
