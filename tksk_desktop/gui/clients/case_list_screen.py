# SPDX-License-Identifier: MIT
"""Kasus terbuka: all open cases in one list, the next review first, with the caseload above it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox

from tksk_desktop.domain.cases import Priority
from tksk_desktop.gui.clients.case_columns import case_columns, review_key
from tksk_desktop.gui.forms.ui_case_list import Ui_CaseListScreen
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.page import Page
from tksk_desktop.gui.widgets.first_focus import begin_at
from tksk_desktop.gui.widgets.record_table import LinesModel
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.cases.readings import CaseFilter, CaseLine, CaseLists, Caseload
from tksk_desktop.usecases.changes import Kind
from tksk_desktop.vocabulary import number, word

_TABLE, _NOTHING = 0, 1
Read = tuple[CaseLists, Caseload, tuple[CaseLine, ...]]


class CaseListScreen(Page):
    """The page of open cases; a row opens its case in the client's sheet."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench, frozenset({Kind.CASES, Kind.CLIENTS, Kind.OFFICE}))
        self.form = Ui_CaseListScreen()
        self.form.setupUi(self)
        self._wanted = CaseFilter()
        form = self.form
        self._lines = LinesModel[CaseLine](case_columns(bench.around.today), self)
        form.casesTable.wear(self._lines)
        form.casesTable.sort_lines(self._lines, self)
        form.casesTable.opened.connect(self._open)
        form.casesNothing.set_up(
            "briefcase",
            self.tr("No open case"),
            self.tr("Open cases with these filters would be listed here."),
            self.tr("Show all open cases"),
        )
        form.casesNothing.asked.connect(lambda: self.show_filter(CaseFilter()))
        for box in (form.stageBox, form.typeBox, form.priorityBox):
            box.activated.connect(self._filter)
        form.dueBox.clicked.connect(self._filter)
        begin_at(self, form.casesTable)

    def show_filter(self, wanted: CaseFilter) -> None:
        """Show the open cases of a filter."""
        self._wanted = wanted
        self.reload()

    @override
    def reload(self) -> None:
        acts, wanted = self.bench.acts.cases, self._wanted

        def read() -> Read:
            return acts.lists(), acts.caseload(), acts.open_cases(wanted)

        self.bench.read(self, read, self._show)

    @override
    def go_back(self) -> bool:
        """Take the filters away first."""
        if self._wanted == CaseFilter():
            return False
        self.show_filter(CaseFilter())
        return True

    def _filter(self) -> None:
        form = self.form
        self.show_filter(
            CaseFilter(
                stage=form.stageBox.currentData() or "",
                priority=form.priorityBox.currentData(),
                type_id=form.typeBox.currentData(),
                only_due=form.dueBox.isChecked(),
            )
        )

    def _show(self, read: Read) -> None:
        lists, load, lines = read
        form, wanted = self.form, self._wanted
        stages = [(stage.name, stage.code) for stage in lists.stages]
        _offer(form.stageBox, self.tr("All stages"), stages, wanted.stage or None)
        types = [(kind.name, kind.id) for kind in lists.types]
        _offer(form.typeBox, self.tr("All types"), types, wanted.type_id)
        priorities = [(word(each), each) for each in reversed(Priority)]
        _offer(form.priorityBox, self.tr("Every priority"), priorities, wanted.priority)
        form.dueBox.setChecked(wanted.only_due)
        form.loadLabel.show_caseload(load)
        form.countLabel.setText(self.tr("{count} shown").format(count=number(len(lines))))
        self._lines.show_lines(sorted(lines, key=review_key))
        form.casesStack.setCurrentIndex(_TABLE if lines else _NOTHING)

    def _open(self, row: int) -> None:
        line = self._lines.line(row)
        if line is not None:
            self.bench.doors.case(line.client_id, line.id)


def _offer(
    box: QComboBox, everything: str, choices: Sequence[tuple[str, object]], chosen: object
) -> None:
    """List the choices anew and keep the chosen one."""
    box.blockSignals(True)
    box.clear()
    box.addItem(everything, None)
    for name, value in choices:
        box.addItem(name, value)
    values = [None, *(value for _name, value in choices)]
    box.setCurrentIndex(values.index(chosen) if chosen in values else 0)
    box.blockSignals(False)
