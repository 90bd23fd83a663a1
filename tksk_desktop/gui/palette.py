# SPDX-License-Identifier: MIT
"""Ctrl+K: find anyone and anything, or run any act, by typing a few letters."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from tksk_desktop.gui.forms.ui_palette import Ui_PaletteForm
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.page import PageAct
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.readings import ClientFilter, ClientLine, GroupSheet

_MOST_PEOPLE = 8
_PAUSE_MS = 80
_QUIET = QPalette.ColorRole.PlaceholderText


class Palette(QDialog):
    """Lists acts, pages, groups and people that fit what is typed."""

    def __init__(self, bench: Workbench, acts: Sequence[PageAct], parent: QWidget) -> None:
        super().__init__(parent)
        self.form = Ui_PaletteForm()
        self.form.setupUi(self)
        self._bench = bench
        self._acts = tuple(acts)
        self._groups: tuple[GroupSheet, ...] = ()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._find_people)
        self.form.searchEdit.textChanged.connect(self._type)
        self.form.searchEdit.installEventFilter(self)
        self.form.findsList.itemClicked.connect(self._run)
        self.form.findsList.itemActivated.connect(self._run)
        bench.read(self, bench.acts.sessions.groups, self._keep_groups)
        self._show(())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            finds = self.form.findsList
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                step = 1 if event.key() == Qt.Key.Key_Down else -1
                finds.setCurrentRow((finds.currentRow() + step) % max(1, finds.count()))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                item = finds.currentItem()
                if item is not None:
                    self._run(item)
                return True
        return super().eventFilter(watched, event)

    def _type(self) -> None:
        self._show(())
        self._pause.start()

    def _keep_groups(self, groups: tuple[GroupSheet, ...]) -> None:
        self._groups = groups

    def _find_people(self) -> None:
        text = self.form.searchEdit.text().strip()
        if not text:
            return

        def show(lines: tuple[ClientLine, ...]) -> None:
            if self.form.searchEdit.text().strip() == text:
                self._show(lines)

        find = partial(self._bench.acts.clients.find, ClientFilter(text=text), _MOST_PEOPLE)
        self._bench.read(self, find, show)

    def _show(self, people: Sequence[ClientLine]) -> None:
        doors = self._bench.doors
        words = self.form.searchEdit.text().casefold().split()
        entries: list[PageAct] = [
            (f"{line.name} · {line.village_name}", "user-round", partial(doors.client, line.id))
            for line in people
        ]
        entries += [entry for entry in self._acts if _fits(entry[0], words)]
        entries += [
            (f"{group.name} · {group.village_name}", "users-round", partial(doors.group, group.id))
            for group in self._groups
            if words and _fits(group.name, words)
        ]
        self.form.findsList.clear()
        for text, icon_name, act in entries:
            item = QListWidgetItem(icon(icon_name, _QUIET), text)
            item.setData(Qt.ItemDataRole.UserRole, act)
            self.form.findsList.addItem(item)
        self.form.findsList.setCurrentRow(0)

    def _run(self, item: QListWidgetItem) -> None:
        act = item.data(Qt.ItemDataRole.UserRole)
        self.accept()
        act()


def _fits(text: str, words: Sequence[str]) -> bool:
    folded = text.casefold()
    return all(word in folded for word in words)
