# SPDX-License-Identifier: MIT
"""One finding of the self-check: a sign, what was looked at, what was found, what to do."""

from __future__ import annotations

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from tksk_desktop.check_words import check_sentence, check_step
from tksk_desktop.domain.self_checks import Check, CheckResult, CheckState
from tksk_desktop.gui.forms.ui_check_row import Ui_CheckRow
from tksk_desktop.gui.icons import icon
from tksk_desktop.vocabulary import word

SIGNS = {
    CheckState.GOOD: ("circle-check", QPalette.ColorRole.Highlight),
    CheckState.ATTENTION: ("triangle-alert", QPalette.ColorRole.BrightText),
    CheckState.FAULT: ("circle-alert", QPalette.ColorRole.BrightText),
}


class CheckRow(QWidget):
    """Its button does the one thing that helps, where the program can."""

    mend_wanted = Signal()
    backup_wanted = Signal()

    def __init__(self, result: CheckResult) -> None:
        super().__init__()
        self.form = form = Ui_CheckRow()
        form.setupUi(self)
        name, role = SIGNS[result.state]
        form.markLabel.setPixmap(icon(name, role).pixmap(20, 20))
        form.titleLabel.setText(f"{word(result.check)}: {word(result.state).lower()}")
        form.sentenceLabel.setText(check_sentence(result))
        step = check_step(result)
        form.stepLabel.setText(step)
        form.stepLabel.setVisible(bool(step))
        form.actButton.hide()
        if result.is_mendable:
            self._offer(self.tr("Mend the search"), self.mend_wanted)
        elif result.check is Check.BACKUP and result.state is not CheckState.GOOD:
            self._offer(self.tr("Back up"), self.backup_wanted)

    def _offer(self, text: str, wanted: SignalInstance) -> None:
        self.form.actButton.setText(text)
        self.form.actButton.clicked.connect(wanted)
        self.form.actButton.show()
