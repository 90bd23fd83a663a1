# SPDX-License-Identifier: MIT
"""A group's series of meetings with how far each is, and the meetings that were held."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from tksk_desktop.gui.forms.ui_group_meetings_tab import Ui_GroupMeetingsTab
from tksk_desktop.gui.groups.attendance_dialog import AttendanceDialog
from tksk_desktop.gui.groups.series_dialog import SeriesDialog
from tksk_desktop.gui.widgets.logged_paper import LoggedPaper
from tksk_desktop.gui.widgets.record_table import Column, LinesModel
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.groups.readings import (
    AttendanceSheet,
    GroupFile,
    HeldMeeting,
    SeriesLine,
)
from tksk_desktop.usecases.readings import SessionSheet
from tksk_desktop.vocabulary import number, short_date

MINUTES_FILE = "notulen.pdf"
_HELD, _NONE_HELD = 0, 1


class MeetingsTab(QWidget):
    """Shows what a file of the group holds; its dialogs change it."""

    def __init__(self, bench: Workbench, take_attendance: Callable[[], None]) -> None:
        super().__init__()
        self.form = form = Ui_GroupMeetingsTab()
        form.setupUi(self)
        self._bench = bench
        self._file: GroupFile | None = None
        self.series: LinesModel[SeriesLine] = LinesModel(self._series_columns(), self)
        self.meetings: LinesModel[HeldMeeting] = LinesModel(self._meeting_columns(), self)
        form.seriesTable.wear(self.series)
        form.meetingsTable.wear(self.meetings)
        form.meetingsEmpty.set_up(
            "calendar-days",
            self.tr("No meeting yet"),
            self.tr("Take the attendance of the first meeting; its note is begun with it."),
            self.tr("Take attendance"),
        )
        form.meetingsEmpty.asked.connect(take_attendance)
        form.newSeriesButton.clicked.connect(self.new_series)
        form.editSeriesButton.clicked.connect(self.change_series)
        form.seriesTable.opened.connect(lambda _row: self.change_series())
        form.noteButton.clicked.connect(self.open_note)
        form.meetingsTable.opened.connect(lambda _row: self.open_note())
        form.attendanceButton.clicked.connect(self.correct_attendance)
        form.minutesButton.clicked.connect(self.show_minutes)

    def show_file(self, file: GroupFile) -> None:
        """Show a group; the chosen rows stay chosen where they are still there."""
        is_same = self._file is not None and self._file.sheet.id == file.sheet.id
        series, meeting = self._chosen_series(), self._chosen_meeting()
        self._file = file
        form = self.form
        self.series.show_lines(file.series)
        self.meetings.show_lines(file.meetings)
        form.seriesTable.setVisible(bool(file.series))
        form.editSeriesButton.setVisible(bool(file.series))
        form.noSeriesLabel.setVisible(not file.series)
        form.meetingsStack.setCurrentIndex(_HELD if file.meetings else _NONE_HELD)
        for button in (form.noteButton, form.attendanceButton, form.minutesButton):
            button.setVisible(bool(file.meetings))
        said = self.tr("Meetings held: {count}").format(count=number(len(file.meetings)))
        form.meetingsLabel.setText(said)
        ids = [line.id for line in file.series]
        kept = series.id if series is not None and is_same else None
        form.seriesTable.selectRow(ids.index(kept) if kept in ids else 0)
        held = [line.session_id for line in file.meetings]
        row = meeting.session_id if meeting is not None and is_same else None
        form.meetingsTable.selectRow(held.index(row) if row in held else 0)

    def new_series(self) -> None:
        """Plan a series."""
        if self._file is not None:
            self._open_series(None)

    def change_series(self) -> None:
        """Change the chosen series."""
        line = self._chosen_series()
        if line is not None:
            self._open_series(line)

    def open_note(self) -> None:
        """Open the note of the chosen meeting."""
        meeting = self._chosen_meeting()
        if meeting is not None:
            self._bench.doors.session(meeting.session_id)

    def correct_attendance(self) -> None:
        """Correct the attendance of the chosen meeting."""
        file, meeting = self._file, self._chosen_meeting()
        if file is None or meeting is None:
            return
        acts = self._bench.acts

        def read() -> tuple[AttendanceSheet, SessionSheet]:
            return (
                acts.groups.attendance(meeting.session_id),
                acts.sessions.sheet(meeting.session_id),
            )

        def show(found: tuple[AttendanceSheet, SessionSheet]) -> None:
            dialog = AttendanceDialog(self._bench, file, *found, self)
            dialog.saved.connect(self._said_saved)
            dialog.open()

        self._bench.read(self, read, show)

    def show_minutes(self) -> None:
        """Show the minutes of the chosen meeting."""
        meeting = self._chosen_meeting()
        if meeting is not None:
            LoggedPaper(
                self._bench,
                partial(self._bench.acts.groups.minutes, meeting.session_id),
                self,
                paper=self.tr("Minutes of a meeting"),
                file_name=MINUTES_FILE,
            ).open()

    def _open_series(self, line: SeriesLine | None) -> None:
        assert self._file is not None
        dialog = SeriesDialog(self._bench, self._file.sheet.id, line, self)
        said = self.tr("The series is saved.")
        dialog.saved.connect(lambda _changes: self._bench.doors.told(said))
        dialog.open()

    def _said_saved(self) -> None:
        self._bench.doors.told(self.tr("The attendance is saved."))

    def _chosen_series(self) -> SeriesLine | None:
        return self.series.line(self.form.seriesTable.currentIndex().row())

    def _chosen_meeting(self) -> HeldMeeting | None:
        return self.meetings.line(self.form.meetingsTable.currentIndex().row())

    def _series_columns(self) -> tuple[Column[SeriesLine], ...]:
        def progress(line: SeriesLine) -> str:
            said = self.tr("{held} of {planned}")
            return said.format(held=number(line.held), planned=number(len(line.meetings)))

        def coming(line: SeriesLine) -> str:
            meeting = line.next_planned
            if meeting is None:
                return self.tr("finished")
            if meeting.planned_on is None:
                return meeting.topic
            return f"{short_date(meeting.planned_on)} · {meeting.topic}"

        return (
            Column(self.tr("Series"), lambda line: line.title),
            Column(self.tr("Held"), progress, 115),
            Column(self.tr("Next"), coming, 240),
        )

    def _meeting_columns(self) -> tuple[Column[HeldMeeting], ...]:
        def came(line: HeldMeeting) -> str:
            return f"{number(line.turnout.present)}/{number(line.turnout.expected)}"

        def rate(line: HeldMeeting) -> str:
            return "–" if line.turnout.rate is None else f"{line.turnout.rate} %"

        def walk_ins(line: HeldMeeting) -> str:
            return number(line.turnout.walk_ins) if line.turnout.walk_ins else "–"

        return (
            Column(self.tr("Date"), lambda line: short_date(line.held_on), 100),
            Column(self.tr("Topic"), lambda line: line.title or "–"),
            Column(self.tr("Present"), came, 80, is_number=True),
            Column(self.tr("Rate"), rate, 70, is_number=True),
            Column(self.tr("Not on the list"), walk_ins, 120, is_number=True),
        )
