# SPDX-License-Identifier: MIT
"""The list of groups on the left: those the filter lets pass, how many, and which is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from tksk_desktop.gui.forms.ui_group_screen import Ui_GroupScreen
from tksk_desktop.gui.groups.group_filter import GroupFilter
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.record_table import Column, LinesModel
from tksk_desktop.usecases.readings import GroupSheet
from tksk_desktop.vocabulary import number

_TABLE, _NOTHING = 0, 1


class GroupList(QObject):
    """Fills the table of groups; up and down move in it while the search is typed in."""

    picked = Signal(int)
    """A group was chosen: its id."""

    def __init__(self, form: Ui_GroupScreen, passing: GroupFilter, parent: QWidget) -> None:
        super().__init__(parent)
        self._form, self._filter = form, passing
        self.lines: LinesModel[GroupSheet] = LinesModel(self._columns(), parent)
        form.table.wear(self.lines)
        form.nothingState.set_up(
            "search", self.tr("No group fits"), self.tr("Try another word."), None
        )
        form.table.picked.connect(self._pick)
        form.searchEdit.installEventFilter(self)

    def show_groups(self, groups: Sequence[GroupSheet], wanted_id: int | None) -> None:
        """Show the groups that pass; the wanted one is chosen, or else the first."""
        form = self._form
        found = self._filter.passing(groups)
        self.lines.show_lines(found)
        form.listStack.setCurrentIndex(_TABLE if found else _NOTHING)
        is_narrowed = self._filter.has_words() or len(found) != len(groups)
        said = self.tr("{count} found") if is_narrowed else self.tr("{count} groups")
        form.countLabel.setText(said.format(count=number(len(found))) if groups else "")
        ids = [group.id for group in found]
        if wanted_id in ids:
            self._select(ids.index(wanted_id))
        else:
            self.choose_first()

    def choose_first(self) -> None:
        """Choose the first group, where there is one."""
        if self.lines.rowCount():
            self._select(0)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            steps = {int(Qt.Key.Key_Down): 1, int(Qt.Key.Key_Up): -1}.get(event.key(), 0)
            if watched is self._form.searchEdit and steps:
                row = self._form.table.currentIndex().row() + steps
                self._select(max(0, min(self.lines.rowCount() - 1, row)))
                return True
        return super().eventFilter(watched, event)

    def _select(self, row: int) -> None:
        index = self.lines.index(row, 0)
        self._form.table.setCurrentIndex(index)
        self._form.table.scrollTo(index)

    def _pick(self, row: int) -> None:
        group = self.lines.line(row)
        if group is not None:
            self.picked.emit(group.id)

    def _columns(self) -> tuple[Column[GroupSheet], ...]:
        return (
            Column(self.tr("Name of the group"), lambda group: group.name),
            Column(self.tr("Village"), lambda group: group.village_name, 150),
            Column(self.tr("Members"), lambda group: number(group.strength), 80, is_number=True),
        )
