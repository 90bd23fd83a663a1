# SPDX-License-Identifier: MIT
"""A strip with one sentence, one act, and a way to put it off for this sitting."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QWidget

from tksk_desktop.gui.forms.ui_reminder_strip import Ui_ReminderStripForm
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.widgets.looks import wear_look


class ReminderStrip(QFrame):
    """Hidden until there is something to say."""

    acted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_ReminderStripForm()
        self.form.setupUi(self)
        self._is_put_off = False
        self.form.actButton.clicked.connect(self.acted)
        self.form.laterButton.clicked.connect(self.put_off)
        self.hide()

    def say(self, sentence: str, *, act: str, icon_name: str, look: str = "attention") -> None:
        """Show a sentence, unless it was put off."""
        self.form.sentenceLabel.setText(sentence)
        self.form.actButton.setText(act)
        role = QPalette.ColorRole.BrightText
        self.form.markLabel.setPixmap(icon(icon_name, role).pixmap(16, 16))
        wear_look(self, look)
        self.setVisible(not self._is_put_off)

    def put_off(self) -> None:
        """Say no more of it until it is asked for anew."""
        self._is_put_off = True
        self.hide()

    def begin_anew(self) -> None:
        """Forget that it was put off."""
        self._is_put_off = False
