# SPDX-License-Identifier: MIT
"""Klien: the register on the left, found as one types; on the right the sheet of one client."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from tksk_desktop.domain.errors import ConfidentialClosed
from tksk_desktop.gui.clients.client_forms import ClientForms
from tksk_desktop.gui.clients.client_list_model import SORTED_BY, ClientListModel
from tksk_desktop.gui.clients.client_sheet_view import ClientSheetView
from tksk_desktop.gui.clients.filter_name_dialog import FilterNameDialog
from tksk_desktop.gui.forms.ui_client_screen import Ui_ClientScreen
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.newest_read import NewestRead
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.page import Page, PageAct
from tksk_desktop.gui.widgets.first_focus import begin_at
from tksk_desktop.gui.widgets.marked_text import TWO_LINES_HEIGHT, MarkedTextDelegate
from tksk_desktop.gui.widgets.record_table import ROW_HEIGHT
from tksk_desktop.gui.workbench import NoteStart, Workbench
from tksk_desktop.usecases.cases.readings import CaseFilter, Caseload
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.finding.readings import ClientSort, FoundClients, SavedFilter
from tksk_desktop.usecases.readings import ClientFilter, ClientLine, ClientSheet
from tksk_desktop.vocabulary import number, word

PLACEHOLDER = QPalette.ColorRole.PlaceholderText
MOVING_PAUSE_MS = 30
RELOAD_ON = frozenset(
    {
        Kind.ASSESSMENTS,
        Kind.CASES,
        Kind.CLIENTS,
        Kind.DOCUMENTS,
        Kind.FLAGS,
        Kind.GROUPS,
        Kind.HOUSEHOLDS,
        Kind.KEPT_FORMS,
        Kind.PLANS,
        Kind.SESSIONS,
        Kind.FILTERS,
    }
)
_CLIENTS, _NOBODY = 0, 1
_TABLE, _NOTHING = 0, 1
_HINT, _CLOSED, _SHEET = 0, 1, 2


class ClientScreen(Page):
    """The page of clients."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench, RELOAD_ON)
        self.form = Ui_ClientScreen()
        self.form.setupUi(self)
        self.forms = ClientForms(bench, self, self.form.resumeButton)
        self._search = NewestRead(bench, self)
        self._sheet_edition = 0
        self._sort: ClientSort | None = None
        self._wanted_id: int | None = None
        """The client whose sheet is shown or on its way."""
        around = bench.around
        self.list = ClientListModel(around.need_kinds, around.today, self._fetch, self)
        self.sheet = ClientSheetView(bench, self)
        self.form.sheetStack.addWidget(self.sheet)
        self._moving = self._timer(MOVING_PAUSE_MS, self._read_sheet)
        self._dress()
        self._connect()

    def open_client(self, client_id: int) -> None:
        """Show a client's sheet, with the list around it."""
        self._set_filter(ClientFilter())
        self._want(client_id)
        self.reload()

    def open_case(self, client_id: int, case_id: int) -> None:
        """Show a client's sheet with one of the cases opened."""
        self.sheet.show_case(client_id, case_id)
        self.open_client(client_id)

    def show_filter(self, wanted: ClientFilter) -> None:
        """Show the clients of a filter."""
        self._set_filter(wanted)
        self._look()
        self.form.searchEdit.setFocus()

    def register(self) -> None:
        """Ask for a new client."""
        self.forms.register()

    @override
    def reload(self) -> None:
        self.bench.read(self, self.bench.acts.cases.caseload, self._show_caseload)
        self._list_anew(self._show_found)
        self.bench.read(self, self.bench.acts.finding.filters, self.form.savedRow.show_saved)
        self.bench.read(self, self.bench.acts.finding.stages, self.form.filterBar.offer_stages)
        self.bench.read(self, self.bench.acts.confidentiality.has_hidden, self._show_foot)
        self.forms.reload()
        if self._wanted_id is not None:
            self._read_sheet()

    @override
    def more_acts(self) -> tuple[PageAct, ...]:
        # Each further act on the register is one entry here: text, icon, callable.
        doors = self.bench.doors
        return (
            (self.tr("Quick entry"), "list", doors.quick_entry),
            (self.tr("Import a list"), "download", doors.import_list),
            (self.tr("List for another office"), "send", self._export),
            (self.tr("Record aid for those listed"), "hand-coins", self._record_aid),
            (self.tr("People registered twice"), "users-round", doors.doubles),
        )

    @override
    def start_new(self) -> None:
        self.register()

    @override
    def note_start(self) -> NoteStart:
        is_shown = self.form.sheetStack.currentIndex() == _SHEET
        return NoteStart(client_id=self._wanted_id if is_shown else None)

    @override
    def start_search(self) -> None:
        self.form.searchEdit.setFocus()
        self.form.searchEdit.selectAll()

    @override
    def go_back(self) -> bool:
        """Step from the sheet to the list, then take search and filters away."""
        focused: QWidget | None = self.focusWidget()
        if focused is not None and self.sheet.isAncestorOf(focused):
            self.form.table.setFocus()
            return True
        if self.filter() != ClientFilter():
            self.show_filter(ClientFilter())
            return True
        return False

    def filter(self) -> ClientFilter:
        """Return what the list shows now."""
        form = self.form
        return replace(form.filterBar.filter(), text=form.searchEdit.text().strip())

    def chosen_ids(self) -> Sequence[int]:
        """Return the ids of the chosen rows, from top to bottom."""
        ids = (self.list.id_of(row) for row in self.form.table.chosen_rows())
        return [client_id for client_id in ids if client_id is not None]

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = event.key()
            if watched is self.form.searchEdit and key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self._step(1 if key == Qt.Key.Key_Down else -1)
                return True
        return super().eventFilter(watched, event)

    def _show_caseload(self, load: Caseload) -> None:
        said = self.tr("{count} open cases, {state}")
        button = self.form.caseloadButton
        button.setText(said.format(count=number(load.open_cases), state=word(load.state)))
        button.setVisible(load.open_cases > 0)

    def _timer(self, pause: int, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(pause)
        timer.timeout.connect(act)
        return timer

    def _dress(self) -> None:
        form, around = self.form, self.bench.around
        form.newButton.setIcon(icon("user-plus", QPalette.ColorRole.HighlightedText))
        self._fill_more_menu()
        form.searchEdit.addAction(
            icon("search", QPalette.ColorRole.PlaceholderText),
            QLineEdit.ActionPosition.LeadingPosition,
        )
        form.filterBar.set_up(around)
        form.table.wear(self.list)
        form.table.choose_many()
        form.table.offer_sorting(SORTED_BY, self)
        form.table.setItemDelegate(MarkedTextDelegate(form.table))
        begin_at(self, form.searchEdit)
        form.splitter.setSizes([500, 600])
        form.splitter.setStretchFactor(0, 5)
        form.splitter.setStretchFactor(1, 6)
        form.listPane.setMinimumWidth(432)
        form.emptyState.set_up(
            "users",
            self.tr("No client yet"),
            self.tr("Register the people you accompany; a name and a village are enough."),
            self.tr("Register a client"),
        )
        form.nothingState.set_up(
            "search",
            self.tr("Nobody found"),
            self.tr("Try a part of the name, another spelling, or take the filters away."),
            self.tr("Show everyone"),
        )
        form.hintState.set_up(
            "user-round",
            self.tr("Choose someone in the list"),
            self.tr("The sheet with time line, cases and sessions opens here."),
            None,
        )
        form.closedState.set_up(
            "lock",
            self.tr("This client is confidential"),
            self.tr("The sheet stays hidden until you open confidential clients with a reason."),
            self.tr("Open with a reason"),
        )
        form.hiddenMark.setPixmap(icon("lock", PLACEHOLDER).pixmap(16, 16))
        form.hiddenFoot.hide()

    def _export(self) -> None:
        """Hand out what the list shows now: everyone where nothing is filtered."""
        if self.filter() == ClientFilter():
            self.bench.doors.export(None)
            return
        find = partial(self.bench.acts.clients.find_ids, self.filter())
        self.bench.read(self, find, self.bench.doors.export)

    def _record_aid(self) -> None:
        """Record a distribution for the chosen rows, else for all that the list shows now."""
        chosen = self.chosen_ids()
        if len(chosen) > 1:
            self.bench.doors.aid(chosen)
            return
        find = partial(self.bench.acts.clients.find_ids, self.filter())
        self.bench.read(self, find, self.bench.doors.aid)

    def _fill_more_menu(self) -> None:
        """Put the further acts under "More"; without any the button is not there."""
        button, acts = self.form.moreButton, self.more_acts()
        menu = QMenu(button)
        for text, icon_name, act in acts:
            entry = menu.addAction(icon(icon_name, QPalette.ColorRole.PlaceholderText), text)
            entry.triggered.connect(act)
        button.setMenu(menu)
        button.setIcon(icon("chevron-down", QPalette.ColorRole.PlaceholderText))
        button.setVisible(bool(acts))

    def _connect(self) -> None:
        form = self.form
        form.openHiddenButton.clicked.connect(self.bench.doors.open_confidential)
        form.closedState.asked.connect(self.bench.doors.open_confidential)
        form.newButton.clicked.connect(self.register)
        self.forms.registered.connect(self._registered)
        self.forms.corrected.connect(self._tell_saved)
        form.emptyState.asked.connect(self.register)
        form.caseloadButton.hide()
        form.caseloadButton.clicked.connect(lambda: self.bench.doors.cases(CaseFilter()))
        form.nothingState.asked.connect(lambda: self.show_filter(ClientFilter()))
        form.searchEdit.textChanged.connect(self._look)
        form.searchEdit.returnPressed.connect(self._enter)
        form.searchEdit.installEventFilter(self)
        form.filterBar.changed.connect(self._look)
        form.savedRow.wanted.connect(self.show_filter)
        form.savedRow.keep_asked.connect(lambda: self._name_filter(self.filter()))
        form.savedRow.rename_asked.connect(self._name_filter)
        form.savedRow.removal_asked.connect(self._remove_filter)
        form.table.picked.connect(self._pick)
        form.table.sorting.connect(self._sort_by)
        form.table.chose.connect(self._tell_chosen)
        form.table.opened.connect(lambda _row: self._enter())
        self.sheet.edit_wanted.connect(self._correct)

    def _look(self) -> None:
        """List what is asked for now; the sheet follows to the first one found."""
        self._moving.stop()
        self._list_anew(self._show_looked_for)

    def _list_anew(self, show: Callable[[FoundClients], None]) -> None:
        self.form.savedRow.show_present(self.filter())
        search = partial(self.bench.acts.clients.search, self.filter(), self._sort)
        self._search.ask(search, show)

    def _sort_by(self, column: int, is_reversed: bool) -> None:
        by = SORTED_BY.get(column)
        self._sort = None if by is None else ClientSort(by, is_reversed)
        self._list_anew(self._show_found)

    def _tell_chosen(self, chosen: int) -> None:
        """Say how many are chosen, where it is more than the one whose sheet is open."""
        words = self._count_words(self.list.found)
        if chosen > 1:
            words = self.tr("{count} chosen · {all}").format(count=number(chosen), all=words)
        self.form.countLabel.setText(words)

    def _fetch(self, ids: Sequence[int], show: Callable[[Sequence[ClientLine]], None]) -> None:
        self.bench.read(self, partial(self.bench.acts.clients.lines, ids), show)

    def _show_found(self, found: FoundClients) -> None:
        form, ids, total = self.form, found.ids, found.registered
        tells_why = bool(form.searchEdit.text().strip())
        selection = form.table.selectionModel()
        selection.blockSignals(True)
        self.list.show_found(found, tells_why=tells_why)
        form.table.set_row_height(TWO_LINES_HEIGHT if tells_why else ROW_HEIGHT)
        selection.blockSignals(False)
        form.pageStack.setCurrentIndex(_NOBODY if total == 0 else _CLIENTS)
        form.newButton.setVisible(total != 0)
        form.countLabel.setText(self._count_words(found) if total else "")
        form.listStack.setCurrentIndex(_TABLE if ids else _NOTHING)
        row = None if self._wanted_id is None else self.list.row_of(self._wanted_id)
        if row is not None:
            self._select(row)

    def _show_looked_for(self, found: FoundClients) -> None:
        self._show_found(found)
        if self.form.table.currentIndex().isValid() or self.filter() == ClientFilter():
            return
        if found.ids:
            self._select(0)
        else:
            self._put_sheet_away()

    def _put_sheet_away(self) -> None:
        """Show nobody: a sheet beside an empty list would look like the one found."""
        self._moving.stop()
        self._sheet_edition += 1
        self._wanted_id = None
        self.form.sheetStack.setCurrentIndex(_HINT)

    def _select(self, row: int) -> None:
        index = self.list.index(row, 0)
        self.form.table.setCurrentIndex(index)
        self.form.table.scrollTo(index)

    def _count_words(self, found: FoundClients) -> str:
        count = len(found.ids)
        if self.filter() == ClientFilter():
            said = self.tr("{count} registered").format(count=number(count - found.outside))
            away = self.tr("{count} outside the kecamatan").format(count=number(found.outside))
            return f"{said} · {away}" if found.outside else said
        return self.tr("{count} found").format(count=number(count))

    def _pick(self, row: int) -> None:
        client_id = self.list.id_of(row)
        if client_id is not None and client_id != self._wanted_id:
            self._want(client_id)
            self._moving.start()

    def _want(self, client_id: int) -> None:
        self._wanted_id = client_id
        self._sheet_edition += 1

    def _read_sheet(self) -> None:
        self._moving.stop()
        client_id = self._wanted_id
        if client_id is None:
            return
        self._sheet_edition += 1
        edition = self._sheet_edition

        def failed(error: Exception) -> None:
            if not isinstance(error, ConfidentialClosed):
                self.bench.messages.failed(self, error)
            elif edition == self._sheet_edition:
                self.form.sheetStack.setCurrentIndex(_CLOSED)

        read = partial(self.bench.acts.clients.sheet, client_id)
        self.bench.work.run(read, partial(self._show_sheet, edition), failed, self)

    def _show_sheet(self, edition: int, sheet: ClientSheet) -> None:
        if edition == self._sheet_edition:
            self.sheet.show_sheet(sheet)
            self.form.sheetStack.setCurrentIndex(_SHEET)

    def _show_foot(self, has_hidden: bool) -> None:
        """Say quietly that some are not shown; never how many, nor whether one of them fits."""
        closed = not self.bench.acts.confidentiality.reason()
        self.form.hiddenFoot.setVisible(has_hidden and closed)

    def _step(self, rows: int) -> None:
        count = self.list.rowCount()
        if count:
            current = self.form.table.currentIndex().row()
            self._select(max(0, min(count - 1, current + rows)))

    def _enter(self) -> None:
        """Go into the sheet: its first button gets the caret."""
        if self._wanted_id is None and self.list.rowCount():
            self._select(0)
        self.sheet.form.sessionButton.setFocus()

    def _set_filter(self, wanted: ClientFilter) -> None:
        form = self.form
        form.searchEdit.blockSignals(True)
        form.searchEdit.setText(wanted.text)
        form.searchEdit.blockSignals(False)
        form.filterBar.set_filter(wanted)

    def _name_filter(self, wanted: ClientFilter | SavedFilter) -> None:
        what = self.form.filterBar.words(self.filter())
        dialog = FilterNameDialog(self.bench, wanted, what, self)
        dialog.saved.connect(lambda _changes: self.bench.doors.told(self.tr("The filter is kept.")))
        dialog.open()

    def _remove_filter(self, saved: SavedFilter) -> None:
        question = self.tr("Remove the kept filter {name}?").format(name=saved.name)
        said = self.tr("No client is removed. You can keep the filter again at any time.")
        if self.bench.messages.ask(
            self, question, said, yes=self.tr("Remove the filter"), no=self.tr("Leave it")
        ):
            remove = partial(self.bench.acts.finding.remove_filter, saved.id)
            self.bench.do(self, remove)

    def _correct(self) -> None:
        if self.sheet.sheet is not None:
            self.forms.begin(self.sheet.sheet)

    def _registered(self, changes: Changes) -> None:
        self._tell_saved(changes)
        if changes.record_id is not None:
            self.open_client(changes.record_id)

    def _tell_saved(self, _changes: Changes) -> None:
        self.bench.doors.told(self.tr("The client is saved."))
