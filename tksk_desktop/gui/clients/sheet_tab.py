# SPDX-License-Identifier: MIT
"""What the tabs of a client's sheet share: they fill themselves only when they are looked at."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QWidget

from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.looks import wear_look
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.readings import ClientSheet


class SheetTab(QWidget):
    """One tab over one client. A tab reads for itself what the sheet does not hold."""

    noted = Signal(str)
    """An act of this tab is done; the sentence says which."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bench = bench
        self.sheet: ClientSheet | None = None
        self._is_stale = False

    def title(self) -> str:
        """Return the word on the tab."""
        raise NotImplementedError

    def count(self, sheet: ClientSheet) -> int:
        """Return how many records the tab holds, for its title; 0 where that says nothing."""
        return 0

    def fill(self, sheet: ClientSheet) -> None:
        """Show the client; called only while the tab can be seen."""
        raise NotImplementedError

    def show_client(self, sheet: ClientSheet) -> None:
        """Take the client, or the same one as it is now; show it at the next look."""
        self.sheet = sheet
        self._is_stale = True
        if self.isVisible():
            self._fill_now()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._fill_now()

    def _fill_now(self) -> None:
        if self.sheet is not None:
            self._is_stale = False
            self.fill(self.sheet)


def say_fact(label: QLabel, text: str, nothing: str) -> None:
    """Show a fact, or quietly that it is not known."""
    label.setText(text or nothing)
    wear_look(label, "" if text else "quiet")
