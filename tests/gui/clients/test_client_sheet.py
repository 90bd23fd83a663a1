# SPDX-License-Identifier: MIT
"""The sheet of one client: facts, hidden digits, time line, cases and what can be done."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests.gui.clients.small_register import CASE, SmallRegister
from tests.gui.workbenches import TODAY, Bench, MakeBench
from tksk_desktop.domain.cases import IntakeSource
from tksk_desktop.domain.groups import GroupRole
from tksk_desktop.gui.clients.case_card import CaseCard
from tksk_desktop.gui.clients.case_dialog import CaseDialog
from tksk_desktop.gui.clients.client_screen import ClientScreen
from tksk_desktop.gui.clients.client_sheet_view import ClientSheetView
from tksk_desktop.gui.clients.sheet_words import (
    avatar_letters,
    last_session_on,
    masked_number,
)
from tksk_desktop.gui.clients.time_line_model import SIGNS
from tksk_desktop.gui.workbench import NoteStart
from tksk_desktop.usecases.cases.open_case import NewCase
from tksk_desktop.usecases.readings import MembershipLine, TimeLineEntry
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


def test_groups_stand_with_office_and_attendance(sheet: ClientSheetView) -> None:
    form, known = sheet.summary.form, sheet.summary.sheet
    assert known is not None
    assert not form.groupsLabel.isVisible()
    since = date(2026, 1, 5)
    lines = (
        MembershipLine(1, "KUBE Mekar", GroupRole.CHAIR, since, 3, 4),
        MembershipLine(2, "PKK Dahlia", GroupRole.MEMBER, since, 0, 0),
    )
    sheet.summary.fill(replace(known, memberships=lines))
    assert form.groupsLabel.text().splitlines() == [
        "KUBE Mekar: ketua since 5 Januari 2026, came to 3 of 4 meetings",
        "PKK Dahlia: anggota since 5 Januari 2026",
    ]


def test_what_is_due_stands_on_top(sheet: ClientSheetView, bench: Bench, qtbot: QtBot) -> None:
    card = sheet.summary.form.toDoCard
    qtbot.waitUntil(card.isVisible)
    rows = {b.accessibleName(): b for b in card.findChildren(QPushButton)}
    said = [label.text() for label in card.findChildren(QLabel) if label.isVisible()]
    assert "Terlambat" in said
    assert "4 days" in said
    rows["Tindak lanjut: Bertemu lagi"].click()
    rows["Tinjauan kasus: Belum punya KTP"].click()
    assert bench.opened.doors == [("session", 41), ("case", SITI, CASE.id)]


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


def test_a_note_begun_by_key_knows_whose_sheet_is_open(screen: ClientScreen) -> None:
    assert screen.note_start() == NoteStart(client_id=SITI)


def test_a_note_begins_in_the_only_open_case(
    sheet: ClientSheetView, bench: Bench, qtbot: QtBot
) -> None:
    sheet.form.sessionButton.click()
    sheet.form.tabs.setCurrentWidget(sheet.cases)
    qtbot.waitUntil(lambda: len(sheet.findChildren(CaseCard)) == 1)
    sheet.findChildren(CaseCard)[0].form.noteButton.click()
    start = NoteStart(client_id=SITI, case_id=CASE.id)
    assert bench.opened.doors == [("new_session", start), ("new_session", start)]


def test_a_client_without_case_gets_a_note_without_one(
    screen: ClientScreen, bench: Bench, qtbot: QtBot
) -> None:
    screen.open_client(BUDI)
    qtbot.waitUntil(lambda: screen.sheet.form.nameLabel.text() == "Budi Santoso")
    screen.sheet.form.sessionButton.click()
    assert bench.opened.doors == [("new_session", NoteStart(client_id=BUDI))]
    qtbot.waitUntil(screen.sheet.summary.form.toDoCard.isHidden)
    cases, sessions = screen.sheet.cases, screen.sheet.sessions
    screen.sheet.form.tabs.setCurrentWidget(cases)
    assert cases.form.casesStack.currentWidget() is cases.form.casesEmpty
    screen.sheet.form.tabs.setCurrentWidget(sessions)
    empty = sessions.form.sessionsEmpty
    qtbot.waitUntil(lambda: sessions.form.sessionsStack.currentWidget() is empty)


def test_opening_a_case(sheet: ClientSheetView, register: SmallRegister, qtbot: QtBot) -> None:
    sheet.form.caseButton.click()
    qtbot.waitUntil(lambda: sheet.findChild(CaseDialog) is not None)
    dialog = sheet.findChild(CaseDialog)
    assert isinstance(dialog, CaseDialog)
    dialog.form.sourceBox.setCurrentIndex(2)
    dialog.form.typeBox.setCurrentIndex(1)
    assert dialog.form.reviewField.value() == TODAY + timedelta(days=14)
    assert "strictly confidential" in dialog.form.typeHint.text()
    dialog.form.problemEdit.setPlainText("Tinggal sendiri")
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    new = NewCase(
        SITI,
        TODAY,
        IntakeSource.OUTREACH,
        "Tinggal sendiri",
        4,
        next_review_on=TODAY + timedelta(days=14),
    )
    assert register.kept == [("open", new)]


def test_a_case_without_a_day_is_not_asked_for(
    sheet: ClientSheetView, register: SmallRegister, qtbot: QtBot
) -> None:
    sheet.form.caseButton.click()
    qtbot.waitUntil(lambda: sheet.findChild(CaseDialog) is not None)
    dialog = sheet.findChild(CaseDialog)
    assert isinstance(dialog, CaseDialog)
    dialog.form.typeBox.setCurrentIndex(0)
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
    assert last_session_on(register.sheet(SITI)) == date(2026, 12, 1)


def test_an_absence_is_no_meeting() -> None:
    siti = SmallRegister().sheet(SITI)

    def last_with(what: str) -> date | None:
        entry = TimeLineEntry(date(2026, 12, 12), what, "Bimbingan perorangan", "", session_id=50)
        return last_session_on(replace(siti, time_line=(entry, *siti.time_line)))

    assert last_with("session") == date(2026, 12, 12)
    assert last_with("session_missed") == date(2026, 12, 1)


def test_every_event_has_its_sign() -> None:
    assert SIGNS.keys() == TIME_LINE_WORDS.keys()
