# SPDX-License-Identifier: MIT
"""Short words on tinted grounds, wrapping where the line ends; each may be taken away."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget

from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.widgets.flow_layout import FlowLayout

WIDEST = 280
"""Pixels; a longer word is elided, its whole in the tooltip."""
_CROSS = 12
_PADDING = 40


class ChipRow(QWidget):
    """A row of chips; with ``set_removable(True)`` each is a button that takes it away."""

    removed = Signal(int)
    """The place of the chip that was pressed; the owner decides and sets the chips anew."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._removable = False
        self._words: tuple[str, ...] = ()
        self._layout = FlowLayout(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_removable(self, removable: bool) -> None:
        """Say whether a chip can be taken away."""
        self._removable = removable
        self.set_chips(self._words)

    def chips(self) -> tuple[str, ...]:
        """Return the words that are shown."""
        return self._words

    def set_chips(self, words: Sequence[str]) -> None:
        """Show these words in place of the former."""
        self._words = tuple(words)
        while (item := self._layout.takeAt(0)) is not None:
            chip = item.widget()
            if chip is not None:
                chip.hide()
                chip.deleteLater()
        for place, word in enumerate(self._words):
            chip = self._button(place, word) if self._removable else QLabel(self)
            chip.setProperty("look", "chip")
            whole = chip.fontMetrics().elidedText(word, Qt.TextElideMode.ElideRight, WIDEST)
            chip.setText(whole)
            chip.setToolTip(word if whole != word else chip.toolTip())
            self._layout.addWidget(chip)
            chip.show()
        self.setAccessibleName(", ".join(self._words))
        self.updateGeometry()

    def _button(self, place: int, word: str) -> QPushButton:
        chip = QPushButton(self)
        chip.setIcon(icon("x", QPalette.ColorRole.Highlight))
        chip.setIconSize(QSize(_CROSS, _CROSS))
        chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        said = self.tr("Take {name} away").format(name=word)
        chip.setToolTip(said)
        chip.setAccessibleName(said)
        chip.setAutoDefault(False)
        chip.clicked.connect(partial(self.removed.emit, place))
        return chip
