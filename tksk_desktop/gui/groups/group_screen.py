# SPDX-License-Identifier: MIT
"""Kelompok: the groups on the left, on the right one of them with members, meetings, progress."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from tksk_desktop.domain.groups import GroupRole, missing_offices
from tksk_desktop.domain.sessions import SessionKind
from tksk_desktop.gui.forms.ui_group_screen import Ui_GroupScreen
from tksk_desktop.gui.groups.attendance_dialog import AttendanceDialog
from tksk_desktop.gui.groups.attendance_list_dialog import AttendanceListDialog
from tksk_desktop.gui.groups.group_dialog import GroupDialog
from tksk_desktop.gui.groups.meetings_tab import MeetingsTab
from tksk_desktop.gui.groups.membership_dialog import MembershipDialog
from tksk_desktop.gui.groups.progress_tab import ProgressTab
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.page import Page
from tksk_desktop.gui.widgets.record_table import Column, LinesModel
from tksk_desktop.gui.widgets.usual_folder import documents_folder
from tksk_desktop.gui.workbench import NoteStart, Workbench
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.groups.readings import (
    AttendanceSheet,
    GroupFile,
    KindLine,
    Seat,
    SpellLine,
)
from tksk_desktop.usecases.readings import GroupSheet
from tksk_desktop.vocabulary import long_date, number, short_date, word

_GROUPS, _NO_GROUPS = 0, 1
_TABLE, _NOTHING = 0, 1
_HINT, _SHEET = 0, 1
_UNTIL = 3
_ROLES = tuple(GroupRole)
_ACTIVE, _ENDED, _ANY = "active", "ended", "any"
WORKBOOK_FILE = "kelompok.xlsx"
_QUIET = QPalette.ColorRole.PlaceholderText


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
        self.groups: LinesModel[GroupSheet] = LinesModel(self._group_columns(), self)
        self.members: LinesModel[SpellLine] = LinesModel(self._member_columns(), self)
        self.meetings = MeetingsTab(bench, self.take_attendance)
        self.progress = ProgressTab(bench)
        self._dress()
        self._connect()

    def open_group(self, group_id: int) -> None:
        """Show a group, with the list around it."""
        self.form.searchEdit.clear()
        self.form.kindFilter.setCurrentIndex(0)
        self.form.stateFilter.setCurrentIndex(self.form.stateFilter.findData(_ANY))
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
                self._offer_kinds()
                self._show()

        self.bench.read(self, read, show)

    @override
    def start_new(self) -> None:
        self._open_dialog(GroupDialog(self.bench, None, self._kinds, self))

    @override
    def note_start(self) -> NoteStart:
        group = self.shown()
        if group is None:
            return NoteStart()
        return NoteStart(kind=SessionKind.GROUP, group_id=group.id)

    def take_attendance(self) -> None:
        """Take the attendance of a meeting of the shown group."""
        file = self._file
        if file is None:
            return
        group_id, today = file.sheet.id, self.bench.around.today()

        def show(expected: tuple[Seat, ...]) -> None:
            taken = AttendanceSheet(None, expected)
            dialog = AttendanceDialog(self.bench, file, taken, None, self)
            dialog.saved.connect(self._attendance_saved)
            dialog.open()

        self.bench.read(self, partial(self.bench.acts.groups.expected, group_id, today), show)

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

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            steps = {int(Qt.Key.Key_Down): 1, int(Qt.Key.Key_Up): -1}.get(event.key(), 0)
            if watched is self.form.searchEdit and steps:
                row = self.form.table.currentIndex().row() + steps
                self._select(max(0, min(self.groups.rowCount() - 1, row)))
                return True
        return super().eventFilter(watched, event)

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
        for state, text in (
            (_ACTIVE, self.tr("Active groups")),
            (_ENDED, self.tr("Ended groups")),
            (_ANY, self.tr("Active and ended")),
        ):
            form.stateFilter.addItem(text, state)
        form.searchEdit.addAction(icon("search", _QUIET), QLineEdit.ActionPosition.LeadingPosition)
        form.table.wear(self.groups)
        form.membersTable.wear(self.members)
        self.setFocusProxy(form.searchEdit)
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
        form.nothingState.set_up(
            "search", self.tr("No group fits"), self.tr("Try another word."), None
        )
        form.hintState.set_up(
            "users-round",
            self.tr("Choose a group in the list"),
            self.tr("Its members and their offices are shown here."),
            None,
        )
        form.membersEmpty.set_up(
            "user-plus",
            self.tr("No member yet"),
            self.tr("Add the people who belong to this group."),
            self.tr("Add members"),
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
        form.formerBox.toggled.connect(self._show_members)
        form.datesButton.clicked.connect(self._correct_dates)
        form.kindFilter.currentIndexChanged.connect(self._show)
        form.stateFilter.currentIndexChanged.connect(self._show)
        self.progress.month_asked.connect(self._read_file)
        form.searchEdit.textChanged.connect(self._show)
        form.searchEdit.installEventFilter(self)
        form.searchEdit.returnPressed.connect(self._enter)
        form.table.picked.connect(self._pick)
        form.table.opened.connect(lambda _row: self._enter())
        form.membersTable.opened.connect(self._open_member)

    def _show(self) -> None:
        form = self.form
        form.pageStack.setCurrentIndex(_GROUPS if self._all else _NO_GROUPS)
        form.newButton.setVisible(bool(self._all))
        words = form.searchEdit.text().casefold().split()
        found = [group for group in self._all if _fits(group, words) and self._passes(group)]
        self.groups.show_lines(found)
        form.listStack.setCurrentIndex(_TABLE if found else _NOTHING)
        is_narrowed = bool(words) or len(found) != len(self._all)
        said = self.tr("{count} found") if is_narrowed else self.tr("{count} groups")
        form.countLabel.setText(said.format(count=number(len(found))) if self._all else "")
        ids = [group.id for group in found]
        if self._wanted_id in ids:
            self._select(ids.index(self._wanted_id))
        elif found:
            self._select(0)
        self._show_sheet()

    def _select(self, row: int) -> None:
        index = self.groups.index(row, 0)
        self.form.table.setCurrentIndex(index)
        self.form.table.scrollTo(index)

    def _pick(self, row: int) -> None:
        group = self.groups.line(row)
        if group is not None:
            self._wanted_id = group.id
            self._show_sheet()

    def _show_sheet(self) -> None:
        group, form = self.shown(), self.form
        form.sheetStack.setCurrentIndex(_HINT if group is None else _SHEET)
        if group is None:
            return
        form.avatarLabel.setText(group.name[:1].upper())
        form.nameLabel.setText(group.name)
        form.lineLabel.setText(" · ".join(part for part in self._line_parts(group) if part))
        for button in (form.attendanceButton, form.sessionButton, form.listButton):
            button.setEnabled(group.ended_on is None)
        lacking = missing_offices(
            [line.role for line in group.members] + [line.role for line in group.others]
        )
        said = self.tr("No {offices} yet.")
        offices = ", ".join(word(office).lower() for office in lacking)
        form.missingLabel.setText(said.format(offices=offices) if lacking else "")
        form.missingLabel.setVisible(bool(lacking) and bool(group.strength))
        self._show_members()
        self._read_file()

    def _line_parts(self, group: GroupSheet) -> list[str]:
        parts = [
            group.kind_name,
            group.village_name,
            self.tr("formed {date}").format(date=long_date(group.formed_on)),
            self.tr("{count} sessions").format(count=number(group.sessions)),
        ]
        if group.decree:
            parts.append(self.tr("decree {number}").format(number=group.decree))
        meets = ", ".join(part for part in (group.meeting_days, group.meeting_place) if part)
        if meets:
            parts.append(self.tr("meets {when}").format(when=meets))
        if group.ended_on is not None:
            ended = self.tr("ended {date}: {reason}")
            parts.append(ended.format(date=long_date(group.ended_on), reason=group.end_reason))
        return parts

    def _show_members(self) -> None:
        """Show the present members, officers first; with those of before, who are over last."""
        group, form = self.shown(), self.form
        if group is None:
            return
        said = self.tr("Members: {count}").format(count=number(group.strength))
        form.membersLabel.setText(said)
        file = self._file
        spells = file.spells if file is not None and file.sheet.id == group.id else ()
        with_former = form.formerBox.isChecked()
        rows = [spell for spell in spells if with_former or spell.until is None]
        rows.sort(key=lambda s: (s.until is not None, _ROLES.index(s.role), s.name, s.since))
        self.members.show_lines(rows)
        form.membersTable.setColumnHidden(_UNTIL, not with_former)
        has_members = bool(rows) or bool(group.strength)
        form.membersStack.setCurrentIndex(_TABLE if has_members else _NOTHING)
        form.datesButton.setVisible(bool(rows))

    def _correct_dates(self) -> None:
        """Correct the dates of the chosen member, the first one where none is chosen."""
        group = self.shown()
        spell = self.members.line(max(0, self.form.membersTable.currentIndex().row()))
        if group is not None and spell is not None:
            dialog = MembershipDialog(self.bench, group.id, spell, self)
            said = self.tr("The membership is saved.")
            dialog.saved.connect(lambda _changes: self.bench.doors.told(said))
            dialog.open()

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
            self._show_members()

        self.bench.read(self, read, show)

    def _offer_kinds(self) -> None:
        box = self.form.kindFilter
        chosen = box.currentData()
        box.blockSignals(True)
        box.clear()
        box.addItem(self.tr("All kinds"), None)
        for kind in self._kinds:
            box.addItem(kind.name, kind.code)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        box.blockSignals(False)

    def _passes(self, group: GroupSheet) -> bool:
        """Tell whether a group passes the filters."""
        kind, state = self.form.kindFilter.currentData(), self.form.stateFilter.currentData()
        if kind is not None and group.kind != kind:
            return False
        is_ended = group.ended_on is not None
        return bool(state == _ANY) or is_ended == (state == _ENDED)

    def _print_list(self) -> None:
        if self._file is not None:
            AttendanceListDialog(self.bench, self._file, self).open()

    def _export(self) -> None:
        """Make the workbook, then ask where to put it."""
        group = self.shown()
        if group is None:
            return
        make = partial(self.bench.acts.groups.export, group.id, self.progress.last_month())
        self.bench.read(self, make, self._save_workbook)

    def _save_workbook(self, data: bytes) -> None:
        path, _kind = QFileDialog.getSaveFileName(
            self,
            self.tr("Where the workbook goes"),
            str(Path(documents_folder()) / WORKBOOK_FILE),
            "Excel (*.xlsx)",
        )
        if path:
            self.put(data, Path(path))

    def put(self, data: bytes, path: Path) -> None:
        """Write the workbook to a place, and log that it left the program."""
        acts, kind = self.bench.acts, self.tr("Workbook of a group")

        def save() -> None:
            acts.exchange.save_file(path, data)
            acts.audit.note_export(kind, ())

        said = self.tr("The workbook is saved.")
        self.bench.read(self, save, lambda _nothing: self.bench.doors.told(said))

    def _attendance_saved(self, changes: Changes) -> None:
        self.bench.doors.told(self.tr("The attendance is saved."))
        if changes.record_id is not None:
            self.form.tabs.setCurrentWidget(self.form.meetingsTab)

    def _enter(self) -> None:
        if self.shown() is None and self.groups.rowCount():
            self._select(0)
        if self.shown() is not None:
            self.form.attendanceButton.setFocus()

    def _begin_note(self) -> None:
        if self.shown() is not None:
            self.bench.doors.new_session(self.note_start())

    def _change(self) -> None:
        group = self.shown()
        if group is not None:
            self._open_dialog(GroupDialog(self.bench, group, self._kinds, self))

    def _open_member(self, row: int) -> None:
        member = self.members.line(row)
        if member is not None and member.client_id is not None:
            self.bench.doors.client(member.client_id)

    def _open_dialog(self, dialog: GroupDialog) -> None:
        dialog.saved.connect(self._saved)
        dialog.open()

    def _saved(self, changes: Changes) -> None:
        self.bench.doors.told(self.tr("The group is saved."))
        if changes.record_id is not None:
            self.open_group(changes.record_id)

    def _group_columns(self) -> tuple[Column[GroupSheet], ...]:
        return (
            Column(self.tr("Name of the group"), lambda group: group.name),
            Column(self.tr("Village"), lambda group: group.village_name, 150),
            Column(self.tr("Members"), lambda group: number(group.strength), 80, is_number=True),
        )

    def _member_columns(self) -> tuple[Column[SpellLine], ...]:
        def name(row: SpellLine) -> str:
            if row.client_id is not None:
                return row.name
            return self.tr("{name} (no client)").format(name=row.name)

        return (
            Column(self.tr("Name"), name),
            Column(self.tr("Role"), lambda row: word(row.role), 120),
            Column(self.tr("Since"), lambda row: short_date(row.since), 110),
            Column(self.tr("Until"), lambda row: short_date(row.until) if row.until else "–", 110),
        )


def _fits(group: GroupSheet, words: list[str]) -> bool:
    said = f"{group.name} {group.kind_name} {group.village_name}".casefold()
    return all(each in said for each in words)
