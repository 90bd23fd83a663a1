# SPDX-License-Identifier: MIT
"""Compares two assessments of a case: a radar, and the same as a table."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialog, QHeaderView, QTableWidgetItem, QWidget

from tksk_desktop.domain.assessment_comparison import AreaChange
from tksk_desktop.domain.comparison_figure import comparison_figure
from tksk_desktop.gui.casework_acts import ComparisonWanted
from tksk_desktop.gui.forms.ui_comparison_dialog import Ui_ComparisonDialog
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.widgets.logged_paper import LoggedPaper
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.casework.readings import (
    AssessmentSheet,
    CaseAtHand,
    CaseWork,
)
from tksk_desktop.vocabulary import assessment_said, change_said, word

FILE_NAME = "perbandingan-asesmen.pdf"


class ComparisonDialog(QDialog):
    """Which two is chosen above; at first the oldest and the newest."""

    def __init__(
        self,
        bench: Workbench,
        case: CaseAtHand,
        work: CaseWork,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.form = Ui_ComparisonDialog()
        self.form.setupUi(self)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Compare two assessments"))
        self.bench, self._case = bench, case
        self._sheets = tuple(reversed(work.newest_assessments))
        form = self.form
        form.scaleLabel.setText(
            self.tr(
                "0 in the middle is no problem, 4 at the rim a very grave one: the smaller "
                "the shape, the better."
            )
        )
        for box in (form.beforeBox, form.afterBox):
            for sheet in self._sheets:
                box.addItem(_said(sheet))
        form.beforeBox.setCurrentIndex(0)
        form.afterBox.setCurrentIndex(len(self._sheets) - 1)
        self._dress_table()
        form.paperButton.setIcon(icon("printer", QPalette.ColorRole.PlaceholderText))
        form.beforeBox.currentIndexChanged.connect(self._show)
        form.afterBox.currentIndexChanged.connect(self._show)
        form.paperButton.clicked.connect(self._paper)
        form.closeButton.clicked.connect(self.reject)
        for button in (form.paperButton, form.closeButton):
            button.setAutoDefault(False)
        form.beforeBox.setFocus()
        self._show()

    def _both(self) -> tuple[AssessmentSheet, AssessmentSheet]:
        form = self.form
        return (
            self._sheets[form.beforeBox.currentIndex()],
            self._sheets[form.afterBox.currentIndex()],
        )

    def _dress_table(self) -> None:
        table = self.form.changesTable
        table.setColumnCount(4)
        table.setHorizontalHeaderLabels(
            [self.tr("Area"), self.tr("Before"), self.tr("After"), self.tr("What changed")]
        )
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setEditTriggers(table.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(table.SelectionBehavior.SelectRows)
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def _show(self) -> None:
        before, after = self._both()
        changes = after.changes_since(before)
        words = [change_said(change) for change in changes]
        figure = comparison_figure(changes, _said(before), _said(after), words)
        self.form.figureView.show_figure(figure, self.tr("Two assessments as a radar"))
        table = self.form.changesTable
        table.setRowCount(len(changes) + 1)
        for row, change in enumerate(changes):
            self._fill(row, _cells(change))
        bands = f"{word(before.band)} → {word(after.band)}"
        self._fill(len(changes), (self.tr("Risk"), str(before.risk), str(after.risk), bands))

    def _fill(self, row: int, texts: tuple[str, ...]) -> None:
        for column, text in enumerate(texts):
            item = QTableWidgetItem(text)
            if column in (1, 2):
                item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
            self.form.changesTable.setItem(row, column, item)

    def _paper(self) -> None:
        before, after = self._both()
        wanted = ComparisonWanted(before, after, self._case)
        make = partial(self.bench.acts.casework.comparison_pdf, wanted)
        LoggedPaper(
            self.bench,
            make,
            self,
            paper=self.windowTitle(),
            file_name=FILE_NAME,
            client_ids=(self._case.client_id,),
        ).open()


def _said(sheet: AssessmentSheet) -> str:
    return assessment_said(sheet.kind, sheet.assessed_on, sheet.risk, sheet.band)


def _cells(change: AreaChange) -> tuple[str, ...]:
    before, after = ("–" if s is None else str(s) for s in (change.before, change.after))
    return change.name, before, after, word(change.trend)
