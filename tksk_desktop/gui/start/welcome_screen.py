# SPDX-License-Identifier: MIT
"""The very first screen: start anew, restore from a backup, or look around."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from tksk_desktop.gui.forms.ui_start_welcome import Ui_WelcomeForm
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.translator import LANGUAGES


class WelcomeScreen(QWidget):
    """Three ways in."""

    new_wanted = Signal()
    restore_wanted = Signal()
    sample_wanted = Signal()
    language_chosen = Signal(str)

    def __init__(self, language: str) -> None:
        super().__init__()
        self.form = Ui_WelcomeForm()
        self.form.setupUi(self)
        form = self.form
        show_logo(form.logoLabel)
        form.waitBar.hide()
        form.wrongLabel.hide()
        for button, name, wanted in (
            (form.newButton, "user-plus", self.new_wanted),
            (form.restoreButton, "hard-drive", self.restore_wanted),
            (form.sampleButton, "eye", self.sample_wanted),
        ):
            button.setIcon(icon(name, QPalette.ColorRole.Highlight))
            button.setIconSize(QSize(22, 22))
            button.clicked.connect(wanted)
        for code, name in LANGUAGES:
            form.languageBox.addItem(name, code)
        form.languageBox.setCurrentIndex(form.languageBox.findData(language))
        form.languageBox.activated.connect(
            lambda row: self.language_chosen.emit(form.languageBox.itemData(row))
        )

    def wait(self) -> None:
        """Show that something is being prepared."""
        self.form.waitBar.show()
        self.form.wrongLabel.hide()
        self._enable(False)

    def refuse(self, sentence: str) -> None:
        """Say what went wrong and offer the ways in again."""
        self.form.waitBar.hide()
        self.form.wrongLabel.setText(sentence)
        self.form.wrongLabel.show()
        self._enable(True)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.form.retranslateUi(self)

    @override
    def sizeHint(self) -> QSize:
        return QSize(1100, 700)

    def _enable(self, enabled: bool) -> None:
        for button in self.findChildren(QPushButton):
            button.setEnabled(enabled)


def show_logo(label: QLabel) -> None:
    """Show the program's mark on a label."""
    side = min(label.maximumWidth(), label.maximumHeight())
    label.setPixmap(icon("tksk", QPalette.ColorRole.Highlight).pixmap(side, side))
