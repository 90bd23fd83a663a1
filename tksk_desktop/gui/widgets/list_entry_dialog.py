# SPDX-License-Identifier: MIT
"""Adds to a list behind the groups, or changes it: kinds of groups, and indicators."""

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
from tksk_desktop.usecases.groups.readings import IndicatorEntry, KindEntry
from tksk_desktop.vocabulary import word


class ListEntryDialog(EntryDialog):
    """The name of a kind; of an indicator its unit too, and how it is written while it is new."""

    def __init__(
        self,
        bench: Workbench,
        parent: QWidget,
        *,
        is_kind: bool,
        known: KindEntry | IndicatorEntry | None = None,
    ) -> None:
        super().__init__(bench, parent)
        self.form = form = Ui_ListEntryDialog()
        form.setupUi(self)
        self._is_kind, self._known = is_kind, known
        title = self._title()
        self.setWindowTitle(title)
        form.titleLabel.setText(title)
        for kind in IndicatorKind:
            form.kindBox.addItem(word(kind), kind.value)
        for part in (form.kindLabel, form.kindBox, form.unitLabel, form.unitEdit):
            part.setVisible(not is_kind)
        form.activeBox.setVisible(known is not None)
        form.activeBox.setChecked(known is None or known.active)
        if known is not None:
            form.nameEdit.setText(known.name)
        if isinstance(known, IndicatorEntry):
            form.kindBox.setCurrentIndex(form.kindBox.findData(known.kind.value))
            form.kindBox.setEnabled(False)
            form.unitEdit.setText(known.unit)
        editors = {"name": form.nameEdit, "active": form.activeBox}
        self.furnish(editors, form.saveButton, form.cancelButton)
        self.begin()
        self.adjustSize()
        form.nameEdit.setFocus()

    def name(self) -> str:
        """Return the name as it is kept."""
        return self.form.nameEdit.text().strip()

    @override
    def typed(self) -> object:
        form = self.form
        return form.nameEdit.text(), form.unitEdit.text(), form.activeBox.isChecked()

    @override
    def act(self) -> Callable[[], Changes]:
        acts, form, known = self.bench.acts.groups, self.form, self._known
        name, unit, active = form.nameEdit.text(), form.unitEdit.text(), form.activeBox.isChecked()
        if isinstance(known, KindEntry):
            return partial(acts.change_kind, known.code, name, active=active)
        if isinstance(known, IndicatorEntry):
            return partial(acts.change_indicator, known.id, name, unit, active=active)
        if self._is_kind:
            return partial(acts.add_kind, name)
        return partial(acts.add_indicator, name, IndicatorKind(form.kindBox.currentData()), unit)

    def _title(self) -> str:
        if self._is_kind:
            new, change = self.tr("New kind of group"), self.tr("Change the kind of group")
        else:
            new, change = self.tr("New indicator"), self.tr("Change the indicator")
        return new if self._known is None else change
