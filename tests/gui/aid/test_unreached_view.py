# SPDX-License-Identifier: MIT
"""Belum tersentuh: filters, reasons and villages; a list made from chosen people, and its lists."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from tests.gui.aid.test_aid_screen import PKH, RICE
from tests.gui.workbenches import TODAY, Bench, MakeBench
from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem
from tksk_desktop.domain.unreached import UnreachedReason
from tksk_desktop.gui.aid.proposal_dialog import ProposalDialog
from tksk_desktop.gui.aid.proposal_lists_view import ProposalListsView
from tksk_desktop.gui.aid.unreached_view import UnreachedView
from tksk_desktop.gui.widgets.logged_paper import LoggedPaper
from tksk_desktop.gui.widgets.reason_dialog import ReasonDialog
from tksk_desktop.usecases.aid.propose_aid import NewAidProposal
from tksk_desktop.usecases.aid.readings import (
    AidProposalLine,
    InNeed,
    Unreached,
    UnreachedLine,
    UnreachedScan,
)
from tksk_desktop.usecases.changes import Changes, Kind

DILEM, KEMIRI = "35.07.13.2008", "35.07.13.2007"
WORDS = UnreachedReason
PEOPLE = (
    Unreached(7, DILEM, ("PPKS-24",), 1, 60, 2, None, (WORDS.NO_NIK,), 72),
    Unreached(8, KEMIRI, ("PPKS-08",), 6, None, 0, date(2025, 1, 2), (WORDS.LAPSED,), 20),
    Unreached(9, DILEM, ("PPKS-08",), None, None, 0, None, (), 12),
)
SCAN = UnreachedScan(date(2026, 6, 14), PEOPLE, (InNeed(KEMIRI, 30, 1), InNeed(DILEM, 9, 2)))
LISTS = (
    AidProposalLine(3, "460/03/X", TODAY, "Musyawarah Desa Dilem", "", 2, None, ""),
    AidProposalLine(2, "460/02/X", TODAY, "Lama", "PKH", 9, TODAY, "salah desa"),
)


class Desk:
    """What was asked for."""

    def __init__(self) -> None:
        self.scan = SCAN
        self.lists: tuple[AidProposalLine, ...] = LISTS
        self.done: list[Any] = []
        self.refusal: EntryRefused | None = None

    def keep(self, *values: Any) -> Changes:
        if self.refusal is not None:
            raise self.refusal
        self.done.append(values)
        return Changes.of(Kind.AID)

    def lines(self, found: Sequence[Unreached]) -> tuple[UnreachedLine, ...]:
        names = {DILEM: "Dilem", KEMIRI: "Kemiri"}
        return tuple(
            UnreachedLine(each, f"Orang {each.client_id}", names[each.village_code], "RT 2")
            for each in found
        )

    def workbook(self, found: Sequence[Unreached]) -> bytes:
        self.done.append(tuple(found))
        return b"xlsx"


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def given(make_bench: MakeBench, desk: Desk) -> Bench:
    return make_bench(
        aid={"programmes": lambda: (PKH, RICE)},
        unreached={
            "months": lambda: 6,
            "keep_months": desk.keep,
            "scan": lambda: desk.scan,
            "lines": desk.lines,
            "workbook": desk.workbook,
            "next_number": lambda _day: 12,
            "propose": desk.keep,
            "take_back": desk.keep,
            "proposals": lambda: desk.lists,
            "paper": lambda _id: b"",
            "list_workbook": lambda number: f"{number}".encode(),
        },
        confidentiality={"has_hidden": lambda: True, "reason": lambda: ""},
        exchange={"save_file": lambda path, data: Path(path).write_bytes(data)},
        audit={"note_export": lambda _kind, _ids: None},
    )


@pytest.fixture
def view(qtbot: QtBot, given: Bench) -> UnreachedView:
    view = UnreachedView()
    view.set_up(given.bench)
    qtbot.addWidget(view)
    view.show()
    view.reload()
    qtbot.waitUntil(lambda: bool(view.form.nameLabel.text()))
    return view


def names(view: UnreachedView) -> list[str]:
    return [view.people.index(row, 1).data() for row in range(view.people.rowCount())]


def test_who_is_left_out_is_shown_with_what_may_explain_it(view: UnreachedView) -> None:
    form = view.form
    assert names(view) == ["Orang 7", "Orang 8", "Orang 9"]
    assert form.countLabel.text() == ("3 shown · 3 of 39 in need received nothing since 14-06-2026")
    assert form.hiddenLabel.text().startswith("Confidential clients")
    assert form.detailLabel.text() == (
        "Dilem · RT 2\nFakir Miskin\nRisk 60 of 100\n2 small or aged in the household\n• Tanpa NIK"
    )
    assert "Desil 1: 40" in form.ruleLabel.text()
    form.table.selectRow(1)
    assert "Received last on 02-01-2025" in form.detailLabel.text()
    form.table.selectRow(2)
    assert form.detailLabel.text().endswith("ask the village or the provider.")
    assert view.people.index(2, 4).data() == "–"


def test_villages_stand_beside_the_most_left_out_first(view: UnreachedView) -> None:
    rows = [[view.villages.index(row, place).data() for place in range(3)] for row in (0, 1)]
    assert rows == [["Dilem", "9", "2"], ["Kemiri", "30", "1"]]
    view.form.villageTable.opened.emit(1)
    assert view.form.villageBox.currentText() == "Kemiri"


def test_filters_work_together_and_an_empty_list_offers_a_way_out(
    qtbot: QtBot, view: UnreachedView
) -> None:
    form = view.form
    form.villageBox.setCurrentIndex(form.villageBox.findData(DILEM))
    assert view.people.rowCount() == 2
    form.desilBox.setCurrentIndex(1)
    qtbot.waitUntil(lambda: names(view) == ["Orang 7"])
    form.desilBox.setCurrentIndex(3)
    qtbot.waitUntil(lambda: names(view) == ["Orang 9"])
    form.desilBox.setCurrentIndex(2)
    assert form.stack.currentWidget() is form.empty
    assert not form.exportButton.isEnabled()
    form.empty.asked.emit()
    assert view.people.rowCount() == 3
    form.reasonBox.setCurrentIndex(1 + list(WORDS).index(WORDS.LAPSED))
    qtbot.waitUntil(lambda: names(view) == ["Orang 8"])


def test_nobody_left_out_is_said(qtbot: QtBot, view: UnreachedView, desk: Desk) -> None:
    desk.scan = UnreachedScan(SCAN.since, (), (InNeed(DILEM, 9, 0),))
    view.reload()
    qtbot.waitUntil(lambda: view.form.stack.currentWidget() is view.form.empty)
    assert "Nobody is left out" in [each.text() for each in view.form.empty.findChildren(QLabel)]


def test_other_months_are_kept_for_the_office(
    qtbot: QtBot, view: UnreachedView, desk: Desk
) -> None:
    view.form.monthsBox.setValue(12)
    qtbot.waitUntil(lambda: desk.done == [(12,)])


def test_a_client_is_opened_and_aid_recorded(view: UnreachedView, given: Bench) -> None:
    view.form.clientButton.click()
    view.form.recordButton.click()
    assert given.opened.doors == [("client", 7), ("aid", [7])]


def test_what_is_shown_goes_out_as_a_workbook(
    qtbot: QtBot,
    view: UnreachedView,
    desk: Desk,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    place = tmp_path / "daftar.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_values: (str(place), ""))
    view.form.villageBox.setCurrentIndex(view.form.villageBox.findData(KEMIRI))
    view.form.exportButton.click()
    qtbot.waitUntil(place.exists)
    assert desk.done == [(PEOPLE[1],)]


def dialog_of(qtbot: QtBot, view: UnreachedView) -> ProposalDialog:
    qtbot.waitUntil(lambda: bool(view.findChildren(ProposalDialog)))
    (dialog,) = view.findChildren(ProposalDialog)
    qtbot.waitUntil(lambda: dialog.form.numberBox.value() == 12)
    return dialog


def choose(view: UnreachedView, *rows: int) -> None:
    picking = QItemSelectionModel.SelectionFlag
    view.form.table.clearSelection()
    for row in rows:
        view.form.table.selectionModel().select(
            view.people.index(row, 0), picking.Select | picking.Rows
        )


def test_chosen_people_become_a_list(
    qtbot: QtBot, view: UnreachedView, desk: Desk, given: Bench
) -> None:
    choose(view, 0, 2)
    view.form.proposeButton.click()
    dialog = dialog_of(qtbot, view)
    assert dialog.form.aboutLabel.text().startswith("2 people")
    assert dialog.form.meetingEdit.text() == "Musyawarah Desa Dilem"
    dialog.form.programmeBox.setCurrentIndex(1)
    dialog.form.noteEdit.setPlainText("Mendesak")
    with qtbot.waitSignal(view.proposed):
        dialog.save()
    ((new,),) = desk.done
    assert isinstance(new, NewAidProposal)
    assert (new.running_number, new.programme_code, new.note) == (12, "PKH", "Mendesak")
    assert [each.found.client_id for each in new.people] == [7, 9]
    assert given.opened.said() == ["The list is kept. Its paper is under Proposed."]


def test_people_of_several_villages_suggest_no_meeting_and_a_refusal_stays(
    qtbot: QtBot, view: UnreachedView, desk: Desk
) -> None:
    choose(view, 0, 1)
    view.propose()
    dialog = dialog_of(qtbot, view)
    assert dialog.form.meetingEdit.text() == ""
    desk.refusal = EntryRefused(FieldProblem("meeting", Problem.MISSING))
    dialog.form.noteEdit.setPlainText("tetap ada")
    dialog.save()
    qtbot.waitUntil(lambda: bool(dialog.sentences))
    assert dialog.form.noteEdit.toPlainText() == "tetap ada"
    dialog.done(0)


@pytest.fixture
def lists(qtbot: QtBot, given: Bench) -> ProposalListsView:
    view = ProposalListsView()
    view.set_up(given.bench)
    qtbot.addWidget(view)
    view.show()
    view.reload()
    qtbot.waitUntil(lambda: view.lists.rowCount() == 2)
    return view


def test_lists_tell_their_state(lists: ProposalListsView) -> None:
    form = lists.form
    assert form.countLabel.text() == "2 lists"
    assert [lists.lists.index(row, 5).data() for row in (0, 1)] == [
        "kept",
        "taken back on 14-12-2026",
    ]
    assert form.takeBackButton.isEnabled()
    form.table.selectRow(1)
    assert not form.takeBackButton.isEnabled()
    assert form.detailLabel.text() == "salah desa"


def test_a_list_is_shown_on_paper_and_taken_back(
    qtbot: QtBot, lists: ProposalListsView, desk: Desk, given: Bench
) -> None:
    lists.form.paperButton.click()
    (paper,) = lists.findChildren(LoggedPaper)
    paper.reject()
    lists.form.takeBackButton.click()
    (dialog,) = lists.findChildren(ReasonDialog)
    dialog.form.reasonEdit.setPlainText("salah desa")
    dialog.save()
    qtbot.waitUntil(lambda: desk.done == [(3, "salah desa")])
    qtbot.waitUntil(lambda: given.opened.said() == ["The list is taken back."])


def test_a_list_goes_out_as_a_workbook(
    qtbot: QtBot, lists: ProposalListsView, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "usulan.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_values: (str(place), ""))
    lists.form.workbookButton.click()
    qtbot.waitUntil(place.exists)
    assert place.read_bytes() == b"3"


def test_without_a_list_the_way_to_one_is_shown(
    qtbot: QtBot, lists: ProposalListsView, desk: Desk
) -> None:
    desk.lists = ()
    lists.reload()
    qtbot.waitUntil(lambda: lists.form.stack.currentWidget() is lists.form.empty)
    with qtbot.waitSignal(lists.asked):
        lists.form.empty.asked.emit()
    lists.form.paperButton.click()
    assert lists.findChildren(LoggedPaper) == []
