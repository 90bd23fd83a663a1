# SPDX-License-Identifier: MIT
"""The visit plan: who is ticked is planned, the way is ordered, results are entered row by row."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableWidgetItem, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.agenda.test_agenda_screen import settle
from tests.gui.workbenches import TODAY, Bench, MakeBench
from tksk_desktop.domain.errors import AppointmentSettled, EntryRefused, FieldProblem, Problem
from tksk_desktop.domain.sessions import ObstacleKind
from tksk_desktop.domain.to_do import ToDoKind
from tksk_desktop.domain.visit_routes import Point
from tksk_desktop.gui.agenda.visit_entry_dialog import VisitEntryDialog
from tksk_desktop.gui.agenda.visit_plan_screen import VisitPlanScreen
from tksk_desktop.gui.settings.places_dialog import PlacesDialog
from tksk_desktop.gui.widgets.reason_dialog import ReasonDialog
from tksk_desktop.usecases.agenda.order_visits import NewPlace
from tksk_desktop.usecases.agenda.readings import (
    DuePerson,
    DueReason,
    PlaceLine,
    VillageStop,
    VisitDay,
    VisitLine,
)
from tksk_desktop.usecases.agenda.record_visit import VisitResult
from tksk_desktop.usecases.changes import Changes, Kind

SITI = DuePerson(
    1, "Siti", "1", "Dilem", "", (DueReason(ToDoKind.FOLLOW_UP, date(2026, 12, 1), "Bawa kartu"),)
)
BUDI = DuePerson(2, "Budi", "2", "Kemiri", "", (DueReason(None, date(2026, 6, 1)),))
VISITS = (
    VisitLine(11, 5, "Ani", "", "Tinjau", time(9), 1, 31),
    VisitLine(12, 6, "Yanti", "", "Obat", None, 1),
)
FIRST = VillageStop("1", "Dilem", "Hujan", "Rusak", Point(-8.1, 112.5), 4.2, VISITS)
SECOND = VillageStop(
    "2", "Kemiri", "", "", Point(-8.2, 112.5), None, (VisitLine(13, 7, "Tri", "", "", None, 1),)
)


class Office:
    """One day's plan, and what was done."""

    def __init__(self) -> None:
        self.due: tuple[DuePerson, ...] = (SITI, BUDI)
        self.plan = VisitDay(TODAY, (FIRST, SECOND), Point(-8.0, 112.5))
        self.done: list[tuple[Any, ...]] = []
        self.refusals: dict[int, Exception] = {}

    def acts(self) -> dict[str, dict[str, Callable[..., Any]]]:
        def act(name: str) -> Callable[..., Changes]:
            def do(*values: Any, **named: Any) -> Changes:
                key = getattr(values[0], "appointment_id", values[0])
                if isinstance(key, int) and key in self.refusals:
                    raise self.refusals[key]
                self.done.append((name, *values, *named.values()))
                return Changes.of(Kind.APPOINTMENTS)

            return do

        names = (
            "plan_visits",
            "order_by_road",
            "order_villages",
            "order_visits",
            "note_road",
            "cancel",
            "record_visit",
            "miss",
            "keep_places",
        )
        reads: dict[str, Callable[..., Any]] = {
            "due_people": lambda until, unseen: self.due,
            "visit_day": lambda day: VisitDay(
                day, self.plan.stops, self.plan.office, self.plan.waiting_on
            ),
        }
        return {"agenda": {**reads, **{name: act(name) for name in names}}}


@pytest.fixture
def office() -> Office:
    return Office()


@pytest.fixture
def given(make_bench: MakeBench, office: Office) -> Bench:
    return make_bench(**office.acts())


@pytest.fixture
def screen(qtbot: QtBot, given: Bench) -> VisitPlanScreen:
    made = VisitPlanScreen(given.bench)
    qtbot.addWidget(made)
    made.resize(1100, 640)
    made.show()
    settle(qtbot, given)
    return made


def choose(screen: VisitPlanScreen, village: int, visit: int | None = None) -> None:
    head = screen.form.planTree.topLevelItem(village)
    assert head is not None
    item = head if visit is None else head.child(visit)
    assert item is not None
    screen.form.planTree.setCurrentItem(item)


