# SPDX-License-Identifier: MIT
"""Asesmen dan rencana: the way to what is written of a case in depth."""

from __future__ import annotations

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from tksk_desktop.gui.clients.case_sections import CaseSection
from tksk_desktop.gui.clients.casework_dialog import CaseworkDialog
from tksk_desktop.gui.forms.ui_case_work_section import Ui_CaseWorkSection
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.cases.readings import CaseSheet
from tksk_desktop.usecases.casework.readings import CaseHead


class CaseWorkSection(CaseSection):
    """Opens the assessments, the plan and the pictures of the case in a window of their own."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self.form = Ui_CaseWorkSection()
        self.form.setupUi(self)
        self.form.workButton.setIcon(icon("clipboard-list", QPalette.ColorRole.PlaceholderText))
        self.form.workButton.clicked.connect(self.open_work)

    @override
    def title(self) -> str:
        return self.tr("Assessments and plan")

    @override
    def fill(self, case: CaseSheet) -> None:
        """The window reads for itself."""

    def open_work(self) -> None:
        """Open the window over the case."""
        if self.case is not None:
            line = self.case.line
            head = CaseHead(
                line.id, line.number, line.client_id, line.client_name, line.closed_on is None
            )
            CaseworkDialog(self.bench, head, line.problem, self).open()
