# SPDX-License-Identifier: MIT
"""While one types: who may be registered already, with the reasons, and nothing typed is lost."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from tests.gui.clients.small_register import SmallRegister
from tests.gui.workbenches import Bench, MakeBench
from tksk_desktop.domain.double_reasons import Reason
from tksk_desktop.domain.doubles import Comparison, Evidence, Sameness
from tksk_desktop.domain.identities import Identity, WrittenDate
from tksk_desktop.gui.clients.client_dialog import ClientDialog
from tksk_desktop.gui.clients.client_screen import ClientScreen
from tksk_desktop.usecases.doubles.readings import LikeLine

REASONS = (
    Evidence(Reason.NAME_SPELLED, 9.0),
    Evidence(Reason.BIRTH_SAME, 13.0),
    Evidence(Reason.VILLAGE_DIFFERS, -2.0),
)


def like(sameness: Sameness, *, is_hidden: bool = False) -> LikeLine:
    """Return Siti Rahayu, who is alike."""
    return LikeLine(
        3, "Siti Rahayu", "Dilem", date(1950, 5, 1), is_hidden, Comparison(sameness, 12.0, REASONS)
    )


class Looking:
    """Remembers what was looked for; answers with one line for every Siti."""

    def __init__(self) -> None:
        self.wanted: list[Identity] = []
        self.line = like(Sameness.PROBABLE)

    def like(self, wanted: Identity) -> tuple[LikeLine, ...]:
        self.wanted.append(wanted)
        return (self.line,) if "Siti" in wanted.name else ()


@pytest.fixture
def looking() -> Looking:
    """What the form looks with."""
    return Looking()


@pytest.fixture
def register() -> SmallRegister:
    """Four people."""
    return SmallRegister()


@pytest.fixture
def bench(make_bench: MakeBench, register: SmallRegister, looking: Looking) -> Bench:
    """A workbench over the four."""
    return make_bench(**register.all_acts(), doubles={"like": looking.like})


@pytest.fixture
def dialog(qtbot: QtBot, bench: Bench) -> Iterator[ClientDialog]:
    """The dialog for a new client."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    made = ClientDialog(bench.bench, None, window)
    made.open()
    yield made
    if isValid(made):
        made.done(0)


def fill(dialog: ClientDialog, name: str = "Siti Rahaju") -> None:
    """Fill in what must be there."""
    dialog.form.nameEdit.setText(name)
    dialog.form.villageBox.setCurrentIndex(0)


def said(dialog: ClientDialog) -> str:
    """Return all that the panel says."""
    return "\n".join(label.text() for label in dialog.like.findChildren(QLabel))


def test_who_is_alike_is_told_with_the_reasons(
    dialog: ClientDialog, looking: Looking, qtbot: QtBot
) -> None:
    fill(dialog)
    dialog.form.birthDateField.set_value(date(1950, 5, 1))
    qtbot.waitUntil(lambda: not dialog.like.isHidden())
    assert "Siti Rahayu · Dilem" in said(dialog)
    assert "Mungkin sama · tanggal lahir sama · nama hanya beda ejaan" in said(dialog)
    assert "desa berbeda" in said(dialog)
    assert looking.wanted[-1].name == "Siti Rahaju"
    assert looking.wanted[-1].born == WrittenDate(1950, 5, 1)


def test_the_panel_goes_when_nobody_is_alike(dialog: ClientDialog, qtbot: QtBot) -> None:
    assert dialog.like.isHidden()
    fill(dialog)
    qtbot.waitUntil(lambda: not dialog.like.isHidden())
    dialog.form.nameEdit.setText("Zulaikha")
    qtbot.waitUntil(dialog.like.isHidden)


def test_a_confidential_client_is_not_named(
    dialog: ClientDialog, looking: Looking, qtbot: QtBot
) -> None:
    looking.line = like(Sameness.PROBABLE, is_hidden=True)
    fill(dialog)
    qtbot.waitUntil(lambda: not dialog.like.isHidden())
    assert "Rahayu" not in said(dialog)
    assert "Dilem" not in said(dialog)


def test_saving_with_a_doubtful_one_does_not_ask(
    dialog: ClientDialog, register: SmallRegister, bench: Bench, qtbot: QtBot
) -> None:
    fill(dialog)
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    assert bench.messages.asked == []
    assert register.kept[0][1].name == "Siti Rahaju"


def test_saving_somebody_who_is_surely_there_asks_first(
    dialog: ClientDialog, register: SmallRegister, bench: Bench, looking: Looking, qtbot: QtBot
) -> None:
    looking.line = like(Sameness.SURE)
    bench.messages.answer = False
    fill(dialog)
    dialog.save()
    qtbot.waitUntil(lambda: len(bench.messages.asked) == 1)
    assert register.kept == []
    assert dialog.form.nameEdit.text() == "Siti Rahaju"
    bench.messages.answer = True
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    assert len(bench.messages.asked) == 2
    assert len(register.kept) == 1


def test_looking_at_the_sheet_loses_nothing_that_was_typed(bench: Bench, qtbot: QtBot) -> None:
    page = ClientScreen(bench.bench)
    qtbot.addWidget(page)
    page.show()
    page.register()
    qtbot.waitUntil(lambda: page.findChild(ClientDialog) is not None)
    (dialog,) = page.findChildren(ClientDialog)
    fill(dialog)
    qtbot.waitUntil(lambda: not dialog.like.isHidden())
    dialog.like.findChildren(QPushButton)[0].click()
    assert bench.opened.doors[-1] == ("client", 3)
    assert not dialog.isVisible()
    assert not page.form.resumeButton.isHidden()
    page.start_new()
    assert dialog.isVisible()
    assert dialog.form.nameEdit.text() == "Siti Rahaju"
    assert page.form.resumeButton.isHidden()
    bench.messages.answer = True
    dialog.reject()
