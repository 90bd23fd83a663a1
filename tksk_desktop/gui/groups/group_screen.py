# SPDX-License-Identifier: MIT
"""Kelompok: the groups on the left, on the right one of them with its members."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QLineEdit, QWidget

from tksk_desktop.domain.sessions import SessionKind
from tksk_desktop.gui.forms.ui_group_screen import Ui_GroupScreen
from tksk_desktop.gui.groups.group_dialog import GroupDialog
from tksk_desktop.gui.groups.group_members import officers_first
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.page import Page
from tksk_desktop.gui.widgets.record_table import Column, LinesModel
from tksk_desktop.gui.workbench import NoteStart, Workbench
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.readings import GroupMemberLine, GroupSheet
from tksk_desktop.vocabulary import long_date, number, short_date, word

_GROUPS, _NO_GROUPS = 0, 1
_TABLE, _NOTHING = 0, 1
_HINT, _SHEET = 0, 1
_QUIET = QPalette.ColorRole.PlaceholderText


class GroupScreen(Page):
    """The page of groups."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench, frozenset({Kind.GROUPS, Kind.CLIENTS, Kind.SESSIONS}))
        self.form = Ui_GroupScreen()
        self.form.setupUi(self)
        self._edition = 0
        self._all: tuple[GroupSheet, ...] = ()
        self._wanted_id: int | None = None
        self.groups: LinesModel[GroupSheet] = LinesModel(self._group_columns(), self)
        self.members: LinesModel[GroupMemberLine] = LinesModel(self._member_columns(), self)
        self._dress()
        self._connect()

    def open_group(self, group_id: int) -> None:
        """Show a group, with the list around it."""
        self.form.searchEdit.clear()
        self._wanted_id = group_id
        self.reload()

    @override
    def reload(self) -> None:
        self._edition += 1
        edition = self._edition

        def show(groups: tuple[GroupSheet, ...]) -> None:
            if edition == self._edition:
                self._all = groups
                self._show()

        self.bench.read(self, self.bench.acts.sessions.groups, show)

    @override
    def start_new(self) -> None:
        self._open_dialog(GroupDialog(self.bench, None, self))

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
        form.sessionButton.setIcon(icon("notebook-pen", QPalette.ColorRole.HighlightedText))
        form.editButton.setIcon(icon("pencil", _QUIET))
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
        found = [group for group in self._all if _fits(group, words)]
        self.groups.show_lines(found)
        form.listStack.setCurrentIndex(_TABLE if found else _NOTHING)
        said = self.tr("{count} found") if words else self.tr("{count} groups")
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
        parts = [
            word(group.kind),
            group.village_name,
            self.tr("formed {date}").format(date=long_date(group.formed_on)),
            self.tr("{count} sessions").format(count=number(group.sessions)),
        ]
        form.lineLabel.setText(" · ".join(part for part in parts if part))
        form.membersLabel.setText(
            self.tr("Members: {count}").format(count=number(len(group.members)))
        )
        self.members.show_lines(officers_first(group.members))
        form.membersStack.setCurrentIndex(_TABLE if group.members else _NOTHING)

    def _enter(self) -> None:
        if self.shown() is None and self.groups.rowCount():
            self._select(0)
        if self.shown() is not None:
            self.form.sessionButton.setFocus()

    def _begin_note(self) -> None:
        group = self.shown()
        if group is not None:
            self.bench.doors.new_session(NoteStart(kind=SessionKind.GROUP, group_id=group.id))

    def _change(self) -> None:
        group = self.shown()
        if group is not None:
            self._open_dialog(GroupDialog(self.bench, group, self))

    def _open_member(self, row: int) -> None:
        member = self.members.line(row)
        if member is not None:
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
            Column(
                self.tr("Members"), lambda group: number(len(group.members)), 80, is_number=True
            ),
        )

    def _member_columns(self) -> tuple[Column[GroupMemberLine], ...]:
        return (
            Column(self.tr("Name"), lambda line: line.client_name),
            Column(self.tr("Role"), lambda line: word(line.role), 120),
            Column(self.tr("Member since"), lambda line: short_date(line.since), 130),
        )


def _fits(group: GroupSheet, words: list[str]) -> bool:
    said = f"{group.name} {word(group.kind)} {group.village_name}".casefold()
    return all(each in said for each in words)
