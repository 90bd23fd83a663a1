# SPDX-License-Identifier: MIT
"""The keys of a page with several views: Ctrl with the number of a view's button."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QWidget

from tksk_desktop.gui.keys import Place, keys_of


def number_views(page: QWidget, buttons: Sequence[QAbstractButton]) -> None:
    """Let Ctrl+1, Ctrl+2 … press the buttons of the views, in their order on the page.

    The Tab key reaches only one button of such a row, and each view takes the caret.
    """
    for key, button in zip(keys_of(Place.EVERYWHERE, "views"), buttons, strict=False):
        keys = QKeySequence(key)
        shortcut = QShortcut(keys, page)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(partial(_press, button))
        button.setToolTip(keys.toString(QKeySequence.SequenceFormat.NativeText))


def _press(button: QAbstractButton) -> None:
    if button.isVisible():
        button.click()
