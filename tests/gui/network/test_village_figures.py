# SPDX-License-Identifier: MIT
"""Angka desa: rounds, the table with its pictures, and the entry of a village."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.gui.workbenches import TODAY, VILLAGES, Bench, MakeBench
from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem
from tksk_desktop.domain.village_figures import FigureSource, Openness
from tksk_desktop.gui.network.village_figures_view import VillageFiguresView
from tksk_desktop.gui.network.village_return_dialog import VillageReturnDialog
from tksk_desktop.gui.network.wave_dialog import WaveDialog
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.villages.keep_village_figures import NewReturn, NewWave
from tksk_desktop.usecases.villages.readings import (
    Counts,
    HistoryPoint,
    ReturnSheet,
    VillageLine,
    WaveLine,
    WaveTable,
)

DAY = date(2026, 6, 30)
WAVE = WaveLine(7, "Semester I", DAY, "", 1)
DILEM = VillageLine(
    VILLAGES[0].code, "Dilem", Counts(3, 12, 9), 80, None, Openness.PARTLY, "Carik", DAY, None, ""
)
KEMIRI = VillageLine(
    VILLAGES[2].code, "Kemiri", Counts(None, None, 4), None, None, None, "", None, None, ""
)
TABLE = WaveTable(WAVE, "", (DILEM, KEMIRI), Counts(3, 12, 13))


class Office:
    """What the acts were asked for."""

    def __init__(self) -> None:
        self.waves: tuple[WaveLine, ...] = (WAVE,)
        self.kept: list[Any] = []
        self.asked: list[Any] = []
        self.refusal: Exception | None = None

    def keep(self, new: Any, **more: Any) -> Changes:
        if self.refusal is not None:
            raise self.refusal
        self.kept.append((new, more))
        return Changes.of(Kind.VILLAGE_FIGURES, record_id=8)

    def table(self, wave_id: int, kind: str) -> WaveTable:
        self.asked.append((wave_id, kind))
        return TABLE

    def history(self, village: str | None, kind: str) -> tuple[HistoryPoint, ...]:
        return (HistoryPoint(WAVE, DILEM.counts if village else TABLE.total),)

    def sheet(self, wave_id: int, village: str) -> ReturnSheet:
        line = DILEM if village == DILEM.village_code else KEMIRI
        kinds = (("PPKS-08", DILEM.counts),) if line is DILEM else ()
        return ReturnSheet(WAVE, line, kinds)


@pytest.fixture
def office() -> Office:
    return Office()


@pytest.fixture
def given(make_bench: MakeBench, office: Office) -> Bench:
    return make_bench(
        villages={
            "waves": lambda: office.waves,
            "table": office.table,
            "history": office.history,
            "sheet": office.sheet,
            "keep_wave": office.keep,
            "keep_return": office.keep,
            "workbook": lambda wave_id: f"round {wave_id}".encode(),
        },
        exchange={"save_file": lambda path, content: path.write_bytes(content)},
        audit={"note_export": lambda kind, _ids: office.asked.append(kind)},
    )


@pytest.fixture
def view(qtbot: QtBot, given: Bench) -> VillageFiguresView:
    view = VillageFiguresView()
    qtbot.addWidget(view)
    view.set_up(given.bench)
    view.reload()
    view.show()
    qtbot.waitUntil(lambda: view.form.historyView.accessibleDescription() != "")
    return view


def test_without_a_round_the_first_is_offered(qtbot: QtBot, given: Bench, office: Office) -> None:
    office.waves = ()
    view = VillageFiguresView()
    qtbot.addWidget(view)
    view.set_up(given.bench)
    view.reload()
    view.show()
    qtbot.waitUntil(lambda: view.form.stack.currentWidget() is view.form.empty)
    view.form.empty.asked.emit()
    (dialog,) = view.findChildren(WaveDialog)
    dialog.form.nameEdit.setText("Pendataan 2026")
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    assert office.kept == [(NewWave("Pendataan 2026", TODAY), {"wave_id": None})]


def test_a_round_is_corrected_and_a_refusal_stands_under_the_name(
    qtbot: QtBot, view: VillageFiguresView, office: Office
) -> None:
    view.form.changeWaveButton.click()
    (dialog,) = view.findChildren(WaveDialog)
    assert dialog.form.nameEdit.text() == "Semester I"
    office.refusal = EntryRefused(FieldProblem("name", Problem.NAME_TAKEN))
    dialog.form.nameEdit.setText("Semester II")
    dialog.save()
    qtbot.waitUntil(lambda: bool(dialog.sentences))
    office.refusal = None
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    assert office.kept == [(NewWave("Semester II", DAY), {"wave_id": 7})]


def test_villages_stand_with_their_gap_and_pictures_say_it(
    qtbot: QtBot, view: VillageFiguresView, office: Office
) -> None:
    rows = [[view.table.index(row, at).data() for at in range(8)] for row in (0, 1)]
    assert rows[0] == ["Dilem", "3", "12", "9", "+9", "80", "–", "Sebagian"]
    assert rows[1][:5] == ["Kemiri", "–", "–", "4", "–"]
    assert "gap +9" in view.form.hintLabel.text()
    assert "Dilem: Angka desa 3, Angka survei 12, Register 9" in (
        view.form.gapView.accessibleDescription()
    )
    view.form.table.selectRow(1)
    assert "nothing given" in view.form.detailLabel.text()
    qtbot.waitUntil(lambda: "Kemiri" in view.form.historyView.accessibleName())
    view.form.kindBox.setCurrentIndex(1)
    qtbot.waitUntil(lambda: office.asked[-1] == (7, view.form.kindBox.currentData()))


def entry(qtbot: QtBot, view: VillageFiguresView) -> VillageReturnDialog:
    view.form.table.selectRow(0)
    view.enter_village()
    (dialog,) = view.findChildren(VillageReturnDialog)
    qtbot.waitUntil(lambda: dialog.form.givenEdit.text() == "Carik")
    return dialog


def test_a_village_is_entered_by_keys_and_hidden_kinds_are_not_asked_for(
    qtbot: QtBot, view: VillageFiguresView, office: Office
) -> None:
    dialog = entry(qtbot, view)
    codes = {code for _source, code in dialog.editors}
    hidden = {k.code for k in dialog.bench.around.need_kinds if k.is_most_confidential}
    assert hidden
    assert not codes & hidden
    village = dialog.editors[FigureSource.VILLAGE, "PPKS-08"]
    survey = dialog.editors[FigureSource.SURVEY, "PPKS-08"]
    assert (village.text(), survey.text()) == ("3", "12")
    village.setFocus()
    village.selectAll()
    QTest.keyClicks(village, "1.005")
    QTest.keyClick(village, Qt.Key.Key_Return)
    assert dialog.focusWidget() is survey
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    new: NewReturn = office.kept[0][0]
    assert ("PPKS-08", 1005, 12) in new.kinds
    assert (new.poor_households, new.given_by, new.openness) == (80, "Carik", Openness.PARTLY)


def test_what_is_no_number_is_said_beside_its_field_and_nothing_is_lost(
    qtbot: QtBot, view: VillageFiguresView, office: Office
) -> None:
    dialog = entry(qtbot, view)
    dialog.form.poorEdit.setText("banyak")
    dialog.save()
    assert dialog.sentences == ("Write a whole number, like 125.",)
    assert dialog.form.poorEdit.text() == "banyak"
    office.refusal = EntryRefused(FieldProblem("given_by", Problem.MISSING))
    dialog.form.poorEdit.setText("")
    dialog.save()
    qtbot.waitUntil(lambda: len(dialog.sentences) == 1 and dialog.form.givenEdit.hasFocus())
    assert office.kept == []
    dialog.reject()


def test_another_village_is_shown_only_when_typed_text_may_go(
    qtbot: QtBot, given: Bench, view: VillageFiguresView
) -> None:
    dialog = entry(qtbot, view)
    box = dialog.form.villageBox
    dialog.form.noteEdit.setPlainText("baru")
    given.messages.answer = False
    box.setCurrentIndex(box.findData(KEMIRI.village_code))
    assert box.currentData() == DILEM.village_code
    given.messages.answer = True
    box.setCurrentIndex(box.findData(KEMIRI.village_code))
    qtbot.waitUntil(lambda: dialog.form.givenEdit.text() == "")
    assert not dialog.is_changed()
    dialog.reject()


def test_the_workbook_is_saved_and_logged(
    qtbot: QtBot, given: Bench, view: VillageFiguresView, office: Office, tmp_path: Path
) -> None:
    view.put(tmp_path / "angka.xlsx")
    qtbot.waitUntil(lambda: bool(given.opened.said()))
    assert (tmp_path / "angka.xlsx").read_bytes() == b"round 7"
    assert office.asked[-1] == "Village figures"


def test_a_new_round_is_shown_at_once(
    qtbot: QtBot, view: VillageFiguresView, office: Office
) -> None:
    office.waves = (replace(WAVE, id=8, name="Semester II"), WAVE)
    view.reload()
    qtbot.waitUntil(lambda: office.asked[-1] == (8, ""))
    assert view.form.waveBox.currentText() == "Semester II"
