# SPDX-License-Identifier: MIT
"""Asks for day and topic, then shows the attendance list to print before a meeting."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from tksk_desktop.gui.forms.ui_attendance_list_dialog import Ui_AttendanceListDialog
from tksk_desktop.gui.widgets.inline_errors import InlineErrors
from tksk_desktop.gui.widgets.logged_paper import LoggedPaper
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.groups.readings import GroupFile

FILE_NAME = "daftar-hadir.pdf"


class AttendanceListDialog(QDialog):
    """The day may lie ahead: the list is printed before the meeting."""

    def __init__(self, bench: Workbench, file: GroupFile, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = form = Ui_AttendanceListDialog()
        form.setupUi(self)
        self._bench, self._file, self._owner = bench, file, parent
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("Attendance sheet")
        self.setWindowTitle(title)
        form.titleLabel.setText(title)
        self._errors = InlineErrors({"held_on": form.dateField})
        form.dateField.set_up(bench.around.today)
        planned = next((s.next_planned for s in file.series if s.next_planned is not None), None)
        day = planned.planned_on if planned is not None else None
        form.dateField.set_value(day or bench.around.today())
        form.topicEdit.setText(planned.topic if planned is not None else "")
        form.cancelButton.setAutoDefault(False)
        form.cancelButton.clicked.connect(self.reject)
        form.saveButton.setDefault(True)
        form.saveButton.clicked.connect(self.show_list)

    def show_list(self) -> None:
        """Show the paper."""
        day = self.form.dateField.value()
        if day is None:
            wrong = self.tr("This is not a date. Write it like 14/12/2026.")
            self._errors.say([("held_on", wrong)])
            return
        make = partial(
            self._bench.acts.groups.attendance_paper,
            self._file.sheet.id,
            day,
            self.form.topicEdit.text(),
        )
        LoggedPaper(
            self._bench,
            make,
            self._owner,
            paper=self.windowTitle(),
            file_name=FILE_NAME,
        ).open()
        self.accept()
