# SPDX-License-Identifier: MIT
"""The row over the journal that records an activity without clients: what, and when."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QFrame, QWidget

from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem
from tksk_desktop.domain.sessions import SessionKind
from tksk_desktop.gui.forms.ui_quick_activity import Ui_QuickActivity
from tksk_desktop.gui.widgets.inline_errors import InlineErrors
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.sessions.record_session import NewSession


class QuickActivity(QFrame):
    """Two fields; what was typed stays until it is recorded, the day stays for the next one."""

    def __init__(self, bench: Workbench, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = form = Ui_QuickActivity()
        form.setupUi(self)
        self._bench, self._is_recording = bench, False
        form.dayField.set_up(bench.around.today)
        form.dayField.set_value(bench.around.today())
        self._errors = InlineErrors({"title": form.whatEdit, "held_on": form.dayField})
        form.whatEdit.returnPressed.connect(self.record)
        form.recordButton.clicked.connect(self.record)

    @property
    def sentences(self) -> tuple[str, ...]:
        """What stands under the wrong fields now."""
        return self._errors.sentences

    def record(self) -> None:
        """Record the activity as a note of the kind for other activities."""
        day, what = self.form.dayField.value(), self.form.whatEdit.text().strip()
        missing = [field for field, value in (("title", what), ("held_on", day)) if not value]
        if day is None or missing:
            self._errors.show([FieldProblem(field, Problem.MISSING) for field in missing])
            return
        if self._is_recording:
            return
        self._is_recording = True
        self._errors.clear()
        new = NewSession(SessionKind.OTHER, day, title=what)
        act = partial(self._bench.acts.sessions.record, new, session_id=None, draft_id=None)
        self._bench.work.run(act, self._recorded, self._failed, self)

    def _recorded(self, changes: Changes) -> None:
        self._is_recording = False
        self._bench.notice.tell(changes)
        self.form.whatEdit.clear()
        self.form.whatEdit.setFocus()
        self._bench.doors.told(self.tr("The activity is recorded."))

    def _failed(self, error: Exception) -> None:
        self._is_recording = False
        if isinstance(error, EntryRefused):
            self._errors.show(error.problems)
        else:
            self._bench.messages.failed(self, error)
