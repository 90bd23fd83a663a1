# SPDX-License-Identifier: MIT
"""The other ways of a copy: e-mail, printer, another program; receipts with their photo."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QImage, QImageWriter
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.reports.desks import ONE_PAGE, ReportInMemory, copy_line
from tests.gui.workbenches import MakeBench, Opened, RecordingMessages
from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem, TargetGone
from tksk_desktop.domain.office import TimeZone
from tksk_desktop.domain.outgoing_mail import MailProblem, MailState
from tksk_desktop.domain.reports import CopyState, DeliveryWay
from tksk_desktop.gui.reports import copy_ways
from tksk_desktop.gui.reports.copy_card import CopyCard
from tksk_desktop.gui.reports.copy_ways import CopyWays
from tksk_desktop.gui.reports.mail_dialog import MailDialog
from tksk_desktop.gui.reports.mail_row import MailRow
from tksk_desktop.gui.reports.mark_dialog import MarkDialog
from tksk_desktop.gui.widgets.logged_paper import LoggedPaper
from tksk_desktop.gui.widgets.mail_account_dialog import MailAccountDialog
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.copies.mail_account import NewMailAccount
from tksk_desktop.usecases.copies.readings import MailLine, MailSuggestion
from tksk_desktop.usecases.copies.send_mail import NewMail

NOW = datetime(2026, 12, 14, 3, 0, tzinfo=UTC)
COPY = copy_line(1, CopyState.WAITING)
MAIL = MailLine(7, 1, "dinsos@contoh.id", MailState.WAITING, None, None, 0, NOW, None, None)


class Delivery:
    """Notes what was asked; ``refuse`` maps an act to the error it raises."""

    def __init__(self) -> None:
        self.asked: list[tuple[Any, ...]] = []
        self.refuse: dict[str, Exception] = {}
        self.has_account = True

    def acts(self) -> dict[str, Callable[..., Any]]:
        """Return the acts."""
        return {
            "suggest": lambda copy_id: MailSuggestion(
                "dinsos@contoh.id", "Laporan", "Yth.", self.has_account
            ),
            "account": lambda: None,
            "keep_account": self._noting("keep_account"),
            "check_account": lambda new, _on_database: self._check(new),
            "queue": self._noting("queue"),
            "send_again": self._noting("send_again"),
            "arrived": self._noting("arrived"),
            "call_off": self._noting("call_off"),
            "put_out": lambda copy_id, folder: self._put_out(folder),
            "receipt_sheet": lambda _copy_id: ONE_PAGE,
        }

    def _noting(self, name: str) -> Callable[..., Changes]:
        def act(*values: Any) -> Changes:
            self.asked.append((name, *values))
            if name in self.refuse:
                raise self.refuse[name]
            if name == "keep_account":
                self.has_account = True
            return Changes.of(Kind.MAILS, Kind.COPIES)

        return act

    def _put_out(self, folder: Path) -> Path:
        self.asked.append(("put_out", folder))
        if "put_out" in self.refuse:
            raise self.refuse["put_out"]
        return folder / "laporan.pdf"

    def _check(self, new: NewMailAccount) -> MailProblem | None:
        self.asked.append(("check", new))
        return MailProblem.WRONG_PASSWORD if new.password == "salah" else None


class Asked:
    """The ways over one window, with everything they ask for."""

    def __init__(self, make_bench: MakeBench) -> None:
        self.delivery, self.report = Delivery(), ReportInMemory()
        self.window = QWidget()
        reports = {**self.report.acts(), "signed_pdf": lambda _id: ONE_PAGE}
        made = make_bench(reports=reports, delivery=self.delivery.acts())
        self.messages: RecordingMessages = made.messages
        self.opened: Opened = made.opened
        self.ways = CopyWays(made.bench, self.window)


@pytest.fixture
def on(qtbot: QtBot, make_bench: MakeBench) -> Asked:
    asked = Asked(make_bench)
    qtbot.addWidget(asked.window)
    asked.window.show()
    return asked


def found(qtbot: QtBot, on: Asked, kind: type[Any]) -> Any:
    """Wait for a dialog of a kind and return it."""
    qtbot.waitUntil(lambda: on.window.findChild(kind) is not None)
    return on.window.findChild(kind)


def test_a_message_goes_into_the_queue_as_it_was_changed(qtbot: QtBot, on: Asked) -> None:
    on.ways.write_mail(COPY)
    dialog = found(qtbot, on, MailDialog)
    assert dialog.form.addressEdit.text() == "dinsos@contoh.id"
    on.delivery.refuse["queue"] = EntryRefused(FieldProblem("to_address", Problem.NOT_AN_ADDRESS))
    dialog.form.bodyEdit.setPlainText("Yth. Bapak")
    dialog.save()
    qtbot.waitUntil(lambda: bool(dialog.sentences))
    assert dialog.form.bodyEdit.toPlainText() == "Yth. Bapak"
    on.delivery.refuse.clear()
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    assert on.delivery.asked[-1] == (
        "queue",
        NewMail(COPY.id, "dinsos@contoh.id", "Laporan", "Yth. Bapak"),
    )


def test_without_an_account_it_is_asked_for_and_then_the_message_opens(
    qtbot: QtBot, on: Asked
) -> None:
    on.delivery.has_account = False
    on.ways.write_mail(COPY)
    account = found(qtbot, on, MailAccountDialog)
    account.form.hostEdit.setText("surat.contoh.id")
    account.form.passwordEdit.setText("salah")
    account.check()
    qtbot.waitUntil(lambda: "ditolak" in account.form.resultLabel.text())
    account.form.passwordEdit.setText("benar")
    account.check()
    qtbot.waitUntil(lambda: "works" in account.form.resultLabel.text())
    account.form.securityBox.setCurrentIndex(1)
    account.form.securityBox.activated.emit(1)
    assert account.form.portBox.value() == 465
    with qtbot.waitSignal(account.saved):
        account.save()
    dialog = found(qtbot, on, MailDialog)
    assert dialog.isVisible()
    dialog.reject()


def test_a_refused_account_stays_open(qtbot: QtBot, on: Asked) -> None:
    on.delivery.has_account = False
    on.delivery.refuse["keep_account"] = EntryRefused(FieldProblem("host", Problem.MISSING))
    on.ways.write_mail(COPY)
    account = found(qtbot, on, MailAccountDialog)
    account.save()
    qtbot.waitUntil(lambda: bool(account.sentences))
    assert account.isVisible()
    account.form.hostEdit.clear()
    account.reject()


@pytest.mark.parametrize("went", [3, 0, None])
def test_printing_is_noted_with_the_number_of_copies(
    qtbot: QtBot, on: Asked, monkeypatch: pytest.MonkeyPatch, went: int | None
) -> None:
    pages: list[int] = []

    def printed(document: Any, *_values: object) -> int | None:
        pages.append(document.pageCount())
        return went

    monkeypatch.setattr(copy_ways, "ask_and_print", printed)
    on.ways.print_copy(COPY)
    qtbot.waitUntil(lambda: pages == [1])
    if went:
        qtbot.waitUntil(lambda: bool(on.opened.said()))
        (asked,) = (each for each in on.report.asked if each[0] == "mark_copy")
        assert asked[2] is CopyState.PRINTED
        assert (asked[3]["sheets"], asked[3]["way"]) == (3, DeliveryWay.PRINTED)
    else:
        assert on.report.count("mark_copy") == 0
        assert len(on.messages.told) == (1 if went == 0 else 0)


def test_another_program_gets_the_file_shown_and_then_it_is_noted(
    qtbot: QtBot, on: Asked, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    shown: list[Path] = []
    monkeypatch.setattr(copy_ways, "show_folder", shown.append)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_values: str(tmp_path))
    on.delivery.refuse["put_out"] = TargetGone()
    on.ways.send_elsewhere(COPY, DeliveryWay.WHATSAPP)
    qtbot.waitUntil(lambda: len(on.messages.failures) == 1)
    assert shown == []
    on.delivery.refuse.clear()
    on.ways.send_elsewhere(COPY, DeliveryWay.WHATSAPP)
    dialog = found(qtbot, on, MarkDialog)
    assert shown == [tmp_path]
    assert on.report.count("mark_copy") == 0
    dialog.form.keepButton.click()
    qtbot.waitUntil(lambda: on.report.count("mark_copy") == 1)
    (asked,) = (each for each in on.report.asked if each[0] == "mark_copy")
    assert (asked[2], asked[3]["way"]) == (CopyState.SENT, DeliveryWay.WHATSAPP)


def camera_picture(path: Path) -> bytes:
    """Return a JPEG with a note of where it was taken."""
    image = QImage(40, 60, QImage.Format.Format_RGB32)
    image.fill(0)
    target = QBuffer()
    target.open(QBuffer.OpenModeFlag.WriteOnly)
    QImageWriter(target, QByteArray(b"jpeg")).write(image)
    plain = bytes(target.data().data())
    note = b"Exif\x00\x00MM\x00*\x00\x00\x00\x08GPS -8.1300 112.5700"
    segment = b"\xff\xe1" + (len(note) + 2).to_bytes(2, "big") + note
    data = plain[:2] + segment + plain[2:]
    path.write_bytes(data)
    return data


def test_the_photo_of_a_receipt_is_kept_without_the_place_it_was_taken(
    qtbot: QtBot, on: Asked, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert b"GPS -8.13" in camera_picture(tmp_path / "foto.jpg")
    (tmp_path / "rusak.jpg").write_bytes(b"bukan gambar")
    sent = replace(COPY, state=CopyState.SENT)
    dialog = on.ways.mark(sent)
    chosen = ["rusak.jpg", "foto.jpg"]
    monkeypatch.setattr(
        QFileDialog, "getOpenFileName", lambda *_values: (str(tmp_path / chosen.pop(0)), "")
    )
    dialog.form.photoButton.click()
    assert dialog.form.photoFault.isVisible()
    dialog.form.photoButton.click()
    assert dialog.form.photoFault.isHidden()
    assert dialog.form.photoPicture.isVisible()
    dialog.form.receiverEdit.setText("Bu Ani")
    dialog.form.keepButton.click()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    (asked,) = (each for each in on.report.asked if each[0] == "mark_copy")
    photo = asked[3]["receipt_photo"]
    assert photo.startswith(b"\xff\xd8\xff")
    assert b"GPS" not in photo
    assert b"Exif" not in photo


def test_the_receipt_sheet_is_shown(qtbot: QtBot, on: Asked) -> None:
    dialog = on.ways.receipt_sheet(COPY)
    assert isinstance(dialog, LoggedPaper)
    qtbot.waitUntil(lambda: dialog.form.preview.page_count() == 1)
    dialog.reject()


@pytest.mark.parametrize(
    ("mail", "offered", "said"),
    [
        (MAIL, {"callOffButton"}, "menunggu di antrean"),
        (
            replace(
                MAIL, tries=1, problem=MailProblem.MAILBOX_FULL, reply_code=452, next_try_at=NOW
            ),
            {"againButton", "callOffButton"},
            "Kotak surat penerima penuh (452).",
        ),
        (
            replace(MAIL, state=MailState.REFUSED, tries=1, problem=MailProblem.ADDRESS_REFUSED),
            {"againButton", "callOffButton"},
            "the right address",
        ),
        (
            replace(MAIL, state=MailState.REFUSED, tries=1, problem=MailProblem.WRONG_PASSWORD),
            {"againButton", "callOffButton"},
            "Mend the account",
        ),
        (
            replace(MAIL, state=MailState.UNCLEAR, tries=1, problem=MailProblem.ANSWER_LOST),
            {"arrivedButton", "againButton", "callOffButton"},
            "Ask the office",
        ),
        (
            replace(MAIL, state=MailState.CALLED_OFF, problem=MailProblem.NEWER_VERSION),
            set(),
            "Dibatalkan".lower(),
        ),
    ],
)
def test_a_message_says_where_it_stands_and_what_can_be_decided(
    qtbot: QtBot, mail: MailLine, offered: set[str], said: str
) -> None:
    row = MailRow(mail, TimeZone.WIB)
    qtbot.addWidget(row)
    names = ("arrivedButton", "againButton", "callOffButton")
    assert {name for name in names if not getattr(row.form, name).isHidden()} == offered
    assert said in row.form.stateLabel.text()


def test_a_copy_in_the_queue_is_not_mailed_twice_and_its_photo_is_offered(qtbot: QtBot) -> None:
    queued = CopyCard(replace(COPY, mail=MAIL), TimeZone.WIB, is_last=True, history_is_open=False)
    qtbot.addWidget(queued)
    assert queued.way("email") is None
    assert queued.way("folder") is not None
    assert queued.mail_row is not None
    settled = replace(MAIL, state=MailState.SENT)
    sent = CopyCard(replace(COPY, mail=settled), TimeZone.WIB, is_last=True, history_is_open=False)
    qtbot.addWidget(sent)
    assert sent.mail_row is None
    assert sent.way("email") is not None


@pytest.mark.parametrize(
    ("act", "name"),
    [("send_mail_again", "send_again"), ("note_arrived", "arrived"), ("call_off_mail", "call_off")],
)
def test_decisions_about_a_message_are_acts(qtbot: QtBot, on: Asked, act: str, name: str) -> None:
    getattr(on.ways, act)(7)
    qtbot.waitUntil(lambda: on.delivery.asked == [(name, 7)])
