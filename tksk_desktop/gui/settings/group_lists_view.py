# SPDX-License-Identifier: MIT
"""Pengaturan → Kelompok: the kinds of groups, and the indicators of their progress."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from tksk_desktop.gui.forms.ui_group_lists import Ui_GroupListsView
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.widgets.list_entry_dialog import ListEntryDialog
from tksk_desktop.gui.widgets.record_table import Column, LinesModel
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.groups.readings import GroupLists, IndicatorEntry, KindEntry
from tksk_desktop.vocabulary import word

_QUIET = QPalette.ColorRole.PlaceholderText


class GroupListsView(QWidget):
    """Two lists, each changed at once by its dialog."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form = Ui_GroupListsView()
        form.setupUi(self)
        self._bench: Workbench | None = None
        self.kinds: LinesModel[KindEntry] = LinesModel(
            (Column(self.tr("Kind of group"), self._said),), self
        )
        self.indicators: LinesModel[IndicatorEntry] = LinesModel(
            (
                Column(self.tr("Indicator"), self._said),
                Column(self.tr("Written as"), lambda line: word(line.kind), 120),
                Column(self.tr("Unit"), lambda line: line.unit, 90),
            ),
            self,
        )
        form.kindsTable.wear(self.kinds)
        form.indicatorsTable.wear(self.indicators)
        form.kindsTable.opened.connect(lambda _row: self.change_kind())
        form.indicatorsTable.opened.connect(lambda _row: self.change_indicator())
        for button, name, act in (
            (form.addKindButton, "plus", partial(self._ask, is_kind=True)),
            (form.changeKindButton, "pencil", self.change_kind),
            (form.addIndicatorButton, "plus", partial(self._ask, is_kind=False)),
            (form.changeIndicatorButton, "pencil", self.change_indicator),
        ):
            button.setIcon(icon(name, _QUIET))
            button.clicked.connect(lambda _checked, do=act: do())

    def set_up(self, bench: Workbench) -> None:
        """Take the bench."""
        self._bench = bench

    def reload(self) -> None:
        """Read the lists anew."""
        if self._bench is not None:
            self._bench.read(self, self._bench.acts.groups.lists, self._show)

    def change_kind(self) -> None:
        """Change the kind chosen."""
        known = self.kinds.line(self.form.kindsTable.currentIndex().row())
        if known is not None:
            self._ask(known, is_kind=True)

    def change_indicator(self) -> None:
        """Change the indicator chosen."""
        known = self.indicators.line(self.form.indicatorsTable.currentIndex().row())
        if known is not None:
            self._ask(known, is_kind=False)

    def _ask(self, known: KindEntry | IndicatorEntry | None = None, *, is_kind: bool) -> None:
        if self._bench is not None:
            ListEntryDialog(self._bench, self, is_kind=is_kind, known=known).open()

    def _show(self, lists: GroupLists) -> None:
        tables = (self.form.kindsTable, self.form.indicatorsTable)
        rows = [max(table.currentIndex().row(), 0) for table in tables]
        self.kinds.show_lines(lists.kinds)
        self.indicators.show_lines(lists.indicators)
        for table, row in zip(tables, rows, strict=True):
            table.selectRow(row)

    def _said(self, line: KindEntry | IndicatorEntry) -> str:
        return line.name if line.active else self.tr("{name} (out of use)").format(name=line.name)
