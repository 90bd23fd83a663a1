# SPDX-License-Identifier: MIT
"""Where the caret goes when a page gets the keys.

Not by a focus proxy: with a proxy among its own fields a page is skipped by the Tab key from the
page to that field, so that its head with the main button is never reached.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget

from tksk_desktop.gui.overriding import override

_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


class FirstFocus(QObject):
    """Hands the keys that a page gets on to one of its fields."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.field = page
        page.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn and self.field is not watched:
            self.field.setFocus()
        return super().eventFilter(watched, event)


def begin_at(page: QWidget, field: QWidget) -> None:
    """Let a page that gets the keys give them to a field of its own from now on."""
    first = page.findChild(FirstFocus, options=_DIRECT) or FirstFocus(page)
    first.field = field
    if page.hasFocus():
        field.setFocus()
