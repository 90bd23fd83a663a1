# SPDX-License-Identifier: MIT
"""The page of activities: months, filters, drafts on top, follow-ups, and where each leads."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.gui.sessions.office_of_notes import MEKAR, MORNING, SITI, OfficeOfNotes
from tests.gui.workbenches import TODAY, Bench, MakeBench
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.sessions import SessionKind
from tksk_desktop.gui.sessions.journal_columns import attendance_words, due_words, totals_words
from tksk_desktop.gui.sessions.journal_screen import JournalScreen
from tksk_desktop.gui.widgets.follow_up_dialogs import CloseFollowUpDialog, MoveFollowUpDialog
from tksk_desktop.gui.workbench import NoteStart
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.follow_ups.readings import FollowUpLine
from tksk_desktop.usecases.readings import DraftLine, SessionFilter, SessionLine
from tksk_desktop.usecases.sessions.record_session import NewSession
from tksk_desktop.vocabulary import word


def line(number: int, day: date, **changed: Any) -> SessionLine:
    """Return a line of the journal."""
    values: dict[str, Any] = {
        "id": number,
        "kind": SessionKind.INDIVIDUAL,
        "held_on": day,
        "starts_at": time(8),
        "ends_at": time(9),
        "title": "",
        "who": "Siti Aminah",
        "place": "Dilem",
        "present": 1,
        "expected": 1,
        "walk_ins": 0,
        "follow_up_on": None,
        "photos": 0,
    }
    values |= changed
    return SessionLine(**{"type_name": word(values["kind"]), **values})


LINES = (
    line(1, date(2026, 12, 10)),
    line(2, date(2026, 12, 8), kind=SessionKind.GROUP, who="KUBE Mekar", present=5, expected=7),
    line(3, date(2026, 12, 2), who="Budi Santoso", place="Kemiri"),
    line(4, date(2026, 11, 20), kind=SessionKind.OTHER, title="Rapat", who=""),
)
DUE = FollowUpLine(
    *(1, SITI, None, "Siti Aminah", "Dilem"),
    *(date(2026, 12, 12), "Bertemu lagi", date(2026, 11, 28), 0),
)


@pytest.fixture
def office() -> OfficeOfNotes:
    """Return an office with four notes."""
    made = OfficeOfNotes()
    made.lines = LINES
    return made


@pytest.fixture
def given(make_bench: MakeBench, office: OfficeOfNotes) -> Bench:
    """Return the workbench over the office."""
    return make_bench(**office.acts())


@pytest.fixture
def opened(qtbot: QtBot, given: Bench) -> Callable[[], JournalScreen]:
    """Return a way to have the journal open and filled."""

    def open_journal() -> JournalScreen:
        screen = JournalScreen(given.bench)
        qtbot.addWidget(screen)
        screen.resize(1166, 728)
        screen.show()
        settle(qtbot, given)
        return screen

    return open_journal


def settle(qtbot: QtBot, given: Bench) -> None:
    """Wait until all that was asked of the database thread is answered."""
    answers: list[None] = []
    given.bench.work.run(lambda: None, answers.append, lambda _error: None)
    qtbot.waitUntil(lambda: bool(answers))


def shown(screen: JournalScreen, column: int = 3) -> list[str]:
    """Return what stands in a column."""
    model = screen.form.table.model()
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_the_present_month_is_listed_with_its_totals(opened: Callable[[], JournalScreen]) -> None:
    screen = opened()
    assert screen.form.monthLabel.text() == "Desember 2026"
    assert shown(screen) == ["Siti Aminah", "KUBE Mekar", "Budi Santoso"]
    assert "Bimbingan perorangan 2" in screen.form.totalsLabel.text()
    assert "Bimbingan kelompok 1" in screen.form.totalsLabel.text()
    assert not screen.form.nextButton.isEnabled()


def test_months_are_turned_by_button_and_key_but_not_into_the_future(
    qtbot: QtBot, opened: Callable[[], JournalScreen], given: Bench
) -> None:
    screen = opened()
    screen.form.previousButton.click()
    settle(qtbot, given)
    assert (screen.form.monthLabel.text(), shown(screen, 4)) == ("November 2026", ["Rapat"])
    screen.activateWindow()
    screen.form.table.setFocus()
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(screen.form.table, Qt.Key.Key_PageDown, control)
    settle(qtbot, given)
    QTest.keyClick(screen.form.table, Qt.Key.Key_PageDown, control)
    settle(qtbot, given)
    assert screen.form.monthLabel.text() == "Desember 2026"


def test_kind_filters_the_list_but_not_the_totals(
    qtbot: QtBot, opened: Callable[[], JournalScreen], given: Bench
) -> None:
    screen = opened()
    before = screen.form.totalsLabel.text()
    screen.form.kindFilter.setCurrentIndex(screen.form.kindFilter.findData("group"))
    settle(qtbot, given)
    assert shown(screen) == ["KUBE Mekar"]
    assert screen.form.totalsLabel.text() == before


@pytest.mark.parametrize(
    ("text", "found"),
    [("budi", ["Budi Santoso"]), ("kemiri budi", ["Budi Santoso"]), ("rahasia", 3), ("zzz", 0)],
)
def test_the_search_finds_names_places_and_what_the_notes_say(
    qtbot: QtBot,
    opened: Callable[[], JournalScreen],
    text: str,
    found: list[str] | int,
) -> None:
    screen = opened()
    QTest.keyClicks(screen.form.search, text)
    expected = found if isinstance(found, int) else len(found)
    qtbot.waitUntil(lambda: len(shown(screen)) == expected)
    assert isinstance(found, int) or shown(screen) == found
    assert screen.form.empty.isVisible() is (expected == 0)


def test_escape_takes_the_filters_away_once(
    qtbot: QtBot, opened: Callable[[], JournalScreen], given: Bench
) -> None:
    screen = opened()
    screen.show_filter(SessionFilter(month=Month.of(TODAY), type_code="group"))
    settle(qtbot, given)
    assert len(shown(screen)) == 1
    assert screen.form.kindFilter.currentText() == "Bimbingan kelompok"
    assert screen.go_back()
    settle(qtbot, given)
    assert len(shown(screen)) == 3
    assert screen.form.kindFilter.currentIndex() == 0
    assert not screen.go_back()


def test_a_client_s_notes_of_all_months_say_whose_they_are(
    qtbot: QtBot, opened: Callable[[], JournalScreen], given: Bench
) -> None:
    screen = opened()
    screen.show_filter(SessionFilter(client_id=SITI))
    settle(qtbot, given)
    assert len(shown(screen)) == 4
    assert "Siti Aminah" in screen.form.clientChip.text()
    screen.form.clientChip.click()
    settle(qtbot, given)
    assert not screen.form.clientChip.isVisible()
    assert screen.form.monthLabel.text() == "Desember 2026"


def test_enter_opens_the_note_and_a_new_one_is_asked_for_by_door(
    opened: Callable[[], JournalScreen], given: Bench
) -> None:
    screen = opened()
    screen.form.table.selectRow(1)
    QTest.keyClick(screen.form.table, Qt.Key.Key_Return)
    screen.start_new()
    assert given.opened.doors == [("session", 2), ("new_session", NoteStart())]


def test_an_empty_month_says_what_the_page_is_for(
    qtbot: QtBot, opened: Callable[[], JournalScreen], given: Bench, office: OfficeOfNotes
) -> None:
    office.lines = ()
    screen = opened()
    assert not screen.form.table.isVisible()
    button = screen.form.empty.findChildren(QPushButton)[0]
    button.click()
    assert given.opened.doors == [("new_session", NoteStart())]


def test_drafts_stand_on_top_and_are_gone_on_with(
    qtbot: QtBot, opened: Callable[[], JournalScreen], given: Bench, office: OfficeOfNotes
) -> None:
    screen = opened()
    assert not screen.form.draftsCard.isVisible()
    office.drafts = {n: DraftLine(n, f"Catatan {n}", MORNING, "{}") for n in (1, 2, 3)}
    given.bench.notice.tell(Changes.of(Kind.DRAFTS))
    settle(qtbot, given)

    def offered() -> list[QPushButton]:
        buttons = screen.form.draftsCard.findChildren(QPushButton)
        return [button for button in buttons if button.isVisible()]

    # New rows are shown with the next round of the event loop.
    qtbot.waitUntil(lambda: len(offered()) == 3)
    visible = offered()
    visible[0].click()
    assert given.opened.doors == [("draft", 3)]
    visible[2].click()

    qtbot.waitUntil(lambda: [button.text() for button in offered()] == ["Go on"] * 3)


def test_follow_ups_lead_to_a_note_with_the_person(
    qtbot: QtBot, opened: Callable[[], JournalScreen], given: Bench, office: OfficeOfNotes
) -> None:
    office.due = (DUE,)
    screen = opened()
    assert "1" in screen.form.tabs.tabText(1)
    screen.form.tabs.setCurrentIndex(1)
    QTest.keyClick(screen.form.dueTable, Qt.Key.Key_Return)
    screen.form.dueNoteButton.click()
    screen.form.dueClientButton.click()
    assert given.opened.doors == [
        ("new_session", NoteStart(client_id=SITI)),
        ("session", 1),
        ("client", SITI),
    ]


def test_a_follow_up_is_moved_or_closed_from_the_list(
    opened: Callable[[], JournalScreen], office: OfficeOfNotes
) -> None:
    office.due = (DUE, DUE._replace(session_id=2, client_id=None, group_id=MEKAR))
    screen = opened()
    screen.form.tabs.setCurrentIndex(1)
    screen.form.dueMoveButton.click()
    move = screen.findChild(MoveFollowUpDialog)
    assert isinstance(move, MoveFollowUpDialog)
    move.reject()
    screen.form.dueTable.selectRow(1)
    assert not screen.form.dueClientButton.isVisible()
    screen.form.dueCloseButton.click()
    close = screen.findChild(CloseFollowUpDialog)
    assert isinstance(close, CloseFollowUpDialog)
    close.reject()


def test_without_follow_ups_the_tab_says_so(opened: Callable[[], JournalScreen]) -> None:
    screen = opened()
    screen.form.tabs.setCurrentIndex(1)
    assert screen.form.dueEmpty.isVisible()
    assert not screen.form.writeButton.isVisible()


def test_the_chosen_row_stays_chosen_when_the_list_is_read_anew(
    qtbot: QtBot, opened: Callable[[], JournalScreen], given: Bench, office: OfficeOfNotes
) -> None:
    screen = opened()
    screen.form.table.selectRow(2)
    office.lines = (line(9, date(2026, 12, 13)), *LINES)
    given.bench.notice.tell(Changes.of(Kind.SESSIONS))
    settle(qtbot, given)
    assert screen.form.table.currentIndex().row() == 3


def test_a_signed_month_says_so(opened: Callable[[], JournalScreen], office: OfficeOfNotes) -> None:
    office.signed = {Month.of(TODAY)}
    assert "signed" in opened().form.totalsLabel.text()


def test_the_words_of_a_line() -> None:
    day = date(2026, 12, 1)
    assert attendance_words(line(1, day, present=5, expected=7, walk_ins=3)) == "5/7 +3"
    assert attendance_words(line(1, day, present=0, expected=0, walk_ins=25)) == "25"
    assert attendance_words(line(1, day, present=0, expected=0)) == "–"
    assert due_words(date(2026, 12, 14), TODAY) == "today"
    assert due_words(date(2026, 12, 9), TODAY).startswith("5 ")
    assert due_words(date(2026, 12, 20), TODAY).endswith(" 6 days")
    assert totals_words((("Rapat", 2), ("Kunjungan rumah", 3))).endswith("5")


def test_an_activity_without_clients_takes_two_fields(
    qtbot: QtBot, opened: Callable[[], JournalScreen], given: Bench, office: OfficeOfNotes
) -> None:
    form = opened().quick.form
    form.dayField.set_value(date(2026, 12, 7))
    QTest.keyClicks(form.whatEdit, " Rapat desa ")
    QTest.keyClick(form.whatEdit, Qt.Key.Key_Return)
    settle(qtbot, given)
    (recorded,) = office.recorded
    assert recorded == (
        NewSession(SessionKind.OTHER, date(2026, 12, 7), title="Rapat desa"),
        None,
        None,
    )
    assert (form.whatEdit.text(), form.dayField.value()) == ("", date(2026, 12, 7))


def test_what_is_missing_is_said_and_nothing_typed_is_lost(
    qtbot: QtBot, opened: Callable[[], JournalScreen], given: Bench, office: OfficeOfNotes
) -> None:
    screen = opened()
    form = screen.quick.form
    form.recordButton.click()
    assert len(screen.quick.sentences) == 1
    QTest.keyClicks(form.whatEdit, "Rapat desa")
    form.dayField.set_value(date(2026, 12, 24))
    form.recordButton.click()
    settle(qtbot, given)
    assert len(screen.quick.sentences) == 1
    assert form.whatEdit.text() == "Rapat desa"
    assert office.recorded == []


def test_the_journal_of_the_month_shown_goes_into_a_workbook_and_the_log(
    qtbot: QtBot, make_bench: MakeBench, office: OfficeOfNotes, tmp_path: Path
) -> None:
    done: list[tuple[object, ...]] = []
    given = make_bench(
        **office.acts(),
        exchange={"save_file": lambda path, data: done.append((path, data))},
        audit={"note_export": lambda kind, ids: done.append((kind, ids))},
    )
    screen = JournalScreen(given.bench)
    qtbot.addWidget(screen)
    settle(qtbot, given)
    screen.export.put(Month(2026, 11), tmp_path / "jurnal.xlsx")
    settle(qtbot, given)
    workbook = f"workbook of {Month(2026, 11)}".encode()
    assert done == [(tmp_path / "jurnal.xlsx", workbook), ("Daily journal", ())]
    screen.show_filter(SessionFilter(client_id=SITI))
    settle(qtbot, given)
    assert not screen.form.paperButton.isEnabled()
    assert not screen.form.workbookButton.isEnabled()
