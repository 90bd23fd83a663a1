# SPDX-License-Identifier: MIT
"""A month's work by keys alone, from the first start to the signed report; no mouse, no calls.

Acts are only asked what became of it.
"""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest

from tests.journeys.conftest import StartProgram
from tests.journeys.hands import ALT, CTRL, SHIFT, Hands, Key
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.sessions import SessionKind
from tksk_desktop.gui.agenda.appointment_dialog import AppointmentDialog
from tksk_desktop.gui.agenda.visit_entry_dialog import VisitEntryDialog
from tksk_desktop.gui.clients.case_dialog import CaseDialog
from tksk_desktop.gui.clients.client_dialog import ClientDialog
from tksk_desktop.gui.groups.attendance_dialog import AttendanceDialog
from tksk_desktop.gui.groups.group_dialog import GroupDialog
from tksk_desktop.gui.groups.group_members import GroupMembers
from tksk_desktop.gui.sessions.quick_activity import QuickActivity
from tksk_desktop.gui.start.first_steps import FirstSteps
from tksk_desktop.gui.start.welcome_screen import WelcomeScreen
from tksk_desktop.gui.widgets.distribution_dialog import DistributionDialog
from tksk_desktop.gui.work_area import WorkArea
from tksk_desktop.usecases.aid.readings import AidFilter
from tksk_desktop.usecases.readings import ClientFilter, SessionFilter, SessionLine
from tksk_desktop.vocabulary import short_date

PASSWORD = "hujan di kepanjen"
MONTH, JOURNAL, VISITS = Key.Key_1, Key.Key_4, Key.Key_5
"""The numbers of views of the page of activities."""


