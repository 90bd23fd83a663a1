# SPDX-License-Identifier: MIT
"""Tells the screens what an act touched."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from tksk_desktop.usecases.changes import Changes


class ChangeNotice(QObject):
    """One signal for the whole program; its value is a ``Changes``."""

    changed = Signal(object)

    def tell(self, changes: Changes) -> None:
        """Let every listener know."""
        self.changed.emit(changes)
