# SPDX-License-Identifier: MIT
"""Clients from the keyboard down to the encrypted file and back, with the assembled program."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.gui.workbenches import VILLAGES, MakeBench
from tksk_desktop.assembly import Program
from tksk_desktop.gui.clients.case_dialog import CaseDialog
from tksk_desktop.gui.clients.client_dialog import ClientDialog
from tksk_desktop.gui.clients.client_screen import ClientScreen
from tksk_desktop.gui.clients.stage_dialog import StageDialog
from tksk_desktop.sample_data import sample_office
from tksk_desktop.usecases.readings import ClientFilter

PASSWORD = "rahasia-kepanjen"


def test_registered_found_and_moved_on(
    make_program: Callable[..., Program], make_bench: MakeBench, qtbot: QtBot
) -> None:
    program = make_program()
    program.store.create(PASSWORD)
    program.acts.office.set_up(sample_office(), VILLAGES, ())
    made = make_bench(program=program)
    screen = ClientScreen(made.bench)
    qtbot.addWidget(screen)
    screen.show()
    qtbot.waitUntil(lambda: screen.form.pageStack.currentIndex() == 1)

    screen.start_new()
    qtbot.waitUntil(lambda: screen.findChild(ClientDialog) is not None)
    dialog = screen.findChild(ClientDialog)
    assert isinstance(dialog, ClientDialog)
    QTest.keyClicks(dialog.form.nameEdit, "Soetini")
    dialog.save()
    qtbot.waitUntil(lambda: len(dialog.sentences) == 1)
    dialog.form.villageBox.setCurrentText("Kemiri")
    dialog.form.nikField.set_text("3507135204500001")
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    qtbot.waitUntil(lambda: screen.sheet.form.nameLabel.text() == "Soetini")

    QTest.keyClicks(screen.form.searchEdit, "sutini")
    qtbot.waitUntil(lambda: screen.list.rowCount() == 1)

    screen.sheet.cases.open_case()
    qtbot.waitUntil(lambda: screen.sheet.findChild(CaseDialog) is not None)
    opening = screen.sheet.findChild(CaseDialog)
    assert isinstance(opening, CaseDialog)
    opening.form.openedField.set_value(program.clock.today() - timedelta(days=3))
    opening.form.typeBox.setCurrentIndex(4)
    opening.form.problemEdit.setPlainText("Belum punya jaminan kesehatan")
    with qtbot.waitSignal(opening.saved):
        opening.save()
    view = screen.sheet.cases.view
    qtbot.waitUntil(lambda: view.isVisible() and view.case is not None)
    view.form.moveButton.click()
    qtbot.waitUntil(lambda: screen.sheet.findChild(StageDialog) is not None)
    moving = screen.sheet.findChild(StageDialog)
    assert isinstance(moving, StageDialog)
    moving.form.reasonEdit.setPlainText("Berkas lengkap")
    with qtbot.waitSignal(moving.saved):
        moving.save()
    screen.sheet.form.tabs.setCurrentWidget(screen.sheet.time_line)
    qtbot.waitUntil(lambda: screen.sheet.time_line.form.timeLineList.model().rowCount() == 4)
    assert made.messages.failures == []
    assert len(made.opened.said()) == 3

    program.store.lock()
    program.store.unlock(PASSWORD)
    (found,) = program.acts.clients.find(ClientFilter(only_open_cases=True), 10)
    kept = program.acts.clients.sheet(found.id)
    assert (kept.name, kept.nik, kept.village_name) == ("Soetini", "3507135204500001", "Kemiri")
    assert [case.stage for case in kept.cases] == ["assessment"]
