# SPDX-License-Identifier: MIT
"""A paper about a case (a comparison, a picture) to look at, save or print."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from tksk_desktop.gui.error_texts import error_text
from tksk_desktop.gui.forms.ui_paper_dialog import Ui_CasePaperDialog
from tksk_desktop.gui.workbench import Workbench


class CasePaperDialog(QDialog):
    """Makes the paper on the database thread and shows it; file names say nothing personal."""

    def __init__(
        self,
        bench: Workbench,
        title: str,
        file_name: str,
        make: Callable[[], bytes],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.form = Ui_CasePaperDialog()
        self.form.setupUi(self)
        self.setWindowTitle(title)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.form.closeButton.clicked.connect(self.reject)
        self.form.preview.show_nothing(self.tr("The paper is being made…"))
        bench.work.run(
            make,
            lambda pdf: self.form.preview.show_pdf(pdf, file_name),
            lambda error: self.form.preview.show_nothing(error_text(error)),
            self,
        )
