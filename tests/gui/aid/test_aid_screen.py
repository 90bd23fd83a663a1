# SPDX-License-Identifier: MIT
"""Bantuan: the ledger with its filters, recording for many, receipts, programmes and rules."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel
from pytestqt.qtbot import QtBot

from tests.gui.workbenches import TODAY, Bench, MakeBench
from tksk_desktop.domain.aid import Verification
from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem
from tksk_desktop.domain.overlaps import OverlapRule, Standing, Tie
from tksk_desktop.domain.programmes import AidKind, AidTarget, Programme, ProviderLevel
from tksk_desktop.gui.aid.aid_screen import AidScreen
from tksk_desktop.gui.widgets.distribution_dialog import DistributionDialog
from tksk_desktop.gui.widgets.reason_dialog import ReasonDialog
from tksk_desktop.gui.widgets.receipt_dialog import CHOICES, ReceiptDialog
from tksk_desktop.gui.widgets.recipient_dialogs import OtherRecipientDialog, RegisterChoiceDialog
from tksk_desktop.gui.widgets.recipients_model import BESIDE, CARD, TAKEN_BY
from tksk_desktop.usecases.aid.readings import (
    AidFilter,
    AidLine,
    FoundAid,
    OverlapHint,
    OverlapScan,
    ProgrammeUse,
)
from tksk_desktop.usecases.aid.record_distribution import NewDistribution, NewRecipient
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.finding.readings import SavedFilter
from tksk_desktop.usecases.readings import ClientFilter, ClientLine

PKH = Programme(
    "PKH", "Program Keluarga Harapan", ProviderLevel.CENTRE, AidTarget.FAMILY, AidKind.CASH,
    date(2018, 1, 1), stages=("Tahap 1", "Tahap 4"), source="Permensos 1/2018",
)  # fmt: skip
RICE = Programme(
    "BERAS", "Beras", ProviderLevel.VILLAGE, AidTarget.FAMILY, AidKind.GOODS, date(2018, 1, 1),
    unit="kg",
)  # fmt: skip
KEPT = SavedFilter(1, "Lansia", ClientFilter(only_open_cases=True))
RULE = OverlapRule("PKH", "BERAS", Standing.NOT_ALLOWED, date(2020, 1, 1), source="Contoh")


def entry(number: int, **known: Any) -> AidLine:
    line = AidLine(
        number, 10 + number, f"Orang {number}", "Dilem", "PKH", "Tahap 4", date(2026, 10, 1),
        date(2026, 12, 31), date(2026, 10, 12), 600_000, None, "", "", 3, Verification.OPEN, "",
        None, "", False,
    )  # fmt: skip
    return line._replace(**known)


ENTRIES = {
    1: entry(1),
    2: entry(2, taken_by="Tetangga", card_number="60131"),
    3: entry(3, voided_on=date(2026, 11, 1), void_reason="salah orang"),
}


def person(number: int, **known: Any) -> ClientLine:
    line = ClientLine(number, f"Orang {number}", None, None, None, "Dilem", (), 0, None)
    return line._replace(**known)


class World:
    """What the screen asked for."""

    def __init__(self) -> None:
        self.done: list[tuple[Any, ...]] = []
        self.asked: list[AidFilter] = []
        self.found: Sequence[int] = (1, 2, 3)
        self.refusal: EntryRefused | None = None

    def find(self, wanted: AidFilter) -> FoundAid:
        self.asked.append(wanted)
        return FoundAid(self.found, 2, 1_200_000)

    def keep(self, *values: Any) -> Changes:
        if self.refusal is not None:
            raise self.refusal
        self.done.append(values)
        return Changes.of(Kind.AID)

    def check(self, new: NewDistribution) -> tuple[OverlapHint, ...]:
        if new.programme_code != "BERAS":
            return ()
        beside = OverlapHint(
            0, Tie.PERSON, Standing.NOT_ALLOWED, "PKH", new.period_from, new.period_until, ""
        )
        return (beside,)


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def given(make_bench: MakeBench, world: World) -> Bench:
    return make_bench(
        aid={
            "programmes": lambda: (PKH, RICE),
            "rules": lambda: ((None, RULE),),
            "overlaps": lambda: OverlapScan((), ()),
            "uses": lambda: (ProgrammeUse("PKH", 3, 2, 1_800_000, 3, date(2026, 10, 12)),),
            "find": world.find,
            "lines": lambda ids: tuple(ENTRIES[each] for each in ids),
            "check": world.check,
            "record": world.keep,
            "verify": world.keep,
            "void": world.keep,
            "workbook": lambda _filter: b"xlsx",
        },
        clients={
            "lines": lambda ids: tuple(
                person(each, died_on=date(2026, 1, 1) if each == 9 else None) for each in ids
            ),
            "find_ids": lambda wanted: (7, 9) if wanted == ClientFilter() else (8, 6),
        },
        finding={"filters": lambda: (KEPT,)},
        exchange={"save_file": lambda path, data: Path(path).write_bytes(data)},
        audit={"note_export": lambda *_said: None},
    )


@pytest.fixture
def screen(qtbot: QtBot, given: Bench) -> AidScreen:
    screen = AidScreen(given.bench)
    qtbot.addWidget(screen)
    screen.show()
    shown = screen.form.ledger.form.list
    qtbot.waitUntil(lambda: bool(shown.form.detailLabel.text()))
    return screen


@pytest.fixture
def dialog(qtbot: QtBot, screen: AidScreen) -> DistributionDialog:
    screen.record_for([5, 9])
    qtbot.waitUntil(lambda: len(screen.findChildren(DistributionDialog)) == 1)
    (dialog,) = screen.findChildren(DistributionDialog)
    return dialog


def fill(dialog: DistributionDialog, programme: int, until: date = TODAY) -> None:
    form = dialog.form
    form.programmeBox.setCurrentIndex(programme)
    form.untilField.set_value(until)
    form.amountEdit.setText("Rp600.000")


def test_the_ledger_says_how_many_and_how_much(screen: AidScreen) -> None:
    shown = screen.form.ledger.form.list
    assert shown.form.countLabel.text() == "3 entries · 2 people · Rp1.200.000"
    shown.form.table.selectRow(1)
    assert shown.form.detailLabel.text() == (
        "Card 60131 · taken by Tetangga · household of 3 on that day"
    )
    shown.form.table.selectRow(2)
    assert shown.form.detailLabel.text().startswith("Void since 01-11-2026: salah orang")
    assert not shown.form.paperButton.isEnabled()


def test_filters_are_asked_for_and_taken_away_together(
    qtbot: QtBot, screen: AidScreen, world: World
) -> None:
    form = screen.form.ledger.form
    world.found = ()
    form.searchEdit.setText("siti")
    form.programmeBox.setCurrentIndex(1)
    form.villageBox.setCurrentIndex(1)
    form.voidBox.setChecked(True)
    screen.form.ledger.show_filter(Verification.NOT_RECEIVED)
    wanted = AidFilter("siti", "PKH", "35.07.13.2008", Verification.NOT_RECEIVED, with_void=True)
    qtbot.waitUntil(lambda: world.asked[-1] == wanted)
    qtbot.waitUntil(lambda: form.list.form.stack.currentWidget() is form.list.form.empty)
    form.list.asked.emit()
    qtbot.waitUntil(lambda: world.asked[-1] == AidFilter())
    qtbot.waitUntil(lambda: form.list.form.empty.accessibleName() == "No aid is recorded")


def test_several_receipts_are_noted_at_once_and_a_trouble_needs_words(
    qtbot: QtBot, screen: AidScreen, world: World
) -> None:
    shown = screen.form.ledger.form.list
    shown.form.table.selectAll()
    shown.verify()
    (receipt,) = shown.findChildren(ReceiptDialog)
    assert receipt.form.aboutLabel.text() == "3 entries"
    assert not receipt.form.problemEdit.isEnabled()
    receipt.form.verificationBox.setCurrentIndex(CHOICES.index(Verification.WITH_PROBLEMS))
    assert receipt.form.problemEdit.isEnabled()
    world.refusal = EntryRefused(FieldProblem("problem", Problem.MISSING))
    receipt.save()
    qtbot.waitUntil(lambda: bool(receipt.sentences))
    world.refusal = None
    receipt.form.problemEdit.setPlainText("kartu tertelan")
    with qtbot.waitSignal(receipt.saved):
        receipt.save()
    assert world.done == [([1, 2, 3], Verification.WITH_PROBLEMS, "kartu tertelan")]


def test_an_entry_is_voided_with_a_reason(qtbot: QtBot, screen: AidScreen, world: World) -> None:
    shown = screen.form.ledger.form.list
    shown.form.table.selectRow(0)
    shown.void()
    (reason,) = shown.findChildren(ReasonDialog)
    reason.form.reasonEdit.setPlainText("dua kali")
    with qtbot.waitSignal(reason.saved):
        reason.save()
    assert world.done == [(1, "dua kali")]
    shown.form.table.selectRow(2)
    shown.void()
    assert not [each for each in shown.findChildren(ReasonDialog) if each.isVisible()]


def test_the_living_are_recipients_and_their_share_is_recorded(
    qtbot: QtBot, dialog: DistributionDialog, world: World
) -> None:
    assert [each.client_id for each in dialog.recipients.people()] == [5]
    fill(dialog, 0, date(2026, 12, 31))
    dialog.form.stageBox.setCurrentText("Tahap 4")
    index = dialog.recipients.index(0, CARD)
    assert dialog.recipients.flags(index) & Qt.ItemFlag.ItemIsEditable
    dialog.recipients.setData(index, " 6013 ")
    dialog.recipients.setData(dialog.recipients.index(0, TAKEN_BY), "Budi")
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    assert world.done == [
        (
            NewDistribution(
                "PKH",
                date(2026, 12, 1),
                date(2026, 12, 31),
                TODAY,
                (NewRecipient(5, card_number="6013", taken_by="Budi"),),
                600_000,
                stage="Tahap 4",
            ),
        )
    ]


def test_goods_are_counted_in_their_unit(
    qtbot: QtBot, dialog: DistributionDialog, world: World
) -> None:
    fill(dialog, 1)
    assert dialog.form.quantityCaption.text() == "Quantity for each, in kg *"
    assert not dialog.form.amountEdit.isVisible()
    dialog.form.quantityBox.setValue(10)
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    assert (world.done[0][0].amount, world.done[0][0].quantity) == (None, 10)


@pytest.mark.parametrize(
    ("typed", "amount"),
    [("600000", 600_000), ("Rp 1.250.000,00", 1_250_000), ("600 000", 600_000)],
)
def test_money_is_understood_as_it_is_written(
    qtbot: QtBot, dialog: DistributionDialog, world: World, typed: str, amount: int
) -> None:
    fill(dialog, 0)
    dialog.form.amountEdit.setText(typed)
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    assert world.done[0][0].amount == amount


def test_what_is_no_sum_gets_its_sentence_and_nothing_is_lost(
    qtbot: QtBot, dialog: DistributionDialog, world: World
) -> None:
    fill(dialog, 0)
    dialog.form.amountEdit.setText("enam ratus")
    dialog.save()
    qtbot.waitUntil(lambda: tuple(dialog.sentences) == ("Digits only, please.",))
    assert dialog.form.amountEdit.text() == "enam ratus"
    assert world.done == []
    dialog.form.amountEdit.setText("600.000")
    dialog.recipients.remove([0])
    dialog.save()
    assert tuple(dialog.sentences) == ("Please fill this in.",)
    dialog.reject()


def test_what_stands_beside_a_recipient_is_said_while_typing(
    qtbot: QtBot, dialog: DistributionDialog
) -> None:
    fill(dialog, 1)
    beside = dialog.recipients.index(0, BESIDE)
    qtbot.waitUntil(lambda: "Klien rahasia" in beside.data())
    assert beside.data().startswith("Tidak boleh bersama: PKH · Orang yang sama")
    assert dialog.form.hintLabel.text().startswith("1 recipients")
    dialog.form.programmeBox.setCurrentIndex(0)
    qtbot.waitUntil(lambda: not beside.data())
    dialog.done(0)


def opened(dialog: DistributionDialog, kind: type[QDialog]) -> Any:
    (found,) = dialog.findChildren(kind)
    return found


def says(label: QLabel, words: str) -> bool:
    return label.text().startswith(words)


def test_recipients_come_from_the_register_once_each(
    qtbot: QtBot, dialog: DistributionDialog
) -> None:
    for place, ids, said in ((0, [5, 7], "1 people"), (1, [5, 7, 8, 6], "2 people")):
        dialog.form.registerButton.click()
        choice = opened(dialog, RegisterChoiceDialog)
        qtbot.waitUntil(partial(lambda box: box.count() == 2, choice.form.filterBox))
        choice.form.filterBox.setCurrentIndex(place)
        assert choice.form.villageBox.isEnabled() is (place == 0)
        qtbot.waitUntil(partial(says, choice.form.countLabel, said))
        with qtbot.waitSignal(choice.destroyed):
            choice.form.addButton.click()
        assert [each.client_id for each in dialog.recipients.people()] == ids
    dialog.done(0)


def test_somebody_who_is_not_registered_needs_a_name(
    qtbot: QtBot, dialog: DistributionDialog
) -> None:
    dialog.form.otherButton.click()
    other = opened(dialog, OtherRecipientDialog)
    other.form.addButton.click()
    assert dialog.recipients.rowCount() == 1
    other.form.nameEdit.setText("Pak Mat")
    other.form.nikEdit.setText("3507130101600001")
    with qtbot.waitSignal(other.destroyed):
        other.form.addButton.click()
    assert dialog.recipients.people()[1] == NewRecipient(name="Pak Mat", nik="3507130101600001")
    dialog.done(0)


def test_programmes_and_rules_are_told_in_words(qtbot: QtBot, screen: AidScreen) -> None:
    shown = screen.form.programmes
    # Only the view that is looked at is read.
    assert shown.programmes.rowCount() == 0
    screen.form.programmesButton.click()
    qtbot.waitUntil(lambda: shown.rules.rowCount() == 1)
    said = [shown.programmes.index(0, n).data() for n in range(shown.programmes.columnCount())]
    assert said == [
        "PKH", "Program Keluarga Harapan", "Pusat", "Keluarga", "Uang", "01-01-2018", "2",
        "1.800.000", "3", "Permensos 1/2018",
    ]  # fmt: skip
    assert shown.programmes.index(1, 6).data() == "–"
    assert [shown.rules.index(0, n).data() for n in range(3)] == [
        "PKH", "BERAS", "Tidak boleh bersama",
    ]  # fmt: skip


def test_the_workbook_is_put_where_it_is_wanted(
    qtbot: QtBot, screen: AidScreen, given: Bench, tmp_path: Path
) -> None:
    screen.form.ledger._export.put(b"xlsx", tmp_path / "bantuan.xlsx")
    qtbot.waitUntil(lambda: given.opened.said() == ["The workbook is saved."])
    assert (tmp_path / "bantuan.xlsx").read_bytes() == b"xlsx"
