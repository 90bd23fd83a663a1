# SPDX-License-Identifier: MIT
"""The entry of one potential of the directory."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from tksk_desktop.domain.potentials import LOCAL_KIND
from tksk_desktop.gui.forms.ui_potential_dialog import Ui_PotentialDialog
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.entry_dialog import EntryDialog
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.potentials.keep_potential import NewPotential
from tksk_desktop.usecases.potentials.readings import PotentialSheet

FOR = "/"
"""Stands between a service and the abbreviation of the need it is for."""


class PotentialDialog(EntryDialog):
    """Without a sheet a new one."""

    def __init__(self, bench: Workbench, sheet: PotentialSheet | None, parent: QWidget) -> None:
        super().__init__(bench, parent)
        self.form = Ui_PotentialDialog()
        self.form.setupUi(self)
        self._sheet = sheet
        self._codes = {k.abbreviation.casefold(): k.code for k in bench.around.need_kinds}
        self._short = {k.code: k.abbreviation for k in bench.around.need_kinds}
        self._dress()
        if sheet is not None:
            self._show(sheet)
        self.begin()
        self.form.nameEdit.setFocus()

    @override
    def typed(self) -> object:
        return self._entry(), self.form.endedField.text()

    @override
    def act(self) -> Callable[[], Changes]:
        acts = self.bench.acts.network
        if self._sheet is None:
            return partial(acts.add_potential, self._entry())
        return partial(acts.change_potential, self._sheet.id, self._entry())

    def _entry(self) -> NewPotential:
        form = self.form
        return NewPotential(
            kind_code=form.kindBox.currentData() or "",
            name=form.nameEdit.text(),
            village_code=form.villageBox.currentData() or None,
            address=form.addressEdit.text(),
            phone=form.phoneEdit.text(),
            contact_name=form.contactEdit.text(),
            decree_number=form.decreeEdit.text(),
            tax_number=form.taxEdit.text(),
            accreditation=form.accreditationEdit.text(),
            men=form.menBox.value(),
            women=form.womenBox.value(),
            training=form.trainingEdit.text(),
            note=form.noteEdit.toPlainText(),
            ended_on=form.endedField.value(),
            services=tuple(map(self._service, form.servicesEdit.toPlainText().splitlines())),
        )

    def _service(self, line: str) -> tuple[str, str]:
        """Split off the kind of need; what is no abbreviation stays part of the name."""
        name, _, kind = line.rpartition(FOR)
        code = self._codes.get(kind.strip().casefold())
        return (name.strip(), code) if code and name.strip() else (line.strip(), "")

    def _dress(self) -> None:
        form, around = self.form, self.bench.around
        new = self._sheet is None
        title = self.tr("Add to the directory") if new else self.tr("Change the entry")
        self.setWindowTitle(title)
        form.titleLabel.setText(title)
        for kind in self.bench.acts.network.kinds():
            form.kindBox.addItem(kind.name, kind.code)
        form.kindBox.addItem(self.tr("Local potential"), LOCAL_KIND)
        form.kindBox.setPlaceholderText(self.tr("Choose the kind"))
        form.kindBox.setCurrentIndex(-1)
        form.villageBox.addItem(self.tr("Whole kecamatan"), "")
        for village in around.villages:
            form.villageBox.addItem(village.name, village.code)
        form.endedField.set_up(around.today, past_only=True)
        editors = {
            "kind_code": form.kindBox,
            "village_code": form.villageBox,
            "name": form.nameEdit,
            "men": form.menBox,
            "women": form.womenBox,
            "services": form.servicesEdit,
            "ended_on": form.endedField,
        }
        self.furnish(editors, form.saveButton, form.cancelButton)

    def _show(self, sheet: PotentialSheet) -> None:
        form = self.form
        form.kindBox.setCurrentIndex(form.kindBox.findData(sheet.kind_code))
        form.villageBox.setCurrentIndex(form.villageBox.findData(sheet.village_code or ""))
        for edit, text in (
            (form.nameEdit, sheet.name),
            (form.addressEdit, sheet.address),
            (form.phoneEdit, sheet.phone),
            (form.contactEdit, sheet.contact_name),
            (form.decreeEdit, sheet.decree_number),
            (form.taxEdit, sheet.tax_number),
            (form.accreditationEdit, sheet.accreditation),
            (form.trainingEdit, sheet.training),
        ):
            edit.setText(text)
        form.menBox.setValue(sheet.men)
        form.womenBox.setValue(sheet.women)
        form.noteEdit.setPlainText(sheet.note)
        form.endedField.set_value(sheet.ended_on)
        lines = (
            f"{each.name} {FOR} {self._short[each.kind_code]}" if each.kind_code else each.name
            for each in sheet.services
        )
        form.servicesEdit.setPlainText("\n".join(lines))
