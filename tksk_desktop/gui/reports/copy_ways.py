# SPDX-License-Identifier: MIT
"""The ways a copy leaves, as the worker takes them: folder, e-mail, printer, another program."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, Signal
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QFileDialog, QWidget

from tksk_desktop.domain.reports import ALLOWED_STEPS, CopyState, DeliveryWay
from tksk_desktop.gui.reports.mail_dialog import MailDialog
from tksk_desktop.gui.reports.mark_dialog import MarkDialog
from tksk_desktop.gui.widgets.logged_paper import LoggedPaper
from tksk_desktop.gui.widgets.mail_account_dialog import ask_mail_account
from tksk_desktop.gui.widgets.pdf_printing import ask_and_print
from tksk_desktop.gui.widgets.show_folder import show_folder
from tksk_desktop.gui.widgets.usual_folder import documents_folder
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.copies.readings import MailSuggestion
from tksk_desktop.usecases.readings import CopyLine

RECEIPT_FILE = "tanda-terima.pdf"


class CopyWays(QObject):
    """Asks what a way needs, runs it, and says how it went."""

    busy = Signal(bool)
    """While a file is on its way no other act of the cards is taken."""

    def __init__(self, bench: Workbench, window: QWidget) -> None:
        super().__init__(window)
        self._bench, self._window = bench, window
        self._folder = documents_folder()

    def hand_over(self, copy: CopyLine) -> None:
        """Ask for a folder or stick and put the signed file there, read back and compared."""
        chosen = self._ask_folder(self.tr("Folder or stick for the copy"))
        if chosen is None:
            return

        def handed_over(path: Path) -> None:
            self._end()
            self._bench.notice.tell(Changes.of(Kind.COPIES, Kind.REPORTS))
            self._bench.doors.told(
                self.tr("{file} is handed over: read back and the same.").format(file=path.name)
            )

        act = self._bench.acts.reports.hand_over
        self._begin()
        self._bench.work.run(lambda: act(copy.id, chosen), handed_over, self._failed)

    def write_mail(self, copy: CopyLine) -> None:
        """Open a message with what is usual in it; without an account ask for that first."""

        def offered(suggestion: MailSuggestion) -> None:
            if suggestion.has_account:
                MailDialog(self._bench, copy, suggestion, self._window).open()
            else:
                ask_mail_account(self._bench, self._window, then=lambda: self.write_mail(copy))

        self._bench.read(self._window, partial(self._bench.acts.delivery.suggest, copy.id), offered)

    def print_copy(self, copy: CopyLine) -> None:
        """Let printer and number of copies be chosen, print, and note it."""
        read = partial(self._bench.acts.reports.signed_pdf, copy.report_id)
        self._bench.read(self._window, read, lambda pdf: self._print(copy, pdf))

    def send_elsewhere(self, copy: CopyLine, way: DeliveryWay) -> None:
        """Put the file where another program finds it, show it, then ask what became of it."""
        chosen = self._ask_folder(self.tr("Folder from which you send the file"))
        if chosen is None:
            return

        def lies_there(path: Path) -> None:
            self._end()
            show_folder(path.parent)
            self.mark(copy, way)

        act = self._bench.acts.delivery.put_out
        self._begin()
        self._bench.work.run(lambda: act(copy.id, chosen), lies_there, self._failed)

    def mark(self, copy: CopyLine, way: DeliveryWay | None = None) -> MarkDialog:
        """Note by hand what became of a copy."""
        dialog = MarkDialog(self._bench, copy, self._window, way=way)
        dialog.open()
        return dialog

    def receipt_sheet(self, copy: CopyLine) -> LoggedPaper:
        """Show the sheet that the recipient signs."""
        dialog = LoggedPaper(
            self._bench,
            partial(self._bench.acts.delivery.receipt_sheet, copy.id),
            self._window,
            paper=self.tr("Receipt sheet"),
            file_name=RECEIPT_FILE,
        )
        dialog.open()
        return dialog

    def send_mail_again(self, mail_id: int) -> None:
        """Put a message back into the queue, under the number it has."""
        self._bench.do(self._window, partial(self._bench.acts.delivery.send_again, mail_id))

    def note_arrived(self, mail_id: int) -> None:
        """Note that a message of unclear outcome did arrive."""
        self._bench.do(self._window, partial(self._bench.acts.delivery.arrived, mail_id))

    def call_off_mail(self, mail_id: int) -> None:
        """Take a message out of the queue."""
        self._bench.do(self._window, partial(self._bench.acts.delivery.call_off, mail_id))

    def _ask_folder(self, title: str) -> Path | None:
        chosen = QFileDialog.getExistingDirectory(self._window, title, self._folder)
        if not chosen:
            return None
        self._folder = chosen
        return Path(chosen)

    def _print(self, copy: CopyLine, pdf: bytes) -> None:
        buffer = QBuffer(self)
        buffer.setData(QByteArray(pdf))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        document = QPdfDocument(self)
        document.load(buffer)
        sheets = ask_and_print(document, copy.letter_number, self._window)
        document.close()
        document.deleteLater()
        buffer.deleteLater()
        if sheets is None:
            return
        if not sheets:
            self._bench.messages.tell(
                self._window,
                self.tr("Not printed"),
                self.tr("The printer did not take it. Is it on? Nothing was noted."),
            )
        elif CopyState.PRINTED in ALLOWED_STEPS[copy.state]:
            self._note_printed(copy, sheets)
        else:
            self._bench.doors.told(self.tr("Sent to the printer."))

    def _note_printed(self, copy: CopyLine, sheets: int) -> None:
        mark = partial(
            self._bench.acts.reports.mark_copy,
            copy.id,
            CopyState.PRINTED,
            happened_on=self._bench.around.today(),
            way=DeliveryWay.PRINTED,
            receiver_name="",
            note="",
            sheets=sheets,
        )

        def noted(_changes: Changes) -> None:
            self._bench.doors.told(
                self.tr(
                    "Printed {count} times and noted. Note it again once it is handed over."
                ).format(count=sheets)
            )

        self._bench.do(self._window, mark, noted)

    def _begin(self) -> None:
        self.busy.emit(True)

    def _end(self) -> None:
        self.busy.emit(False)

    def _failed(self, error: Exception) -> None:
        self._end()
        self._bench.messages.failed(self._window, error)
