# SPDX-License-Identifier: MIT
"""Adds to a list behind the groups: an own kind of group, or an own indicator."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from tksk_desktop.domain.group_progress import IndicatorKind
from tksk_desktop.gui.forms.ui_list_entry_dialog import Ui_ListEntryDialog
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.entry_dialog import EntryDialog
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.vocabulary import word


class ListEntryDialog(EntryDialog):
    """The name of a kind; of an indicator its kind and unit too."""

    def __init__(self, bench: Workbench, parent: QWidget, *, is_kind: bool) -> None:
        super().__init__(bench, parent)
        self.form = form = Ui_ListEntryDialog()
        form.setupUi(self)
        self._is_kind = is_kind
        title = self.tr("New kind of group") if is_kind else self.tr("New indicator")
        self.setWindowTitle(title)
        form.titleLabel.setText(title)
        for kind in IndicatorKind:
            form.kindBox.addItem(word(kind), kind.value)
        for part in (form.kindLabel, form.kindBox, form.unitLabel, form.unitEdit):
            part.setVisible(not is_kind)
        self.furnish({"name": form.nameEdit}, form.saveButton, form.cancelButton)
        self.begin()
        self.adjustSize()
        form.nameEdit.setFocus()

    def name(self) -> str:
        """Return the name as it is kept."""
        return self.form.nameEdit.text().strip()

    @override
    def typed(self) -> object:
        return (self.form.nameEdit.text(), self.form.unitEdit.text())

    @override
    def act(self) -> Callable[[], Changes]:
        acts, form = self.bench.acts.groups, self.form
        if self._is_kind:
            return partial(acts.add_kind, form.nameEdit.text())
        kind = IndicatorKind(form.kindBox.currentData())
        return partial(acts.add_indicator, form.nameEdit.text(), kind, form.unitEdit.text())
