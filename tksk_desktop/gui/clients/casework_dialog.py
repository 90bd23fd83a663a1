# SPDX-License-Identifier: MIT
"""Assessments and plan of one case in a window of their own, with the pictures at hand."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from tksk_desktop.gui.clients.casework_view import CaseworkView
from tksk_desktop.gui.clients.pictures.opening import open_ecomap, open_genogram
from tksk_desktop.gui.forms.ui_casework_dialog import Ui_CaseworkDialog
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.casework.readings import CaseAtHand


class CaseworkDialog(QDialog):
    """Holds the view of one case."""

    def __init__(self, bench: Workbench, case: CaseAtHand, problem: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = Ui_CaseworkDialog()
        self.form.setupUi(self)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Assessments and plan"))
        form = self.form
        form.titleLabel.setText(case.client_name)
        form.caseLabel.setText(f"{case.number} · {problem}")
        self.view = CaseworkView(bench, case, self)
        form.viewLayout.addWidget(self.view)
        whose = (bench, case.client_id, case.client_name, self)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        form.closeButton.clicked.connect(self.reject)
        form.genogramButton.clicked.connect(lambda: open_genogram(*whose))
        form.ecomapButton.clicked.connect(lambda: open_ecomap(*whose))
        self.view.setFocus()
