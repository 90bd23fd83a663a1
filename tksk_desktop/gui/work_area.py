# SPDX-License-Identifier: MIT
"""Navigation and status line; the only place where pages meet."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QPalette, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QToolButton, QWidget

from tksk_desktop.domain.backups import BackupNeed
from tksk_desktop.gui.acts import Acts, Surroundings
from tksk_desktop.gui.agenda.activities_screen import ActivitiesScreen
from tksk_desktop.gui.agenda.spans import Span
from tksk_desktop.gui.agenda.visit_plan_screen import VisitPlanScreen
from tksk_desktop.gui.aid.aid_screen import AidScreen
from tksk_desktop.gui.background_work import BackgroundWork
from tksk_desktop.gui.backups.backup_screen import BackupScreen
from tksk_desktop.gui.backups.check_screen import CheckScreen
from tksk_desktop.gui.backups.stick_offer import StickOffer
from tksk_desktop.gui.care.log_screen import LogScreen
from tksk_desktop.gui.care.retention_screen import RetentionScreen
from tksk_desktop.gui.change_notice import ChangeNotice
from tksk_desktop.gui.clients.case_list_screen import CaseListScreen
from tksk_desktop.gui.clients.client_screen import ClientScreen
from tksk_desktop.gui.doubles.doubles_screen import DoublesScreen
from tksk_desktop.gui.exchange.export_dialog import ExportDialog
from tksk_desktop.gui.exchange.import_screen import ImportScreen
from tksk_desktop.gui.exchange.quick_entry_screen import QuickEntryScreen
from tksk_desktop.gui.forms.ui_work_area import Ui_WorkAreaForm
from tksk_desktop.gui.groups.group_screen import GroupScreen
from tksk_desktop.gui.home.home_screen import HomeScreen
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.keys import Place, keys_of
from tksk_desktop.gui.letters.task_letter_screen import TaskLetterScreen
from tksk_desktop.gui.mail_round import MailRounds
from tksk_desktop.gui.manual.manual_dialog import KEYS_PAGE, ManualDialog
from tksk_desktop.gui.messages import Messages, WindowMessages
from tksk_desktop.gui.network.network_screen import NetworkScreen
from tksk_desktop.gui.opened_strip import OpenedStrip
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.page import Page, PageAct
from tksk_desktop.gui.palette import Palette
from tksk_desktop.gui.reports.report_screen import ReportScreen
from tksk_desktop.gui.sessions.journal_screen import JournalScreen
from tksk_desktop.gui.sessions.note_screen import NoteScreen
from tksk_desktop.gui.settings.settings_screen import SettingsScreen
from tksk_desktop.gui.widgets.backup_words import BackupWords
from tksk_desktop.gui.window_state import WindowState
from tksk_desktop.gui.workbench import Doors, Workbench
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.readings import HomeSheet, SessionFilter
from tksk_desktop.usecases.safekeeping.readings import BackupStanding

_NARROW = 1100
_RAIL_WIDTH, _RAIL_NARROW = 200, 60
_NOTICE_MS = 4000
_NEED_SIGNS = {
    BackupNeed.CALM: ("circle-check", QPalette.ColorRole.Highlight),
    BackupNeed.DUE: ("triangle-alert", QPalette.ColorRole.BrightText),
    BackupNeed.LATE: ("circle-alert", QPalette.ColorRole.BrightText),
}

P = TypeVar("P", bound=Page)


class WorkArea(QWidget):
    """The rail with all pages over one open caseload."""

    lock_wanted = Signal()
    sample_left = Signal()
    looks_changed = Signal()
    restored = Signal()

    def __init__(
        self,
        acts: Acts,
        around: Surroundings,
        work: BackgroundWork,
        state: WindowState,
        *,
        is_sample: bool,
        messages: Messages | None = None,
    ) -> None:
        super().__init__()
        self.form = Ui_WorkAreaForm()
        self.form.setupUi(self)
        self.form.sampleButton.setVisible(is_sample)
        self.form.sampleButton.clicked.connect(self.sample_left)
        self.form.noticeHolder.hide()
        self._notice_timer = QTimer(self)
        self._notice_timer.setSingleShot(True)
        self._notice_timer.setInterval(_NOTICE_MS)
        self._notice_timer.timeout.connect(self.form.noticeHolder.hide)
        self.bench = Workbench(
            acts=acts,
            around=around,
            work=work,
            notice=ChangeNotice(self),
            messages=messages or WindowMessages(self),
            doors=self._doors(),
        )
        self._backup_words = BackupWords(self)
        self.strip = OpenedStrip(self.bench, self.form, state, self)
        self._make_pages(state)
        self._came_from: Page = self.home
        self._rail_places: dict[Page, Page] = {
            self.note: self.activities,
            self.import_list: self.clients,
            self.quick_entry: self.clients,
            self.case_list: self.clients,
            self.doubles: self.clients,
            self.check: self.backup,
        }
        """Pages without a button of their own, and under which one they lie."""
        self._furnish_rail()
        self._bind_keys()
        self.mail_rounds = MailRounds(self.bench, self)
        self.mail_rounds.look()
        self.stick_offer = StickOffer(self.bench, self.form.stickStrip)
        self.stick_offer.wanted.connect(self._back_up_to)
        work.busy.connect(self.form.busyBar.setVisible)
        self.form.busyBar.hide()
        self.bench.notice.changed.connect(self._hear)
        self._read_status()
        self.go_to(self.home)

    def go_to(self, page: Page) -> None:
        """Show a page and mark its place in the rail."""
        self.form.pages.setCurrentWidget(page)
        for button, target in self._rail:
            button.setChecked(target is self._rail_places.get(page, page))
        page.setFocus()

    def open_confidential(self) -> None:
        """Ask why clients of level 3 are opened, and open them."""
        self.strip.ask()

    def tell(self, sentence: str) -> None:
        """Say a success quietly; it goes away by itself."""
        self.form.noticeLabel.setText(sentence)
        self.form.noticeHolder.show()
        self._notice_timer.start()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._current().setFocus()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < _NARROW
        style = (
            Qt.ToolButtonStyle.ToolButtonIconOnly
            if narrow
            else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        )
        self.form.rail.setFixedWidth(_RAIL_NARROW if narrow else _RAIL_WIDTH)
        self.form.brandLabel.setVisible(not narrow)
        for button in self.form.rail.findChildren(QToolButton):
            button.setToolButtonStyle(style)

    def _doors(self) -> Doors:
        return Doors(
            client=lambda client_id: self._open(self.clients).open_client(client_id),
            register_client=lambda: self._open(self.clients).register(),
            clients=lambda wanted: self._open(self.clients).show_filter(wanted),
            case=lambda client_id, case_id: self._open(self.clients).open_case(client_id, case_id),
            cases=lambda wanted: self._open(self.case_list).show_filter(wanted),
            session=lambda session_id: self._open(self.note).open_session(session_id),
            new_session=lambda start: self._open(self.note).begin(start),
            draft=lambda draft_id: self._open(self.note).open_draft(draft_id),
            sessions=self._show_notes,
            agenda=self._show_agenda,
            group=lambda group_id: self._open(self.groups).open_group(group_id),
            groups=lambda: self.go_to(self.groups),
            referrals=lambda: self._open(self.network).show_referrals(),
            potential=lambda number: self._open(self.network).show_potential(number),
            report=lambda month: self._open(self.reports).open_month(month),
            backup=lambda: self.go_to(self.backup),
            self_check=lambda: self._open(self.check).reload(),
            settings=lambda: self.go_to(self.settings),
            import_list=lambda: self._open(self.import_list).reload(),
            quick_entry=lambda: self._open(self.quick_entry).reload(),
            enter_people=lambda people: self._open(self.quick_entry).add_people(people),
            export=self._export,
            aid=lambda ids: self._open(self.aid).record_for(ids),
            aid_view=lambda view: self._open(self.aid).show_view(view),
            doubles=lambda: self.go_to(self.doubles),
            change_log=lambda client_id: self._open(self.log).show_client(client_id),
            retention=lambda: self._open(self.retention).reload(),
            open_confidential=self.open_confidential,
            manual=self.show_manual,
            told=self.tell,
        )

    def _show_notes(self, wanted: SessionFilter) -> None:
        self._open(self.activities).show_journal()
        self.journal.show_filter(wanted)

    def _show_agenda(self, day: date) -> None:
        activities = self._open(self.activities)
        activities.agenda.day = day
        activities.show_agenda(Span.DAY)

    def _export(self, ids: Sequence[int] | None) -> None:
        ExportDialog(self.bench, ids, self).open()

    def _open(self, page: P) -> P:
        self._remember_page()
        self.go_to(page)
        return page

    def _remember_page(self) -> None:
        """Keep the page to come back to when a note is left."""
        page = self._current()
        if page not in (self.note, self.log, self.retention, self.check):
            self._came_from = page

    def _make_pages(self, state: WindowState) -> None:
        bench = self.bench
        self.home = HomeScreen(bench)
        self.clients = ClientScreen(bench)
        self.case_list = CaseListScreen(bench)
        self.journal = JournalScreen(bench)
        self.visits = VisitPlanScreen(bench)
        self.activities = ActivitiesScreen(
            bench, self.journal, self.visits, TaskLetterScreen(bench)
        )
        self.note = NoteScreen(bench)
        self.import_list = ImportScreen(bench)
        self.quick_entry = QuickEntryScreen(bench)
        self.groups = GroupScreen(bench)
        self.aid = AidScreen(bench)
        self.network = NetworkScreen(bench)
        self.doubles = DoublesScreen(bench)
        self.reports = ReportScreen(bench)
        self.backup = BackupScreen(bench)
        self.settings = SettingsScreen(bench, state)
        self.log = LogScreen(bench)
        self.log.left.connect(self._leave_note)
        self.retention = RetentionScreen(bench)
        self.retention.left.connect(self._leave_note)
        self.check = CheckScreen(bench)
        self.check.left.connect(self._leave_note)
        self.note.left.connect(self._leave_note)
        for exchange in (self.import_list, self.quick_entry):
            exchange.left.connect(partial(self.go_to, self.clients))
        self.settings.looks_changed.connect(self.looks_changed)
        self.settings.form.accessView.handed_over.connect(self.lock_wanted)
        self.backup.restored.connect(self.restored)
        for page in (
            self.home,
            self.clients,
            self.case_list,
            self.activities,
            self.note,
            self.import_list,
            self.quick_entry,
            self.groups,
            self.aid,
            self.network,
            self.doubles,
            self.reports,
            self.backup,
            self.settings,
            self.log,
            self.retention,
            self.check,
        ):
            self.form.pages.addWidget(page)

    def _furnish_rail(self) -> None:
        form = self.form
        self._rail: tuple[tuple[QToolButton, Page], ...] = (
            (form.homeButton, self.home),
            (form.clientsButton, self.clients),
            (form.journalButton, self.activities),
            (form.groupsButton, self.groups),
            (form.aidButton, self.aid),
            (form.networkButton, self.network),
            (form.reportsButton, self.reports),
            (form.backupButton, self.backup),
            (form.settingsButton, self.settings),
        )
        icons = {
            form.homeButton: "house",
            form.clientsButton: "users",
            form.journalButton: "notebook-pen",
            form.groupsButton: "users-round",
            form.aidButton: "hand-coins",
            form.networkButton: "building-2",
            form.reportsButton: "file-text",
            form.backupButton: "hard-drive",
            form.settingsButton: "settings",
            form.manualButton: "book-open",
            form.lockButton: "lock",
        }
        quiet = QPalette.ColorRole.PlaceholderText
        for button, name in icons.items():
            button.setIcon(icon(name, quiet))
            button.setIconSize(QSize(20, 20))
            button.setToolTip(button.text())
        mark = icon("tksk", QPalette.ColorRole.Highlight)
        form.logoLabel.setPixmap(mark.pixmap(28, 28))
        for button, page in self._rail:
            button.clicked.connect(partial(self.go_to, page))
        form.manualButton.setCheckable(False)
        form.lockButton.setCheckable(False)
        form.manualButton.clicked.connect(lambda: self.show_manual(""))
        form.lockButton.clicked.connect(self.lock_wanted)
        form.backupStatus.clicked.connect(self.bench.doors.backup)
        form.draftStatus.clicked.connect(self._show_drafts)

    def _show_drafts(self) -> None:
        self.go_to(self.activities)
        self.activities.show_journal()

    def _bind_keys(self) -> None:
        acts: dict[str, Callable[[], object]] = {
            "palette": self.show_palette,
            "new": lambda: self._current().start_new(),
            "note": self._write_note,
            "search": lambda: self._current().start_search(),
            "save": lambda: self._current().save(),
            "lock": self.lock_wanted.emit,
            "back": lambda: self._current().go_back(),
            "manual": lambda: self.show_manual(""),
            "keys": lambda: self.show_manual(KEYS_PAGE),
        }
        bound = [(keys_of(Place.EVERYWHERE, what)[0], act) for what, act in acts.items()]
        pages = (partial(self.go_to, page) for _button, page in self._rail)
        for key, act in (*bound, *zip(keys_of(Place.EVERYWHERE, "pages"), pages, strict=False)):
            QShortcut(QKeySequence(key), self).activated.connect(act)

    def _current(self) -> Page:
        page = self.form.pages.currentWidget()
        return page if isinstance(page, Page) else self.home

    def _write_note(self) -> None:
        self.bench.doors.new_session(self._current().note_start())

    def _leave_note(self) -> None:
        self.go_to(self._came_from)

    def show_palette(self) -> None:
        """Open the palette that finds anyone and runs any act."""
        Palette(self.bench, self._palette_acts(), self).exec()

    def _palette_acts(self) -> tuple[PageAct, ...]:
        pages = tuple(
            (button.text(), "arrow-right", partial(self.go_to, page)) for button, page in self._rail
        )
        doors = self.bench.doors
        return (
            (
                self.tr("Write a session note"),
                "notebook-pen",
                self._write_note,
            ),
            (self.tr("Register a client"), "user-plus", doors.register_client),
            (self.tr("Back up"), "hard-drive", doors.backup),
            (self.tr("Log of changes"), "history", partial(doors.change_log, None)),
            (self.tr("End of retention"), "clock", doors.retention),
            (self.tr("Is everything whole?"), "shield-check", doors.self_check),
            (self.tr("Open confidential clients"), "lock-open", doors.open_confidential),
            (self.tr("Lock"), "lock", self.lock_wanted.emit),
            *self._further_acts(),
            *pages,
        )

    def _further_acts(self) -> tuple[PageAct, ...]:
        """Return what the pages offer beyond their main button, done on their page."""

        def on(page: Page, act: Callable[[], None]) -> None:
            self._open(page)
            act()

        return tuple(
            (text, icon_name, partial(on, page, act))
            for _button, page in self._rail
            for text, icon_name, act in page.more_acts()
        )

    def show_manual(self, page: str) -> None:
        """Open the manual; without a name at the page that fits the screen."""
        names = {
            self.home: "beranda",
            self.clients: "klien",
            self.case_list: "klien",
            self.activities: "kegiatan",
            self.note: "catatan",
            self.import_list: "daftar",
            self.quick_entry: "daftar",
            self.groups: "kelompok",
            self.aid: "bantuan",
            self.network: "rujukan",
            self.doubles: "data-ganda",
            self.reports: "laporan",
            self.backup: "cadangan",
            self.settings: "pengaturan",
            self.log: "hak-subjek",
            self.retention: "hak-subjek",
            self.check: "cadangan",
        }
        ManualDialog(page or names[self._current()], self).exec()

    def _hear(self, changes: Changes) -> None:
        if changes.kinds & {Kind.DRAFTS, Kind.BACKUPS}:
            self._read_status()
        else:
            self.bench.read(self, self.bench.acts.backups.standing, self._show_standing)

    def _read_status(self) -> None:
        self.bench.read(self, self.bench.acts.home.home, self._show_status)

    def _show_status(self, home: HomeSheet) -> None:
        self._show_standing(home.backup)
        drafts = len(home.drafts)
        self.form.draftStatus.setVisible(drafts > 0)
        self.form.draftStatus.setText(self.tr("{count} notes still drafts").format(count=drafts))

    def _show_standing(self, standing: BackupStanding) -> None:
        now = datetime.now(UTC)
        need = standing.need(now)
        words, calm = self._backup_words, need is BackupNeed.CALM
        said = words.age(standing, now) if calm else words.both(standing, now)
        self.form.backupStatus.setText(said)
        name, role = _NEED_SIGNS[need]
        self.form.backupMark.setPixmap(icon(name, role).pixmap(16, 16))

    def _back_up_to(self, stick: Path) -> None:
        self._open(self.backup).back_up_to(stick)
