# SPDX-License-Identifier: MIT
"""What else may be known of a person and is seldom asked for: the names of the parents."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from tksk_desktop.gui.forms.ui_more_details import Ui_MoreDetails
from tksk_desktop.usecases.readings import ClientSheet


class MoreDetails(QWidget):
    """Folded away until asked for, or until something is known."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_MoreDetails()
        self.form.setupUi(self)
        self.form.moreButton.toggled.connect(self._unfold)
        self._unfold(unfolded=False)
        for edit in (self.form.motherEdit, self.form.fatherEdit):
            edit.textChanged.connect(self.changed)

    def set_values(self, sheet: ClientSheet) -> None:
        """Show what is known of a client."""
        self.form.motherEdit.setText(sheet.mother_name)
        self.form.fatherEdit.setText(sheet.father_name)
        self.form.moreButton.setChecked(bool(sheet.mother_name or sheet.father_name))

    def mother_name(self) -> str:
        """Return the mother's name as typed."""
        return self.form.motherEdit.text()

    def father_name(self) -> str:
        """Return the father's name as typed."""
        return self.form.fatherEdit.text()

    def _unfold(self, unfolded: bool) -> None:
        form = self.form
        said = self.tr("Less") if unfolded else self.tr("More: names of the parents")
        form.moreButton.setText(said)
        form.parents.setVisible(unfolded)
        if unfolded and form.moreButton.hasFocus():
            form.motherEdit.setFocus()
