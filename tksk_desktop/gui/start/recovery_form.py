# SPDX-License-Identifier: MIT
"""The recovery key, shown once, to print or to write down."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QVBoxLayout, QWidget

from tksk_desktop.careful_files import replace_file
from tksk_desktop.domain.errors import TkskError
from tksk_desktop.gui.error_texts import error_text
from tksk_desktop.gui.forms.ui_start_recovery import Ui_RecoveryForm
from tksk_desktop.gui.widgets.pdf_preview import PdfPreview
from tksk_desktop.gui.widgets.usual_folder import documents_folder


class RecoveryForm(QWidget):
    """Shows the key; ``kept`` tells when the worker says that she has it."""

    kept = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_RecoveryForm()
        self.form.setupUi(self)
        self.form.wrongLabel.hide()
        self.form.keptBox.toggled.connect(self.kept)
        self.form.printButton.clicked.connect(lambda: self._with_sheet(self._print))
        self.form.saveButton.clicked.connect(lambda: self._with_sheet(self._save))

    def show_key(
        self, key: str, with_sheet: Callable[[str, Callable[[bytes], None]], None]
    ) -> None:
        """Show a key; ``with_sheet`` makes its PDF and hands it on."""
        self._key = key
        self._make_sheet = with_sheet
        groups = key.split("-")
        half = len(groups) // 2
        self.form.keyLabel.setText("  ".join(groups[:half]) + "\n" + "  ".join(groups[half:]))

    def _with_sheet(self, use: Callable[[bytes], None]) -> None:
        self._make_sheet(self._key, use)

    def _print(self, pdf: bytes) -> None:
        dialog = QDialog(self)
        dialog.setWindowTitle(self.tr("Recovery key"))
        dialog.resize(760, 640)
        preview = PdfPreview(dialog)
        preview.show_pdf(pdf)
        QVBoxLayout(dialog).addWidget(preview)
        dialog.open()

    def _save(self, pdf: bytes) -> None:
        path, _kind = QFileDialog.getSaveFileName(
            self,
            self.tr("Save the recovery key"),
            str(Path(documents_folder()) / "kunci-pemulihan-tksk.pdf"),
            "PDF (*.pdf)",
        )
        if path:
            self.save_to(path, pdf)

    def save_to(self, path: str, pdf: bytes) -> None:
        """Write the sheet to a file; say so where that fails."""
        try:
            replace_file(Path(path), pdf)
        except TkskError as refusal:
            self.form.wrongLabel.setText(error_text(refusal))
            self.form.wrongLabel.show()
        else:
            self.form.wrongLabel.hide()
