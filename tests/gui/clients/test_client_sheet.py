# SPDX-License-Identifier: MIT
"""The sheet of one client: facts, hidden digits, time line, cases and what can be done."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.gui.clients.small_register import CASE, SmallRegister, refusal
from tests.gui.workbenches import TODAY, Bench, MakeBench
from tksk_desktop.domain.cases import CaseStage, IntakeSource
from tksk_desktop.domain.errors import Problem
from tksk_desktop.gui.clients.case_card import CaseCard
from tksk_desktop.gui.clients.case_closing_dialog import CaseClosingDialog
from tksk_desktop.gui.clients.case_dialog import CaseDialog
from tksk_desktop.gui.clients.client_screen import ClientScreen
from tksk_desktop.gui.clients.client_sheet_view import ClientSheetView
from tksk_desktop.gui.clients.sheet_words import (
    avatar_letters,
    last_session_on,
    masked_number,
    open_follow_up,
)
from tksk_desktop.gui.clients.stage_dialog import StageDialog
from tksk_desktop.gui.clients.time_line_model import SIGNS
from tksk_desktop.gui.workbench import NoteStart
from tksk_desktop.usecases.clients.open_case import NewCase
from tksk_desktop.usecases.readings import TimeLineEntry
from tksk_desktop.vocabulary import TIME_LINE_WORDS

SITI, BUDI = 3, 2


@pytest.fixture
def register() -> SmallRegister:
    """Four people, the third with a case and a note."""
    return SmallRegister()


@pytest.fixture
def bench(make_bench: MakeBench, register: SmallRegister) -> Bench:
    """A workbench over the four."""
    return make_bench(**register.all_acts())


@pytest.fixture
def screen(qtbot: QtBot, bench: Bench) -> ClientScreen:
    """The page with Siti's sheet open."""
    page = ClientScreen(bench.bench)
    qtbot.addWidget(page)
    page.resize(1166, 730)
    page.show()
    page.open_client(SITI)
    qtbot.waitUntil(lambda: page.sheet.form.nameLabel.text() == "Siti Rahayu")
    return page


@pytest.fixture
def sheet(screen: ClientScreen) -> ClientSheetView:
    """Siti's sheet."""
    return screen.sheet


def card(sheet: ClientSheetView) -> CaseCard:
    """Return the card of the only case."""
    sheet.form.tabs.setCurrentWidget(sheet.cases)
    cards = [each for each in sheet.findChildren(CaseCard) if not each.isHidden()]
    assert len(cards) == 1
    return cards[0]


def test_the_head_says_who(sheet: ClientSheetView) -> None:
    assert sheet.form.avatarLabel.text() == "SR"
    assert "76" in sheet.form.lineLabel.text()
    assert "Talangagung" in sheet.form.lineLabel.text()
    kinds = {kind.code: kind.name for kind in sheet.bench.around.need_kinds}
    assert sheet.form.kindChips.chips() == (kinds["PPKS-11"],)


def test_digits_are_hidden_until_asked_for(sheet: ClientSheetView, qtbot: QtBot) -> None:
    assert sheet.summary.form.familyCardLabel.text() == "3507 •••• •••• 0001"
    QTest.mouseClick(sheet.summary.form.showNumbersButton, Qt.MouseButton.LeftButton)
    assert sheet.summary.form.familyCardLabel.text() == "3507 1301 0120 0001"


def test_digits_hide_again_for_the_next_client(
    screen: ClientScreen, sheet: ClientSheetView, qtbot: QtBot
) -> None:
    sheet.summary.form.showNumbersButton.click()
    screen.open_client(BUDI)
    qtbot.waitUntil(lambda: sheet.form.nameLabel.text() == "Budi Santoso")
    assert not sheet.summary.form.showNumbersButton.isChecked()


def test_the_overdue_follow_up_stands_on_top(sheet: ClientSheetView) -> None:
    assert not sheet.summary.form.followUpCard.isHidden()
    assert "10 Desember 2026" in sheet.summary.form.followUpTitle.text()
    assert "4" in sheet.summary.form.followUpTitle.text()
    assert sheet.summary.form.followUpText.text() == "Bertemu lagi"


def test_the_time_line_opens_the_note_and_the_cases(sheet: ClientSheetView, bench: Bench) -> None:
    sheet.form.tabs.setCurrentWidget(sheet.time_line)
    model = sheet.time_line.form.timeLineList.model()
    said = [str(model.index(row, 0).data()) for row in range(model.rowCount())]
    assert said[0] == "Tindak lanjut disepakati: Bertemu lagi"
    assert said[-1] == "Terdaftar"
    assert said[-2].startswith("Jenis kebutuhan dicatat: ")
    assert "PPKS-11" not in said[-2]
    sheet.time_line.form.timeLineList.activated.emit(model.index(1, 0))
    assert ("session", 41) in bench.opened.doors
    sheet.time_line.form.timeLineList.activated.emit(model.index(2, 0))
    assert sheet.form.tabs.currentWidget() is sheet.cases


def test_a_note_of_the_list_opens(sheet: ClientSheetView, bench: Bench, qtbot: QtBot) -> None:
    sheet.form.tabs.setCurrentWidget(sheet.sessions)
    table = sheet.sessions.form.sessionsTable
    qtbot.waitUntil(lambda: table.model().rowCount() == 1)
    table.opened.emit(0)
    assert bench.opened.doors == [("session", 41)]


