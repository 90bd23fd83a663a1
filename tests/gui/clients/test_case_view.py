# SPDX-License-Identifier: MIT
"""One case opened in the sheet: its path, its state, its acts and its sections."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any, TypeVar

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.clients.small_register import CASE, SmallRegister, refusal
from tests.gui.workbenches import TODAY, Bench, MakeBench
from tksk_desktop.domain.cases import CaseOutcome, IntakeSource, Priority
from tksk_desktop.domain.errors import Problem
from tksk_desktop.gui.clients.case_card import CaseCard
from tksk_desktop.gui.clients.case_closing_dialog import CaseClosingDialog
from tksk_desktop.gui.clients.case_dialog import CaseDialog
from tksk_desktop.gui.clients.case_history_section import HistoryRow
from tksk_desktop.gui.clients.case_rest_dialogs import (
    CaseHoldDialog,
    CaseReopeningDialog,
    CaseTakeUpDialog,
)
from tksk_desktop.gui.clients.case_review_dialog import CaseReviewDialog
from tksk_desktop.gui.clients.case_view import CaseView
from tksk_desktop.gui.clients.case_words import history_of
from tksk_desktop.gui.clients.client_screen import ClientScreen
from tksk_desktop.gui.clients.stage_dialog import StageDialog
from tksk_desktop.usecases.cases.open_case import NewCase
from tksk_desktop.usecases.cases.readings import (
    CaseLine,
    CaseSheet,
    ClosingLine,
    HoldLine,
    ReviewLine,
    StageChangeLine,
)
from tksk_desktop.usecases.cases.review_case import NewReview

SITI, BUDI = 3, 2
D = TypeVar("D", bound=QWidget)


@pytest.fixture
def register() -> SmallRegister:
    """Four people, the third with a case."""
    return SmallRegister()


@pytest.fixture
def bench(make_bench: MakeBench, register: SmallRegister) -> Bench:
    """A workbench over the four."""
    return make_bench(**register.all_acts())


@pytest.fixture
def screen(qtbot: QtBot, bench: Bench) -> ClientScreen:
    """The page, nobody opened yet."""
    page = ClientScreen(bench.bench)
    qtbot.addWidget(page)
    page.resize(1166, 730)
    page.show()
    return page


def shown(qtbot: QtBot, screen: ClientScreen) -> CaseView:
    """Open Siti's case; return its view."""
    screen.open_case(SITI, CASE.id)
    view = screen.sheet.cases.view
    qtbot.waitUntil(lambda: view.isVisible() and view.case is not None)
    return view


def asked(qtbot: QtBot, view: CaseView, kind: type[D]) -> D:
    """Return the dialog that has opened over the case."""
    qtbot.waitUntil(lambda: view.findChild(kind) is not None)
    dialog = view.findChild(kind)
    assert isinstance(dialog, kind)
    return dialog


def offered(view: CaseView) -> dict[str, QAction]:
    menu = view.form.moreButton.menu()
    return {each.text(): each for each in menu.actions() if each.isVisible()}


def change(register: SmallRegister, line: CaseLine, **more: Any) -> None:
    register.case = replace(register.case, line=line, **more)


def test_a_card_opens_its_case_and_the_way_back_is_there(
    qtbot: QtBot, screen: ClientScreen
) -> None:
    screen.open_client(SITI)
    qtbot.waitUntil(lambda: screen.sheet.form.nameLabel.text() == "Siti Rahayu")
    cases = screen.sheet.cases
    screen.sheet.form.tabs.setCurrentWidget(cases)
    qtbot.waitUntil(lambda: len(cases.findChildren(CaseCard)) == 1)
    (card,) = cases.findChildren(CaseCard)
    assert card.form.head.form.typeLabel.text() == CASE.type_name
    assert "Asesmen" in card.form.head.form.stageLabel.text()
    card.form.openButton.click()
    qtbot.waitUntil(cases.view.isVisible)
    cases.view.form.backButton.click()
    qtbot.waitUntil(lambda: not cases.view.isVisible())
    assert cases.form.casesStack.currentIndex() == 0


