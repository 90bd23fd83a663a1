# SPDX-License-Identifier: MIT
"""The register of task letters: written, printed, cancelled."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.workbenches import TODAY, Bench, MakeBench
from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem
from tksk_desktop.gui.letters.task_letter_dialog import TaskLetterDialog
from tksk_desktop.gui.letters.task_letter_screen import TaskLetterScreen
from tksk_desktop.gui.widgets.logged_paper import LoggedPaper
from tksk_desktop.gui.widgets.reason_dialog import ReasonDialog
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.letters.readings import TaskLetterLine, TaskLetterStart
from tksk_desktop.usecases.letters.write_task_letter import NewTaskLetter

LINE = TaskLetterLine(4, "460/07", TODAY, "Rahayu", "Dilem", "Tinjau", TODAY, TODAY, "")
GONE = replace(LINE, id=3, number="460/06", cancelled_reason="Sakit")
START = TaskLetterStart(8, "Dasar", "Rahayu – TKSK", "Desa Dilem", "Camat", "Contoh", "19")


class Office:
    """A register, and what was done with it."""

    def __init__(self) -> None:
        self.lines: tuple[TaskLetterLine, ...] = (LINE, GONE)
        self.done: list[tuple[Any, ...]] = []
        self.refusal: Exception | None = None

    def acts(self) -> dict[str, dict[str, Callable[..., Any]]]:
        def write(new: NewTaskLetter) -> Changes:
            if self.refusal is not None:
                raise self.refusal
            self.done.append(("write", new))
            return Changes.of(Kind.LETTERS)

        def cancel(letter: int, reason: str) -> Changes:
            self.done.append(("cancel", letter, reason))
            return Changes.of(Kind.LETTERS)

        def paper(letter: int) -> bytes:
            self.done.append(("paper", letter))
            return b"%PDF-"

        return {
            "letters": {
                "lines": lambda: self.lines,
                "start": lambda _day: START,
                "write": write,
                "cancel": cancel,
                "paper": paper,
            }
        }


@pytest.fixture
def office() -> Office:
    return Office()


@pytest.fixture
def given(make_bench: MakeBench, office: Office) -> Bench:
    return make_bench(**office.acts())


@pytest.fixture
def screen(qtbot: QtBot, given: Bench) -> TaskLetterScreen:
    made = TaskLetterScreen(given.bench)
    qtbot.addWidget(made)
    made.show()
    settle(qtbot, given)
    return made


def settle(qtbot: QtBot, given: Bench) -> None:
    answers: list[None] = []
    given.bench.work.run(lambda: None, answers.append, lambda _error: None)
    qtbot.waitUntil(lambda: bool(answers))


def test_a_cancelled_letter_stays_and_is_not_cancelled_again(screen: TaskLetterScreen) -> None:
    form = screen.form
    model = form.table.model()
    assert [model.index(row, 0).data() for row in (0, 1)] == ["460/07", "460/06"]
    assert [model.index(row, 6).data() for row in (0, 1)] == ["valid", "cancelled: Sakit"]
    assert form.cancelButton.isVisible()
    form.table.selectRow(1)
    assert not form.cancelButton.isVisible()


def test_a_letter_is_written(
    qtbot: QtBot, screen: TaskLetterScreen, given: Bench, office: Office
) -> None:
    screen.form.newButton.click()
    settle(qtbot, given)
    (dialog,) = screen.findChildren(TaskLetterDialog)
    form = dialog.form
    assert form.numberLabel.text() == "460/08/TKSK-KPJ/XII/2026"
    form.numberBox.setValue(9)
    assert form.numberLabel.text() == "460/09/TKSK-KPJ/XII/2026"
    form.numberBox.setValue(8)
    form.lastField.set_text("kapan")
    dialog.save()
    assert any("not a date" in sentence for sentence in dialog.sentences)
    form.lastField.set_value(date(2026, 12, 16))
    form.purposeEdit.setPlainText("Kunjungan")
    office.refusal = EntryRefused(FieldProblem("running_number", Problem.NUMBER_TAKEN))
    dialog.save()
    qtbot.waitUntil(lambda: bool(dialog.sentences))
    assert form.purposeEdit.toPlainText() == "Kunjungan"
    office.refusal = None
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    ((_name, new),) = office.done
    assert (new.running_number, new.first_day, new.last_day) == (8, TODAY, date(2026, 12, 16))
    assert (new.people, new.destination, new.signer_number) == ("Rahayu – TKSK", "Desa Dilem", "19")
    settle(qtbot, given)
    assert given.opened.said() == ["The letter is in the register. Print it for signing."]


def test_a_letter_is_cancelled_with_a_reason(
    qtbot: QtBot, screen: TaskLetterScreen, given: Bench, office: Office
) -> None:
    screen.form.cancelButton.click()
    (dialog,) = screen.findChildren(ReasonDialog)
    dialog.form.reasonEdit.setPlainText("Sakit")
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    assert office.done == [("cancel", 4, "Sakit")]
    settle(qtbot, given)


def test_the_paper_is_shown(
    qtbot: QtBot, screen: TaskLetterScreen, given: Bench, office: Office
) -> None:
    screen.form.paperButton.click()
    settle(qtbot, given)
    (paper,) = screen.findChildren(LoggedPaper)
    assert office.done == [("paper", 4)]
    paper.reject()


def test_an_empty_register_offers_the_first_letter(
    qtbot: QtBot, screen: TaskLetterScreen, given: Bench, office: Office
) -> None:
    office.lines = ()
    screen.reload()
    settle(qtbot, given)
    assert screen.form.empty.isVisible()
    screen.form.empty.asked.emit()
    settle(qtbot, given)
    (dialog,) = screen.findChildren(TaskLetterDialog)
    dialog.reject()
    assert not dialog.isVisible()
