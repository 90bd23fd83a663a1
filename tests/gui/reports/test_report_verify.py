# SPDX-License-Identifier: MIT
"""Checking any PDF: every verdict in words, in the office's time, and files that are no PDF."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from tests.gui.workbenches import MakeBench
from tksk_desktop.domain.signatures import (
    NotAPdf,
    PdfVerdict,
    SignatureCheck,
    Trust,
    VerdictState,
)
from tksk_desktop.gui.reports.verify_dialog import VerifyDialog

SIGNATURE = SignatureCheck(
    field_name="Tanda1",
    signer_name="Rahayu Lestari, S.Sos.",
    fingerprint_sha256="ab" * 32,
    signed_at=datetime(2026, 12, 14, 18, 30, tzinfo=UTC),
    intact=True,
    changed_after=False,
    trust=Trust.OWN,
)
GENUINE = PdfVerdict(VerdictState.VALID, (SIGNATURE,), "Laporan", "abc123", "2", 9, "00" * 32)
DialogFor = Callable[[PdfVerdict | Exception], VerifyDialog]


@pytest.fixture
def dialog_for(qtbot: QtBot, make_bench: MakeBench) -> DialogFor:
    """Return a maker of dialogs whose check answers this."""

    def make(answer: PdfVerdict | Exception) -> VerifyDialog:
        def verify(_data: bytes) -> PdfVerdict:
            if isinstance(answer, Exception):
                raise answer
            return answer

        dialog = VerifyDialog(make_bench(reports={"verify": verify}).bench)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return make


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    """Return some file."""
    file = tmp_path / "laporan.pdf"
    file.write_bytes(b"%PDF-1.7")
    return file


def checked(qtbot: QtBot, dialog: VerifyDialog, file: Path) -> None:
    """Check a file and wait for the answer."""
    dialog.check_file(file)
    qtbot.waitUntil(dialog.form.verdictFrame.isVisible)


def test_who_and_when_is_said_in_the_offices_time(
    qtbot: QtBot, dialog_for: DialogFor, paper: Path
) -> None:
    dialog = dialog_for(GENUINE)
    checked(qtbot, dialog, paper)
    signers = dialog.form.signersLabel.text()
    assert "Rahayu Lestari, S.Sos." in signers
    assert "15 Desember 2026 01.30 WIB" in signers
    assert "version 2" in dialog.form.paperLabel.text()
    assert not dialog.form.markLabel.pixmap().isNull()


@pytest.mark.parametrize(
    ("state", "word", "look"),
    [
        (VerdictState.VALID, "unchanged", "good"),
        (VerdictState.VALID_UNKNOWN_SIGNER, "not known", "attention"),
        (VerdictState.CHANGED, "Changed", "danger"),
        (VerdictState.UNSIGNED, "Without", "attention"),
    ],
)
def test_every_verdict_has_its_words(
    qtbot: QtBot, dialog_for: DialogFor, paper: Path, state: VerdictState, word: str, look: str
) -> None:
    dialog = dialog_for(replace(GENUINE, state=state))
    checked(qtbot, dialog, paper)
    assert word in dialog.form.verdictLabel.text()
    assert dialog.form.verdictFrame.property("look") == look


def test_a_changed_signature_is_not_called_unchanged(
    qtbot: QtBot, dialog_for: DialogFor, paper: Path
) -> None:
    changed = replace(SIGNATURE, changed_after=True)
    dialog = dialog_for(replace(GENUINE, state=VerdictState.CHANGED, signatures=(changed,)))
    checked(qtbot, dialog, paper)
    assert "changed since" in dialog.form.signersLabel.text()
    assert "unchanged" not in dialog.form.signersLabel.text()


def test_a_file_that_is_no_pdf_is_said(qtbot: QtBot, dialog_for: DialogFor, paper: Path) -> None:
    dialog = dialog_for(NotAPdf())
    checked(qtbot, dialog, paper)
    assert "not a PDF" in dialog.form.meaningLabel.text()
    assert dialog.form.chooseButton.isEnabled()


def test_a_file_that_is_gone_is_said(qtbot: QtBot, dialog_for: DialogFor, tmp_path: Path) -> None:
    dialog = dialog_for(GENUINE)
    checked(qtbot, dialog, tmp_path / "tidak-ada.pdf")
    assert "not there" in dialog.form.meaningLabel.text()
    assert dialog.form.signersLabel.isHidden()


def test_a_dropped_file_is_checked(qtbot: QtBot, dialog_for: DialogFor, paper: Path) -> None:
    dialog = dialog_for(GENUINE)
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(paper))])
    dialog.dropEvent(
        QDropEvent(
            QPointF(5, 5),
            Qt.DropAction.CopyAction,
            dropped,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    qtbot.waitUntil(dialog.form.verdictFrame.isVisible)
    assert dialog.form.dropLabel.text() == "laporan.pdf"
