# SPDX-License-Identifier: MIT
"""The host of the views: what is switched to, where keys go, and when letters are offered."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.gui.agenda.test_agenda_screen import Office, settle
from tests.gui.workbenches import Bench, MakeBench
from tksk_desktop.gui.agenda.activities_screen import ActivitiesScreen
from tksk_desktop.gui.agenda.spans import Span
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.page import Page
from tksk_desktop.usecases.changes import Changes, Kind


class Noting(Page):
    """A page that notes what it was asked."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench.bench, frozenset())
        self.heard: list[str] = []

    @override
    def start_new(self) -> None:
        self.heard.append("new")

    @override
    def start_search(self) -> None:
        self.heard.append("search")

    @override
    def save(self) -> None:
        self.heard.append("save")

    @override
    def go_back(self) -> bool:
        self.heard.append("back")
        return True


class Letters:
    """Whether the office writes task letters."""

    used = True


@pytest.fixture
def letters() -> Letters:
    return Letters()


@pytest.fixture
def given(make_bench: MakeBench, letters: Letters) -> Bench:
    return make_bench(**Office().acts(), letters={"used": lambda: letters.used})


@pytest.fixture
def pages(qtbot: QtBot, given: Bench) -> tuple[Noting, Noting, Noting]:
    return Noting(given), Noting(given), Noting(given)


@pytest.fixture
def screen(qtbot: QtBot, given: Bench, pages: tuple[Noting, Noting, Noting]) -> ActivitiesScreen:
    made = ActivitiesScreen(given.bench, *pages)
    qtbot.addWidget(made)
    made.resize(1100, 640)
    made.show()
    settle(qtbot, given)
    return made


def pressed(screen: ActivitiesScreen) -> list[str]:
    return [button.text() for button in screen.findChildren(QPushButton) if button.isChecked()]


def test_each_button_shows_its_view(
    qtbot: QtBot, screen: ActivitiesScreen, given: Bench, pages: tuple[Noting, Noting, Noting]
) -> None:
    form = screen.form
    assert (form.views.currentWidget(), pressed(screen)) == (pages[0], ["Journal"])
    for button, span in (
        (form.monthButton, Span.MONTH),
        (form.weekButton, Span.WEEK),
        (form.dayButton, Span.DAY),
    ):
        button.click()
        assert (form.views.currentWidget(), screen.agenda.span) == (screen.agenda, span)
        assert pressed(screen) == [button.text()]
    form.visitsButton.click()
    assert form.views.currentWidget() is pages[1]
    form.lettersButton.click()
    assert form.views.currentWidget() is pages[2]
    form.journalButton.click()
    assert form.views.currentWidget() is pages[0]
    settle(qtbot, given)


def test_keys_go_to_the_view_that_is_seen(
    screen: ActivitiesScreen, pages: tuple[Noting, Noting, Noting]
) -> None:
    screen.show_visits()
    screen.start_new()
    screen.save()
    assert screen.go_back() is True
    assert pages[1].heard == ["new", "save", "back"]
    screen.start_search()
    assert pages[0].heard == ["search"]
    assert screen.form.views.currentWidget() is pages[0]


def test_letters_are_offered_where_the_office_writes_them(
    qtbot: QtBot, screen: ActivitiesScreen, given: Bench, letters: Letters
) -> None:
    assert screen.form.lettersButton.isVisible()
    screen.show_letters()
    letters.used = False
    given.bench.notice.tell(Changes.of(Kind.OFFICE))
    settle(qtbot, given)
    assert not screen.form.lettersButton.isVisible()
    assert pressed(screen) == ["Journal"]


def test_the_palette_leads_to_the_agenda(
    qtbot: QtBot, screen: ActivitiesScreen, given: Bench
) -> None:
    acts = {text: act for text, _icon, act in screen.more_acts()}
    acts["Agenda of today"]()
    settle(qtbot, given)
    assert screen.agenda.span is Span.DAY
    screen.agenda.go_to(date(2026, 12, 15))
    settle(qtbot, given)
    assert screen.agenda.form.spanLabel.text() == "Selasa, 15 Desember 2026"
