# SPDX-License-Identifier: MIT
"""Asks for a certificate file (PKCS#12) and its password; what becomes of them is the caller's."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from tksk_desktop.careful_files import target_errors
from tksk_desktop.domain.signatures import (
    CannotSign,
    KeyFileIncomplete,
    KeyFileUnreadable,
    KeyKindUnsupported,
    WrongKeyPassword,
)
from tksk_desktop.gui.error_texts import error_text
from tksk_desktop.gui.forms.ui_key_file_dialog import Ui_KeyFileDialog
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.entry_dialog import EntryDialog
from tksk_desktop.gui.widgets.usual_folder import documents_folder
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.signatures.change_key import NewKeyFile

_WIDTH, _HEIGHT, _HEIGHT_WITH_FOOTER = 540, 370, 450
"""With room for a sentence under each field."""
LARGEST = 1024 * 1024
"""Bytes; a certificate file is some kilobytes."""
AT_THE_FILE = (
    CannotSign,
    KeyFileIncomplete,
    KeyFileUnreadable,
    KeyKindUnsupported,
    WrongKeyPassword,
)
"""Refusals that are told beside the file or its password."""


class KeyFileDialog(EntryDialog):
    """Stays open with all that was typed until the file was used."""

    def __init__(
        self,
        bench: Workbench,
        parent: QWidget,
        *,
        head: str,
        explanation: str,
        act: Callable[[NewKeyFile], Changes],
        asks_footer: bool = False,
    ) -> None:
        super().__init__(bench, parent)
        self.form = Ui_KeyFileDialog()
        self.form.setupUi(self)
        self._act = act
        form = self.form
        self.setWindowTitle(head)
        form.headLabel.setText(head)
        form.explanationLabel.setText(explanation)
        form.footerPart.setVisible(asks_footer)
        form.chooseButton.clicked.connect(self._choose)
        self.furnish(
            {"data": form.fileEdit, "password": form.passwordEdit, "footer": form.footerEdit},
            form.saveButton,
            form.cancelButton,
        )
        self.resize(_WIDTH, _HEIGHT_WITH_FOOTER if asks_footer else _HEIGHT)
        self.begin()
        form.chooseButton.setFocus()

    @override
    def typed(self) -> object:
        form = self.form
        return form.fileEdit.text(), form.passwordEdit.text(), form.footerEdit.text()

    @override
    def missing(self) -> tuple[str, ...]:
        return () if self.form.fileEdit.text() else ("data",)

    @override
    def act(self) -> Callable[[], Changes]:
        form = self.form
        path = Path(form.fileEdit.text())
        password, footer = form.passwordEdit.text(), form.footerEdit.text()
        return lambda: self._act(NewKeyFile(_read(path), password, footer))

    @override
    def _failed(self, error: Exception) -> None:
        if not isinstance(error, AT_THE_FILE) or not isValid(self):
            super()._failed(error)
            return
        self._set_saving(False)
        field = "password" if isinstance(error, WrongKeyPassword) else "data"
        self._errors.say([(field, error_text(error))])

    def _choose(self) -> None:
        folder = str(Path(self.form.fileEdit.text()).parent) if self.form.fileEdit.text() else ""
        path, _kind = QFileDialog.getOpenFileName(
            self,
            self.tr("Certificate file"),
            folder or documents_folder(),
            self.tr("Certificate files (*.p12 *.pfx)"),
        )
        if path:
            self.form.fileEdit.setText(path)
            self.form.passwordEdit.setFocus()


def _read(path: Path) -> bytes:
    """Return the file's bytes; raise KeyFileUnreadable, TargetGone or another refusal."""
    with target_errors():
        if path.stat().st_size > LARGEST:
            raise KeyFileUnreadable
        return path.read_bytes()
