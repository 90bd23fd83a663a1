# SPDX-License-Identifier: MIT
"""One case in a client's sheet, with the way into it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QWidget

from tksk_desktop.gui.forms.ui_case_card import Ui_CaseCard
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.cases.readings import CaseLine, StageLine


class CaseCard(QFrame):
    """Shows a case in a few lines; the tab opens it."""

    opened = Signal(int)
    note_wanted = Signal(object)

    def __init__(
        self,
        bench: Workbench,
        case: CaseLine,
        stages: tuple[StageLine, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.form = Ui_CaseCard()
        self.form.setupUi(self)
        self.setProperty("look", "card")
        form, quiet = self.form, QPalette.ColorRole.PlaceholderText
        form.head.show_case(bench, case, stages)
        form.noteButton.setVisible(case.closed_on is None)
        form.openButton.setIcon(icon("folder-open", quiet))
        form.noteButton.setIcon(icon("notebook-pen", quiet))
        form.openButton.clicked.connect(lambda: self.opened.emit(case.id))
        form.noteButton.clicked.connect(lambda: self.note_wanted.emit(case))
