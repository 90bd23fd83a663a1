# SPDX-License-Identifier: MIT
"""The self-check says what it found, the worst first, and helps where it can."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.workbenches import Bench, MakeBench
from tksk_desktop.domain.self_checks import Check, CheckResult
from tksk_desktop.gui.backups.check_screen import CheckScreen
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.needs import Progress

GOOD = tuple(CheckResult(check, days=0) for check in Check)


class Checked:
    """The page over findings that a test changes."""

    def __init__(self, make_bench: MakeBench, qtbot: QtBot) -> None:
        self.results: tuple[CheckResult, ...] = GOOD
        self.mended = 0
        self.made: Bench = make_bench(backups={"check": self.check, "mend_search": self.mend})
        self.page, self.qtbot = CheckScreen(self.made.bench), qtbot
        qtbot.addWidget(self.page)

    def check(self, progress: Progress) -> tuple[CheckResult, ...]:
        progress(1, 2)
        return self.results

    def mend(self) -> Changes:
        self.mended += 1
        self.results = GOOD
        return Changes.of(Kind.CLIENTS)

    def show(self, **faults: CheckResult) -> None:
        self.results = tuple(faults.get(each.check, each) for each in GOOD)
        self.page.show()
        self.qtbot.waitUntil(self.page.form.verdictCard.isVisible)


@pytest.fixture
def checked(make_bench: MakeBench, qtbot: QtBot) -> Checked:
    return Checked(make_bench, qtbot)


def test_a_whole_caseload_is_said_in_one_sentence(checked: Checked) -> None:
    checked.show()
    assert checked.page.form.verdictLabel.text() == "The caseload is whole."
    assert checked.page.form.verdictCard.property("look") == "good"
    assert len(checked.page.rows()) == len(Check)
    assert not any(row.form.actButton.isVisible() for row in checked.page.rows())
    assert checked.page.form.checkButton.isEnabled()


def test_a_broken_search_is_mended_by_a_button(checked: Checked, qtbot: QtBot) -> None:
    checked.show(search=CheckResult(Check.SEARCH, 2))
    assert checked.page.form.verdictCard.property("look") == "danger"
    first = checked.page.rows()[0]
    assert first.form.titleLabel.text() == "Pencarian: bermasalah"
    assert first.form.stepLabel.isVisible()
    first.form.actButton.click()
    qtbot.waitUntil(lambda: checked.page.form.verdictCard.property("look") == "good")
    assert checked.mended == 1
    assert checked.made.opened.said() == ["The search is made anew."]


def test_an_old_backup_opens_the_page_of_backups(checked: Checked) -> None:
    checked.show(backup=CheckResult(Check.BACKUP, 0, 41, needs_attention=True, days=30))
    assert "1 parts need your attention" in checked.page.form.verdictLabel.text()
    checked.page.rows()[0].form.actButton.click()
    assert checked.made.opened.doors == [("backup",)]


def test_a_fault_that_cannot_be_mended_offers_no_button(checked: Checked) -> None:
    checked.show(cipher=CheckResult(Check.CIPHER, 1))
    first = checked.page.rows()[0]
    assert "Pulihkan dari cadangan" in first.form.stepLabel.text()
    assert not first.form.actButton.isVisible()


def test_going_back_leaves_the_page(checked: Checked, qtbot: QtBot) -> None:
    checked.show()
    with qtbot.waitSignal(checked.page.left):
        checked.page.form.backButton.click()
    with qtbot.waitSignal(checked.page.left):
        assert checked.page.go_back()
