# SPDX-License-Identifier: MIT
"""A month's desk: warnings and their doors, figures, texts that are never lost, letter, paper."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.gui.reports.conftest import OpenDesk
from tests.gui.reports.desks import AUTOMATIC, NOVEMBER, ReportInMemory
from tksk_desktop.domain.errors import (
    EntryRefused,
    FieldProblem,
    Problem,
    StoreLocked,
)
from tksk_desktop.domain.outside_stays import ANYWHERE_INSIDE
from tksk_desktop.domain.reports import ReportWarning, Section
from tksk_desktop.domain.sessions import PlaceKind, SessionKind, SessionTrait
from tksk_desktop.gui.workbench import NoteStart
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.readings import ClientFilter, SessionFilter

OF_NOVEMBER = SessionFilter(month=NOVEMBER)


@pytest.mark.parametrize(
    ("warning", "door"),
    [
        (
            ReportWarning.SESSION_WITHOUT_RESULT,
            ("sessions", SessionFilter(month=NOVEMBER, trait=SessionTrait.WITHOUT_RESULT)),
        ),
        (
            ReportWarning.LATE_ENTRIES,
            ("sessions", SessionFilter(month=NOVEMBER, trait=SessionTrait.LATE)),
        ),
        (ReportWarning.NO_PHOTOS, ("sessions", OF_NOVEMBER)),
        (ReportWarning.NO_SESSIONS, ("new_session", NoteStart())),
        (ReportWarning.DRAFTS_LEFT, ("sessions", SessionFilter())),
        (ReportWarning.FORMER_MONTH_UNSIGNED, ("report", NOVEMBER.previous)),
        (ReportWarning.NO_ORIGINAL_RECIPIENT, ("settings",)),
        (ReportWarning.CAMAT_UNNAMED, ("settings",)),
    ],
)
def test_a_warning_opens_what_it_speaks_of(
    open_desk: OpenDesk, warning: ReportWarning, door: tuple[object, ...]
) -> None:
    on = open_desk((warning, 3))
    (row,) = on.desk.checks.rows
    assert "3" in row.form.textLabel.text()
    row.form.openButton.click()
    assert on.opened.doors == [door]


def test_blocking_warnings_come_first_and_stand_beside_the_button(open_desk: OpenDesk) -> None:
    on = open_desk((ReportWarning.NO_PHOTOS, 0), (ReportWarning.NO_ORIGINAL_RECIPIENT, 0))
    assert on.desk.checks.rows[0].warning is ReportWarning.NO_ORIGINAL_RECIPIENT
    assert on.desk.sign_panel.missing() == ("Penerima asli laporan belum diisi",)
    assert not on.desk.sign_panel.form.signButton.isEnabled()


def test_wrong_figures_lead_to_the_figures(open_desk: OpenDesk) -> None:
    on = open_desk((ReportWarning.FIGURES_DO_NOT_ADD_UP, 1))
    on.desk.checks.rows[0].form.openButton.click()
    assert on.desk.form.tabs.currentWidget() is on.desk.figures


def test_a_complete_month_says_so(open_desk: OpenDesk) -> None:
    on = open_desk()
    assert on.desk.checks.rows[0].form.textLabel.text() == "Nothing is missing"
    assert on.desk.sign_panel.form.signButton.isEnabled()


def test_every_row_of_figures_opens_its_list(qtbot: QtBot, open_desk: OpenDesk) -> None:
    on = open_desk()
    desk = on.desk
    desk.form.tabs.setCurrentWidget(desk.figures)
    form = desk.figures.form
    for table, row in ((form.sessionsTable, 1), (form.placesTable, 0), (form.needsTable, 0)):
        spot = table.visualRect(table.model().index(row, 1)).center()
        QTest.mouseClick(
            table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot
        )
    assert on.opened.doors == [
        ("sessions", SessionFilter(month=NOVEMBER, kind=SessionKind.GROUP)),
        ("sessions", SessionFilter(month=NOVEMBER, place_kind=PlaceKind.HOME_VISIT)),
        ("clients", ClientFilter(kind_code="PPKS-08", village_code=ANYWHERE_INSIDE)),
    ]


def test_needs_are_summed_per_kind_and_unfold_per_village(open_desk: OpenDesk) -> None:
    on = open_desk()
    figures = on.desk.figures
    assert figures.needs.rowCount() == 1
    assert [figures.needs.index(0, at).data() for at in range(1, 5)] == ["30", "2", "1", "31"]
    figures.form.villagesBox.setChecked(True)
    assert figures.needs.rowCount() == 3
    assert "Dilem" in figures.needs.index(1, 0).data()


def test_typing_is_kept_once_after_a_pause(qtbot: QtBot, open_desk: OpenDesk) -> None:
    on = open_desk()
    desk = on.desk
    desk.form.tabs.setCurrentWidget(desk.sections)
    editor = desk.sections.editors[Section.CLOSING]
    editor.text_edit.selectAll()
    QTest.keyClicks(editor.text_edit, "Demikian laporan ini.")
    assert on.report.count("write_section") == 0
    qtbot.waitUntil(lambda: not desk.sections.is_unsaved)
    assert on.report.own == {Section.CLOSING: "Demikian laporan ini."}
    assert on.report.count("write_section") == 1
    assert editor.form.ownChip.isVisible()


def test_what_is_typed_while_an_older_text_is_kept_stays(qtbot: QtBot, open_desk: OpenDesk) -> None:
    on = open_desk()
    desk = on.desk
    desk.form.tabs.setCurrentWidget(desk.sections)
    editor = desk.sections.editors[Section.BASIS]
    on.report.gate = threading.Event()
    editor.text_edit.setPlainText("satu")
    editor.flush()
    QTest.keyClicks(editor.text_edit, "DUA ")
    reads = on.report.count("desk")
    on.report.gate.set()
    qtbot.waitUntil(lambda: on.report.count("desk") > reads)
    assert editor.text() == "DUA satu"
    qtbot.waitUntil(lambda: on.report.own.get(Section.BASIS) == "DUA satu")


def test_a_refused_text_stays_and_the_next_pause_tries_again(
    qtbot: QtBot, open_desk: OpenDesk
) -> None:
    on = open_desk()
    desk = on.desk
    editor = desk.sections.editors[Section.FOLLOW_UP]
    on.report.refuse["write_section"] = StoreLocked()
    editor.text_edit.setPlainText("Kunjungan ulang")
    editor.flush()
    qtbot.waitUntil(lambda: bool(on.messages.failures))
    desk.reload()
    qtbot.waitUntil(lambda: on.report.count("desk") == 2)
    assert editor.text() == "Kunjungan ulang"
    assert editor.is_unsaved
    assert "Not saved" in editor.form.failureLabel.text()
    on.report.refuse.clear()
    editor.flush()
    qtbot.waitUntil(lambda: on.report.own.get(Section.FOLLOW_UP) == "Kunjungan ulang")


def test_the_automatic_text_comes_back_and_so_do_the_own_words(
    qtbot: QtBot, open_desk: OpenDesk
) -> None:
    report = ReportInMemory()
    report.own[Section.PURPOSE] = "Kata saya"
    on = open_desk(report=report)
    editor = on.desk.sections.editors[Section.PURPOSE]
    assert editor.text() == "Kata saya"
    editor.form.backButton.click()
    qtbot.waitUntil(lambda: editor.text() == AUTOMATIC[Section.PURPOSE])
    assert on.report.asked[-1][0] != "sign"
    assert ("write_section", Section.PURPOSE, None) in on.report.asked
    editor.form.backButton.click()
    qtbot.waitUntil(lambda: on.report.own.get(Section.PURPOSE) == "Kata saya")
    assert editor.text() == "Kata saya"


def test_leaving_the_page_keeps_what_was_typed(qtbot: QtBot, open_desk: OpenDesk) -> None:
    on = open_desk()
    on.desk.form.tabs.setCurrentWidget(on.desk.sections)
    editor = on.desk.sections.editors[Section.BASIS]
    QTest.keyClicks(editor.text_edit, "X")
    on.screen.go_back()
    qtbot.waitUntil(lambda: Section.BASIS in on.report.own)


def test_the_paper_follows_after_a_change(qtbot: QtBot, open_desk: OpenDesk) -> None:
    on = open_desk()
    papers = on.report.count("preview")
    on.screen.bench.notice.tell(Changes.of(Kind.SESSIONS))
    qtbot.waitUntil(lambda: on.report.count("preview") == papers + 1)


def test_a_paper_that_cannot_be_made_is_said_in_its_place(
    qtbot: QtBot, open_desk: OpenDesk
) -> None:
    on = open_desk()
    on.report.refuse["preview"] = StoreLocked()
    on.screen.bench.notice.tell(Changes.of(Kind.SESSIONS))
    qtbot.waitUntil(lambda: on.desk.form.preview.page_count() == 0)
    assert on.messages.failures == []


def test_a_number_of_ones_own_is_kept(qtbot: QtBot, open_desk: OpenDesk) -> None:
    on = open_desk()
    on.desk.form.tabs.setCurrentWidget(on.desk.letter)
    on.desk.letter.form.numberBox.setValue(12)
    qtbot.waitUntil(lambda: on.report.running_number == 12)


def test_a_number_that_is_taken_is_said_under_the_field(qtbot: QtBot, open_desk: OpenDesk) -> None:
    on = open_desk()
    letter = on.desk.letter
    on.desk.form.tabs.setCurrentWidget(letter)
    on.report.refuse["set_letter"] = EntryRefused(
        FieldProblem("running_number", Problem.NUMBER_TAKEN)
    )
    letter.form.numberBox.setValue(12)
    qtbot.waitUntil(lambda: bool(letter.sentences))
    assert on.messages.failures == []
    assert letter.form.numberBox.value() == 12
