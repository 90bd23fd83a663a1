# SPDX-License-Identifier: MIT
"""A place outside the kecamatan, asked for where "outside" is chosen in a list of villages.

Sub-districts and regencies are suggested from the table of all Indonesia; any other words will do.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QStringListModel, Qt, QTimer
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from tksk_desktop.domain.outside_stays import LONGEST_PLACE
from tksk_desktop.gui.forms.ui_outside_field import Ui_OutsideField
from tksk_desktop.gui.workbench import Workbench

OUTSIDE = ""
"""In the list of villages: no village of ours."""
FEWEST_LETTERS = 3
PAUSE = 150
"""Milliseconds without a key before places are looked up."""


class OutsideField(QWidget):
    """Belongs to a list of villages, adds its last entry and is there while that is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_OutsideField()
        self.form.setupUi(self)
        self.setFocusProxy(self.form.placeEdit)
        self.form.placeEdit.setMaxLength(LONGEST_PLACE)
        self.hide()

    def set_up(self, bench: Workbench, villages: QComboBox, place: str = "") -> None:
        """Follow a list of villages that is filled; ``place`` is the one known."""
        self._bench, self._villages = bench, villages
        villages.addItem(self.tr("Outside the kecamatan …"), OUTSIDE)
        self._suggestions = QStringListModel(self)
        completer = QCompleter(self._suggestions, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.form.placeEdit.setText(place)
        self.form.placeEdit.setCursorPosition(0)
        self.form.placeEdit.setCompleter(completer)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._suggest)
        self.form.placeEdit.textEdited.connect(lambda _text: self._pause.start())
        villages.currentIndexChanged.connect(self._follow)
        self._follow()

    def place(self) -> str:
        """Return the place, empty where a village is chosen."""
        return self.form.placeEdit.text().strip() if self._is_chosen() else ""

    def lacks_place(self) -> bool:
        """Tell whether "outside" is chosen and nothing is said of where."""
        return self._is_chosen() and not self.place()

    def _is_chosen(self) -> bool:
        return self._villages.currentIndex() >= 0 and self._villages.currentData() == OUTSIDE

    def _follow(self) -> None:
        self.setVisible(self._is_chosen())
        if self._villages.hasFocus() and self._is_chosen():
            self.form.placeEdit.setFocus()

    def _suggest(self) -> None:
        text = self.form.placeEdit.text().strip()
        if len(text) < FEWEST_LETTERS:
            return
        find = partial(self._bench.acts.households.find_places, text)

        def show(found: Sequence[str]) -> None:
            if self.form.placeEdit.text().strip() == text:
                self._suggestions.setStringList(list(found))
                self.form.placeEdit.completer().complete()

        self._bench.read(self, find, show)
