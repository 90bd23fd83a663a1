# SPDX-License-Identifier: MIT
"""Consents in the summary: what holds and what does not, recording and withdrawing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests.gui.clients.small_register import SmallRegister, refusal
from tests.gui.workbenches import TODAY, Bench, MakeBench
from tksk_desktop.domain.consents import ConsentGiver, ConsentPurpose, ConsentWay, LegalBasis
from tksk_desktop.domain.errors import Problem
from tksk_desktop.gui.clients.client_screen import ClientScreen
from tksk_desktop.gui.clients.consent_dialogs import ConsentDialog, WithdrawalDialog
from tksk_desktop.gui.clients.consent_list import ConsentList
from tksk_desktop.usecases.consents.readings import ConsentLine
from tksk_desktop.usecases.consents.record_consent import NewConsent

SITI = 3
SHARING = ConsentLine(
    id=9,
    client_id=SITI,
    purpose=ConsentPurpose.SHARING,
    basis=LegalBasis.CONSENT,
    valid_from=date(2026, 6, 1),
    valid_until=TODAY,
    recipient="Dinas Sosial",
    giver=ConsentGiver.GUARDIAN,
    giver_name="Sri",
    giver_relation="Ibu",
    way=ConsentWay.WRITTEN,
    note="",
    withdrawn_on=None,
    withdrawal_note="",
)
OVER = replace(SHARING, id=8, valid_until=TODAY - timedelta(days=1))
TAKEN_BACK = replace(SHARING, id=7, withdrawn_on=date(2026, 9, 1), withdrawal_note="Takut")
DUTY = replace(
    SHARING,
    id=6,
    basis=LegalBasis.LEGAL_DUTY,
    valid_until=None,
    giver=None,
    way=None,
    note="Putusan",
)


@pytest.fixture
def register() -> SmallRegister:
    """Siti has one of each."""
    return SmallRegister(given=(OVER, SHARING, TAKEN_BACK, DUTY))


@pytest.fixture
def bench(make_bench: MakeBench, register: SmallRegister) -> Bench:
    """A workbench over the four people."""
    return make_bench(**register.all_acts())


@pytest.fixture
def consents(qtbot: QtBot, bench: Bench) -> ConsentList:
    """The consents of Siti, shown."""
    page = ClientScreen(bench.bench)
    qtbot.addWidget(page)
    page.resize(1166, 730)
    page.show()
    page.open_client(SITI)
    shown: ConsentList = page.sheet.summary.form.consents
    qtbot.waitUntil(lambda: shown.form.rows.count() == len(bench.bench.acts.consents.of_client(3)))
    return shown


def texts(consents: ConsentList) -> list[list[str]]:
    items = [consents.form.rows.itemAt(place) for place in range(consents.form.rows.count())]
    rows = [row for item in items if item is not None and (row := item.widget()) is not None]
    return [[label.text() for label in row.findChildren(QLabel)] for row in rows]


def test_what_holds_stands_first_with_who_gave_it(consents: ConsentList) -> None:
    assert texts(consents) == [
        [
            "Berbagi data · Dinas Sosial",
            "holds until 14 Desember 2026",
            "by Wali Sri (Ibu) · tertulis · since 1 Juni 2026",
        ],
        ["Berbagi data · Dinas Sosial", "holds", "Kewajiban hukum · since 1 Juni 2026 · Putusan"],
        [
            "Berbagi data · Dinas Sosial",
            "ran out 13 Desember 2026",
            "by Wali Sri (Ibu) · tertulis · since 1 Juni 2026",
        ],
        [
            "Berbagi data · Dinas Sosial",
            "withdrawn 1 September 2026: Takut",
            "by Wali Sri (Ibu) · tertulis · since 1 Juni 2026",
        ],
    ]
    assert not consents.form.emptyLabel.isVisible()


def test_without_any_the_consequence_is_said(
    qtbot: QtBot, bench: Bench, register: SmallRegister
) -> None:
    register.given = ()
    page = ClientScreen(bench.bench)
    qtbot.addWidget(page)
    page.show()
    page.open_client(SITI)
    shown = page.sheet.summary.form.consents
    qtbot.waitUntil(lambda: bool(shown.form.emptyLabel.isVisible()))
    assert shown.form.rows.count() == 0


def test_a_consent_of_a_guardian_is_recorded(
    qtbot: QtBot, consents: ConsentList, register: SmallRegister, bench: Bench
) -> None:
    consents.form.addButton.click()
    dialog = consents.findChild(ConsentDialog)
    assert isinstance(dialog, ConsentDialog)
    form = dialog.form
    assert not form.recipientPart.isVisible()
    assert not form.guardianPart.isVisible()
    form.purposeBox.setCurrentIndex(1)
    form.giverBox.setCurrentIndex(1)
    assert form.recipientPart.isVisible()
    assert form.guardianPart.isVisible()
    form.recipientEdit.setText("Puskesmas")
    form.nameEdit.setText("Sri")
    form.relationEdit.setText("Ibu")
    form.untilField.set_value(TODAY + timedelta(days=90))
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    new = NewConsent(
        SITI,
        ConsentPurpose.SHARING,
        LegalBasis.CONSENT,
        TODAY,
        TODAY + timedelta(days=90),
        "Puskesmas",
        ConsentGiver.GUARDIAN,
        "Sri",
        "Ibu",
        ConsentWay.ORAL,
        "",
    )
    assert register.kept == [("record", new)]
    assert bench.opened.said() == ["The consent is recorded."]


def test_another_ground_asks_why_and_not_who(
    qtbot: QtBot, consents: ConsentList, register: SmallRegister
) -> None:
    register.refusals.append(refusal(("note", Problem.MISSING)))
    consents.form.addButton.click()
    dialog = consents.findChild(ConsentDialog)
    assert isinstance(dialog, ConsentDialog)
    dialog.form.basisBox.setCurrentIndex(1)
    assert not dialog.form.giverPart.isVisible()
    assert dialog.form.noteCaption.text() == "Why this ground applies *"
    dialog.save()
    qtbot.waitUntil(lambda: len(dialog.sentences) == 1)
    dialog.form.noteEdit.setPlainText("Tugas TKSK")
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    assert register.kept[0][1].basis is LegalBasis.PUBLIC_TASK


def test_only_what_holds_can_be_withdrawn(
    qtbot: QtBot, consents: ConsentList, register: SmallRegister
) -> None:
    buttons = [b for b in consents.findChildren(QPushButton) if b.text() == "Withdraw"]
    assert len([button for button in buttons if button.isVisible()]) == 2
    buttons[0].click()
    dialog = consents.findChild(WithdrawalDialog)
    assert isinstance(dialog, WithdrawalDialog)
    dialog.form.reasonEdit.setPlainText("Berubah pikiran")
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    assert register.kept == [("withdraw", SHARING.id, TODAY, "Berubah pikiran")]
