# SPDX-License-Identifier: MIT
"""The register of task letters: a new one, its paper, a cancellation."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QPalette

from tksk_desktop.gui.forms.ui_task_letters import Ui_TaskLetterScreen
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.letters.task_letter_dialog import TaskLetterDialog
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.page import Page
from tksk_desktop.gui.widgets.first_focus import begin_at
from tksk_desktop.gui.widgets.logged_paper import LoggedPaper
from tksk_desktop.gui.widgets.reason_dialog import ReasonDialog
from tksk_desktop.gui.widgets.record_table import Column, LinesModel
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.letters.readings import TaskLetterLine, TaskLetterStart
from tksk_desktop.vocabulary import short_date

RELOAD_ON = frozenset({Kind.LETTERS, Kind.OFFICE})


class TaskLetterScreen(Page):
    """Lists the letters, the newest first; a cancelled one stays with its number."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench, RELOAD_ON)
        self.form = Ui_TaskLetterScreen()
        self.form.setupUi(self)
        form = self.form
        self._lines: LinesModel[TaskLetterLine] = LinesModel(self._columns(), self)
        form.table.wear(self._lines)
        form.newButton.setIcon(icon("plus", QPalette.ColorRole.HighlightedText))
        form.paperButton.setIcon(icon("printer", QPalette.ColorRole.PlaceholderText))
        form.empty.set_up(
            "file-text",
            self.tr("No task letter yet"),
            self.tr(
                "A letter sends you to a place for some days and is signed by the camat. "
                "Its number runs on with those of your reports."
            ),
            self.tr("New task letter"),
        )
        form.empty.hide()
        form.newButton.clicked.connect(self.start_new)
        form.empty.asked.connect(self.start_new)
        form.table.opened.connect(lambda _row: self._show_paper())
        form.table.picked.connect(lambda _row: self._suit_buttons())
        form.paperButton.clicked.connect(self._show_paper)
        form.cancelButton.clicked.connect(self._cancel)
        begin_at(self, form.table)

    @override
    def reload(self) -> None:
        self.bench.read(self, self.bench.acts.letters.lines, self._show)

    @override
    def start_new(self) -> None:
        day = self.bench.around.today()

        def ask(start: TaskLetterStart) -> None:
            dialog = TaskLetterDialog(self.bench, day, start, self)
            dialog.saved.connect(self._written)
            dialog.open()

        self.bench.read(self, partial(self.bench.acts.letters.start, day), ask)

    def _columns(self) -> tuple[Column[TaskLetterLine], ...]:
        return (
            Column(self.tr("Number"), lambda line: line.number, 190),
            Column(self.tr("Dated"), lambda line: short_date(line.letter_date), 100),
            Column(self.tr("For the days"), _days, 190),
            Column(self.tr("Who"), lambda line: line.people.replace("\n", "; "), 150),
            Column(self.tr("Where"), lambda line: line.destination),
            Column(self.tr("Purpose"), lambda line: line.purpose),
            Column(self.tr("State"), self._state, 150),
        )

    def _state(self, line: TaskLetterLine) -> str:
        if not line.cancelled_reason:
            return self.tr("valid")
        return self.tr("cancelled: {reason}").format(reason=line.cancelled_reason)

    def _show(self, lines: tuple[TaskLetterLine, ...]) -> None:
        form = self.form
        row = form.table.currentIndex().row()
        self._lines.show_lines(lines)
        form.table.setVisible(bool(lines))
        form.empty.setVisible(not lines)
        begin_at(self, form.table if lines else form.empty)
        if lines:
            form.table.selectRow(min(max(row, 0), len(lines) - 1))
        self._suit_buttons()

    def _line(self) -> TaskLetterLine | None:
        return self._lines.line(self.form.table.currentIndex().row())

    def _suit_buttons(self) -> None:
        line = self._line()
        self.form.paperButton.setVisible(line is not None)
        self.form.cancelButton.setVisible(line is not None and not line.cancelled_reason)

    def _written(self, changes: Changes) -> None:
        self.form.table.selectRow(0)
        self.bench.doors.told(self.tr("The letter is in the register. Print it for signing."))

    def _show_paper(self) -> None:
        line = self._line()
        if line is None:
            return
        LoggedPaper(
            self.bench,
            partial(self.bench.acts.letters.paper, line.id),
            self,
            paper=self.tr("Task letter"),
            file_name=f"surat-tugas-{line.letter_date:%Y-%m-%d}-{line.id}.pdf",
        ).open()

    def _cancel(self) -> None:
        line = self._line()
        if line is None:
            return
        ReasonDialog(
            self.bench,
            self,
            head=self.tr("Cancel the task letter"),
            explanation=self.tr("It stays in the register and its number is not used again."),
            button=self.tr("Cancel the task letter"),
            act=partial(self.bench.acts.letters.cancel, line.id),
        ).open()


def _days(line: TaskLetterLine) -> str:
    first = short_date(line.first_day)
    return first if line.first_day == line.last_day else f"{first} – {short_date(line.last_day)}"
