# SPDX-License-Identifier: MIT
"""What stands in place of a pair with a confidential client, until that one is opened."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.doubles.readings import PairLine


class PairVeil(QFrame):
    """Says that a client must be opened with a reason first, and leads there."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self._bench = bench
        self._ids = (0, 0)
        said = QLabel(
            self.tr(
                "At least one of the two is confidential. They were compared, but are shown only "
                "after both sheets were opened with a reason."
            )
        )
        said.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        layout.addWidget(said)
        for place, text in enumerate((self.tr("Open the first"), self.tr("Open the second"))):
            button = QPushButton(text)
            button.clicked.connect(partial(self._open, place))
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)

    def show_pair(self, line: PairLine) -> None:
        """Take the pair whose sheets the buttons open."""
        self._ids = (line.first_id, line.second_id)

    def _open(self, place: int) -> None:
        self._bench.doors.client(self._ids[place])
