# SPDX-License-Identifier: MIT
"""A state told by an icon and a word, and how the states of reports and copies look.

The words of the states live in ``vocabulary``.
"""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from tksk_desktop.domain.reports import CopyState
from tksk_desktop.gui.icons import put_mark
from tksk_desktop.gui.widgets.looks import wear_look

MARK = 16
COPY_LOOKS = {
    CopyState.WAITING: ("clock", "quiet"),
    CopyState.PRINTED: ("printer", "quiet"),
    CopyState.SENT: ("send", "strong"),
    CopyState.RECEIVED: ("check", "good"),
    CopyState.REVISION_ASKED: ("triangle-alert", "attention"),
    CopyState.APPROVED: ("circle-check", "good"),
}


class StateLabel(QWidget):
    """An icon and a word side by side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark = QLabel(self)
        self._word = QLabel(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._mark)
        row.addWidget(self._word)

    def say(self, icon_name: str, said: str, look: str) -> None:
        """Show a state; ``look`` is a label look of the style sheet."""
        put_mark(self._mark, icon_name, MARK)
        self._word.setText(said)
        wear_look(self._word, look)

    def text(self) -> str:
        """Return the word that is shown."""
        return self._word.text()
