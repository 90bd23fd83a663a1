# SPDX-License-Identifier: MIT
"""The register of deliveries as a PDF, to look at, save or print, and as a workbook."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from tksk_desktop.gui.error_texts import error_text
from tksk_desktop.gui.forms.ui_report_register import Ui_DeliveryRegisterForm
from tksk_desktop.gui.widgets.paper_log import log_paper
from tksk_desktop.gui.widgets.workbook_export import WorkbookExport
from tksk_desktop.gui.workbench import Workbench

FILE_NAME = "register-pengiriman.pdf"
WORKBOOK_NAME = "buku-ekspedisi.xlsx"


class RegisterDialog(QDialog):
    """Shows the register as it is now."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_DeliveryRegisterForm()
        self.form.setupUi(self)
        self.form.closeButton.clicked.connect(self.reject)
        export = WorkbookExport(bench, self, self.tr("Register of deliveries"))
        make = bench.acts.delivery.register_workbook
        self.form.workbookButton.setAutoDefault(False)
        self.form.workbookButton.clicked.connect(lambda: export.make(make, WORKBOOK_NAME))
        self.form.preview.show_nothing(self.tr("The register is being made…"))
        log_paper(bench, self.form.preview, self, lambda: self.tr("Register of deliveries"))
        bench.work.run(
            bench.acts.reports.register_pdf,
            lambda pdf: self.form.preview.show_pdf(pdf, FILE_NAME),
            lambda error: self.form.preview.show_nothing(error_text(error)),
            self,
        )
