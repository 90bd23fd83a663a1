# SPDX-License-Identifier: MIT
"""Form a group, or change its name, village and members."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from tksk_desktop.domain.groups import GroupKind
from tksk_desktop.gui.forms.ui_group_dialog import Ui_GroupDialog
from tksk_desktop.gui.groups.group_members import officers_first
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.entry_dialog import EntryDialog
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.groups.form_group import NewGroup
from tksk_desktop.usecases.readings import GroupSheet
from tksk_desktop.vocabulary import word

_KINDS = tuple(GroupKind)


class GroupDialog(EntryDialog):
    """The entry of one group; without a sheet a new one."""

    def __init__(self, bench: Workbench, sheet: GroupSheet | None, parent: QWidget) -> None:
        super().__init__(bench, parent)
        self.form = Ui_GroupDialog()
        self.form.setupUi(self)
        self._sheet = sheet
        self._dress()
        self._show(sheet)
        self.begin()
        self.form.nameEdit.setFocus()

    @override
    def typed(self) -> object:
        form = self.form
        return (
            form.nameEdit.text(),
            form.kindBox.currentIndex(),
            form.villageBox.currentIndex(),
            form.formedField.text(),
            form.members.members(),
        )

    @override
    def missing(self) -> tuple[str, ...]:
        return ("formed_on",) if self.form.formedField.value() is None else ()

    @override
    def act(self) -> Callable[[], Changes]:
        form, acts = self.form, self.bench.acts.sessions
        formed_on = form.formedField.value()
        assert formed_on is not None, "save() asked for what is missing"
        new = NewGroup(
            name=form.nameEdit.text(),
            kind=_KINDS[form.kindBox.currentIndex()],
            village_code=form.villageBox.currentData() or "",
            formed_on=formed_on,
            members=form.members.members(),
        )
        if self._sheet is None:
            return partial(acts.form_group, new)
        return partial(acts.change_group, self._sheet.id, new)

    def _dress(self) -> None:
        form, around = self.form, self.bench.around
        title = self.tr("New group") if self._sheet is None else self.tr("Change the group")
        self.setWindowTitle(title)
        form.titleLabel.setText(title)
        for kind in _KINDS:
            form.kindBox.addItem(word(kind))
        form.villageBox.setPlaceholderText(self.tr("Choose the village"))
        for village in around.villages:
            form.villageBox.addItem(village.name, village.code)
        form.villageBox.setCurrentIndex(-1)
        form.formedField.set_up(around.today, past_only=True)
        form.members.set_up(self.bench)
        editors = {
            "name": form.nameEdit,
            "kind": form.kindBox,
            "village_code": form.villageBox,
            "formed_on": form.formedField,
            "members": form.members,
        }
        self.furnish(editors, form.saveButton, form.cancelButton)

    def _show(self, sheet: GroupSheet | None) -> None:
        form = self.form
        if sheet is None:
            form.formedField.set_value(self.bench.around.today())
            form.members.set_members(())
            return
        form.nameEdit.setText(sheet.name)
        form.kindBox.setCurrentIndex(_KINDS.index(sheet.kind))
        form.villageBox.setCurrentIndex(form.villageBox.findData(sheet.village_code))
        form.formedField.set_value(sheet.formed_on)
        form.members.set_members(
            [
                (line.client_id, line.client_name, line.role)
                for line in officers_first(sheet.members)
            ]
        )
