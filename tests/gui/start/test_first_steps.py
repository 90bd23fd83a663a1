# SPDX-License-Identifier: MIT
"""The first start, typed and clicked over a real encrypted store."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tksk_desktop.assembly import Program, assemble
from tksk_desktop.domain.office import TimeZone
from tksk_desktop.gui.background_work import BackgroundWork
from tksk_desktop.gui.office_forms.place_form import usual_zone
from tksk_desktop.gui.start.first_steps import FirstSteps
from tksk_desktop.storage.key_file import KdfCost

PASSWORD = "hujan di kepanjen"


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Program]:
    made = assemble(tmp_path / "data", cost=KdfCost(8, 1, 1))
    yield made
    made.acts.store.lock()


@pytest.fixture
def make_steps(program: Program, qtbot: QtBot) -> Iterator[Callable[..., FirstSteps]]:
    works: list[BackgroundWork] = []

    def make(*, has_store: bool = False) -> FirstSteps:
        work = BackgroundWork()
        works.append(work)
        steps = FirstSteps(program.acts.store, program.acts.office, work, has_store=has_store)
        qtbot.addWidget(steps)
        steps.show()
        return steps

    yield make
    for work in works:
        work.close()


def fill_worker(steps: FirstSteps) -> None:
    QTest.keyClicks(steps.worker.form.nameEdit, "Siti Aminah, S.Sos.")
    QTest.keyClicks(steps.worker.form.memberNumberEdit, "3507.13.001")


def pick_kepanjen(steps: FirstSteps, qtbot: QtBot) -> None:
    search = steps.place.form.searchEdit
    QTest.keyClicks(search, "kepanjen malang")
    with qtbot.waitSignal(steps.place.picked):
        QTest.keyClick(search, Qt.Key.Key_Return)


def press_next(steps: FirstSteps) -> None:
    steps.form.nextButton.click()


def to_password(steps: FirstSteps, qtbot: QtBot) -> None:
    fill_worker(steps)
    press_next(steps)
    pick_kepanjen(steps, qtbot)
    for _step in ("place", "letter", "recipients"):
        press_next(steps)


def test_each_step_waits_in_its_first_field(
    make_steps: Callable[..., FirstSteps], qtbot: QtBot
) -> None:
    steps = make_steps()
    steps.setFocus()
    qtbot.waitUntil(steps.worker.form.nameEdit.hasFocus)
    fill_worker(steps)
    press_next(steps)
    assert steps.place.form.searchEdit.hasFocus()
    pick_kepanjen(steps, qtbot)
    press_next(steps)
    assert steps.letter.form.governmentEdit.hasFocus()
    steps.form.backButton.click()
    assert steps.place.form.searchEdit.hasFocus()


def test_nothing_goes_on_without_name_and_number(make_steps: Callable[..., FirstSteps]) -> None:
    steps = make_steps()
    press_next(steps)
    assert steps.form.pages.currentWidget() is steps.worker
    assert steps.worker.form.nameEdit.property("wrong") is True
    assert steps.worker.form.memberNumberEdit.property("wrong") is True


def test_the_kecamatan_brings_villages_zone_letterhead_and_recipients(
    make_steps: Callable[..., FirstSteps], qtbot: QtBot
) -> None:
    steps = make_steps()
    fill_worker(steps)
    press_next(steps)
    press_next(steps)
    assert steps.form.pages.currentWidget() is steps.place
    pick_kepanjen(steps, qtbot)
    assert len(steps.place.villages) == 18
    assert steps.entry().zone is TimeZone.WIB
    press_next(steps)
    assert steps.letter.form.governmentEdit.text() == "PEMERINTAH KABUPATEN MALANG"
    assert steps.letter.form.officeEdit.text() == "KECAMATAN KEPANJEN"
    assert "Kabupaten Malang" in steps.recipients.form.regencyEdit.text()


def test_a_weak_or_misspelt_password_is_refused_and_everything_stays(
    make_steps: Callable[..., FirstSteps], qtbot: QtBot, program: Program
) -> None:
    steps = make_steps()
    to_password(steps, qtbot)
    form = steps.password.form
    QTest.keyClicks(form.passwordEdit, PASSWORD)
    QTest.keyClicks(form.againEdit, PASSWORD + "x")
    press_next(steps)
    assert form.againEdit.property("wrong") is True
    assert not program.acts.store.exists()
    for editor in (form.passwordEdit, form.againEdit):
        editor.clear()
        QTest.keyClicks(editor, "abc")
    press_next(steps)
    qtbot.waitUntil(lambda: form.passwordEdit.property("wrong") is True)
    assert not program.acts.store.exists()
    assert steps.worker.form.nameEdit.text() == "Siti Aminah, S.Sos."


def test_the_store_is_made_and_the_recovery_key_opens_it(
    make_steps: Callable[..., FirstSteps], qtbot: QtBot, program: Program, tmp_path: Path
) -> None:
    steps = make_steps()
    to_password(steps, qtbot)
    for editor in (steps.password.form.passwordEdit, steps.password.form.againEdit):
        QTest.keyClicks(editor, PASSWORD)
    press_next(steps)
    qtbot.waitUntil(lambda: steps.form.pages.currentWidget() is steps.recovery)
    assert not steps.form.nextButton.isEnabled()
    shown = steps.recovery.form.keyLabel.text()
    steps.recovery.form.keptBox.click()
    with qtbot.waitSignal(steps.finished):
        press_next(steps)
    around = program.acts.office.surroundings()
    assert around is not None
    assert around.office.subdistrict_name == "Kepanjen"
    assert len(program.acts.office.recipients()) == 4
    program.acts.store.lock()
    program.acts.store.unlock("-".join(shown.split()))


def test_a_store_without_a_profile_asks_for_the_profile_only(
    make_steps: Callable[..., FirstSteps], qtbot: QtBot, program: Program
) -> None:
    program.acts.store.create(PASSWORD)
    steps = make_steps(has_store=True)
    fill_worker(steps)
    press_next(steps)
    pick_kepanjen(steps, qtbot)
    press_next(steps)
    press_next(steps)
    with qtbot.waitSignal(steps.finished):
        press_next(steps)
    assert program.acts.office.surroundings() is not None


def test_going_back_loses_nothing(make_steps: Callable[..., FirstSteps], qtbot: QtBot) -> None:
    steps = make_steps()
    fill_worker(steps)
    press_next(steps)
    steps.form.backButton.click()
    assert steps.worker.form.nameEdit.text() == "Siti Aminah, S.Sos."
    with qtbot.waitSignal(steps.left):
        steps.form.backButton.click()


@pytest.mark.parametrize(
    ("code", "zone"),
    [
        ("35.07.13", TimeZone.WIB),
        ("61.71.01", TimeZone.WIB),
        ("51.03.01", TimeZone.WITA),
        ("73.71.01", TimeZone.WITA),
        ("81.71.01", TimeZone.WIT),
        ("91.71.01", TimeZone.WIT),
    ],
)
def test_the_zone_follows_the_province(code: str, zone: TimeZone) -> None:
    assert usual_zone(code) is zone
