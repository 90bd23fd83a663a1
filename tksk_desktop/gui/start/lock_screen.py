# SPDX-License-Identifier: MIT
"""The lock screen: the first thing one sees; light, because it must be there at once."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QPalette, QShowEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from tksk_desktop.gui.forms.ui_start_lock import Ui_LockForm
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.start.welcome_screen import show_logo


class LockScreen(QWidget):
    """Asks for the password or the recovery key."""

    secret_given = Signal(str)
    restore_wanted = Signal()
    sample_left = Signal()

    def __init__(self, sample_password: str | None = None) -> None:
        """``sample_password`` is given for the invented sample office only, and shown."""
        super().__init__()
        self.form = Ui_LockForm()
        self.form.setupUi(self)
        form = self.form
        show_logo(form.logoLabel)
        form.waitBar.hide()
        form.wrongLabel.hide()
        form.showButton.setIcon(icon("eye", QPalette.ColorRole.PlaceholderText))
        form.showButton.setAccessibleName(form.showButton.toolTip())
        form.showButton.toggled.connect(self._show_secret)
        form.openButton.clicked.connect(self._give)
        form.secretEdit.returnPressed.connect(self._give)
        form.restoreButton.clicked.connect(self.restore_wanted)
        form.sampleButton.clicked.connect(self.sample_left)
        form.sampleButton.setVisible(sample_password is not None)
        form.restoreButton.setVisible(sample_password is None)
        self._sample_password = sample_password
        self._invite()
        form.secretEdit.setFocus()

    def wait(self) -> None:
        """Show that the caseload is being opened."""
        self.form.waitBar.show()
        self.form.openButton.setEnabled(False)
        self.form.wrongLabel.hide()

    def refuse(self, sentence: str) -> None:
        """Say why it stays closed; what was typed is selected, ready to be typed anew."""
        self.form.waitBar.hide()
        self.form.openButton.setEnabled(True)
        self.form.wrongLabel.setText(sentence)
        self.form.wrongLabel.show()
        self.form.secretEdit.setFocus()
        self.form.secretEdit.selectAll()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.form.secretEdit.setFocus()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.form.retranslateUi(self)
            self._invite()

    @override
    def sizeHint(self) -> QSize:
        return QSize(1100, 700)

    def _invite(self) -> None:
        if self._sample_password is not None:
            self.form.invitationLabel.setText(
                self.tr("This is the invented sample office. Its password is: {password}").format(
                    password=self._sample_password
                )
            )

    def _show_secret(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.form.secretEdit.setEchoMode(mode)

    def _give(self) -> None:
        secret = self.form.secretEdit.text()
        if secret and self.form.openButton.isEnabled():
            self.secret_given.emit(secret)
