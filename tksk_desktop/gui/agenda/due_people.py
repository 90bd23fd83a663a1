# SPDX-License-Identifier: MIT
"""The left side of the visit plan: who is due and why, village by village, to be ticked."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QTreeWidgetItem

from tksk_desktop.gui.agenda.village_tree import ROLE, dress_tree, entry, people
from tksk_desktop.gui.agenda.visit_words import due_words, purpose_of
from tksk_desktop.gui.forms.ui_visit_plan import Ui_VisitPlanScreen
from tksk_desktop.usecases.agenda.readings import DuePerson
from tksk_desktop.vocabulary import number

CHECKED, UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class DuePeople(QObject):
    """Fills the tree of due people; the ticks stay when it is filled anew."""

    ticked = Signal()

    def __init__(self, form: Ui_VisitPlanScreen, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        dress_tree(form.dueTree, (self.tr("Village and person"), self.tr("Why")))
        form.dueEmpty.set_up(
            "circle-check",
            self.tr("Nobody is due"),
            self.tr("Follow-ups, reviews and people not seen for long are listed here."),
            None,
        )
        form.dueEmpty.hide()
        form.dueTree.itemChanged.connect(self.ticked)
        form.dueTree.itemActivated.connect(self._turn_tick)

    def marked(self) -> tuple[tuple[int, str], ...]:
        """Return the people ticked, each as id and purpose."""
        return tuple(
            (person.client_id, purpose_of(person))
            for item in people(self._form.dueTree)
            if item.checkState(0) is CHECKED
            for person in [item.data(0, ROLE)]
        )

    def show_people(self, due: Sequence[DuePerson]) -> None:
        """Show who is due."""
        tree = self._form.dueTree
        marked = {client_id for client_id, _purpose in self.marked()}
        tree.blockSignals(True)
        tree.clear()
        for village, group in groupby(due, key=lambda each: each.village_name):
            members = list(group)
            said = village or self.tr("Village not known")
            head = entry(f"{said} ({number(len(members))})", "", None)
            head.setFlags(head.flags() | Qt.ItemFlag.ItemIsAutoTristate)
            tree.addTopLevelItem(head)
            for person in members:
                item = entry(person.client_name, self._why(person), person)
                head.addChild(item)
                item.setCheckState(0, CHECKED if person.client_id in marked else UNCHECKED)
            head.setExpanded(True)
        tree.blockSignals(False)
        tree.setVisible(bool(due))
        self._form.dueEmpty.setVisible(not due)
        self.ticked.emit()

    def _why(self, person: DuePerson) -> str:
        parts = []
        for reason in person.reasons:
            said = due_words(reason)
            if reason.what is None:
                said = self.tr("not seen since {day}").format(day=said)
            parts.append(said)
        return " · ".join(parts)

    def _turn_tick(self, item: QTreeWidgetItem) -> None:
        item.setCheckState(0, UNCHECKED if item.checkState(0) is CHECKED else CHECKED)
