# SPDX-License-Identifier: MIT
"""Corrects from when until when someone belonged to a group, and in which office."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from tksk_desktop.domain.groups import GroupRole
from tksk_desktop.gui.forms.ui_membership_dialog import Ui_MembershipDialog
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.entry_dialog import EntryDialog
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.groups.correct_membership import MembershipEntry
from tksk_desktop.usecases.groups.readings import SpellLine
from tksk_desktop.vocabulary import word


class MembershipDialog(EntryDialog):
    """The dates and the office of one time of one member."""

    def __init__(self, bench: Workbench, group_id: int, spell: SpellLine, parent: QWidget) -> None:
        super().__init__(bench, parent)
        self.form = form = Ui_MembershipDialog()
        form.setupUi(self)
        self._group_id, self._spell = group_id, spell
        title = self.tr("Membership of {name}").format(name=spell.name)
        self.setWindowTitle(title)
        form.titleLabel.setText(title)
        for role in GroupRole:
            form.roleBox.addItem(word(role), role.value)
        form.roleBox.setCurrentIndex(form.roleBox.findData(spell.role.value))
        for field, day in ((form.sinceField, spell.since), (form.untilField, spell.until)):
            field.set_up(bench.around.today, past_only=True)
            field.set_value(day)
        editors = {"role": form.roleBox, "since": form.sinceField, "until": form.untilField}
        self.furnish(editors, form.saveButton, form.cancelButton)
        self.begin()
        form.sinceField.setFocus()

    @override
    def typed(self) -> object:
        form = self.form
        return (form.roleBox.currentData(), form.sinceField.text(), form.untilField.text())

    @override
    def missing(self) -> tuple[str, ...]:
        return ("since",) if self.form.sinceField.value() is None else ()

    @override
    def act(self) -> Callable[[], Changes]:
        since = self.form.sinceField.value()
        assert since is not None, "save() asked for what is missing"
        entry = MembershipEntry(
            spell_id=self._spell.id,
            is_client=self._spell.client_id is not None,
            role=GroupRole(self.form.roleBox.currentData()),
            since=since,
            until=self.form.untilField.value(),
        )
        return partial(self.bench.acts.groups.correct_membership, self._group_id, entry)
