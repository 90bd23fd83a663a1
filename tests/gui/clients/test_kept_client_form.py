# SPDX-License-Identifier: MIT
"""A client's form that is not saved outlives a lock: kept while typing, offered again, ended once.

The whole program is behind it, with the real encrypted file.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from tests.gui.workbenches import VILLAGES, Bench, MakeBench
from tksk_desktop.assembly import Program
from tksk_desktop.domain.errors import EntryRefused
from tksk_desktop.domain.subjects import SubjectKind
from tksk_desktop.gui.clients.client_dialog import ClientDialog
from tksk_desktop.gui.clients.client_screen import ClientScreen
from tksk_desktop.sample_data import sample_office
from tksk_desktop.usecases.clients.register_client import NewClient
from tksk_desktop.usecases.kept_forms.readings import NEW_CLIENT, correction_of

PASSWORD = "rahasia-kepanjen"


@pytest.fixture
def program(make_program: Callable[..., Program]) -> Program:
    """An office without anyone in its register."""
    made = make_program()
    made.store.create(PASSWORD)
    made.acts.office.set_up(sample_office(), VILLAGES, ())
    return made


@pytest.fixture
def given(program: Program, make_bench: MakeBench) -> Bench:
    """A workbench over that office."""
    return make_bench(program=program)


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Callable[[Bench], ClientScreen]]:
    """Return what shows the page of clients; its forms end with the test."""
    pages = list[ClientScreen]()

    def show_page(given: Bench) -> ClientScreen:
        page = ClientScreen(given.bench)
        qtbot.addWidget(page)
        page.show()
        page.reload()
        pages.append(page)
        return page

    yield show_page
    for page in pages:
        for dialog in page.findChildren(ClientDialog) if isValid(page) else ():
            dialog.keeper.hold()
            dialog.done(0)


@pytest.fixture
def screen(given: Bench, show: Callable[[Bench], ClientScreen]) -> ClientScreen:
    """The page of clients."""
    return show(given)


def open_form(page: QWidget, qtbot: QtBot) -> ClientDialog:
    """Wait for the form that was asked for."""
    found = list[ClientDialog]()

    def is_open() -> bool:
        found[:] = [each for each in page.findChildren(ClientDialog) if each.isVisible()]
        return bool(found)

    qtbot.waitUntil(is_open)
    return found[0]


def fill_everything(dialog: ClientDialog) -> None:
    """Type into every part of a person's form; the registration day is half a date."""
    form = dialog.form
    QTest.keyClicks(form.nameEdit, "Siti Aminah")
    form.nicknameEdit.setText("Bu Mi")
    form.nikField.set_text("3507135204500001")
    form.familyCardEdit.setText("3507130101010001")
    form.birthDateField.set_text("1950")
    form.birthPlaceEdit.setText("Malang")
    form.phoneEdit.setText("0812 3456 7890")
    form.villageBox.setCurrentIndex(form.villageBox.findData(""))
    form.outsideField.form.placeEdit.setText("Lowokwaru, Kota Malang")
    form.addressEdit.setText("RT 2 <utara>")
    form.registeredField.set_text("12/")
    form.moreDetails.form.motherEdit.setText("Sumiati")
    form.identityDetails.fill("matched", "wife", "")
    form.kindPicker.set_codes(["PPKS-08"])
    form.needDetails.fill({"PPKS-08": ["1/2/2026", "", "b"]})
    form.notesEdit.setPlainText("Tinggal sendiri.\nPerlu dijemput.")


def kept(program: Program, qtbot: QtBot, marker: str) -> None:
    """Wait until what is typed is in the file."""

    def is_kept() -> bool:
        found = program.acts.kept_forms.find(NEW_CLIENT)
        return found is not None and marker in found.content

    qtbot.waitUntil(is_kept)


def test_all_that_was_typed_comes_back_after_a_lock(
    program: Program,
    given: Bench,
    show: Callable[[Bench], ClientScreen],
    make_bench: MakeBench,
    qtbot: QtBot,
) -> None:
    screen = show(given)
    screen.register()
    dialog = open_form(screen, qtbot)
    fill_everything(dialog)
    typed = json.loads(dialog.written())
    screen.hide()
    kept(program, qtbot, "dijemput")
    dialog.done(0)
    given.bench.work.close()
    program.store.lock()
    program.store.unlock(PASSWORD)

    again = show(make_bench(program=program))
    qtbot.waitUntil(lambda: not again.form.resumeButton.isHidden())
    again.form.resumeButton.click()
    back = open_form(again, qtbot)
    assert json.loads(back.written()) == typed
    assert back.form.keptLabel.isVisible()
    assert back.is_changed()
    assert back.form.moreDetails.form.parents.isVisibleTo(back)


