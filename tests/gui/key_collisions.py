# SPDX-License-Identifier: MIT
"""Finds keys that would do two things at once: Qt then does neither."""

from __future__ import annotations

from collections import defaultdict

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QLabel, QTabBar, QWidget

Context = Qt.ShortcutContext


def collisions(window: QWidget) -> set[str]:
    """Return the keys of a window that mean two things somewhere where the caret can be."""
    return {key for place in _places(window) for key in _twice(window, place)}


def _places(window: QWidget) -> list[QWidget]:
    """Return the visible widgets that can have the caret, and the window itself."""
    takes = Qt.FocusPolicy.NoFocus
    found = [w for w in window.findChildren(QWidget) if w.isVisible() and w.focusPolicy() != takes]
    return [window, *(w for w in found if w.window() is window)]


def _twice(window: QWidget, place: QWidget) -> list[str]:
    meanings = defaultdict[str, list[object]](list)
    for shortcut in window.findChildren(QShortcut):
        if _holds(shortcut, place):
            meanings[shortcut.key().toString()].append(shortcut)
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and widget.window() is window:
            for text in _texts(widget):
                mnemonic = QKeySequence.mnemonic(text)
                if not mnemonic.isEmpty():
                    meanings[mnemonic.toString()].append(widget)
    return [key for key, holders in meanings.items() if len(holders) > 1]


def _holds(shortcut: QShortcut, place: QWidget) -> bool:
    owner = shortcut.parent()
    if not isinstance(owner, QWidget) or not shortcut.isEnabled() or not owner.isVisible():
        return False
    if shortcut.context() is Context.WidgetShortcut:
        return owner is place
    if shortcut.context() is Context.WidgetWithChildrenShortcut:
        return owner is place or owner.isAncestorOf(place)
    return owner.window() is place.window()


def _texts(widget: QWidget) -> list[str]:
    """Return the texts of a widget in which a letter can be marked as its key."""
    if isinstance(widget, QAbstractButton):
        return [widget.text()]
    if isinstance(widget, QLabel) and widget.buddy() is not None:
        return [widget.text()]
    if isinstance(widget, QTabBar):
        return [widget.tabText(place) for place in range(widget.count())]
    return []
