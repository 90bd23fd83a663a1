# SPDX-License-Identifier: MIT
"""Types, stages and the bounds of the caseload are edited on their tab of the settings."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.workbenches import Bench, MakeBench
from tksk_desktop.assembly import Program, assemble
from tksk_desktop.domain.cases import IntakeSource
from tksk_desktop.gui.settings.case_list_dialogs import CaseTypeDialog, StageNameDialog
from tksk_desktop.gui.settings.case_lists_view import CaseListsView
from tksk_desktop.gui.settings.settings_screen import SettingsScreen
from tksk_desktop.gui.widgets.entry_dialog import EntryDialog
from tksk_desktop.gui.window_state import WindowState
from tksk_desktop.sample_data import sample_office
from tksk_desktop.storage.key_file import KdfCost
from tksk_desktop.usecases.cases.open_case import NewCase
from tksk_desktop.usecases.clients.register_client import NewClient

D = TypeVar("D", bound=EntryDialog)


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Program]:
    """An office with one case, in the first stage."""
    made = assemble(tmp_path / "data", cost=KdfCost(8, 1, 1))
    made.acts.store.create("hujan di kepanjen")
    villages = made.acts.office.villages_of("35.07.13")
    made.acts.office.set_up(sample_office(), villages, ())
    client = made.acts.clients.register(NewClient("Siti", villages[0].code)).record_id or 0
    today = made.clock.today()
    made.acts.cases.open(NewCase(client, today, IntakeSource.SELF, "Sakit", 1))
    yield made
    made.acts.store.lock()


@pytest.fixture
def opened(
    program: Program, make_bench: MakeBench, qtbot: QtBot, tmp_path: Path
) -> tuple[SettingsScreen, Bench]:
    """The page of settings at the tab of cases, its lists read."""
    made = make_bench(program=program)
    page = SettingsScreen(made.bench, WindowState(tmp_path))
    qtbot.addWidget(page)
    page.resize(1166, 700)
    page.show()
    page.form.tabs.setCurrentWidget(page.form.casesTab)
    page.reload()
    qtbot.waitUntil(lambda: rows(page.form.caseLists, "stages") != [])
    return page, made


def rows(view: CaseListsView, which: str) -> list[str]:
    table = view.form.stagesTable if which == "stages" else view.form.typesTable
    model = table.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def asked(view: CaseListsView, kind: type[D]) -> D:
    dialog = view.findChild(kind)
    assert isinstance(dialog, kind)
    return dialog


def test_the_bounds_are_kept_with_the_page(
    opened: tuple[SettingsScreen, Bench], qtbot: QtBot
) -> None:
    page, made = opened
    page.form.caseLists.form.usualBox.setValue(50)
    page.form.saveButton.click()
    qtbot.waitUntil(lambda: page.form.caseLists.show_problems(()) is False)
    page.form.caseLists.form.highestBox.setValue(60)
    page.form.saveButton.click()
    qtbot.waitUntil(lambda: bool(made.opened.said()))
    load = made.bench.acts.cases.caseload()
    assert (load.usual, load.highest) == (50, 60)


def test_a_bound_below_the_other_is_said_beside_it(
    opened: tuple[SettingsScreen, Bench], qtbot: QtBot
) -> None:
    page, made = opened
    lists = page.form.caseLists
    lists.form.usualBox.setValue(50)
    page.form.saveButton.click()
    qtbot.waitUntil(lambda: bool(lists.form.highestBox.property("wrong")))
    assert made.opened.said() == []
    assert page.form.tabs.currentWidget() is page.form.casesTab


def test_a_type_is_added_and_put_out_of_use(
    opened: tuple[SettingsScreen, Bench], qtbot: QtBot
) -> None:
    page, made = opened
    view = page.form.caseLists
    view.form.addTypeButton.click()
    dialog = asked(view, CaseTypeDialog)
    dialog.form.nameEdit.setText("Anak jalanan")
    dialog.form.daysBox.setValue(14)
    dialog.form.stepsEdit.setPlainText("Menemui\nMengantar pulang\n")
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    qtbot.waitUntil(lambda: rows(view, "types")[-1:] == ["Anak jalanan"])
    added = made.bench.acts.cases.lists().types[-1]
    assert (added.review_days, added.plan_steps) == (14, ("Menemui", "Mengantar pulang"))
    view.form.typesTable.opened.emit(0)
    view.form.typesTable.selectRow(len(rows(view, "types")) - 1)
    for open_one in view.findChildren(CaseTypeDialog):
        open_one.reject()
    view.form.changeTypeButton.click()
    change = next(d for d in view.findChildren(CaseTypeDialog) if d.isVisible())
    assert change.form.nameEdit.text() == "Anak jalanan"
    change.form.activeBox.setChecked(False)
    with qtbot.waitSignal(change.saved):
        change.save()
    qtbot.waitUntil(lambda: rows(view, "types")[-1] == "Anak jalanan (out of use)")


def test_a_name_that_is_taken_is_said_under_it(
    opened: tuple[SettingsScreen, Bench], qtbot: QtBot
) -> None:
    view = opened[0].form.caseLists
    view.form.addStageButton.click()
    dialog = asked(view, StageNameDialog)
    dialog.form.nameEdit.setText("asesmen")
    dialog.save()
    qtbot.waitUntil(lambda: len(dialog.sentences) == 1)
    dialog.form.nameEdit.setText("Rujukan balik")
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    qtbot.waitUntil(lambda: rows(view, "stages")[-1] == "Rujukan balik")


def test_stages_are_moved_and_only_an_unused_one_can_be_removed(
    opened: tuple[SettingsScreen, Bench], qtbot: QtBot
) -> None:
    view = opened[0].form.caseLists
    form = view.form
    form.stagesTable.selectRow(0)
    assert not form.removeStageButton.isEnabled()
    assert not form.upButton.isEnabled()
    form.downButton.click()
    qtbot.waitUntil(lambda: rows(view, "stages")[:2] == ["Asesmen", "Pendekatan awal"])
    qtbot.waitUntil(lambda: form.stagesTable.currentIndex().row() == 1)
    form.upButton.click()
    qtbot.waitUntil(lambda: rows(view, "stages")[0] == "Pendekatan awal")
    form.stagesTable.selectRow(6)
    assert form.removeStageButton.isEnabled()
    assert not form.downButton.isEnabled()
    form.removeStageButton.click()
    qtbot.waitUntil(lambda: "Bimbingan lanjut" not in rows(view, "stages"))


def test_the_days_until_a_note_locks_are_kept_with_the_page(
    opened: tuple[SettingsScreen, Bench], program: Program, qtbot: QtBot
) -> None:
    page, made = opened
    box = page.form.caseLists.form.lockBox
    assert box.value() == 7
    box.setValue(0)
    assert box.text() == "never"
    page.form.saveButton.click()
    qtbot.waitUntil(lambda: bool(made.opened.said()))
    around = program.acts.office.surroundings()
    assert around is not None
    assert around.office.note_lock_days == 0
