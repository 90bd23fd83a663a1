# SPDX-License-Identifier: MIT
"""Quick entry: many people typed into a grid by keyboard alone; nothing typed is lost."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import QModelIndex, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QPalette, QShortcut

from tksk_desktop.domain.exchanged_rows import RowField
from tksk_desktop.domain.identity_numbers import group_digits
from tksk_desktop.gui.draft_keeper import DraftKeeper, DraftWrite, not_kept_words
from tksk_desktop.gui.exchange.entry_grid import GridKeys
from tksk_desktop.gui.exchange.entry_grid_model import EntryGridModel
from tksk_desktop.gui.forms.ui_quick_entry_screen import Ui_QuickEntryScreen
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.page import Page
from tksk_desktop.gui.widgets.first_focus import begin_at
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.exchange.enter_quickly import EnteredRow
from tksk_desktop.usecases.exchange.readings import CheckedRow
from tksk_desktop.vocabulary import number, remark_text, short_date, word

PAUSE_MS = 250
"""After the last key: so long may a row wait until it is looked up."""


class QuickEntryScreen(Page):
    """The grid with what was understood of the current row below it."""

    left = Signal()

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench, frozenset())
        self.form = Ui_QuickEntryScreen()
        self.form.setupUi(self)
        self.model = EntryGridModel(self)
        self.form.grid.setModel(self.model)
        self.keys = GridKeys(self.form.grid)
        self.keys.dress()
        self._edition = 0
        self._waiting: set[int] = set()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._look)
        self._keeper = DraftKeeper(bench.work, self._next_write, self)
        self._keeper.kept.connect(self._kept)
        self._keeper.failed.connect(self._not_kept)
        self.form.saveButton.setIcon(icon("check", QPalette.ColorRole.HighlightedText))
        begin_at(self, self.form.grid)
        self._connect()
        self._show_counts()

    @override
    def reload(self) -> None:
        """Show what was typed before; what is being typed now stays."""
        if not self.model.filled():
            self.bench.read(self, self.bench.acts.exchange.entry_draft, self._show_draft)

    def add_people(self, people: Sequence[Mapping[RowField, str]]) -> None:
        """Put people below what is typed, or below the draft; they are looked up at once."""

        def add(content: str) -> None:
            if content and not self.model.filled():
                self.model.show_content(content)
                self._waiting = {place for place, _cells in self.model.filled()}
            self._waiting |= self.model.append(people)
            self._keeper.touched()
            self._look()

        self.bench.read(self, self.bench.acts.exchange.entry_draft, add)

    @override
    def start_new(self) -> None:
        self.keys.begin(self.model.rowCount() - 1)

    @override
    def save(self) -> None:
        """Register every row that is good; the others stay in the grid."""
        self._enter(self.model.good())

    @override
    def go_back(self) -> bool:
        self.left.emit()
        return True

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self._keeper.keep_now()
        super().hideEvent(event)

    def _connect(self) -> None:
        form = self.form
        self.model.typed.connect(self._typed)
        form.grid.selectionModel().currentChanged.connect(self._show_row)
        form.saveButton.clicked.connect(self.save)
        form.saveRowButton.clicked.connect(self._save_row)
        form.clearButton.clicked.connect(self._clear)
        form.backButton.setIcon(icon("chevron-left", QPalette.ColorRole.PlaceholderText))
        form.backButton.clicked.connect(self.left)
        form.removeButton.clicked.connect(self._remove)
        form.openKnownButton.clicked.connect(self._open_known)
        form.addButton.toggled.connect(self._register_anyway)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self._save_row)

    def _typed(self, place: int) -> None:
        self._waiting.add(place)
        self.form.draftLabel.clear()
        self._keeper.touched()
        self._pause.start()

    def _next_write(self) -> DraftWrite:
        keep = partial(self.bench.acts.exchange.keep_entry_draft, self.model.content())
        return DraftWrite(keep, self.bench.notice.tell)

    def _look(self) -> None:
        """Look the typed rows up."""
        self._pause.stop()
        places, self._waiting = self._waiting, set()
        rows = [(place, cells) for place, cells in self.model.filled() if place in places]
        if not rows:
            self._show_counts()
            return
        self._edition += 1
        edition, acts = self._edition, self.bench.acts.exchange
        typed = dict(self.model.filled())

        def look() -> tuple[CheckedRow, ...]:
            return acts.look_up(acts.read_entry(rows))

        def show(checked: Sequence[CheckedRow]) -> None:
            now = dict(self.model.filled())
            same = [r for r in checked if now.get(r.row.place) == typed.get(r.row.place)]
            self.model.take(same)
            self._show_counts()
            if edition == self._edition:
                self._show_row(self.form.grid.currentIndex())

        self.bench.read(self, look, show)

    def _kept(self, _moment: datetime) -> None:
        self.form.draftLabel.setText(self.tr("Kept as a draft. Nothing is lost if you leave."))

    def _not_kept(self, error: Exception) -> None:
        self.form.draftLabel.setText(not_kept_words(error))

    def _show_draft(self, content: str) -> None:
        if content and not self.model.filled():
            self.model.show_content(content)
            self._waiting = {place for place, _cells in self.model.filled()}
            self._look()
        self.keys.begin(self.model.rowCount() - 1)

    def _show_counts(self) -> None:
        filled, good = len(self.model.filled()), len(self.model.good())
        form = self.form
        form.countLabel.setText(
            self.tr("{filled} rows, {good} ready").format(filled=number(filled), good=number(good))
            if filled
            else ""
        )
        form.saveButton.setEnabled(good > 0)
        form.clearButton.setEnabled(filled > 0)
        form.saveButton.setText(self.tr("Save {count} rows").format(count=number(good)))

    def _show_row(self, index: QModelIndex, _before: QModelIndex | None = None) -> None:
        form = self.form
        row = self.model.checked(index.row()) if index.isValid() else None
        form.rowCard.setVisible(row is not None)
        if row is None:
            return
        said = row.row
        understood = [
            said.name,
            f"NIK {group_digits(said.nik)}" if said.nik else "",
            word(said.sex) if said.sex else "",
            short_date(said.birth_date) if said.birth_date else "",
            next((v.name for v in self.bench.around.villages if v.code == said.village_code), ""),
            ", ".join(k.name for k in self.bench.around.need_kinds if k.code in said.kind_codes),
        ]
        form.rowLabel.setText(" · ".join(part for part in understood if part))
        form.faultsLabel.setText("; ".join(remark_text(remark) for remark in said.remarks))
        form.faultsLabel.setVisible(bool(said.remarks))
        known = row.known
        form.knownLabel.setVisible(known is not None)
        for button in (form.openKnownButton, form.addButton):
            button.setVisible(known is not None)
        if known is not None:
            veiled = self.tr("a client of high confidentiality")
            name = veiled if known.is_veiled else known.name
            place = f", {known.village_name}" if known.village_name else ""
            form.knownLabel.setText(f"{word(row.familiarity)}: {name}{place}")
            form.openKnownButton.setVisible(not known.is_veiled)
            form.addButton.setEnabled(known.nik is None or known.nik != said.nik)
            form.addButton.blockSignals(True)
            form.addButton.setChecked(self.model.is_anyway(index.row()))
            form.addButton.blockSignals(False)
        form.saveRowButton.setEnabled(self.model.is_good(index.row()))

    def _register_anyway(self, wanted: bool) -> None:
        index = self.form.grid.currentIndex()
        self.model.set_anyway(index.row(), wanted)
        self._show_row(index)
        self._show_counts()

    def _save_row(self) -> None:
        index = self.form.grid.currentIndex()
        row = self.model.checked(index.row()) if index.isValid() else None
        if row is not None and self.model.is_good(index.row()):
            self._enter([row])

    def _enter(self, rows: Sequence[CheckedRow]) -> None:
        if not rows:
            return
        anyway = {row.row.place for row in rows if self.model.is_anyway(row.row.place)}
        acts = self.bench.acts.exchange

        def show(done: EnteredRow) -> None:
            self.bench.notice.tell(done.changes)
            self._leave_out(set(done.places))
            self.bench.doors.told(
                self.tr("{count} people are registered.").format(count=number(len(done.places)))
            )

        self.bench.read(self, partial(acts.enter, rows, anyway), show)

    def _leave_out(self, places: set[int]) -> None:
        self.model.remove(places)
        self._waiting = {place for place, _cells in self.model.filled()}
        self._keeper.touched()
        self._keeper.keep_now()
        self._look()
        self.form.rowCard.hide()
        self.keys.begin(self.model.rowCount() - 1)

    def _remove(self) -> None:
        index = self.form.grid.currentIndex()
        if index.isValid():
            self._leave_out({index.row()})

    def _clear(self) -> None:
        if self.bench.messages.ask(
            self,
            self.tr("Clear the whole grid?"),
            self.tr("The rows that are not saved yet are thrown away."),
            yes=self.tr("Clear everything"),
            no=self.tr("Keep them"),
        ):
            self._leave_out(set(range(len(self.model.filled()) + 1)))

    def _open_known(self) -> None:
        row = self.model.checked(self.form.grid.currentIndex().row())
        if row is not None and row.known is not None:
            self.bench.doors.client(row.known.client_id)
