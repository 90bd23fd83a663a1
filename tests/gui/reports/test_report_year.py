# SPDX-License-Identifier: MIT
"""The year of reports: states in words, the due month, opening by mouse and keys."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.gui.reports.desks import NOVEMBER, PROVINCE, ReportInMemory, copy_line, event
from tests.gui.workbenches import MakeBench, small_surroundings
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.office import RecipientRole
from tksk_desktop.domain.reports import CopyState, ReportState
from tksk_desktop.gui.reports.report_screen import ReportScreen
from tksk_desktop.gui.reports.year_view import YearView
from tksk_desktop.usecases.readings import ReportLine


def shown_year(
    qtbot: QtBot, make_bench: MakeBench, report: ReportInMemory, today: date = date(2026, 12, 3)
) -> YearView:
    """Return the year view over a report, loaded."""
    around = small_surroundings(today=lambda: today)
    year = YearView(make_bench(reports=report.acts(), around=around).bench)
    qtbot.addWidget(year)
    year.reload()
    qtbot.waitUntil(lambda: bool(year.form.dueButton.text()))
    return year


def test_an_unsigned_last_month_is_the_due_one(qtbot: QtBot, make_bench: MakeBench) -> None:
    year = shown_year(qtbot, make_bench, ReportInMemory())
    assert "November 2026" in year.form.dueButton.text()
    assert "5 Desember 2026" in year.form.dueLabel.text()
    with qtbot.waitSignal(year.month_asked) as asked:
        year.form.dueButton.click()
    assert asked.args == [NOVEMBER]


def test_a_day_that_has_passed_is_said(qtbot: QtBot, make_bench: MakeBench) -> None:
    year = shown_year(qtbot, make_bench, ReportInMemory(), date(2026, 12, 14))
    assert "was due" in year.form.dueLabel.text()


def test_after_the_signature_the_running_month_comes_next(
    qtbot: QtBot, make_bench: MakeBench
) -> None:
    report = ReportInMemory()
    report.state = ReportState.SIGNED
    year = shown_year(qtbot, make_bench, report)
    assert "Desember 2026" in year.form.dueButton.text()


def test_an_office_that_began_this_month_owes_nothing_before(
    qtbot: QtBot, make_bench: MakeBench
) -> None:
    class NewOffice(ReportInMemory):
        def year(self, year: int) -> tuple[ReportLine, ...]:
            return ()

        def due(self) -> tuple[Month, date]:
            return NOVEMBER.next, date(2027, 1, 5)

    year = shown_year(qtbot, make_bench, NewOffice())
    said = [card.state.text() for card in year.cards]
    assert said == ["No report"] * 11 + ["This month"]
    assert "Desember 2026" in year.form.dueButton.text()
    assert "5 Januari 2027" in year.form.dueLabel.text()


def test_a_signed_month_says_number_day_and_copies(qtbot: QtBot, make_bench: MakeBench) -> None:
    report = ReportInMemory()
    report.state = ReportState.SIGNED
    sent = copy_line(1, CopyState.SENT, events=(event(CopyState.SENT),))
    report.copies = (sent, copy_line(2, title=PROVINCE, role=RecipientRole.COPY))
    card = shown_year(qtbot, make_bench, report).cards[10]
    assert card.state.text() == "Ditandatangani"
    assert card.form.numberLabel.text() == "460/07/XI/2026"
    assert "14 Desember 2026" in card.form.signedLabel.text()
    assert "1 of 2" in card.form.copiesLabel.text()


def test_a_revision_that_is_asked_for_shows_on_the_card(
    qtbot: QtBot, make_bench: MakeBench
) -> None:
    report = ReportInMemory()
    report.state = ReportState.SIGNED
    report.copies = (copy_line(1, CopyState.REVISION_ASKED), copy_line(2, CopyState.APPROVED))
    assert shown_year(qtbot, make_bench, report).cards[10].state.text() == "Diminta revisi"


def test_enter_opens_a_month_and_a_month_to_come_stays_closed(
    qtbot: QtBot, make_bench: MakeBench
) -> None:
    year = shown_year(qtbot, make_bench, ReportInMemory(), date(2026, 11, 20))
    asked: list[Month] = []
    year.month_asked.connect(asked.append)
    QTest.keyClick(year.cards[9], Qt.Key.Key_Return)
    QTest.mouseClick(year.cards[10], Qt.MouseButton.LeftButton)
    QTest.keyClick(year.cards[11], Qt.Key.Key_Return)
    QTest.mouseClick(year.cards[11], Qt.MouseButton.LeftButton)
    assert asked == [Month(2026, 10), NOVEMBER]


def test_another_year_is_read_when_turned_to(qtbot: QtBot, make_bench: MakeBench) -> None:
    year = shown_year(qtbot, make_bench, ReportInMemory())
    assert not year.form.nextButton.isEnabled()
    year.form.formerButton.click()
    assert year.form.yearLabel.text() == "2025"
    qtbot.waitUntil(lambda: year.cards[10].state.text() == "No report")


def test_escape_goes_from_the_desk_to_the_year(qtbot: QtBot, make_bench: MakeBench) -> None:
    report = ReportInMemory()
    screen = ReportScreen(make_bench(reports=report.acts()).bench)
    qtbot.addWidget(screen)
    screen.show()
    assert not screen.go_back()
    screen.open_month(NOVEMBER)
    qtbot.waitUntil(lambda: screen.pages.currentWidget() is screen.desk)
    assert screen.go_back()
    assert screen.pages.currentWidget() is screen.year