def test_the_head_says_how_far_the_case_is(qtbot: QtBot, screen: ClientScreen) -> None:
    head = shown(qtbot, screen).form.head.form
    assert head.stageLabel.text() == "Stage 2 of 3: Asesmen · next: Rencana"
    assert head.stagePath.toolTip().splitlines() == [
        "Pendekatan awal (sudah)",
        "Asesmen (sekarang)",
        "Rencana (berikutnya)",
    ]
    assert "20 Desember 2026" in head.daysLabel.text()
    assert head.daysLabel.property("look") == "quiet"
    assert not head.stateLabel.isVisible()


@pytest.mark.parametrize(
    ("next_on", "said", "look"),
    [
        (TODAY, "review due today", "attention"),
        (TODAY - timedelta(days=3), "3 days ago", "attention"),
        (None, "no review planned", "quiet"),
    ],
)
def test_a_review_that_is_due_is_said_in_words(
    qtbot: QtBot,
    screen: ClientScreen,
    register: SmallRegister,
    next_on: date | None,
    said: str,
    look: str,
) -> None:
    change(register, CASE._replace(next_review_on=next_on, priority=Priority.URGENT))
    head = shown(qtbot, screen).form.head.form
    assert said in head.daysLabel.text()
    assert head.daysLabel.property("look") == look
    assert head.stateLabel.text() == "Priority: mendesak"


def test_the_next_stage_is_proposed(
    qtbot: QtBot, screen: ClientScreen, register: SmallRegister, bench: Bench
) -> None:
    view = shown(qtbot, screen)
    view.form.moveButton.click()
    dialog = asked(qtbot, view, StageDialog)
    dialog.form.reasonEdit.setPlainText("Asesmen selesai")
    with qtbot.waitSignal(dialog.saved):
        dialog.form.saveButton.click()
    assert register.kept == [("move", CASE.id, "planning", TODAY, "Asesmen selesai")]
    assert bench.opened.said() == ["The case has moved on."]


def test_a_refused_move_keeps_what_was_typed(
    qtbot: QtBot, screen: ClientScreen, register: SmallRegister
) -> None:
    register.refusals.append(refusal(("on", Problem.BEFORE_FORMER)))
    view = shown(qtbot, screen)
    view.form.moveButton.click()
    dialog = asked(qtbot, view, StageDialog)
    dialog.form.onField.set_value(date(2026, 1, 1))
    dialog.form.reasonEdit.setPlainText("terlalu awal")
    dialog.form.saveButton.click()
    qtbot.waitUntil(lambda: len(dialog.sentences) == 1)
    assert dialog.isVisible()
    assert dialog.form.reasonEdit.toPlainText() == "terlalu awal"
    dialog.form.saveButton.click()
    qtbot.waitUntil(lambda: len(register.kept) == 1)
    qtbot.waitUntil(lambda: not view.findChildren(StageDialog))


def test_a_review_proposes_the_day_of_the_next(
    qtbot: QtBot, screen: ClientScreen, register: SmallRegister
) -> None:
    view = shown(qtbot, screen)
    view.form.reviewButton.click()
    dialog = asked(qtbot, view, CaseReviewDialog)
    assert dialog.form.nextField.value() == TODAY + timedelta(days=30)
    assert not dialog.form.lateBox.isVisible()
    dialog.form.findingEdit.setPlainText("Membaik")
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    new = NewReview(CASE.id, TODAY, "Membaik", TODAY + timedelta(days=30), "")
    assert register.kept == [("review", new)]


def test_putting_on_hold_asks_until_when(
    qtbot: QtBot, screen: ClientScreen, register: SmallRegister
) -> None:
    view = shown(qtbot, screen)
    offered(view)["Put on hold"].trigger()
    dialog = asked(qtbot, view, CaseHoldDialog)
    dialog.form.reasonEdit.setPlainText("Menunggu")
    dialog.save()
    assert len(dialog.sentences) == 1
    dialog.form.untilField.set_value(TODAY + timedelta(days=9))
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    assert register.kept == [("hold", CASE.id, TODAY, TODAY + timedelta(days=9), "Menunggu")]


