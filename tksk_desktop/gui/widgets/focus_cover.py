# SPDX-License-Identifier: MIT
"""Covers what must not be seen while another program has the focus: shared screens, passers-by."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QDialog, QLabel, QWidget

from tksk_desktop.gui.overriding import override


class FocusCover(QObject):
    """Lays a cover over an area and its dialogs, and takes it away when the program is used again.

    Covers belong to what they cover, so none outlives it when the program locks meanwhile.
    """

    def __init__(self, is_wanted: Callable[[], bool], area: QWidget) -> None:
        super().__init__(area)
        self._is_wanted, self._area = is_wanted, area
        self._covers: list[QWidget] = []
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.applicationStateChanged.connect(self.hear)

    def hear(self, state: Qt.ApplicationState) -> None:
        """Cover or uncover as the program loses or gets the focus."""
        self.uncover()
        if state is not Qt.ApplicationState.ApplicationActive and self._is_wanted():
            self._cover()

    def uncover(self) -> None:
        """Take the covers away."""
        for cover in self._covers:
            cover.hide()
            cover.deleteLater()
        self._covers = []

    def _cover(self) -> None:
        dialogs = [each for each in self._area.findChildren(QDialog) if each.isVisible()]
        said = self.tr(
            "Confidential clients are open. They are covered while another window is in use: "
            "click here to go on."
        )
        self._covers = [_Cover(said, covered) for covered in (self._area, *dialogs)]


class _Cover(QLabel):
    """Hides all of a widget, whatever its size becomes."""

    def __init__(self, said: str, covered: QWidget) -> None:
        super().__init__(said, covered)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Window)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWordWrap(True)
        self.setMargin(24)
        self.setGeometry(covered.rect())
        covered.installEventFilter(self)
        self.raise_()
        self.show()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False
