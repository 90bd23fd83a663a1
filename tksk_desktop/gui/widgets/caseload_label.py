# SPDX-License-Identifier: MIT
"""The open cases against what one worker can carry, in words; the colour only underlines them."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from tksk_desktop.domain.case_lists import CaseloadState
from tksk_desktop.gui.widgets.looks import wear_look
from tksk_desktop.usecases.cases.readings import Caseload
from tksk_desktop.vocabulary import number, word


class CaseloadLabel(QLabel):
    """One sentence, the same wherever the caseload is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)

    def show_caseload(self, load: Caseload) -> None:
        """Show the figure beside both bounds of the settings."""
        self.setText(
            self.tr("{count} open cases, {state} ({usual} recommended, at most {highest})").format(
                count=number(load.open_cases),
                state=word(load.state),
                usual=number(load.usual),
                highest=number(load.highest),
            )
        )
        wear_look(self, "quiet" if load.state is CaseloadState.WITHIN else "attention")
