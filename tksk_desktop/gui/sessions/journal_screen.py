# SPDX-License-Identifier: MIT
"""The page of activities: the month's notes, the drafts on top, the follow-ups beside."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QWidget

from tksk_desktop.domain.months import Month
from tksk_desktop.domain.sessions import PlaceKind
from tksk_desktop.gui.forms.ui_journal_screen import Ui_JournalScreen
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.page import Page
from tksk_desktop.gui.sessions.due_follow_ups import DueFollowUps
from tksk_desktop.gui.sessions.journal_columns import note_columns, totals_words
from tksk_desktop.gui.sessions.journal_export import JournalExport
from tksk_desktop.gui.sessions.journal_reads import JournalPage, read_journal
from tksk_desktop.gui.sessions.quick_activity import QuickActivity
from tksk_desktop.gui.widgets.first_focus import begin_at
from tksk_desktop.gui.widgets.record_table import LinesModel
from tksk_desktop.gui.workbench import NoteStart, Workbench
from tksk_desktop.usecases.changes import Kind
from tksk_desktop.usecases.readings import DraftLine, SessionFilter, SessionLine
from tksk_desktop.usecases.session_types.readings import SessionTypeLine
from tksk_desktop.vocabulary import clock_time, month_name, number, short_date, word

PAUSE_MS = 150
DRAFTS_SHOWN = 2
ICON = 16
RELOAD_ON = frozenset(
    {
        *(Kind.SESSIONS, Kind.SESSION_TYPES, Kind.DRAFTS),
        *(Kind.CLIENTS, Kind.GROUPS, Kind.REPORTS),
    }
)


class JournalScreen(Page):
    """Lists what was done in a month, and leads to each note."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench, RELOAD_ON)
        self.form = Ui_JournalScreen()
        self.form.setupUi(self)
        self._filter = SessionFilter(month=Month.of(bench.around.today()))
        self._edition = 0
        self._all_drafts = False
        self._drafts: tuple[DraftLine, ...] = ()
        self._notes: LinesModel[SessionLine] = LinesModel(note_columns(), self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._apply_filters)
        self.due = DueFollowUps(self.form, bench, self)
        self.quick = QuickActivity(bench, self.form.notesTab)
        self.form.notesLayout.insertWidget(1, self.quick)
        self.export = JournalExport(bench, self)
        self._dress()
        self._connect()
        self._say_month()

    def show_filter(self, wanted: SessionFilter) -> None:
        """Show the notes of a filter; without a month those of all months."""
        self._filter = wanted
        _choose(self.form.kindFilter, wanted.type_code)
        _choose(self.form.placeFilter, wanted.place_kind)
        self.form.search.blockSignals(True)
        self.form.search.setText(wanted.text)
        self.form.search.blockSignals(False)
        self.form.tabs.setCurrentIndex(0)
        self._say_month()
        self.reload()

    @override
    def reload(self) -> None:
        self._edition += 1
        edition = self._edition

        def show(page: JournalPage) -> None:
            if edition == self._edition:
                self._show(page)

        self.bench.read(self, partial(read_journal, self.bench.acts, self._filter), show)

    @override
    def start_new(self) -> None:
        self.bench.doors.new_session(NoteStart())

    @override
    def start_search(self) -> None:
        self.form.tabs.setCurrentIndex(0)
        self.form.search.setFocus()
        self.form.search.selectAll()

    @override
    def go_back(self) -> bool:
        """Take away the filters, where there are any."""
        bare = SessionFilter(month=self._filter.month or Month.of(self.bench.around.today()))
        if self._filter == bare:
            return False
        self.show_filter(bare)
        return True

    def _dress(self) -> None:
        form, quiet = self.form, QPalette.ColorRole.PlaceholderText
        form.previousButton.setIcon(icon("chevron-left", quiet))
        form.nextButton.setIcon(icon("chevron-right", quiet))
        form.paperButton.setIcon(icon("printer", quiet))
        form.workbookButton.setIcon(icon("download", quiet))
        form.newButton.setIcon(icon("plus", QPalette.ColorRole.HighlightedText))
        form.clientChip.setIcon(icon("x", QPalette.ColorRole.Link))
        form.clientChip.hide()
        form.draftsCard.hide()
        form.search.addAction(icon("search", quiet), form.search.ActionPosition.LeadingPosition)
        begin_at(self, form.table)
        form.table.wear(self._notes)
        form.table.sort_lines(self._notes, form.notesTab)
        form.kindFilter.addItem(self.tr("All kinds"), None)
        form.placeFilter.addItem(self.tr("All places"), None)
        for place in PlaceKind:
            form.placeFilter.addItem(word(place), place)
        form.empty.set_up("notebook-pen", "", "", self.tr("New note"))
        form.empty.hide()

    def _connect(self) -> None:
        form = self.form
        form.newButton.clicked.connect(self.start_new)
        form.empty.asked.connect(self.start_new)
        form.paperButton.clicked.connect(partial(self._hand_out, self.export.show_paper))
        form.workbookButton.clicked.connect(partial(self._hand_out, self.export.save_workbook))
        form.previousButton.clicked.connect(partial(self._turn, -1))
        form.nextButton.clicked.connect(partial(self._turn, 1))
        form.thisMonthButton.clicked.connect(partial(self._turn, 0))
        form.clientChip.clicked.connect(self._everyone)
        form.kindFilter.currentIndexChanged.connect(self._apply_filters)
        form.placeFilter.currentIndexChanged.connect(self._apply_filters)
        form.search.textChanged.connect(self._pause.start)
        form.table.opened.connect(self._open_note)
        for keys, step in ((Qt.Key.Key_PageUp, -1), (Qt.Key.Key_PageDown, 1)):
            shortcut = QShortcut(QKeySequence(Qt.Modifier.CTRL | keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self._turn, step))

    def _turn(self, step: int) -> None:
        """Turn to the month before or after; 0 is the present one."""
        present = Month.of(self.bench.around.today())
        month = self._filter.month
        if step == 0 or month is None:
            month = present
        else:
            month = month.previous if step < 0 else month.next
        if month > present:
            return
        self._filter = replace(self._filter, month=month)
        self._say_month()
        self.reload()

    def _hand_out(self, give: Callable[[Month], None]) -> None:
        month = self._filter.month
        if month is not None:
            give(month)

    def _everyone(self) -> None:
        self._filter = replace(
            self._filter,
            client_id=None,
            trait=None,
            obstacle=None,
            kind=None,
            role=None,
            month=self._filter.month or Month.of(self.bench.around.today()),
        )
        self._say_month()
        self.reload()

    def _apply_filters(self) -> None:
        self._pause.stop()
        place = self.form.placeFilter.currentData()
        self._filter = replace(
            self._filter,
            type_code=self.form.kindFilter.currentData(),
            place_kind=None if place is None else PlaceKind(place),
            text=self.form.search.text().strip(),
        )
        self.reload()

    def _say_month(self) -> None:
        month, present = self._filter.month, Month.of(self.bench.around.today())
        self.form.monthLabel.setText(month_name(month) if month else self.tr("All months"))
        for button in (self.form.paperButton, self.form.workbookButton):
            button.setEnabled(month is not None)
        self.form.nextButton.setEnabled(month is None or month < present)
        self.form.thisMonthButton.setVisible(month != present)

    def _show(self, page: JournalPage) -> None:
        form = self.form
        self._offer_types(page.types)
        chosen = self._notes.line(form.table.currentIndex().row())
        self._notes.show_lines(page.shown)
        form.table.setVisible(bool(page.shown))
        form.empty.setVisible(not page.shown)
        if not page.shown:
            self._say_empty(bool(page.whole))
        else:
            ids = [line.id for line in self._notes.lines()]
            form.table.selectRow(ids.index(chosen.id) if chosen and chosen.id in ids else 0)
        said = totals_words(page.counts)
        if page.month_is_signed:
            said += "   ·   " + self.tr("The report of this month is signed.")
        form.totalsLabel.setText(said)
        form.totals.setVisible(bool(page.whole))
        only = [page.client_name] if self._filter.client_id is not None else []
        wanted = self._filter
        narrowed = (wanted.trait, wanted.obstacle, wanted.kind, wanted.role)
        only += [word(value) for value in narrowed if value]
        form.clientChip.setVisible(bool(only))
        form.clientChip.setText(self.tr("Only {name}").format(name=", ".join(only)))
        self._drafts = page.drafts
        self._show_drafts()
        self.due.show_lines(page.follow_ups)

    def _offer_types(self, types: Sequence[SessionTypeLine]) -> None:
        box = self.form.kindFilter
        box.blockSignals(True)
        while box.count() > 1:
            box.removeItem(1)
        for each in types:
            box.addItem(each.name, each.code)
        _choose(box, self._filter.type_code)
        box.blockSignals(False)

    def _say_empty(self, is_filtered: bool) -> None:
        if is_filtered:
            self.form.empty.set_up(
                "search",
                self.tr("No note matches"),
                self.tr("Take away a filter or try another word. Esc takes all filters away."),
                None,
            )
        else:
            self.form.empty.set_up(
                "notebook-pen",
                self.tr("No notes yet in this month"),
                self.tr(
                    "Write here what you did: guidance, visits, meetings. "
                    "The monthly report is made of these notes."
                ),
                self.tr("New note"),
            )

    def _show_drafts(self) -> None:
        layout = self.form.draftsLayout
        while (item := layout.takeAt(0)) is not None:
            row = item.widget()
            if row is not None:
                row.hide()
                row.deleteLater()
        self.form.draftsCard.setVisible(bool(self._drafts))
        shown = self._drafts if self._all_drafts else self._drafts[:DRAFTS_SHOWN]
        for draft in shown:
            layout.addWidget(self._draft_row(draft))
        hidden = len(self._drafts) - len(shown)
        if hidden:
            more = QPushButton(self.tr("{count} more drafts").format(count=number(hidden)))
            more.setProperty("look", "link")
            more.clicked.connect(self._show_all_drafts)
            layout.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)

    def _show_all_drafts(self) -> None:
        self._all_drafts = True
        self._show_drafts()

    def _draft_row(self, draft: DraftLine) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        mark, text = QLabel(), QLabel(self.tr("Draft: {title}").format(title=draft.title))
        mark.setPixmap(icon("file-pen").pixmap(QSize(ICON, ICON)))
        text.setTextFormat(Qt.TextFormat.PlainText)
        kept = QLabel(self.tr("kept {time}").format(time=self._when(draft.saved_at)))
        kept.setProperty("look", "quiet")
        go_on = QPushButton(self.tr("Go on"))
        go_on.setAccessibleName(self.tr("Go on with {title}").format(title=draft.title))
        go_on.clicked.connect(partial(self.bench.doors.draft, draft.id))
        layout.addWidget(mark)
        layout.addWidget(text, 1)
        layout.addWidget(kept)
        layout.addWidget(go_on)
        return row

    def _when(self, moment: datetime) -> str:
        zone = ZoneInfo(self.bench.around.office.zone.iana_name)
        local, now = moment.astimezone(zone), datetime.now(UTC).astimezone(zone)
        said = clock_time(local.time())
        return said if local.date() == now.date() else f"{short_date(local.date())} {said}"

    def _open_note(self, row: int) -> None:
        line = self._notes.line(row)
        if line is not None:
            self.bench.doors.session(line.id)


def _choose(box: QComboBox, value: str | None) -> None:
    """Choose an entry without a word about it; the first one for nothing."""
    blocked = box.blockSignals(True)
    box.setCurrentIndex(max(0, box.findData(value)) if value is not None else 0)
    box.blockSignals(blocked)
