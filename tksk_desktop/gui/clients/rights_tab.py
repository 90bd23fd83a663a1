# SPDX-License-Identifier: MIT
"""Hak subjek: how confidential a client is, requests, restriction, papers, end of retention."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from tksk_desktop.gui.clients.rights_dialogs import (
    AnswerDialog,
    LevelDialog,
    RequestDialog,
    RestrictionDialog,
)
from tksk_desktop.gui.clients.sheet_tab import SheetTab
from tksk_desktop.gui.forms.ui_client_rights_tab import Ui_ClientRightsTab
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.destroy_dialog import DestroyDialog
from tksk_desktop.gui.widgets.entry_dialog import EntryDialog
from tksk_desktop.gui.widgets.logged_paper import LoggedPaper
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.readings import ClientSheet
from tksk_desktop.usecases.rights.readings import RequestLine, RightsSheet
from tksk_desktop.vocabulary import CONFIDENTIALITY_WORDS, instant, long_date, word

FILE_NAME = "data-pribadi-yang-disimpan.pdf"
RECORD_NAME = "berita-acara-pemusnahan.pdf"
_QUIET = QPalette.ColorRole.PlaceholderText


class RightsTab(SheetTab):
    """What the law gives the person (UU 27/2022), in one place."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self.form = Ui_ClientRightsTab()
        self.form.setupUi(self)
        form = self.form
        form.restrictedCard.hide()
        form.fileButton.setIcon(icon("printer", _QUIET))
        form.logButton.setIcon(icon("history", _QUIET))
        form.requestButton.setIcon(icon("plus", _QUIET))
        form.restrictButton.setIcon(icon("lock", _QUIET))
        form.levelButton.clicked.connect(self._change_level)
        form.requestButton.clicked.connect(self._take_request)
        form.restrictButton.clicked.connect(partial(self._restrict, lifts=False))
        form.liftButton.clicked.connect(partial(self._restrict, lifts=True))
        form.fileButton.clicked.connect(self._show_file)
        form.logButton.clicked.connect(self._open_log)
        form.destroyButton.clicked.connect(self._destroy)

    @override
    def title(self) -> str:
        return self.tr("Rights")

    @override
    def fill(self, sheet: ClientSheet) -> None:
        words = CONFIDENTIALITY_WORDS[sheet.confidentiality]
        if sheet.confidentiality_by_hand is not None and sheet.confidentiality_reason:
            told = self.tr("{level}, raised by hand: {reason}")
            words = told.format(level=words, reason=sheet.confidentiality_reason)
        self.form.levelLabel.setText(words)
        read = partial(self.bench.acts.rights.sheet, sheet.id)
        self.bench.read(self, read, self._show)

    def _show(self, rights: RightsSheet) -> None:
        if self.sheet is None or self.sheet.id != rights.client_id:
            return
        form, restricted = self.form, rights.restricted
        form.restrictedCard.setVisible(restricted is not None)
        form.restrictButton.setVisible(restricted is None)
        if restricted is not None:
            told = self.tr("The data is restricted since {date}: {reason}")
            said = told.format(date=long_date(restricted.since), reason=restricted.reason)
            form.restrictedLabel.setText(said)
        layout = form.requestsLayout
        while (item := layout.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for request in rights.requests:
            layout.addWidget(self._card(request))
        form.requestsEmpty.setVisible(not rights.requests)

    def _card(self, request: RequestLine) -> QFrame:
        card = QFrame(self.form.rightsArea)
        late = request.answered_at is None and datetime.now(UTC) > request.due_at
        card.setProperty("look", "danger" if late else "card")
        row = QHBoxLayout(card)
        row.setContentsMargins(16, 10, 16, 10)
        label = QLabel(self._request_words(request, late=late))
        label.setWordWrap(True)
        row.addWidget(label, 1)
        if request.answered_at is None:
            button = QPushButton(self.tr("Answer"))
            button.clicked.connect(lambda: self._answer(request))
            row.addWidget(button)
        return card

    def _request_words(self, request: RequestLine, *, late: bool) -> str:
        zone = self.bench.around.office.zone
        lines = [f"{word(request.kind)} · {instant(request.received_at, zone)}"]
        if request.asked:
            lines.append(request.asked)
        if request.answered_at is None or request.answer is None:
            due = instant(request.due_at, zone)
            told = self.tr("Late: was due {due}") if late else self.tr("To be answered by {due}")
            lines.append(told.format(due=due))
        else:
            done = f"{word(request.answer)} · {instant(request.answered_at, zone)}"
            lines.append(done if request.ground is None else f"{done} · {word(request.ground)}")
            if request.answer_text:
                lines.append(request.answer_text)
        return "\n".join(lines)

    def _change_level(self) -> None:
        if self.sheet is not None:
            self._run(LevelDialog(self.bench, self.sheet, self), self.tr("The level is kept."))

    def _take_request(self) -> None:
        if self.sheet is not None:
            dialog = RequestDialog(self.bench, self.sheet.id, self)
            self._run(dialog, self.tr("The request is noted."))

    def _answer(self, request: RequestLine) -> None:
        dialog = AnswerDialog(self.bench, request, self)
        self._run(dialog, self.tr("The answer is kept."))

    def _restrict(self, *, lifts: bool) -> None:
        if self.sheet is not None:
            dialog = RestrictionDialog(self.bench, self.sheet.id, self, lifts=lifts)
            said = (
                self.tr("The restriction is lifted.")
                if lifts
                else self.tr("The data is restricted.")
            )
            self._run(dialog, said)

    def _show_file(self) -> None:
        if self.sheet is not None:
            client_id = self.sheet.id
            LoggedPaper(
                self.bench,
                partial(self.bench.acts.rights.subject_pdf, client_id),
                self,
                paper=self.tr("Everything held about a person"),
                file_name=FILE_NAME,
                client_ids=(client_id,),
            ).open()

    def _open_log(self) -> None:
        if self.sheet is not None:
            self.bench.doors.change_log(self.sheet.id)

    def _destroy(self) -> None:
        if self.sheet is not None:
            dialog = DestroyDialog(self.bench, self.sheet.id, self.sheet.name, self)
            dialog.saved.connect(self._show_record)
            dialog.open()

    def _show_record(self, changes: Changes) -> None:
        if changes.record_id is not None:
            make = partial(self.bench.acts.rights.destruction_pdf, changes.record_id)
            LoggedPaper(
                self.bench,
                make,
                self.window(),
                paper=self.tr("Record of destruction"),
                file_name=RECORD_NAME,
            ).open()

    def _run(self, dialog: EntryDialog, said: str) -> None:
        dialog.saved.connect(lambda _changes: self.noted.emit(said))
        dialog.open()
