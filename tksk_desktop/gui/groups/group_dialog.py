# SPDX-License-Identifier: MIT
"""Form a group, or change what it is, its members and their offices, and its end."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from tksk_desktop.gui.forms.ui_group_dialog import Ui_GroupDialog
from tksk_desktop.gui.groups.group_members import members_of
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.entry_dialog import EntryDialog
from tksk_desktop.gui.widgets.list_entry_dialog import ListEntryDialog
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.groups.form_group import NewGroup
from tksk_desktop.usecases.groups.readings import KindLine
from tksk_desktop.usecases.readings import GroupSheet


class GroupDialog(EntryDialog):
    """The entry of one group; without a sheet a new one."""

    def __init__(
        self,
        bench: Workbench,
        sheet: GroupSheet | None,
        kinds: Sequence[KindLine],
        parent: QWidget,
    ) -> None:
        super().__init__(bench, parent)
        self.form = Ui_GroupDialog()
        self.form.setupUi(self)
        self._sheet = sheet
        self._offer_kinds(kinds)
        self._dress()
        self._show(sheet)
        self.begin()
        self.form.nameEdit.setFocus()

    @override
    def typed(self) -> object:
        form = self.form
        return (
            form.nameEdit.text(),
            form.kindBox.currentData(),
            form.villageBox.currentIndex(),
            form.formedField.text(),
            form.members.members(),
            form.members.others(),
            form.decreeEdit.text(),
            form.placeEdit.text(),
            form.daysEdit.text(),
            form.endedField.text(),
            form.endEdit.text(),
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
            kind=form.kindBox.currentData() or "",
            village_code=form.villageBox.currentData() or "",
            formed_on=formed_on,
            members=form.members.members(),
            others=form.members.others(),
            decree=form.decreeEdit.text(),
            meeting_place=form.placeEdit.text(),
            meeting_days=form.daysEdit.text(),
            ended_on=form.endedField.value(),
            end_reason=form.endEdit.text(),
            changed_on=form.changedField.value() if self._sheet is not None else None,
        )
        if self._sheet is None:
            return partial(acts.form_group, new)
        return partial(acts.change_group, self._sheet.id, new)

    def _dress(self) -> None:
        form, around = self.form, self.bench.around
        title = self.tr("New group") if self._sheet is None else self.tr("Change the group")
        self.setWindowTitle(title)
        form.titleLabel.setText(title)
        form.villageBox.setPlaceholderText(self.tr("Choose the village"))
        for village in around.villages:
            form.villageBox.addItem(village.name, village.code)
        form.villageBox.setCurrentIndex(-1)
        for field in (form.formedField, form.endedField, form.changedField):
            field.set_up(around.today, past_only=True)
        form.members.set_up(self.bench)
        form.newKindButton.setAutoDefault(False)
        form.newKindButton.clicked.connect(self._ask_kind)
        for part in (
            form.changedLabel,
            form.changedField,
            form.endedLabel,
            form.endedField,
            form.endLabel,
            form.endEdit,
        ):
            part.setVisible(self._sheet is not None)
        editors = {
            "name": form.nameEdit,
            "kind": form.kindBox,
            "village_code": form.villageBox,
            "formed_on": form.formedField,
            "changed_on": form.changedField,
            "ended_on": form.endedField,
            "end_reason": form.endEdit,
            "members": form.members,
        }
        self.furnish(editors, form.saveButton, form.cancelButton)

    def _show(self, sheet: GroupSheet | None) -> None:
        form, today = self.form, self.bench.around.today()
        form.changedField.set_value(today)
        if sheet is None:
            form.formedField.set_value(today)
            form.members.set_members(())
            return
        form.nameEdit.setText(sheet.name)
        form.kindBox.setCurrentIndex(form.kindBox.findData(sheet.kind))
        form.villageBox.setCurrentIndex(form.villageBox.findData(sheet.village_code))
        form.formedField.set_value(sheet.formed_on)
        form.decreeEdit.setText(sheet.decree)
        form.placeEdit.setText(sheet.meeting_place)
        form.daysEdit.setText(sheet.meeting_days)
        form.endedField.set_value(sheet.ended_on)
        form.endEdit.setText(sheet.end_reason)
        form.members.set_members(members_of(sheet))

    def _offer_kinds(self, kinds: Sequence[KindLine]) -> None:
        box = self.form.kindBox
        box.clear()
        for kind in kinds:
            box.addItem(kind.name, kind.code)
        sheet = self._sheet
        if sheet is not None and box.findData(sheet.kind) < 0:
            box.addItem(sheet.kind_name, sheet.kind)

    def _ask_kind(self) -> None:
        dialog = ListEntryDialog(self.bench, self, is_kind=True)

        def chosen(name: str) -> None:
            def show(kinds: tuple[KindLine, ...]) -> None:
                self._offer_kinds(kinds)
                self.form.kindBox.setCurrentIndex(self.form.kindBox.findText(name))

            self.bench.read(self, self.bench.acts.groups.kinds, show)

        dialog.saved.connect(lambda _changes: chosen(dialog.name()))
        dialog.open()
