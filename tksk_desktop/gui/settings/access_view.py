# SPDX-License-Identifier: MIT
"""Who can open the caseload: the list, and giving and taking of a second password."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from tksk_desktop.domain.access import AccessLine
from tksk_desktop.gui.forms.ui_settings_access import Ui_AccessView
from tksk_desktop.gui.settings.access_dialog import AccessDialog
from tksk_desktop.gui.settings.handover_dialog import HandoverDialog
from tksk_desktop.gui.widgets.record_table import Column, LinesModel
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.vocabulary import short_date, word


class AccessView(QWidget):
    """The part of the page of security about people."""

    handed_over = Signal()
    """The caseload has another worker now: everything on the screen is of the former one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_AccessView()
        self.form.setupUi(self)

    def set_up(self, bench: Workbench) -> None:
        """Begin to work; ``reload`` fills the list."""
        self._bench = bench
        columns = (
            Column[AccessLine](self.tr("Password of"), lambda line: word(line.role)),
            Column[AccessLine](
                self.tr("Since"), lambda line: short_date(line.since) if line.since else "–", 110
            ),
        )
        self._lines = LinesModel(columns, self)
        self.form.accessTable.wear(self._lines)
        self.form.giveButton.clicked.connect(partial(self._ask, None))
        self.form.takeButton.clicked.connect(self._take)
        self.form.handOverButton.clicked.connect(self._hand_over)

    def _hand_over(self) -> None:
        dialog = HandoverDialog(self._bench, self)
        dialog.handed_over.connect(self.handed_over)
        dialog.open()

    def reload(self) -> None:
        """Read who has a password."""
        self._bench.read(self, self._bench.acts.store.access, self._show)

    def _show(self, lines: tuple[AccessLine, ...]) -> None:
        self._lines.show_lines(lines)
        self.form.takeButton.setEnabled(len(lines) > 1)

    def _take(self) -> None:
        row = self.form.accessTable.currentIndex().row()
        line = self._lines.line(row if row >= 0 else self._lines.rowCount() - 1)
        if line is not None:
            self._ask(line)

    def _ask(self, taken: AccessLine | None) -> None:
        AccessDialog(self._bench, taken, self).open()
