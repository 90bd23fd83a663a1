# SPDX-License-Identifier: MIT
"""What all pages of the main window share: reloading, and the keys that mean the same on each."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.workbench import NoteStart, Workbench
from tksk_desktop.usecases.changes import Changes, Kind

PageAct = tuple[str, str, Callable[[], None]]
"""What an act of a page is called, its icon, what it does."""


class Page(QWidget):
    """A page; it reloads itself when shown, and when an act touched what it shows."""

    def __init__(self, bench: Workbench, reload_on: frozenset[Kind]) -> None:
        super().__init__()
        self.bench = bench
        self._reload_on = reload_on
        self._is_stale = True
        bench.notice.changed.connect(self._notice)

    def reload(self) -> None:
        """Read anew what the page shows."""

    def more_acts(self) -> tuple[PageAct, ...]:
        """Return the acts beyond the main button, for the page's menu and the palette."""
        return ()

    def start_new(self) -> None:
        """Begin a new record of this page (Ctrl+N)."""

    def note_start(self) -> NoteStart:
        """Return what a session note begun from here already knows (Ctrl+Shift+N)."""
        return NoteStart()

    def start_search(self) -> None:
        """Put the caret into the page's search (Ctrl+F)."""

    def save(self) -> None:
        """Save what is being edited (Ctrl+S)."""

    def go_back(self) -> bool:
        """Step back inside the page (Esc); tell whether there was a step to take."""
        return False

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._is_stale = False
            self.reload()

    def _notice(self, changes: Changes) -> None:
        if not self._reload_on & changes.kinds:
            return
        if self.isVisible():
            self.reload()
        else:
            self._is_stale = True
