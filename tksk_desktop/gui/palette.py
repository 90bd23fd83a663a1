# SPDX-License-Identifier: MIT
"""Ctrl+K: find anyone and anything, or run any act, by typing a few letters."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from tksk_desktop.domain.months import Month
from tksk_desktop.gui.forms.ui_palette import Ui_PaletteForm
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.newest_read import NewestRead
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.page import PageAct
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.finding.readings import FoundNote
from tksk_desktop.usecases.readings import ClientFilter, ClientLine, GroupSheet
from tksk_desktop.vocabulary import month_name, short_date

_MOST_PEOPLE = 8
_MOST_NOTES = 4
_MONTHS_BACK = 24
_QUIET = QPalette.ColorRole.PlaceholderText


Found = tuple[Sequence[ClientLine], Sequence[FoundNote]]


class Palette(QDialog):
    """Lists people, acts, pages, groups, reports and notes that fit what is typed."""

    def __init__(self, bench: Workbench, acts: Sequence[PageAct], parent: QWidget) -> None:
        super().__init__(parent)
        self.form = Ui_PaletteForm()
        self.form.setupUi(self)
        self._bench = bench
        self._acts = tuple(acts)
        self._groups: tuple[GroupSheet, ...] = ()
        self._months = _last_months(Month.of(bench.around.today()))
        self._search = NewestRead(bench, self)
        self.form.searchEdit.textChanged.connect(self._type)
        self.form.searchEdit.installEventFilter(self)
        self.form.findsList.itemClicked.connect(self._run)
        self.form.findsList.itemActivated.connect(self._run)
        bench.read(self, bench.acts.sessions.groups, self._keep_groups)
        self._show((), ())

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
        self._show((), ())
        self._find()

    def _keep_groups(self, groups: tuple[GroupSheet, ...]) -> None:
        self._groups = groups

    def _find(self) -> None:
        text = self.form.searchEdit.text().strip()
        if not text:
            return

        def show(found: Found) -> None:
            if self.form.searchEdit.text().strip() == text:
                self._show(*found)

        self._search.ask(partial(self._read, text), show)

    def _read(self, text: str) -> Found:
        """Read what fits besides acts and groups, on the database thread."""
        acts = self._bench.acts
        return (
            acts.clients.find(ClientFilter(text=text), _MOST_PEOPLE),
            acts.finding.notes(text, _MOST_NOTES),
        )

    def _show(self, people: Sequence[ClientLine], notes: Sequence[FoundNote]) -> None:
        doors = self._bench.doors
        words = self.form.searchEdit.text().casefold().split()
        entries: list[PageAct] = [
            (
                self._said(self.tr("Client"), line.name, line.village_name),
                "user-round",
                partial(doors.client, line.id),
            )
            for line in people
        ]
        entries += [
            (self._said(self.tr("Act"), text), icon_name, act)
            for text, icon_name, act in self._acts
            if _fits(text, words)
        ]
        entries += [
            (
                self._said(self.tr("Group"), group.name, group.village_name),
                "users-round",
                partial(doors.group, group.id),
            )
            for group in self._groups
            if words and _fits(group.name, words)
        ]
        entries += [
            (
                self._said(self.tr("Report"), month_name(month)),
                "file-text",
                partial(doors.report, month),
            )
            for month in self._months
            if words and _fits(month_name(month), words)
        ]
        entries += [
            (
                self._said(self.tr("Note"), short_date(note.held_on), note.who, note.snippet.text),
                "notebook-pen",
                partial(doors.session, note.session_id),
            )
            for note in notes
        ]
        self.form.findsList.clear()
        for text, icon_name, act in entries:
            item = QListWidgetItem(icon(icon_name, _QUIET), text)
            item.setToolTip(text)
            item.setData(Qt.ItemDataRole.UserRole, act)
            self.form.findsList.addItem(item)
        self.form.findsList.setCurrentRow(0)

    def _said(self, kind: str, *parts: str) -> str:
        """Say what kind of thing it is, and what tells it from others."""
        return f"{kind}: {' · '.join(part for part in parts if part)}"

    def _run(self, item: QListWidgetItem) -> None:
        act = item.data(Qt.ItemDataRole.UserRole)
        self.accept()
        act()


def _last_months(month: Month) -> tuple[Month, ...]:
    months = [month]
    while len(months) < _MONTHS_BACK:
        months.append(months[-1].previous)
    return tuple(months)


def _fits(text: str, words: Sequence[str]) -> bool:
    folded = text.casefold()
    return all(word in folded for word in words)