def test_a_resting_case_is_taken_up_before_it_moves(
    qtbot: QtBot, screen: ClientScreen, register: SmallRegister
) -> None:
    until = TODAY + timedelta(days=9)
    hold = HoldLine(TODAY, until, "Menunggu keputusan", None)
    change(register, CASE._replace(held_until=until), holds=(hold,))
    view = shown(qtbot, screen)
    assert "Menunggu keputusan" in view.form.holdLabel.text()
    assert "23 Desember 2026" in view.form.head.form.stateLabel.text()
    assert not view.form.moveButton.isVisible()
    assert "Put on hold" not in offered(view)
    view.form.takeUpButton.click()
    dialog = asked(qtbot, view, CaseTakeUpDialog)
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    assert register.kept == [("take_up", CASE.id, TODAY)]


def test_closing_asks_for_the_outcome(
    qtbot: QtBot, screen: ClientScreen, register: SmallRegister
) -> None:
    view = shown(qtbot, screen)
    offered(view)["Close the case"].trigger()
    dialog = asked(qtbot, view, CaseClosingDialog)
    dialog.save()
    assert len(dialog.sentences) == 1
    dialog.form.outcomeBox.setCurrentIndex(0)
    dialog.form.noteEdit.setPlainText("KTP sudah jadi")
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    assert register.kept == [("close", CASE.id, TODAY, CaseOutcome.ACHIEVED, "KTP sudah jadi")]


def closed(register: SmallRegister) -> None:
    line = CASE._replace(
        closed_on=date(2026, 12, 1),
        next_review_on=None,
        outcome=CaseOutcome.MOVED,
        outcome_note="Ke Blitar",
    )
    change(register, line)


def test_a_closed_case_is_reopened_with_a_reason(
    qtbot: QtBot, screen: ClientScreen, register: SmallRegister
) -> None:
    closed(register)
    view = shown(qtbot, screen)
    head = view.form.head.form
    assert (head.stateLabel.text(), head.stagePath.isVisible()) == ("Closed", False)
    assert head.stageLabel.text() == "Outcome: Klien pindah. Ke Blitar"
    assert not view.form.moveButton.isVisible()
    view.form.reopenButton.click()
    dialog = asked(qtbot, view, CaseReopeningDialog)
    dialog.form.reasonEdit.setPlainText("Kembali")
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    assert register.kept == [("reopen", CASE.id, TODAY, "Kembali")]


def test_a_late_review_asks_why(
    qtbot: QtBot, screen: ClientScreen, register: SmallRegister
) -> None:
    closed(register)
    view = shown(qtbot, screen)
    offered(view)["Record a late review"].trigger()
    dialog = asked(qtbot, view, CaseReviewDialog)
    assert dialog.form.lateBox.isVisible()
    assert not dialog.form.nextBox.isVisible()
    dialog.form.findingEdit.setPlainText("Membaik")
    dialog.form.lateEdit.setText("Terlupa")
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    assert register.kept == [("review", NewReview(CASE.id, TODAY, "Membaik", None, "Terlupa"))]


def test_correcting_begins_with_what_is_known(
    qtbot: QtBot, screen: ClientScreen, register: SmallRegister
) -> None:
    change(register, CASE, source=IntakeSource.REFERRAL, referred_by="Puskesmas")
    view = shown(qtbot, screen)
    assert "Puskesmas" in view.form.sourceLabel.text()
    offered(view)["Correct the case"].trigger()
    dialog = asked(qtbot, view, CaseDialog)
    assert not dialog.is_changed()
    dialog.form.problemEdit.setPlainText("Belum punya KTP dan KK")
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    new = NewCase(
        SITI,
        CASE.opened_on,
        IntakeSource.REFERRAL,
        "Belum punya KTP dan KK",
        5,
        "Puskesmas",
        Priority.NORMAL,
        CASE.next_review_on,
    )
    assert register.kept == [("correct", CASE.id, new)]


