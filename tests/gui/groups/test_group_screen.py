# SPDX-License-Identifier: MIT
"""The groups: finding one, its members, forming and changing, and a note of the group."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget
from pytestqt.qtbot import QtBot

from tests.gui.workbenches import TODAY, VILLAGES, Bench, MakeBench
from tksk_desktop.assembly import Program
from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem
from tksk_desktop.domain.groups import GroupKind, GroupRole
from tksk_desktop.domain.sessions import SessionKind
from tksk_desktop.gui.groups.group_dialog import GroupDialog
from tksk_desktop.gui.groups.group_screen import GroupScreen
from tksk_desktop.gui.workbench import NoteStart
from tksk_desktop.sample_data import sample_office
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.clients.register_client import NewClient
from tksk_desktop.usecases.groups.form_group import NewGroup
from tksk_desktop.usecases.readings import (
    ClientFilter,
    ClientLine,
    GroupMemberLine,
    GroupSheet,
)

SINCE = date(2025, 3, 1)
KUBE = GroupSheet(
    1,
    "KUBE Mekar Sari",
    GroupKind.KUBE,
    VILLAGES[0].code,
    VILLAGES[0].name,
    SINCE,
    (
        GroupMemberLine(11, "Aminah", GroupRole.MEMBER, SINCE),
        GroupMemberLine(12, "Budi", GroupRole.CHAIR, SINCE),
    ),
    5,
)
LANSIA = GroupSheet(
    2, "Waluyo", GroupKind.ELDERLY, VILLAGES[1].code, VILLAGES[1].name, SINCE, (), 0
)


class FakeGroups:
    """Two groups in memory; notes down what was to be kept."""

    def __init__(self, *groups: GroupSheet) -> None:
        self.groups = groups
        self.kept: list[tuple[Any, ...]] = []
        self.refusals: list[EntryRefused] = []

    def acts(self) -> dict[str, Callable[..., Any]]:
        """Return the acts on groups."""
        return {
            "groups": lambda: self.groups,
            "form_group": lambda new: self._keep("form", new),
            "change_group": lambda group_id, new: self._keep("change", group_id, new),
        }

    def _keep(self, *given: Any) -> Changes:
        if self.refusals:
            raise self.refusals.pop()
        self.kept.append(given)
        return Changes.of(Kind.GROUPS, record_id=1)


@pytest.fixture
def groups() -> FakeGroups:
    """A KUBE with two members, and elderly people without any."""
    return FakeGroups(KUBE, LANSIA)


@pytest.fixture
def bench(make_bench: MakeBench, groups: FakeGroups) -> Bench:
    """A workbench over them, with one client to be found."""

    def find(wanted: ClientFilter, _limit: int) -> tuple[ClientLine, ...]:
        cici = ClientLine(13, "Cici", None, None, None, "Dilem", (), 0, None)
        return (cici,) if wanted.text == "cici" else ()

    return make_bench(sessions=groups.acts(), clients={"find": find})


@pytest.fixture
def screen(qtbot: QtBot, bench: Bench) -> GroupScreen:
    """The page, shown and filled."""
    page = GroupScreen(bench.bench)
    qtbot.addWidget(page)
    page.resize(1166, 730)
    page.show()
    qtbot.waitUntil(lambda: page.groups.rowCount() > 0)
    return page


def open_dialog(screen: GroupScreen) -> GroupDialog:
    """Return the dialog that stands over the page."""
    dialog = screen.findChild(GroupDialog)
    assert isinstance(dialog, GroupDialog)
    return dialog


def test_the_first_group_is_shown_with_its_officers_on_top(screen: GroupScreen) -> None:
    form = screen.form
    assert form.nameLabel.text() == "KUBE Mekar Sari"
    assert "1 Maret 2025" in form.lineLabel.text()
    assert "2" in form.membersLabel.text()
    rows = range(screen.members.rowCount())
    said = [(screen.members.index(r, 0).data(), screen.members.index(r, 1).data()) for r in rows]
    assert said == [("Budi", "Ketua"), ("Aminah", "Anggota")]


def test_typing_finds_by_kind_and_village(screen: GroupScreen, qtbot: QtBot) -> None:
    QTest.keyClicks(screen.form.searchEdit, "lansia kepanjen")
    assert screen.groups.rowCount() == 1
    assert screen.form.nameLabel.text() == "Waluyo"
    assert screen.form.membersStack.currentWidget() is screen.form.membersEmpty
    screen.form.searchEdit.setText("tidak ada")
    assert screen.form.listStack.currentWidget() is screen.form.emptyPage
    assert screen.go_back()
    assert screen.groups.rowCount() == 2
    assert not screen.go_back()


def test_arrows_move_and_enter_goes_to_the_note(
    screen: GroupScreen, bench: Bench, qtbot: QtBot
) -> None:
    QTest.keyClick(screen.form.searchEdit, Qt.Key.Key_Down)
    assert screen.form.nameLabel.text() == "Waluyo"
    QTest.keyClick(screen.form.searchEdit, Qt.Key.Key_Up)
    assert screen.form.nameLabel.text() == "KUBE Mekar Sari"
    screen.form.sessionButton.click()
    assert bench.opened.doors == [("new_session", NoteStart(SessionKind.GROUP, group_id=1))]


def test_a_member_opens_as_client(screen: GroupScreen, bench: Bench) -> None:
    screen.form.membersTable.opened.emit(0)
    assert bench.opened.doors == [("client", 12)]


def test_opening_a_group_by_its_id(screen: GroupScreen, qtbot: QtBot) -> None:
    screen.form.searchEdit.setText("mekar")
    screen.open_group(2)
    qtbot.waitUntil(lambda: screen.form.nameLabel.text() == "Waluyo")
    assert screen.groups.rowCount() == 2


def test_without_groups_the_page_says_what_it_is_for(make_bench: MakeBench, qtbot: QtBot) -> None:
    page = GroupScreen(make_bench(sessions=FakeGroups().acts()).bench)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: page.form.pageStack.currentIndex() == 1)
    page.form.emptyState.asked.emit()
    open_dialog(page).reject()


def test_forming_a_group_with_members_found_by_typing(
    screen: GroupScreen, groups: FakeGroups, bench: Bench, qtbot: QtBot
) -> None:
    screen.start_new()
    dialog = open_dialog(screen)
    dialog.form.nameEdit.setText("PKK Dahlia")
    dialog.form.kindBox.setCurrentIndex(2)
    dialog.form.villageBox.setCurrentIndex(2)
    search = dialog.form.members.picker.findChild(QLineEdit)
    assert isinstance(search, QLineEdit)
    QTest.keyClicks(search, "cici")
    qtbot.waitUntil(lambda: _finds_shown(dialog))
    with qtbot.waitSignal(dialog.form.members.changed):
        QTest.keyClick(search, Qt.Key.Key_Return)
    assert dialog.form.members.members() == ((13, GroupRole.MEMBER),)
    offices = dialog.form.members.findChild(QComboBox)
    assert isinstance(offices, QComboBox)
    offices.setCurrentIndex(0)
    with qtbot.waitSignal(dialog.saved):
        dialog.form.saveButton.click()
    new = NewGroup("PKK Dahlia", GroupKind.PKK, VILLAGES[2].code, TODAY, ((13, GroupRole.CHAIR),))
    assert groups.kept == [("form", new)]
    assert bench.opened.said()


def _finds_shown(dialog: GroupDialog) -> bool:
    lists = dialog.form.members.picker.findChildren(QListWidget)
    return any(each.isVisible() and each.count() == 1 for each in lists)


def test_a_refused_group_keeps_what_was_typed(
    screen: GroupScreen, groups: FakeGroups, qtbot: QtBot
) -> None:
    groups.refusals.append(EntryRefused(FieldProblem("name", Problem.MISSING)))
    screen.form.editButton.click()
    dialog = open_dialog(screen)
    assert not dialog.is_changed()
    dialog.form.nameEdit.setText("  ")
    dialog.form.members.remove(11)
    dialog.save()
    qtbot.waitUntil(lambda: len(dialog.sentences) == 1)
    assert dialog.form.members.members() == ((12, GroupRole.CHAIR),)
    dialog.form.nameEdit.setText("KUBE Mekar")
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    act, group_id, new = groups.kept[0]
    assert (act, group_id, new.name) == ("change", 1, "KUBE Mekar")
    assert new.members == ((12, GroupRole.CHAIR),)


def test_closing_with_changes_asks(screen: GroupScreen, bench: Bench) -> None:
    bench.messages.answer = False
    screen.form.editButton.click()
    dialog = open_dialog(screen)
    dialog.form.members.set_role(11, GroupRole.SECRETARY)
    dialog.reject()
    assert len(bench.messages.asked) == 1
    assert dialog.isVisible()
    bench.messages.answer = True
    dialog.reject()
    assert not dialog.isVisible()


def test_a_group_in_the_real_file(
    make_program: Callable[..., Program], make_bench: MakeBench, qtbot: QtBot
) -> None:
    program = make_program()
    program.store.create("rahasia-kepanjen")
    program.acts.office.set_up(sample_office(), VILLAGES, ())
    member = program.acts.clients.register(NewClient("Cici", VILLAGES[0].code)).record_id
    assert member is not None
    screen = GroupScreen(make_bench(program=program).bench)
    qtbot.addWidget(screen)
    screen.show()
    qtbot.waitUntil(lambda: screen.form.pageStack.currentIndex() == 1)
    screen.start_new()
    dialog = open_dialog(screen)
    dialog.form.nameEdit.setText("KUBE Baru")
    dialog.form.villageBox.setCurrentIndex(1)
    dialog.form.members.set_members([(member, "Cici", GroupRole.TREASURER)])
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    qtbot.waitUntil(lambda: screen.form.nameLabel.text() == "KUBE Baru")
    (kept,) = program.acts.sessions.groups()
    assert [(m.client_name, m.role) for m in kept.members] == [("Cici", GroupRole.TREASURER)]
