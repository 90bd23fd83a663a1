# SPDX-License-Identifier: MIT
"""Daftar desa: the desk of lists, the decision beside both people, the dialog that takes one in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.exchange.lists import write_csv
from tests.exchange.offices import set_up
from tests.gui.workbenches import VILLAGES, Bench, MakeBench
from tksk_desktop.assembly import Program
from tksk_desktop.domain.errors import Cancelled, EntryRefused, FieldProblem, Problem
from tksk_desktop.domain.exchanged_rows import RowField, TableEmpty
from tksk_desktop.domain.identity_numbers import Sex
from tksk_desktop.domain.village_lists import ListOutcome, ListVerdict
from tksk_desktop.gui.network.village_list_dialog import VillageListDialog
from tksk_desktop.gui.network.village_lists_view import VillageListsView
from tksk_desktop.gui.network.wave_dialog import WaveDialog
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.clients.register_client import NewClient
from tksk_desktop.usecases.exchange.readings import ReadingChoice, TableSheet
from tksk_desktop.usecases.villages.keep_village_figures import NewWave
from tksk_desktop.usecases.villages.list_readings import (
    KnownHere,
    ListedLine,
    VillageListLine,
    VillageListSheet,
)
from tksk_desktop.usecases.villages.readings import WaveLine

DAY = date(2026, 6, 30)
KIND = "PPKS-08"
WAVE = WaveLine(7, "Semester I", DAY, "", 1)
HEADERS = ("nama", "nik")
MAPPING = (RowField.NAME, RowField.NIK)
TABLE = TableSheet("Data", "", "", HEADERS, "x", MAPPING, (("Siti", ""),), 1, "", False)
OUTCOMES = Counter({ListOutcome.MISMATCHED: 1, ListOutcome.NOT_FOUND: 1})
LINE = VillageListLine(
    3, VILLAGES[0].code, "Dilem", KIND, "Carik", DAY, 2, 1, datetime(2026, 7, 1, tzinfo=UTC),
    OUTCOMES, 2,
)  # fmt: skip
SITI = ListedLine(
    KIND, "k1", "Siti Aminah", None, None, Sex.FEMALE, None, "Jl. Kawi", ListOutcome.MISMATCHED,
    (RowField.NIK,), True, KnownHere(9, "Siti Amina", None, DAY, "Dilem", ""),
)  # fmt: skip
NEW = ListedLine(
    KIND, "k2", "Ngatini", "3507134101500001", None, Sex.FEMALE, date(1950, 1, 1), "",
    ListOutcome.NOT_FOUND,
)  # fmt: skip
ONLY = ListedLine(
    KIND, "", "Paijan", None, None, None, None, "", ListOutcome.ONLY_REGISTERED,
    known=KnownHere(11, "Paijan", None, None, "Dilem", ""),
)  # fmt: skip


class Opened:
    """Stands for an opened file."""

    sha256 = ""
    tables = (TABLE,)


class Office:
    """What the acts were asked for."""

    def __init__(self) -> None:
        self.waves: tuple[WaveLine, ...] = (WAVE,)
        self.lists: tuple[VillageListLine, ...] = (LINE,)
        self.asked: list[Any] = []
        self.refusal: Exception | None = None

    def take(self, new: Any, file: Any, told: Callable[[int, int], None], ask: Any) -> Changes:
        told(1, 2)
        if self.refusal is not None:
            raise self.refusal
        self.asked.append((new, file))
        return Changes.of(Kind.VILLAGE_FIGURES, record_id=3)

    def compare(self, wave_id: int, told: Callable[[int, int], None], ask: Any) -> Changes:
        told(1, 2)
        self.asked.append(wave_id)
        return Changes.of(Kind.VILLAGE_FIGURES)

    def decide(self, new: Any) -> Changes:
        if self.refusal is not None:
            raise self.refusal
        self.asked.append(new)
        return Changes.of(Kind.VILLAGE_FIGURES)

    def remove(self, list_id: int) -> Changes:
        self.asked.append(("remove", list_id))
        return Changes.of(Kind.VILLAGE_FIGURES)


@pytest.fixture
def office() -> Office:
    return Office()


@pytest.fixture
def given(make_bench: MakeBench, office: Office) -> Bench:
    return make_bench(
        villages={"waves": lambda: office.waves},
        village_lists={
            "lists": lambda _wave: office.lists,
            "sheet": lambda _list: VillageListSheet(LINE, (SITI, NEW, ONLY)),
            "take": office.take,
            "compare": office.compare,
            "decide": office.decide,
            "remove": office.remove,
        },
        exchange={
            "open_list": lambda _path: Opened(),
            "first_choice": lambda _opened, _table: ReadingChoice(MAPPING),
        },
    )


@pytest.fixture
def view(qtbot: QtBot, given: Bench) -> VillageListsView:
    view = VillageListsView()
    qtbot.addWidget(view)
    view.set_up(given.bench)
    view.reload()
    view.show()
    qtbot.waitUntil(lambda: not given.bench.work.is_busy)
    return view


def filled(qtbot: QtBot, given: Bench, view: VillageListsView) -> VillageListDialog:
    view.take_list()
    dialog = view.findChild(VillageListDialog)
    assert isinstance(dialog, VillageListDialog)
    dialog.choose(Path("daftar.xlsx"))
    qtbot.waitUntil(lambda: dialog.form.fileLabel.text() == "daftar.xlsx")
    dialog.form.villageBox.setCurrentIndex(0)
    dialog.form.kindBox.setCurrentIndex(dialog.form.kindBox.findData(KIND))
    dialog.form.givenEdit.setText("Carik")
    dialog.form.givenField.set_value(DAY)
    return dialog


def put_away(dialog: VillageListDialog) -> None:
    dialog.begin()
    dialog.reject()


def test_a_pair_is_decided_with_a_reason(
    qtbot: QtBot, given: Bench, view: VillageListsView, office: Office
) -> None:
    pane = view.form.pane.form
    assert pane.listLabel.text().startswith("Siti Aminah")
    assert pane.knownLabel.text().startswith("Siti Amina")
    assert pane.verdictBox.count() == len(ListVerdict)
    office.refusal = EntryRefused(FieldProblem("reason", Problem.MISSING))
    pane.verdictBox.setCurrentIndex(pane.verdictBox.findData(ListVerdict.SAME.value))
    pane.saveButton.click()
    qtbot.waitUntil(lambda: view.form.pane._errors.sentences != ())
    assert pane.verdictBox.currentData() == ListVerdict.SAME.value
    office.refusal = None
    pane.reasonEdit.setPlainText("Ditanyakan ke RT")
    pane.saveButton.click()
    qtbot.waitUntil(lambda: bool(office.asked))
    (new,) = office.asked
    assert (new.row_key, new.client_id, new.verdict) == ("k1", 9, ListVerdict.SAME)
    pane.openButton.click()
    assert ("client", 9) in given.opened.doors


def test_outcomes_are_filtered_and_a_single_person_is_no_pair(view: VillageListsView) -> None:
    form = view.form
    form.outcomeBox.setCurrentIndex(form.outcomeBox.findData(ListOutcome.ONLY_REGISTERED.value))
    assert [line.name for line in view.people.lines()] == ["Paijan"]
    boxes = form.pane.form.verdictBox
    offered = {boxes.itemData(place) for place in range(boxes.count())}
    assert offered == {ListVerdict.OPEN.value, ListVerdict.AS_FOUND.value}
    assert "2" in form.hintLabel.text()


def test_those_not_found_go_to_quick_entry(given: Bench, view: VillageListsView) -> None:
    view.form.enterButton.click()
    (rows,) = [door[1] for door in given.opened.doors if door[0] == "enter_people"]
    (row,) = rows
    assert row[RowField.NAME] == "Ngatini"
    assert (row[RowField.SEX], row[RowField.BIRTH_DATE]) == ("P", "01-01-1950")
    assert (row[RowField.VILLAGE], row[RowField.NIK]) == ("Dilem", "3507134101500001")


def test_a_list_is_taken_in(
    qtbot: QtBot, given: Bench, view: VillageListsView, office: Office
) -> None:
    dialog = filled(qtbot, given, view)
    dialog.form.saveButton.click()
    assert view._comparing.is_running
    qtbot.waitUntil(lambda: not view._comparing.is_running)
    ((new, file),) = office.asked
    assert (new.wave_id, new.village_code, new.kind_code) == (7, VILLAGES[0].code, KIND)
    assert (new.given_by, new.given_on, file.choice.mapping) == ("Carik", DAY, MAPPING)
    assert view.form.progressCard.isHidden()


def test_what_is_missing_stands_under_its_field(
    qtbot: QtBot, given: Bench, view: VillageListsView, office: Office
) -> None:
    dialog = filled(qtbot, given, view)
    dialog.form.kindBox.setCurrentIndex(-1)
    dialog.form.givenEdit.clear()
    dialog.save()
    assert len(dialog.sentences) == 2
    dialog.form.kindBox.setCurrentIndex(0)
    dialog.form.givenEdit.setText("Carik")
    box = dialog.form.columnsTable.cellWidget(0, 2)
    box.setCurrentIndex(0)  # type: ignore[attr-defined]
    dialog.save()
    assert list(dialog.sentences) == ["Say in the right column which column holds the name."]
    assert office.asked == []
    put_away(dialog)


@pytest.mark.parametrize("refusal", [TableEmpty(), Cancelled()])
def test_a_list_that_fails_comes_back_as_it_was(
    qtbot: QtBot, given: Bench, view: VillageListsView, office: Office, refusal: Exception
) -> None:
    office.refusal = refusal
    dialog = filled(qtbot, given, view)
    dialog.save()
    assert dialog.isHidden()
    qtbot.waitUntil(lambda: not view._comparing.is_running)
    assert dialog.isVisible()
    assert dialog.form.givenEdit.text() == "Carik"
    put_away(dialog)


def test_comparing_again_and_removing(
    qtbot: QtBot, given: Bench, view: VillageListsView, office: Office
) -> None:
    view.form.compareButton.click()
    qtbot.waitUntil(lambda: office.asked == [7])
    qtbot.waitUntil(lambda: not view._comparing.is_running)
    given.messages.answer = True
    view.form.removeButton.click()
    qtbot.waitUntil(lambda: ("remove", 3) in office.asked)


def test_without_lists_or_rounds_the_first_step_is_offered(
    qtbot: QtBot, given: Bench, office: Office
) -> None:
    office.lists, office.waves = (), ()
    view = VillageListsView()
    qtbot.addWidget(view)
    view.set_up(given.bench)
    view.reload()
    view.show()
    qtbot.waitUntil(lambda: view.form.stack.currentWidget() is view.form.empty)
    view.form.empty.asked.emit()
    dialog = view.findChild(WaveDialog)
    assert isinstance(dialog, WaveDialog)
    dialog.reject()


def test_a_real_list_goes_the_whole_way(
    qtbot: QtBot, make_bench: MakeBench, make_program: Callable[..., Program], tmp_path: Path
) -> None:
    program = set_up(make_program).program
    program.acts.villages.keep_wave(NewWave("Semester I", DAY), wave_id=None)
    client = NewClient("Siti Aminah", VILLAGES[0].code, sex=Sex.FEMALE, birth_date=date(1950, 1, 1))
    program.acts.clients.register(replace(client, kind_codes=(KIND,)))
    rows = [("Nama", "Tgl Lahir", "JK"), ("Siti Aminah", "01-01-1950", "P"), ("Ngatini", "", "P")]
    path = write_csv(tmp_path / "daftar.csv", rows, separator=";")
    given = make_bench(program=program)
    view = VillageListsView()
    qtbot.addWidget(view)
    view.set_up(given.bench)
    given.bench.notice.changed.connect(lambda _changes: view.reload())
    view.reload()
    view.show()
    qtbot.waitUntil(lambda: view.form.waveBox.count() == 1)
    view.take_list()
    dialog = view.findChild(VillageListDialog)
    assert isinstance(dialog, VillageListDialog)
    dialog.choose(path)
    qtbot.waitUntil(lambda: dialog.form.fileLabel.text() == "daftar.csv")
    form = dialog.form
    form.villageBox.setCurrentIndex(form.villageBox.findData(VILLAGES[0].code))
    form.kindBox.setCurrentIndex(form.kindBox.findData(KIND))
    form.givenEdit.setText("Carik")
    form.givenField.set_value(DAY)
    dialog.save()
    qtbot.waitUntil(lambda: view.people.rowCount() == 2, timeout=60_000)
    outcomes = [line.outcome for line in view.people.lines()]
    # Without a number the same name, birth and village are still asked about.
    assert outcomes == [ListOutcome.MISMATCHED, ListOutcome.NOT_FOUND]
    assert program.acts.villages.sheet(1, VILLAGES[0].code).line.given_by == "Carik"


def test_matched_people_need_no_decision(view: VillageListsView) -> None:
    matched = replace(SITI, outcome=ListOutcome.MATCHED)
    view.people.show_lines((matched, SITI))
    texts = [str(view.people.index(row, 3).data()) for row in (0, 1)]
    assert texts[0] == "–"
    assert texts[1] != "–"
