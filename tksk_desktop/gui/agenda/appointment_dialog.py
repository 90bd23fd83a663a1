# SPDX-License-Identifier: MIT
"""Plan something, change it, or move it to another day."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from tksk_desktop.domain.appointments import AppointmentKind
from tksk_desktop.gui.forms.ui_appointment_dialog import Ui_AppointmentDialog
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.entry_dialog import EntryDialog
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.agenda.plan_appointment import NewAppointment
from tksk_desktop.usecases.agenda.readings import AppointmentSheet
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.readings import ClientSheet, GroupSheet
from tksk_desktop.vocabulary import word


class AppointmentDialog(EntryDialog):
    """One planned thing; ``plan`` is the one to change, ``groups`` those one may meet."""

    def __init__(
        self,
        bench: Workbench,
        day: date,
        groups: Sequence[GroupSheet],
        parent: QWidget,
        plan: AppointmentSheet | None = None,
    ) -> None:
        super().__init__(bench, parent)
        self.form = Ui_AppointmentDialog()
        self.form.setupUi(self)
        self._plan = plan
        form = self.form
        if plan is not None:
            form.headLabel.setText(self.tr("Change or move the plan"))
        self.setWindowTitle(form.headLabel.text())
        for kind in AppointmentKind:
            form.kindBox.addItem(word(kind), kind)
        form.groupBox.addItem("", None)
        for group in groups:
            form.groupBox.addItem(group.name, group.id)
        form.villageBox.addItem("", None)
        for village in bench.around.villages:
            form.villageBox.addItem(village.name, village.code)
        form.dayField.set_up(bench.around.today)
        form.dayField.set_value(day)
        form.personPicker.set_up(bench, most=1)
        if plan is not None:
            self._show_plan(plan)
        form.kindBox.currentIndexChanged.connect(self._suit_kind)
        form.personPicker.chosen.connect(self._read_village)
        editors = {
            "kind": form.kindBox,
            "planned_on": form.dayField,
            "starts_at": form.startsField,
            "ends_at": form.endsField,
            "group_id": form.groupBox,
            "title": form.titleEdit,
        }
        self.furnish(editors, form.saveButton, form.cancelButton)
        self._suit_kind()
        self.begin()
        (form.kindBox if plan is None else form.dayField).setFocus()

    @override
    def typed(self) -> object:
        form = self.form
        return self._new(date.min), form.dayField.text(), form.startsField.text()

    @override
    def missing(self) -> tuple[str, ...]:
        return ("planned_on",) if self.form.dayField.value() is None else ()

    @override
    def act(self) -> Callable[[], Changes]:
        day = self.form.dayField.value()
        assert day is not None, "save() asked for what is missing"
        agenda = self.bench.acts.agenda
        if self._plan is None:
            return partial(agenda.plan, self._new(day))
        return partial(agenda.change, self._plan.id, self._new(day))

    def _kind(self) -> AppointmentKind:
        return AppointmentKind(self.form.kindBox.currentData())

    def _new(self, day: date) -> NewAppointment:
        form = self.form
        people = form.personPicker.people()
        return NewAppointment(
            self._kind(),
            day,
            title=form.titleEdit.text(),
            purpose=form.purposeEdit.toPlainText(),
            starts_at=form.startsField.value(),
            ends_at=form.endsField.value(),
            place=form.placeEdit.text(),
            village_code=form.villageBox.currentData(),
            client_id=people[0][0] if people else None,
            group_id=form.groupBox.currentData(),
        )

    def _show_plan(self, plan: AppointmentSheet) -> None:
        form = self.form
        form.kindBox.setCurrentIndex(list(AppointmentKind).index(plan.kind))
        form.startsField.set_value(plan.starts_at)
        form.endsField.set_value(plan.ends_at)
        form.titleEdit.setText(plan.title)
        form.purposeEdit.setPlainText(plan.purpose)
        form.placeEdit.setText(plan.place)
        form.villageBox.setCurrentIndex(max(0, form.villageBox.findData(plan.village_code)))
        form.groupBox.setCurrentIndex(max(0, form.groupBox.findData(plan.group_id)))
        if plan.client_id is not None:
            form.personPicker.set_people([(plan.client_id, plan.client_name)])

    def _suit_kind(self) -> None:
        """Ask for a group where a group meets, for a client otherwise."""
        is_group = self._kind() is AppointmentKind.GROUP_MEETING
        self.form.groupPart.setVisible(is_group)
        self.form.personPart.setVisible(not is_group)

    def _read_village(self, client_id: int) -> None:
        """Put in the village of the person just picked."""

        def show(client: ClientSheet) -> None:
            row = self.form.villageBox.findData(client.village_code)
            if row >= 0:
                self.form.villageBox.setCurrentIndex(row)

        self.bench.read(self, partial(self.bench.acts.clients.sheet, client_id), show)
