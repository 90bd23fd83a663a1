# SPDX-License-Identifier: MIT
"""The page of signatures: what is shown of keys, and how a file becomes the key."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.workbenches import Bench, MakeBench
from tksk_desktop.domain.signatures import (
    CertificateEnded,
    KeyFileUnreadable,
    KeyOrigin,
    TimeStampFailed,
    WrongKeyPassword,
)
from tksk_desktop.gui.settings.signature_view import SignatureView
from tksk_desktop.gui.widgets.key_file_dialog import KeyFileDialog
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.signatures.change_key import NewKeyFile
from tksk_desktop.usecases.signatures.readings import KeyDesk, KeyLine

BEGINS, ENDS = datetime(2026, 1, 1, tzinfo=UTC), datetime(2028, 1, 1, tzinfo=UTC)
OWN = KeyLine("ab" * 32, "Siti", "TKSK Contoh", "", KeyOrigin.LOCAL, BEGINS, ENDS, "Kaki")
FORMER = KeyLine("cd" * 32, "Siti", "TKSK Contoh", "", KeyOrigin.LOCAL, BEGINS, BEGINS, "Kaki")
KNOWN = KeyLine("ef" * 32, "Budi", "TKSK Lain", "Penerbit", None, BEGINS, ENDS)
DESK = KeyDesk(OWN, (FORMER,), (KNOWN,), is_valid=True)


class KeysInMemory:
    """The acts over one desk."""

    def __init__(self, desk: KeyDesk) -> None:
        self.desk = desk
        self.taken: list[NewKeyFile] = []
        self.forgotten: list[str] = []
        self.made = 0
        self.refusal: Exception | None = None

    def acts(self) -> dict[str, Callable[..., Any]]:
        """Return what the page asks for."""
        return {
            "keys": lambda: self.desk,
            "make_key": self._make,
            "take_key": self._take,
            "certificate": lambda fingerprint: fingerprint.encode(),
            "forget": self._forget,
            "use_time_stamps": self._stamp,
        }

    def _stamp(self, address: str) -> Changes:
        if self.refusal is not None:
            raise self.refusal
        self.desk = replace(self.desk, time_stamp_server=address)
        return Changes.of(Kind.OFFICE)

    def _make(self) -> Changes:
        self.made += 1
        return Changes.of(Kind.OFFICE)

    def _take(self, new: NewKeyFile) -> Changes:
        if self.refusal is not None:
            raise self.refusal
        self.taken.append(new)
        return Changes.of(Kind.OFFICE)

    def _forget(self, fingerprint: str) -> Changes:
        self.forgotten.append(fingerprint)
        return Changes.of(Kind.OFFICE)


@pytest.fixture
def keys() -> KeysInMemory:
    """The acts."""
    return KeysInMemory(DESK)


@pytest.fixture
def made(make_bench: MakeBench, keys: KeysInMemory) -> Bench:
    """A bench over the acts."""
    return make_bench(signatures=keys.acts())


@pytest.fixture
def view(qtbot: QtBot, made: Bench) -> SignatureView:
    """The page, filled."""
    view = SignatureView()
    qtbot.addWidget(view)
    view.set_up(made.bench)
    view.show()
    view.reload()
    qtbot.waitUntil(lambda: bool(view.form.ownerLabel.text()))
    return view


def choose(view: SignatureView, row: int) -> None:
    """Choose a row of the list."""
    view.form.knownTable.selectRow(row)


def test_the_present_key_is_told_with_its_end_and_fingerprint(view: SignatureView) -> None:
    assert view.form.ownerLabel.text() == "Siti · TKSK Contoh"
    assert "uncertified" in view.form.stateLabel.text()
    assert "1 Januari 2028" in view.form.stateLabel.text()
    assert "ABAB ABAB" in view.form.footerLabel.text()


def test_without_a_key_nothing_can_be_saved(view: SignatureView) -> None:
    view.show_desk(KeyDesk(None, (), (), is_valid=False))
    assert not view.form.certificateButton.isEnabled()
    assert view.form.ownerLabel.text() == "No key yet"


def test_a_key_that_has_ended_is_told_in_words(view: SignatureView) -> None:
    view.show_desk(KeyDesk(OWN, (), (), is_valid=False))
    assert "NOT VALID NOW" in view.form.stateLabel.text()


def test_a_file_that_nobody_issued_is_not_told_to_be_made_here(view: SignatureView) -> None:
    from_file = replace(OWN, origin=KeyOrigin.FILE, organisation="")
    view.show_desk(KeyDesk(from_file, (), (), is_valid=True))
    assert "From a file" in view.form.stateLabel.text()
    assert view.form.ownerLabel.text() == "Siti"
    view.show_desk(KeyDesk(replace(from_file, issuer="Penerbit"), (), (), is_valid=True))
    assert "Issued by Penerbit" in view.form.stateLabel.text()


def test_only_signers_of_others_can_be_forgotten(
    qtbot: QtBot, view: SignatureView, made: Bench, keys: KeysInMemory
) -> None:
    assert not view.form.saveKnownButton.isEnabled()
    choose(view, 0)
    assert view.form.saveKnownButton.isEnabled()
    assert not view.form.forgetButton.isEnabled()
    choose(view, 1)
    made.messages.answer = False
    view.form.forgetButton.click()
    assert not keys.forgotten
    made.messages.answer = True
    view.form.forgetButton.click()
    qtbot.waitUntil(lambda: keys.forgotten == [KNOWN.fingerprint_sha256])
    qtbot.waitUntil(lambda: not made.bench.work.is_busy)


def test_a_new_key_is_asked_for_once(
    qtbot: QtBot, view: SignatureView, made: Bench, keys: KeysInMemory
) -> None:
    view.form.newKeyButton.click()
    qtbot.waitUntil(lambda: bool(made.opened.said()))
    assert (keys.made, len(made.messages.asked)) == (1, 1)
    qtbot.waitUntil(lambda: not made.bench.work.is_busy)


def test_a_certificate_is_written_where_the_worker_says(
    qtbot: QtBot, view: SignatureView, made: Bench, tmp_path: Path
) -> None:
    target = tmp_path / "own.pem"
    view.save_certificate(OWN, target)
    qtbot.waitUntil(lambda: bool(made.opened.said()))
    assert target.read_bytes() == OWN.fingerprint_sha256.encode()


def fill(dialog: KeyFileDialog, path: Path, password: str) -> None:
    """Choose a file and type its password."""
    dialog.form.fileEdit.setText(str(path))
    dialog.form.passwordEdit.setText(password)


def test_a_file_with_its_password_becomes_the_key(
    qtbot: QtBot, view: SignatureView, made: Bench, keys: KeysInMemory, tmp_path: Path
) -> None:
    path = tmp_path / "kunci.p12"
    path.write_bytes(b"file")
    dialog = view.ask_file()
    fill(dialog, path, "secret")
    dialog.form.footerEdit.setText("Kaki")
    dialog.form.saveButton.click()
    qtbot.waitUntil(lambda: keys.taken == [NewKeyFile(b"file", "secret", "Kaki")])
    qtbot.waitUntil(lambda: bool(made.opened.said()))
    qtbot.waitUntil(lambda: not made.bench.work.is_busy)


@pytest.mark.parametrize(
    ("refusal", "words"),
    [
        (WrongKeyPassword(), "does not open"),
        (KeyFileUnreadable(), "no certificate file"),
        (CertificateEnded(), "no longer valid"),
    ],
)
def test_a_refusal_stands_beside_its_field_and_nothing_typed_is_lost(
    qtbot: QtBot,
    view: SignatureView,
    made: Bench,
    keys: KeysInMemory,
    tmp_path: Path,
    refusal: Exception,
    words: str,
) -> None:
    keys.refusal = refusal
    path = tmp_path / "kunci.p12"
    path.write_bytes(b"file")
    dialog = view.ask_file()
    fill(dialog, path, "secret")
    dialog.form.saveButton.click()
    qtbot.waitUntil(lambda: bool(dialog.sentences))
    assert words in dialog.sentences[0]
    assert dialog.form.passwordEdit.text() == "secret"
    assert not made.messages.failures
    dialog.form.cancelButton.click()


def test_without_a_file_nothing_is_asked_of_the_store(
    view: SignatureView, keys: KeysInMemory
) -> None:
    dialog = view.ask_file()
    dialog.form.saveButton.click()
    assert dialog.sentences
    assert not keys.taken
    dialog.form.cancelButton.click()


def test_a_huge_file_is_not_read(
    qtbot: QtBot, view: SignatureView, keys: KeysInMemory, tmp_path: Path
) -> None:
    path = tmp_path / "film.p12"
    with path.open("wb") as file:
        file.truncate(2 * 1024 * 1024)
    dialog = view.ask_file()
    fill(dialog, path, "secret")
    dialog.form.saveButton.click()
    qtbot.waitUntil(lambda: bool(dialog.sentences))
    assert not keys.taken
    dialog.form.cancelButton.click()


def test_a_server_of_time_stamps_is_named_and_told(
    qtbot: QtBot, view: SignatureView, keys: KeysInMemory
) -> None:
    assert "computer's clock" in view.form.stampLabel.text()
    dialog = view.ask_stamps()
    dialog.form.addressEdit.setText("https://cap.example/")
    keys.refusal = TimeStampFailed()
    dialog.save()
    qtbot.waitUntil(lambda: bool(dialog.sentences))
    assert "No time stamp came" in dialog.sentences[0]
    assert dialog.form.addressEdit.text() == "https://cap.example/"
    keys.refusal = None
    dialog.save()
    qtbot.waitUntil(lambda: "https://cap.example/" in view.form.stampLabel.text())