def test_who_is_ticked_is_planned_for_the_day(
    qtbot: QtBot, screen: VisitPlanScreen, given: Bench, office: Office
) -> None:
    form = screen.form
    assert not form.addButton.isEnabled()
    for village in (0, 1):
        head = form.dueTree.topLevelItem(village)
        assert head is not None
        form.dueTree.itemActivated.emit(head.child(0), 0)
    form.addButton.click()
    settle(qtbot, given)
    people = ((1, "Tindak lanjut: Bawa kartu"), (2, "Kunjungan pemantauan"))
    assert office.done == [("plan_visits", people, TODAY)]


def test_a_village_is_ticked_as_a_whole(screen: VisitPlanScreen) -> None:
    head = screen.form.dueTree.topLevelItem(0)
    assert head is not None
    head.setCheckState(0, Qt.CheckState.Checked)
    assert [client_id for client_id, _purpose in screen.due.marked()] == [1]


def test_why_someone_is_due_is_said(screen: VisitPlanScreen) -> None:
    heads = (screen.form.dueTree.topLevelItem(place) for place in (0, 1))
    people = (head.child(0) for head in heads if head is not None)
    texts = [person.text(1) for person in people if person is not None]
    assert texts == ["Tindak lanjut 01-12-2026", "not seen since 01-06-2026"]


def test_nothing_is_planned_on_a_day_that_has_passed(
    qtbot: QtBot, screen: VisitPlanScreen, given: Bench
) -> None:
    screen.show_day(TODAY - timedelta(days=1))
    settle(qtbot, given)
    head = screen.form.dueTree.topLevelItem(0)
    assert head is not None
    head.setCheckState(0, Qt.CheckState.Checked)
    assert not screen.form.addButton.isEnabled()
    assert "day to come" in screen.form.markedLabel.text()


def test_the_way_is_shown_and_ordered(
    qtbot: QtBot, screen: VisitPlanScreen, given: Bench, office: Office
) -> None:
    head = screen.form.planTree.topLevelItem(0)
    assert head is not None
    assert (head.text(0), head.text(1)) == ("1. Dilem (4,2 km)", "Rusak · Hujan")
    assert "44,5 km" in screen.form.wayLabel.text()
    screen.form.orderButton.click()
    settle(qtbot, given)
    assert office.done == [("order_by_road", TODAY)]


def test_villages_and_visits_are_moved_by_key(
    qtbot: QtBot, screen: VisitPlanScreen, given: Bench, office: Office
) -> None:
    choose(screen, 0)
    screen.activateWindow()
    screen.form.planTree.setFocus()
    QTest.keyClick(screen.form.planTree, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, given)
    settle(qtbot, given)
    choose(screen, 0, 1)
    screen.form.upButton.click()
    settle(qtbot, given)
    settle(qtbot, given)
    choose(screen, 0, 0)
    screen.form.upButton.click()
    settle(qtbot, given)
    assert office.done == [("order_villages", TODAY, ["2", "1"]), ("order_visits", [12, 11])]


def test_road_and_weather_are_noted(
    qtbot: QtBot, screen: VisitPlanScreen, given: Bench, office: Office
) -> None:
    choose(screen, 0)
    screen.form.noteButton.click()
    (dialog,) = screen.findChildren(ReasonDialog)
    assert dialog.form.reasonEdit.toPlainText() == "Hujan"
    dialog.form.reasonEdit.setPlainText("Cerah")
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    settle(qtbot, given)
    assert office.done == [("note_road", TODAY, "1", "Cerah")]


def test_a_visit_is_taken_out_with_a_reason(
    qtbot: QtBot, screen: VisitPlanScreen, given: Bench, office: Office
) -> None:
    choose(screen, 1, 0)
    screen.form.removeButton.click()
    (dialog,) = screen.findChildren(ReasonDialog)
    dialog.form.reasonEdit.setPlainText("Pindah")
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    settle(qtbot, given)
    assert office.done == [("cancel", 13, "Pindah")]


def test_results_are_not_entered_before_the_day(
    qtbot: QtBot, screen: VisitPlanScreen, given: Bench
) -> None:
    assert screen.form.entryButton.isEnabled()
    screen.show_day(TODAY + timedelta(days=1))
    settle(qtbot, given)
    assert not screen.form.entryButton.isEnabled()


