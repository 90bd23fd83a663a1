# SPDX-License-Identifier: MIT
"""The dialog of a client's papers: choices at the left make the paper at the right."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.gui.clients.small_register import CASE, SmallRegister
from tests.gui.reports.desks import ONE_PAGE
from tests.gui.workbenches import Bench, MakeBench
from tests.usecases.paper_sources import full_work
from tksk_desktop.domain.client_papers import ClientPaper, NumbersShown
from tksk_desktop.domain.errors import ConfidentialClosed, NotFound
from tksk_desktop.gui.clients.case_view import CaseView
from tksk_desktop.gui.clients.client_paper_dialog import ClientPaperDialog
from tksk_desktop.gui.clients.client_sheet_view import ClientSheetView
from tksk_desktop.usecases.casework.readings import CaseWork
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.client_papers.choices import PaperChoices

SITI, BUDI = 3, 2
Open = Callable[..., ClientPaperDialog]


@dataclass
class Press:
    """Makes a page and notes what was chosen."""

    asked: list[PaperChoices] = field(default_factory=list)
    refusal: Exception | None = None
    work: CaseWork = field(default_factory=full_work)
    logged: list[tuple[object, ...]] = field(default_factory=list)

    def make(self, choices: PaperChoices) -> bytes:
        self.asked.append(choices)
        if self.refusal is not None:
            raise self.refusal
        return ONE_PAGE


@pytest.fixture
def press() -> Press:
    """A press that works."""
    return Press()


@pytest.fixture
def bench(make_bench: MakeBench, press: Press) -> Bench:
    """A workbench over the small register with the press."""
    acts = SmallRegister().all_acts()
    acts["client_papers"] = {"make": press.make}
    acts["audit"] = {
        "note_print": lambda *given: press.logged.append(("print", *given)),
        "note_export": lambda *given: press.logged.append(("export", *given)),
    }
    acts["casework"] = {"of_case": lambda _case_id: press.work}
    return make_bench(**acts)


@pytest.fixture
def open_dialog(qtbot: QtBot, bench: Bench) -> Iterator[Open]:
    """Return what opens the dialog; it is closed with the test."""
    parent = QWidget()
    qtbot.addWidget(parent)

    def opened(
        paper: ClientPaper, who: int = SITI, case_id: int | None = None
    ) -> ClientPaperDialog:
        dialog = ClientPaperDialog(bench.bench, who, paper, parent, case_id=case_id)
        dialog.open()
        return dialog

    yield opened
    for dialog in parent.findChildren(ClientPaperDialog):
        dialog.reject()


def wait_for_paper(qtbot: QtBot, dialog: ClientPaperDialog) -> None:
    qtbot.waitUntil(lambda: dialog.form.preview.page_count() == 1)


def test_the_paper_is_made_at_once_of_the_newest_open_case(
    qtbot: QtBot, open_dialog: Open, press: Press
) -> None:
    dialog = open_dialog(ClientPaper.SOCIAL_REPORT)
    wait_for_paper(qtbot, dialog)
    assert press.asked[-1] == PaperChoices(
        ClientPaper.SOCIAL_REPORT, SITI, case_id=CASE.id, assessment_id=12
    )
    assert dialog.form.titleLabel.text() == "Laporan sosial"
    assert dialog.width() <= 1366
    assert dialog.height() <= 700


def test_a_choice_makes_the_paper_anew(qtbot: QtBot, open_dialog: Open, press: Press) -> None:
    dialog = open_dialog(ClientPaper.CLIENT_SHEET)
    wait_for_paper(qtbot, dialog)
    assert not dialog.form.kindsCheck.isEnabled()
    dialog.form.outsideRadio.setChecked(True)
    qtbot.waitUntil(lambda: press.asked[-1].for_outside)
    assert dialog.form.kindsCheck.isEnabled()
    dialog.form.kindsCheck.setChecked(True)
    qtbot.waitUntil(lambda: press.asked[-1].with_confidential_kinds)
    dialog.form.paperBox.setCurrentIndex(dialog.form.paperBox.findData(ClientPaper.CASE_SUMMARY))
    qtbot.waitUntil(lambda: press.asked[-1].paper is ClientPaper.CASE_SUMMARY)
    wait_for_paper(qtbot, dialog)


def test_numbers_in_full_go_back_to_masked_for_outside(
    qtbot: QtBot, open_dialog: Open, press: Press
) -> None:
    dialog = open_dialog(ClientPaper.CLIENT_SHEET)
    box = dialog.form.numbersBox
    box.setCurrentIndex(box.findData(NumbersShown.IN_FULL))
    qtbot.waitUntil(lambda: bool(press.asked) and press.asked[-1].numbers is NumbersShown.IN_FULL)
    dialog.form.outsideRadio.setChecked(True)
    assert dialog.numbers() is NumbersShown.MASKED
    qtbot.waitUntil(lambda: press.asked[-1].for_outside)
    wait_for_paper(qtbot, dialog)


@pytest.mark.parametrize(
    ("paper", "rows"),
    [
        (ClientPaper.CLIENT_SHEET, (False, False, False, False)),
        (ClientPaper.SOCIAL_REPORT, (True, False, False, False)),
        (ClientPaper.EMPTY_FORM, (True, False, False, True)),
        (ClientPaper.FILLED_FORM, (True, True, True, False)),
        (ClientPaper.CASE_SUMMARY, (True, False, False, False)),
    ],
)
def test_only_choices_that_mean_something_are_shown(
    qtbot: QtBot, open_dialog: Open, paper: ClientPaper, rows: tuple[bool, ...]
) -> None:
    dialog = open_dialog(paper)
    form = dialog.form
    shown = (form.caseRow, form.assessmentRow, form.comparisonCheck, form.identityCheck)
    assert tuple(not each.isHidden() for each in shown) == rows
    wait_for_paper(qtbot, dialog)


def test_a_client_without_a_case_is_told_what_to_do(
    qtbot: QtBot, open_dialog: Open, press: Press
) -> None:
    dialog = open_dialog(ClientPaper.CASE_SUMMARY, BUDI)
    qtbot.waitUntil(lambda: "no case" in said(dialog))
    assert press.asked == []


def test_a_case_without_an_assessment_offers_the_empty_form(
    qtbot: QtBot, open_dialog: Open, press: Press
) -> None:
    press.work = CaseWork(CASE.id, (), ())
    dialog = open_dialog(ClientPaper.FILLED_FORM)
    qtbot.waitUntil(lambda: "empty form" in said(dialog))
    assert press.asked == []


def test_what_went_wrong_stands_in_place_of_the_paper(
    qtbot: QtBot, open_dialog: Open, press: Press
) -> None:
    press.refusal = NotFound("client")
    dialog = open_dialog(ClientPaper.CLIENT_SHEET)
    qtbot.waitUntil(lambda: bool(press.asked) and said(dialog) != "" and not is_making(dialog))
    assert dialog.form.preview.page_count() == 0


def test_changes_elsewhere_make_the_paper_anew(
    qtbot: QtBot, open_dialog: Open, press: Press, bench: Bench
) -> None:
    dialog = open_dialog(ClientPaper.CLIENT_SHEET)
    wait_for_paper(qtbot, dialog)
    made = len(press.asked)
    bench.bench.notice.tell(Changes.of(Kind.CLIENTS, record_id=SITI))
    qtbot.waitUntil(lambda: len(press.asked) > made)
    wait_for_paper(qtbot, dialog)


def test_the_file_name_tells_nothing_personal(
    qtbot: QtBot, open_dialog: Open, tmp_path: Path
) -> None:
    dialog = open_dialog(ClientPaper.CASE_SUMMARY)
    wait_for_paper(qtbot, dialog)
    offered = dialog.form.preview.file_name
    assert offered == "ringkasan-kasus-2026-12-14.pdf"


def test_the_sheet_and_the_case_open_the_papers(qtbot: QtBot, bench: Bench, press: Press) -> None:
    register = SmallRegister()
    sheet = ClientSheetView(bench.bench)
    qtbot.addWidget(sheet)
    sheet.show_sheet(register.sheet(SITI))
    menu = sheet.form.moreButton.menu()
    said_in_menu = [act.text() for act in menu.actions() if act.text()]
    assert [each for each in said_in_menu if each.endswith("…")][-5:] == [
        "Print the client sheet…",
        "Social report…",
        "Empty assessment form…",
        "Filled assessment form…",
        "Case summary…",
    ]
    sheet.print_paper(ClientPaper.CLIENT_SHEET)
    (dialog,) = sheet.findChildren(ClientPaperDialog)
    wait_for_paper(qtbot, dialog)
    dialog.reject()
    view = CaseView(bench.bench)
    qtbot.addWidget(view)
    view.show_case(register.case)
    view.print_paper(ClientPaper.CASE_SUMMARY)
    (dialog,) = view.findChildren(ClientPaperDialog)
    wait_for_paper(qtbot, dialog)
    assert press.asked[-1].case_id == CASE.id
    dialog.reject()


def test_saving_and_printing_are_logged_with_the_kind_of_paper(
    qtbot: QtBot, open_dialog: Open, press: Press, tmp_path: Path
) -> None:
    dialog = open_dialog(ClientPaper.SOCIAL_REPORT)
    wait_for_paper(qtbot, dialog)
    assert dialog.form.preview.save_to(tmp_path / "laporan.pdf")
    qtbot.waitUntil(lambda: press.logged == [("export", "Laporan sosial", (SITI,))])
    dialog.form.preview.printed.emit()
    qtbot.waitUntil(lambda: press.logged[1:] == [("print", "Laporan sosial", (SITI,))])


def test_a_closed_client_can_be_opened_with_a_reason_from_here(
    qtbot: QtBot, open_dialog: Open, press: Press, bench: Bench
) -> None:
    press.refusal = ConfidentialClosed()
    dialog = open_dialog(ClientPaper.CLIENT_SHEET)
    qtbot.waitUntil(lambda: not dialog.form.openButton.isHidden())
    assert dialog.form.preview.page_count() == 0
    dialog.form.openButton.click()
    assert bench.opened.doors[-1][0] == "open_confidential"
    press.refusal = None
    bench.bench.notice.tell(Changes.of(Kind.CLIENTS))
    wait_for_paper(qtbot, dialog)
    assert dialog.form.openButton.isHidden()


def said(dialog: ClientPaperDialog) -> str:
    """Return the sentence in place of the paper."""
    return dialog.form.preview.sentence


def is_making(dialog: ClientPaperDialog) -> bool:
    return re.search("being made", said(dialog)) is not None
