# SPDX-License-Identifier: MIT
"""The visit plan: who should be visited, village by village, and the way of one day."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from functools import partial
from itertools import groupby
from typing import TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from tksk_desktop.gui.agenda.visit_entry_dialog import VisitEntryDialog
from tksk_desktop.gui.agenda.visit_words import due_words, purpose_of, stop_words, way_km
from tksk_desktop.gui.forms.ui_visit_plan import Ui_VisitPlanScreen
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.page import Page
from tksk_desktop.gui.widgets.logged_paper import LoggedPaper
from tksk_desktop.gui.widgets.reason_dialog import ReasonDialog
from tksk_desktop.gui.widgets.record_table import ROW_HEIGHT
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.agenda.readings import DuePerson, VillageStop, VisitDay, VisitLine
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.vocabulary import DAYS, number

RELOAD_ON = frozenset(
    {Kind.APPOINTMENTS, Kind.SESSIONS, Kind.CLIENTS, Kind.CASES, Kind.PLANS, Kind.OFFICE}
)
ROLE = Qt.ItemDataRole.UserRole
NAME_WIDTH = 250
T = TypeVar("T")
CHECKED, UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class VisitPlanScreen(Page):
    """On the left who is due, to be ticked; on the right the villages of the day in order."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench, RELOAD_ON)
        self.form = Ui_VisitPlanScreen()
        self.form.setupUi(self)
        self.day = bench.around.today()
        self._plan: VisitDay | None = None
        self._edition = 0
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

    def marked(self) -> tuple[tuple[int, str], ...]:
        """Return the people ticked, each as id and purpose."""
        return tuple(
            (person.client_id, purpose_of(person))
            for item in _leaves(self.form.dueTree)
            if item.checkState(0) is CHECKED
            for person in [item.data(0, ROLE)]
        )

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
        for tree, heads in (
            (form.dueTree, (self.tr("Village and person"), self.tr("Why"))),
            (form.planTree, (self.tr("Village and person"), self.tr("Purpose, road and weather"))),
        ):
            tree.setHeaderLabels(heads)
            tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
            tree.header().resizeSection(0, NAME_WIDTH)
            tree.setIndentation(18)
        form.dueEmpty.set_up(
            "circle-check",
            self.tr("Nobody is due"),
            self.tr("Follow-ups, reviews and people not seen for long are listed here."),
            None,
        )
        form.planEmpty.set_up(
            "map-pin",
            self.tr("No visit on this day"),
            self.tr("Tick people on the left and put them into the plan."),
            None,
        )
        form.dueEmpty.hide()
        form.planEmpty.hide()
        self.setFocusProxy(form.dueTree)

    def _connect(self) -> None:
        form = self.form
        form.dayField.changed.connect(self._day_typed)
        form.previousButton.clicked.connect(lambda: self.show_day(self.day - timedelta(days=1)))
        form.nextButton.clicked.connect(lambda: self.show_day(self.day + timedelta(days=1)))
        form.unseenBox.editingFinished.connect(self.reload)
        form.dueTree.itemChanged.connect(self._ticked)
        form.dueTree.itemActivated.connect(self._turn_tick)
        form.addButton.clicked.connect(self._add)
        form.orderButton.clicked.connect(
            lambda: self._do(partial(self.bench.acts.agenda.order_by_road, self.day))
        )
        form.planTree.currentItemChanged.connect(lambda _now, _before: self._suit_buttons())
        form.upButton.clicked.connect(partial(self._move, -1))
        form.downButton.clicked.connect(partial(self._move, 1))
        form.noteButton.clicked.connect(self._note)
        form.removeButton.clicked.connect(self._remove)
        form.sheetButton.clicked.connect(self._show_sheet)
        form.entryButton.clicked.connect(self._enter)
        form.waitingButton.clicked.connect(self._go_to_waiting)
        for key, step in (("Ctrl+Up", -1), ("Ctrl+Down", 1)):
            shortcut = QShortcut(QKeySequence(key), form.planTree)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(partial(self._move, step))

    def _day_typed(self) -> None:
        day = self.form.dayField.value()
        if day is not None and day != self.day:
            self.day = day
            self.reload()

    def _show_due(self, people: Sequence[DuePerson]) -> None:
        form = self.form
        ticked = {client_id for client_id, _purpose in self.marked()}
        form.dueTree.blockSignals(True)
        form.dueTree.clear()
        for village, group in groupby(people, key=lambda each: each.village_name):
            members = list(group)
            said = village or self.tr("Village not known")
            head = QTreeWidgetItem([f"{said} ({number(len(members))})", ""])
            head.setFlags(head.flags() | Qt.ItemFlag.ItemIsAutoTristate)
            form.dueTree.addTopLevelItem(head)
            head.setSizeHint(0, QSize(0, ROW_HEIGHT))
            for person in members:
                item = QTreeWidgetItem([person.client_name, self._why(person)])
                item.setData(0, ROLE, person)
                item.setToolTip(1, self._why(person))
                item.setSizeHint(0, QSize(0, ROW_HEIGHT))
                head.addChild(item)
                is_ticked = person.client_id in ticked
                item.setCheckState(0, CHECKED if is_ticked else UNCHECKED)
            head.setExpanded(True)
        form.dueTree.blockSignals(False)
        form.dueTree.setVisible(bool(people))
        form.dueEmpty.setVisible(not people)
        self.setFocusProxy(form.dueTree if people else form.dayField)
        self._ticked()

    def _why(self, person: DuePerson) -> str:
        parts = []
        for reason in person.reasons:
            said = due_words(reason)
            if reason.what is None:
                said = self.tr("not seen since {day}").format(day=said)
            parts.append(said)
        return " · ".join(parts)

    def _show_plan(self, plan: VisitDay) -> None:
        form, tree = self.form, self.form.planTree
        chosen = tree.currentItem()
        kept = chosen.data(0, ROLE) if chosen is not None else None
        self._plan = plan
        tree.clear()
        for place, stop in enumerate(plan.stops, start=1):
            road = " · ".join(part for part in (stop.road_note, stop.note) if part)
            head = QTreeWidgetItem([stop_words(place, stop, self.tr("Village not known")), road])
            head.setData(0, ROLE, stop)
            head.setToolTip(1, road)
            head.setSizeHint(0, QSize(0, ROW_HEIGHT))
            tree.addTopLevelItem(head)
            for visit in stop.visits:
                item = QTreeWidgetItem([visit.who, visit.purpose])
                item.setData(0, ROLE, visit)
                item.setToolTip(1, visit.purpose)
                item.setSizeHint(0, QSize(0, ROW_HEIGHT))
                head.addChild(item)
            head.setExpanded(True)
        for item in (*_heads(tree), *_leaves(tree)):
            if kept is not None and _same(item.data(0, ROLE), kept):
                tree.setCurrentItem(item)
        visits = sum(len(stop.visits) for stop in plan.stops)
        form.dayLabel.setText(DAYS[plan.day.weekday()])
        form.wayLabel.setText(self._way(plan, visits))
        tree.setVisible(bool(plan.stops))
        form.planEmpty.setVisible(not plan.stops)
        form.sheetButton.setEnabled(bool(visits))
        form.orderButton.setEnabled(len(plan.stops) > 1)
        form.entryButton.setEnabled(bool(visits) and plan.day <= self.bench.around.today())
        form.waitingButton.setVisible(plan.waiting_on not in (None, plan.day))
        form.waitingButton.setText(self.tr("Former visits without an answer"))
        self._suit_buttons()

    def _way(self, plan: VisitDay, visits: int) -> str:
        said = self.tr("{visits} visits, {villages} villages").format(
            visits=number(visits), villages=number(len(plan.stops))
        )
        far = way_km(plan)
        if far:
            said += " · " + self.tr("round about {km} km as the crow flies").format(
                km=number(far, 1)
            )
        return said if visits else ""

    def _ticked(self) -> None:
        count = len(self.marked())
        self.form.addButton.setEnabled(count > 0 and self.day >= self.bench.around.today())
        said = self.tr("{count} ticked").format(count=number(count)) if count else ""
        if self.day < self.bench.around.today():
            said = self.tr("Choose today or a day to come to plan visits.")
        self.form.markedLabel.setText(said)

    def _turn_tick(self, item: QTreeWidgetItem) -> None:
        item.setCheckState(0, UNCHECKED if item.checkState(0) is CHECKED else CHECKED)

    def _add(self) -> None:
        people = self.marked()
        self._do(partial(self.bench.acts.agenda.plan_visits, people, self.day))

    def _do(self, act: Callable[[], Changes]) -> None:
        self.bench.do(self, act)

    def _chosen(self) -> VillageStop | VisitLine | None:
        item = self.form.planTree.currentItem()
        chosen = item.data(0, ROLE) if item is not None else None
        return chosen if isinstance(chosen, VillageStop | VisitLine) else None

    def _suit_buttons(self) -> None:
        chosen = self._chosen()
        is_visit = isinstance(chosen, VisitLine)
        for button in (self.form.upButton, self.form.downButton):
            button.setVisible(chosen is not None)
        self.form.noteButton.setVisible(
            isinstance(chosen, VillageStop) and chosen.village_code != ""
        )
        self.form.removeButton.setVisible(is_visit)

    def _move(self, step: int) -> None:
        """Move a village on the way, or a visit within its village."""
        chosen, plan = self._chosen(), self._plan
        if chosen is None or plan is None:
            return
        agenda = self.bench.acts.agenda
        if isinstance(chosen, VillageStop):
            codes = [stop.village_code for stop in plan.stops]
            if _shift(codes, chosen.village_code, step):
                self._do(partial(agenda.order_villages, plan.day, codes))
            return
        stop = next(stop for stop in plan.stops if chosen in stop.visits)
        ids = [visit.appointment_id for visit in stop.visits]
        if _shift(ids, chosen.appointment_id, step):
            self._do(partial(agenda.order_visits, ids))

    def _note(self) -> None:
        stop = self._chosen()
        if not isinstance(stop, VillageStop):
            return
        dialog = ReasonDialog(
            self.bench,
            self,
            head=self.tr("Road and weather of {village}").format(village=stop.village_name),
            explanation=self.tr("For this day only; it stands on the sheet."),
            button=self.tr("Save"),
            act=partial(self.bench.acts.agenda.note_road, self.day, stop.village_code),
        )
        dialog.form.reasonEdit.setPlainText(stop.note)
        dialog.begin()
        dialog.open()

    def _remove(self) -> None:
        visit = self._chosen()
        if not isinstance(visit, VisitLine):
            return
        ReasonDialog(
            self.bench,
            self,
            head=self.tr("Take the visit out of the plan"),
            explanation=self.tr("It stays on its day, marked as cancelled, with your reason."),
            button=self.tr("Take out"),
            act=partial(self.bench.acts.agenda.cancel, visit.appointment_id),
        ).open()

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


def _heads(tree: QTreeWidget) -> list[QTreeWidgetItem]:
    found = (tree.topLevelItem(place) for place in range(tree.topLevelItemCount()))
    return [item for item in found if item is not None]


def _leaves(tree: QTreeWidget) -> list[QTreeWidgetItem]:
    found = (h.child(place) for h in _heads(tree) for place in range(h.childCount()))
    return [item for item in found if item is not None]


def _same(one: object, other: object) -> bool:
    """Tell whether two entries are the same village or visit, whatever else changed."""
    if isinstance(one, VisitLine) and isinstance(other, VisitLine):
        return one.appointment_id == other.appointment_id
    if isinstance(one, VillageStop) and isinstance(other, VillageStop):
        return one.village_code == other.village_code
    return False


def _shift(entries: list[T], entry: T, step: int) -> bool:
    """Move an entry by one place; tell whether there was one to go to."""
    place = entries.index(entry)
    if not 0 <= place + step < len(entries):
        return False
    entries[place], entries[place + step] = entries[place + step], entries[place]
    return True
