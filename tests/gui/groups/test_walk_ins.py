# SPDX-License-Identifier: MIT
"""Walk-ins of a meeting who are clients: chosen from the register, or registered on the spot."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from tests.gui.workbenches import VILLAGES, Bench, MakeBench
from tksk_desktop.domain.identities import Identity
from tksk_desktop.domain.identity_numbers import Sex
from tksk_desktop.domain.sessions import AttendanceState
from tksk_desktop.gui.groups.attendance_dialog import AttendanceDialog
from tksk_desktop.gui.groups.walk_in_dialog import WalkInDialog
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.clients.register_client import NewClient
from tksk_desktop.usecases.groups.readings import AttendanceSheet, GroupFile, Progress, Seat
from tksk_desktop.usecases.readings import GroupSheet
from tksk_desktop.usecases.sessions.record_session import NewGuest, NewSession

FILE = GroupFile(
    GroupSheet(1, "Mekar", "kube", VILLAGES[0].code, "Dilem", date(2025, 1, 1), (), 0, "KUBE"),
    (),
    (),
    (),
    Progress((), (), (), ()),
)
ANI = Seat("Ani", client_id=1, state=AttendanceState.PRESENT)
NEW_ID = 90


class Kept:
    """Notes down what was recorded and registered."""

    def __init__(self) -> None:
        self.notes: list[NewSession] = []
        self.registered: list[NewClient] = []
        self.like: list[Identity] = []

    def record(self, new: NewSession, **_more: Any) -> Changes:
        """Keep a note."""
        self.notes.append(new)
        return Changes.of(Kind.SESSIONS, record_id=7)

    def register(self, new: NewClient) -> Changes:
        """Keep a client."""
        self.registered.append(new)
        return Changes.of(Kind.CLIENTS, record_id=NEW_ID)

    def alike(self, wanted: Identity) -> tuple[Any, ...]:
        """Find nobody, and keep whom it was asked for."""
        self.like.append(wanted)
        return ()


@pytest.fixture
def kept() -> Kept:
    """Nothing yet."""
    return Kept()


@pytest.fixture
def bench(make_bench: MakeBench, kept: Kept) -> Bench:
    """A workbench that records and registers."""
    return make_bench(
        sessions={"record": kept.record},
        clients={"register": kept.register},
        doubles={"like": kept.alike},
    )


@pytest.fixture
def dialog(qtbot: QtBot, bench: Bench) -> Iterator[AttendanceDialog]:
    """A meeting with Ani, to which Budi came unexpected before."""
    parent = QWidget()
    qtbot.addWidget(parent)
    taken = AttendanceSheet(None, (ANI,), ("Pak RT",), (Seat("Budi", client_id=2),))
    dialog = AttendanceDialog(bench.bench, FILE, taken, None, parent)
    dialog.form.topicEdit.setText("Menabung")
    dialog.open()
    yield dialog
    if isValid(dialog):
        dialog.begin()
        dialog.reject()


def saved(qtbot: QtBot, dialog: AttendanceDialog, kept: Kept) -> NewSession:
    """Save the meeting and return its note."""
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    return kept.notes[-1]


def test_clients_among_the_walk_ins_are_recorded_as_such(
    qtbot: QtBot, dialog: AttendanceDialog, kept: Kept
) -> None:
    dialog.form.walkInPicker.add(3, "Citra")
    dialog.form.moreBox.setValue(4)
    assert "6 not on the list" not in dialog.form.countLabel.text()
    assert "7 not on the list" in dialog.form.countLabel.text()
    assert "1 of 1 present" in dialog.form.countLabel.text()
    note = saved(qtbot, dialog, kept)
    assert (note.came_besides, note.guests, note.walk_ins) == ((2, 3), (NewGuest("Pak RT"),), 7)
    assert note.attendances == ((1, AttendanceState.PRESENT),)


def test_a_member_of_the_list_is_no_walk_in(dialog: AttendanceDialog) -> None:
    dialog.form.walkInPicker.add(1, "Ani")
    assert [who for who, _name in dialog.form.walkInPicker.people()] == [2]


def test_a_walk_in_is_registered_with_few_words(
    qtbot: QtBot, dialog: AttendanceDialog, kept: Kept
) -> None:
    assert not dialog.form.registerButton.isEnabled()
    dialog.form.walkInEdit.setText("Bu Parmi")
    QTest.keyClick(dialog.form.walkInEdit, Qt.Key.Key_Return)
    dialog.form.registerButton.click()
    entry = dialog.findChild(WalkInDialog)
    assert isinstance(entry, WalkInDialog)
    assert entry.form.nameEdit.text() == "Bu Parmi"
    entry.form.sexBox.setCurrentIndex(entry.form.sexBox.findData(Sex.FEMALE))
    with qtbot.waitSignal(entry.saved):
        entry.save()
    assert kept.registered == [NewClient("Bu Parmi", VILLAGES[0].code, sex=Sex.FEMALE)]
    assert kept.like[0].name == "Bu Parmi"
    assert dialog.walk_ins() == ("Pak RT",)
    assert saved(qtbot, dialog, kept).came_besides == (2, NEW_ID)


def test_a_walk_in_needs_a_name(qtbot: QtBot, dialog: AttendanceDialog, kept: Kept) -> None:
    dialog.form.walkInList.setCurrentRow(0)
    dialog.form.registerButton.click()
    entry = dialog.findChild(WalkInDialog)
    assert isinstance(entry, WalkInDialog)
    entry.form.nameEdit.clear()
    entry.form.villageBox.setCurrentIndex(-1)
    entry.save()
    assert len(entry.sentences) == 2
    assert not kept.registered
    entry.begin()
    entry.reject()


def test_enter_in_the_search_of_clients_saves_nothing(dialog: AttendanceDialog, kept: Kept) -> None:
    line = dialog.form.walkInPicker.focusProxy()
    assert line is not None
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert not kept.notes
    assert isValid(dialog)
    assert dialog.isVisible()
