# SPDX-License-Identifier: MIT
"""Asks which two symbols a line connects and what it means."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialog, QWidget

from tksk_desktop.gui.forms.ui_picture_tie_dialog import Ui_PictureTieDialog
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.overriding import override
from tksk_desktop.vocabulary import word


class TieDialog(QDialog):
    """Two names, the kind of the line, and a direction where it has one."""

    decided = Signal(int, int, object, object)
    """Both keys, the kind, and the direction or None."""

    def __init__(
        self,
        names: Mapping[int, str],
        one: int,
        other: int,
        kinds: Sequence[tuple[str, StrEnum]],
        flows: Sequence[StrEnum],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.form = Ui_PictureTieDialog()
        self.form.setupUi(self)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Connect two"))
        form = self.form
        self._keys, self._kinds, self._flows = list(names), list(kinds), list(flows)
        for box, key in ((form.oneBox, one), (form.otherBox, other)):
            box.addItems(list(names.values()))
            box.setCurrentIndex(self._keys.index(key))
        form.kindBox.addItems([said for said, _kind in kinds])
        form.flowBox.addItems([word(flow) for flow in flows])
        form.flowPane.setVisible(bool(flows))
        form.problemLabel.hide()
        form.saveButton.setDefault(True)
        form.saveButton.setIcon(icon("check", QPalette.ColorRole.HighlightedText))
        form.saveButton.clicked.connect(self.accept)
        form.cancelButton.setAutoDefault(False)
        form.cancelButton.clicked.connect(self.reject)
        form.kindBox.setFocus()

    @override
    def accept(self) -> None:
        form = self.form
        one = self._keys[form.oneBox.currentIndex()]
        other = self._keys[form.otherBox.currentIndex()]
        if one == other:
            form.problemLabel.setText(self.tr("A line connects two different ones."))
            form.problemLabel.show()
            return
        kind = self._kinds[form.kindBox.currentIndex()][1]
        flow = self._flows[form.flowBox.currentIndex()] if self._flows else None
        super().accept()
        self.decided.emit(one, other, kind, flow)
