# SPDX-License-Identifier: MIT
"""A text field that is as tall as its text, so that the page has one scroll bar only."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from tksk_desktop.gui.overriding import override

FEWEST_LINES = 3
FRAME = 16
"""Pixels that border and padding of the style sheet take above and below the text."""


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
        document = self.document()
        layout, block, text = document.documentLayout(), document.begin(), 0.0
        while block.isValid():
            text += layout.blockBoundingRect(block).height()
            block = block.next()
        fewest = FEWEST_LINES * self.fontMetrics().lineSpacing()
        tall = math.ceil(max(text, fewest) + 2 * document.documentMargin()) + FRAME
        if tall != self.height():
            self.setFixedHeight(tall)
