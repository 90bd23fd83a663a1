# SPDX-License-Identifier: MIT
"""The filters over the client list as chips: the common ones, those in use, and "Add a filter"."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import fields, replace
from functools import partial
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from tksk_desktop.gui.acts import Surroundings
from tksk_desktop.gui.clients.filter_range_dialog import FilterRangeDialog
from tksk_desktop.gui.clients.filter_table import FilterEntry, FilterTable
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.widgets.flow_layout import FlowLayout
from tksk_desktop.usecases.readings import ClientFilter

NOTHING = {each.name: each.default for each in fields(ClientFilter)}
_MARK = QSize(12, 12)


class FilterBar(QWidget):
    """Chips of filters; ``filter()`` is what they ask for, besides any typed text."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filter = ClientFilter()
        self._table: FilterTable | None = None
        self._around: Surroundings | None = None
        self._stages: tuple[tuple[str, str], ...] = ()
        self._layout = FlowLayout(self, gap=6)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_up(self, around: Surroundings) -> None:
        """Offer the filters of this office."""
        self._around = around
        self._table = FilterTable(around, self)
        self._lay_out()

    def offer_stages(self, stages: Sequence[tuple[str, str]]) -> None:
        """Offer the stages of case work; before they are known none is offered."""
        if self._table is not None and tuple(stages) != self._stages:
            self._stages = tuple(stages)
            self._table.offer_stages(self._stages)
            self._lay_out()

    def filter(self) -> ClientFilter:
        """Return what the chips ask for."""
        return self._filter

    def set_filter(self, wanted: ClientFilter) -> None:
        """Show the chips of a filter; its text is not ours."""
        wanted = replace(wanted, text="")
        if wanted != self._filter:
            self._filter = wanted
            self._lay_out()

    def is_on(self, field: str) -> bool:
        """Tell whether a filter is in use."""
        return bool(getattr(self._filter, field) != NOTHING[field])

    def choose(self, field: str, value: Any) -> None:
        """Use a filter with a value, or take it away with its empty value."""
        self._filter = replace(self._filter, **{field: value})
        self._lay_out(focus=field)
        self.changed.emit()

    def take_away(self, field: str) -> None:
        """Filter by this no longer."""
        self.choose(field, NOTHING[field])

    def words(self, filter: ClientFilter) -> str:
        """Say a filter in a line of words."""
        entries = self._table.entries if self._table is not None else ()
        said = [f"“{filter.text}”"] if filter.text else []
        for entry in entries:
            value = getattr(filter, entry.field)
            if value != NOTHING[entry.field]:
                said.append(entry.in_words(value))
        return " · ".join(said)

    def button(self, field: str) -> QPushButton | None:
        """Return the button of a filter, where it is seen."""
        return self.findChild(QPushButton, field)

    def _lay_out(self, focus: str = "") -> None:
        """Set the chips anew; the caret stays at the filter that was changed."""
        while (item := self._layout.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.setObjectName("")
                old.hide()
                old.deleteLater()
        if self._table is None:
            return
        waiting = []
        for entry in self._table.entries:
            if self.is_on(entry.field):
                self._put_chip(entry)
            elif entry.is_common:
                self._put(self._offer(entry))
            elif entry.choices:
                waiting.append(entry)
        if waiting:
            self._put(self._others(waiting))
        self.updateGeometry()
        button = self.button(focus) if focus else None
        if button is not None:
            button.setFocus()

    def _put(self, button: QPushButton) -> None:
        button.setAutoDefault(False)
        self._layout.addWidget(button)
        button.show()

    def _put_chip(self, entry: FilterEntry) -> None:
        """Show a filter in use: its value to change, and a cross to take it away."""
        chip = QPushButton(entry.in_words(getattr(self._filter, entry.field)), self)
        chip.setObjectName(entry.field)
        chip.setProperty("look", "chip")
        if len(entry.choices) > 1:
            chip.setMenu(self._menu(entry, chip))
        else:
            chip.clicked.connect(partial(self.take_away, entry.field))
        self._put(chip)
        cross = QPushButton(self)
        cross.setObjectName(f"{entry.field}_cross")
        cross.setProperty("look", "cross")
        cross.setIcon(icon("x", QPalette.ColorRole.Highlight))
        cross.setIconSize(_MARK)
        sentence = self.tr("Take {name} away").format(name=chip.text())
        cross.setToolTip(sentence)
        cross.setAccessibleName(sentence)
        cross.clicked.connect(partial(self.take_away, entry.field))
        self._put(cross)

    def _offer(self, entry: FilterEntry) -> QPushButton:
        button = QPushButton(entry.title, self)
        button.setObjectName(entry.field)
        button.setProperty("look", "filter")
        if len(entry.choices) == 1:
            ((_words, value),) = entry.choices
            button.clicked.connect(partial(self.choose, entry.field, value))
        else:
            button.setMenu(self._menu(entry, button))
            button.setIcon(icon("chevron-down", QPalette.ColorRole.PlaceholderText))
            button.setIconSize(_MARK)
            button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        return button

    def _others(self, entries: list[FilterEntry]) -> QPushButton:
        button = QPushButton(self.tr("Add a filter"), self)
        button.setObjectName("others")
        button.setProperty("look", "filter")
        button.setIcon(icon("plus", QPalette.ColorRole.PlaceholderText))
        button.setIconSize(_MARK)
        menu = QMenu(button)
        for entry in entries:
            if len(entry.choices) == 1:
                ((words, value),) = entry.choices
                self._act(menu, words, partial(self.choose, entry.field, value))
            else:
                menu.addMenu(self._menu(entry, menu))
        button.setMenu(menu)
        return button

    def _menu(self, entry: FilterEntry, parent: QWidget) -> QMenu:
        menu = QMenu(entry.title, parent)
        present = getattr(self._filter, entry.field)
        for words, value in entry.choices:
            act = self._act(menu, words, partial(self.choose, entry.field, value))
            act.setCheckable(True)
            act.setChecked(value == present)
        if entry.own is not None:
            menu.addSeparator()
            self._act(menu, self.tr("Choose yourself…"), partial(self._ask, entry))
        return menu

    def _act(self, menu: QMenu, words: str, act: Callable[[], None]) -> Any:
        entry = menu.addAction(words.replace("&", "&&"))
        entry.triggered.connect(act)
        return entry

    def _ask(self, entry: FilterEntry) -> None:
        """Let the worker type her own range."""
        if entry.own is None or self._around is None:
            return
        value = getattr(self._filter, entry.field) if self.is_on(entry.field) else None
        dialog = FilterRangeDialog(entry.title, entry.own, value, self._around.today, self)
        dialog.chosen.connect(partial(self.choose, entry.field))
        dialog.open()
