# SPDX-License-Identifier: MIT
"""Data ganda: compares the whole register, lists the pairs by certainty, one side by side."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel

from tksk_desktop.domain.errors import Cancelled
from tksk_desktop.domain.merging import PairDecision
from tksk_desktop.gui.background_work import LongWork
from tksk_desktop.gui.doubles.pair_veil import PairVeil
from tksk_desktop.gui.doubles.pair_view import PairView
from tksk_desktop.gui.forms.ui_doubles_screen import Ui_DoublesScreenForm
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.page import Page
from tksk_desktop.gui.widgets.first_focus import begin_at
from tksk_desktop.gui.widgets.record_table import Column, LinesModel
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.doubles.readings import DoublesState, PairLine, PairSheet
from tksk_desktop.usecases.readings import ClientFilter
from tksk_desktop.vocabulary import instant, number, word

MOVING_PAUSE_MS = 60
_PAIRS, _NOTHING = 0, 1
_HINT, _PAIR, _VEIL = 0, 1, 2


class DoublesScreen(Page):
    """The desk of doubles."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench, frozenset({Kind.DOUBLES, Kind.CLIENTS}))
        self.form = Ui_DoublesScreenForm()
        self.form.setupUi(self)
        self._scan: LongWork | None = None
        self._wanted: int | None = None
        self._edition = 0
        self._people = 0
        self.list = LinesModel[PairLine](_columns(), self)
        self.pair = PairView(bench)
        self.veil = PairVeil(bench)
        self._moving = QTimer(self)
        self._moving.setSingleShot(True)
        self._moving.setInterval(MOVING_PAUSE_MS)
        self._moving.timeout.connect(self._read_pair)
        self._dress()
        self._connect()

    @override
    def reload(self) -> None:
        self.bench.read(self, self.bench.acts.doubles.state, self._show)

    @override
    def go_back(self) -> bool:
        self.bench.doors.clients(ClientFilter())
        return True

    @override
    def start_search(self) -> None:
        self.form.table.setFocus()

    def scan(self) -> None:
        """Compare the whole register, beside everything else."""
        if self._scan is not None:
            return
        self._show_scanning(scanning=True)
        self._progress(0, 0)
        self._scan = self.bench.work.run_beside(
            self.bench.acts.doubles.scan, self._scanned, self._scan_failed, self._progress, self
        )

    @property
    def is_scanning(self) -> bool:
        """Tell whether a comparison is on its way."""
        return self._scan is not None

    def _dress(self) -> None:
        form = self.form
        quiet = QPalette.ColorRole.PlaceholderText
        form.backButton.setIcon(icon("chevron-left", quiet))
        form.scanButton.setIcon(icon("users-round", QPalette.ColorRole.HighlightedText))
        form.cancelButton.setIcon(icon("x", quiet))
        form.progressCard.hide()
        form.table.wear(self.list)
        hint = QLabel(self.tr("Choose a pair in the list."))
        hint.setProperty("look", "quiet")
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        form.pairStack.addWidget(hint)
        form.pairStack.addWidget(self.pair)
        form.pairStack.addWidget(self.veil)
        form.splitter.setSizes([520, 640])
        form.splitter.setStretchFactor(1, 1)
        begin_at(self, form.table)

    def _connect(self) -> None:
        form = self.form
        form.backButton.clicked.connect(self.go_back)
        form.scanButton.clicked.connect(self.scan)
        form.cancelButton.clicked.connect(self._cancel)
        form.emptyState.asked.connect(self.scan)
        form.table.picked.connect(self._pick)
        form.table.opened.connect(lambda _row: self.pair.setFocus())
        self.pair.done.connect(self.bench.doors.told)

    def _show(self, state: DoublesState) -> None:
        self._people = state.people
        row = next((n for n, each in enumerate(state.pairs) if each.id == self._wanted), 0)
        self.list.show_lines(state.pairs)
        self.form.stack.setCurrentIndex(_PAIRS if state.pairs else _NOTHING)
        self.form.scanButton.setVisible(bool(state.pairs) and self._scan is None)
        self.form.summaryLabel.setText(self._summary(state))
        self._show_nothing(state)
        if not state.pairs:
            self._wanted = None
            return
        index = self.list.index(row, 0)
        if self.form.table.currentIndex() != index:
            self.form.table.setCurrentIndex(index)
        self._wanted = state.pairs[row].id
        self._read_pair()

    def _summary(self, state: DoublesState) -> str:
        if state.compared_at is None or not state.pairs:
            return ""
        waiting = sum(1 for each in state.pairs if each.decision is PairDecision.OPEN)
        when = instant(state.compared_at, self.bench.around.office.zone)
        return self.tr("{count} pairs wait for your decision. Last compared: {when}.").format(
            count=number(waiting), when=when
        )

    def _show_nothing(self, state: DoublesState) -> None:
        compared = state.compared_at is not None
        self.form.emptyState.set_up(
            "users-round",
            self.tr("Nobody is registered twice") if compared else self.tr("Not compared yet"),
            self.tr(
                "All people of the register are compared by name, NIK, birth, card and address. "
                "Nothing is merged without you."
            ),
            self.tr("Compare the whole register"),
        )

    def _pick(self, row: int) -> None:
        line = self.list.line(row)
        if line is not None and line.id != self._wanted:
            self._wanted = line.id
            self._moving.start()

    def _read_pair(self) -> None:
        self._moving.stop()
        if self._wanted is None:
            return
        self._edition += 1
        edition = self._edition
        line = self.list.line(self.form.table.currentIndex().row())
        if line is not None and line.is_hidden:
            self.veil.show_pair(line)
            self.form.pairStack.setCurrentIndex(_VEIL)
            return

        def show(sheet: PairSheet) -> None:
            if edition == self._edition:
                self.pair.show_pair(sheet)
                self.form.pairStack.setCurrentIndex(_PAIR)

        self.bench.read(self, partial(self.bench.acts.doubles.sheet, self._wanted), show)

    def _progress(self, done: int, total: int) -> None:
        form = self.form
        form.progressBar.setRange(0, max(0, total) if done else 0)
        form.progressBar.setValue(done)
        if not done:
            form.progressLabel.setText(self.tr("Reading the register"))
            return
        said = self.tr("Comparing {done} of {total} people")
        form.progressLabel.setText(said.format(done=number(done), total=number(total)))

    def _cancel(self) -> None:
        if self._scan is not None:
            self._scan.cancel()
            self.form.cancelButton.setEnabled(False)

    def _show_scanning(self, *, scanning: bool) -> None:
        self.form.progressCard.setVisible(scanning)
        self.form.cancelButton.setEnabled(scanning)
        self.form.scanButton.setVisible(not scanning)
        self.form.emptyState.setEnabled(not scanning)

    def _scanned(self, changes: Changes) -> None:
        self._scan = None
        self._show_scanning(scanning=False)
        self.bench.notice.tell(changes)
        self.bench.doors.told(self.tr("The whole register has been compared."))

    def _scan_failed(self, error: Exception) -> None:
        self._scan = None
        self._show_scanning(scanning=False)
        self.reload()
        if isinstance(error, Cancelled):
            self.bench.doors.told(self.tr("Comparing was stopped; the former pairs are kept."))
        else:
            self.bench.messages.failed(self, error)


def _columns() -> tuple[Column[PairLine], ...]:
    return (
        Column[PairLine](QCoreApplication.translate("DoublesScreen", "Pair"), _names),
        Column[PairLine](
            QCoreApplication.translate("DoublesScreen", "Village"),
            lambda line: line.village_name,
            96,
        ),
        Column[PairLine](QCoreApplication.translate("DoublesScreen", "Certainty"), _state, 116),
    )


def _names(line: PairLine) -> str:
    if line.is_hidden:
        return QCoreApplication.translate("DoublesScreen", "Confidential clients")
    return f"{line.first_name} – {line.second_name}"


def _state(line: PairLine) -> str:
    return word(line.sameness if line.decision is PairDecision.OPEN else line.decision)
