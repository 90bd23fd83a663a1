# SPDX-License-Identifier: MIT
"""Settings are kept, wrong ones are said, passwords change, looks change at once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.gui.workbenches import Bench, MakeBench
from tksk_desktop.assembly import Program, assemble
from tksk_desktop.domain.access import AccessRole
from tksk_desktop.domain.errors import WrongPassword
from tksk_desktop.domain.office import RecipientRole
from tksk_desktop.gui.settings.access_dialog import AccessDialog
from tksk_desktop.gui.settings.places_dialog import PlacesDialog
from tksk_desktop.gui.settings.recipient_dialog import RecipientDialog
from tksk_desktop.gui.settings.settings_screen import SettingsScreen
from tksk_desktop.gui.theme import ThemeChoice
from tksk_desktop.gui.translator import ENGLISH
from tksk_desktop.gui.window_state import WindowState
from tksk_desktop.sample_data import sample_office
from tksk_desktop.storage.key_file import KdfCost

PASSWORD, NEW_PASSWORD = "hujan di kepanjen", "panas di kepanjen"


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Program]:
    made = assemble(tmp_path / "data", cost=KdfCost(8, 1, 1))
    made.acts.store.create(PASSWORD)
    made.acts.office.set_up(sample_office(), made.acts.office.villages_of("35.07.13"), ())
    yield made
    made.acts.store.lock()


@pytest.fixture
def opened(
    program: Program, make_bench: MakeBench, qtbot: QtBot, tmp_path: Path
) -> tuple[SettingsScreen, Bench]:
    made = make_bench(program=program)
    page = SettingsScreen(made.bench, WindowState(tmp_path))
    qtbot.addWidget(page)
    page.show()
    return page, made


def test_the_profile_is_kept(opened: tuple[SettingsScreen, Bench], qtbot: QtBot) -> None:
    page, made = opened
    page.form.workerForm.form.nameEdit.setText("Dewi Lestari, S.Sos.")
    page.form.letterForm.form.startBox.setValue(12)
    page.form.saveButton.click()
    qtbot.waitUntil(lambda: bool(made.opened.said()))
    around = made.bench.acts.office.surroundings()
    assert around is not None
    assert around.office.worker_name == "Dewi Lestari, S.Sos."
    assert around.office.number_start == 12


def test_task_letters_and_places_are_settings(
    opened: tuple[SettingsScreen, Bench], qtbot: QtBot
) -> None:
    page, made = opened
    assert made.bench.acts.letters.used() is True, "the sample office writes them"
    page.form.letterForm.form.taskLettersBox.setChecked(False)
    page.form.saveButton.click()
    qtbot.waitUntil(lambda: bool(made.opened.said()))
    assert made.bench.acts.letters.used() is False
    page.form.placesButton.click()
    qtbot.waitUntil(lambda: bool(page.findChildren(PlacesDialog)))
    (dialog,) = page.findChildren(PlacesDialog)
    cell = dialog.form.table.item(1, 3)
    assert cell is not None
    cell.setText("4,5")
    dialog.save()
    qtbot.waitUntil(lambda: len(made.opened.said()) == 2)
    assert made.bench.acts.agenda.places()[1].road_km == 4.5


def test_a_wrong_pattern_is_said_on_its_tab_and_nothing_is_lost(
    opened: tuple[SettingsScreen, Bench], qtbot: QtBot
) -> None:
    page, made = opened
    page.form.letterForm.form.patternEdit.setText("460/tanpa nomor")
    page.form.saveButton.click()
    pattern = page.form.letterForm.form.patternEdit
    qtbot.waitUntil(lambda: pattern.property("wrong") is True)
    assert page.form.tabs.currentWidget() is page.form.letterTab
    assert pattern.text() == "460/tanpa nomor"
    assert not made.opened.said()


def test_the_letter_tab_shows_the_letter(
    opened: tuple[SettingsScreen, Bench], qtbot: QtBot
) -> None:
    page, _made = opened
    page.form.tabs.setCurrentWidget(page.form.letterTab)
    qtbot.waitUntil(lambda: page.form.preview.page_count() > 0, timeout=20_000)


def test_the_password_changes_only_with_the_present_one(
    opened: tuple[SettingsScreen, Bench], qtbot: QtBot, program: Program
) -> None:
    page, made = opened
    page.form.tabs.setCurrentWidget(page.form.securityTab)
    QTest.keyClicks(page.form.oldEdit, "bukan ini")
    QTest.keyClicks(page.form.newEdit, NEW_PASSWORD)
    QTest.keyClicks(page.form.againEdit, NEW_PASSWORD)
    page.form.passwordButton.click()
    qtbot.waitUntil(lambda: bool(made.messages.failures))
    assert isinstance(made.messages.failures[0], WrongPassword)
    page.form.oldEdit.setText(PASSWORD)
    page.form.passwordButton.click()
    qtbot.waitUntil(lambda: bool(made.opened.said()))
    assert page.form.newEdit.text() == ""
    program.acts.store.lock()
    with pytest.raises(WrongPassword):
        program.acts.store.unlock(PASSWORD)
    program.acts.store.unlock(NEW_PASSWORD)


def test_a_recipient_is_added_and_changed(
    opened: tuple[SettingsScreen, Bench], qtbot: QtBot
) -> None:
    page, made = opened
    page.form.tabs.setCurrentWidget(page.form.recipientsTab)
    page.form.addRecipientButton.click()
    dialog = page.findChild(RecipientDialog)
    assert dialog is not None
    dialog.save()
    qtbot.waitUntil(lambda: dialog.form.titleEdit.property("wrong") is True)
    dialog.form.titleEdit.setText("Kepala Bappeda")
    dialog.form.roleBox.setCurrentIndex(dialog.form.roleBox.findData(RecipientRole.COPY))
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    titles = [recipient.title for recipient in made.bench.acts.office.recipients()]
    assert "Kepala Bappeda" in titles


def test_looks_are_kept_and_told(
    opened: tuple[SettingsScreen, Bench], qtbot: QtBot, tmp_path: Path
) -> None:
    page, _made = opened
    page.form.themeBox.setCurrentIndex(page.form.themeBox.findData(ThemeChoice.DARK))
    page.form.languageBox.setCurrentIndex(page.form.languageBox.findData(ENGLISH))
    with qtbot.waitSignal(page.looks_changed):
        page.form.themeBox.activated.emit(page.form.themeBox.currentIndex())
    kept = WindowState(tmp_path)
    assert kept.theme is ThemeChoice.DARK
    assert kept.language == ENGLISH


def access_dialog(page: SettingsScreen, button: str, qtbot: QtBot) -> AccessDialog:
    view = page.form.accessView.form
    qtbot.waitUntil(lambda: view.accessTable.model().rowCount() > 0)
    getattr(view, button).click()
    dialogs = [each for each in page.findChildren(AccessDialog) if each.isVisible()]
    assert len(dialogs) == 1
    return dialogs[0]


def test_a_second_person_gets_a_password_and_loses_it_again(
    opened: tuple[SettingsScreen, Bench], qtbot: QtBot, program: Program
) -> None:
    page, made = opened
    page.form.tabs.setCurrentWidget(page.form.securityTab)
    model = page.form.accessView.form.accessTable.model()
    dialog = access_dialog(page, "giveButton", qtbot)
    dialog.accept()
    assert dialog.form.passwordEdit.property("wrong") is True
    assert dialog.form.secretEdit.property("wrong") is True
    dialog.form.passwordEdit.setText(NEW_PASSWORD)
    dialog.form.againEdit.setText(NEW_PASSWORD + "x")
    dialog.form.secretEdit.setText("bukan ini")
    dialog.accept()
    assert dialog.form.againEdit.property("wrong") is True
    dialog.form.againEdit.setText(NEW_PASSWORD)
    dialog.accept()
    qtbot.waitUntil(lambda: bool(made.messages.failures))
    assert isinstance(made.messages.failures[0], WrongPassword)
    assert dialog.form.passwordEdit.text() == NEW_PASSWORD, "nothing typed is lost"
    dialog.form.secretEdit.setText(PASSWORD)
    dialog.accept()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert len(program.acts.store.access()) == 2
    assert program.store.keys.open(NEW_PASSWORD) == program.store.key()
    page.reload()
    qtbot.waitUntil(lambda: model.rowCount() == 2)
    taking = access_dialog(page, "takeButton", qtbot)
    assert not taking.form.passwordEdit.isVisible()
    taking.form.secretEdit.setText(PASSWORD)
    taking.accept()
    qtbot.waitUntil(lambda: not taking.isVisible())
    assert [line.role for line in program.acts.store.access()] == [AccessRole.WORKER]


def test_the_only_password_cannot_be_taken_away(
    opened: tuple[SettingsScreen, Bench], qtbot: QtBot
) -> None:
    page, _made = opened
    view = page.form.accessView.form
    qtbot.waitUntil(lambda: view.accessTable.model().rowCount() == 1)
    qtbot.waitUntil(lambda: not view.takeButton.isEnabled())
