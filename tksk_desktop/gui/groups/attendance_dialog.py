# SPDX-License-Identifier: MIT
"""Takes the attendance of a group's meeting, or corrects one that was taken."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidgetItem, QWidget

from tksk_desktop.domain.sessions import AttendanceState
from tksk_desktop.gui.forms.ui_attendance_dialog import Ui_AttendanceDialog
from tksk_desktop.gui.groups.attendance_note import TakenAttendance, as_note
from tksk_desktop.gui.groups.walk_in_dialog import WalkInDialog
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.entry_dialog import EntryDialog
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.groups.readings import AttendanceSheet, GroupFile, PlannedLine, Seat
from tksk_desktop.usecases.readings import SessionSheet
from tksk_desktop.vocabulary import number, short_date

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class AttendanceDialog(EntryDialog):
    """A meeting's day, topic and attendance; ``note`` is that of a meeting taken before."""

    def __init__(
        self,
        bench: Workbench,
        file: GroupFile,
        taken: AttendanceSheet,
        note: SessionSheet | None,
        parent: QWidget,
    ) -> None:
        super().__init__(bench, parent)
        self.form = Ui_AttendanceDialog()
        self.form.setupUi(self)
        self._file, self._note = file, note
        self._edition = 0
        self._dress()
        self._show(taken, note)
        self._connect()
        self._count()
        self.begin()
        (self.form.rollCall if taken.seats else self.form.topicEdit).setFocus()

    @override
    def typed(self) -> object:
        form = self.form
        return (
            form.topicEdit.text(),
            form.dateField.text(),
            form.startField.text(),
            form.endField.text(),
            form.placeEdit.text(),
            form.rollCall.seats(),
            self.walk_ins(),
            form.walkInPicker.people(),
            form.moreBox.value(),
        )

    @override
    def missing(self) -> tuple[str, ...]:
        form = self.form
        wrong = []
        if not form.topicEdit.text().strip():
            wrong.append("title")
        if form.dateField.value() is None:
            wrong.append("held_on")
        if self.unmarked():
            wrong.append("attendances")
        return tuple(wrong)

    @override
    def act(self) -> Callable[[], Changes]:
        form, note = self.form, self._note
        held_on = form.dateField.value()
        assert held_on is not None, "save() asked for what is missing"
        taken = TakenAttendance(
            held_on=held_on,
            topic=form.topicEdit.text(),
            starts_at=form.startField.value(),
            ends_at=form.endField.value(),
            place=form.placeEdit.text(),
            seats=form.rollCall.seats(),
            walk_ins=self.walk_ins(),
            came_besides=tuple(client_id for client_id, _name in form.walkInPicker.people()),
            more_walk_ins=form.moreBox.value(),
            planned_meeting_id=form.plannedBox.currentData() if note is None else None,
        )
        return partial(
            self.bench.acts.sessions.record,
            as_note(taken, self._file.sheet, note),
            session_id=note.id if note is not None else None,
            draft_id=None,
            reason=form.reasonEdit.text(),
        )

    def walk_ins(self) -> tuple[str, ...]:
        """Return the names of those who came and are not on the list."""
        rows = self.form.walkInList
        return tuple(rows.item(row).text() for row in range(rows.count()))

    def unmarked(self) -> int:
        """Return how many have no letter yet."""
        return sum(seat.state is None for seat in self.form.rollCall.seats())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter adds a walk-in or leaves the search; it must not press the dialog's button."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            form, key = self.form, event.key()
            if watched is form.walkInEdit and key in _ENTER:
                self._add_walk_in()
                return True
            if watched is form.findEdit and key in _ENTER:
                form.findEdit.clear()
                form.rollCall.setFocus()
                return True
            if watched in (form.walkInEdit, form.findEdit) and key == Qt.Key.Key_Escape:
                form.rollCall.setFocus()
                return True
            if watched is form.walkInList and key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
                form.walkInList.takeItem(form.walkInList.currentRow())
                self._count()
                return True
        return super().eventFilter(watched, event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the search of clients chooses one and never saves the meeting."""
        focused, picker = QApplication.focusWidget(), self.form.walkInPicker
        is_searching = focused is not None and picker.isAncestorOf(focused)
        if event.key() in _ENTER and is_searching:
            event.accept()
        else:
            super().keyPressEvent(event)

    def _dress(self) -> None:
        form, note, today = self.form, self._note, self.bench.around.today
        title = self.tr("Attendance of {group}").format(group=self._file.sheet.name)
        self.setWindowTitle(title)
        form.titleLabel.setText(title)
        form.dateField.set_up(today, past_only=True)
        form.walkInPicker.set_up(self.bench)
        form.plannedBox.addItem(self.tr("not part of a series"), None)
        for series in self._file.series:
            for meeting in series.meetings:
                if meeting.session_id is None:
                    form.plannedBox.addItem(f"{series.title}: {_planned(meeting)}", meeting.id)
        form.plannedBox.setEnabled(note is None)
        for part in (form.reasonLabel, form.reasonEdit):
            part.setVisible(note is not None)
        for button in (form.allButton, form.cancelButton):
            button.setAutoDefault(False)
        editors: dict[str, QWidget] = {
            "held_on": form.dateField,
            "title": form.topicEdit,
            "aim": form.topicEdit,
            "ends_at": form.endField,
            "attendances": form.rollCall,
            "reason": form.reasonEdit,
        }
        self.furnish(editors, form.saveButton, form.cancelButton)

    def _show(self, taken: AttendanceSheet, note: SessionSheet | None) -> None:
        form, sheet = self.form, self._file.sheet
        form.rollCall.set_seats(taken.seats)
        for name in taken.walk_ins:
            form.walkInList.addItem(QListWidgetItem(name))
        form.walkInPicker.set_people(
            [(seat.client_id, seat.name) for seat in taken.came_besides if seat.client_id]
        )
        if note is None:
            form.dateField.set_value(self.bench.around.today())
            form.placeEdit.setText(sheet.meeting_place)
            self._choose_next()
            return
        form.dateField.set_value(note.held_on)
        form.topicEdit.setText(note.title or note.aim)
        form.startField.set_value(note.starts_at)
        form.endField.set_value(note.ends_at)
        form.placeEdit.setText(note.place)
        named = len(taken.walk_ins) + len(taken.came_besides)
        form.moreBox.setValue(max(0, note.walk_ins - named))

    def _connect(self) -> None:
        form = self.form
        form.plannedBox.currentIndexChanged.connect(self._take_topic)
        form.dateField.changed.connect(self._follow_day)
        form.allButton.clicked.connect(self._mark_all)
        form.rollCall.changed.connect(self._count)
        form.rollCall.find_asked.connect(form.findEdit.setFocus)
        form.rollCall.walk_in_asked.connect(form.walkInEdit.setFocus)
        form.findEdit.textChanged.connect(form.rollCall.go_to)
        form.moreBox.valueChanged.connect(self._count)
        form.walkInPicker.changed.connect(self._leave_members_out)
        form.walkInList.currentRowChanged.connect(self._suit_register)
        form.registerButton.clicked.connect(self._register)
        edits: tuple[QLineEdit, ...] = (form.findEdit, form.walkInEdit)
        for watched in (*edits, form.walkInList):
            watched.installEventFilter(self)

    def _choose_next(self) -> None:
        """Offer the next planned meeting of the newest series at once."""
        for series in self._file.series:
            meeting = series.next_planned
            if meeting is not None:
                self.form.plannedBox.setCurrentIndex(self.form.plannedBox.findData(meeting.id))
                self.form.topicEdit.setText(meeting.topic)
                return

    def _take_topic(self) -> None:
        wanted = self.form.plannedBox.currentData()
        for series in self._file.series:
            for meeting in series.meetings:
                if meeting.id == wanted:
                    self.form.topicEdit.setText(meeting.topic)

    def _follow_day(self) -> None:
        """Expect who belonged to the group on that day; letters given already stay."""
        day: date | None = self.form.dateField.value()
        if day is None or self._note is not None:
            return
        self._edition += 1
        edition = self._edition

        def show(expected: tuple[Seat, ...]) -> None:
            if edition != self._edition:
                return
            given = {(s.client_id, s.other_id): s for s in self.form.rollCall.seats()}
            seats = [given.get((seat.client_id, seat.other_id), seat) for seat in expected]
            self.form.rollCall.set_seats(seats)
            self._count()

        expected = partial(self.bench.acts.groups.expected, self._file.sheet.id, day)
        self.bench.read(self, expected, show)

    def _mark_all(self) -> None:
        self.form.rollCall.mark_rest_present()
        self.form.rollCall.setFocus()

    def _add_walk_in(self) -> None:
        name = " ".join(self.form.walkInEdit.text().split())
        if not name:
            self.form.rollCall.setFocus()
            return
        if name.casefold() not in {known.casefold() for known in self.walk_ins()}:
            self.form.walkInList.addItem(QListWidgetItem(name))
        self.form.walkInEdit.clear()
        self.form.walkInList.setCurrentRow(self.form.walkInList.count() - 1)
        self._count()

    def _leave_members_out(self) -> None:
        """Let nobody be a walk-in who is on the list: a client has one seat at a meeting."""
        seated = {seat.client_id for seat in self.form.rollCall.seats()}
        people = self.form.walkInPicker.people()
        left = [person for person in people if person[0] not in seated]
        if len(left) < len(people):
            self.form.walkInPicker.set_people(left)
        self._count()

    def _suit_register(self) -> None:
        item = self.form.walkInList.currentItem()
        self.form.registerButton.setEnabled(item is not None)

    def _register(self) -> None:
        """Make a client of the walk-in chosen, who stands among the clients from then on."""
        item = self.form.walkInList.currentItem()
        if item is None:
            return
        name = item.text()
        dialog = WalkInDialog(self.bench, name, self._file.sheet.village_code, self)
        dialog.saved.connect(partial(self._registered, item, dialog))
        dialog.open()

    def _registered(self, item: QListWidgetItem, dialog: WalkInDialog, changes: Changes) -> None:
        self.form.walkInList.takeItem(self.form.walkInList.row(item))
        if changes.record_id is not None:
            self.form.walkInPicker.add(changes.record_id, dialog.name)

    def _count(self) -> None:
        seats = self.form.rollCall.seats()
        present = sum(seat.state is AttendanceState.PRESENT for seat in seats)
        said = self.tr("{present} of {expected} present").format(
            present=number(present), expected=number(len(seats))
        )
        if self.unmarked():
            rest = self.tr("{count} without a letter").format(count=number(self.unmarked()))
            said = f"{said} · {rest}"
        named = len(self.walk_ins()) + len(self.form.walkInPicker.people())
        walk_ins = named + self.form.moreBox.value()
        if walk_ins:
            more = self.tr("{count} not on the list").format(count=number(walk_ins))
            said = f"{said} · {more}"
        self.form.countLabel.setText(said)


def _planned(meeting: PlannedLine) -> str:
    if meeting.planned_on is None:
        return meeting.topic
    return f"{meeting.topic} ({short_date(meeting.planned_on)})"
