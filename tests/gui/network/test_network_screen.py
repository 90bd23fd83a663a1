# SPDX-License-Identifier: MIT
"""Jejaring & Rujukan: referrals and their steps, the directory, its gaps."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.workbenches import TODAY, Bench, MakeBench
from tksk_desktop.domain.need_kinds import PotentialKind
from tksk_desktop.domain.referrals import ReferralState
from tksk_desktop.gui.network.network_screen import NetworkScreen
from tksk_desktop.gui.network.potential_dialog import PotentialDialog
from tksk_desktop.gui.widgets.referral_dialog import ReferralDialog
from tksk_desktop.gui.widgets.referral_list import StepDialog
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.potentials.keep_potential import NewPotential
from tksk_desktop.usecases.potentials.readings import CoverageLine, PotentialSheet, ServiceLine
from tksk_desktop.usecases.referrals.readings import HelperLine, ReferralLine

KIND = PotentialKind("PSKS-04", "LKS", "lembaga", "")
LKS = PotentialSheet(
    3, "PSKS-04", "LKS Kasih", None, "", "", "", "Bu Ani", "", "", "", 1, 2, "", "", None,
    (ServiceLine("Kursi roda", "PPKS-07"),),
)  # fmt: skip
WAITING = ReferralLine(
    1, 11, "Siti", "LKS Kasih", "Kursi roda", "Lumpuh", date(2026, 11, 1), date(2026, 12, 1),
    "", ReferralState.SENT, date(2026, 11, 2), "",
)  # fmt: skip
ENDED = ReferralLine(
    2, 12, "Klien rahasia", "", "", "", date(2026, 10, 1), None,
    "", ReferralState.DONE, date(2026, 10, 9), "", is_hidden=True,
)  # fmt: skip


@pytest.fixture
def done() -> list[tuple[Any, ...]]:
    return []


@pytest.fixture
def given(make_bench: MakeBench, done: list[tuple[Any, ...]]) -> Bench:
    def keep(*values: Any) -> Changes:
        done.append(values)
        return Changes.of(Kind.REFERRALS)

    helper = HelperLine(3, "PSKS-04", "LKS Kasih", "", "", ("Kursi roda",), False)
    return make_bench(
        network={
            "kinds": lambda: (KIND,),
            "referrals": lambda: (WAITING, ENDED),
            "potentials": lambda: (LKS,),
            "coverage": lambda: (CoverageLine("1", "Dilem", (("PSKS-04", 2),)),),
            "helpers": lambda _client: (helper,),
            "step": keep,
            "prepare": keep,
            "companions": lambda: (),
            "next_number": lambda _day: 8,
            "change_potential": keep,
        },
        villages={"waves": lambda: ()},
        guidance={"lists": lambda: (), "criteria": lambda: (), "history": lambda _number: ()},
    )


@pytest.fixture
def screen(qtbot: QtBot, given: Bench) -> NetworkScreen:
    screen = NetworkScreen(given.bench)
    qtbot.addWidget(screen)
    screen.show()
    qtbot.waitUntil(lambda: screen.coverage.rowCount() == 1)
    return screen


def test_a_late_answer_is_said_and_a_hidden_referral_takes_no_step(screen: NetworkScreen) -> None:
    screen.form.listButton.click()
    shown = screen.form.referrals
    assert shown.lines.index(0, 6).data() == "01-12-2026, late"
    shown.form.table.selectRow(0)
    assert shown.form.stepButton.isEnabled()
    shown.form.table.selectRow(1)
    assert not shown.form.stepButton.isEnabled()
    assert not shown.form.letterButton.isEnabled()


def test_figures_and_lists_are_read_only_when_looked_at(
    qtbot: QtBot, make_bench: MakeBench, done: list[tuple[Any, ...]]
) -> None:
    def waves() -> tuple[()]:
        done.append(("waves",))
        return ()

    quiet = dict.fromkeys(("kinds", "referrals", "potentials", "coverage"), tuple)
    given = make_bench(network=quiet, villages={"waves": waves})
    screen = NetworkScreen(given.bench)
    qtbot.addWidget(screen)
    screen.show()
    qtbot.waitUntil(lambda: not given.bench.work.is_busy)
    assert done == []
    screen.form.figuresButton.click()
    qtbot.waitUntil(lambda: len(done) == 1)
    screen.form.listsButton.click()
    qtbot.waitUntil(lambda: len(done) == 2)
    screen.form.figuresButton.click()
    screen.form.directoryButton.click()
    given.bench.notice.tell(Changes.of(Kind.CLIENTS))
    qtbot.waitUntil(lambda: not given.bench.work.is_busy)
    assert len(done) == 2
    screen.form.figuresButton.click()
    qtbot.waitUntil(lambda: len(done) == 3)


def test_states_are_filtered(screen: NetworkScreen) -> None:
    screen.form.listButton.click()
    place = 1 + tuple(ReferralState).index(ReferralState.DONE)
    screen.form.stateBox.setCurrentIndex(place)
    assert [line.id for line in screen.form.referrals.lines.lines()] == [2]


def test_a_step_is_kept_with_day_and_words(
    qtbot: QtBot, screen: NetworkScreen, done: list[tuple[Any, ...]]
) -> None:
    screen.form.listButton.click()
    shown = screen.form.referrals
    shown.form.table.selectRow(0)
    shown.take_step(ReferralState.DECLINED)
    (dialog,) = shown.findChildren(StepDialog)
    dialog.form.reasonEdit.setPlainText("Stok habis")
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    assert done == [(1, ReferralState.DECLINED, TODAY, "Stok habis")]


def test_a_referral_is_prepared_to_who_fits(
    qtbot: QtBot, screen: NetworkScreen, done: list[tuple[Any, ...]]
) -> None:
    screen.start_new()
    (dialog,) = screen.findChildren(ReferralDialog)
    dialog.save()
    assert dialog.sentences
    dialog.form.picker.add(11, "Siti")
    qtbot.waitUntil(lambda: dialog.form.helperBox.count() == 1)
    qtbot.waitUntil(lambda: "08" in dialog.form.numberLabel.text())
    dialog.form.helperBox.setCurrentIndex(0)
    assert dialog.form.serviceEdit.text() == "Kursi roda"
    dialog.form.reasonEdit.setPlainText("Lumpuh")
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    assert (done[0][0].client_id, done[0][0].potential_id) == (11, 3)
    assert done[0][0].running_number == 8


def test_gaps_stand_as_dashes_and_the_directory_is_searched(screen: NetworkScreen) -> None:
    assert [screen.coverage.index(0, n).data() for n in range(3)] == ["Dilem", "2", "–"]
    screen.form.searchEdit.setText("kursi")
    assert screen.directory.rowCount() == 1
    screen.form.searchEdit.setText("beras")
    assert screen.directory.rowCount() == 0


def test_an_entry_keeps_the_needs_of_its_services(
    qtbot: QtBot, screen: NetworkScreen, done: list[tuple[Any, ...]]
) -> None:
    screen.form.directoryTable.opened.emit(0)
    (dialog,) = screen.findChildren(PotentialDialog)
    dialog.form.nameEdit.setText("LKS Kasih Ibu")
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    number, new = done[0]
    assert number == 3
    assert isinstance(new, NewPotential)
    assert new.services == (("Kursi roda", "PPKS-07"),)


def test_the_coverage_says_who_offers_what_and_opens_the_village(
    qtbot: QtBot, screen: NetworkScreen
) -> None:
    qtbot.waitUntil(lambda: screen.directory.rowCount() == 1)
    screen.form.coverageTable.selectRow(0)
    assert screen.form.coverageLabel.text() == "Dilem: nobody in the directory yet"
    screen.form.coverageTable.opened.emit(0)
    assert screen.form.searchEdit.text() == "Dilem"
    assert screen.form.views.currentWidget() is screen.form.directoryPage


def test_a_potential_is_opened_with_its_history(qtbot: QtBot, screen: NetworkScreen) -> None:
    qtbot.waitUntil(lambda: screen.directory.rowCount() == 1)
    screen.form.searchEdit.setText("beras")
    screen.show_potential(3)
    assert screen.form.directoryTable.currentIndex().row() == 0
    assert screen.form.history.form.nameLabel.text() == "LKS Kasih"


def test_the_board_takes_a_step_of_a_card(
    qtbot: QtBot, screen: NetworkScreen, done: list[tuple[Any, ...]]
) -> None:
    shown = screen.form.referrals
    qtbot.waitUntil(lambda: shown.form.board.columns[ReferralState.SENT].count() == 1)
    assert shown.form.stack.currentWidget() is shown.form.board
    line = shown.chosen()
    assert line is not None
    assert line.id == 1
    shown.form.board.step_wanted.emit(line, ReferralState.ACCEPTED)
    (dialog,) = shown.findChildren(StepDialog)
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    assert done == [(1, ReferralState.ACCEPTED, TODAY, "")]
