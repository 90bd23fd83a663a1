# SPDX-License-Identifier: MIT
"""Recipients taken from a file: columns, what each row means, and the distribution they go into."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.aid.test_aid_screen import PKH
from tests.gui.workbenches import Bench, MakeBench
from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem
from tksk_desktop.domain.exchanged_rows import (
    Familiarity,
    ReadRow,
    RowDecision,
    RowFault,
    RowField,
    RowRemark,
    TableEmpty,
)
from tksk_desktop.gui.widgets.distribution_dialog import DistributionDialog
from tksk_desktop.gui.widgets.listed_recipients_dialog import ListedRecipientsDialog
from tksk_desktop.usecases.aid.match_recipients import ListedRecipient, Meaning
from tksk_desktop.usecases.aid.record_distribution import NewRecipient
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.exchange.readings import CheckedRow, KnownPerson, ReadingChoice

HEADERS = ("Nama", "NIK", "No Kartu")
MAPPING = (RowField.NAME, RowField.NIK, None)
OPENED: Any = SimpleNamespace(tables=(SimpleNamespace(headers=HEADERS, rows=4),))
KNOWN = KnownPerson(7, "Siti Aminah", None, "Dilem", "3507134101900001")
WRONG = ReadRow(5, "Jauh", remarks=(RowRemark(RowField.VILLAGE, RowFault.VILLAGE_UNKNOWN, "X"),))


def rows() -> tuple[ListedRecipient, ...]:
    alike = {"familiarity": Familiarity.PROBABLE, "known": KNOWN}
    veiled = KnownPerson(8, "", None, "", None, is_veiled=True)
    return (
        ListedRecipient(
            CheckedRow(ReadRow(2, "Rahasia"), Familiarity.CERTAIN, veiled), "1", Meaning.SAME
        ),
        ListedRecipient(CheckedRow(ReadRow(3, "Baru")), "2", Meaning.OTHER),
        ListedRecipient(
            CheckedRow(ReadRow(4, "Siti A"), **alike, decision=RowDecision.ASK),  # type: ignore[arg-type]
            "3",
            Meaning.ASKED,
        ),
        ListedRecipient(CheckedRow(WRONG), "", Meaning.LEFT_OUT),
    )


class File:
    """What was asked of the file."""

    def __init__(self) -> None:
        self.choices: list[tuple[ReadingChoice, int | None]] = []
        self.kept: list[Any] = []
        self.refusal: Exception | None = None
        self.mapping: tuple[RowField | None, ...] = MAPPING

    def match(
        self, _opened: Any, _table: int, choice: ReadingChoice, card: int | None
    ) -> tuple[ListedRecipient, ...]:
        self.choices.append((choice, card))
        if self.refusal is not None:
            raise self.refusal
        return rows()

    def remember(self, decided: Sequence[ListedRecipient]) -> Changes:
        self.kept.append([each.meaning for each in decided])
        return Changes.of()


@pytest.fixture
def file() -> File:
    return File()


@pytest.fixture
def given(make_bench: MakeBench, file: File) -> Bench:
    return make_bench(
        aid={
            "programmes": lambda: (PKH,),
            "match": file.match,
            "remember_matches": file.remember,
        },
        exchange={
            "open_list": lambda _path: OPENED,
            "first_choice": lambda _opened, _table: ReadingChoice(file.mapping),
        },
    )


@pytest.fixture
def owner(qtbot: QtBot) -> QWidget:
    owner = QWidget()
    qtbot.addWidget(owner)
    return owner


@pytest.fixture
def dialog(qtbot: QtBot, given: Bench, owner: QWidget) -> ListedRecipientsDialog:
    dialog = ListedRecipientsDialog(given.bench, OPENED, Path("penerima.xlsx"), owner)
    dialog.show()
    qtbot.waitUntil(lambda: bool(dialog.form.countLabel.text()))
    return dialog


def wait_rows(qtbot: QtBot, dialog: ListedRecipientsDialog) -> None:
    qtbot.waitUntil(lambda: dialog.rows.rowCount() == 4)


def test_the_columns_are_known_and_what_must_be_decided_stands_first(
    qtbot: QtBot, dialog: ListedRecipientsDialog, file: File
) -> None:
    wait_rows(qtbot, dialog)
    form = dialog.form
    assert [box.currentText() for box in (form.nameBox, form.nikBox, form.cardBox)] == list(HEADERS)
    ((choice, card),) = file.choices
    assert (choice.mapping, card) == (MAPPING, 2)
    said = [[dialog.rows.index(row, place).data() for place in (1, 4, 5)] for row in range(4)]
    assert said[0] == ["Siti A", "Siti Aminah · Dilem", "Mungkin sudah terdaftar"]
    assert said[1] == ["Rahasia", "Klien rahasia", "the registered person"]
    assert said[2] == ["Baru", "–", "not registered"]
    assert said[3][2].startswith("Desa tidak dikenal")
    assert form.countLabel.text() == (
        "1 registered · 1 not registered · 1 to be decided · 1 left out"
    )
    assert not form.takeButton.isEnabled()
    dialog.done(0)


def test_another_column_reads_the_list_anew(
    qtbot: QtBot, dialog: ListedRecipientsDialog, file: File
) -> None:
    wait_rows(qtbot, dialog)
    form = dialog.form
    form.nikBox.setCurrentIndex(0)
    form.nikBox.activated.emit(0)
    qtbot.waitUntil(lambda: len(file.choices) == 2)
    assert file.choices[1][0].mapping == (RowField.NAME, None, None)
    qtbot.waitUntil(form.nameBox.isEnabled)
    form.nameBox.setCurrentIndex(0)
    form.nameBox.activated.emit(0)
    assert form.countLabel.text() == "Which column holds the name?"
    assert dialog.rows.rowCount() == 0
    dialog.done(0)


def test_decided_rows_are_remembered_and_taken(
    qtbot: QtBot, dialog: ListedRecipientsDialog, file: File
) -> None:
    wait_rows(qtbot, dialog)
    dialog.form.table.selectRow(0)
    dialog.form.sameButton.click()
    assert dialog.form.takeButton.isEnabled()
    with qtbot.waitSignal(dialog.taken) as taken:
        dialog.form.takeButton.click()
    assert file.kept == [[Meaning.SAME, Meaning.SAME, Meaning.OTHER, Meaning.LEFT_OUT]]
    assert [each.recipient() for each in taken.args[0]] == [
        NewRecipient(client_id=7, card_number="3"),
        NewRecipient(client_id=8, card_number="1"),
        NewRecipient(name="Baru", card_number="2"),
        None,
    ]


def test_rows_left_out_leave_nothing_to_take(qtbot: QtBot, dialog: ListedRecipientsDialog) -> None:
    wait_rows(qtbot, dialog)
    dialog.form.table.selectAll()
    dialog.form.leaveButton.click()
    assert not dialog.form.takeButton.isEnabled()
    dialog.form.table.selectRow(0)
    dialog.form.otherButton.click()
    assert dialog.form.takeButton.isEnabled()
    dialog.done(0)


@pytest.mark.parametrize(
    ("refusal", "said"),
    [
        (EntryRefused(FieldProblem("recipients", Problem.TOO_MANY)), "The list is too long."),
        (TableEmpty(), ""),
    ],
)
def test_a_list_that_is_refused_says_why(
    qtbot: QtBot, given: Bench, file: File, refusal: Exception, said: str
) -> None:
    file.refusal = refusal
    owner = QWidget()
    qtbot.addWidget(owner)
    dialog = ListedRecipientsDialog(given.bench, OPENED, Path("penerima.xlsx"), owner)
    dialog.show()
    qtbot.waitUntil(lambda: bool(file.choices) and dialog.form.nameBox.isEnabled())
    text = dialog.form.countLabel.text()
    assert text.startswith(said)
    assert not text.endswith("…")
    assert not dialog.form.takeButton.isEnabled()
    dialog.done(0)


def test_taken_rows_stand_in_the_distribution_with_their_cards(
    qtbot: QtBot, given: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    distribution = DistributionDialog(given.bench, [(7, "Siti Aminah")], owner)
    distribution.show()
    place = str(tmp_path / "penerima.xlsx")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_values: (place, ""))
    distribution.form.fileButton.click()
    qtbot.waitUntil(lambda: bool(distribution.findChildren(ListedRecipientsDialog)))
    (dialog,) = distribution.findChildren(ListedRecipientsDialog)
    wait_rows(qtbot, dialog)
    dialog.form.table.selectRow(0)
    dialog.form.sameButton.click()
    dialog.form.takeButton.click()
    qtbot.waitUntil(lambda: distribution.recipients.rowCount() == 3)
    # Who was there already only gets the card of the file.
    assert distribution.recipients.people() == (
        NewRecipient(client_id=7, card_number="3"),
        NewRecipient(client_id=8, card_number="1"),
        NewRecipient(name="Baru", card_number="2"),
    )
    names = [distribution.recipients.index(row, 0).data() for row in range(3)]
    assert names == ["Siti Aminah", "Klien rahasia", "Baru"]
    distribution.done(0)
