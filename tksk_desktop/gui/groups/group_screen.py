# SPDX-License-Identifier: MIT
"""Kelompok: the groups on the left, on the right one of them with members, meetings, progress."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLineEdit, QWidget

from tksk_desktop.domain.sessions import SessionKind
from tksk_desktop.gui.forms.ui_group_screen import Ui_GroupScreen
from tksk_desktop.gui.groups.attendance_dialog import AttendanceDialog
from tksk_desktop.gui.groups.attendance_list_dialog import AttendanceListDialog
from tksk_desktop.gui.groups.group_dialog import GroupDialog
from tksk_desktop.gui.groups.group_filter import GroupFilter
from tksk_desktop.gui.groups.group_head import GroupHead
from tksk_desktop.gui.groups.group_list import GroupList
from tksk_desktop.gui.groups.meetings_tab import MeetingsTab
from tksk_desktop.gui.groups.members_tab import MembersTab
from tksk_desktop.gui.groups.progress_tab import ProgressTab
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.page import Page
from tksk_desktop.gui.widgets.first_focus import begin_at
from tksk_desktop.gui.widgets.workbook_export import WorkbookExport
from tksk_desktop.gui.workbench import NoteStart, Workbench
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.groups.readings import (
    AttendanceSheet,
    GroupFile,
    KindLine,
    Seat,
)
from tksk_desktop.usecases.readings import GroupSheet

_GROUPS, _NO_GROUPS = 0, 1
_HINT, _SHEET = 0, 1
_QUIET = QPalette.ColorRole.PlaceholderText

WORKBOOK_FILE = "kelompok.xlsx"


class GroupScreen(Page):
    """The page of groups."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench, frozenset({Kind.GROUPS, Kind.CLIENTS, Kind.SESSIONS}))
        self.form = Ui_GroupScreen()
        self.form.setupUi(self)
        self._edition = 0
        self._all: tuple[GroupSheet, ...] = ()
        self._kinds: tuple[KindLine, ...] = ()
        self._file: GroupFile | None = None
        self._wanted_id: int | None = None
        self.filter = GroupFilter(self.form, self)
        self.groups = GroupList(self.form, self.filter, self)
        self.head = GroupHead(self.form, self)
        self.members = MembersTab(bench, self.form, self)
        self.meetings = MeetingsTab(bench, self.take_attendance)
        self.progress = ProgressTab(bench)
        self.workbook = WorkbookExport(bench, self, self.tr("Workbook of a group"))
        self._dress()
        self._connect()

    def open_group(self, group_id: int) -> None:
        """Show a group, with the list around it."""
        self.filter.widen()
        self._wanted_id = group_id
        self.reload()

    @override
    def reload(self) -> None:
        self._edition += 1
        edition = self._edition

        def read() -> tuple[tuple[GroupSheet, ...], tuple[KindLine, ...]]:
            return self.bench.acts.sessions.groups(), self.bench.acts.groups.kinds()

        def show(found: tuple[tuple[GroupSheet, ...], tuple[KindLine, ...]]) -> None:
            if edition == self._edition:
                self._all, self._kinds = found
                self._file = None
                self.filter.offer_kinds(self._kinds)
                self._show()

        self.bench.read(self, read, show)

    @override
    def start_new(self) -> None:
        if self._kinds:
            self._form_group(self._kinds)
        else:
            # Asked for before the page was read.
            self.bench.read(self, self.bench.acts.groups.kinds, self._form_group)

    def _form_group(self, kinds: tuple[KindLine, ...]) -> None:
        self._open_dialog(GroupDialog(self.bench, None, kinds, self))

    @override
    def note_start(self) -> NoteStart:
        group = self.shown()
        if group is None:
            return NoteStart()
        return NoteStart(kind=SessionKind.GROUP, group_id=group.id)

    def take_attendance(self) -> None:
        """Take the attendance of a meeting of the shown group."""
        group = self.shown()
        if group is None:
            return
        acts, known = self.bench.acts.groups, self._file
        last_month, today = self.progress.last_month(), self.bench.around.today()

        def read() -> tuple[GroupFile, tuple[Seat, ...]]:
            # The key may come before the group's meetings are read.
            file = known or acts.file(group.id, last_month)
            return file, acts.expected(group.id, today)

        def show(found: tuple[GroupFile, tuple[Seat, ...]]) -> None:
            file, expected = found
            taken = AttendanceSheet(None, expected)
            dialog = AttendanceDialog(self.bench, file, taken, None, self)
            dialog.saved.connect(self._attendance_saved)
            dialog.open()

        self.bench.read(self, read, show)

    @override
    def start_search(self) -> None:
        self.form.searchEdit.setFocus()
        self.form.searchEdit.selectAll()

    @override
    def go_back(self) -> bool:
        """Step from the group to the list, then take the search away."""
        focused: QWidget | None = self.focusWidget()
        if focused is not None and self.form.sheetCard.isAncestorOf(focused):
            self.form.table.setFocus()
            return True
        if self.form.searchEdit.text():
            self.form.searchEdit.clear()
            return True
        return False

    def shown(self) -> GroupSheet | None:
        """Return the group whose members are shown."""
        return next((group for group in self._all if group.id == self._wanted_id), None)

    def _dress(self) -> None:
        form = self.form
        form.newButton.setIcon(icon("plus", QPalette.ColorRole.HighlightedText))
        form.sessionButton.setIcon(icon("notebook-pen", _QUIET))
        form.attendanceButton.setIcon(icon("clipboard-list", QPalette.ColorRole.HighlightedText))
        form.listButton.setIcon(icon("printer", _QUIET))
        form.exportButton.setIcon(icon("download", _QUIET))
        form.editButton.setIcon(icon("pencil", _QUIET))
        form.meetingsBox.addWidget(self.meetings)
        form.progressBox.addWidget(self.progress)
        form.searchEdit.addAction(icon("search", _QUIET), QLineEdit.ActionPosition.LeadingPosition)
        begin_at(self, form.searchEdit)
        form.splitter.setSizes([500, 600])
        form.splitter.setStretchFactor(0, 5)
        form.splitter.setStretchFactor(1, 6)
        form.listPane.setMinimumWidth(380)
        form.emptyState.set_up(
            "users-round",
            self.tr("No group yet"),
            self.tr(
                "Gather the people who meet for guidance: KUBE, PKK, Karang Taruna, the elderly. "
                "A group's note then has its attendance list at once."
            ),
            self.tr("New group"),
        )
        form.hintState.set_up(
            "users-round",
            self.tr("Choose a group in the list"),
            self.tr("Its members and their offices are shown here."),
            None,
        )

    def _connect(self) -> None:
        form = self.form
        form.newButton.clicked.connect(self.start_new)
        form.emptyState.asked.connect(self.start_new)
        form.membersEmpty.asked.connect(self._change)
        form.editButton.clicked.connect(self._change)
        form.sessionButton.clicked.connect(self._begin_note)
        form.attendanceButton.clicked.connect(self.take_attendance)
        form.listButton.clicked.connect(self._print_list)
        form.exportButton.clicked.connect(self._export)
        self.progress.month_asked.connect(self._read_file)
        self.filter.changed.connect(self._show)
        form.searchEdit.returnPressed.connect(self._enter)
        self.groups.picked.connect(self._pick)
        form.table.opened.connect(lambda _row: self._enter())

    def _show(self) -> None:
        form = self.form
        form.pageStack.setCurrentIndex(_GROUPS if self._all else _NO_GROUPS)
        form.newButton.setVisible(bool(self._all))
        self.groups.show_groups(self._all, self._wanted_id)
        self._show_sheet()

    def _pick(self, group_id: int) -> None:
        self._wanted_id = group_id
        self._show_sheet()

    def _show_sheet(self) -> None:
        group, form = self.shown(), self.form
        form.sheetStack.setCurrentIndex(_HINT if group is None else _SHEET)
        if group is None:
            return
        self.head.show_group(group)
        self.members.show_group(group, self._file)
        self._read_file()

    def _read_file(self) -> None:
        """Read meetings and progress of the shown group, for the tabs."""
        group = self.shown()
        if group is None:
            return
        wanted = group.id
        read = partial(self.bench.acts.groups.file, wanted, self.progress.last_month())

        def show(file: GroupFile) -> None:
            shown = self.shown()
            if shown is None or shown.id != file.sheet.id:
                return
            self._file = file
            self.meetings.show_file(file)
            self.progress.show_file(file)
            self.members.show_group(shown, file)

        self.bench.read(self, read, show)

    def _print_list(self) -> None:
        if self._file is not None:
            AttendanceListDialog(self.bench, self._file, self).open()

    def _export(self) -> None:
        group = self.shown()
        if group is not None:
            make = partial(self.bench.acts.groups.export, group.id, self.progress.last_month())
            self.workbook.make(make, WORKBOOK_FILE)

    def _attendance_saved(self, changes: Changes) -> None:
        self.bench.doors.told(self.tr("The attendance is saved."))
        if changes.record_id is not None:
            self.form.tabs.setCurrentWidget(self.form.meetingsTab)

    def _enter(self) -> None:
        if self.shown() is None:
            self.groups.choose_first()
        if self.shown() is not None:
            self.form.attendanceButton.setFocus()

    def _begin_note(self) -> None:
        if self.shown() is not None:
            self.bench.doors.new_session(self.note_start())

    def _change(self) -> None:
        group = self.shown()
        if group is not None:
            self._open_dialog(GroupDialog(self.bench, group, self._kinds, self))

    def _open_dialog(self, dialog: GroupDialog) -> None:
        dialog.saved.connect(self._saved)
        dialog.open()

    def _saved(self, changes: Changes) -> None:
        self.bench.doors.told(self.tr("The group is saved."))
        if changes.record_id is not None:
            self.open_group(changes.record_id)
