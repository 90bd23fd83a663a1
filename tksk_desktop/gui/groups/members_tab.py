# SPDX-License-Identifier: MIT
"""Who belongs to the shown group since when, with those of before where they are asked for."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from tksk_desktop.domain.groups import GroupRole
from tksk_desktop.gui.forms.ui_group_screen import Ui_GroupScreen
from tksk_desktop.gui.groups.membership_dialog import MembershipDialog
from tksk_desktop.gui.widgets.record_table import Column, LinesModel
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.groups.readings import GroupFile, SpellLine
from tksk_desktop.usecases.readings import GroupSheet
from tksk_desktop.vocabulary import number, short_date, word

_TABLE, _NOTHING = 0, 1
_UNTIL = 3
_ROLES = tuple(GroupRole)


class MembersTab(QObject):
    """Fills the table of members; a double click opens the client."""

    def __init__(self, bench: Workbench, form: Ui_GroupScreen, parent: QWidget) -> None:
        super().__init__(parent)
        self._bench, self._form, self._window = bench, form, parent
        self._group: GroupSheet | None = None
        self._file: GroupFile | None = None
        self.lines: LinesModel[SpellLine] = LinesModel(self._columns(), parent)
        form.membersTable.wear(self.lines)
        form.membersEmpty.set_up(
            "user-plus",
            self.tr("No member yet"),
            self.tr("Add the people who belong to this group."),
            self.tr("Add members"),
        )
        form.formerBox.toggled.connect(self._show)
        form.datesButton.clicked.connect(self._correct_dates)
        form.membersTable.opened.connect(self._open_member)

    def show_group(self, group: GroupSheet, file: GroupFile | None) -> None:
        """Show the members of a group; its file comes a moment after its sheet."""
        self._group, self._file = group, file
        self._show()

    def _show(self) -> None:
        """Show the present members, officers first; with those of before, who are over last."""
        group, form = self._group, self._form
        if group is None:
            return
        said = self.tr("Members: {count}").format(count=number(group.strength))
        form.membersLabel.setText(said)
        file = self._file
        spells = file.spells if file is not None and file.sheet.id == group.id else ()
        with_former = form.formerBox.isChecked()
        rows = [spell for spell in spells if with_former or spell.until is None]
        rows.sort(key=lambda s: (s.until is not None, _ROLES.index(s.role), s.name, s.since))
        self.lines.show_lines(rows)
        form.membersTable.setColumnHidden(_UNTIL, not with_former)
        has_members = bool(rows) or bool(group.strength)
        form.membersStack.setCurrentIndex(_TABLE if has_members else _NOTHING)
        form.datesButton.setVisible(bool(rows))

    def _correct_dates(self) -> None:
        """Correct the dates of the chosen member, the first one where none is chosen."""
        group = self._group
        spell = self.lines.line(max(0, self._form.membersTable.currentIndex().row()))
        if group is not None and spell is not None:
            dialog = MembershipDialog(self._bench, group.id, spell, self._window)
            said = self.tr("The membership is saved.")
            dialog.saved.connect(lambda _changes: self._bench.doors.told(said))
            dialog.open()

    def _open_member(self, row: int) -> None:
        member = self.lines.line(row)
        if member is not None and member.client_id is not None:
            self._bench.doors.client(member.client_id)

    def _columns(self) -> tuple[Column[SpellLine], ...]:
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
