# SPDX-License-Identifier: MIT
"""The groups: finding one, its members, forming and changing, and a note of the group."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget
from pytestqt.qtbot import QtBot

from tests.gui.workbenches import TODAY, VILLAGES, Bench, MakeBench
from tksk_desktop.assembly import Program
from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem
from tksk_desktop.domain.group_progress import IndicatorKind, Strength, Turnout
from tksk_desktop.domain.groups import GroupRole
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.sessions import SessionKind
from tksk_desktop.gui.groups.figures_dialog import FiguresDialog
from tksk_desktop.gui.groups.group_dialog import GroupDialog
from tksk_desktop.gui.groups.group_screen import GroupScreen
from tksk_desktop.gui.groups.membership_dialog import MembershipDialog
from tksk_desktop.gui.groups.series_dialog import SeriesDialog
from tksk_desktop.gui.widgets.list_entry_dialog import ListEntryDialog
from tksk_desktop.gui.workbench import NoteStart
from tksk_desktop.sample_data import sample_office
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.clients.register_client import NewClient
from tksk_desktop.usecases.groups.correct_membership import MembershipEntry
from tksk_desktop.usecases.groups.form_group import NewGroup
from tksk_desktop.usecases.groups.plan_meetings import NewMeeting, NewSeries
from tksk_desktop.usecases.groups.readings import (
    GroupFile,
    HeldMeeting,
    IndicatorLine,
    KindLine,
    PlannedLine,
    Progress,
    Seat,
    SeriesLine,
    SpellLine,
)
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
    "kube",
    VILLAGES[0].code,
    VILLAGES[0].name,
    SINCE,
    (
        GroupMemberLine(11, "Aminah", GroupRole.MEMBER, SINCE),
        GroupMemberLine(12, "Budi", GroupRole.CHAIR, SINCE),
    ),
    5,
    "KUBE",
)
LANSIA = GroupSheet(
    2, "Waluyo", "elderly", VILLAGES[1].code, VILLAGES[1].name, SINCE, (), 0, "Kelompok lansia"
)
KINDS = (KindLine("kube", "KUBE"), KindLine("pkk", "PKK"), KindLine("elderly", "Kelompok lansia"))
MONTHS = (Month(2026, 11), Month(2026, 12))
FORMER = (SpellLine("Sri", GroupRole.SECRETARY, SINCE, date(2026, 1, 1), None, 5),)
SAVINGS = IndicatorLine(1, "Simpanan", IndicatorKind.MONEY, "Rp")
BOOKS = IndicatorLine(2, "Pembukuan", IndicatorKind.YES_NO, "")


def file_of(group: GroupSheet) -> GroupFile:
    """Return a group with one series, a meeting that was held, and some figures."""
    held = PlannedLine(1, "Mencatat uang", SINCE, 7, SINCE)
    coming = PlannedLine(2, "Menabung", date(2027, 1, 6), None, None)
    came = Turnout(present=1, excused=1, ill=0, absent=0, walk_ins=3)
    return GroupFile(
        sheet=group,
        spells=tuple(
            SpellLine(line.client_name, line.role, line.since, None, line.client_id, line.client_id)
            for line in group.members
        )
        + FORMER,
        meetings=(HeldMeeting(7, SINCE, "Mencatat uang", None, None, "Balai", came),),
        series=(SeriesLine(1, "Usaha", (held, coming)),),
        progress=Progress(
            MONTHS,
            (SAVINGS, BOOKS),
            ((1_250_000, None), (1, 0)),
            (Strength(date(2026, 11, 30), 2, 1), Strength(TODAY, 2, 1)),
        ),
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
            "record": lambda new, **rest: self._keep("record", new, rest),
        }

    def group_acts(self) -> dict[str, Callable[..., Any]]:
        """Return the acts beyond forming one."""
        seats = (Seat("Aminah", client_id=11), Seat("Budi", client_id=12), Seat("Pak RT", None, 4))
        return {
            "kinds": lambda: KINDS,
            "file": self._file,
            "expected": lambda _group_id, _day: seats,
            "plan_series": lambda new: self._keep("plan", new),
            "change_series": lambda series_id, new: self._keep("replan", series_id, new),
            "correct_membership": lambda group_id, new: self._keep("dates", group_id, new),
            "add_kind": lambda name: self._keep("kind", name),
            "add_indicator": lambda *what: self._keep("indicator", *what),
            "enter_figures": lambda *what: self._keep("figures", *what),
            "export": lambda group_id, _last: f"xlsx {group_id}".encode(),
        }

    def _file(self, group_id: int, _last: Month) -> GroupFile:
        return file_of(next(group for group in self.groups if group.id == group_id))

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

    saved: dict[str, Callable[..., Any]] = {
        "save_file": lambda path, data: groups.kept.append(("file", path, data))
    }
    return make_bench(
        sessions=groups.acts(),
        groups=groups.group_acts(),
        clients={"find": find},
        exchange=saved,
        audit={"note_export": lambda kind, ids: groups.kept.append(("log", kind, ids))},
    )


@pytest.fixture
def screen(qtbot: QtBot, bench: Bench) -> GroupScreen:
    """The page, shown and filled."""
    page = GroupScreen(bench.bench)
    qtbot.addWidget(page)
    page.resize(1166, 730)
    page.show()
    qtbot.waitUntil(lambda: page.groups.lines.rowCount() > 0)
    return page


def open_dialog(screen: GroupScreen) -> GroupDialog:
    """Return the dialog that stands over the page."""
    dialog = screen.findChild(GroupDialog)
    assert isinstance(dialog, GroupDialog)
    return dialog


def test_the_first_group_is_shown_with_its_officers_on_top(
    screen: GroupScreen, qtbot: QtBot
) -> None:
    form = screen.form
    qtbot.waitUntil(lambda: screen.members.lines.rowCount() == 2)
    assert form.nameLabel.text() == "KUBE Mekar Sari"
    assert "1 Maret 2025" in form.lineLabel.text()
    assert "2" in form.membersLabel.text()
    rows = range(screen.members.lines.rowCount())
    said = [
        (screen.members.lines.index(r, 0).data(), screen.members.lines.index(r, 1).data())
        for r in rows
    ]
    assert said == [("Budi", "Ketua"), ("Aminah", "Anggota")]


def test_typing_finds_by_kind_and_village(screen: GroupScreen, qtbot: QtBot) -> None:
    QTest.keyClicks(screen.form.searchEdit, "lansia kepanjen")
    assert screen.groups.lines.rowCount() == 1
    assert screen.form.nameLabel.text() == "Waluyo"
    assert screen.form.membersStack.currentWidget() is screen.form.membersEmpty
    screen.form.searchEdit.setText("tidak ada")
    assert screen.form.listStack.currentWidget() is screen.form.emptyPage
    assert screen.go_back()
    assert screen.groups.lines.rowCount() == 2
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


def test_a_member_opens_as_client(screen: GroupScreen, bench: Bench, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: screen.members.lines.rowCount() == 2)
    screen.form.membersTable.opened.emit(0)
    assert bench.opened.doors == [("client", 12)]


def test_opening_a_group_by_its_id(screen: GroupScreen, qtbot: QtBot) -> None:
    screen.form.searchEdit.setText("mekar")
    screen.open_group(2)
    qtbot.waitUntil(lambda: screen.form.nameLabel.text() == "Waluyo")
    assert screen.groups.lines.rowCount() == 2


def test_without_groups_the_page_says_what_it_is_for(make_bench: MakeBench, qtbot: QtBot) -> None:
    nothing = FakeGroups()
    page = GroupScreen(make_bench(sessions=nothing.acts(), groups=nothing.group_acts()).bench)
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
    dialog.form.kindBox.setCurrentIndex(1)
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
    new = NewGroup("PKK Dahlia", "pkk", VILLAGES[2].code, TODAY, ((13, GroupRole.CHAIR),))
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


def test_the_filters_narrow_by_kind_and_end(
    make_bench: MakeBench, groups: FakeGroups, qtbot: QtBot
) -> None:
    ended = replace(LANSIA, ended_on=TODAY, end_reason="Bubar")
    groups.groups = (KUBE, ended)
    page = GroupScreen(make_bench(sessions=groups.acts(), groups=groups.group_acts()).bench)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: page.groups.lines.rowCount() == 1)
    page.form.stateFilter.setCurrentIndex(1)
    assert page.form.nameLabel.text() == "Waluyo"
    assert "Bubar" in page.form.lineLabel.text()
    assert not page.form.attendanceButton.isEnabled()
    page.form.stateFilter.setCurrentIndex(2)
    assert page.groups.lines.rowCount() == 2
    page.form.kindFilter.setCurrentIndex(page.form.kindFilter.findData("pkk"))
    assert page.groups.lines.rowCount() == 0


def test_former_offices_are_shown_when_asked(screen: GroupScreen, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: screen.meetings.meetings.rowCount() == 1)
    assert screen.form.missingLabel.text() == "No sekretaris, bendahara yet."
    qtbot.waitUntil(lambda: screen.members.lines.rowCount() == 2)
    assert screen.form.membersTable.isColumnHidden(3)
    screen.form.formerBox.setChecked(True)
    assert not screen.form.membersTable.isColumnHidden(3)
    rows = range(screen.members.lines.rowCount())
    said = [
        (screen.members.lines.index(r, 1).data(), screen.members.lines.index(r, 3).data())
        for r in rows
    ]
    assert said == [("Ketua", "–"), ("Anggota", "–"), ("Sekretaris", "01-01-2026")]
    assert screen.members.lines.index(2, 0).data() == "Sri (no client)"


def test_the_dates_of_a_member_are_corrected(
    screen: GroupScreen, groups: FakeGroups, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: screen.members.lines.rowCount() == 2)
    screen.form.formerBox.setChecked(True)
    screen.form.membersTable.selectRow(2)
    screen.form.datesButton.click()
    dialog = screen.findChild(MembershipDialog)
    assert isinstance(dialog, MembershipDialog)
    dialog.form.sinceField.set_value(None)
    dialog.save()
    assert len(dialog.sentences) == 1
    dialog.form.sinceField.set_value(date(2025, 6, 1))
    dialog.form.untilField.set_value(None)
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    entry = MembershipEntry(5, False, GroupRole.SECRETARY, date(2025, 6, 1), None)
    assert groups.kept == [("dates", 1, entry)]


def test_the_tabs_show_series_meetings_and_figures(
    screen: GroupScreen, bench: Bench, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: screen.meetings.meetings.rowCount() == 1)
    series, held = screen.meetings.series, screen.meetings.meetings
    assert [series.index(0, column).data() for column in range(3)] == [
        "Usaha",
        "1 of 2",
        "06-01-2027 · Menabung",
    ]
    assert [held.index(0, column).data() for column in range(1, 5)] == [
        "Mencatat uang",
        "1/2",
        "50 %",
        "3",
    ]
    screen.meetings.open_note()
    assert bench.opened.doors == [("session", 7)]
    table = screen.progress.table
    # The newest month on top; nothing known is not zero.
    assert [table.index(0, column).data() for column in range(1, 5)] == ["2", "1", "–", "tidak"]
    assert [table.index(1, column).data() for column in range(3, 5)] == ["1.250.000", "ya"]
    screen.progress.form.indicatorBox.setCurrentIndex(1)
    assert "1,25 jt" in screen.progress.form.chart.accessibleDescription()


def test_a_series_is_planned_row_by_row(
    screen: GroupScreen, groups: FakeGroups, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: screen.meetings.meetings.rowCount() == 1)
    screen.meetings.new_series()
    dialog = screen.findChild(SeriesDialog)
    assert isinstance(dialog, SeriesDialog)
    dialog.form.titleEdit.setText("Menabung")
    dialog.form.countBox.setValue(2)
    dialog.save()
    assert len(dialog.sentences) == 1
    for row, topic in zip(dialog.rows, ("Satu", "Dua"), strict=True):
        row.topic.setText(topic)
    dialog.rows[0].day.set_value(TODAY)
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    meetings = (NewMeeting("Satu", TODAY), NewMeeting("Dua"))
    assert groups.kept == [("plan", NewSeries(1, "Menabung", meetings))]


def test_a_held_meeting_keeps_its_row(
    screen: GroupScreen, groups: FakeGroups, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: screen.meetings.meetings.rowCount() == 1)
    screen.meetings.change_series()
    dialog = screen.findChild(SeriesDialog)
    assert isinstance(dialog, SeriesDialog)
    dialog.form.countBox.setValue(1)
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    ((_act, series_id, new),) = groups.kept
    assert (series_id, [meeting.id for meeting in new.meetings]) == (1, [1])


def test_figures_are_typed_with_enter_and_saved(
    screen: GroupScreen, groups: FakeGroups, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: screen.meetings.meetings.rowCount() == 1)
    screen.progress.enter_figures()
    dialog = screen.findChild(FiguresDialog)
    assert isinstance(dialog, FiguresDialog)
    savings, books = dialog.editors[1], dialog.editors[2]
    assert isinstance(savings, QLineEdit)
    assert isinstance(books, QComboBox)
    assert (savings.text(), books.currentData()) == ("", 0)
    QTest.keyClicks(savings, "seribu")
    dialog.save()
    assert len(dialog.sentences) == 1
    savings.clear()
    QTest.keyClicks(savings, "Rp 1.500.000")
    QTest.keyClick(savings, Qt.Key.Key_Return)
    assert dialog.focusWidget() is books
    books.setCurrentIndex(1)
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    assert groups.kept == [("figures", 1, Month(2026, 12), ((1, 1_500_000), (2, 1)))]


def test_another_month_shows_what_is_known_of_it(screen: GroupScreen, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: screen.meetings.meetings.rowCount() == 1)
    screen.progress.enter_figures()
    dialog = screen.findChild(FiguresDialog)
    assert isinstance(dialog, FiguresDialog)
    dialog.form.monthBox.setCurrentIndex(1)
    savings = dialog.editors[1]
    assert isinstance(savings, QLineEdit)
    assert savings.text() == "1.250.000"
    assert not dialog.is_changed()
    dialog.reject()


def test_own_kinds_and_indicators_are_added(
    screen: GroupScreen, groups: FakeGroups, qtbot: QtBot
) -> None:
    screen.start_new()
    dialog = open_dialog(screen)
    dialog.form.newKindButton.click()
    entry = dialog.findChild(ListEntryDialog)
    assert isinstance(entry, ListEntryDialog)
    entry.form.nameEdit.setText("Arisan")
    with qtbot.waitSignal(entry.saved):
        entry.save()
    dialog.reject()
    screen.progress.add_indicator()
    entry = screen.progress.findChild(ListEntryDialog)
    assert isinstance(entry, ListEntryDialog)
    entry.form.nameEdit.setText("Panen")
    entry.form.kindBox.setCurrentIndex(1)
    entry.form.unitEdit.setText("kg")
    with qtbot.waitSignal(entry.saved):
        entry.save()
    assert groups.kept == [("kind", "Arisan"), ("indicator", "Panen", IndicatorKind.NUMBER, "kg")]


def test_a_typed_name_becomes_a_member_who_is_no_client(
    screen: GroupScreen, groups: FakeGroups, qtbot: QtBot
) -> None:
    screen.form.editButton.click()
    dialog = open_dialog(screen)
    search = dialog.form.members.picker.findChild(QLineEdit)
    assert isinstance(search, QLineEdit)
    for name in ("Bu  Parmi", "bu parmi"):
        search.setText(name)
        dialog.form.members.other_button.click()
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    new = groups.kept[0][2]
    assert new.others == (("Bu Parmi", GroupRole.MEMBER),)
    assert (new.changed_on, len(new.members)) == (TODAY, 2)


def test_the_workbook_is_put_away_and_logged(
    screen: GroupScreen, groups: FakeGroups, bench: Bench, qtbot: QtBot, tmp_path: Path
) -> None:
    screen.workbook.put(b"xlsx 1", tmp_path / "k.xlsx")
    qtbot.waitUntil(lambda: len(groups.kept) == 2)
    assert groups.kept == [
        ("file", tmp_path / "k.xlsx", b"xlsx 1"),
        ("log", "Workbook of a group", ()),
    ]
    qtbot.waitUntil(lambda: bool(bench.opened.said()))