def test_unanswered_visits_are_a_step_away(
    qtbot: QtBot, screen: VisitPlanScreen, given: Bench, office: Office
) -> None:
    assert not screen.form.waitingButton.isVisible()
    office.plan = VisitDay(TODAY, (), None, date(2026, 12, 2))
    screen.reload()
    settle(qtbot, given)
    assert screen.form.planEmpty.isVisible()
    screen.form.waitingButton.click()
    settle(qtbot, given)
    assert screen.day == date(2026, 12, 2)


@pytest.fixture
def entry(qtbot: QtBot, screen: VisitPlanScreen) -> VisitEntryDialog:
    screen.form.entryButton.click()
    (dialog,) = screen.findChildren(VisitEntryDialog)
    return dialog


def test_a_day_is_entered_by_keys(
    qtbot: QtBot, entry: VisitEntryDialog, given: Bench, office: Office
) -> None:
    met, missed, last = (row.form for row in entry.rows)
    assert not met.metPart.isEnabled()
    QTest.keyClicks(met.madeBox, "M")
    QTest.keyClicks(met.resultEdit, "Sudah berobat")
    met.followField.set_text("24/12/2026")
    QTest.keyClicks(missed.madeBox, "N")
    missed.reasonEdit.setText("Banjir")
    missed.againField.set_text("besok")
    entry.save()
    settle(qtbot, given)
    again = TODAY + timedelta(days=1)
    assert office.done == [
        ("record_visit", VisitResult(11, "Sudah berobat", date(2026, 12, 24), 31)),
        ("miss", 12, ObstacleKind.TRANSPORT, "Banjir", again),
    ]
    assert entry.form.keptLabel.text() == "2 of 3 are saved"
    assert [row.isEnabled() for row in entry.rows] == [False, False, True]
    last.madeBox.setCurrentIndex(1)
    last.resultEdit.setText("Baik")
    entry.save()
    settle(qtbot, given)
    assert given.opened.said() == ["All visits of the day are recorded."]


def test_a_refused_row_keeps_what_was_typed(
    qtbot: QtBot, entry: VisitEntryDialog, given: Bench, office: Office
) -> None:
    office.refusals = {
        11: EntryRefused(FieldProblem("result", Problem.MISSING)),
        12: AppointmentSettled(),
    }
    for row in entry.rows[:2]:
        row.form.madeBox.setCurrentIndex(1)
        row.form.resultEdit.setText("x")
    entry.save()
    settle(qtbot, given)
    first, second = entry.rows[0].form, entry.rows[1].form
    assert first.wrongLabel.text() == "Please fill this in."
    assert "Plan it anew" in second.wrongLabel.text()
    assert first.resultEdit.text() == "x"
    given.messages.answer = False
    entry.reject()
    assert entry.isVisible()
    given.messages.answer = True
    entry.reject()
    assert given.messages.failures == []


def test_a_date_that_is_none_is_said_and_not_sent(
    qtbot: QtBot, entry: VisitEntryDialog, given: Bench, office: Office
) -> None:
    row = entry.rows[0].form
    row.madeBox.setCurrentIndex(1)
    row.resultEdit.setText("Baik")
    row.followField.set_text("kapan-kapan")
    entry.save()
    settle(qtbot, given)
    assert "not a date" in row.wrongLabel.text()
    assert office.done == []
    row.madeBox.setCurrentIndex(0)
    entry.reject()


PLACES = (PlaceLine("35.07.13", "Kepanjen"), PlaceLine("1", "Dilem", -8.15, 112.6, 4.2, "Rusak"))


def test_places_are_typed_into_a_table(qtbot: QtBot, given: Bench, office: Office) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    dialog = PlacesDialog(given.bench, PLACES, owner)
    table = dialog.form.table

    def cell(row: int, column: int) -> QTableWidgetItem:
        item = table.item(row, column)
        assert item is not None
        return item

    assert [cell(1, column).text() for column in range(5)] == [
        "Dilem",
        "-8,15",
        "112,6",
        "4,2",
        "Rusak",
    ]
    cell(0, 1).setText("-8,1312345")
    cell(0, 2).setText("bujur")
    dialog.save()
    assert "This is not a number: bujur" in dialog.form.wrongLabel.text()
    assert (table.currentRow(), table.currentColumn()) == (0, 2)
    cell(0, 2).setText("112.57")
    dialog.save()
    settle(qtbot, given)
    assert office.done == [
        (
            "keep_places",
            [
                NewPlace("35.07.13", -8.1312345, 112.57),
                NewPlace("1", -8.15, 112.6, 4.2, "Rusak"),
            ],
        )
    ]
