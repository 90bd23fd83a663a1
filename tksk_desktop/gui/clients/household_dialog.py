# SPDX-License-Identifier: MIT
"""Form a household around a client: card, home, and who of the register belongs to it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QToolButton, QWidget

from tksk_desktop.domain.household_relations import HouseholdRelation
from tksk_desktop.domain.identity_numbers import group_digits
from tksk_desktop.gui.clients.family_words import offer_relations
from tksk_desktop.gui.forms.ui_household_dialog import Ui_HouseholdDialog
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.entry_dialog import EntryDialog
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.households.form_household import NewHousehold
from tksk_desktop.usecases.readings import ClientSheet

_RELATION_WIDTH = 190


class HouseholdDialog(EntryDialog):
    """The client is the first member and the head, until said otherwise."""

    def __init__(self, bench: Workbench, sheet: ClientSheet, parent: QWidget) -> None:
        super().__init__(bench, parent)
        self.form = Ui_HouseholdDialog()
        self.form.setupUi(self)
        self._names: dict[int, str] = {}
        self._relations: dict[int, HouseholdRelation] = {}
        form = self.form
        self.setWindowTitle(self.tr("Form a family"))
        form.titleLabel.setText(self.tr("Form a family"))
        form.whoLabel.setText(
            self.tr("A family card is not needed; a member is enough to begin with.")
        )
        form.sinceField.set_up(bench.around.today, past_only=True)
        form.sinceField.set_value(sheet.registered_on)
        form.cardEdit.setText(group_digits(sheet.family_card_number or ""))
        form.cardEdit.editingFinished.connect(
            lambda: form.cardEdit.setText(group_digits(form.cardEdit.text()))
        )
        form.addressEdit.setText(sheet.address)
        for village in bench.around.villages:
            form.villageBox.addItem(village.name, village.code)
        form.outsideField.set_up(bench, form.villageBox, sheet.outside_place)
        form.villageBox.setCurrentIndex(form.villageBox.findData(sheet.village_code))
        form.memberPicker.set_up(bench)
        form.memberPicker.chosen.connect(self._take)
        self._add(sheet.id, sheet.name, HouseholdRelation.HEAD)
        editors = {
            "family_card_number": form.cardEdit,
            "formed_on": form.sinceField,
            "on": form.sinceField,
            "village_code": form.villageBox,
            "outside_place": form.outsideField,
            "members": form.memberPicker,
            "client_id": form.memberPicker,
            "relation": form.memberPicker,
        }
        self.furnish(editors, form.saveButton, form.cancelButton)
        self.begin()
        form.memberPicker.setFocus()

    @override
    def typed(self) -> object:
        form = self.form
        return (
            form.cardEdit.text(),
            form.sinceField.text(),
            form.villageBox.currentIndex(),
            form.outsideField.place(),
            form.addressEdit.text(),
            tuple(self._relations.items()),
        )

    @override
    def missing(self) -> tuple[str, ...]:
        lacks = ["outside_place"] if self.form.outsideField.lacks_place() else []
        if self.form.sinceField.value() is None:
            lacks.append("formed_on")
        return tuple(lacks)

    @override
    def act(self) -> Callable[[], Changes]:
        form = self.form
        since = form.sinceField.value()
        assert since is not None, "save() asked for what is missing"
        new = NewHousehold(
            form.villageBox.currentData() or "",
            since,
            tuple(self._relations.items()),
            form.addressEdit.text(),
            form.cardEdit.text(),
            outside_place=form.outsideField.place(),
        )
        return partial(self.bench.acts.households.form, new)

    def _take(self, client_id: int) -> None:
        name = dict(self.form.memberPicker.people())[client_id]
        self.form.memberPicker.set_people(())
        if client_id not in self._relations:
            self._add(client_id, name, HouseholdRelation.CHILD)

    def _add(self, client_id: int, name: str, relation: HouseholdRelation) -> None:
        self._names[client_id], self._relations[client_id] = name, relation
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(8, 0, 0, 0)
        box = QComboBox()
        box.setFixedWidth(_RELATION_WIDTH)
        box.setAccessibleName(self.tr("Relation of {name}").format(name=name))
        offer_relations(box, chosen=relation)
        box.currentIndexChanged.connect(
            lambda _place: self._relate(client_id, HouseholdRelation(box.currentData()))
        )
        remove = QToolButton()
        remove.setProperty("look", "link")
        remove.setIcon(icon("x", QPalette.ColorRole.PlaceholderText))
        remove.setAccessibleName(self.tr("Take {name} off the list").format(name=name))
        remove.setToolTip(remove.accessibleName())
        remove.clicked.connect(lambda: self._remove(client_id, row))
        layout.addWidget(QLabel(name), 1)
        layout.addWidget(box)
        layout.addWidget(remove)
        self.form.memberRows.addWidget(row)

    def _relate(self, client_id: int, relation: HouseholdRelation) -> None:
        self._relations[client_id] = relation

    def _remove(self, client_id: int, row: QWidget) -> None:
        self._relations.pop(client_id, None)
        row.hide()
        row.deleteLater()
