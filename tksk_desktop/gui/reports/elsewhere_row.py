# SPDX-License-Identifier: MIT
"""Lets another program sign a report: hands the paper out, and takes the signed one back."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from tksk_desktop.careful_files import replace_file, target_errors
from tksk_desktop.domain.reports import BLOCKING_WARNINGS, ReportState
from tksk_desktop.domain.signatures import PdfTooLarge
from tksk_desktop.gui.forms.ui_report_elsewhere import Ui_ElsewhereForm
from tksk_desktop.gui.widgets.usual_folder import documents_folder
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.readings import ReportDesk

LARGEST = 200 * 1024 * 1024


class ElsewhereRow(QWidget):
    """Stands under the signature of a draft; empty once the report is signed."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._desk: ReportDesk | None = None
        self._folder = documents_folder()
        self.form = Ui_ElsewhereForm()
        self.form.setupUi(self)
        form = self.form
        form.sendButton.clicked.connect(self.send)
        form.takeButton.clicked.connect(self._choose_back)
        form.saveButton.clicked.connect(self._choose_place)
        form.callOffButton.clicked.connect(self.call_off)

    def show_desk(self, desk: ReportDesk) -> None:
        """Offer what the report's state allows."""
        self._desk = desk
        form, is_out = self.form, desk.sent_out_at is not None
        self.setVisible(desk.state is ReportState.DRAFT)
        form.sendButton.setVisible(not is_out)
        form.sendButton.setEnabled(not _is_blocked(desk))
        form.sentenceLabel.setVisible(is_out)
        for button in (form.takeButton, form.saveButton, form.callOffButton):
            button.setVisible(is_out)
        form.sentenceLabel.setText(
            self.tr(
                "Sign the saved file with your other program, then take it back here. It is taken "
                "only if it is the same paper plus signatures."
            )
        )

    def send(self) -> None:
        """Ask once, then finish the paper and ask where to save it."""
        desk = self._desk
        if desk is None:
            return
        sure = self._bench.messages.ask(
            self,
            self.tr("Let another program sign?"),
            self.tr(
                "For signatures by Panter, BeSign or an office system. The paper is finished with "
                "its number and waits for the signed file; until then nothing in it changes. "
                "You can call it off."
            ),
            yes=self.tr("Finish the paper"),
            no=self.tr("Not yet"),
        )
        if sure:
            act = partial(self._bench.acts.signatures.send_out, desk.report_id)
            self._bench.do(self, act, lambda _changes: self._choose_place())

    def save_to(self, path: Path) -> None:
        """Write the paper that is to be signed to a file."""
        desk = self._desk
        if desk is None:
            return
        read = partial(self._bench.acts.signatures.sent_out, desk.report_id)

        def write() -> None:
            with target_errors(path.parent):
                replace_file(path, read())

        self._bench.read(
            self,
            write,
            lambda _nothing: self._bench.doors.told(self.tr("The file to be signed is saved.")),
        )

    def take_back(self, path: Path) -> None:
        """Take a signed file back; a refusal says why, and the report goes on waiting."""
        desk = self._desk
        if desk is None:
            return
        act = self._bench.acts.signatures.take_back
        self._bench.do(self, lambda: act(desk.report_id, _read(path)), self._taken)

    def call_off(self) -> None:
        """Ask once, then wait no longer."""
        desk = self._desk
        if desk is None:
            return
        sure = self._bench.messages.ask(
            self,
            self.tr("Call the signature elsewhere off?"),
            self.tr("The report is a draft again. A file that is signed later is not taken back."),
            yes=self.tr("Call it off"),
            no=self.tr("Go on waiting"),
        )
        if sure:
            act = partial(self._bench.acts.signatures.call_off, desk.report_id)
            self._bench.do(self, act, lambda _changes: None)

    def _taken(self, _changes: Changes) -> None:
        self._bench.doors.told(
            self.tr("The signed report was taken back. Now hand over the copies.")
        )

    def _choose_back(self) -> None:
        path, _kind = QFileDialog.getOpenFileName(
            self, self.tr("The signed file"), self._folder, self.tr("PDF files (*.pdf)")
        )
        if path:
            self._folder = str(Path(path).parent)
            self.take_back(Path(path))

    def _choose_place(self) -> None:
        desk = self._desk
        if desk is None:
            return
        name = self.tr("report-{month}-to-sign.pdf").format(month=desk.month)
        path, _kind = QFileDialog.getSaveFileName(
            self,
            self.tr("Save the file to be signed"),
            str(Path(self._folder) / name),
            self.tr("PDF files (*.pdf)"),
        )
        if path:
            self._folder = str(Path(path).parent)
            self.save_to(Path(path))


def _is_blocked(desk: ReportDesk) -> bool:
    return any(warning in BLOCKING_WARNINGS for warning, _records in desk.warnings)


def _read(path: Path) -> bytes:
    """Return a file's bytes; raise PdfTooLarge, TargetGone or another refusal of the target."""
    with target_errors():
        if path.stat().st_size > LARGEST:
            raise PdfTooLarge
        return path.read_bytes()
