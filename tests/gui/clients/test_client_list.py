# SPDX-License-Identifier: MIT
"""The list of clients: finding, filtering, moving by keys; the sheet follows."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.clients.small_register import SmallRegister, line
from tests.gui.workbenches import Bench, MakeBench
from tksk_desktop.domain.search_marks import SearchMarks
from tksk_desktop.gui.clients.client_dialog import ClientDialog
from tksk_desktop.gui.clients.client_screen import ClientScreen
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.page import PageAct
from tksk_desktop.gui.widgets.marked_text import (
    SECOND_ROLE,
    SPANS_ROLE,
    TWO_LINES_HEIGHT,
    SecondLine,
)
from tksk_desktop.gui.widgets.record_table import ROW_HEIGHT
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.finding.readings import (
    ClientOrder,
    ClientSort,
    FoundClients,
    NoteSnippet,
)
from tksk_desktop.usecases.readings import ClientFilter


@pytest.fixture
def register() -> SmallRegister:
    """Four people."""
    return SmallRegister()


@pytest.fixture
def bench(make_bench: MakeBench, register: SmallRegister) -> Bench:
    """A workbench over the four."""
    return make_bench(**register.all_acts())


@pytest.fixture
def screen(qtbot: QtBot, bench: Bench) -> ClientScreen:
    """The page, shown and filled."""
    page = ClientScreen(bench.bench)
    qtbot.addWidget(page)
    page.resize(1166, 730)
    page.show()
    qtbot.waitUntil(lambda: page.form.countLabel.text() != "")
    return page


def names(screen: ClientScreen) -> list[str]:
    """Return the names in the list as shown."""
    rows = range(screen.list.rowCount())
    return [str(screen.list.index(row, 0).data()) for row in rows]


def shows(screen: ClientScreen, name: str) -> Callable[[], bool]:
    """Return a check that the sheet of that name is shown."""
    return lambda: (
        screen.form.sheetStack.currentWidget() is screen.sheet
        and (screen.sheet.form.nameLabel.text() == name)
    )


def test_the_page_opens_with_everyone_and_nobody_chosen(screen: ClientScreen, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "" not in names(screen))
    assert names(screen) == ["Aminah Prasetyo", "Budi Santoso", "Siti Rahayu", "Siti Widodo"]
    assert "4" in screen.form.countLabel.text()
    assert screen.form.sheetStack.currentWidget() is screen.form.hintState


def test_typing_finds_and_shows_the_first_sheet(screen: ClientScreen, qtbot: QtBot) -> None:
    QTest.keyClicks(screen.form.searchEdit, "siti")
    qtbot.waitUntil(lambda: names(screen) == ["Siti Rahayu", "Siti Widodo"])
    qtbot.waitUntil(shows(screen, "Siti Rahayu"))
    assert "2" in screen.form.countLabel.text()


def test_letters_typed_during_a_search_ask_once(make_bench: MakeBench, qtbot: QtBot) -> None:
    register, slow = SmallRegister(), Event()

    def search(wanted: ClientFilter, order: ClientSort | None) -> FoundClients:
        if wanted.text == "w":
            slow.wait(5)
        return register.search(wanted, order)

    made = make_bench(**{**register.all_acts(), "clients": {**register.acts(), "search": search}})
    page = ClientScreen(made.bench)
    qtbot.addWidget(page)
    QTest.keyClicks(page.form.searchEdit, "widodo")
    slow.set()
    qtbot.waitUntil(lambda: names(page) == ["Siti Widodo"])
    assert [wanted.text for wanted in register.asked] == ["w", "widodo"]


def test_a_stale_answer_is_dropped(make_bench: MakeBench, qtbot: QtBot) -> None:
    register, slow = SmallRegister(), Event()

    def search(wanted: ClientFilter, order: ClientSort | None) -> FoundClients:
        if wanted.text == "budi":
            slow.wait(5)
        return register.search(wanted, order)

    made = make_bench(**{**register.all_acts(), "clients": {**register.acts(), "search": search}})
    page = ClientScreen(made.bench)
    qtbot.addWidget(page)
    shown: list[int] = []
    page.list.modelReset.connect(lambda: shown.append(page.list.rowCount()))
    page.form.searchEdit.setText("budi")
    page.reload()
    page.form.searchEdit.setText("siti")
    page.reload()
    slow.set()
    qtbot.waitUntil(lambda: names(page) == ["Siti Rahayu", "Siti Widodo"])
    assert shown == [2]


def test_nobody_found_offers_the_way_back(screen: ClientScreen, qtbot: QtBot) -> None:
    QTest.keyClicks(screen.form.searchEdit, "zzz")
    qtbot.waitUntil(lambda: screen.form.listStack.currentWidget() is screen.form.emptyPage)
    screen.form.nothingState.asked.emit()
    qtbot.waitUntil(lambda: screen.list.rowCount() == 4)
    assert screen.form.searchEdit.text() == ""


def test_an_empty_register_offers_to_register(make_bench: MakeBench, qtbot: QtBot) -> None:
    register = SmallRegister(people={})
    page = ClientScreen(make_bench(**register.all_acts()).bench)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: page.form.pageStack.currentWidget() is page.form.emptyPageAll)
    page.form.emptyState.asked.emit()
    qtbot.waitUntil(lambda: page.findChild(ClientDialog) is not None)
    dialog = page.findChild(ClientDialog)
    assert dialog is not None
    dialog.reject()


def test_arrows_in_the_search_move_and_the_sheet_follows(
    screen: ClientScreen, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: "" not in names(screen))
    screen.start_search()
    QTest.keyClick(screen.form.searchEdit, Qt.Key.Key_Down)
    qtbot.waitUntil(shows(screen, "Aminah Prasetyo"))
    QTest.keyClick(screen.form.searchEdit, Qt.Key.Key_Down)
    QTest.keyClick(screen.form.searchEdit, Qt.Key.Key_Down)
    qtbot.waitUntil(shows(screen, "Siti Rahayu"))


def test_arrows_in_the_table_move_and_enter_goes_into_the_sheet(
    screen: ClientScreen, qtbot: QtBot
) -> None:
    screen.activateWindow()
    screen.form.table.setFocus()
    qtbot.waitUntil(screen.form.table.hasFocus)
    screen.form.table.selectRow(0)
    qtbot.waitUntil(shows(screen, "Aminah Prasetyo"))
    QTest.keyClick(screen.form.table, Qt.Key.Key_Down)
    qtbot.waitUntil(shows(screen, "Budi Santoso"))
    QTest.keyClick(screen.form.table, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is screen.sheet.form.sessionButton
    assert screen.go_back()
    assert screen.form.table.hasFocus()


def test_escape_takes_search_and_filters_away(screen: ClientScreen, qtbot: QtBot) -> None:
    screen.show_filter(ClientFilter(text="siti", only_open_cases=True))
    assert screen.go_back()
    assert screen.filter() == ClientFilter()
    assert not screen.go_back()
    qtbot.waitUntil(lambda: screen.list.rowCount() == 4)


def test_opening_a_client_takes_the_filter_away_and_marks_the_row(
    screen: ClientScreen, qtbot: QtBot
) -> None:
    screen.show_filter(ClientFilter(text="siti"))
    screen.open_client(2)
    qtbot.waitUntil(shows(screen, "Budi Santoso"))
    qtbot.waitUntil(lambda: screen.form.table.currentIndex().row() == 1)
    assert screen.form.searchEdit.text() == ""


def test_a_change_elsewhere_is_seen_and_the_choice_stays(
    screen: ClientScreen, register: SmallRegister, bench: Bench, qtbot: QtBot
) -> None:
    screen.open_client(2)
    qtbot.waitUntil(shows(screen, "Budi Santoso"))
    del register.people[1]
    bench.bench.notice.tell(Changes.of(Kind.CLIENTS))
    qtbot.waitUntil(lambda: screen.list.rowCount() == 3)
    qtbot.waitUntil(lambda: screen.form.table.currentIndex().row() == 0)
    assert shows(screen, "Budi Santoso")()


def test_a_sheet_does_not_stand_beside_an_empty_find(screen: ClientScreen, qtbot: QtBot) -> None:
    screen.open_client(2)
    qtbot.waitUntil(shows(screen, "Budi Santoso"))
    QTest.keyClicks(screen.form.searchEdit, "zzz")
    qtbot.waitUntil(lambda: screen.form.sheetStack.currentWidget() is screen.form.hintState)


def test_a_correction_keeps_search_and_sheet(
    screen: ClientScreen, register: SmallRegister, bench: Bench, qtbot: QtBot
) -> None:
    QTest.keyClicks(screen.form.searchEdit, "widodo")
    qtbot.waitUntil(shows(screen, "Siti Widodo"))
    screen.sheet.form.editButton.click()
    qtbot.waitUntil(lambda: screen.findChild(ClientDialog) is not None)
    dialog = screen.findChild(ClientDialog)
    assert isinstance(dialog, ClientDialog)
    register.people[4] = line(4, "Siti Rahmawati")
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    qtbot.waitUntil(shows(screen, "Siti Rahmawati"))
    assert screen.form.searchEdit.text() == "widodo"
    assert len(bench.opened.said()) == 1


def test_a_confidential_kind_is_not_named_in_the_list(make_bench: MakeBench, qtbot: QtBot) -> None:
    register = SmallRegister()
    made = make_bench(**register.all_acts())
    secret = next(kind for kind in made.bench.around.need_kinds if kind.is_most_confidential)
    codes = ("PPKS-08", secret.code)
    register.people = {1: line(1, "Aminah")._replace(kind_codes=codes)}
    page = ClientScreen(made.bench)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: page.list.index(0, 3).data() == "LUT, •••")
    tip = page.list.index(0, 3).data(Qt.ItemDataRole.ToolTipRole)
    assert "Lanjut Usia Telantar" in tip
    assert secret.name not in tip


def test_without_further_acts_there_is_no_button_for_them(screen: ClientScreen) -> None:
    assert screen.form.moreButton.isHidden() is not bool(screen.more_acts())


def test_a_further_act_is_chosen_from_the_menu(bench: Bench, qtbot: QtBot) -> None:
    done: list[str] = []

    class WithActs(ClientScreen):
        @override
        def more_acts(self) -> tuple[PageAct, ...]:
            return (("Ekspor…", "download", lambda: done.append("exported")),)

    page = WithActs(bench.bench)
    qtbot.addWidget(page)
    page.show()
    (entry,) = page.form.moreButton.menu().actions()
    assert page.form.moreButton.isVisible()
    assert entry.text() == "Ekspor…"
    entry.trigger()
    assert done == ["exported"]


def second(screen: ClientScreen, row: int) -> SecondLine:
    line = screen.list.index(row, 0).data(SECOND_ROLE)
    assert isinstance(line, SecondLine)
    return line


def marked(screen: ClientScreen, row: int, column: int = 0) -> list[str]:
    text = str(screen.list.index(row, column).data())
    spans = screen.list.index(row, column).data(SPANS_ROLE) or ()
    return [text[start : start + length] for start, length in spans]


def test_the_typed_letters_are_marked_and_rows_say_more(screen: ClientScreen, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "" not in names(screen))
    assert screen.list.index(0, 0).data(SECOND_ROLE) is None
    QTest.keyClicks(screen.form.searchEdit, "siti")
    qtbot.waitUntil(lambda: names(screen) == ["Siti Rahayu", "Siti Widodo"])
    assert marked(screen, 0) == ["Siti"]
    assert second(screen, 0).text == "Born 01-05-1950"
    assert screen.form.table.rowHeight(0) == TWO_LINES_HEIGHT
    screen.form.searchEdit.clear()
    qtbot.waitUntil(lambda: len(names(screen)) == 4)
    assert screen.form.table.rowHeight(0) == ROW_HEIGHT


@pytest.mark.parametrize(
    ("changed", "found", "text", "marks"),
    [
        (
            {"nik": "3507135705900001"},
            FoundClients((1,), 4, SearchMarks(digits=("0590",))),
            "NIK ••••••••0590••••",
            ["0590"],
        ),
        (
            {"family_card_number": "3507130101209876"},
            FoundClients((1,), 4, SearchMarks(digits=("9876",))),
            "KK ••••••••••••9876",
            ["9876"],
        ),
        (
            {"nickname": "Mbok Nah"},
            FoundClients((1,), 4, SearchMarks(("nah",))),
            "Also Mbok Nah",
            ["Nah"],
        ),
        (
            {"other_names": ("Lik Min", "Sutinah")},
            FoundClients((1,), 4, SearchMarks(("sutin",))),
            "Also Sutinah",
            ["Sutin"],
        ),
        (
            {"other_names": ("3507135705900099",)},
            FoundClients((1,), 4, SearchMarks(digits=("900099",))),
            "formerly ••••••••••900099",
            ["900099"],
        ),
        (
            {},
            FoundClients((1,), 4, SearchMarks(), {1: NoteSnippet(7, "beli kambing", ((5, 7),))}),
            "beli kambing",
            ["kambing"],
        ),
    ],
)
def test_a_row_tells_why_it_was_found(
    make_bench: MakeBench,
    qtbot: QtBot,
    changed: dict[str, Any],
    found: FoundClients,
    text: str,
    marks: list[str],
) -> None:
    register = SmallRegister()
    register.people[1] = register.people[1]._replace(**changed)
    acts = {**register.acts(), "search": lambda _wanted, _order: found}
    page = ClientScreen(make_bench(**{**register.all_acts(), "clients": acts}).bench)
    qtbot.addWidget(page)
    page.form.searchEdit.setText("x")
    qtbot.waitUntil(lambda: names(page) == ["Aminah Prasetyo"])
    line = second(page, 0)
    assert line.text == text
    assert [line.text[start : start + length] for start, length in line.spans] == marks


def test_a_column_sorts_one_way_the_other_and_not_at_all(
    screen: ClientScreen, register: SmallRegister, qtbot: QtBot
) -> None:
    header = screen.form.table.horizontalHeader()
    wanted = [ClientSort(ClientOrder.AGE), ClientSort(ClientOrder.AGE, True), None]
    for sort in wanted:
        header.sectionClicked.emit(1)
        qtbot.waitUntil(lambda sort=sort: register.sorts[-1] == sort)  # type: ignore[misc]
        assert header.isSortIndicatorShown() == (sort is not None)
    asked = len(register.sorts)
    header.sectionClicked.emit(3)
    header.sectionClicked.emit(0)
    qtbot.waitUntil(lambda: register.sorts[-1] == ClientSort(ClientOrder.NAME))
    assert len(register.sorts) == asked + 1


def test_who_lives_outside_the_kecamatan_is_told_apart(make_bench: MakeBench, qtbot: QtBot) -> None:
    register = SmallRegister()
    acts = register.all_acts()
    found = FoundClients((1, 2, 3, 4), 4, outside=1)
    acts["clients"] = {**acts["clients"], "search": lambda _filter, _order: found}
    page = ClientScreen(make_bench(**acts).bench)
    qtbot.addWidget(page)
    page.show()
    said = "3 registered · 1 outside the kecamatan"
    qtbot.waitUntil(lambda: page.form.countLabel.text() == said)


def test_many_clients_are_chosen_by_keys(screen: ClientScreen, qtbot: QtBot) -> None:
    table = screen.form.table
    table.selectRow(1)
    QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert screen.chosen_ids() == [2, 3]
    assert screen.form.countLabel.text() == "2 chosen · 4 registered"
    QTest.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert screen.chosen_ids() == [1, 2, 3, 4]
    QTest.keyClick(table, Qt.Key.Key_Up)
    assert len(screen.chosen_ids()) == 1
    assert screen.form.countLabel.text() == "4 registered"
