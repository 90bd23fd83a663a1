# SPDX-License-Identifier: MIT
"""All open cases: sorted by any column, filtered, and opened."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from tests.gui.clients.small_register import CASE, SmallRegister
from tests.gui.workbenches import TODAY, Bench, MakeBench
from tksk_desktop.domain.cases import Priority
from tksk_desktop.gui.clients.case_list_screen import CaseListScreen
from tksk_desktop.usecases.cases.readings import CaseFilter, CaseLine
from tksk_desktop.usecases.changes import Changes, Kind

CASES = (
    CASE._replace(id=1, number="KSS-2026-00001", client_name="Citra", priority=Priority.HIGH),
    CASE._replace(
        id=2,
        number="KSS-2026-00002",
        client_name="ani",
        stage_position=7,
        next_review_on=TODAY - timedelta(days=2),
    ),
    CASE._replace(
        id=3,
        number="KSS-2026-00003",
        client_name="Budi",
        stage_position=1,
        priority=Priority.URGENT,
        next_review_on=None,
        held_until=TODAY + timedelta(days=1),
    ),
    CASE._replace(id=4, number="KSS-2026-00004", client_name="Dewi", next_review_on=None),
)


class Register(SmallRegister):
    """Remembers which cases were asked for."""

    def __init__(self) -> None:
        super().__init__(open_cases=CASES)
        self.wanted: list[CaseFilter] = []

    def listed(self, wanted: CaseFilter) -> tuple[CaseLine, ...]:
        """Return all, or nothing for another stage."""
        self.wanted.append(wanted)
        return () if wanted.stage == "planning" else self.open_cases


@pytest.fixture
def register() -> Register:
    """Four open cases."""
    return Register()


@pytest.fixture
def bench(make_bench: MakeBench, register: Register) -> Bench:
    """A workbench over them."""
    return make_bench(cases={**register.cases(), "open_cases": register.listed})


@pytest.fixture
def page(qtbot: QtBot, bench: Bench) -> CaseListScreen:
    """The list, read."""
    screen = CaseListScreen(bench.bench)
    qtbot.addWidget(screen)
    screen.resize(1166, 700)
    screen.show()
    qtbot.waitUntil(lambda: bool(names(screen)))
    return screen


def names(page: CaseListScreen, column: int = 1) -> list[str]:
    model = page.form.casesTable.model()
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def test_the_nearest_review_stands_first(page: CaseListScreen) -> None:
    assert names(page) == ["ani", "Budi", "Citra", "Dewi"]
    assert names(page, 5) == [
        "12-12-2026 (2 days late)",
        "on hold until 15-12-2026",
        "20-12-2026",
        "–",
    ]


@pytest.mark.parametrize(
    ("column", "order"),
    [
        (1, ["ani", "Budi", "Citra", "Dewi"]),
        (3, ["Budi", "Citra", "Dewi", "ani"]),
        (4, ["Budi", "Citra", "ani", "Dewi"]),
        (0, ["Citra", "ani", "Budi", "Dewi"]),
    ],
)
def test_a_click_on_a_head_sorts(page: CaseListScreen, column: int, order: list[str]) -> None:
    clicked = page.form.casesTable.horizontalHeader().sectionClicked
    before = names(page)
    clicked.emit(column)
    assert names(page) == order
    clicked.emit(column)
    assert names(page) == order[::-1]
    clicked.emit(column)
    assert names(page) == before


def test_the_keyboard_sorts_too(page: CaseListScreen, qtbot: QtBot) -> None:
    page.form.casesTable.setFocus()
    for order in (["ani", "Budi", "Citra", "Dewi"], ["Dewi", "Citra", "Budi", "ani"]):
        QTest.keyClick(page.form.casesTable, Qt.Key.Key_F4)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        assert [entry.text() for entry in menu.actions()][:3] == ["Sort by", "Number", "Client"]
        QTest.keyClick(menu, Qt.Key.Key_Down)
        QTest.keyClick(menu, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)
        assert names(page) == order


def test_the_order_stays_through_a_change(
    page: CaseListScreen, bench: Bench, register: Register, qtbot: QtBot
) -> None:
    page.form.casesTable.sort_on(3)
    register.open_cases = CASES[:3]
    bench.bench.notice.tell(Changes.of(Kind.CASES))
    qtbot.waitUntil(lambda: names(page) == ["Budi", "Citra", "ani"])


def test_a_row_opens_its_case(page: CaseListScreen, bench: Bench) -> None:
    page.form.casesTable.opened.emit(1)
    assert bench.opened.doors == [("case", CASE.client_id, 3)]


def test_filters_ask_for_what_they_say_and_the_way_back_takes_them_away(
    page: CaseListScreen, register: Register, qtbot: QtBot
) -> None:
    page.form.priorityBox.setCurrentIndex(1)
    page.form.priorityBox.activated.emit(1)
    page.form.dueBox.click()
    wanted = CaseFilter(priority=Priority.URGENT, only_due=True)
    qtbot.waitUntil(lambda: register.wanted[-1] == wanted)
    assert page.go_back()
    qtbot.waitUntil(lambda: register.wanted[-1] == CaseFilter())
    qtbot.waitUntil(lambda: not page.form.dueBox.isChecked())
    assert not page.go_back()


def test_a_stage_of_beranda_is_chosen_and_nothing_found_says_so(
    page: CaseListScreen, qtbot: QtBot
) -> None:
    page.show_filter(CaseFilter(stage="planning"))
    qtbot.waitUntil(lambda: page.form.stageBox.currentText() == "Rencana")
    qtbot.waitUntil(lambda: page.form.casesStack.currentWidget() is page.form.casesNothing)
    page.form.casesNothing.asked.emit()
    qtbot.waitUntil(lambda: len(names(page)) == 4)


def test_the_caseload_is_said_with_both_bounds(page: CaseListScreen) -> None:
    said = page.form.loadLabel.text()
    assert said == ("26 open cases, di atas jumlah yang dianjurkan (25 recommended, at most 40)")
    assert page.form.loadLabel.property("look") == "attention"


def test_a_hidden_client_is_not_named(
    page: CaseListScreen, bench: Bench, register: Register, qtbot: QtBot
) -> None:
    register.open_cases = (CASES[0]._replace(client_name="", type_name="", is_hidden=True),)
    bench.bench.notice.tell(Changes.of(Kind.CASES))
    qtbot.waitUntil(lambda: names(page) == ["Confidential client"])
    assert names(page, 2) == ["•••"]
