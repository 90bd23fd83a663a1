# SPDX-License-Identifier: MIT
"""A locked note, later texts and corrections on the note's page."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.gui.sessions.office_of_notes import (
    MORNING,
    SAVED,
    SITI,
    OfficeOfNotes,
    saved_note,
    wait_until_saved,
)
from tests.gui.workbenches import Bench, MakeBench
from tksk_desktop.domain.errors import DiskFull
from tksk_desktop.domain.session_history import MonthState
from tksk_desktop.gui.draft_keeper import PAUSE_MS
from tksk_desktop.gui.sessions.note_later import CorrectionReasonDialog, NoteAddendumDialog
from tksk_desktop.gui.sessions.note_screen import NoteScreen
from tksk_desktop.gui.workbench import NoteStart
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.kept_forms.readings import EntryForm, KeptForm, addendum_to
from tksk_desktop.usecases.sessions.readings import AddendumLine, CorrectionLine, LockMakings

Open = Callable[[], NoteScreen]
EARLIER = date(2026, 12, 10)


@pytest.fixture
def office() -> OfficeOfNotes:
    """Return the office; its note was recorded some days ago and is not locked."""
    made = OfficeOfNotes()
    made.saved[SAVED] = saved_note(makings=LockMakings(EARLIER, 7, MonthState.OPEN), photos=())
    return made


@pytest.fixture
def given(make_bench: MakeBench, office: OfficeOfNotes) -> Bench:
    """Return the workbench over the office."""
    return make_bench(**office.acts())


@pytest.fixture
def opened(qtbot: QtBot, given: Bench) -> Open:
    """Return a way to have the saved note open and ready."""

    def open_note() -> NoteScreen:
        screen = NoteScreen(given.bench)
        qtbot.addWidget(screen)
        screen.resize(1166, 728)
        screen.show()
        screen.open_session(SAVED)
        qtbot.waitUntil(screen.form.ui.columns.isEnabled)
        return screen

    return open_note


def lock(office: OfficeOfNotes, **changed: object) -> None:
    makings = LockMakings(date(2026, 12, 1), 7, MonthState.OPEN)
    office.saved[SAVED] = saved_note(makings=makings, photos=(), **changed)


def asked(screen: NoteScreen, qtbot: QtBot) -> CorrectionReasonDialog:
    qtbot.waitUntil(lambda: screen.findChild(CorrectionReasonDialog) is not None)
    dialog = screen.findChild(CorrectionReasonDialog)
    assert isinstance(dialog, CorrectionReasonDialog)
    return dialog


def test_a_note_locked_by_days_says_since_when_and_is_only_read(
    opened: Open, office: OfficeOfNotes
) -> None:
    lock(office)
    screen = opened()
    ui = screen.form.ui
    assert "8 Desember 2026" in ui.stripLabel.text()
    assert "7 days" in ui.stripLabel.text()
    assert ui.addendumButton.isVisible()
    assert not ui.saveButton.isVisible()
    before = screen.form.state()
    QTest.keyClicks(ui.process, "tidak boleh")
    screen.save()
    assert screen.form.state() == before
    assert not office.recorded


def test_an_open_note_offers_no_addendum_and_shows_no_card(opened: Open) -> None:
    ui = opened().form.ui
    assert not ui.addendumButton.isVisible()
    assert not ui.laterCard.isVisible()


def test_an_addendum_is_written_and_stands_under_the_note(
    qtbot: QtBot, opened: Open, office: OfficeOfNotes
) -> None:
    lock(office)
    screen = opened()
    screen.form.ui.addendumButton.click()
    qtbot.waitUntil(lambda: screen.findChild(NoteAddendumDialog) is not None)
    dialog = screen.findChild(NoteAddendumDialog)
    assert isinstance(dialog, NoteAddendumDialog)
    dialog.save()
    qtbot.waitUntil(lambda: len(dialog.sentences) == 1)
    QTest.keyClicks(dialog.form.textEdit, "Ibu menelepon: obat sudah diterima")
    dialog.save()
    qtbot.waitUntil(screen.form.ui.laterCard.isVisible)
    said = screen.form.ui.addendaLabel.text()
    assert said == "14 Desember 2026, 14.02\nIbu menelepon: obat sudah diterima"
    assert not screen.form.ui.correctionsHead.isVisible()


def test_an_addendum_that_was_not_saved_comes_back_and_is_kept_on(
    qtbot: QtBot, make_bench: MakeBench, office: OfficeOfNotes
) -> None:
    lock(office)
    kept = {addendum_to(SAVED).key: "Ibu menelepon"}

    def find(form: EntryForm) -> KeptForm | None:
        return KeptForm(form, MORNING, kept[form.key]) if form.key in kept else None

    def keep(form: EntryForm, content: str) -> Changes:
        kept[form.key] = content
        return Changes.of(Kind.KEPT_FORMS)

    given = make_bench(**office.acts(), kept_forms={"find": find, "keep": keep})
    screen = NoteScreen(given.bench)
    qtbot.addWidget(screen)
    screen.show()
    screen.open_session(SAVED)
    qtbot.waitUntil(screen.form.ui.columns.isEnabled)
    screen.form.ui.addendumButton.click()
    qtbot.waitUntil(lambda: screen.findChild(NoteAddendumDialog) is not None)
    dialog = screen.findChild(NoteAddendumDialog)
    assert isinstance(dialog, NoteAddendumDialog)
    assert dialog.form.textEdit.toPlainText() == "Ibu menelepon"
    assert "14 Desember 2026 14.02" in dialog.form.keptLabel.text()
    dialog.form.textEdit.appendPlainText("obat sudah diterima")
    qtbot.waitUntil(lambda: "obat" in kept[addendum_to(SAVED).key])
    with qtbot.waitSignal(dialog.saved):
        dialog.save()


def test_closing_the_addendum_asks_before_typed_text_is_lost(
    qtbot: QtBot, opened: Open, office: OfficeOfNotes, given: Bench
) -> None:
    lock(office)
    screen = opened()
    screen.form.ui.addendumButton.click()
    qtbot.waitUntil(lambda: screen.findChild(NoteAddendumDialog) is not None)
    dialog = screen.findChild(NoteAddendumDialog)
    assert isinstance(dialog, NoteAddendumDialog)
    given.messages.answer = False
    QTest.keyClicks(dialog.form.textEdit, "penting")
    dialog.reject()
    assert dialog.isVisible()
    assert dialog.form.textEdit.toPlainText() == "penting"
    given.messages.answer = True
    dialog.reject()


def test_corrections_show_what_stood_there_and_why(opened: Open, office: OfficeOfNotes) -> None:
    corrections = (
        CorrectionLine(MORNING, "Salah tanggal", (("held_on", "9 Desember 2026"), ("aim", ""))),
        CorrectionLine(MORNING, "", (("attendances", "Siti Aminah (sakit)"),)),
    )
    lock(office, corrections=corrections, addenda=(AddendumLine(MORNING, "Nanti"),))
    ui = opened().form.ui
    assert ui.correctionsLabel.text().split("\n") == [
        "14 Desember 2026, 14.02 – Salah tanggal",
        "Tanggal, before: 9 Desember 2026",
        "Tujuan, before: (empty)",
        "",
        "14 Desember 2026, 14.02 – mended on the day it was recorded",
        "Yang hadir, before: Siti Aminah (sakit)",
    ]
    assert ui.addendaLabel.isVisible()


def test_a_later_correction_asks_why_and_goes_on(
    qtbot: QtBot, opened: Open, office: OfficeOfNotes
) -> None:
    screen = opened()
    screen.form.ui.result.setPlainText("Rencana ditunda")
    screen.save()
    dialog = asked(screen, qtbot)
    dialog.save()
    qtbot.waitUntil(lambda: len(dialog.sentences) == 1)
    assert not office.recorded
    QTest.keyClicks(dialog.form.reasonEdit, "Salah tulis")
    dialog.save()
    wait_until_saved(qtbot, screen)
    assert office.reasons == ["Salah tulis"]
    assert office.recorded[0][0].result == "Rencana ditunda"
    assert not office.drafts


def test_giving_up_the_reason_keeps_everything_typed_as_a_draft(
    qtbot: QtBot, opened: Open, office: OfficeOfNotes
) -> None:
    screen = opened()
    screen.form.ui.result.setPlainText("Rencana ditunda")
    screen.save()
    asked(screen, qtbot).reject()
    assert screen.form.state().result == "Rencana ditunda"
    assert screen.form.ui.saveButton.isEnabled()
    qtbot.waitUntil(lambda: bool(office.drafts), timeout=3 * PAUSE_MS)


def test_a_failed_correction_goes_on_keeping_the_draft(
    qtbot: QtBot, opened: Open, office: OfficeOfNotes, given: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = opened()
    screen.form.ui.result.setPlainText("Rencana ditunda")
    screen.save()
    dialog = asked(screen, qtbot)
    qtbot.waitUntil(lambda: bool(office.drafts), timeout=3 * PAUSE_MS)
    office.drafts.clear()

    def full(_reason: str) -> object:
        raise DiskFull

    monkeypatch.setattr(dialog, "_act", full)
    dialog.save()
    qtbot.waitUntil(lambda: bool(given.messages.failures))
    qtbot.waitUntil(lambda: bool(office.drafts), timeout=3 * PAUSE_MS)
    dialog.reject()


def test_a_correction_of_the_same_day_asks_nothing(
    qtbot: QtBot, opened: Open, office: OfficeOfNotes
) -> None:
    makings = LockMakings(date(2026, 12, 14), 7, MonthState.OPEN)
    office.saved[SAVED] = saved_note(makings=makings, photos=())
    screen = opened()
    screen.form.ui.result.setPlainText("Rencana ditunda")
    screen.save()
    wait_until_saved(qtbot, screen)
    assert office.reasons == [""]
    assert screen.findChild(CorrectionReasonDialog) is None


def test_a_new_note_shows_nothing_of_the_former_one(
    qtbot: QtBot, opened: Open, office: OfficeOfNotes
) -> None:
    lock(office, addenda=(AddendumLine(MORNING, "Nanti"),))
    screen = opened()
    assert screen.form.ui.laterCard.isVisible()
    screen.begin(NoteStart(client_id=SITI))
    qtbot.waitUntil(screen.form.ui.saveButton.isVisible)
    assert not screen.form.ui.laterCard.isVisible()
    assert not screen.form.ui.strip.isVisible()
