# SPDX-License-Identifier: MIT
"""Notices that nobody has touched keys or mouse for a while, or that the computer slept."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from tksk_desktop.gui.overriding import override

_SIGNS_OF_LIFE = frozenset(
    {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.MouseMove}
)


_LOOK_MS = 2_000
_SLEPT_SECONDS = 20.0


class IdleWatch(QObject):
    """``passed`` comes once after the set minutes without work, or after the computer slept.

    A sleep is seen when it ends: the wall clock has gone on and the steady clock has not. Whoever
    wakes the computer finds the lock screen.
    """

    passed = Signal()

    def __init__(
        self,
        parent: QObject,
        *,
        wall: Callable[[], float] = time.time,
        steady: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._wall, self._steady = wall, steady
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.passed)
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self.look_for_sleep)

    def start(self, minutes: int) -> None:
        """Begin to watch."""
        self._timer.start(minutes * 60_000)
        self._apart = self._wall() - self._steady()
        self._look.start()
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def stop(self) -> None:
        """Watch no more."""
        self._timer.stop()
        self._look.stop()
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)

    def look_for_sleep(self) -> None:
        """Compare both clocks; a wall clock that was only corrected by hand locks too."""
        before, self._apart = self._apart, self._wall() - self._steady()
        if self._apart - before > _SLEPT_SECONDS:
            self.passed.emit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS_OF_LIFE and self._timer.isActive():
            self._timer.start()
        return False
