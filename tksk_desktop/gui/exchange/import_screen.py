# SPDX-License-Identifier: MIT
"""The import of a list: choose a file, say its columns, look at its rows, take them over."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFileDialog

from tksk_desktop.domain.errors import Cancelled
from tksk_desktop.gui.background_work import LongWork
from tksk_desktop.gui.exchange.check_step import CheckStep
from tksk_desktop.gui.exchange.columns_step import ColumnsStep
from tksk_desktop.gui.forms.ui_import_screen import Ui_ImportScreen
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.page import Page
from tksk_desktop.gui.widgets.first_focus import begin_at
from tksk_desktop.gui.widgets.record_table import Column, LinesModel
from tksk_desktop.gui.widgets.usual_folder import TABLE_FILES, documents_folder
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.exchange.apply_import import ImportApplied
from tksk_desktop.usecases.exchange.needs import OpenedList
from tksk_desktop.usecases.exchange.readings import (
    ImportCheck,
    ImportDone,
    ImportLine,
    ReadingChoice,
)
from tksk_desktop.usecases.needs import Progress
from tksk_desktop.vocabulary import instant, number

T = TypeVar("T")
_CHOOSE, _COLUMNS, _CHECK, _BUSY, _DONE = range(5)


class ImportScreen(Page):
    """The page that takes a list over, step by step; nothing is written before the last one."""

    left = Signal()

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench, frozenset({Kind.CLIENTS}))
        self.form = Ui_ImportScreen()
        self.form.setupUi(self)
        self._opened: OpenedList | None = None
        self._table = 0
        self._long: LongWork | None = None
        self._last: ImportDone | None = None
        self._folder = documents_folder()
        around = bench.around
        self.columns = ColumnsStep(self.form, around.villages, self)
        self.check = CheckStep(self.form, around.villages, around.need_kinds, self)
        self.imports: LinesModel[ImportLine] = LinesModel(self._import_columns(), self)
        self._dress()
        self._connect()
        self._step(_CHOOSE)

    def choose(self, path: Path) -> None:
        """Open a file and show its columns."""
        self.form.fileLabel.setText(path.name)
        self._folder = str(path.parent)
        acts = self.bench.acts.exchange

        def opened() -> tuple[OpenedList, ReadingChoice]:
            found = acts.open_list(path)
            return found, acts.first_choice(found, 0)

        def show(both: tuple[OpenedList, ReadingChoice]) -> None:
            self._opened, choice = both
            self._table = 0
            self.columns.show(self._opened, 0, choice)
            self._step(_COLUMNS)

        self.bench.read(self, opened, show)

    @override
    def reload(self) -> None:
        self.bench.read(self, self.bench.acts.exchange.imports, self._show_imports)

    @override
    def start_new(self) -> None:
        self._choose_file()

    @override
    def save(self) -> None:
        if self.form.stepStack.currentIndex() == _CHECK and self.form.applyButton.isEnabled():
            self._apply()

    @override
    def go_back(self) -> bool:
        """Step back to the columns, then to the file; a running act is not left."""
        step = self.form.stepStack.currentIndex()
        if step == _BUSY:
            return True
        if step == _CHOOSE:
            self.left.emit()
        else:
            self._step(_COLUMNS if step == _CHECK else _CHOOSE)
        return True

    def _dress(self) -> None:
        form = self.form
        form.chooseState.set_up(
            "download",
            self.tr("Take over a list of another office"),
            self.tr(
                "OpenSID, OpenDK, SIAK, DTSEN, SIKS-NG, P3KE and any other table in Excel, "
                "LibreOffice or CSV. First you see what would happen; nothing is kept before."
            ),
            self.tr("Choose a file"),
        )
        form.importsTable.wear(self.imports)
        form.undoButton.setIcon(icon("undo-2", QPalette.ColorRole.PlaceholderText))
        form.leftOutButton.setIcon(icon("save", QPalette.ColorRole.PlaceholderText))
        form.undoButton.setEnabled(False)
        begin_at(self, form.chooseState)

    def _connect(self) -> None:
        form = self.form
        form.backButton.setIcon(icon("chevron-left", QPalette.ColorRole.PlaceholderText))
        form.backButton.clicked.connect(self.left)
        form.chooseState.asked.connect(self._choose_file)
        form.otherFileButton.clicked.connect(self._choose_file)
        form.nextButton.clicked.connect(partial(self._step, _CHOOSE))
        form.checkButton.clicked.connect(self._check)
        form.againButton.clicked.connect(self._check_with_villages)
        form.columnsButton.clicked.connect(partial(self._step, _COLUMNS))
        form.leftOutButton.clicked.connect(self._save_left_out)
        form.applyButton.clicked.connect(self._apply)
        form.cancelButton.clicked.connect(self._cancel)
        form.undoNowButton.clicked.connect(self._undo_now)
        form.undoButton.clicked.connect(self._undo_chosen)
        form.importsTable.picked.connect(self._offer_undo)
        form.doneState.asked.connect(self.left)
        self.columns.sheet_wanted.connect(self._change_sheet)

    def _step(self, step: int) -> None:
        self.form.stepStack.setCurrentIndex(step)
        if step == _CHOOSE:
            self.form.fileLabel.clear()
        self.form.backButton.setEnabled(step != _BUSY)

    def _choose_file(self) -> None:
        path, _kind = QFileDialog.getOpenFileName(
            self, self.tr("List to import"), self._folder, f"{self.tr('Tables')} ({TABLE_FILES})"
        )
        if path:
            self.choose(Path(path))

    def _change_sheet(self, table: int) -> None:
        opened = self._opened
        if opened is None:
            return
        self._table = table
        self.bench.read(
            self,
            partial(self.bench.acts.exchange.first_choice, opened, table),
            lambda choice: self.columns.show(opened, table, choice),
        )

    def _check_with_villages(self) -> None:
        self._check(self.check.village_answers())

    def _check(self, villages: dict[str, str] | bool = False) -> None:
        opened = self._opened
        if opened is None or not self.columns.can_be_read():
            self.bench.messages.tell(
                self,
                self.tr("Which column holds the name?"),
                self.tr("Say it in the right column of the table, then check again."),
            )
            return
        choice = self.columns.choice(villages if isinstance(villages, dict) else None)
        acts, table = self.bench.acts.exchange, self._table

        def checked(progress: Progress) -> ImportCheck:
            return acts.check(opened, table, choice, progress=progress)

        def show(check: ImportCheck) -> None:
            self.check.show(check)
            self._step(_CHECK)

        self._run(self.tr("The rows are being checked"), checked, show, _COLUMNS)

    def _apply(self) -> None:
        check, acts = self.check.check(), self.bench.acts.exchange

        def applied(progress: Progress) -> ImportApplied:
            return acts.apply(check, progress=progress)

        def show(done: ImportApplied) -> None:
            self.bench.notice.tell(done.changes)
            self._show_done(done.done)

        self._run(self.tr("The list is being taken over"), applied, show, _CHECK)

    def _run(
        self,
        title: str,
        act: Callable[[Progress], T],
        show: Callable[[T], None],
        step_before: int,
    ) -> None:
        form = self.form
        form.busyLabel.setText(title)
        form.busyBar.setRange(0, 0)
        self._step(_BUSY)

        def failed(error: Exception) -> None:
            self._step(step_before)
            if not isinstance(error, Cancelled):
                self.bench.messages.failed(self, error)

        def told(done: int, total: int) -> None:
            form.busyBar.setRange(0, max(total, 1))
            form.busyBar.setValue(done)

        self._long = self.bench.work.run_long(act, show, failed, told, self)

    def _cancel(self) -> None:
        if self._long is not None:
            self._long.cancel()

    def _show_done(self, done: ImportDone) -> None:
        self._last = done
        parts = [
            self.tr("{count} people registered").format(count=number(done.added)),
            self.tr("{count} updated").format(count=number(done.changed)),
            self.tr("{count} families formed").format(count=number(done.households)),
        ]
        if done.ranks or done.ranks_unmatched:
            parts.append(self.tr("{count} ranks of welfare").format(count=number(done.ranks)))
        if done.ranks_unmatched:
            parts.append(
                self.tr("{count} ranks of people who are not registered").format(
                    count=number(done.ranks_unmatched)
                )
            )
        left = number(done.skipped + done.wrong)
        parts.append(self.tr("{count} rows left out").format(count=left))
        self.form.doneState.set_up(
            "circle-check", self.tr("The list is taken over"), "\n".join(parts),
            self.tr("See the clients"),
        )  # fmt: skip
        self.form.undoNowButton.setEnabled(True)
        self._step(_DONE)

    def _undo_now(self) -> None:
        if self._last is not None:
            self._undo(self._last.import_id)

    def _undo_chosen(self) -> None:
        line = self.imports.line(self.form.importsTable.currentIndex().row())
        if line is not None:
            self._undo(line.id)

    def _undo(self, import_id: int) -> None:
        def undone(_changes: Changes) -> None:
            self.bench.doors.told(self.tr("The list is taken back."))
            self._step(_CHOOSE)

        self.bench.do(self, partial(self.bench.acts.exchange.undo, import_id), undone)

    def _save_left_out(self) -> None:
        opened, table, check = self._opened, self._table, self.check.check()
        if opened is None:
            return
        name = f"baris-belum-diambil-{self.bench.around.today().isoformat()}.xlsx"
        path, _kind = QFileDialog.getSaveFileName(
            self,
            self.tr("Rows left out"),
            str(Path(documents_folder()) / name),
            f"{self.tr('Excel')} (*.xlsx)",
        )
        if not path:
            return
        acts = self.bench.acts.exchange

        def saved() -> None:
            acts.save_file(Path(path), acts.left_out(opened, table, check))

        told = self.tr("The rows left out are saved.")
        self.bench.read(self, saved, lambda _done: self.bench.doors.told(told))

    def _show_imports(self, lines: tuple[ImportLine, ...]) -> None:
        self.imports.show_lines(lines)
        for widget in (self.form.importsTitle, self.form.importsTable, self.form.undoButton):
            widget.setVisible(bool(lines))
        self._offer_undo(-1)

    def _offer_undo(self, row: int) -> None:
        line = self.imports.line(row)
        self.form.undoButton.setEnabled(line is not None and line.undone_at is None)

    def _import_columns(self) -> tuple[Column[ImportLine], ...]:
        zone = self.bench.around.office.zone
        return (
            Column(self.tr("When"), lambda line: instant(line.made_at, zone), 210),
            Column(self.tr("List"), lambda line: line.layout_title),
            Column(self.tr("New"), lambda line: number(line.added), 80, is_number=True),
            Column(self.tr("Updated"), lambda line: number(line.changed), 100, is_number=True),
            Column(
                self.tr("Left out"),
                lambda line: number(line.skipped + line.wrong),
                100,
                is_number=True,
            ),
            Column(
                self.tr("State"),
                lambda line: self.tr("taken back") if line.undone_at else self.tr("taken over"),
                130,
            ),
        )
