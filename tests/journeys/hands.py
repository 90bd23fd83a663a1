# SPDX-License-Identifier: MIT
"""Two hands on the keys and none on a mouse: what a worker does without one, key by key.

A field or a button is reached by the Tab key, never by a call; what cannot be reached fails.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QListWidget, QMessageBox, QWidget

from tests.gui.key_collisions import collisions
from tests.journeys.conftest import Running
from tksk_desktop.gui.widgets.person_picker import PersonPicker

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
PLAIN = Qt.KeyboardModifier.NoModifier
MOST_TABS = 90
"""A page with more stations than this is not worked by keys."""
_LOOK_AGAIN_MS = 50

W = TypeVar("W", bound=QWidget)


class Hands:
    """Presses keys in the window that has them, as one does who looks at the caret."""

    def __init__(self, running: Running) -> None:
        self._running = running
        self.strokes = 0

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = PLAIN) -> None:
        """Press one key where the caret is."""
        self.strokes += 1
        QTest.keyClick(self._receiver(), key, held)

    def write(self, text: str) -> None:
        """Type where the caret is."""
        self.strokes += len(text)
        QTest.keyClicks(self._receiver(), text)

    def go(self, wanted: QWidget) -> None:
        """Tab on until the caret is in a field or on a button."""
        self._running.wait(lambda: wanted.isVisible() and wanted.isEnabled())
        seen = []
        for _step in range(MOST_TABS):
            focused = QApplication.focusWidget()
            if focused is not None and (focused is wanted or wanted.isAncestorOf(focused)):
                return
            seen.append(focused.objectName() if focused is not None else "-")
            self.press(Key.Key_Tab)
        raise AssertionError(f"{wanted.objectName()} is not on the way of Tab: {seen}")

    def fill(self, field: QWidget, text: str) -> None:
        """Go to a field and type instead of what stands there."""
        self.go(field)
        self.press(Key.Key_A, CTRL)
        self.write(text)

    def choose(self, box: QComboBox, text: str) -> None:
        """Go to a box and walk by the arrows to the line that begins so."""
        self.go(box)
        begins = Qt.MatchFlag.MatchStartsWith
        self._running.wait(lambda: box.findText(text, begins) >= 0)
        wanted = box.findText(text, begins)
        while box.currentIndex() != wanted:
            self.press(Key.Key_Down if box.currentIndex() < wanted else Key.Key_Up)

    def pick(self, picker: PersonPicker, text: str) -> None:
        """Find someone by a part of the name and take the first found."""
        self.fill(picker, text)
        finds = picker.findChild(QListWidget)
        assert isinstance(finds, QListWidget)
        self._running.wait(finds.isVisible)
        self.press(Key.Key_Return)

    def push(self, button: QWidget) -> None:
        """Go to a button and press it."""
        self.go(button)
        self.press(Key.Key_Space)

    def run(self, act: str) -> None:
        """Do something by its name, through the palette."""
        self.press(Key.Key_K, CTRL)
        self.write(act)
        self.press(Key.Key_Return)

    def shown(self, owner: QWidget, kind: type[W]) -> W:
        """Wait for a dialog of a page and return it."""
        self._running.wait(lambda: any(each.isVisible() for each in owner.findChildren(kind)))
        dialog = next(each for each in owner.findChildren(kind) if each.isVisible())
        self._bring_to_front(dialog)
        assert not collisions(dialog)
        return dialog

    def gone(self, owner: QWidget, kind: type[QWidget]) -> None:
        """Wait until a dialog has closed."""
        self._running.wait(lambda: not owner.findChildren(kind))

    def agree_to_what_comes(self) -> None:
        """Say yes, by keys, to the question that the next key brings up."""

        def answer() -> None:
            box = QApplication.activeModalWidget()
            if not isinstance(box, QMessageBox):
                QTimer.singleShot(_LOOK_AGAIN_MS, self._running.window, answer)
                return
            try:
                self._bring_to_front(box)
                role = QMessageBox.ButtonRole.AcceptRole
                self.push(next(each for each in box.buttons() if box.buttonRole(each) == role))
            finally:
                box.reject()  # a question that keys cannot answer must not stay for ever

        QTimer.singleShot(_LOOK_AGAIN_MS, self._running.window, answer)

    def until(self, condition: Callable[[], object]) -> None:
        """Look on until something is so."""
        self._running.wait(condition)

    def _receiver(self) -> QWidget:
        """Return what gets the keys: a popup, or the field with the caret, which is never lost."""
        popup = QApplication.activePopupWidget()
        if popup is not None:
            return popup
        if QApplication.activeWindow() is None:
            self._bring_to_front(QApplication.activeModalWidget() or self._running.window)
        self._running.wait(QApplication.focusWidget)
        focused = QApplication.focusWidget()
        assert focused is not None
        return focused

    def _bring_to_front(self, window: QWidget) -> None:
        """Do what a window manager does; the tests have none."""
        window.activateWindow()
        self._running.wait(window.isActiveWindow)
