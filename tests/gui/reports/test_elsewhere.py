# SPDX-License-Identifier: MIT
"""Signing elsewhere from the desk: handed out, fixed while it waits, taken back or called off."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.gui.reports.conftest import OnDesk, OpenDesk
from tests.gui.reports.desks import ONE_PAGE, REPORT_ID
from tksk_desktop.domain.reports import ReportState, ReportWarning
from tksk_desktop.domain.signatures import NotTheSamePaper, PdfTooLarge
from tksk_desktop.gui.reports.elsewhere_row import LARGEST


@pytest.fixture
def target(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the worker saves the file."""
    path = tmp_path / "keluar.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_given: (str(path), ""))
    return path


@pytest.fixture
def waiting(qtbot: QtBot, open_desk: OpenDesk, target: Path) -> OnDesk:
    """A desk whose paper is out."""
    on = open_desk()
    on.desk.elsewhere.form.sendButton.click()
    qtbot.waitUntil(target.exists)
    qtbot.waitUntil(lambda: not on.desk.elsewhere.form.takeButton.isHidden())
    qtbot.waitUntil(lambda: not on.screen.bench.work.is_busy)
    return on


def test_the_paper_is_finished_and_saved_after_one_question(waiting: OnDesk, target: Path) -> None:
    assert target.read_bytes() == ONE_PAGE
    assert len(waiting.messages.asked) == 1
    assert waiting.report.count("send_out") == 1


def test_while_it_waits_nothing_can_be_signed_or_written(waiting: OnDesk) -> None:
    desk = waiting.desk
    assert desk.sign_panel.form.signButton.isHidden()
    assert desk.elsewhere.form.sendButton.isHidden()
    assert "being signed elsewhere" in desk.sign_panel.form.sentenceLabel.text()
    assert all(editor.text_edit.isReadOnly() for editor in desk.sections.editors.values())
    tabs = desk.form.tabs
    assert not tabs.isTabVisible(tabs.indexOf(desk.letter))


def test_the_paper_that_is_out_is_shown_at_once_without_the_mark_of_a_draft(
    qtbot: QtBot, waiting: OnDesk
) -> None:
    qtbot.waitUntil(lambda: waiting.report.count("preview") == 2)


def test_the_signed_file_becomes_the_report(qtbot: QtBot, waiting: OnDesk, tmp_path: Path) -> None:
    back = tmp_path / "kembali.pdf"
    back.write_bytes(b"signed")
    waiting.desk.elsewhere.take_back(back)
    qtbot.waitUntil(lambda: waiting.report.state is ReportState.SIGNED)
    qtbot.waitUntil(lambda: waiting.desk.elsewhere.isHidden())
    assert ("take_back", REPORT_ID, b"signed") in waiting.report.asked


def test_another_paper_is_refused_and_the_report_goes_on_waiting(
    qtbot: QtBot, waiting: OnDesk, tmp_path: Path
) -> None:
    waiting.report.refuse["take_back"] = NotTheSamePaper()
    back = tmp_path / "lain.pdf"
    back.write_bytes(b"another")
    waiting.desk.elsewhere.take_back(back)
    qtbot.waitUntil(lambda: bool(waiting.messages.failures))
    assert not waiting.desk.elsewhere.form.takeButton.isHidden()


def test_a_huge_file_is_not_read(qtbot: QtBot, waiting: OnDesk, tmp_path: Path) -> None:
    back = tmp_path / "film.pdf"
    with back.open("wb") as file:
        file.truncate(LARGEST + 1)
    waiting.desk.elsewhere.take_back(back)
    qtbot.waitUntil(lambda: bool(waiting.messages.failures))
    assert isinstance(waiting.messages.failures[0], PdfTooLarge)
    assert waiting.report.count("take_back") == 0


def test_called_off_it_is_a_draft_again(qtbot: QtBot, waiting: OnDesk) -> None:
    row = waiting.desk.elsewhere
    waiting.messages.answer = False
    row.form.callOffButton.click()
    assert waiting.report.count("call_off") == 0
    waiting.messages.answer = True
    row.form.callOffButton.click()
    qtbot.waitUntil(lambda: not row.form.sendButton.isHidden())
    assert not waiting.desk.sign_panel.form.signButton.isHidden()


def test_not_yet_sends_nothing(open_desk: OpenDesk) -> None:
    on = open_desk()
    on.messages.answer = False
    on.desk.elsewhere.form.sendButton.click()
    assert on.report.count("send_out") == 0


def test_what_hinders_a_signature_hinders_sending_out(open_desk: OpenDesk) -> None:
    on = open_desk((ReportWarning.FIGURES_DO_NOT_ADD_UP, 1))
    assert not on.desk.elsewhere.form.sendButton.isEnabled()
