# SPDX-License-Identifier: MIT
"""A text field that is as tall as its text, so that the page has one scroll bar only."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.text_height import text_height


class GrowingText(QPlainTextEdit):
    """Grows and shrinks with its text and its width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._fit())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        tall = text_height(self)
        if tall != self.height():
            self.setFixedHeight(tall)