class Worker:
    """The one at the keys, in the program just started."""

    def __init__(self, hands: Hands, area: WorkArea) -> None:
        self.hands, self.area = hands, area
        self.acts = area.bench.acts
        self.today = area.bench.around.today()
        self.month = Month.of(self.today).previous

    def register(self, name: str, village: str) -> int:
        """Register someone from the page of clients."""
        hands, area = self.hands, self.area
        hands.press(Key.Key_2, ALT)
        hands.until(area.clients.isVisible)
        hands.press(Key.Key_N, CTRL)
        dialog = hands.shown(area, ClientDialog)
        hands.write(name)
        hands.choose(dialog.form.villageBox, village)
        hands.press(Key.Key_S, CTRL)
        hands.until(lambda: self.acts.clients.find_ids(ClientFilter(text=name)))
        hands.gone(area, ClientDialog)
        hands.until(lambda: area.clients.sheet.form.nameLabel.text() == name)
        return int(self.acts.clients.find_ids(ClientFilter(text=name))[0])

    def open_case(self, client_id: int, kind: str, problem: str) -> None:
        """Open a case on the sheet that is shown."""
        hands, sheet = self.hands, self.area.clients.sheet
        hands.push(sheet.form.caseButton)
        form = hands.shown(self.area, CaseDialog).form
        hands.choose(form.typeBox, kind)
        hands.fill(form.openedField, short_date(self.month.first_day))
        hands.fill(form.problemEdit, problem)
        hands.press(Key.Key_S, CTRL)
        hands.gone(self.area, CaseDialog)
        assert self.acts.clients.sheet(client_id).cases

    def write_note(self, kind: str, day: int, **texts: str) -> SessionLine:
        """Write a note from where one is, save it and leave it."""
        hands, note = self.hands, self.area.note
        known = {line.id for line in self.notes()}
        hands.press(Key.Key_N, CTRL | SHIFT)
        ui = note.form.ui
        hands.until(lambda: note.isVisible() and ui.columns.isEnabled())
        hands.choose(ui.typeBox, kind)
        hands.fill(ui.heldOn, short_date(self.month.first_day + timedelta(days=day - 1)))
        for name, text in texts.items():
            hands.fill(getattr(ui, name), text)
        hands.press(Key.Key_S, CTRL)
        hands.until(lambda: len(self.notes()) > len(known))
        hands.until(lambda: ui.keptLabel.text().startswith("Saved"))
        hands.press(Key.Key_Escape)
        hands.until(lambda: not note.isVisible())
        return next(line for line in self.notes() if line.id not in known)

    def notes(self) -> tuple[SessionLine, ...]:
        """Return all notes."""
        return self.acts.sessions.lines(SessionFilter())

    def form_group(self, name: str, kind: str, *members: str) -> int:
        """Form a group of clients and one who is none."""
        hands, area = self.hands, self.area
        hands.press(Key.Key_4, ALT)
        hands.until(area.groups.isVisible)
        hands.press(Key.Key_N, CTRL)
        form = hands.shown(area, GroupDialog).form
        hands.fill(form.nameEdit, name)
        hands.choose(form.kindBox, kind)
        hands.choose(form.villageBox, "Dilem")
        hands.fill(form.formedField, short_date(self.month.first_day))
        for place, member in enumerate(members, start=1):
            hands.pick(form.members.picker, member)
            hands.until(partial(_has, form.members, place))
        hands.fill(form.members.picker, "Bu Kasun")
        hands.press(Key.Key_Return, SHIFT)
        hands.until(form.members.others)
        hands.press(Key.Key_S, CTRL)
        hands.gone(area, GroupDialog)
        hands.until(lambda: area.groups.shown() is not None)
        return self.acts.sessions.groups()[0].id

    def call_the_roll(self, letters: str, walk_in: str) -> None:
        """Take the attendance of the group that is shown."""
        hands, area = self.hands, self.area
        hands.push(area.groups.form.attendanceButton)
        form = hands.shown(area, AttendanceDialog).form
        hands.fill(form.topicEdit, "Pembukuan sederhana")
        hands.fill(form.dateField, short_date(self.month.first_day + timedelta(days=13)))
        hands.go(form.rollCall)
        hands.write(letters)
        hands.write("+")
        hands.write(walk_in)
        hands.press(Key.Key_Return)
        hands.press(Key.Key_S, CTRL)
        hands.gone(area, AttendanceDialog)

    def show_activities(self, view: Key) -> None:
        """Go to one of the views of the page of activities."""
        self.hands.press(Key.Key_3, ALT)
        self.hands.until(self.area.activities.isVisible)
        self.hands.press(view, CTRL)

    def note_activity(self, what: str, day: int) -> None:
        """Record an activity without clients: two fields and Enter."""
        hands = self.hands
        self.show_activities(JOURNAL)
        quick = self.area.journal.findChild(QuickActivity)
        assert quick is not None
        hands.fill(quick.form.dayField, short_date(self.month.first_day + timedelta(days=day - 1)))
        hands.fill(quick.form.whatEdit, what)
        hands.press(Key.Key_Return)
        hands.until(lambda: [line for line in self.notes() if line.title == what])

    def plan_visit(self, name: str, purpose: str) -> None:
        """Plan a visit of today in the agenda."""
        hands, agenda = self.hands, self.area.activities.agenda
        self.show_activities(MONTH)
        hands.until(agenda.isVisible)
        hands.press(Key.Key_N, CTRL)
        form = hands.shown(self.area, AppointmentDialog).form
        hands.pick(form.personPicker, name)
        hands.fill(form.purposeEdit, purpose)
        hands.press(Key.Key_S, CTRL)
        day = self.acts.agenda.day
        hands.gone(self.area, AppointmentDialog)
        assert [item for item in day(self.today) if item.about == purpose]

    def enter_visits(self, result: str) -> None:
        """Enter what came of the day's visits, from the list of the sheet."""
        hands, visits = self.hands, self.area.visits
        self.show_activities(VISITS)
        hands.push(visits.form.entryButton)
        dialog = hands.shown(self.area, VisitEntryDialog)
        row = dialog.rows[0].form
        hands.choose(row.madeBox, "Met")
        hands.fill(row.resultEdit, result)
        hands.press(Key.Key_S, CTRL)
        hands.until(lambda: [line for line in self.notes() if line.held_on == self.today])
        hands.gone(self.area, VisitEntryDialog)

    def give_aid(self, programme: str, name: str) -> None:
        """Record the aid that someone received."""
        hands, area = self.hands, self.area
        hands.press(Key.Key_5, ALT)
        hands.until(area.aid.isVisible)
        hands.press(Key.Key_N, CTRL)
        form = hands.shown(area, DistributionDialog).form
        hands.choose(form.programmeBox, programme)
        if form.amountEdit.isEnabled() and form.amountEdit.isVisible():
            hands.fill(form.amountEdit, "600.000")
        hands.fill(form.fromField, short_date(self.month.first_day))
        hands.fill(form.untilField, short_date(self.month.last_day))
        hands.fill(form.receivedField, short_date(self.month.first_day + timedelta(days=4)))
        hands.pick(form.picker, name)
        hands.press(Key.Key_S, CTRL)
        hands.gone(area, DistributionDialog)
        assert self.acts.aid.find(AidFilter()).ids

    def sign_report(self) -> int:
        """Prepare the month's report and sign it."""
        hands, reports = self.hands, self.area.reports
        hands.press(Key.Key_7, ALT)
        hands.until(reports.isVisible)
        hands.push(reports.year.form.dueButton)
        hands.until(lambda: reports.desk.report_id is not None)
        report_id = reports.desk.report_id
        assert report_id is not None
        hands.until(reports.desk.form.preview.page_count)
        hands.agree_to_what_comes()
        hands.push(reports.desk.sign_panel.form.signButton)
        hands.until(lambda: self.acts.reports.desk(report_id).signed_at is not None)
        return report_id


