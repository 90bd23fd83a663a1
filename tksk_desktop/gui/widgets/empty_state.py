# SPDX-License-Identifier: MIT
"""What a page shows while it has nothing: what it is for, and the first act."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPalette
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.overriding import override

PICTURE = 40
WIDEST = 420
"""Pixels of a line of text: longer lines are hard to read."""


class EmptyState(QWidget):
    """A picture, a title, one or two sentences and perhaps a button, in the middle."""

    asked = Signal()
    """The button was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = QIcon()
        self._picture = QLabel()
        self._title = QLabel()
        self._title.setProperty("look", "section")
        self._text = QLabel()
        self._text.setProperty("look", "quiet")
        for label in (self._picture, self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for label in (self._title, self._text):
            label.setWordWrap(True)
            label.setFixedWidth(WIDEST)
        self._button = QPushButton()
        self._button.setProperty("look", "main")
        self._button.clicked.connect(self.asked)
        self._button.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(8)
        layout.addStretch(2)
        for widget in (self._picture, self._title, self._text):
            layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(8)
        layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        self.setFocusProxy(self._button)

    def set_up(self, icon_name: str, title: str, text: str, button_text: str | None = None) -> None:
        """Show a line icon, a title, a text and, if there is a first act, its button."""
        self._icon = icon(icon_name, QPalette.ColorRole.PlaceholderText)
        self._draw()
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        for label in (self._title, self._text):
            # A layout that centres a label does not ask how high its lines are together.
            label.ensurePolished()
            label.setFixedHeight(max(0, label.heightForWidth(WIDEST)))
        self._button.setText(button_text or "")
        self._button.setVisible(bool(button_text))
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and not self._icon.isNull():
            self._draw()

    def _draw(self) -> None:
        self._picture.setPixmap(
            self._icon.pixmap(QSize(PICTURE, PICTURE), self.devicePixelRatioF())
        )
