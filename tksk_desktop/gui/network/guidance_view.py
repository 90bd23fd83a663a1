# SPDX-License-Identifier: MIT
"""Candidates for guidance: the lists made so far, and who stands on them for which reason."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from tksk_desktop.domain.potentials import LOCAL_KIND
from tksk_desktop.gui.forms.ui_guidance_view import Ui_GuidanceView
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.network.guidance_dialogs import CriteriaDialog, GuidanceListDialog
from tksk_desktop.gui.widgets.logged_paper import LoggedPaper
from tksk_desktop.gui.widgets.record_table import Column, LinesModel
from tksk_desktop.gui.widgets.workbook_export import WorkbookExport
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.guidance.readings import CandidateLine, GuidanceLine, GuidanceSheet
from tksk_desktop.vocabulary import LOCAL_POTENTIAL, PROPOSED, RESERVE, number, short_date

PAPER_FILE, WORKBOOK_FILE = "calon-pembinaan.pdf", "calon-pembinaan.xlsx"


class GuidanceView(QWidget):
    """One list is shown; its paper and workbook are those of the day it was made."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_GuidanceView()
        self.form.setupUi(self)
        self._lists: tuple[GuidanceLine, ...] = ()
        self._wanted: int | None = None
        self.candidates: LinesModel[CandidateLine] = LinesModel(self._columns(), self)

    def set_up(self, bench: Workbench) -> None:
        """Bind the view to the program."""
        self._bench, form = bench, self.form
        self._export = WorkbookExport(bench, self, self.tr("Candidates for guidance"))
        self._kinds = {kind.code: kind.name for kind in bench.acts.network.kinds()}
        self._kinds[LOCAL_KIND] = LOCAL_POTENTIAL
        form.makeButton.setIcon(icon("plus", QPalette.ColorRole.HighlightedText))
        form.paperButton.setIcon(icon("printer"))
        form.workbookButton.setIcon(icon("download"))
        form.criteriaButton.setIcon(icon("list"))
        form.listBox.currentIndexChanged.connect(self._read_sheet)
        form.makeButton.clicked.connect(self.make)
        form.criteriaButton.clicked.connect(lambda: CriteriaDialog(bench, self).open())
        form.paperButton.clicked.connect(self.show_paper)
        form.workbookButton.clicked.connect(self.save_workbook)
        form.table.wear(self.candidates)
        form.table.picked.connect(lambda _row: self._show_reason())
        form.empty.set_up(
            "clipboard-list",
            self.tr("No list of candidates yet"),
            self.tr(
                "Ranks those of one kind in the directory by your criteria and says why, as a "
                "document for the Dinas Sosial."
            ),
            self.tr("Make a list"),
        )
        form.empty.asked.connect(self.make)

    def reload(self) -> None:
        """Read the lists, and the one shown."""
        self._bench.read(self, self._bench.acts.guidance.lists, self._take_lists)

    def make(self) -> None:
        """Ask for which kind and year a list is made."""
        read = partial(self._bench.acts.guidance.next_number, self._bench.around.today())

        def ask(running: int) -> None:
            dialog = GuidanceListDialog(self._bench, running, self)
            dialog.saved.connect(self._made)
            dialog.open()

        self._bench.read(self, read, ask)

    def show_paper(self) -> None:
        """Show the list as a paper."""
        line = self._line()
        if line is not None:
            LoggedPaper(
                self._bench,
                partial(self._bench.acts.guidance.paper, line.id),
                self,
                paper=self.tr("Candidates for guidance"),
                file_name=PAPER_FILE,
            ).open()

    def save_workbook(self) -> None:
        """Ask where the workbook goes, then make it."""
        path = self._export.ask_place(WORKBOOK_FILE)
        if path is not None:
            self.put(path)

    def put(self, path: Path) -> None:
        """Write the workbook to a place, and log that it left the program."""
        line = self._line()
        if line is not None:
            self._export.put_made(partial(self._bench.acts.guidance.workbook, line.id), path)

    def _made(self, changes: Changes) -> None:
        self._wanted = changes.record_id
        self._bench.doors.told(self.tr("The list is made. Read it, then print it for signing."))

    def _line(self) -> GuidanceLine | None:
        place = self.form.listBox.currentIndex()
        return self._lists[place] if 0 <= place < len(self._lists) else None

    def _take_lists(self, lines: tuple[GuidanceLine, ...]) -> None:
        form, chosen = self.form, self._line()
        wanted = self._wanted or (None if chosen is None else chosen.id)
        self._lists, self._wanted = lines, None
        form.listBox.blockSignals(True)
        form.listBox.clear()
        for line in lines:
            form.listBox.addItem(f"{line.year} · {self._kinds.get(line.kind_code, '')}")
        ids = [line.id for line in lines]
        form.listBox.setCurrentIndex(ids.index(wanted) if wanted in ids else 0)
        form.listBox.blockSignals(False)
        for widget in (form.listBox, form.paperButton, form.workbookButton, form.table):
            widget.setVisible(bool(lines))
        form.empty.setVisible(not lines)
        self._read_sheet()

    def _read_sheet(self) -> None:
        line = self._line()
        if line is None:
            self.candidates.show_lines(())
            self.form.aboutLabel.setText("")
            self._show_reason()
            return
        self._bench.read(self, partial(self._bench.acts.guidance.sheet, line.id), self._show)

    def _show(self, sheet: GuidanceSheet) -> None:
        shown = self._line()
        if shown is None or shown.id != sheet.line.id:
            return
        self.candidates.show_lines(sheet.candidates)
        said = self.tr("{letter} · {day} · {proposed} proposed of {all}").format(
            letter=sheet.line.letter_number,
            day=short_date(sheet.line.made_on),
            proposed=number(min(sheet.line.places, len(sheet.candidates))),
            all=number(len(sheet.candidates)),
        )
        self.form.aboutLabel.setText(" · ".join(filter(None, (said, sheet.line.note))))
        self.form.table.selectRow(0)
        self._show_reason()

    def _show_reason(self) -> None:
        line = self.candidates.line(self.form.table.currentIndex().row())
        self.form.reasonLabel.setText("" if line is None else f"{line.name}: {line.reason}")

    def _columns(self) -> tuple[Column[CandidateLine], ...]:
        return (
            Column(self.tr("No"), lambda line: number(line.position), 50, is_number=True),
            Column(self.tr("Name"), lambda line: line.name, 240),
            Column(
                self.tr("Village"),
                lambda line: line.village_name or self.tr("Whole kecamatan"),
                150,
            ),
            Column(self.tr("Score"), lambda line: number(line.score), 70, is_number=True),
            Column(
                self.tr("Proposal"),
                lambda line: PROPOSED if line.is_proposed else RESERVE,
                110,
            ),
            Column(self.tr("Why"), lambda line: line.reason),
        )
