# SPDX-License-Identifier: MIT
"""Signing: asked once, never over unsaved words, refusals as a list, read-only afterwards."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.gui.reports.conftest import OnDesk, OpenDesk
from tests.gui.reports.desks import REPORT_ID, ReportInMemory, copy_line, event
from tksk_desktop.domain.errors import ReportNotReady, StoreLocked
from tksk_desktop.domain.reports import CopyState, ReportState, Section
from tksk_desktop.domain.signatures import CannotSign
from tksk_desktop.usecases.signatures.change_key import NewKeyFile


def sign(qtbot: QtBot, on: OnDesk) -> None:
    """Click through the signature until the chain is shown."""
    on.desk.sign_panel.form.signButton.click()
    qtbot.waitUntil(lambda: on.desk.form.tabs.currentWidget() is on.desk.copies)


def test_signing_asks_once_then_shows_the_chain(qtbot: QtBot, open_desk: OpenDesk) -> None:
    on = open_desk()
    sign(qtbot, on)
    assert len(on.messages.asked) == 1
    assert [card.copy.id for card in on.desk.copies.cards] == [1, 2]
    assert on.desk.sign_panel.form.headLabel.text() == "460/07/XI/2026"
    assert len(on.opened.said()) == 1


def test_not_yet_signs_nothing(qtbot: QtBot, open_desk: OpenDesk) -> None:
    on = open_desk()
    on.messages.answer = False
    on.desk.sign_panel.form.signButton.click()
    qtbot.waitUntil(lambda: bool(on.messages.asked))
    assert on.report.count("sign") == 0


def test_what_was_typed_just_before_is_kept_before_the_signature(
    qtbot: QtBot, open_desk: OpenDesk
) -> None:
    on = open_desk()
    on.desk.sections.editors[Section.CLOSING].text_edit.setPlainText("Penutup saya")
    sign(qtbot, on)
    names = [asked[0] for asked in on.report.asked]
    assert names.index("write_section") < names.index("sign")
    assert on.report.own == {Section.CLOSING: "Penutup saya"}


def test_nothing_is_signed_over_words_that_could_not_be_kept(
    qtbot: QtBot, open_desk: OpenDesk
) -> None:
    on = open_desk()
    on.report.refuse["write_section"] = StoreLocked()
    on.desk.sections.editors[Section.CLOSING].text_edit.setPlainText("Penutup saya")
    on.desk.sign_panel.form.signButton.click()
    qtbot.waitUntil(lambda: bool(on.messages.told))
    assert on.messages.asked == []
    assert on.report.count("sign") == 0
    assert on.desk.form.tabs.currentWidget() is on.desk.sections


def test_a_report_that_is_not_ready_lists_why_beside_the_button(
    qtbot: QtBot, open_desk: OpenDesk
) -> None:
    on = open_desk()
    on.report.refuse["sign"] = ReportNotReady(("no_original_recipient",))
    panel = on.desk.sign_panel
    panel.form.signButton.click()
    qtbot.waitUntil(lambda: panel.missing() == ("Penerima asli laporan belum diisi",))
    assert on.messages.failures == []
    assert panel.form.waitBar.isHidden()
    assert on.desk.form.tabs.isEnabled()
    on.desk.reload()
    qtbot.waitUntil(lambda: panel.missing() == ())
    assert panel.form.signButton.isEnabled()


def test_what_the_signature_was_refused_for_outlives_the_reading_that_follows(
    qtbot: QtBot, open_desk: OpenDesk
) -> None:
    on = open_desk()
    on.report.refuse["sign"] = ReportNotReady(("no_original_recipient",))
    papers = on.report.count("preview")
    on.desk.sign_panel.form.signButton.click()
    # The paper follows last of all, when the desk has been read and shown anew.
    qtbot.waitUntil(lambda: on.report.count("preview") == papers + 1)
    assert on.desk.sign_panel.missing() == ("Penerima asli laporan belum diisi",)
    assert not on.desk.sign_panel.form.signButton.isEnabled()


def test_a_failed_signature_is_said_and_leaves_a_draft(qtbot: QtBot, open_desk: OpenDesk) -> None:
    on = open_desk()
    on.report.refuse["sign"] = CannotSign()
    on.desk.sign_panel.form.signButton.click()
    qtbot.waitUntil(lambda: len(on.messages.failures) == 1)
    assert on.desk.sign_panel.form.signButton.isEnabled()
    assert on.desk.state.text() == "Draf"


def test_a_signed_report_is_read_only(qtbot: QtBot, open_desk: OpenDesk) -> None:
    on = open_desk()
    sign(qtbot, on)
    desk = on.desk
    assert all(editor.text_edit.isReadOnly() for editor in desk.sections.editors.values())
    assert not desk.form.tabs.isTabVisible(desk.form.tabs.indexOf(desk.letter))
    assert desk.sign_panel.form.signButton.isHidden()
    assert not desk.sign_panel.form.reviseButton.isHidden()
    on.screen.save()
    assert on.report.count("write_section") == 0


def test_a_signed_paper_is_fetched_once(qtbot: QtBot, open_desk: OpenDesk) -> None:
    report = ReportInMemory()
    report.state = ReportState.SIGNED
    on = open_desk(report=report)
    reads = report.count("desk")
    on.desk.reload()
    qtbot.waitUntil(lambda: report.count("desk") == reads + 1)
    reached: list[bool] = []
    on.screen.bench.read(on.screen, lambda: None, lambda _nothing: reached.append(True))
    qtbot.waitUntil(lambda: bool(reached))
    assert report.count("preview") == 1


def test_a_revision_needs_a_reason_and_opens_the_new_version(
    qtbot: QtBot, open_desk: OpenDesk
) -> None:
    report = ReportInMemory()
    report.state = ReportState.SIGNED
    on = open_desk(report=report)
    dialog = on.desk.revise()
    assert dialog is not None
    dialog.form.makeButton.click()
    assert dialog.isVisible()
    dialog.form.noteEdit.setPlainText("Jumlah hadir dibetulkan")
    dialog.form.makeButton.click()
    assert not dialog.isVisible()
    qtbot.waitUntil(lambda: on.desk.state.text() == "Draf")
    assert on.desk.report_id == REPORT_ID + 1
    assert on.desk.form.versionBox.count() == 2


def test_the_reviewers_words_are_offered_as_the_reason(open_desk: OpenDesk) -> None:
    report = ReportInMemory()
    report.state = ReportState.SIGNED
    asked = event(CopyState.REVISION_ASKED, note="Foto kurang")
    report.copies = (copy_line(1, CopyState.REVISION_ASKED, events=(asked,)),)
    on = open_desk(report=report)
    assert "Foto kurang" in on.desk.sign_panel.form.sentenceLabel.text()
    dialog = on.desk.revise()
    assert dialog is not None
    assert dialog.form.noteEdit.toPlainText() == "Foto kurang"
    dialog.reject()


def test_the_camat_signs_with_a_file_of_his_own(
    qtbot: QtBot, open_desk: OpenDesk, tmp_path: Path
) -> None:
    report = ReportInMemory()
    report.has_camat_field = True
    on = open_desk(report=report)
    button = on.desk.sign_panel.form.camatButton
    assert button.isHidden()
    sign(qtbot, on)
    qtbot.waitUntil(lambda: not button.isHidden())
    assert "camat can sign" in on.desk.sign_panel.form.sentenceLabel.text()
    path = tmp_path / "camat.p12"
    path.write_bytes(b"file")
    dialog = on.desk.ask_camat()
    assert dialog is not None
    assert dialog.form.footerPart.isHidden()
    dialog.form.fileEdit.setText(str(path))
    dialog.form.passwordEdit.setText("secret")
    dialog.form.saveButton.click()
    qtbot.waitUntil(lambda: button.isHidden())
    assert report.asked.count(("endorse", REPORT_ID, NewKeyFile(b"file", "secret"))) == 1
    assert "The camat signed" in on.desk.sign_panel.form.sentenceLabel.text()
    assert "The camat has signed the report." in on.opened.said()


def test_a_paper_without_his_field_offers_the_camat_nothing(
    qtbot: QtBot, open_desk: OpenDesk
) -> None:
    on = open_desk()
    sign(qtbot, on)
    qtbot.waitUntil(lambda: not on.desk.sign_panel.form.reviseButton.isHidden())
    assert on.desk.sign_panel.form.camatButton.isHidden()
