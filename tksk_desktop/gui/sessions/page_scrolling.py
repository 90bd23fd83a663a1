# SPDX-License-Identifier: MIT
"""Lets a long form scroll as one page: text fields grow, the wheel never changes a value."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QPlainTextEdit, QScrollArea, QWidget

from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.text_height import text_height

AROUND_CARET = 32


class WheelToPage(QObject):
    """Hands the wheel on to the page: a list or number box changes only when meant."""

    def __init__(self, *editors: QWidget) -> None:
        super().__init__(editors[0])
        for editor in editors:
            editor.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Wheel:
            event.ignore()
            return True
        return super().eventFilter(watched, event)


class GrowsWithText(QObject):
    """Makes a text field as high as its text, and keeps the caret in sight of the page."""

    def __init__(self, editor: QPlainTextEdit, page: QScrollArea) -> None:
        super().__init__(editor)
        self._editor = editor
        self._page = page
        editor.document().documentLayout().documentSizeChanged.connect(self._fit)
        editor.cursorPositionChanged.connect(self._follow_later)
        self._follow = QTimer(self)
        self._follow.setSingleShot(True)
        self._follow.setInterval(0)
        self._follow.timeout.connect(self._show_caret)
        self._fit()

    def _fit(self) -> None:
        height = text_height(self._editor)
        if height != self._editor.height():
            self._editor.setFixedHeight(height)

    def _follow_later(self) -> None:
        if self._editor.hasFocus():
            self._follow.start()

    def _show_caret(self) -> None:
        page = self._page.widget()
        if page is None or not self._editor.isVisible():
            return
        caret = self._editor.cursorRect()
        place = self._editor.viewport().mapTo(page, caret.center())
        self._page.ensureVisible(0, place.y(), 0, AROUND_CARET)
