# SPDX-License-Identifier: MIT
"""Add a member to a household: someone new, with little said, or someone of the register."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from tksk_desktop.domain.household_relations import HouseholdRelation
from tksk_desktop.domain.identity_numbers import Sex
from tksk_desktop.gui.clients.family_words import offer_relations, offer_sexes
from tksk_desktop.gui.forms.ui_family_member_dialog import Ui_FamilyMemberDialog
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.entry_dialog import EntryDialog
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.households.change_members import NewJoining
from tksk_desktop.usecases.households.readings import HouseholdSheet
from tksk_desktop.usecases.households.register_member import NewFamilyMember

_NEW, _KNOWN = 0, 1


class FamilyMemberDialog(EntryDialog):
    """Name, sex and birth date are enough for someone who needs nothing for now."""

    def __init__(self, bench: Workbench, household: HouseholdSheet, parent: QWidget) -> None:
        super().__init__(bench, parent)
        self.form = Ui_FamilyMemberDialog()
        self.form.setupUi(self)
        self._household = household
        form = self.form
        self.setWindowTitle(self.tr("Add a member"))
        form.titleLabel.setText(self.tr("Add a member"))
        form.whoLabel.setText(household.address or household.village_name)
        offer_sexes(form.sexBox)
        offer_relations(form.relationBox)
        form.birthDateField.set_up_birth(bench.around.today)
        form.sinceField.set_up(bench.around.today, past_only=True)
        form.sinceField.set_value(household.formed_on)
        form.personPicker.set_up(bench, most=1)
        form.newButton.setChecked(True)
        form.newButton.toggled.connect(self._switch)
        editors = {
            "name": form.nameEdit,
            "birth_date": form.birthDateField,
            "client_id": form.personPicker,
            "relation": form.relationBox,
            "since": form.sinceField,
            "on": form.sinceField,
        }
        self.furnish(editors, form.saveButton, form.cancelButton)
        self.begin()
        form.nameEdit.setFocus()

    @override
    def typed(self) -> object:
        form = self.form
        return (
            form.newButton.isChecked(),
            form.nameEdit.text(),
            form.sexBox.currentIndex(),
            form.birthDateField.text(),
            form.personPicker.people(),
            form.marriageBox.isChecked(),
            form.relationBox.currentIndex(),
            form.sinceField.text(),
        )

    @override
    def missing(self) -> tuple[str, ...]:
        lacks = ["since"] if self.form.sinceField.value() is None else []
        if self.form.knownButton.isChecked() and not self.form.personPicker.people():
            lacks.insert(0, "client_id")
        return tuple(lacks)

    @override
    def act(self) -> Callable[[], Changes]:
        form, acts = self.form, self.bench.acts.households
        since = form.sinceField.value()
        assert since is not None, "save() asked for what is missing"
        relation = HouseholdRelation(form.relationBox.currentData())
        if form.knownButton.isChecked():
            ((client_id, _name),) = form.personPicker.people()
            marriage = form.marriageBox.isChecked()
            joining = NewJoining(self._household.id, client_id, relation, since, marriage)
            return partial(acts.join, joining)
        sex = form.sexBox.currentData()
        member = NewFamilyMember(
            self._household.id,
            form.nameEdit.text(),
            relation,
            since,
            Sex(sex) if sex else None,
            form.birthDateField.value(),
        )
        return partial(acts.register_member, member)

    def _switch(self, is_new: bool) -> None:
        form = self.form
        form.whoStack.setCurrentIndex(_NEW if is_new else _KNOWN)
        if not is_new and form.sinceField.value() == self._household.formed_on:
            form.sinceField.set_value(self.bench.around.today())
        (form.nameEdit if is_new else form.personPicker).setFocus()
