# SPDX-License-Identifier: MIT
"""Checks any PDF: who signed it, when, and whether it changed since; told in words and an icon."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from tksk_desktop.careful_files import target_errors
from tksk_desktop.domain.signatures import (
    PdfTooLarge,
    PdfVerdict,
    SignatureCheck,
    Trust,
    VerdictState,
)
from tksk_desktop.gui.error_texts import error_text
from tksk_desktop.gui.forms.ui_verify_pdf import Ui_VerifyPdfForm
from tksk_desktop.gui.icons import put_mark
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.looks import wear_look
from tksk_desktop.gui.widgets.usual_folder import documents_folder
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.vocabulary import instant, number

MARK = 28
LARGEST = 200 * 1024 * 1024
"""Bytes; a larger file is not read into memory at all."""
LOOKS = {
    VerdictState.VALID: ("shield-check", "good"),
    VerdictState.VALID_UNKNOWN_SIGNER: ("circle-help", "attention"),
    VerdictState.CHANGED: ("circle-alert", "danger"),
    VerdictState.UNSIGNED: ("circle-help", "attention"),
}


class VerifyDialog(QDialog):
    """Takes a PDF by choosing or dropping; changes nothing in it."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._folder = documents_folder()
        self.form = Ui_VerifyPdfForm()
        self.form.setupUi(self)
        self.setAcceptDrops(True)
        self.form.waitBar.hide()
        self.form.verdictFrame.hide()
        self.form.chooseButton.clicked.connect(self._choose)
        self.form.closeButton.clicked.connect(self.reject)

    def check_file(self, path: Path) -> None:
        """Check one file on the database thread and show what was found."""
        verify = self._bench.acts.reports.verify
        self.form.waitBar.show()
        self.form.verdictFrame.hide()
        self.form.chooseButton.setEnabled(False)
        self._bench.work.run(
            lambda: verify(_read(path)),
            lambda verdict: self._show(path.name, verdict),
            lambda error: self._show_failure(path.name, error),
            self,
        )

    def _choose(self) -> None:
        chosen, _filter = QFileDialog.getOpenFileName(
            self, self.tr("PDF to be checked"), self._folder, self.tr("PDF files (*.pdf)")
        )
        if chosen:
            self._folder = str(Path(chosen).parent)
            self.check_file(Path(chosen))

    def _show(self, file_name: str, verdict: PdfVerdict) -> None:
        icon_name, look = LOOKS[verdict.state]
        head, meaning = self._sentences(verdict.state)
        self._show_frame(file_name, icon_name, look, head, meaning)
        self.form.signersLabel.setText(
            "\n\n".join(self._signer(check) for check in verdict.signatures)
        )
        self.form.signersLabel.setVisible(bool(verdict.signatures))
        self.form.paperLabel.setText(self._paper(verdict))

    def _show_failure(self, file_name: str, error: Exception) -> None:
        self._show_frame(
            file_name,
            "triangle-alert",
            "attention",
            self.tr("The file could not be checked"),
            error_text(error),
        )
        self.form.signersLabel.hide()
        self.form.paperLabel.clear()

    def _show_frame(
        self, file_name: str, icon_name: str, look: str, head: str, meaning: str
    ) -> None:
        form = self.form
        form.waitBar.hide()
        form.chooseButton.setEnabled(True)
        form.chooseButton.setText(self.tr("Choose another PDF…"))
        form.dropLabel.setText(file_name)
        wear_look(form.verdictFrame, look)
        put_mark(form.markLabel, icon_name, MARK)
        form.verdictLabel.setText(head)
        form.meaningLabel.setText(meaning)
        form.verdictFrame.show()

    def _sentences(self, state: VerdictState) -> tuple[str, str]:
        return {
            VerdictState.VALID: (
                self.tr("Genuine and unchanged"),
                self.tr("Nothing in the file has changed since it was signed."),
            ),
            VerdictState.VALID_UNKNOWN_SIGNER: (
                self.tr("Unchanged, but the signer is not known here"),
                self.tr(
                    "Nothing has changed since it was signed. Ask the sender whether the name "
                    "and the day below are right."
                ),
            ),
            VerdictState.CHANGED: (
                self.tr("Changed after it was signed"),
                self.tr("Do not rely on this file. Ask the sender for the original."),
            ),
            VerdictState.UNSIGNED: (
                self.tr("Without an electronic signature"),
                self.tr("Whether this file was changed cannot be told."),
            ),
        }[state]

    def _signer(self, check: SignatureCheck) -> str:
        zone = self._bench.around.office.zone
        when = self.tr("unknown")
        if check.stamped_at is not None:
            when = self.tr("{when}, confirmed by the time-stamp server {server}").format(
                when=instant(check.stamped_at, zone), server=check.stamped_by
            )
        elif check.signed_at is not None:
            when = self.tr("{when} by the signer's clock").format(
                when=instant(check.signed_at, zone)
            )
        state = (
            self.tr("unchanged since")
            if check.intact and not check.changed_after
            else self.tr("changed since")
        )
        trust = {
            Trust.OWN: self.tr("your own key"),
            Trust.KNOWN: self.tr("a key known here"),
            Trust.UNKNOWN: self.tr("an unknown key"),
        }[check.trust]
        return self.tr("Signed by {name}\n{when} · {state} · {trust}").format(
            name=check.signer_name or self.tr("unknown"), when=when, state=state, trust=trust
        )

    def _paper(self, verdict: PdfVerdict) -> str:
        lines = [self.tr("{count} pages").format(count=number(verdict.pages))]
        if verdict.document_id:
            lines.append(
                self.tr("Document {code}, version {version}").format(
                    code=verdict.document_id, version=verdict.version or "1"
                )
            )
        lines.append(f"SHA-256 {verdict.sha256[:32]}\n{verdict.sha256[32:]}")
        return "\n".join(lines)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped_file(event) is not None:
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        path = _dropped_file(event)
        if path is not None and self.form.chooseButton.isEnabled():
            event.acceptProposedAction()
            self.check_file(path)


def _read(path: Path) -> bytes:
    """Return a file's bytes; raise PdfTooLarge, TargetGone or another refusal of the target."""
    with target_errors():
        if path.stat().st_size > LARGEST:
            raise PdfTooLarge
        return path.read_bytes()


def _dropped_file(event: QDropEvent) -> Path | None:
    files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
    return Path(files[0]) if len(files) == 1 else None
