# SPDX-License-Identifier: MIT
"""The family in a note: who lives together is listed by itself, who is who, who came from outside.

Attendance is marked in the sheet of the note's people; what is said here is of the row that is
chosen there. Which people that makes is reckoned in ``household_seats``.
"""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from tksk_desktop.domain.sessions import AttendanceState
from tksk_desktop.gui.forms.ui_note_family_part import Ui_NoteFamilyPart
from tksk_desktop.gui.sessions.attendance_list import AttendanceList
from tksk_desktop.gui.sessions.household_seats import is_untouched, seat_family, without_family
from tksk_desktop.gui.sessions.note_draft import NoteState
from tksk_desktop.gui.sessions.outsider_rows import OutsiderRows, chosen_role, fill_roles
from tksk_desktop.gui.sessions.page_scrolling import WheelToPage
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.households.readings import MemberLine
from tksk_desktop.usecases.readings import AttendanceLine
from tksk_desktop.vocabulary import number


class NoteFamilyPart(QWidget):
    """Stands under the attendance sheet; is not there for other kinds of note."""

    changed = Signal()
    listed = Signal()
    """The program put people on the sheet; nobody typed."""

    def __init__(
        self, bench: Workbench, attendance: AttendanceList, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bench, self._attendance = bench, attendance
        self._asked_for: tuple[int, date] | None = None
        self._day: date | None = None
        self._listed: frozenset[int] = frozenset()
        self._is_family = self._is_read_only = self._is_new = self._filling = False
        self._edition = 0
        self.form = form = Ui_NoteFamilyPart()
        form.setupUi(self)
        fill_roles(form.roleBox, nothing=True)
        self._wheel = WheelToPage(form.roleBox)
        self.outsiders = OutsiderRows(form, self)
        self.outsiders.changed.connect(self.changed)
        form.roleBox.currentIndexChanged.connect(self._describe)
        form.reasonEdit.textChanged.connect(self._describe)
        form.reasonEdit.returnPressed.connect(attendance.setFocus)
        form.listButton.clicked.connect(self._list_again)
        attendance.picked.connect(self._show_seat)
        attendance.role_asked.connect(form.roleBox.setFocus)
        attendance.reason_asked.connect(self._ask_reason)
        self.hide()

    def show_note(self, state: NoteState) -> None:
        """Turn to a note; only a new one that names one person gets its family by itself."""
        self._edition += 1
        self._asked_for, self._listed = None, frozenset()
        self._is_new = state.session_id is None and len(state.people) < 2
        self.outsiders.set_outsiders(state.outsiders)
        self.form.hintLabel.hide()
        self._show_seat()

    def set_read_only(self, read_only: bool) -> None:
        """Let the family be read, and not changed."""
        self._is_read_only = read_only
        self.outsiders.set_read_only(read_only)
        self.form.addOutsiderButton.setVisible(not read_only)
        self.form.listButton.setVisible(bool(self._attendance.people()) and not read_only)
        self._show_seat()

    def follow(self, is_family: bool, day: date | None) -> None:
        """Follow the kind, the day and the first person of the note."""
        people, self._day = self._attendance.people(), day
        if is_family != self._is_family:
            self._is_family = is_family
            self._attendance.show_details(is_family)
            self.setVisible(is_family)
            if not is_family:
                self._take_listed_off()
        if not is_family:
            return
        can_list = bool(people) and day is not None and not self._is_read_only
        self.form.listButton.setVisible(can_list)
        if people and day is not None and self._is_new and not self._is_read_only:
            whose = (people[0].client_id, day)
            if whose != self._asked_for:
                self._asked_for = whose
                self._read(whose, self.listed)

    def is_offered(self, person: AttendanceLine) -> bool:
        """Tell whether the program alone put someone on the sheet."""
        return person.client_id in self._listed and is_untouched(person)

    def _list_again(self) -> None:
        people = self._attendance.people()
        if people and self._day is not None:
            self._read((people[0].client_id, self._day), self.changed)

    def _read(self, whose: tuple[int, date], done: SignalInstance) -> None:
        self._edition += 1
        edition = self._edition

        def show(members: tuple[MemberLine, ...]) -> None:
            if edition == self._edition and self._is_family:
                self._seat(members)
                done.emit()

        self._bench.read(self, partial(self._bench.acts.households.at_home, *whose), show)

    def _seat(self, members: tuple[MemberLine, ...]) -> None:
        seats = seat_family(self._attendance.people(), members, self._listed)
        self._listed = seats.listed
        self._attendance.set_people(seats.people)
        said = ""
        if not members:
            said = self.tr(
                "The family is not recorded for that day: enter its members on the Family tab of "
                "the client, or add them here by name."
            )
        elif seats.hidden:
            said = self.tr("{count} of the household are confidential and are not listed.")
            said = said.format(count=number(seats.hidden))
        self.form.hintLabel.setText(said)
        self.form.hintLabel.setVisible(bool(said))

    def _take_listed_off(self) -> None:
        people = self._attendance.people()
        left = without_family(people, self._listed)
        self._listed, self._asked_for = frozenset(), None
        if left != people:
            self._attendance.set_people(left)

    def _show_seat(self) -> None:
        """Show role and reason of the row chosen."""
        form, person = self.form, self._attendance.chosen()
        form.seatPart.setVisible(person is not None and not self._is_read_only)
        if person is None:
            return
        self._filling = True
        form.seatLabel.setText(person.client_name)
        form.roleBox.setCurrentIndex(form.roleBox.findData(person.role) if person.role else 0)
        if form.reasonEdit.text() != person.reason:
            form.reasonEdit.setText(person.reason)
        form.reasonEdit.setEnabled(person.state is not AttendanceState.PRESENT)
        self._filling = False

    def _describe(self) -> None:
        if not self._filling:
            form = self.form
            self._attendance.describe(chosen_role(form.roleBox), form.reasonEdit.text())

    def _ask_reason(self) -> None:
        self.form.reasonEdit.setFocus()
        self.form.reasonEdit.selectAll()
