# SPDX-License-Identifier: MIT
"""The name under which a filter set is kept."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from tksk_desktop.gui.forms.ui_filter_name import Ui_FilterNameDialog
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.entry_dialog import EntryDialog
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.finding.readings import SavedFilter
from tksk_desktop.usecases.readings import ClientFilter


class FilterNameDialog(EntryDialog):
    """Name a new filter set, or give a kept one another name."""

    def __init__(
        self, bench: Workbench, wanted: ClientFilter | SavedFilter, what: str, parent: QWidget
    ) -> None:
        super().__init__(bench, parent)
        self.form = Ui_FilterNameDialog()
        self.form.setupUi(self)
        self._wanted = wanted
        is_kept = isinstance(wanted, SavedFilter)
        title = self.tr("Rename the filter") if is_kept else self.tr("Keep this filter")
        self.setWindowTitle(title)
        self.form.titleLabel.setText(title)
        self.form.whatLabel.setText(what)
        if isinstance(wanted, SavedFilter):
            self.form.nameEdit.setText(wanted.name)
            self.form.nameEdit.selectAll()
        editors = {"name": self.form.nameEdit}
        self.furnish(editors, self.form.saveButton, self.form.cancelButton)
        self.begin()
        self.form.nameEdit.setFocus()

    @override
    def typed(self) -> object:
        return self.form.nameEdit.text()

    @override
    def act(self) -> Callable[[], Changes]:
        acts, name = self.bench.acts.finding, self.form.nameEdit.text()
        if isinstance(self._wanted, SavedFilter):
            return partial(acts.rename_filter, self._wanted.id, name)
        return partial(acts.keep_filter, name, self._wanted)
