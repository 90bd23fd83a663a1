# SPDX-License-Identifier: MIT
"""How many generations of backups stay, and whether one is made at closing."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from tksk_desktop.domain.backups import MOST_KEPT, KeepRule
from tksk_desktop.gui.forms.ui_backup_rules_dialog import Ui_BackupRulesDialog
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.entry_dialog import EntryDialog
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.safekeeping.readings import BackupRules


class RulesDialog(EntryDialog):
    """The one entry of the rule."""

    def __init__(self, bench: Workbench, rules: BackupRules, parent: QWidget) -> None:
        super().__init__(bench, parent)
        self.form = form = Ui_BackupRulesDialog()
        form.setupUi(self)
        self.setWindowTitle(self.tr("How many backups stay"))
        self._boxes = {
            "last": (form.lastBox, rules.keep.last),
            "weekly": (form.weeklyBox, rules.keep.weekly),
            "monthly": (form.monthlyBox, rules.keep.monthly),
        }
        for box, number in self._boxes.values():
            box.setMaximum(MOST_KEPT)
            box.setValue(number)
        form.closingBox.setChecked(rules.at_closing)
        editors = {name: box for name, (box, _number) in self._boxes.items()}
        self.furnish(editors, form.saveButton, form.cancelButton)
        self.begin()
        form.lastBox.setFocus()

    @override
    def typed(self) -> BackupRules:
        keep = KeepRule(**{name: box.value() for name, (box, _number) in self._boxes.items()})
        return BackupRules(keep, self.form.closingBox.isChecked())

    @override
    def act(self) -> Callable[[], Changes]:
        return partial(self.bench.acts.backups.set_rules, self.typed())
