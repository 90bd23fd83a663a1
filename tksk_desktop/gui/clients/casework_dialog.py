# SPDX-License-Identifier: MIT
"""Assessments and plan of one case in a window of their own, with the pictures at hand."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from tksk_desktop.domain.ecomaps import Ecomap
from tksk_desktop.domain.genograms import Genogram
from tksk_desktop.gui.clients.casework_view import CaseworkView
from tksk_desktop.gui.clients.pictures.ecomap_dialog import EcomapDialog
from tksk_desktop.gui.clients.pictures.genogram_dialog import GenogramDialog
from tksk_desktop.gui.forms.ui_casework_dialog import Ui_CaseworkDialog
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.casework.readings import CaseHead


class CaseworkDialog(QDialog):
    """Holds the view of one case."""

    def __init__(self, bench: Workbench, case: CaseHead, problem: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = Ui_CaseworkDialog()
        self.form.setupUi(self)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Assessments and plan"))
        self._bench, self._case = bench, case
        form = self.form
        form.titleLabel.setText(case.client_name)
        form.caseLabel.setText(f"{case.number} · {problem}")
        self.view = CaseworkView(bench, case, self)
        form.viewLayout.addWidget(self.view)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        form.closeButton.clicked.connect(self.reject)
        form.genogramButton.clicked.connect(self.open_genogram)
        form.ecomapButton.clicked.connect(self.open_ecomap)
        self.view.setFocus()

    def open_genogram(self) -> None:
        """Open the family picture of the case's client."""
        read = partial(self._bench.acts.casework.genogram, self._case.client_id)
        self._bench.read(self, read, self._show_genogram)

    def open_ecomap(self) -> None:
        """Open the network picture of the case's client."""
        read = partial(self._bench.acts.casework.ecomap, self._case.client_id)
        self._bench.read(self, read, self._show_ecomap)

    def _show_genogram(self, picture: Genogram) -> None:
        GenogramDialog(self._bench, self._case.client_name, picture, self).open()

    def _show_ecomap(self, picture: Ecomap) -> None:
        EcomapDialog(self._bench, self._case.client_name, picture, self).open()
