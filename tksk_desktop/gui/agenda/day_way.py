# SPDX-License-Identifier: MIT
"""The right side of the visit plan: the villages of the day in order, and changing that order."""

from __future__ import annotations

from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from tksk_desktop.gui.agenda.village_tree import ROLE, dress_tree, entry, people, villages
from tksk_desktop.gui.agenda.visit_words import stop_words, way_km
from tksk_desktop.gui.forms.ui_visit_plan import Ui_VisitPlanScreen
from tksk_desktop.gui.widgets.reason_dialog import ReasonDialog
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.agenda.readings import VillageStop, VisitDay, VisitLine
from tksk_desktop.vocabulary import number

T = TypeVar("T")


class DayWay(QObject):
    """Shows the way of one day; its villages and visits can be moved, noted and taken out."""

    def __init__(self, bench: Workbench, form: Ui_VisitPlanScreen, parent: QWidget) -> None:
        super().__init__(parent)
        self._bench, self._form, self._window = bench, form, parent
        self._plan: VisitDay | None = None
        heads = (self.tr("Village and person"), self.tr("Purpose, road and weather"))
        dress_tree(form.planTree, heads)
        form.planEmpty.set_up(
            "map-pin",
            self.tr("No visit on this day"),
            self.tr("Tick people on the left and put them into the plan."),
            None,
        )
        form.planEmpty.hide()
        form.planTree.currentItemChanged.connect(lambda _now, _before: self._suit_buttons())
        form.upButton.clicked.connect(partial(self._move, -1))
        form.downButton.clicked.connect(partial(self._move, 1))
        form.noteButton.clicked.connect(self._note)
        form.removeButton.clicked.connect(self._remove)
        for key, step in (("Ctrl+Up", -1), ("Ctrl+Down", 1)):
            shortcut = QShortcut(QKeySequence(key), form.planTree)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(partial(self._move, step))

    def show_plan(self, plan: VisitDay) -> None:
        """Show the way of a day; the chosen entry stays chosen."""
        tree = self._form.planTree
        chosen = tree.currentItem()
        kept = chosen.data(0, ROLE) if chosen is not None else None
        self._plan = plan
        tree.clear()
        for place, stop in enumerate(plan.stops, start=1):
            road = " · ".join(part for part in (stop.road_note, stop.note) if part)
            head = entry(stop_words(place, stop, self.tr("Village not known")), road, stop)
            tree.addTopLevelItem(head)
            for visit in stop.visits:
                head.addChild(entry(visit.who, visit.purpose, visit))
            head.setExpanded(True)
        for item in (*villages(tree), *people(tree)):
            if kept is not None and _same(item.data(0, ROLE), kept):
                tree.setCurrentItem(item)
        self._form.wayLabel.setText(self._way(plan))
        tree.setVisible(bool(plan.stops))
        self._form.planEmpty.setVisible(not plan.stops)
        self._suit_buttons()

    def _way(self, plan: VisitDay) -> str:
        visits = sum(len(stop.visits) for stop in plan.stops)
        said = self.tr("{visits} visits, {villages} villages").format(
            visits=number(visits), villages=number(len(plan.stops))
        )
        far = way_km(plan)
        if far:
            said += " · " + self.tr("round about {km} km as the crow flies").format(
                km=number(far, 1)
            )
        return said if visits else ""

    def _chosen(self) -> VillageStop | VisitLine | None:
        item = self._form.planTree.currentItem()
        chosen = item.data(0, ROLE) if item is not None else None
        return chosen if isinstance(chosen, VillageStop | VisitLine) else None

    def _suit_buttons(self) -> None:
        chosen, form = self._chosen(), self._form
        for button in (form.upButton, form.downButton):
            button.setVisible(chosen is not None)
        form.noteButton.setVisible(isinstance(chosen, VillageStop) and chosen.village_code != "")
        form.removeButton.setVisible(isinstance(chosen, VisitLine))

    def _move(self, step: int) -> None:
        """Move a village on the way, or a visit within its village."""
        chosen, plan = self._chosen(), self._plan
        if chosen is None or plan is None:
            return
        agenda = self._bench.acts.agenda
        if isinstance(chosen, VillageStop):
            codes = [stop.village_code for stop in plan.stops]
            if _shift(codes, chosen.village_code, step):
                self._bench.do(self._window, partial(agenda.order_villages, plan.day, codes))
            return
        stop = next(stop for stop in plan.stops if chosen in stop.visits)
        ids = [visit.appointment_id for visit in stop.visits]
        if _shift(ids, chosen.appointment_id, step):
            self._bench.do(self._window, partial(agenda.order_visits, ids))

    def _note(self) -> None:
        stop, plan = self._chosen(), self._plan
        if not isinstance(stop, VillageStop) or plan is None:
            return
        dialog = ReasonDialog(
            self._bench,
            self._window,
            head=self.tr("Road and weather of {village}").format(village=stop.village_name),
            explanation=self.tr("For this day only; it stands on the sheet."),
            button=self.tr("Save"),
            act=partial(self._bench.acts.agenda.note_road, plan.day, stop.village_code),
        )
        dialog.form.reasonEdit.setPlainText(stop.note)
        dialog.begin()
        dialog.open()

    def _remove(self) -> None:
        visit = self._chosen()
        if not isinstance(visit, VisitLine):
            return
        ReasonDialog(
            self._bench,
            self._window,
            head=self.tr("Take the visit out of the plan"),
            explanation=self.tr("It stays on its day, marked as cancelled, with your reason."),
            button=self.tr("Take out"),
            act=partial(self._bench.acts.agenda.cancel, visit.appointment_id),
        ).open()


def _same(one: object, other: object) -> bool:
    """Tell whether two entries are the same village or visit, whatever else changed."""
    if isinstance(one, VisitLine) and isinstance(other, VisitLine):
        return one.appointment_id == other.appointment_id
    if isinstance(one, VillageStop) and isinstance(other, VillageStop):
        return one.village_code == other.village_code
    return False


def _shift(entries: list[T], moved: T, step: int) -> bool:
    """Move one of the entries by one place; tell whether there was one to go to."""
    place = entries.index(moved)
    if not 0 <= place + step < len(entries):
        return False
    entries[place], entries[place + step] = entries[place + step], entries[place]
    return True
