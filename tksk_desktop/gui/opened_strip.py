# SPDX-License-Identifier: MIT
"""The strip over every page that says clients of level 3 are open, and closes them again.

While they are open, they are covered whenever another program has the focus.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from tksk_desktop.gui.forms.ui_work_area import Ui_WorkAreaForm
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.widgets.confidential_dialog import ConfidentialDialog
from tksk_desktop.gui.widgets.focus_cover import FocusCover
from tksk_desktop.gui.window_state import WindowState
from tksk_desktop.gui.workbench import Workbench

LOOK_MS = 15_000
"""So often it is seen whether they closed by themselves, unused."""


class OpenedStrip(QObject):
    """Follows the sitting and shows or hides the strip of the work area."""

    def __init__(
        self, bench: Workbench, form: Ui_WorkAreaForm, state: WindowState, area: QWidget
    ) -> None:
        super().__init__(area)
        self._bench, self._form, self._area = bench, form, area
        form.openedMark.setPixmap(icon("lock-open", QPalette.ColorRole.BrightText).pixmap(16, 16))
        form.closeAgainButton.clicked.connect(self.close_again)
        form.openedStrip.hide()
        self._was_open = False
        self.cover = FocusCover(lambda: self._was_open and state.covers_confidential, area)
        self._clock = QTimer(self)
        self._clock.setInterval(LOOK_MS)
        self._clock.timeout.connect(self.look)
        bench.notice.changed.connect(lambda _changes: self._show())

    def ask(self) -> None:
        """Ask for the reason and open them."""
        ConfidentialDialog(self._bench, self._area).open()

    def close_again(self) -> None:
        """Close them now."""
        self._bench.do(self._area, self._bench.acts.confidentiality.close)

    def look(self) -> None:
        """See whether they closed by themselves; then every page hides them again."""
        if self._was_open and not self._bench.acts.confidentiality.reason():
            self.close_again()

    def _show(self) -> None:
        reason = self._bench.acts.confidentiality.reason()
        self._was_open = bool(reason)
        said = self.tr("Confidential clients are open: {reason}").format(reason=reason)
        self._form.openedLabel.setText(said)
        self._form.openedStrip.setVisible(self._was_open)
        if self._was_open:
            self._clock.start()
        else:
            self._clock.stop()
