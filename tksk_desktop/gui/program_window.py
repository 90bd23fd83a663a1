# SPDX-License-Identifier: MIT
"""The one top-level window: shows either what stands in front of the caseload or the work area."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.window_state import WindowState

_SMALLEST = QSize(960, 620)
_USUAL = QSize(1280, 720)


class ProgramWindow(QMainWindow):
    """Holds one screen at a time."""

    painted = Signal()
    """The first screen is on the glass."""
    closed = Signal()

    def __init__(self, state: WindowState) -> None:
        super().__init__()
        self._state = state
        self._is_painted = False
        self._work: QWidget | None = None
        self.setWindowTitle("TKSK Desktop")
        self.setMinimumSize(_SMALLEST)
        self.resize(_USUAL)
        if not state.geometry.isEmpty():
            self.restoreGeometry(state.geometry)

    def front(self) -> QWidget | None:
        """Return the screen that is shown now, or None before the first."""
        return self.centralWidget()

    def shows_work(self) -> bool:
        """Tell whether the work area is shown."""
        return self._work is not None

    def show_front(self, screen: QWidget) -> None:
        """Show a screen that stands in front of the caseload."""
        self._work = None
        self.setCentralWidget(screen)
        # A screen that is not seen yet takes no keys, and nothing else has them any more.
        screen.show()
        screen.setFocus()

    def show_work(self, area: QWidget) -> None:
        """Show the work area."""
        self.setCentralWidget(area)
        area.show()
        self._work = area

    def leave_work(self) -> None:
        """Take the work area away, with all personal data that it shows."""
        self._work = None
        area = self.takeCentralWidget()
        if area is not None:
            area.hide()
            area.deleteLater()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self.painted.emit)
        return super().event(event)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self._state.geometry = self.saveGeometry()
        if self._work is not None:
            # A page that is hidden keeps what is being typed, before the caseload is closed.
            self._work.hide()
        # What is written at the end, the automatic backup among it, needs no window to look at.
        self.hide()
        self.closed.emit()
        super().closeEvent(event)
