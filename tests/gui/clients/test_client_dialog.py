# SPDX-License-Identifier: MIT
"""Registering and correcting: what is read out of a NIK, refusals, and that nothing is lost."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from tests.gui.clients.small_register import SmallRegister, refusal
from tests.gui.workbenches import TODAY, VILLAGES, Bench, MakeBench
from tksk_desktop.domain.errors import DiskFull, FieldProblem, Problem
from tksk_desktop.domain.identity_numbers import Sex
from tksk_desktop.domain.partial_dates import PartialDate
from tksk_desktop.domain.subjects import SubjectKind
from tksk_desktop.gui.clients.client_dialog import ClientDialog
from tksk_desktop.gui.error_texts import problem_text
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.clients.register_client import NewClient

NIK = "3507135204900001"
"""A woman, born on 12 April 1990."""


@pytest.fixture
def register() -> SmallRegister:
    """Four people."""
    return SmallRegister()


@pytest.fixture
def bench(make_bench: MakeBench, register: SmallRegister) -> Bench:
    """A workbench over the four."""
    return make_bench(clients=register.acts())


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """What the dialog stands over."""
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    return widget


@pytest.fixture
def dialog(window: QWidget, bench: Bench) -> Iterator[ClientDialog]:
    """The dialog for a new client."""
    made = ClientDialog(bench.bench, None, window)
    made.open()
    yield made
    if isValid(made):
        made.done(0)


def fill(dialog: ClientDialog, name: str = "Siti Nurjanah") -> None:
    """Fill in what must be there."""
    dialog.form.nameEdit.setText(name)
    dialog.form.villageBox.setCurrentIndex(0)


def test_saving_registers_all_that_was_typed(
    dialog: ClientDialog, register: SmallRegister, qtbot: QtBot
) -> None:
    form = dialog.form
    fill(dialog)
    form.nicknameEdit.setText("Bu Nur")
    form.nikField.set_text(NIK)
    form.familyCardEdit.setText("3507130101200001")
    form.birthPlaceEdit.setText("Malang")
    form.addressEdit.setText("RT 02 RW 01")
    form.phoneEdit.setText("0812 3456 7890")
    form.notesEdit.setPlainText("Tuli")
    form.kindPicker.set_codes(["PPKS-11"])
    answers: list[Changes] = []
    dialog.saved.connect(answers.append)
    with qtbot.waitSignal(dialog.saved):
        QTest.mouseClick(form.saveButton, Qt.MouseButton.LeftButton)
    new = NewClient(
        name="Siti Nurjanah",
        village_code=VILLAGES[0].code,
        nik=NIK,
        family_card_number="3507130101200001",
        sex=Sex.FEMALE,
        birth_place="Malang",
        birth_date=date(1990, 4, 12),
        address="RT 02 RW 01",
        phone="0812 3456 7890",
        nickname="Bu Nur",
        notes="Tuli",
        kind_codes=("PPKS-11",),
        registered_on=TODAY,
    )
    assert register.kept == [("register", new)]
    assert answers[0].record_id == 3


def test_a_nik_fills_what_is_empty(dialog: ClientDialog) -> None:
    dialog.form.nikField.set_text(NIK)
    assert dialog.form.birthDateField.value() == date(1990, 4, 12)
    assert dialog.form.sexBox.currentText() == "Perempuan"


def test_a_nik_never_overwrites_and_a_difference_does_not_block(
    dialog: ClientDialog, register: SmallRegister, qtbot: QtBot
) -> None:
    fill(dialog)
    dialog.form.birthDateField.set_value(date(1991, 1, 1))
    dialog.form.nikField.set_text(NIK)
    assert dialog.form.birthDateField.value() == date(1991, 1, 1)
    assert dialog.form.nikField.warnings()
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    assert register.kept[0][1].birth_date == date(1991, 1, 1)


def test_a_refusal_stands_under_the_fields_and_loses_nothing(
    dialog: ClientDialog, register: SmallRegister, bench: Bench, qtbot: QtBot
) -> None:
    register.refusals.append(
        refusal(("name", Problem.MISSING), ("nik", Problem.ALREADY_REGISTERED))
    )
    fill(dialog)
    dialog.form.nikField.set_text(NIK)
    dialog.form.notesEdit.setPlainText("panjang sekali")
    dialog.save()
    qtbot.waitUntil(lambda: len(dialog.sentences) == 2)
    assert dialog.isVisible()
    assert dialog.form.notesEdit.toPlainText() == "panjang sekali"
    assert dialog.form.nikField.text() == NIK
    assert dialog.form.saveButton.isEnabled()
    assert bench.messages.failures == []
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    assert len(register.kept) == 1


def test_another_failure_is_told_and_leaves_the_dialog(
    window: QWidget, make_bench: MakeBench, qtbot: QtBot
) -> None:
    def full(_new: NewClient) -> Changes:
        raise DiskFull

    made = make_bench(clients={**SmallRegister().acts(), "register": full})
    dialog = ClientDialog(made.bench, None, window)
    dialog.open()
    fill(dialog)
    dialog.save()
    qtbot.waitUntil(lambda: len(made.messages.failures) == 1)
    assert dialog.isVisible()
    assert dialog.form.saveButton.isEnabled()
    dialog.reject()


def test_a_date_that_is_none_is_said_before_saving(
    dialog: ClientDialog, register: SmallRegister
) -> None:
    fill(dialog)
    dialog.form.birthDateField.set_text("entah")
    dialog.save()
    assert len(dialog.sentences) == 1
    assert register.kept == []


def test_closing_asks_only_when_something_was_typed(
    dialog: ClientDialog, bench: Bench, qtbot: QtBot
) -> None:
    bench.messages.answer = False
    dialog.form.nameEdit.setText("Siti")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert len(bench.messages.asked) == 1
    assert dialog.isVisible()
    assert dialog.form.nameEdit.text() == "Siti"
    dialog.form.nameEdit.clear()
    dialog.form.cancelButton.click()
    assert len(bench.messages.asked) == 1
    assert not dialog.isVisible()


def test_correcting_shows_the_sheet_and_keeps_its_id(
    window: QWidget, bench: Bench, register: SmallRegister, qtbot: QtBot
) -> None:
    dialog = ClientDialog(bench.bench, register.sheet(3), window)
    dialog.open()
    assert not dialog.is_changed()
    assert dialog.form.nameEdit.text() == "Siti Rahayu"
    assert dialog.form.kindPicker.codes() == ("PPKS-11",)
    dialog.form.phoneEdit.setText("0811")
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    with qtbot.waitSignal(dialog.saved):
        QTest.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    act, client_id, new = register.kept[0]
    assert (act, client_id, new.phone) == ("correct", 3, "0811")
    assert new.family_card_number.replace(" ", "") == "3507130101200001"
    assert new.registered_on == date(2026, 5, 2)


@pytest.mark.parametrize(("year", "is_doubted"), [(1966, False), (1967, True)])
def test_of_a_year_of_birth_only_what_no_age_fits_is_doubted(
    dialog: ClientDialog, year: int, is_doubted: bool
) -> None:
    dialog.form.kindPicker.set_codes(["PPKS-08"])
    dialog.form.birthDateField.set_value(PartialDate(year))
    assert dialog.form.kindDoubts.isHidden() is not is_doubted


def test_an_unusual_kind_is_doubted_without_blocking(
    dialog: ClientDialog, register: SmallRegister, qtbot: QtBot
) -> None:
    fill(dialog)
    dialog.form.kindPicker.set_codes(["PPKS-08"])
    assert dialog.form.kindDoubts.isHidden()
    dialog.form.birthDateField.set_value(date(2020, 1, 1))
    assert "Lanjut Usia Telantar" in dialog.form.kindDoubts.text()
    assert not dialog.form.kindDoubts.isHidden()
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    assert register.kept[0][1].kind_codes == ("PPKS-08",)


def test_parents_are_asked_for_only_when_wanted(
    dialog: ClientDialog, register: SmallRegister, qtbot: QtBot
) -> None:
    more = dialog.form.moreDetails
    assert more.form.parents.isHidden()
    fill(dialog)
    QTest.mouseClick(more.form.moreButton, Qt.MouseButton.LeftButton)
    assert not more.form.parents.isHidden()
    QTest.keyClicks(more.form.motherEdit, "Sri Wahyuni")
    QTest.keyClicks(more.form.fatherEdit, "Karto")
    assert dialog.is_changed()
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    new = register.kept[0][1]
    assert (new.mother_name, new.father_name) == ("Sri Wahyuni", "Karto")


def test_known_parents_are_shown_at_once(
    bench: Bench, register: SmallRegister, window: QWidget
) -> None:
    sheet = replace(register.sheet(3), mother_name="Sri Wahyuni")
    dialog = ClientDialog(bench.bench, sheet, window)
    more = dialog.form.moreDetails.form
    assert not more.parents.isHidden()
    assert (more.motherEdit.text(), more.fatherEdit.text()) == ("Sri Wahyuni", "")
    dialog.form.subjectField.set_value(SubjectKind.FAMILY)
    assert dialog.form.moreDetails.isHidden()


def test_who_lives_outside_says_where(
    dialog: ClientDialog, register: SmallRegister, qtbot: QtBot
) -> None:
    fill(dialog)
    form = dialog.form
    form.villageBox.setCurrentIndex(form.villageBox.count() - 1)
    dialog.save()
    assert dialog.sentences == (problem_text(FieldProblem("", Problem.MISSING)),)
    form.outsideField.form.placeEdit.setText("Kota Batu")
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    new = register.kept[0][1]
    assert (new.village_code, new.outside_place) == ("", "Kota Batu")


def test_a_village_chosen_again_leaves_no_place(
    bench: Bench, register: SmallRegister, window: QWidget
) -> None:
    sheet = replace(register.sheet(3), village_code="", outside_place="Kota Batu")
    dialog = ClientDialog(bench.bench, sheet, window)
    field = dialog.form.outsideField
    assert not field.isHidden()
    assert field.place() == "Kota Batu"
    dialog.form.villageBox.setCurrentIndex(0)
    assert field.isHidden()
    assert (dialog._new_client().village_code, field.place()) == (VILLAGES[0].code, "")
