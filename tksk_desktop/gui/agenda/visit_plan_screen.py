# SPDX-License-Identifier: MIT
"""The visit plan: who should be visited, village by village, and the way of one day."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from functools import partial

from PySide6.QtGui import QPalette

from tksk_desktop.gui.agenda.day_way import DayWay
from tksk_desktop.gui.agenda.due_people import DuePeople
from tksk_desktop.gui.agenda.visit_entry_dialog import VisitEntryDialog
from tksk_desktop.gui.forms.ui_visit_plan import Ui_VisitPlanScreen
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.page import Page
from tksk_desktop.gui.widgets.first_focus import begin_at
from tksk_desktop.gui.widgets.logged_paper import LoggedPaper
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.agenda.readings import DuePerson, VisitDay
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.vocabulary import DAYS, number

RELOAD_ON = frozenset(
    {Kind.APPOINTMENTS, Kind.SESSIONS, Kind.CLIENTS, Kind.CASES, Kind.PLANS, Kind.OFFICE}
)


class VisitPlanScreen(Page):
    """On the left who is due, to be ticked; on the right the villages of the day in order."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench, RELOAD_ON)
        self.form = Ui_VisitPlanScreen()
        self.form.setupUi(self)
        self.day = bench.around.today()
        self._plan: VisitDay | None = None
        self._edition = 0
        self.due = DuePeople(self.form, self)
        self.way = DayWay(bench, self.form, self)
        self._dress()
        self._connect()

    def show_day(self, day: date) -> None:
        """Show the plan of a day."""
        self.day = day
        self.form.dayField.set_value(day)
        self.reload()

    @override
    def reload(self) -> None:
        self._edition += 1
        edition, agenda = self._edition, self.bench.acts.agenda
        day, unseen = self.day, self.form.unseenBox.value()

        def read() -> tuple[tuple[DuePerson, ...], VisitDay]:
            return agenda.due_people(day, unseen), agenda.visit_day(day)

        def show(found: tuple[tuple[DuePerson, ...], VisitDay]) -> None:
            if edition == self._edition:
                self._show_due(found[0])
                self._show_plan(found[1])

        self.bench.read(self, read, show)

    @override
    def start_new(self) -> None:
        self.form.dueTree.setFocus()

    def _dress(self) -> None:
        form, quiet = self.form, QPalette.ColorRole.PlaceholderText
        form.previousButton.setIcon(icon("chevron-left", quiet))
        form.nextButton.setIcon(icon("chevron-right", quiet))
        form.upButton.setIcon(icon("chevron-up", quiet))
        form.downButton.setIcon(icon("chevron-down", quiet))
        form.sheetButton.setIcon(icon("printer", quiet))
        form.orderButton.setIcon(icon("map-pin", quiet))
        form.entryButton.setIcon(icon("pen-line", QPalette.ColorRole.HighlightedText))
        form.dayField.set_up(self.bench.around.today)
        form.dayField.set_value(self.day)
        begin_at(self, form.dueTree)

        for button in (form.sheetButton, form.entryButton, form.orderButton):
            button.setEnabled(False)  # until the day is read

    def _connect(self) -> None:
        form = self.form
        form.dayField.changed.connect(self._day_typed)
        form.previousButton.clicked.connect(lambda: self.show_day(self.day - timedelta(days=1)))
        form.nextButton.clicked.connect(lambda: self.show_day(self.day + timedelta(days=1)))
        form.unseenBox.editingFinished.connect(self.reload)
        self.due.ticked.connect(self._ticked)
        form.addButton.clicked.connect(self._add)
        form.orderButton.clicked.connect(
            lambda: self._do(partial(self.bench.acts.agenda.order_by_road, self.day))
        )
        form.sheetButton.clicked.connect(self._show_sheet)
        form.entryButton.clicked.connect(self._enter)
        form.waitingButton.clicked.connect(self._go_to_waiting)

    def _day_typed(self) -> None:
        day = self.form.dayField.value()
        if day is not None and day != self.day:
            self.day = day
            self.reload()

    def _show_due(self, people: Sequence[DuePerson]) -> None:
        self.due.show_people(people)
        begin_at(self, self.form.dueTree if people else self.form.dayField)

    def _show_plan(self, plan: VisitDay) -> None:
        form = self.form
        self._plan = plan
        self.way.show_plan(plan)
        has_visits = any(stop.visits for stop in plan.stops)
        form.dayLabel.setText(DAYS[plan.day.weekday()])
        form.sheetButton.setEnabled(has_visits)
        form.orderButton.setEnabled(len(plan.stops) > 1)
        form.entryButton.setEnabled(has_visits and plan.day <= self.bench.around.today())
        form.waitingButton.setVisible(plan.waiting_on not in (None, plan.day))
        form.waitingButton.setText(self.tr("Former visits without an answer"))

    def _ticked(self) -> None:
        count = len(self.due.marked())
        self.form.addButton.setEnabled(count > 0 and self.day >= self.bench.around.today())
        said = self.tr("{count} ticked").format(count=number(count)) if count else ""
        if self.day < self.bench.around.today():
            said = self.tr("Choose today or a day to come to plan visits.")
        self.form.markedLabel.setText(said)

    def _add(self) -> None:
        people = self.due.marked()
        self._do(partial(self.bench.acts.agenda.plan_visits, people, self.day))

    def _do(self, act: Callable[[], Changes]) -> None:
        self.bench.do(self, act)

    def _show_sheet(self) -> None:
        if self._plan is None:
            return
        visits = [visit for stop in self._plan.stops for visit in stop.visits]
        make = partial(self.bench.acts.agenda.visit_sheet, self.day, self.form.namesBox.isChecked())
        LoggedPaper(
            self.bench,
            make,
            self,
            paper=self.tr("Visit plan"),
            file_name=f"rencana-kunjungan-{self.day:%Y-%m-%d}.pdf",
            client_ids=tuple(v.client_id for v in visits if v.client_id is not None),
        ).open()

    def _enter(self) -> None:
        if self._plan is not None:
            visits = tuple(visit for stop in self._plan.stops for visit in stop.visits)
            VisitEntryDialog(self.bench, self._plan.day, visits, self).open()

    def _go_to_waiting(self) -> None:
        if self._plan is not None and self._plan.waiting_on is not None:
            self.show_day(self._plan.waiting_on)
