# SPDX-License-Identifier: MIT
"""Shows a paper with personal data, to print or save; both are logged."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from tksk_desktop.gui.error_texts import error_text
from tksk_desktop.gui.forms.ui_logged_paper import Ui_LoggedPaper
from tksk_desktop.gui.widgets.paper_log import log_paper
from tksk_desktop.gui.workbench import Workbench


class LoggedPaper(QDialog):
    """A paper made on the database thread; ``paper`` is its kind, as the log will name it."""

    def __init__(
        self,
        bench: Workbench,
        make: Callable[[], bytes],
        parent: QWidget,
        *,
        paper: str,
        file_name: str,
        client_ids: tuple[int, ...] = (),
    ) -> None:
        super().__init__(parent)
        self.form = Ui_LoggedPaper()
        self.form.setupUi(self)
        form = self.form
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(paper)
        form.titleLabel.setText(paper)
        form.closeButton.clicked.connect(self.reject)
        form.preview.show_nothing(self.tr("The paper is being made…"))
        log_paper(bench, form.preview, self, lambda: paper, client_ids)
        bench.work.run(
            make,
            lambda pdf: form.preview.show_pdf(pdf, file_name),
            lambda error: form.preview.show_nothing(error_text(error)),
            self,
        )
