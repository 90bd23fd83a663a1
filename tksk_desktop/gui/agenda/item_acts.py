# SPDX-License-Identifier: MIT
"""What can be done with one item of the agenda: open it, write its note, change or cancel it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from tksk_desktop.gui.agenda.appointment_dialog import AppointmentDialog
from tksk_desktop.gui.agenda.item_words import is_open, note_start
from tksk_desktop.gui.widgets.reason_dialog import ReasonDialog
from tksk_desktop.gui.workbench import NoteStart, Workbench
from tksk_desktop.usecases.agenda.readings import AgendaItem, AgendaKind, AppointmentSheet
from tksk_desktop.usecases.readings import GroupSheet


class ItemActs(QObject):
    """Acts on an item; what the item doesn't allow is left alone."""

    def __init__(self, bench: Workbench, parent: QWidget) -> None:
        super().__init__(parent)
        self._bench, self._window = bench, parent

    def plan(self, day: date) -> None:
        """Plan something new on a day."""
        self._with_groups(
            lambda groups: AppointmentDialog(self._bench, day, groups, self._window).open()
        )

    def open(self, item: AgendaItem) -> None:
        """Open the plan, or the record behind an item."""
        doors = self._bench.doors
        if item.appointment_id is not None:
            self.change(item)
        elif item.kind is AgendaKind.SESSION and item.session_id is not None:
            doors.session(item.session_id)
        elif item.month is not None:
            doors.report(item.month)
        elif item.client_id is not None and item.case_id is not None:
            doors.case(item.client_id, item.case_id)
        elif item.client_id is not None:
            doors.client(item.client_id)
        elif item.group_id is not None:
            doors.group(item.group_id)
        elif item.session_id is not None:
            doors.session(item.session_id)

    def write_note(self, item: AgendaItem) -> None:
        """Begin the note of a plan, or of what is due."""
        doors = self._bench.doors
        if is_open(item):
            self._with_plan(
                item,
                lambda plan: doors.new_session(note_start(plan, self._bench.around.today())),
            )
        elif item.kind is AgendaKind.DUE and item.client_id is not None:
            doors.new_session(NoteStart(client_id=item.client_id, case_id=item.case_id))

    def change(self, item: AgendaItem) -> None:
        """Change a plan that is still open."""
        if not is_open(item):
            return

        def ask(plan: AppointmentSheet) -> None:
            self._with_groups(
                lambda groups: AppointmentDialog(
                    self._bench, plan.planned_on, groups, self._window, plan
                ).open()
            )

        self._with_plan(item, ask)

    def cancel(self, item: AgendaItem) -> None:
        """Cancel a plan, with a reason."""
        if item.appointment_id is None:
            return
        ReasonDialog(
            self._bench,
            self._window,
            head=self.tr("Cancel the plan"),
            explanation=self.tr("It stays on its day, marked as cancelled, with your reason."),
            button=self.tr("Cancel the plan"),
            act=partial(self._bench.acts.agenda.cancel, item.appointment_id),
        ).open()

    def _with_plan(self, item: AgendaItem, go_on: Callable[[AppointmentSheet], None]) -> None:
        if item.appointment_id is not None:
            read = partial(self._bench.acts.agenda.appointment, item.appointment_id)
            self._bench.read(self._window, read, go_on)

    def _with_groups(self, go_on: Callable[[Sequence[GroupSheet]], None]) -> None:
        self._bench.read(self._window, self._bench.acts.sessions.groups, go_on)


def has_record(item: AgendaItem) -> bool:
    """Tell whether there is something to open behind an item."""
    behind = (item.session_id, item.client_id, item.group_id, item.month)
    return any(each is not None for each in behind)
