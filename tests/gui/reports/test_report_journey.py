# SPDX-License-Identifier: MIT
"""The whole program over a real encrypted file: a month from its desk to a copy in a folder."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.gui.workbenches import Bench, MakeBench
from tksk_desktop.assembly import Program
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.reports import CopyState, DeliveryWay, ReportWarning, Section
from tksk_desktop.domain.sessions import SessionKind, SessionTrait
from tksk_desktop.domain.signatures import VerdictState
from tksk_desktop.gui.reports.figures_view import FiguresView
from tksk_desktop.gui.reports.report_screen import ReportScreen
from tksk_desktop.sample_data import SUBDISTRICT_CODE, SampleOffice
from tksk_desktop.usecases.readings import SessionFilter
from tksk_desktop.usecases.sessions.record_session import NewSession

PATIENCE = 20_000
PASSWORD = "kata sandi uji"
OWN_WORDS = "Kegiatan bulan ini berjalan lancar berkat dukungan perangkat desa."


@pytest.fixture
def program(make_program: Callable[[], Program]) -> Program:
    """Return a small sample office in a real encrypted file."""
    program = make_program()
    program.store.create(PASSWORD)
    SampleOffice(
        open_work=program.store.open_work,
        clock=program.clock,
        villages=program.acts.office.villages_of(SUBDISTRICT_CODE),
        need_kinds=program.makings.need_kinds,
    ).make(clients=24, months=1)
    return program


def wait(qtbot: QtBot, until: Callable[[], bool]) -> None:
    """Wait for what the database thread does."""
    qtbot.waitUntil(until, timeout=PATIENCE)


def test_every_figure_opens_as_many_records_as_it_counts(
    qtbot: QtBot, make_bench: MakeBench, program: Program
) -> None:
    made: Bench = make_bench(program=program)
    # Figures count everyone; the lists behind them show clients of level 3 once opened.
    program.acts.confidentiality.open("Memeriksa angka laporan")
    today = program.clock.today()
    report_id = program.acts.reports.open(Month.of(today)).record_id or 0
    figures = program.acts.reports.desk(report_id).figures
    kinds = {kind.code: kind.name for kind in made.bench.around.need_kinds}
    view = FiguresView(made.bench.doors, kinds, made.bench.around.office.need_word)
    qtbot.addWidget(view)
    view.show_figures(figures, frozen=False)
    view.form.villagesBox.setChecked(True)
    compared = 0
    tables = ((view.sessions, 1), (view.places, 1), (view.obstacles, 1), (view.needs, 4))
    for model, column in tables:
        for row in range(model.rowCount()):
            line = model.line(row)
            assert line is not None
            made.opened.doors.clear()
            line.open()
            ((door, wanted),) = made.opened.doors
            found = (
                program.acts.sessions.lines(wanted)
                if door == "sessions"
                else program.acts.clients.find_ids(wanted)
            )
            assert str(len(found)) == line.numbers[column - 1], line.name
            compared += len(found)
    assert compared > 24


def test_traits_narrow_the_notes_as_the_figures_do(program: Program) -> None:
    month = Month.of(program.clock.today()).previous
    figures = program.acts.reports.desk(program.acts.reports.open(month).record_id or 0).figures
    lines = program.acts.sessions.lines
    agreed = lines(SessionFilter(month=month, trait=SessionTrait.WITH_FOLLOW_UP))
    pictured = lines(SessionFilter(month=month, trait=SessionTrait.WITH_PHOTOS))
    assert len(agreed) == figures.follow_ups_agreed > 0
    assert sum(line.photos for line in pictured) == figures.photos > 0
    assert lines(SessionFilter(month=month, trait=SessionTrait.WITHOUT_RESULT)) == ()
    assert lines(SessionFilter(month=month, trait=SessionTrait.LATE)) == ()


def test_a_late_note_is_found_in_the_month_of_its_entry(program: Program) -> None:
    this_month = Month.of(program.clock.today())
    acts = program.acts
    acts.reports.sign(acts.reports.open(this_month.previous).record_id or 0)
    late = NewSession(
        kind=SessionKind.OTHER,
        held_on=this_month.previous.first_day,
        title="Rapat yang terlewat",
    )
    note_id = acts.sessions.record(late, session_id=None, draft_id=None).record_id
    found = acts.sessions.lines(SessionFilter(month=this_month, trait=SessionTrait.LATE))
    assert [line.id for line in found] == [note_id]
    desk = acts.reports.desk(acts.reports.open(this_month).record_id or 0)
    assert (ReportWarning.LATE_ENTRIES, 1) in desk.warnings


def locked_failed(error: Exception) -> None:
    """Say what hindered the lock."""
    raise AssertionError("the lock failed") from error


def test_words_typed_just_before_the_lock_are_kept(
    qtbot: QtBot, make_bench: MakeBench, program: Program
) -> None:
    made: Bench = make_bench(program=program)
    month = Month.of(program.clock.today()).previous
    screen = ReportScreen(made.bench)
    qtbot.addWidget(screen)
    screen.show()
    screen.open_month(month)
    desk = screen.desk
    wait(qtbot, lambda: desk.form.preview.page_count() > 1)
    desk.form.tabs.setCurrentWidget(desk.sections)
    editor = desk.sections.editors[Section.CLOSING]
    editor.text_edit.selectAll()
    QTest.keyClicks(editor.text_edit, OWN_WORDS)
    screen.hide()
    locked: list[bool] = []
    made.bench.work.run(program.store.lock, lambda _done: locked.append(True), locked_failed)
    wait(qtbot, lambda: bool(locked))
    program.store.unlock(PASSWORD)
    kept = program.acts.reports.desk(desk.report_id or 0)
    assert kept.texts[Section.CLOSING] == OWN_WORDS
    assert made.messages.failures == []


@pytest.mark.needs_tool("pdfsig")
@pytest.mark.needs_tool("pdftotext")
def test_from_the_desk_to_a_copy_in_a_folder(
    qtbot: QtBot,
    make_bench: MakeBench,
    program: Program,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made: Bench = make_bench(program=program)
    month = Month.of(program.clock.today()).previous
    screen = ReportScreen(made.bench)
    qtbot.addWidget(screen)
    screen.show()
    screen.open_month(month)
    desk = screen.desk
    wait(qtbot, lambda: desk.form.preview.page_count() > 1)

    desk.form.tabs.setCurrentWidget(desk.sections)
    editor = desk.sections.editors[Section.ACTIVITIES]
    editor.text_edit.selectAll()
    QTest.keyClicks(editor.text_edit, OWN_WORDS)
    wait(qtbot, lambda: not desk.sections.is_unsaved)

    desk.sign_panel.form.signButton.click()
    wait(qtbot, lambda: desk.form.tabs.currentWidget() is desk.copies)
    number = desk.sign_panel.form.headLabel.text()
    assert len(desk.copies.cards) == 4

    stick = tmp_path / "stick"
    stick.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_values: str(stick))
    folder = desk.copies.cards[0].way(DeliveryWay.FOLDER.value)
    assert folder is not None
    folder.trigger()
    wait(qtbot, lambda: desk.copies.cards[0].copy.state is CopyState.SENT)
    assert made.messages.failures == []

    (handed_over,) = stick.iterdir()
    assert handed_over.read_bytes() == program.acts.reports.signed_pdf(desk.report_id or 0)
    said = subprocess.run(
        ["pdfsig", "-nocert", str(handed_over)], capture_output=True, text=True, check=True
    ).stdout
    assert "Signature is Valid" in said
    assert "Total document signed" in said
    text = subprocess.run(
        ["pdftotext", "-layout", str(handed_over), "-"], capture_output=True, text=True, check=True
    ).stdout
    assert number in text
    assert " ".join(OWN_WORDS.split()[:4]) in " ".join(text.split())

    dialog = screen.check_pdf()
    dialog.check_file(handed_over)
    wait(qtbot, dialog.form.verdictFrame.isVisible)
    assert "unchanged since" in dialog.form.signersLabel.text()
    dialog.reject()
    touched = bytearray(handed_over.read_bytes())
    touched[len(touched) // 3] ^= 1
    assert program.acts.reports.verify(bytes(touched)).state is VerdictState.CHANGED
