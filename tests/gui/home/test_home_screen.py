# SPDX-License-Identifier: MIT
"""Beranda shows what is due, and every number opens its list."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from tests.gui.workbenches import TODAY, Bench, MakeBench
from tksk_desktop.domain.case_lists import CaseloadState
from tksk_desktop.domain.month_figures import SessionCount
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.sessions import SessionKind
from tksk_desktop.domain.to_do import ToDoKind
from tksk_desktop.gui.home.home_screen import HomeScreen
from tksk_desktop.gui.widgets.follow_up_dialogs import (
    CloseFollowUpDialog,
    FollowUpMenu,
    MoveFollowUpDialog,
)
from tksk_desktop.gui.widgets.shortening_link import ShorteningLink
from tksk_desktop.gui.widgets.to_do_rows import ToDoRows
from tksk_desktop.gui.workbench import AidView
from tksk_desktop.usecases.aid.readings import AidGlance
from tksk_desktop.usecases.cases.readings import CaseFilter, Caseload
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.kept_forms.readings import (
    NEW_CLIENT,
    KeptForm,
    addendum_to,
    correction_of,
)
from tksk_desktop.usecases.readings import ClientFilter, DraftLine, HomeSheet, SessionFilter
from tksk_desktop.usecases.safekeeping.readings import BackupStanding
from tksk_desktop.usecases.to_do.readings import ToDoLine


def held(name: str, sessions: int) -> SessionCount:
    """Return the count of a type."""
    return SessionCount(SessionKind.OTHER, sessions, 0, 0, 0, 0, type_code=name[-8:], name=name)


Home = tuple[HomeScreen, Bench, list[HomeSheet]]
SHEET = HomeSheet(
    today=TODAY,
    to_do=(
        ToDoLine(
            TODAY - timedelta(days=3),
            ToDoKind.FOLLOW_UP,
            "Bertemu lagi",
            31,
            "Sulastri",
            "Dilem",
            session_id=5,
        ),
        ToDoLine(TODAY, ToDoKind.CASE_REVIEW, "Sakit", 32, "Paijan", "Kemiri", case_id=4),
        ToDoLine(TODAY, ToDoKind.REPORT_DUE, "November 2026", month=Month(2026, 11)),
    ),
    sessions_this_month=(held("Bimbingan perorangan", 7), held("Bimbingan kelompok", 2)),
    sessions_last_month=(held("Bimbingan perorangan", 4),),
    cases_by_stage=(("intake", "Pendekatan awal", 2), ("intervention", "Intervensi", 5)),
    needs_by_village=(("Dilem", 12), ("Kemiri", 3)),
    clients=420,
    caseload=Caseload(7, 25, 40, CaseloadState.WITHIN),
    not_seen_for_90_days=2,
    drafts=(DraftLine(9, "Kunjungan rumah", datetime(2026, 12, 13, 3, tzinfo=UTC), "{}"),),
    last_report=None,
    report_month=Month(2026, 11),
    report_due_on=date(2026, 12, 5),
    backup=BackupStanding(None, 12),
)


def buttons(page: HomeScreen) -> dict[str, QPushButton]:
    return {b.accessibleName() or b.text(): b for b in page.findChildren(QPushButton)}


def shows(page: HomeScreen, text: str) -> bool:
    return text in buttons(page)


@pytest.fixture
def home(make_bench: MakeBench, qtbot: QtBot) -> Home:
    """Return the page with its recorders, and the sheet it will read next."""
    sheets = [SHEET]
    made = make_bench(home={"home": lambda: sheets[0]})
    page = HomeScreen(made.bench)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: bool(page.form.dayLabel.text()))
    return page, made, sheets


def test_what_is_due_opens_the_client_and_the_draft(home: Home) -> None:
    page, made, _sheets = home
    shown = buttons(page)
    shown["Tindak lanjut: Sulastri"].click()
    shown["Tinjauan kasus: Paijan"].click()
    shown["Laporan bulanan: November 2026"].click()
    shown["Unfinished note: Kunjungan rumah"].click()
    assert made.opened.doors == [
        ("client", 31),
        ("case", 32, 4),
        ("report", Month(2026, 11)),
        ("draft", 9),
    ]


def test_forms_left_by_a_lock_are_led_back_to_without_a_name(home: Home, qtbot: QtBot) -> None:
    page, made, sheets = home
    moment = datetime(2026, 12, 13, 3, tzinfo=UTC)
    for form, text, door in (
        (NEW_CLIENT, "Unsaved registration of a client", ("register_client",)),
        (correction_of(31), "Unsaved correction of a client", ("client", 31)),
        (addendum_to(5), "Unsaved addendum to a note", ("session", 5)),
    ):
        sheets[0] = replace(SHEET, unsaved=(KeptForm(form, moment, '{"name":"Sulastri"}'),))
        page.reload()
        qtbot.waitUntil(partial(shows, page, text))
        buttons(page)[text].click()
        assert made.opened.doors[-1] == door


def test_numbers_open_their_lists(home: Home) -> None:
    page, made, _sheets = home
    buttons(page)["Dilem"].click()
    page.form.casesButton.click()
    buttons(page)["Intervensi"].click()
    page.form.reportButton.click()
    page.form.backupButton.click()
    assert made.opened.doors == [
        ("clients", ClientFilter(village_code="35.07.13.2008")),
        ("cases", CaseFilter()),
        ("cases", CaseFilter(stage="intervention")),
        ("report", Month(2026, 11)),
        ("backup",),
    ]


def test_late_report_and_missing_backup_are_said(home: Home) -> None:
    page, _made, _sheets = home
    assert "5 Desember 2026" in page.form.reportDetailLabel.text()
    assert page.form.backupLabel.text() == "No backup yet"


@pytest.mark.parametrize(
    ("unsaved", "days", "look"),
    [(0, 90, ""), (3, 1, ""), (41, 9, "attention"), (300, 30, "danger")],
)
def test_the_reminder_grows_with_what_only_this_computer_has(
    home: Home, qtbot: QtBot, unsaved: int, days: int, look: str
) -> None:
    page, made, sheets = home
    made_at = datetime.now(UTC) - timedelta(days=days, minutes=5)
    sheets[0] = replace(SHEET, backup=BackupStanding(made_at, unsaved))
    page.reload()
    said = f"Last backup {days} days ago"
    qtbot.waitUntil(lambda: page.form.backupLabel.text() == said)
    strip = page.form.backupStrip
    assert strip.isVisible() is bool(look)
    if look:
        assert strip.property("look") == look
        assert f"{unsaved} changes" in strip.form.sentenceLabel.text()
        strip.form.actButton.click()
        assert made.opened.doors == [("backup",)]
        strip.form.laterButton.click()
        page.reload()
        qtbot.waitUntil(lambda: not made.bench.work.is_busy)
        assert not strip.isVisible(), "put off for this sitting"


def test_the_page_reloads_when_an_act_touched_what_it_shows(home: Home, qtbot: QtBot) -> None:
    page, made, sheets = home
    sheets[0] = replace(SHEET, caseload=replace(SHEET.caseload, open_cases=8), cases_by_stage=())
    made.bench.notice.tell(Changes.of(Kind.CASES))
    qtbot.waitUntil(
        lambda: any(
            "8 open cases" in label.text() for label in page.findChildren(type(page.form.dayLabel))
        )
    )


def test_a_long_title_ends_in_an_ellipsis_and_is_told_whole_by_its_tooltip(
    qtbot: QtBot,
) -> None:
    link = ShorteningLink("Bimbingan perorangan tentang kebutuhan kursi roda")
    qtbot.addWidget(link)
    whole = link.sizeHint()
    link.resize(whole)
    link.show()
    assert link.text() == link.toolTip()
    link.resize(160, whole.height())
    assert link.text().endswith("…")
    assert link.sizeHint() == whole
    link.resize(whole)
    assert link.text() == link.toolTip()


def test_a_follow_up_is_moved_or_closed_where_it_stands(
    qtbot: QtBot, make_bench: MakeBench
) -> None:
    made = make_bench()
    rows = ToDoRows()
    qtbot.addWidget(rows)
    rows.set_up(made.bench)
    of_group = ToDoLine(TODAY, ToDoKind.FOLLOW_UP, "KUBE Mekar: Iuran", session_id=9)
    hidden = ToDoLine(TODAY, ToDoKind.FOLLOW_UP, "", 3, session_id=8, is_hidden=True)
    rows.show_lines([of_group, hidden], TODAY, most=3)
    (button,) = rows.findChildren(QToolButton)
    menu = button.menu()
    assert isinstance(menu, FollowUpMenu)
    note, move, close = menu.actions()
    note.trigger()
    rows.findChildren(ShorteningLink)[0].click()
    assert made.opened.doors == [("session", 9), ("session", 9)]
    for action, kind in ((move, MoveFollowUpDialog), (close, CloseFollowUpDialog)):
        action.trigger()
        dialog = rows.findChild(kind)
        assert isinstance(dialog, kind)
        dialog.reject()


def test_a_planned_thing_opens_its_day(qtbot: QtBot, make_bench: MakeBench) -> None:
    made = make_bench()
    rows = ToDoRows()
    qtbot.addWidget(rows)
    rows.set_up(made.bench)
    line = ToDoLine(TODAY, ToDoKind.PLANNED, "Kunjungan rumah", 2, "Budi")
    rows.show_lines([line], TODAY, most=3)
    (link,) = rows.findChildren(ShorteningLink)
    assert link.text() == "Rencana: Budi"
    link.click()
    assert made.opened.doors == [("agenda", TODAY)]


def test_a_bar_opens_the_month_s_notes_of_its_type(home: Home) -> None:
    page, made, _sheets = home
    chart = page.form.monthChart
    chart.picked.emit(1)
    month = Month.of(TODAY)
    (opened,) = made.opened.doors
    assert opened == ("sessions", SessionFilter(month=month, type_code="kelompok"))


def test_the_bar_of_the_rest_opens_the_whole_month(home: Home, qtbot: QtBot) -> None:
    page, made, sheets = home
    many = tuple(held(f"Jenis {number}", 9 - number) for number in range(6))
    sheets[0] = replace(SHEET, sessions_this_month=many, sessions_last_month=())
    made.bench.notice.tell(Changes.of(Kind.SESSIONS))
    qtbot.waitUntil(lambda: page.form.monthLabel.text().startswith("39"))
    QTest.mouseClick(
        page.form.monthChart,
        Qt.MouseButton.LeftButton,
        pos=QPoint(page.form.monthChart.width() - 2, 20),
    )
    assert made.opened.doors[-1] == ("sessions", SessionFilter(month=Month.of(TODAY)))


def test_aid_is_told_and_each_figure_opens_its_view(make_bench: MakeBench, qtbot: QtBot) -> None:
    asked: list[int] = []

    def glance() -> AidGlance:
        asked.append(1)
        return AidGlance(118, 35_400_000, 14 if len(asked) == 1 else 0, 304, 6)

    made = make_bench(home={"home": lambda: SHEET}, unreached={"glance": glance})
    page = HomeScreen(made.bench)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: page.form.aidList.count() == 3)
    shown = buttons(page)
    shown["118 people received something this month, Rp35.400.000"].click()
    shown["14 overlaps are not decided"].click()
    shown["304 people in need received nothing for 6 months"].click()
    views = [AidView.LEDGER, AidView.OVERLAPS, AidView.UNREACHED]
    assert made.opened.doors == [("aid_view", view) for view in views]
    made.bench.notice.tell(Changes.of(Kind.SESSIONS))
    made.bench.notice.tell(Changes.of(Kind.AID))
    qtbot.waitUntil(lambda: page.form.aidList.count() == 2)
    # A note changes nothing about aid, so the ledger was asked twice and not three times.
    assert len(asked) == 2
