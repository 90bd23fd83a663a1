# SPDX-License-Identifier: MIT
"""Attendance by the keyboard alone: letters, the rest present, a name, a walk-in, a correction."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from tests.gui.workbenches import TODAY, VILLAGES, Bench, MakeBench
from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem
from tksk_desktop.domain.session_history import MonthState
from tksk_desktop.domain.sessions import AttendanceState, PlaceKind, SessionKind
from tksk_desktop.gui.groups.attendance_dialog import AttendanceDialog
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.groups.readings import (
    AttendanceSheet,
    GroupFile,
    PlannedLine,
    Progress,
    Seat,
    SeriesLine,
)
from tksk_desktop.usecases.readings import GroupSheet, SessionSheet
from tksk_desktop.usecases.sessions.readings import LockMakings
from tksk_desktop.usecases.sessions.record_session import NewGuest, NewSession

SHEET = GroupSheet(
    1, "KUBE Mekar", "kube", VILLAGES[0].code, "Dilem", date(2025, 1, 1), (), 0, "KUBE",
    meeting_place="Balai",
)  # fmt: skip
PLANNED = PlannedLine(31, "Menabung", date(2026, 12, 14), None, None)
FILE = GroupFile(SHEET, (), (), (SeriesLine(3, "Usaha", (PLANNED,)),), Progress((), (), (), ()))
SIXTY = tuple(Seat(f"Anggota {place:02}", client_id=place) for place in range(1, 61))
FEW = (Seat("Ani", client_id=1), Seat("Budi", client_id=2), Seat("Pak RT", other_id=4))
PRESENT, EXCUSED, ILL, ABSENT = AttendanceState
NOTE = SessionSheet(
    7, SessionKind.GROUP, TODAY, datetime(2026, 12, 14, 9, tzinfo=UTC), "Menabung", None, None,
    PlaceKind.OFFICE, "Balai", VILLAGES[0].code, None, 1, "KUBE Mekar", (), 5, "Kader", "Aim",
    "Cerita", "Hasil", "Sepakat", None, (), (), LockMakings(TODAY, 7, MonthState.OPEN),
)  # fmt: skip


class Kept:
    """Notes down what was recorded."""

    def __init__(self) -> None:
        self.notes: list[tuple[NewSession, int | None, str]] = []
        self.refusal: EntryRefused | None = None
        self.expected: tuple[Seat, ...] = ()

    def record(
        self, new: NewSession, *, session_id: int | None, draft_id: int | None, reason: str = ""
    ) -> Changes:
        """Keep a note."""
        if self.refusal is not None:
            raise self.refusal
        self.notes.append((new, session_id, reason))
        return Changes.of(Kind.SESSIONS, record_id=7)


@pytest.fixture
def kept() -> Kept:
    """Nothing yet."""
    return Kept()


@pytest.fixture
def bench(make_bench: MakeBench, kept: Kept) -> Bench:
    """A workbench that records."""
    groups: dict[str, Callable[..., Any]] = {"expected": lambda _group, _day: kept.expected}
    return make_bench(sessions={"record": kept.record}, groups=groups)


Open = Callable[..., AttendanceDialog]


@pytest.fixture
def open_dialog(qtbot: QtBot, bench: Bench) -> Iterator[Open]:
    """Return what opens the dialog over some seats."""
    parent = QWidget()
    opened: list[AttendanceDialog] = []
    qtbot.addWidget(parent)

    def make(
        *seats: Seat, walk_ins: tuple[str, ...] = (), note: SessionSheet | None = None
    ) -> AttendanceDialog:
        taken = AttendanceSheet(note.id if note else None, seats, walk_ins)
        dialog = AttendanceDialog(bench.bench, FILE, taken, note, parent)
        opened.append(dialog)
        dialog.open()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    yield make
    for dialog in opened:
        if isValid(dialog):
            dialog.begin()
            dialog.reject()


class Keys:
    """Presses keys where the caret is, and counts them."""

    def __init__(self, dialog: AttendanceDialog) -> None:
        self._dialog = dialog
        self.pressed = 0

    def type(self, text: str) -> None:
        """Type letters."""
        for letter in text:
            QTest.keyClicks(self._at(), letter)
            self.pressed += 1

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        """Press one key."""
        QTest.keyClick(self._at(), key, modifier or Qt.KeyboardModifier.NoModifier)
        self.pressed += 1

    def _at(self) -> QWidget:
        return self._dialog.focusWidget()


def test_sixty_people_with_eight_exceptions_and_two_walk_ins(
    open_dialog: Open, kept: Kept, qtbot: QtBot
) -> None:
    dialog = open_dialog(*SIXTY)
    keys = Keys(dialog)
    # The first four by their letters, four others found by name, everyone else present.
    keys.type("HIHS")
    for name, letter in (("12", "I"), ("25", "S"), ("33", "A"), ("58", "A")):
        keys.type(f"/{name}")
        keys.press(Qt.Key.Key_Return)
        keys.type(letter)
    keys.type("*+")
    for name in ("Bu Kasun", "Pak RW"):
        keys.type(name)
        keys.press(Qt.Key.Key_Return)
    assert dialog.unmarked() == 0
    with qtbot.waitSignal(dialog.saved):
        keys.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    ((new, session_id, _reason),) = kept.notes
    states = [state for _client, state in new.attendances]
    assert tuple(map(states.count, AttendanceState)) == (54, 2, 2, 2)
    assert dict(new.attendances)[33] is ABSENT
    assert new.guests == (NewGuest("Bu Kasun"), NewGuest("Pak RW"))
    assert (new.walk_ins, session_id, new.title) == (2, None, "Menabung")
    # Under a minute at one key a second.
    assert keys.pressed == 43


def test_sixty_letters_are_sixty_keys(open_dialog: Open) -> None:
    dialog = open_dialog(*SIXTY)
    keys = Keys(dialog)
    keys.type("HISA" * 15)
    assert dialog.unmarked() == 0
    assert keys.pressed == 60
    assert [seat.state for seat in dialog.form.rollCall.seats()[:4]] == list(AttendanceState)


def test_backspace_goes_back_and_the_count_follows(open_dialog: Open) -> None:
    dialog = open_dialog(*FEW)
    keys = Keys(dialog)
    keys.type("HA")
    keys.press(Qt.Key.Key_Backspace)
    assert [seat.state for seat in dialog.form.rollCall.seats()] == [PRESENT, None, None]
    assert "1 of 3" in dialog.form.countLabel.text()
    assert "2 without" in dialog.form.countLabel.text()


def test_nothing_is_kept_while_someone_has_no_letter_or_the_topic_is_empty(
    open_dialog: Open, kept: Kept, qtbot: QtBot
) -> None:
    dialog = open_dialog(*FEW)
    dialog.form.topicEdit.clear()
    dialog.save()
    assert len(dialog.sentences) == 2
    assert kept.notes == []
    dialog.form.topicEdit.setText("Arisan")
    dialog.form.allButton.click()
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    new = kept.notes[0][0]
    assert new.attendances == ((1, PRESENT), (2, PRESENT))
    assert new.guests == (NewGuest("Pak RT", 4, PRESENT),)
    assert (new.planned_meeting_id, new.village_code, new.place) == (31, VILLAGES[0].code, "Balai")


def test_another_day_expects_others_and_keeps_the_letters(
    open_dialog: Open, kept: Kept, qtbot: QtBot
) -> None:
    dialog = open_dialog(*FEW)
    Keys(dialog).type("HI")
    kept.expected = (FEW[1], Seat("Citra", client_id=9))
    dialog.form.dateField.set_value(date(2026, 12, 1))
    dialog.form.dateField.changed.emit()
    qtbot.waitUntil(lambda: len(dialog.form.rollCall.seats()) == 2)
    assert dialog.form.rollCall.seats() == (replace(FEW[1], state=EXCUSED), kept.expected[1])


def test_a_correction_says_why_and_changes_nothing_else(
    open_dialog: Open, kept: Kept, qtbot: QtBot
) -> None:
    seats = [replace(seat, state=PRESENT) for seat in FEW]
    dialog = open_dialog(*seats, walk_ins=("Bu Kasun",), note=NOTE)
    assert dialog.form.moreBox.value() == 4
    kept.refusal = EntryRefused(FieldProblem("reason", Problem.MISSING))
    Keys(dialog).type("A")
    dialog.save()
    qtbot.waitUntil(lambda: len(dialog.sentences) == 1)
    kept.refusal = None
    dialog.form.reasonEdit.setText("Keliru")
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    ((new, session_id, reason),) = kept.notes
    assert (session_id, reason, new.walk_ins) == (7, "Keliru", 5)
    assert new.attendances == ((1, ABSENT), (2, PRESENT))
    assert (new.process, new.result, new.agreement) == ("Cerita", "Hasil", "Sepakat")
    assert (new.others_present, new.aim, new.place_kind) == ("Kader", "Aim", PlaceKind.OFFICE)
    assert new.planned_meeting_id is None


def test_a_walk_in_is_named_once_and_can_be_taken_off(open_dialog: Open) -> None:
    dialog = open_dialog(*FEW)
    edit, rows = dialog.form.walkInEdit, dialog.form.walkInList
    for name in ("Sri", "sri ", "  "):
        edit.setText(name)
        QTest.keyClick(edit, Qt.Key.Key_Return)
    assert dialog.walk_ins() == ("Sri",)
    rows.setCurrentRow(0)
    QTest.keyClick(rows, Qt.Key.Key_Delete)
    assert dialog.walk_ins() == ()
