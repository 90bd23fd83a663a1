# SPDX-License-Identifier: MIT
"""The page of signatures: the present key, how to get another, and whose certificates are known."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from tksk_desktop.careful_files import replace_file, target_errors
from tksk_desktop.domain.signatures import KeyOrigin
from tksk_desktop.gui.forms.ui_settings_signature import Ui_SignatureView
from tksk_desktop.gui.icons import put_mark
from tksk_desktop.gui.settings.time_stamp_dialog import TimeStampDialog
from tksk_desktop.gui.widgets.key_file_dialog import KeyFileDialog
from tksk_desktop.gui.widgets.looks import wear_look
from tksk_desktop.gui.widgets.record_table import Column, LinesModel
from tksk_desktop.gui.widgets.usual_folder import documents_folder
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.signatures.readings import KeyDesk, KeyLine
from tksk_desktop.vocabulary import long_date, short_date

MARK = 24
FILE_NAME = "sertifikat-tksk.pem"


class SignatureView(QWidget):
    """A part of the settings; ``reload`` fills it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_SignatureView()
        self.form.setupUi(self)
        self._desk: KeyDesk | None = None

    def set_up(self, bench: Workbench) -> None:
        """Begin to work."""
        self._bench = bench
        columns = (
            Column[KeyLine](self.tr("Name"), lambda line: line.common_name),
            Column[KeyLine](self.tr("Office"), lambda line: line.organisation),
            Column[KeyLine](
                self.tr("What it is"),
                lambda line: self.tr("known signer") if line.origin is None else self._former(),
                200,
            ),
            Column[KeyLine](
                self.tr("Valid until"), lambda line: short_date(line.valid_until.date()), 120
            ),
        )
        self._lines = LinesModel(columns, self)
        form = self.form
        form.knownTable.wear(self._lines)
        form.knownTable.picked.connect(lambda _row: self._follow_choice())
        form.certificateButton.clicked.connect(self._save_own)
        form.newKeyButton.clicked.connect(self.make_key)
        form.fileButton.clicked.connect(self.ask_file)
        form.stampButton.clicked.connect(self.ask_stamps)
        form.saveKnownButton.clicked.connect(self._save_chosen)
        form.forgetButton.clicked.connect(self.forget)

    def reload(self) -> None:
        """Read keys and certificates anew."""
        self._bench.read(self, self._bench.acts.signatures.keys, self.show_desk)

    def show_desk(self, desk: KeyDesk) -> None:
        """Show the present key and the list."""
        self._desk = desk
        present, form = desk.present, self.form
        form.certificateButton.setEnabled(present is not None)
        form.footerLabel.setVisible(present is not None)
        if present is None:
            wear_look(form.keyCard, "card")
            put_mark(form.markLabel, "circle-help", MARK)
            form.ownerLabel.setText(self.tr("No key yet"))
            form.stateLabel.setText(self.tr("It is made by itself with your first signature."))
        else:
            wear_look(form.keyCard, "card" if desk.is_valid else "danger")
            put_mark(form.markLabel, "shield-check" if desk.is_valid else "circle-alert", MARK)
            names = (present.common_name, present.organisation)
            form.ownerLabel.setText(" · ".join(name for name in names if name))
            form.stateLabel.setText(self._state(present, is_valid=desk.is_valid))
            form.footerLabel.setText(
                self.tr("On paper: {footer}\nFingerprint: {fingerprint}").format(
                    footer=present.footer, fingerprint=grouped(present.fingerprint_sha256)
                )
            )
        form.stampLabel.setText(
            self.tr("The time of signatures is confirmed by {server}").format(
                server=desk.time_stamp_server
            )
            if desk.time_stamp_server
            else self.tr("The time of signatures is that of this computer's clock.")
        )
        self._lines.show_lines((*desk.former, *desk.known))
        self._follow_choice()

    def make_key(self) -> None:
        """Ask once, then make a new key of one's own."""
        sure = self._bench.messages.ask(
            self,
            self.tr("Make a new signing key?"),
            self.tr(
                "Reports are signed with the new key from now on. Reports signed before stay "
                "valid. Give the new certificate to the Dinas."
            ),
            yes=self.tr("Make a new key"),
            no=self.tr("Keep the present one"),
        )
        if sure:
            self._bench.do(self, self._bench.acts.signatures.make_key, self._made)

    def ask_file(self) -> KeyFileDialog:
        """Ask for a certificate file to sign with from now on."""
        dialog = KeyFileDialog(
            self._bench,
            self,
            head=self.tr("Sign with a certificate from a file"),
            explanation=self.tr(
                "For a certificate that an issuer (PSrE) gave you as a file, also from a USB "
                "stick. Key and certificate are kept inside the encrypted data."
            ),
            act=self._bench.acts.signatures.take_key,
            asks_footer=True,
        )
        dialog.saved.connect(self._made)
        dialog.open()
        return dialog

    def ask_stamps(self) -> TimeStampDialog:
        """Ask for the server that confirms the time of signatures."""
        present = self._desk.time_stamp_server if self._desk is not None else ""
        dialog = TimeStampDialog(self._bench, self, address=present)
        dialog.saved.connect(lambda _changes: self.reload())
        dialog.open()
        return dialog

    def forget(self) -> None:
        """Ask once, then know the chosen signer no longer."""
        line = self._chosen()
        if line is None or line.origin is not None:
            return
        sure = self._bench.messages.ask(
            self,
            self.tr("Forget {name}?").format(name=line.common_name),
            self.tr("PDF files with this signature are then told to be from an unknown signer."),
            yes=self.tr("Forget"),
            no=self.tr("Keep"),
        )
        if sure:
            act = partial(self._bench.acts.signatures.forget, line.fingerprint_sha256)
            self._bench.do(self, act, lambda _changes: self.reload())

    def save_certificate(self, line: KeyLine, path: Path) -> None:
        """Write a public certificate to a file."""
        read = partial(self._bench.acts.signatures.certificate, line.fingerprint_sha256)

        def write() -> None:
            with target_errors(path.parent):
                replace_file(path, read())

        self._bench.read(
            self, write, lambda _nothing: self._bench.doors.told(self.tr("Certificate saved."))
        )

    def _made(self, _changes: Changes) -> None:
        self._bench.doors.told(self.tr("Reports are signed with this key from now on."))
        self.reload()

    def _save_own(self) -> None:
        if self._desk is not None and self._desk.present is not None:
            self._ask_where(self._desk.present)

    def _save_chosen(self) -> None:
        line = self._chosen()
        if line is not None:
            self._ask_where(line)

    def _ask_where(self, line: KeyLine) -> None:
        path, _kind = QFileDialog.getSaveFileName(
            self,
            self.tr("Save the certificate"),
            str(Path(documents_folder()) / FILE_NAME),
            self.tr("Certificates (*.pem)"),
        )
        if path:
            self.save_certificate(line, Path(path))

    def _chosen(self) -> KeyLine | None:
        return self._lines.line(self.form.knownTable.currentIndex().row())

    def _follow_choice(self) -> None:
        line = self._chosen()
        self.form.saveKnownButton.setEnabled(line is not None)
        self.form.forgetButton.setEnabled(line is not None and line.origin is None)

    def _former(self) -> str:
        return self.tr("your former key")

    def _state(self, key: KeyLine, *, is_valid: bool) -> str:
        until = long_date(key.valid_until.date())
        if key.issuer:
            issuer = self.tr("Issued by {issuer}").format(issuer=key.issuer)
        elif key.origin is KeyOrigin.LOCAL:
            issuer = self.tr("Made on this computer, uncertified")
        else:
            issuer = self.tr("From a file that nobody else issued, uncertified")
        said = self.tr("valid until {day}") if is_valid else self.tr("NOT VALID NOW, until {day}")
        return f"{issuer} · {said.format(day=until)}"


def grouped(fingerprint: str) -> str:
    """Return a fingerprint in groups of four, as people read it to each other."""
    return " ".join(fingerprint[at : at + 4] for at in range(0, len(fingerprint), 4)).upper()
