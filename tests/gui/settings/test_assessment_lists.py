# SPDX-License-Identifier: MIT
"""Areas, risk factors and the rule of risk are edited on their tab of the settings."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.workbenches import Bench, MakeBench
from tksk_desktop.assembly import Program, assemble
from tksk_desktop.domain.assessments import AreaGroup, AssessmentKind
from tksk_desktop.domain.cases import IntakeSource
from tksk_desktop.gui.settings.assessment_list_dialogs import (
    AssessmentAreaDialog,
    RiskFactorDialog,
    RiskRuleDialog,
)
from tksk_desktop.gui.settings.assessment_lists_view import AssessmentListsView
from tksk_desktop.gui.settings.settings_screen import SettingsScreen
from tksk_desktop.gui.widgets.entry_dialog import EntryDialog
from tksk_desktop.gui.widgets.record_table import RecordTable
from tksk_desktop.gui.window_state import WindowState
from tksk_desktop.sample_data import sample_office
from tksk_desktop.storage.key_file import KdfCost
from tksk_desktop.usecases.cases.open_case import NewCase
from tksk_desktop.usecases.casework.readings import FindingLine
from tksk_desktop.usecases.casework.record_assessment import NewAssessment
from tksk_desktop.usecases.clients.register_client import NewClient

D = TypeVar("D", bound=EntryDialog)
SPOKEN = ("Kesehatan fisik", "Terjerat utang atau ancaman penagih")


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Program]:
    """An office with one assessment, which speaks of one area and one factor."""
    made = assemble(tmp_path / "data", cost=KdfCost(8, 1, 1))
    made.acts.store.create("hujan di kepanjen")
    villages = made.acts.office.villages_of("35.07.13")
    made.acts.office.set_up(sample_office(), villages, ())
    client = made.acts.clients.register(NewClient("Siti", villages[0].code)).record_id or 0
    today = made.clock.today()
    opened = made.acts.cases.open(NewCase(client, today, IntakeSource.SELF, "Sakit", 1))
    found = (FindingLine("bio_health", "Batuk", "", 2, "lama"),)
    new = NewAssessment(
        opened.record_id or 0,
        AssessmentKind.INTAKE,
        today,
        "Rahayu",
        found,
        "Sakit",
        factor_codes=("debt_threat",),
    )
    made.acts.casework.record_assessment(new, assessment_id=None)
    yield made
    made.acts.store.lock()


@pytest.fixture
def opened(
    program: Program, make_bench: MakeBench, qtbot: QtBot, tmp_path: Path
) -> tuple[AssessmentListsView, Bench]:
    """The tab of assessments, its lists read."""
    made = make_bench(program=program)
    page = SettingsScreen(made.bench, WindowState(tmp_path))
    qtbot.addWidget(page)
    page.resize(1166, 700)
    page.show()
    page.form.tabs.setCurrentWidget(page.form.assessmentTab)
    page.reload()
    view = page.form.assessmentLists
    qtbot.waitUntil(lambda: names(view.form.areasTable, 1) != [])
    assert not page.form.saveButton.isVisible()
    return view, made


def names(table: RecordTable, column: int) -> list[str]:
    model = table.model()
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def areas(view: AssessmentListsView) -> list[str]:
    return names(view.form.areasTable, 1)


def factors(view: AssessmentListsView) -> list[str]:
    return names(view.form.factorsTable, 0)


def asked(view: AssessmentListsView, kind: type[D]) -> D:
    return next(dialog for dialog in view.findChildren(kind) if dialog.isVisible())


def choose(table: RecordTable, name: str, column: int) -> None:
    table.selectRow(names(table, column).index(name))


def test_an_area_is_added_to_its_group_and_put_out_of_use(
    opened: tuple[AssessmentListsView, Bench], qtbot: QtBot
) -> None:
    view, made = opened
    view.form.addAreaButton.click()
    dialog = asked(view, AssessmentAreaDialog)
    assert not dialog.form.activeBox.isVisible()
    dialog.form.groupBox.setCurrentIndex(1)
    dialog.form.nameEdit.setText("kesehatan fisik")
    dialog.save()
    qtbot.waitUntil(lambda: len(dialog.sentences) == 1)
    dialog.form.nameEdit.setText("Tidur")
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    qtbot.waitUntil(lambda: "Tidur" in areas(view))
    added = made.bench.acts.assessment_lists.sheet().areas[areas(view).index("Tidur")]
    assert added.group is AreaGroup.PSYCHO
    choose(view.form.areasTable, "Tidur", 1)
    view.form.changeAreaButton.click()
    change = asked(view, AssessmentAreaDialog)
    assert change.form.nameEdit.text() == "Tidur"
    change.form.activeBox.setChecked(False)
    with qtbot.waitSignal(change.saved):
        change.save()
    qtbot.waitUntil(lambda: "Tidur (out of use)" in areas(view))


def test_only_what_nothing_speaks_of_can_be_removed(
    opened: tuple[AssessmentListsView, Bench], qtbot: QtBot
) -> None:
    view, _made = opened
    form = view.form
    choose(form.areasTable, SPOKEN[0], 1)
    choose(form.factorsTable, SPOKEN[1], 0)
    assert not form.removeAreaButton.isEnabled()
    assert not form.removeFactorButton.isEnabled()
    choose(form.areasTable, "Gizi", 1)
    form.removeAreaButton.click()
    qtbot.waitUntil(lambda: "Gizi" not in areas(view))
    choose(form.factorsTable, "Terkucil dari keluarga dan tetangga", 0)
    form.removeFactorButton.click()
    qtbot.waitUntil(lambda: "Terkucil dari keluarga dan tetangga" not in factors(view))
    assert {SPOKEN[0]} <= set(areas(view))


def test_areas_move_within_their_group_only(
    opened: tuple[AssessmentListsView, Bench], qtbot: QtBot
) -> None:
    view, _made = opened
    form = view.form
    form.areasTable.selectRow(0)
    assert not form.upAreaButton.isEnabled()
    form.downAreaButton.click()
    qtbot.waitUntil(lambda: areas(view)[:2] == ["Gizi", "Kesehatan fisik"])
    qtbot.waitUntil(lambda: form.areasTable.currentIndex().row() == 1)
    choose(form.areasTable, "Emosi", 1)
    assert not form.upAreaButton.isEnabled()
    assert form.downAreaButton.isEnabled()
    form.factorsTable.selectRow(1)
    first, second = factors(view)[:2]
    form.upFactorButton.click()
    qtbot.waitUntil(lambda: factors(view)[:2] == [second, first])


def test_a_factor_says_where_it_lifts_to(
    opened: tuple[AssessmentListsView, Bench], qtbot: QtBot
) -> None:
    view, _made = opened
    view.form.addFactorButton.click()
    dialog = asked(view, RiskFactorDialog)
    dialog.form.nameEdit.setText("Rumah rawan longsor")
    dialog.save()
    qtbot.waitUntil(lambda: len(dialog.sentences) == 1)
    before = dialog.form.leastLabel.text()
    dialog.form.leastBox.setValue(50)
    assert "tinggi" in dialog.form.leastLabel.text() != before
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    qtbot.waitUntil(lambda: factors(view)[-1] == "Rumah rawan longsor")
    assert names(view.form.factorsTable, 2)[-1] == "50 (tinggi)"
    view.form.factorsTable.selectRow(len(factors(view)) - 1)
    view.form.changeFactorButton.click()
    change = asked(view, RiskFactorDialog)
    change.form.activeBox.setChecked(False)
    with qtbot.waitSignal(change.saved):
        change.save()
    qtbot.waitUntil(lambda: factors(view)[-1] == "Rumah rawan longsor (out of use)")


def test_a_rule_with_a_hole_is_refused_under_its_field(
    opened: tuple[AssessmentListsView, Bench], qtbot: QtBot
) -> None:
    view, _made = opened
    assert "Sedang 25–49" in view.form.bandsLabel.text()
    view.form.changeRuleButton.click()
    dialog = asked(view, RiskRuleDialog)
    dialog.form.meanBox.setValue(50)
    dialog.form.highBox.setValue(20)
    assert "110" in dialog.form.sumLabel.text()
    assert "Sedang tidak ada" in dialog.form.bandsLabel.text()
    dialog.save()
    qtbot.waitUntil(lambda: len(dialog.sentences) == 2)
    dialog.form.meanBox.setValue(40)
    dialog.form.highBox.setValue(60)
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    qtbot.waitUntil(lambda: "Sedang 25–59" in view.form.bandsLabel.text())
    qtbot.waitUntil(lambda: "50 (sedang)" in names(view.form.factorsTable, 2))


def test_the_shipped_lists_come_back_after_a_question(
    opened: tuple[AssessmentListsView, Bench], qtbot: QtBot
) -> None:
    view, made = opened
    choose(view.form.areasTable, "Gizi", 1)
    view.form.removeAreaButton.click()
    qtbot.waitUntil(lambda: "Gizi" not in areas(view))
    made.messages.answer = False
    view.form.resetButton.click()
    assert "Gizi" not in areas(view)
    made.messages.answer = True
    view.form.resetButton.click()
    qtbot.waitUntil(lambda: "Gizi" in areas(view))
    qtbot.waitUntil(lambda: bool(made.opened.said()))