def test_a_saved_form_is_not_offered_again(
    program: Program, screen: ClientScreen, qtbot: QtBot
) -> None:
    screen.register()
    dialog = open_form(screen, qtbot)
    QTest.keyClicks(dialog.form.nameEdit, "Siti")
    dialog.form.villageBox.setCurrentIndex(0)
    kept(program, qtbot, "Siti")
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    qtbot.waitUntil(lambda: screen.sheet.form.nameLabel.text() == "Siti")
    assert program.acts.kept_forms.all() == ()
    assert screen.form.resumeButton.isHidden()


def test_a_refused_form_stays_kept(program: Program, screen: ClientScreen, qtbot: QtBot) -> None:
    screen.register()
    dialog = open_form(screen, qtbot)
    QTest.keyClicks(dialog.form.nameEdit, "Siti")
    dialog.save()
    qtbot.waitUntil(lambda: len(dialog.sentences) == 1)
    QTest.keyClicks(dialog.form.nameEdit, " Rahayu")
    kept(program, qtbot, "Siti Rahayu")


def test_closing_without_saving_throws_it_away_once_asked(
    program: Program, given: Bench, screen: ClientScreen, qtbot: QtBot
) -> None:
    screen.register()
    dialog = open_form(screen, qtbot)
    QTest.keyClicks(dialog.form.nameEdit, "Siti")
    kept(program, qtbot, "Siti")
    given.messages.answer = False
    dialog.reject()
    assert dialog.isVisible()
    given.messages.answer = True
    dialog.reject()
    qtbot.waitUntil(lambda: program.acts.kept_forms.all() == ())
    assert len(given.messages.asked) == 2


def test_typing_it_all_away_again_keeps_nothing(
    program: Program, screen: ClientScreen, qtbot: QtBot
) -> None:
    screen.register()
    dialog = open_form(screen, qtbot)
    QTest.keyClicks(dialog.form.nameEdit, "Siti")
    kept(program, qtbot, "Siti")
    dialog.form.nameEdit.clear()
    qtbot.waitUntil(lambda: program.acts.kept_forms.all() == ())


def test_a_correction_is_kept_apart_and_gone_on_with(
    program: Program, given: Bench, screen: ClientScreen, qtbot: QtBot
) -> None:
    client_id = program.acts.clients.register(NewClient("Budi", VILLAGES[0].code)).record_id
    assert client_id is not None
    program.acts.kept_forms.keep(
        correction_of(client_id), json.dumps({"name": "Budi Santosa", "subject": "person"})
    )
    screen.reload()
    qtbot.waitUntil(lambda: not screen.form.resumeButton.isHidden())
    screen.form.resumeButton.click()
    dialog = open_form(screen, qtbot)
    assert dialog.form.nameEdit.text() == "Budi Santosa"
    dialog.form.villageBox.setCurrentIndex(0)
    dialog.form.identityDetails.reason_edit.setText("salah tulis")
    dialog.form.registeredField.set_value(program.clock.today())
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    assert program.acts.kept_forms.all() == ()
    assert program.acts.clients.sheet(client_id).name == "Budi Santosa"


@pytest.mark.parametrize("content", ["bukan JSON", "[1, 2]", '{"kinds": 3, "needs": {"A": 1}}'])
def test_a_text_that_makes_no_sense_still_opens(
    given: Bench, program: Program, screen: ClientScreen, qtbot: QtBot, content: str
) -> None:
    program.acts.kept_forms.keep(NEW_CLIENT, content)
    screen.register()
    dialog = open_form(screen, qtbot)
    is_object = content.startswith("{")
    assert dialog.form.notesEdit.toPlainText() == ("" if is_object else content)
    assert dialog.form.subjectField.value() is SubjectKind.PERSON


def test_an_act_that_is_refused_leaves_the_kept_form(program: Program) -> None:
    program.acts.kept_forms.keep(NEW_CLIENT, "{}")
    with pytest.raises(EntryRefused):
        program.acts.clients.register(NewClient("", VILLAGES[0].code))
    assert len(program.acts.kept_forms.all()) == 1
