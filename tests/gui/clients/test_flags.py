# SPDX-License-Identifier: MIT
"""Marks on a client: seen on top of the sheet, raised and taken down with a note."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.clients.small_register import FLAG, SmallRegister
from tests.gui.workbenches import TODAY, Bench, MakeBench
from tksk_desktop.domain.documents import FlagKind
from tksk_desktop.gui.clients.client_screen import ClientScreen
from tksk_desktop.gui.clients.flag_dialog import FlagDialog, FlagRemovalDialog
from tksk_desktop.usecases.documents.raise_flag import NewFlag

SITI, BUDI = 3, 2


@pytest.fixture
def register() -> SmallRegister:
    """Four people, the third marked."""
    return SmallRegister()


@pytest.fixture
def bench(make_bench: MakeBench, register: SmallRegister) -> Bench:
    """A workbench over the four."""
    return make_bench(**register.all_acts())


@pytest.fixture
def screen(qtbot: QtBot, bench: Bench) -> ClientScreen:
    """The page with Siti's sheet open."""
    page = ClientScreen(bench.bench)
    qtbot.addWidget(page)
    page.resize(1166, 730)
    page.show()
    page.open_client(SITI)
    qtbot.waitUntil(lambda: page.sheet.form.flagStrip.isVisible())
    return page


def test_a_mark_is_seen_and_goes_with_its_client(screen: ClientScreen, qtbot: QtBot) -> None:
    strip = screen.sheet.form.flagStrip
    assert strip.lines() == ("Keamanan petugas: Anjing galak",)
    screen.open_client(BUDI)
    qtbot.waitUntil(lambda: not strip.isVisible())


def test_taking_a_mark_down(screen: ClientScreen, register: SmallRegister, qtbot: QtBot) -> None:
    dialog = FlagRemovalDialog(screen.bench, FLAG, screen)
    dialog.open()
    assert "Anjing galak" in dialog.form.aboutLabel.text()
    dialog.form.reasonEdit.setPlainText("sudah pergi")
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    assert register.kept == [("take_down", FLAG.id, TODAY, "sudah pergi")]


def test_raising_a_mark(
    screen: ClientScreen, bench: Bench, register: SmallRegister, qtbot: QtBot
) -> None:
    screen.sheet.form.flagStrip.raise_flag()
    dialog = screen.findChild(FlagDialog)
    assert isinstance(dialog, FlagDialog)
    dialog.form.kindBox.setCurrentIndex(dialog.form.kindBox.findData(FlagKind.URGENT))
    dialog.form.textEdit.setPlainText("Tidak ada makanan")
    dialog.form.raisedField.set_value(date(2026, 12, 1))
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    new = NewFlag(SITI, FlagKind.URGENT, "Tidak ada makanan", date(2026, 12, 1))
    assert register.kept == [("raise_flag", new)]
    assert bench.opened.said() == ["The mark stands."]


def test_a_mark_without_a_day_is_not_asked_for(
    screen: ClientScreen, register: SmallRegister
) -> None:
    raising = FlagDialog(screen.bench, SITI, screen)
    raising.form.raisedField.set_value(None)
    taking_down = FlagRemovalDialog(screen.bench, FLAG, screen)
    taking_down.form.dayField.set_value(None)
    for dialog in (raising, taking_down):
        dialog.open()
        dialog.save()
        assert len(dialog.sentences) == 1
        dialog.reject()
    assert register.kept == []


def test_the_menu_offers_the_mark(screen: ClientScreen) -> None:
    said = [action.text() for action in screen.sheet.form.moreButton.menu().actions()]
    assert "Mark this client…" in said