def test_the_history_lists_every_step(
    qtbot: QtBot, screen: ClientScreen, register: SmallRegister
) -> None:
    change(
        register,
        CASE,
        stage_changes=(StageChangeLine("assessment", "Asesmen", date(2026, 7, 1), "siap"),),
        reviews=(ReviewLine(1, date(2026, 8, 1), "Membaik", date(2026, 9, 1), ""),),
        holds=(HoldLine(date(2026, 8, 5), date(2026, 9, 1), "Menunggu", date(2026, 8, 9)),),
        closings=(
            ClosingLine(date(2026, 9, 1), CaseOutcome.PARTLY, "Cukup", date(2026, 10, 1), "Kambuh"),
        ),
    )
    view = shown(qtbot, screen)
    rows = [row.form for row in view.findChildren(HistoryRow) if row.isVisible()]
    labels = [(row.dayLabel, row.headlineLabel, row.textLabel) for row in rows]
    assert [tuple(label.text() for label in row) for row in labels] == [
        ("01-10-2026", "Kasus dibuka kembali", "Kambuh"),
        ("01-09-2026", "Kasus ditutup: Tujuan tercapai sebagian", "Cukup"),
        ("09-08-2026", "Kasus dilanjutkan", ""),
        ("05-08-2026", "Kasus ditunda: sampai 1 September 2026", "Menunggu"),
        ("01-08-2026", "Kasus ditinjau", "Membaik"),
        ("01-07-2026", "Tahap kasus: Asesmen", "siap"),
        ("10-06-2026", "Kasus dibuka", "Belum punya KTP"),
    ]


def test_steps_of_one_day_stand_in_the_order_they_happened() -> None:
    sheet: CaseSheet = SmallRegister().case
    day = CASE.opened_on
    both = replace(sheet, stage_changes=(StageChangeLine("intake", "Awal", day, ""),))
    assert [entry.what for entry in history_of(both)] == ["stage", "case_opened"]


def test_the_notes_of_the_case_open(qtbot: QtBot, screen: ClientScreen, bench: Bench) -> None:
    view = shown(qtbot, screen)
    buttons = {each.text(): each for each in view.form.sections.findChildren(QPushButton)}
    buttons["Notes"].click()

    def notes() -> list[QPushButton]:
        found = view.form.sections.findChildren(QPushButton)
        return [each for each in found if "Kunjungan pertama" in each.accessibleName()]

    qtbot.waitUntil(lambda: len(notes()) == 1)
    notes()[0].click()
    assert bench.opened.doors == [("session", 41)]


def test_another_client_is_not_shown_with_the_former_ones_case(
    qtbot: QtBot, screen: ClientScreen
) -> None:
    shown(qtbot, screen)
    screen.open_client(BUDI)
    qtbot.waitUntil(lambda: screen.sheet.form.nameLabel.text() == "Budi Santoso")
    qtbot.waitUntil(lambda: not screen.sheet.cases.view.isVisible())


def test_a_case_stays_open_when_it_changes(
    qtbot: QtBot, screen: ClientScreen, register: SmallRegister
) -> None:
    view = shown(qtbot, screen)
    change(register, CASE._replace(stage="planning", stage_name="Rencana", stage_position=3))
    screen.reload()
    qtbot.waitUntil(lambda: "Rencana" in view.form.head.form.stageLabel.text())
    assert view.isVisible()


def test_the_caseload_stands_beside_the_count_in_words(
    qtbot: QtBot, screen: ClientScreen, bench: Bench
) -> None:
    screen.reload()
    button = screen.form.caseloadButton
    qtbot.waitUntil(button.isVisible)
    assert button.text() == "26 open cases, di atas jumlah yang dianjurkan"
    button.click()
    assert [door[0] for door in bench.opened.doors] == ["cases"]


def test_every_label_of_the_view_has_room(qtbot: QtBot, screen: ClientScreen) -> None:
    view = shown(qtbot, screen)
    for label in view.findChildren(QLabel):
        if label.isVisible() and label.text() and not label.wordWrap():
            assert label.width() >= label.sizeHint().width() - 1, label.text()
