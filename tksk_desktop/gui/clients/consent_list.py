# SPDX-License-Identifier: MIT
"""The consents of one client in its summary: what holds now, what held before, and a new one."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from tksk_desktop.domain.consents import ConsentGiver, LegalBasis
from tksk_desktop.gui.clients.case_sections import refill
from tksk_desktop.gui.clients.consent_dialogs import ConsentDialog, WithdrawalDialog
from tksk_desktop.gui.forms.ui_consent_list import Ui_ConsentList
from tksk_desktop.gui.forms.ui_consent_row import Ui_ConsentRow
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.widgets.entry_dialog import EntryDialog
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.consents.readings import ConsentLine
from tksk_desktop.vocabulary import long_date, word


class ConsentList(QWidget):
    """Reads the consents of the client shown; those that hold stand first."""

    noted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_ConsentList()
        self.form.setupUi(self)
        self._bench: Workbench | None = None
        self._client_id: int | None = None
        self.form.addButton.setIcon(icon("plus", QPalette.ColorRole.PlaceholderText))
        self.form.addButton.clicked.connect(self.add)

    def show_client(self, bench: Workbench, client_id: int) -> None:
        """Read and show the consents of a client."""
        self._bench, self._client_id = bench, client_id
        read = partial(bench.acts.consents.of_client, client_id)
        bench.read(self, read, partial(self._show, client_id))

    def add(self) -> None:
        """Ask for a consent or another ground."""
        if self._bench is not None and self._client_id is not None:
            dialog = ConsentDialog(self._bench, self._client_id, self)
            self._run(dialog, self.tr("The consent is recorded."))

    def _show(self, client_id: int, lines: tuple[ConsentLine, ...]) -> None:
        if client_id != self._client_id or self._bench is None:
            return
        today = self._bench.around.today()
        first = sorted(lines, key=lambda line: not line.holds_on(today))
        refill(self.form.rows, [self._row(line, holds=line.holds_on(today)) for line in first])
        self.form.emptyLabel.setVisible(not lines)

    def _row(self, line: ConsentLine, *, holds: bool) -> QWidget:
        row = QWidget(self)
        form = Ui_ConsentRow()
        form.setupUi(row)
        form.titleLabel.setText(" · ".join(filter(None, (word(line.purpose), line.recipient))))
        form.stateLabel.setText(self._state_words(line, holds=holds))
        form.stateLabel.setProperty("look", "good" if holds else "quiet")
        form.detailLabel.setText(self._detail_words(line))
        form.withdrawButton.setVisible(holds)
        form.withdrawButton.clicked.connect(partial(self._withdraw, line))
        return row

    def _withdraw(self, line: ConsentLine) -> None:
        if self._bench is not None:
            dialog = WithdrawalDialog(self._bench, line, self)
            self._run(dialog, self.tr("The consent is withdrawn."))

    def _run(self, dialog: EntryDialog, said: str) -> None:
        dialog.saved.connect(lambda _changes: self.noted.emit(said))
        dialog.open()

    def _state_words(self, line: ConsentLine, *, holds: bool) -> str:
        if line.withdrawn_on is not None:
            said = self.tr("withdrawn {date}").format(date=long_date(line.withdrawn_on))
            return said if not line.withdrawal_note else f"{said}: {line.withdrawal_note}"
        if line.valid_until is None:
            return self.tr("holds")
        if holds:
            return self.tr("holds until {date}").format(date=long_date(line.valid_until))
        return self.tr("ran out {date}").format(date=long_date(line.valid_until))

    def _detail_words(self, line: ConsentLine) -> str:
        since = self.tr("since {date}").format(date=long_date(line.valid_from))
        if line.basis is not LegalBasis.CONSENT:
            said = [word(line.basis), since]
        else:
            giver = word(line.giver) if line.giver else ""
            if line.giver is ConsentGiver.GUARDIAN:
                giver = f"{giver} {line.giver_name} ({line.giver_relation})"
            way = word(line.way).lower() if line.way else ""
            said = [self.tr("by {name}").format(name=giver.strip()), way, since]
        said.append(line.note)
        return " · ".join(part for part in said if part)