def test_a_note_begins_in_the_only_open_case(sheet: ClientSheetView, bench: Bench) -> None:
    sheet.form.sessionButton.click()
    card(sheet).form.noteButton.click()
    start = NoteStart(client_id=SITI, case_id=CASE.id)
    assert bench.opened.doors == [("new_session", start), ("new_session", start)]


def test_a_client_without_case_gets_a_note_without_one(
    screen: ClientScreen, bench: Bench, qtbot: QtBot
) -> None:
    screen.open_client(BUDI)
    qtbot.waitUntil(lambda: screen.sheet.form.nameLabel.text() == "Budi Santoso")
    screen.sheet.form.sessionButton.click()
    assert bench.opened.doors == [("new_session", NoteStart(client_id=BUDI))]
    assert screen.sheet.summary.form.followUpCard.isHidden()
    cases, sessions = screen.sheet.cases, screen.sheet.sessions
    screen.sheet.form.tabs.setCurrentWidget(cases)
    assert cases.form.casesStack.currentWidget() is cases.form.casesEmpty
    screen.sheet.form.tabs.setCurrentWidget(sessions)
    empty = sessions.form.sessionsEmpty
    qtbot.waitUntil(lambda: sessions.form.sessionsStack.currentWidget() is empty)


def test_moving_a_case_proposes_the_next_stage(
    sheet: ClientSheetView, register: SmallRegister, bench: Bench, qtbot: QtBot
) -> None:
    card(sheet).form.moveButton.click()
    dialog = sheet.findChild(StageDialog)
    assert isinstance(dialog, StageDialog)
    dialog.form.reasonEdit.setPlainText("Asesmen selesai")
    with qtbot.waitSignal(dialog.saved):
        dialog.form.saveButton.click()
    assert register.kept == [("move_case", CASE.id, CaseStage.PLANNING, TODAY, "Asesmen selesai")]
    assert bench.opened.said()


def test_a_refused_move_keeps_what_was_typed(
    sheet: ClientSheetView, register: SmallRegister, qtbot: QtBot
) -> None:
    register.refusals.append(refusal(("on", Problem.ENDS_BEFORE_START)))
    card(sheet).form.moveButton.click()
    dialog = sheet.findChild(StageDialog)
    assert isinstance(dialog, StageDialog)
    dialog.form.onField.set_value(date(2026, 1, 1))
    dialog.form.reasonEdit.setPlainText("terlalu awal")
    dialog.form.saveButton.click()
    qtbot.waitUntil(lambda: len(dialog.sentences) == 1)
    assert dialog.isVisible()
    assert dialog.form.reasonEdit.toPlainText() == "terlalu awal"
    dialog.form.saveButton.click()
    qtbot.waitUntil(lambda: len(register.kept) == 1)
    qtbot.waitUntil(lambda: not sheet.findChildren(StageDialog))


def test_closing_a_case(sheet: ClientSheetView, register: SmallRegister, qtbot: QtBot) -> None:
    card(sheet).form.closeButton.click()
    dialog = sheet.findChild(CaseClosingDialog)
    assert isinstance(dialog, CaseClosingDialog)
    dialog.form.outcomeEdit.setPlainText("KTP sudah jadi")
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    assert register.kept == [("close_case", CASE.id, TODAY, "KTP sudah jadi")]


def test_opening_a_case(sheet: ClientSheetView, register: SmallRegister, qtbot: QtBot) -> None:
    sheet.form.caseButton.click()
    dialog = sheet.findChild(CaseDialog)
    assert isinstance(dialog, CaseDialog)
    dialog.form.sourceBox.setCurrentIndex(2)
    dialog.form.problemEdit.setPlainText("Tinggal sendiri")
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    new = NewCase(SITI, TODAY, IntakeSource.OUTREACH, "Tinggal sendiri")
    assert register.kept == [("open_case", new)]


def test_a_case_without_a_day_is_not_asked_for(
    sheet: ClientSheetView, register: SmallRegister
) -> None:
    sheet.form.caseButton.click()
    dialog = sheet.findChild(CaseDialog)
    assert isinstance(dialog, CaseDialog)
    dialog.form.openedField.set_value(None)
    dialog.save()
    assert len(dialog.sentences) == 1
    dialog.form.openedField.set_text("31/02/2026")
    dialog.save()
    assert len(dialog.sentences) == 1
    assert register.kept == []
    dialog.reject()


def test_what_the_words_of_a_sheet_are_made_of(register: SmallRegister) -> None:
    assert avatar_letters("Muhammad  bin Ali") == "MB"
    assert avatar_letters("Aminah") == "A"
    assert avatar_letters("") == ""
    assert masked_number("") == ""
    assert masked_number("12345678") == "1234 5678"
    siti = register.sheet(SITI)
    assert last_session_on(siti) == date(2026, 12, 1)
    due = open_follow_up(siti)
    assert due is not None
    assert due.happened_on == date(2026, 12, 10)


def test_a_later_session_answers_a_follow_up_but_an_absence_does_not() -> None:
    siti = SmallRegister().sheet(SITI)
    later = date(2026, 12, 12)

    def with_entry(title: str) -> object:
        entry = TimeLineEntry(later, "session", title, "", session_id=50)
        return open_follow_up(replace(siti, time_line=(entry, *siti.time_line)))

    assert with_entry("Bimbingan perorangan") is None
    assert with_entry("Bimbingan perorangan (sakit)") is not None


def test_every_event_has_its_sign() -> None:
    assert SIGNS.keys() == TIME_LINE_WORDS.keys()
