# SPDX-License-Identifier: MIT
"""Filters as chips over the list, and filter sets kept under names."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from datetime import date
from typing import Any

import pytest
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot

from tests.gui.clients.small_register import SmallRegister, refusal
from tests.gui.workbenches import TODAY, Bench, MakeBench, small_surroundings
from tksk_desktop.domain.errors import Problem
from tksk_desktop.domain.identity_numbers import Sex
from tksk_desktop.gui.clients.client_screen import ClientScreen
from tksk_desktop.gui.clients.filter_name_dialog import FilterNameDialog
from tksk_desktop.gui.clients.filter_range_dialog import FilterRangeDialog
from tksk_desktop.gui.clients.filter_table import FilterTable, OwnRange, say_period
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.finding.readings import SavedFilter
from tksk_desktop.usecases.readings import ClientFilter

DILEM = "35.07.13.2008"
ELDERLY = SavedFilter(5, "Lansia lama", ClientFilter(kind_code="PPKS-08", not_seen_days=90))


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


def button(screen: ClientScreen, name: str) -> QPushButton:
    """Return a button that stands over the list."""
    found = screen.form.listPane.findChild(QPushButton, name)
    assert found is not None, name
    return found


def menu_act(menu: QMenu, *path: str) -> QAction:
    """Return an act of a menu, or of a menu in it."""
    act = next(each for each in menu.actions() if each.text() == path[0])
    return act if len(path) == 1 else menu_act(act.menu(), *path[1:])  # type: ignore[arg-type]


def asks(register: SmallRegister, wanted: ClientFilter) -> Callable[[], bool]:
    return lambda: register.asked[-1] == wanted


def test_common_filters_are_seen_and_the_others_wait(screen: ClientScreen) -> None:
    for name in ("village_code", "kind_code", "only_open_cases", "not_seen_days"):
        assert button(screen, name).isVisible()
    waiting = [each.text() for each in button(screen, "others").menu().actions()]
    assert waiting[:4] == ["Sex", "Age", "Without NIK", "Registered in"]
    assert waiting[4:] == [
        "Stage",
        "Priority",
        "Risk",
        "Subject",
        "Desil",
        "Confidentiality",
    ]


def test_filters_combine_and_each_can_be_taken_away(
    screen: ClientScreen, register: SmallRegister, qtbot: QtBot
) -> None:
    menu_act(button(screen, "village_code").menu(), "Dilem").trigger()
    menu_act(button(screen, "others").menu(), "Age", "60 years and older").trigger()
    menu_act(button(screen, "others").menu(), "Without NIK").trigger()
    button(screen, "only_open_cases").click()
    QTest.keyClicks(screen.form.searchEdit, "siti")
    wanted = ClientFilter("siti", DILEM, only_open_cases=True, ages=(60, 130), without_nik=True)
    qtbot.waitUntil(asks(register, wanted))
    assert button(screen, "village_code").text() == "Village: Dilem"
    assert button(screen, "ages").text() == "Age: 60 years and older"
    for name in ("village_code_cross", "ages_cross", "without_nik_cross", "only_open_cases"):
        button(screen, name).click()
    qtbot.waitUntil(asks(register, ClientFilter("siti")))
    qtbot.waitUntil(lambda: "2" in screen.form.countLabel.text())
    assert screen.form.listPane.findChild(QPushButton, "ages") is None


def test_a_chip_changes_its_value(
    screen: ClientScreen, register: SmallRegister, qtbot: QtBot
) -> None:
    screen.show_filter(ClientFilter(not_seen_days=90))
    menu = button(screen, "not_seen_days").menu()
    assert menu_act(menu, "90 days").isChecked()
    menu_act(menu, "30 days").trigger()
    qtbot.waitUntil(asks(register, ClientFilter(not_seen_days=30)))


def test_every_filter_of_the_store_is_offered() -> None:
    table = FilterTable(small_surroundings())
    assert {each.field for each in table.entries} == {
        each.name for each in fields(ClientFilter)
    } - {"text"}
    for entry in table.entries:
        for _words, value in entry.choices:
            assert entry.in_words(value)
    assert say_period((date(2026, 2, 3), date(2026, 2, 9))) == "03-02-2026 – 09-02-2026"


@pytest.mark.parametrize(
    ("asked", "typed", "value"),
    [
        (OwnRange.AGES, {"fromAge": 70, "untilAge": 65}, (65, 70)),
        (OwnRange.DAYS, {"daysBox": 45}, 45),
    ],
)
def test_an_own_range_is_typed(
    qtbot: QtBot, screen: ClientScreen, asked: OwnRange, typed: dict[str, int], value: Any
) -> None:
    dialog = FilterRangeDialog("Age", asked, None, lambda: TODAY, screen)
    for name, number in typed.items():
        getattr(dialog.form, name).setValue(number)
    with qtbot.waitSignal(dialog.chosen) as chosen:
        dialog.form.useButton.click()
    assert chosen.args == [value]


def test_an_own_period_is_typed_and_what_is_no_date_is_said(
    qtbot: QtBot, screen: ClientScreen, register: SmallRegister
) -> None:
    menu_act(button(screen, "others").menu(), "Registered in", "Choose yourself…").trigger()
    dialog = screen.findChild(FilterRangeDialog)
    assert dialog is not None
    dialog.form.firstField.set_value(date(2026, 3, 1))
    dialog.form.useButton.click()
    assert dialog.isVisible()
    dialog.form.lastField.set_value(date(2026, 1, 15))
    dialog.form.useButton.click()
    period = (date(2026, 1, 15), date(2026, 3, 1))
    qtbot.waitUntil(asks(register, ClientFilter(registered=period)))
    menu_act(button(screen, "registered").menu(), "Choose yourself…").trigger()
    again = next(d for d in screen.findChildren(FilterRangeDialog) if d.isVisible())
    assert again.value() == period
    again.reject()


def test_a_filter_is_kept_under_a_name(
    screen: ClientScreen, register: SmallRegister, bench: Bench, qtbot: QtBot
) -> None:
    assert screen.form.savedRow.isHidden()
    screen.show_filter(ELDERLY.filter)
    button(screen, "keepButton").click()
    dialog = screen.findChild(FilterNameDialog)
    assert dialog is not None
    assert "LUT" in dialog.form.whatLabel.text()
    assert "90 days" in dialog.form.whatLabel.text()
    dialog.form.nameEdit.setText("Lansia lama")
    register.refusals.append(refusal(("name", Problem.NAME_TAKEN)))
    dialog.save()
    qtbot.waitUntil(lambda: len(dialog.sentences) == 1)
    assert dialog.form.nameEdit.text() == "Lansia lama"
    register.filters.append(ELDERLY)
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    assert register.kept == [("keep_filter", "Lansia lama", ELDERLY.filter)]
    qtbot.waitUntil(lambda: screen.form.savedRow.in_use() == ELDERLY)
    assert bench.opened.said() == ["The filter is kept."]


def test_a_kept_filter_is_a_quick_entry(
    screen: ClientScreen, register: SmallRegister, bench: Bench, qtbot: QtBot
) -> None:
    register.filters.append(ELDERLY)
    bench.bench.notice.tell(Changes.of(Kind.FILTERS))
    row = screen.form.savedRow
    qtbot.waitUntil(row.isVisible)
    row.findChildren(QPushButton)[0].click()
    qtbot.waitUntil(asks(register, ELDERLY.filter))
    assert row.in_use() == ELDERLY
    seen = (b for b in row.findChildren(QPushButton) if b.isVisible())
    pressed = next(each for each in seen if each.isChecked())
    pressed.click()
    qtbot.waitUntil(asks(register, ClientFilter()))


def test_a_kept_filter_is_renamed_and_removed(
    screen: ClientScreen, register: SmallRegister, bench: Bench, qtbot: QtBot
) -> None:
    register.filters.append(ELDERLY)
    screen.show_filter(ELDERLY.filter)
    screen.reload()
    qtbot.waitUntil(lambda: screen.form.savedRow.in_use() == ELDERLY)
    menu_act(button(screen, "changeButton").menu(), "Rename…").trigger()
    dialog = screen.findChild(FilterNameDialog)
    assert dialog is not None
    assert dialog.form.nameEdit.text() == "Lansia lama"
    dialog.form.nameEdit.setText("Lansia")
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    bench.messages.answer = False
    menu_act(button(screen, "changeButton").menu(), "Remove").trigger()
    bench.messages.answer = True
    menu_act(button(screen, "changeButton").menu(), "Remove").trigger()
    qtbot.waitUntil(lambda: len(register.kept) == 2)
    assert register.kept == [("rename_filter", 5, "Lansia"), ("remove_filter", 5)]
    assert len(bench.messages.asked) == 2


def test_the_sexes_are_said_in_the_field_s_words() -> None:
    table = FilterTable(small_surroundings())
    entry = next(each for each in table.entries if each.field == "sex")
    assert entry.in_words(Sex.FEMALE) == "Sex: Perempuan"
