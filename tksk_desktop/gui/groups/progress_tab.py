# SPDX-License-Identifier: MIT
"""A group's progress over twelve months: a chart, the figures as a table, and their entry."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from tksk_desktop.domain.group_progress import IndicatorKind, Strength
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.progress_figure import progress_figure
from tksk_desktop.gui.forms.ui_group_progress_tab import Ui_GroupProgressTab
from tksk_desktop.gui.groups.figures_dialog import FiguresDialog
from tksk_desktop.gui.widgets.list_entry_dialog import ListEntryDialog
from tksk_desktop.gui.widgets.logged_paper import LoggedPaper
from tksk_desktop.gui.widgets.record_table import Column, LinesModel
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.groups.readings import GroupFile, IndicatorLine, Progress
from tksk_desktop.vocabulary import figure_said, month_name, number, short_month

PAPER_FILE = "perkembangan-kelompok.pdf"
MONTHS_BACK = 36
"""How far back the last month shown can be moved."""
_MONTH_WIDTH, _FIGURE_WIDTH, _COUNT_WIDTH, _LETTER = 130, 110, 84, 9


class ProgressTab(QWidget):
    """Shows the progress that a file of the group holds."""

    month_asked = Signal()
    """Another last month was chosen: the file has to be read anew."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__()
        self.form = form = Ui_GroupProgressTab()
        form.setupUi(self)
        self._bench = bench
        self._file: GroupFile | None = None
        self.table: LinesModel[int] = LinesModel((), self)
        month = Month.of(bench.around.today())
        for _back in range(MONTHS_BACK):
            form.lastBox.addItem(self.tr("until {month}").format(month=month_name(month)), month)
            month = month.previous
        form.indicatorBox.currentIndexChanged.connect(self._draw)
        form.lastBox.currentIndexChanged.connect(self.month_asked)
        form.figuresButton.clicked.connect(self.enter_figures)
        form.indicatorButton.clicked.connect(self.add_indicator)
        form.printButton.clicked.connect(self.show_paper)

    def last_month(self) -> Month:
        """Return the last of the twelve months."""
        chosen: Month = self.form.lastBox.currentData()
        return chosen

    def show_file(self, file: GroupFile) -> None:
        """Show a group; what the chart showed is kept."""
        self._file = file
        box = self.form.indicatorBox
        chosen = box.currentData()
        box.blockSignals(True)
        box.clear()
        box.addItem(self.tr("Members and officers"), None)
        for indicator in file.progress.indicators:
            box.addItem(_titled(indicator), indicator.id)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        box.blockSignals(False)
        self._fill(file.progress)
        self._draw()

    def enter_figures(self) -> None:
        """Enter the figures of a month."""
        if self._file is None:
            return
        dialog = FiguresDialog(self._bench, self._file, self)
        said = self.tr("The figures are saved.")
        dialog.saved.connect(lambda _changes: self._bench.doors.told(said))
        dialog.open()

    def add_indicator(self) -> None:
        """Add an own indicator."""
        ListEntryDialog(self._bench, self, is_kind=False).open()

    def show_paper(self) -> None:
        """Show the progress as a paper."""
        if self._file is not None:
            LoggedPaper(
                self._bench,
                partial(
                    self._bench.acts.groups.progress_paper,
                    self._file.sheet.id,
                    self.last_month(),
                ),
                self,
                paper=self.tr("Progress of a group"),
                file_name=PAPER_FILE,
            ).open()

    def _draw(self) -> None:
        if self._file is None:
            return
        progress, chosen = self._file.progress, self.form.indicatorBox.currentData()
        labels = [short_month(month) for month in progress.months]
        for indicator, values in zip(progress.indicators, progress.figures, strict=True):
            if indicator.id == chosen:
                said = [figure_said(value, indicator.kind, short=True) for value in values]
                figure = progress_figure(_titled(indicator), labels, values, said)
                self.form.chart.show_figure(figure, indicator.name)
                return
        members = [strength.members for strength in progress.strengths]
        officers = [strength.officers for strength in progress.strengths]
        figure = progress_figure(
            self.tr("Members at the end of the month"),
            labels,
            members,
            [number(count) for count in members],
            beside=(self.tr("officers"), officers),
        )
        self.form.chart.show_figure(figure, self.tr("Members and officers"))

    def _fill(self, progress: Progress) -> None:
        """Show the table, the newest month on top."""

        def counted(count: Callable[[Strength], int]) -> Callable[[int], str]:
            return lambda place: number(count(progress.strengths[place]))

        def figure(at: int, kind: IndicatorKind) -> Callable[[int], str]:
            return lambda place: figure_said(progress.figures[at][place], kind)

        columns = [
            Column[int](
                self.tr("Month"), lambda place: month_name(progress.months[place]), _MONTH_WIDTH
            ),
            Column[int](
                self.tr("Members"), counted(lambda s: s.members), _COUNT_WIDTH, is_number=True
            ),
            Column[int](
                self.tr("Officers"), counted(lambda s: s.officers), _COUNT_WIDTH, is_number=True
            ),
        ]
        columns += [
            Column[int](_titled(line), figure(at, line.kind), _wide(_titled(line)), is_number=True)
            for at, line in enumerate(progress.indicators)
        ]
        former, self.table = self.table, LinesModel(columns, self)
        self.form.table.wear(self.table)
        former.deleteLater()
        self.table.show_lines(list(reversed(range(len(progress.months)))))


def _wide(title: str) -> int:
    """Return a width at which the head of the column is not cut."""
    return max(_FIGURE_WIDTH, len(title) * _LETTER)


def _titled(indicator: IndicatorLine) -> str:
    if indicator.kind is IndicatorKind.YES_NO or not indicator.unit:
        return indicator.name
    return f"{indicator.name} ({indicator.unit})"