def _has(members: GroupMembers, people: int) -> bool:
    return len(members.members()) == people


@pytest.fixture
def worker(start_program: StartProgram, tmp_path: Path) -> Worker:
    """Go through the first start by keys."""
    running = start_program(tmp_path / "laptop")
    hands = Hands(running)
    welcome = running.front(WelcomeScreen)
    running.activate()
    hands.push(welcome.form.newButton)
    steps = running.front(FirstSteps)
    hands.fill(steps.worker.form.nameEdit, "Rahayu Lestari")
    hands.fill(steps.worker.form.memberNumberEdit, "3507.13.001")
    hands.push(steps.form.nextButton)
    hands.fill(steps.place.form.searchEdit, "kepanjen malang")
    with running.qtbot.waitSignal(steps.place.picked, timeout=30_000):
        hands.press(Key.Key_Return)
    hands.push(steps.form.nextButton)
    hands.fill(steps.letter.form.camatEdit, "Drs. Contoh Camat")
    hands.push(steps.form.nextButton)
    hands.push(steps.form.nextButton)
    hands.fill(steps.password.form.passwordEdit, PASSWORD)
    hands.fill(steps.password.form.againEdit, PASSWORD)
    hands.push(steps.form.nextButton)
    hands.push(steps.recovery.form.keptBox)
    hands.push(steps.form.nextButton)
    return Worker(hands, running.area())


def test_a_month_of_work_by_keys_alone(worker: Worker) -> None:
    budi = worker.register("Budi Santoso", "Sukoraharjo")
    sulastri = worker.register("Sulastri Handayani", "Dilem")
    worker.open_case(sulastri, "Lainnya", "Tidak berpenghasilan")
    first = worker.write_note(
        "Bimbingan perorangan",
        5,
        aim="Menguatkan motivasi",
        process="Wawancara di rumah klien",
        result="Klien bersedia ikut kelompok usaha",
        agreement="Bertemu lagi dengan suaminya",
        followUpOn=short_date(worker.month.first_day + timedelta(days=11)),
    )
    assert first.who == "Sulastri Handayani"
    assert [line.session_id for line in worker.acts.follow_ups.open()] == [first.id]
    worker.write_note(
        "Kunjungan rumah", 12, aim="Meninjau", process="Suami setuju", result="Mulai berjualan"
    )
    assert not worker.acts.follow_ups.open(), "the second note answers the first"

    worker.form_group("KUBE Mekar", "KUBE", "sulastri", "budi")
    worker.call_the_roll("hih", "Pak RT")
    group_note = next(n for n in worker.notes() if n.kind is SessionKind.GROUP)
    assert (group_note.present, group_note.expected, group_note.walk_ins) == (2, 3, 1)
    worker.note_activity("Rapat koordinasi di kecamatan", 20)
    worker.plan_visit("sulastri", "Melihat warungnya")
    worker.enter_visits("Warungnya ramai")
    worker.give_aid("BPNT", "budi")
    report_id = worker.sign_report()

    assert worker.acts.reports.signed_pdf(report_id).startswith(b"%PDF")
    assert worker.acts.clients.sheet(budi).time_line
    assert not worker.acts.sessions.drafts()
