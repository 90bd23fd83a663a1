# SPDX-License-Identifier: MIT
"""Plans a series of meetings, or changes it: a title, and topic and date of each meeting."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from tksk_desktop.gui.forms.ui_series_dialog import Ui_SeriesDialog
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.date_field import DateField
from tksk_desktop.gui.widgets.entry_dialog import EntryDialog
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.groups.plan_meetings import NewMeeting, NewSeries
from tksk_desktop.usecases.groups.readings import PlannedLine, SeriesLine
from tksk_desktop.vocabulary import short_date

USUAL_MEETINGS = 6
DATE_WIDTH = 170


class MeetingRow(QWidget):
    """One meeting of the series; one that was held shows its day and keeps its place."""

    def __init__(self, bench: Workbench, place: int, meeting: PlannedLine | None) -> None:
        super().__init__()
        self._id = meeting.id if meeting is not None else None
        self.topic, self.day = QLineEdit(), DateField()
        self.topic.setAccessibleName(self.tr("Topic of meeting {place}").format(place=place))
        self.day.setAccessibleName(self.tr("Date of meeting {place}").format(place=place))
        self.day.set_up(bench.around.today)
        self.day.setFixedWidth(DATE_WIDTH)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        label = QLabel(f"{place}.")
        label.setFixedWidth(28)
        layout.addWidget(label)
        layout.addWidget(self.topic, 1)
        self.held = meeting is not None and meeting.session_id is not None
        if meeting is not None:
            self.topic.setText(meeting.topic)
            self.day.set_value(meeting.planned_on)
        if meeting is not None and meeting.held_on is not None:
            said = self.tr("held {date}").format(date=short_date(meeting.held_on))
            done = QLabel(said)
            done.setFixedWidth(DATE_WIDTH)
            layout.addWidget(done)
            self.day.setParent(self)
            self.day.hide()
        else:
            layout.addWidget(self.day)

    def meeting(self) -> NewMeeting:
        """Return the meeting as typed."""
        return NewMeeting(self.topic.text(), self.day.value(), self._id)


class SeriesDialog(EntryDialog):
    """The entry of one series; without a line a new one."""

    def __init__(
        self, bench: Workbench, group_id: int, line: SeriesLine | None, parent: QWidget
    ) -> None:
        super().__init__(bench, parent)
        self.form = form = Ui_SeriesDialog()
        form.setupUi(self)
        self._group_id, self._line = group_id, line
        self.rows: list[MeetingRow] = []
        title = self.tr("New series of meetings") if line is None else self.tr("Change the series")
        self.setWindowTitle(title)
        form.titleLabel.setText(title)
        area = QWidget()
        self._box = QVBoxLayout(area)
        self._box.setContentsMargins(0, 0, 8, 0)
        self._box.setSpacing(6)
        self._box.addStretch(1)
        form.scroll.setWidget(area)
        meetings = line.meetings if line is not None else ()
        if line is not None:
            form.titleEdit.setText(line.title)
        for meeting in meetings:
            self._add(meeting)
        held = sum(row.held for row in self.rows)
        form.countBox.setMinimum(max(1, held))
        form.countBox.setValue(len(meetings) or USUAL_MEETINGS)
        form.countBox.valueChanged.connect(self._suit)
        self._suit()
        editors = {"title": form.titleEdit, "meetings": form.scroll}
        self.furnish(editors, form.saveButton, form.cancelButton)
        self.begin()
        form.titleEdit.setFocus()

    @override
    def typed(self) -> object:
        rows = tuple((row.topic.text(), row.day.text()) for row in self.rows)
        return (self.form.titleEdit.text(), rows)

    @override
    def missing(self) -> tuple[str, ...]:
        unclear = any(row.day.is_wrong() or not row.topic.text().strip() for row in self.rows)
        return ("meetings",) if unclear else ()

    @override
    def act(self) -> Callable[[], Changes]:
        meetings = tuple(row.meeting() for row in self.rows)
        new = NewSeries(self._group_id, self.form.titleEdit.text(), meetings)
        if self._line is None:
            return partial(self.bench.acts.groups.plan_series, new)
        return partial(self.bench.acts.groups.change_series, self._line.id, new)

    def _suit(self) -> None:
        """Offer as many rows as there are meetings; the last ones go first."""
        wanted = self.form.countBox.value()
        while len(self.rows) < wanted:
            self._add(None)
        while len(self.rows) > wanted and not self.rows[-1].held:
            row = self.rows.pop()
            row.hide()
            row.deleteLater()

    def _add(self, meeting: PlannedLine | None) -> None:
        row = MeetingRow(self.bench, len(self.rows) + 1, meeting)
        self.rows.append(row)
        self._box.insertWidget(self._box.count() - 1, row)
