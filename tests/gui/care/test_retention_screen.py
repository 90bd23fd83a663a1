# SPDX-License-Identifier: MIT
"""The page of retention: the rule, who is due by it, and the records of destruction."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.workbenches import Bench, MakeBench
from tksk_desktop.domain.errors import DiskFull
from tksk_desktop.domain.subject_rights import RetentionStart
from tksk_desktop.gui.care.retention_screen import RetentionScreen
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.rights.readings import (
    DestructionLine,
    RetentionLine,
    RetentionSheet,
)

FIRST, START, *_ = RetentionStart
SHEET = RetentionSheet(
    7,
    START,
    (RetentionLine(11, "Painem", "Dilem", date(2026, 11, 30)),),
    (DestructionLine(3, "BA-2026-003", date(2026, 5, 2), "S.A.", "Akhir masa simpan"),),
)


class Rule:
    """The rule of retention, kept in memory."""

    def __init__(self) -> None:
        self.sheet = SHEET
        self.kept: list[tuple[Any, ...]] = []
        self.fails = False

    def keep(self, years: int, start: RetentionStart) -> Changes:
        """Keep another rule, by which nobody is due."""
        if self.fails:
            raise DiskFull
        self.kept.append((years, start))
        self.sheet = replace(self.sheet, years=years, counted_from=start, due=())
        return Changes.of(Kind.OFFICE)


@pytest.fixture
def rule() -> Rule:
    """Seven years; one person is due, one was destroyed."""
    return Rule()


@pytest.fixture
def bench(make_bench: MakeBench, rule: Rule) -> Bench:
    """A bench over it."""
    rights = {"retention": lambda: rule.sheet, "set_retention": rule.keep}
    return make_bench(rights=rights)


@pytest.fixture
def page(qtbot: QtBot, bench: Bench) -> RetentionScreen:
    """The page, read."""
    screen = RetentionScreen(bench.bench)
    qtbot.addWidget(screen)
    screen.resize(1166, 700)
    screen.show()
    screen.reload()
    qtbot.waitUntil(lambda: screen.form.yearsBox.value() == 7)
    return screen


def test_it_shows_rule_due_and_done(page: RetentionScreen) -> None:
    form = page.form
    assert form.startBox.currentIndex() == 1
    assert form.dueTitle.text().startswith("Due: 1.")
    due, done = form.dueTable.model(), form.doneTable.model()
    assert [due.index(0, n).data() for n in range(3)] == ["Painem", "Dilem", "30-11-2026"]
    said = [done.index(0, n).data() for n in range(4)]
    assert said == ["BA-2026-003", "02-05-2026", "S.A.", "Akhir masa simpan"]


def test_another_rule_is_kept_and_read_anew(
    page: RetentionScreen, rule: Rule, bench: Bench, qtbot: QtBot
) -> None:
    page.form.yearsBox.setValue(10)
    page.form.startBox.setCurrentIndex(0)
    page.form.keepButton.click()
    qtbot.waitUntil(lambda: page.form.dueStack.currentIndex() == 1)
    assert rule.kept == [(10, FIRST)]
    assert bench.opened.said() == ["The rule is kept."]
    assert page.form.dueTitle.isHidden()


def test_a_rule_that_could_not_be_kept_is_told(
    page: RetentionScreen, rule: Rule, bench: Bench, qtbot: QtBot
) -> None:
    rule.fails = True
    page.form.yearsBox.setValue(10)
    page.form.keepButton.click()
    qtbot.waitUntil(lambda: bool(bench.messages.failures))
    assert page.form.yearsBox.value() == 10
    assert bench.opened.said() == []


def test_who_is_due_opens_in_the_register(page: RetentionScreen, bench: Bench) -> None:
    page.form.dueTable.opened.emit(0)
    assert bench.opened.doors == [("client", 11)]


def test_without_anybody_both_lists_say_so(
    page: RetentionScreen, rule: Rule, bench: Bench, qtbot: QtBot
) -> None:
    rule.sheet = replace(SHEET, due=(), destructions=())
    page.reload()
    qtbot.waitUntil(lambda: page.form.doneStack.currentIndex() == 1)
    assert page.form.dueStack.currentIndex() == 1


def test_the_way_back(page: RetentionScreen, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.left):
        page.form.backButton.click()
    with qtbot.waitSignal(page.left):
        assert page.go_back()
