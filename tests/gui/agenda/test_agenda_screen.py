# SPDX-License-Identifier: MIT
"""The agenda: turned by keys, opened by Enter, planned, moved, cancelled, written as a note."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.gui.workbenches import TODAY, Bench, MakeBench
from tksk_desktop.domain.appointments import AppointmentKind, AppointmentState
from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.sessions import PlaceKind, SessionKind
from tksk_desktop.gui.agenda.agenda_screen import AgendaScreen
from tksk_desktop.gui.agenda.appointment_dialog import AppointmentDialog
from tksk_desktop.gui.agenda.item_words import note_start, what_words, whole_words
from tksk_desktop.gui.agenda.spans import Span, days_of, span_words, turned
from tksk_desktop.gui.widgets.reason_dialog import ReasonDialog
from tksk_desktop.gui.workbench import NoteStart
from tksk_desktop.usecases.agenda.plan_appointment import NewAppointment
from tksk_desktop.usecases.agenda.readings import (
    AgendaDays,
    AgendaItem,
    AgendaKind,
    AppointmentSheet,
)
from tksk_desktop.usecases.changes import Changes, Kind

HELD = AgendaItem(TODAY, AgendaKind.SESSION, "Sesi", who="Siti", starts_at=time(8), session_id=5)
PLANNED = AgendaItem(
    TODAY,
    AgendaKind.APPOINTMENT,
    "Kunjungan rumah",
    who="Budi",
    about="Tinjau",
    place="Dilem",
    starts_at=time(10),
    state=AppointmentState.PLANNED,
    appointment_id=7,
    client_id=2,
)
DUE = AgendaItem(TODAY, AgendaKind.DUE, "Tinjauan", who="Yanti", client_id=3, case_id=4)
REPORT = AgendaItem(TODAY, AgendaKind.REMINDER, "Laporan", month=Month(2026, 11))
MEETING = AgendaItem(TODAY, AgendaKind.APPOINTMENT, "Pertemuan", who="Mekar", group_id=9)
SHEET = AppointmentSheet(
    7,
    AppointmentKind.HOME_VISIT,
    date(2026, 12, 20),
    "",
    "Tinjau",
    time(10),
    None,
    "",
    "35.07.13.2008",
    2,
    "Budi",
    None,
    AppointmentState.PLANNED,
    "",
    None,
)


class Office:
    """Keeps what was asked and done."""

    def __init__(self) -> None:
        self.items: tuple[AgendaItem, ...] = (REPORT, HELD, PLANNED, DUE)
        self.later: tuple[AgendaItem, ...] = ()
        self.more: dict[date, int] = {}
        """Of which days the picture holds less than there is."""
        self.asked: list[tuple[date, date]] = []
        self.done: list[tuple[Any, ...]] = []
        self.refusal: Exception | None = None

    def acts(self) -> dict[str, dict[str, Callable[..., Any]]]:
        def act(name: str) -> Callable[..., Changes]:
            def do(*values: Any) -> Changes:
                if self.refusal is not None:
                    raise self.refusal
                self.done.append((name, *values))
                return Changes.of(Kind.APPOINTMENTS)

            return do

        def days(first: date, last: date) -> AgendaDays:
            self.asked.append((first, last))
            on_them = tuple(each for each in self.items if first <= each.day <= last)
            return AgendaDays(on_them, self.more)

        def day(day: date) -> tuple[AgendaItem, ...]:
            self.asked.append((day, day))
            return tuple(each for each in (*self.items, *self.later) if each.day == day)

        return {
            "agenda": {
                "day": day,
                "days": days,
                "appointment": lambda _id: SHEET,
                "plan": act("plan"),
                "change": act("change"),
                "cancel": act("cancel"),
                "calendar_file": lambda first, last: f"{first} {last}".encode(),
            },
            "sessions": {"groups": lambda: ()},
            "exchange": {"save_file": lambda path, data: self.done.append(("save", path, data))},
        }


@pytest.fixture
def office() -> Office:
    return Office()


@pytest.fixture
def given(make_bench: MakeBench, office: Office) -> Bench:
    return make_bench(**office.acts())


@pytest.fixture
def screen(qtbot: QtBot, given: Bench) -> AgendaScreen:
    made = AgendaScreen(given.bench)
    qtbot.addWidget(made)
    made.resize(1100, 640)
    made.show_span(Span.MONTH)
    made.show()
    settle(qtbot, given)
    return made


def settle(qtbot: QtBot, given: Bench) -> None:
    answers: list[None] = []
    given.bench.work.run(lambda: None, answers.append, lambda _error: None)
    qtbot.waitUntil(lambda: bool(answers))


def press(screen: AgendaScreen, key: Qt.Key) -> None:
    QTest.keyClick(screen.form.grid, key)


def row_of(screen: AgendaScreen, item: AgendaItem) -> int:
    model = screen.form.table.model()
    texts = [model.index(row, 1).data() for row in range(model.rowCount())]
    return texts.index(item.label)


def test_keys_move_the_day_and_turn_the_month(
    qtbot: QtBot, screen: AgendaScreen, given: Bench
) -> None:
    assert screen.form.spanLabel.text() == "Desember 2026"
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Left):
        press(screen, key)
    assert screen.day == date(2026, 12, 20)
    press(screen, Qt.Key.Key_PageUp)
    settle(qtbot, given)
    assert (screen.day, screen.form.spanLabel.text()) == (date(2026, 11, 20), "November 2026")
    press(screen, Qt.Key.Key_Home)
    settle(qtbot, given)
    assert (screen.day, screen.form.spanLabel.text()) == (TODAY, "Desember 2026")


def test_a_day_outside_the_month_turns_it(qtbot: QtBot, screen: AgendaScreen, given: Bench) -> None:
    screen.go_to(date(2027, 1, 2))
    settle(qtbot, given)
    assert screen.form.spanLabel.text() == "Januari 2027"


def test_the_days_list_and_its_buttons(screen: AgendaScreen) -> None:
    form = screen.form
    assert form.table.model().rowCount() == 4
    shown = {}
    for item in (HELD, PLANNED, DUE, REPORT):
        form.table.selectRow(row_of(screen, item))
        buttons = (form.noteButton, form.openButton, form.changeButton, form.cancelButton)
        shown[item.label] = tuple(button.isVisible() for button in buttons)
    assert shown == {
        "Sesi": (False, True, False, False),
        "Kunjungan rumah": (True, False, True, True),
        "Tinjauan": (True, True, False, False),
        "Laporan": (False, True, False, False),
    }


def test_a_full_day_is_read_whole_when_it_is_chosen(
    qtbot: QtBot, screen: AgendaScreen, given: Bench, office: Office
) -> None:
    yesterday = TODAY - timedelta(days=1)
    office.items = (AgendaItem(yesterday, AgendaKind.SESSION, "Awal", session_id=6),)
    office.later = (AgendaItem(yesterday, AgendaKind.SESSION, "Akhir", session_id=7),)
    office.more = {yesterday: 1}
    screen.reload()
    settle(qtbot, given)
    assert (yesterday, yesterday) not in office.asked
    press(screen, Qt.Key.Key_Left)
    settle(qtbot, given)
    assert (yesterday, yesterday) in office.asked
    assert row_of(screen, office.later[0]) == 1


@pytest.mark.parametrize(
    ("item", "door"),
    [
        (HELD, ("session", 5)),
        (DUE, ("case", 3, 4)),
        (replace(DUE, case_id=None), ("client", 3)),
        (REPORT, ("report", Month(2026, 11))),
        (MEETING, ("group", 9)),
    ],
)
def test_enter_opens_the_record(
    qtbot: QtBot,
    screen: AgendaScreen,
    given: Bench,
    office: Office,
    item: AgendaItem,
    door: tuple[object, ...],
) -> None:
    office.items = (item,)
    screen.reload()
    settle(qtbot, given)
    screen.activateWindow()
    press(screen, Qt.Key.Key_Return)
    QTest.keyClick(screen.form.table, Qt.Key.Key_Return)
    assert given.opened.doors == [door]


def test_one_key_makes_a_note_of_a_plan(qtbot: QtBot, screen: AgendaScreen, given: Bench) -> None:
    screen.form.table.selectRow(row_of(screen, PLANNED))
    screen.activateWindow()
    screen.form.table.setFocus()
    QTest.keyClick(screen.form.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, given)
    assert given.opened.doors == [
        (
            "new_session",
            NoteStart(
                kind=SessionKind.INDIVIDUAL,
                client_id=2,
                held_on=TODAY,
                starts_at=time(10),
                aim="Tinjau",
                place_kind=PlaceKind.HOME_VISIT,
                village_code="35.07.13.2008",
                appointment_id=7,
            ),
        )
    ]


def test_a_due_thing_begins_a_note_with_its_client(screen: AgendaScreen, given: Bench) -> None:
    screen.form.table.selectRow(row_of(screen, DUE))
    screen.form.noteButton.click()
    assert given.opened.doors == [("new_session", NoteStart(client_id=3, case_id=4))]


def test_a_group_plan_becomes_a_group_note() -> None:
    plan = replace(SHEET, kind=AppointmentKind.GROUP_MEETING, client_id=None, group_id=9)
    start = note_start(plan, TODAY)
    assert (start.kind, start.group_id, start.place_kind) == (
        SessionKind.GROUP,
        9,
        PlaceKind.ELSEWHERE,
    )
    meeting = replace(SHEET, kind=AppointmentKind.COORDINATION, client_id=None, title="Rapat")
    assert note_start(meeting, TODAY).kind is SessionKind.OTHER


def test_something_is_planned(
    qtbot: QtBot, screen: AgendaScreen, given: Bench, office: Office
) -> None:
    screen.go_to(date(2026, 12, 18))
    screen.start_new()
    settle(qtbot, given)
    (dialog,) = screen.findChildren(AppointmentDialog)
    form = dialog.form
    form.kindBox.setCurrentIndex(list(AppointmentKind).index(AppointmentKind.COORDINATION))
    form.titleEdit.setText("Rapat")
    form.startsField.set_value(time(9))
    office.refusal = EntryRefused(FieldProblem("title", Problem.TOO_LONG))
    dialog.save()
    qtbot.waitUntil(lambda: bool(dialog.sentences))
    assert form.titleEdit.text() == "Rapat"
    office.refusal = None
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    new = NewAppointment(
        AppointmentKind.COORDINATION, date(2026, 12, 18), title="Rapat", starts_at=time(9)
    )
    assert office.done == [("plan", new)]
    settle(qtbot, given)


def test_a_group_is_asked_for_where_a_group_meets(
    qtbot: QtBot, screen: AgendaScreen, given: Bench
) -> None:
    dialog = AppointmentDialog(given.bench, TODAY, (), screen)
    dialog.show()
    assert (dialog.form.groupPart.isVisible(), dialog.form.personPart.isVisible()) == (False, True)
    place = list(AppointmentKind).index(AppointmentKind.GROUP_MEETING)
    dialog.form.kindBox.setCurrentIndex(place)
    assert (dialog.form.groupPart.isVisible(), dialog.form.personPart.isVisible()) == (True, False)
    dialog.reject()


def test_a_plan_is_moved_with_all_it_says(
    qtbot: QtBot, screen: AgendaScreen, given: Bench, office: Office
) -> None:
    screen.form.table.selectRow(row_of(screen, PLANNED))
    screen.form.changeButton.click()
    settle(qtbot, given)
    settle(qtbot, given)
    (dialog,) = screen.findChildren(AppointmentDialog)
    dialog.form.dayField.set_value(date(2026, 12, 22))
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    new = NewAppointment(
        AppointmentKind.HOME_VISIT,
        date(2026, 12, 22),
        purpose="Tinjau",
        starts_at=time(10),
        village_code="35.07.13.2008",
        client_id=2,
    )
    assert office.done == [("change", 7, new)]
    settle(qtbot, given)


def test_a_plan_is_cancelled_with_a_reason(
    qtbot: QtBot, screen: AgendaScreen, given: Bench, office: Office
) -> None:
    screen.form.table.selectRow(row_of(screen, PLANNED))
    screen.form.cancelButton.click()
    (dialog,) = screen.findChildren(ReasonDialog)
    dialog.form.reasonEdit.setPlainText("Hujan")
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    assert office.done == [("cancel", 7, "Hujan")]
    settle(qtbot, given)


def test_an_empty_day_offers_to_plan(qtbot: QtBot, screen: AgendaScreen, given: Bench) -> None:
    screen.go_to(date(2026, 12, 1))
    assert screen.form.empty.isVisible()
    assert not screen.form.table.isVisible()
    press(screen, Qt.Key.Key_Return)
    settle(qtbot, given)
    (dialog,) = screen.findChildren(AppointmentDialog)
    assert dialog.form.dayField.value() == TODAY
    dialog.reject()


def test_week_and_day_read_no_more_than_they_show(
    qtbot: QtBot, screen: AgendaScreen, given: Bench, office: Office
) -> None:
    screen.show_span(Span.WEEK)
    screen.show_span(Span.DAY)
    settle(qtbot, given)
    assert office.asked[-2:] == [(date(2026, 12, 14), date(2026, 12, 20)), (TODAY, TODAY)]
    assert not screen.form.grid.isVisible()
    assert not screen.form.table.isColumnHidden(4)


def test_the_calendar_is_saved_for_a_quarter(
    qtbot: QtBot, screen: AgendaScreen, given: Bench, office: Office, tmp_path: Path
) -> None:
    screen.calendar.put(tmp_path / "a.ics")
    settle(qtbot, given)
    assert office.done == [("save", tmp_path / "a.ics", b"2026-12-14 2027-03-16")]
    assert given.opened.said() == ["The calendar is saved. It names nobody."]


def test_the_grid_tells_screen_readers_the_day(screen: AgendaScreen) -> None:
    assert screen.form.grid.accessibleName() == "Senin, 14 Desember 2026"
    assert "Siti" in screen.form.grid.accessibleDescription()


def test_spans() -> None:
    assert days_of(Span.MONTH, date(2026, 12, 14)) == (date(2026, 11, 30), date(2027, 1, 10))
    assert turned(Span.MONTH, date(2026, 12, 31), -1) == date(2026, 11, 30)
    assert turned(Span.WEEK, TODAY, 1) == date(2026, 12, 21)
    assert turned(Span.DAY, TODAY, -1) == date(2026, 12, 13)
    assert span_words(Span.WEEK, TODAY) == "14–20 Desember 2026"
    assert span_words(Span.WEEK, date(2026, 12, 1)) == "30 November – 6 Desember 2026"
    assert span_words(Span.WEEK, date(2026, 12, 31)) == "28 Desember 2026 – 3 Januari 2027"


def test_what_became_of_a_plan_is_said() -> None:
    gone = replace(PLANNED, state=AppointmentState.CANCELLED)
    assert what_words(gone) == "Dibatalkan: kunjungan rumah"
    assert whole_words(PLANNED) == "10.00 · Kunjungan rumah · Budi · Tinjau · Dilem"
