# SPDX-License-Identifier: MIT
"""Name who stands by a client."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from tksk_desktop.domain.contacts import ContactRole
from tksk_desktop.gui.forms.ui_contact_dialog import Ui_ContactDialog
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.entry_dialog import EntryDialog
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.households.name_contact import NewContact
from tksk_desktop.usecases.readings import ClientSheet
from tksk_desktop.vocabulary import word


class ContactDialog(EntryDialog):
    """A companion, a guardian or a contact in an emergency."""

    def __init__(self, bench: Workbench, sheet: ClientSheet, parent: QWidget) -> None:
        super().__init__(bench, parent)
        self.form = Ui_ContactDialog()
        self.form.setupUi(self)
        self._client_id = sheet.id
        form = self.form
        self.setWindowTitle(self.tr("Add a contact"))
        form.titleLabel.setText(self.tr("Add a contact"))
        form.whoLabel.setText(sheet.name)
        for role in ContactRole:
            form.roleBox.addItem(word(role), role.value)
        form.roleBox.currentIndexChanged.connect(self._explain)
        form.sinceField.set_up(bench.around.today, past_only=True)
        form.sinceField.set_value(bench.around.today())
        form.personPicker.set_up(bench, most=1)
        form.personPicker.changed.connect(self._fit)
        editors = {"since": form.sinceField, "name": form.nameEdit}
        self.furnish(editors, form.saveButton, form.cancelButton)
        self._explain()
        self.begin()

    @override
    def typed(self) -> object:
        form = self.form
        return (
            form.roleBox.currentIndex(),
            form.sinceField.text(),
            form.personPicker.people(),
            form.nameEdit.text(),
            form.phoneEdit.text(),
            form.relationEdit.text(),
        )

    @override
    def missing(self) -> tuple[str, ...]:
        return ("since",) if self.form.sinceField.value() is None else ()

    @override
    def act(self) -> Callable[[], Changes]:
        form = self.form
        since = form.sinceField.value()
        assert since is not None, "save() asked for what is missing"
        people = form.personPicker.people()
        new = NewContact(
            self._client_id,
            ContactRole(form.roleBox.currentData()),
            since,
            person_id=people[0][0] if people else None,
            name="" if people else form.nameEdit.text(),
            phone=form.phoneEdit.text(),
            relation=form.relationEdit.text(),
        )
        return partial(self.bench.acts.households.name_contact, new)

    def _fit(self) -> None:
        self.form.nameEdit.setEnabled(not self.form.personPicker.people())

    def _explain(self) -> None:
        said = {
            ContactRole.COMPANION: self.tr(
                "A neighbour who is better off and accompanies the client."
            ),
            ContactRole.GUARDIAN: self.tr("Who decides for a child or for someone who cannot."),
            ContactRole.EMERGENCY: self.tr("Who is called when something happens."),
        }
        self.form.roleLabel.setText(said[ContactRole(self.form.roleBox.currentData())])
