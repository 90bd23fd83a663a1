# SPDX-License-Identifier: MIT
"""Ctrl+K: find anyone and anything, or run any act, by typing a few letters."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from tksk_desktop.domain.months import Month
from tksk_desktop.domain.search_marks import Span, marked_spans
from tksk_desktop.gui.forms.ui_palette import Ui_PaletteForm
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.newest_read import NewestRead
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.page import PageAct
from tksk_desktop.gui.widgets.found_by import Marked, found_by
from tksk_desktop.gui.widgets.marked_text import SPANS_ROLE, MarkedTextDelegate
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.finding.readings import FoundClients, FoundNote
from tksk_desktop.usecases.potentials.readings import PotentialSheet
from tksk_desktop.usecases.readings import ClientFilter, ClientLine, GroupSheet
from tksk_desktop.vocabulary import month_name, short_date

_MOST_PEOPLE = 8
_MOST_NOTES = 4
_MONTHS_BACK = 24
_QUIET = QPalette.ColorRole.PlaceholderText


@dataclass(frozen=True)
class _Found:
    """What was read for a typed text."""

    people: Sequence[ClientLine]
    how: FoundClients
    notes: Sequence[FoundNote]


_NOTHING = _Found((), FoundClients((), 0), ())


@dataclass(frozen=True)
class _Entry:
    """One row: what kind of thing, the parts that tell it from others, and where they answer."""

    kind: str
    parts: Sequence[Marked]
    icon_name: str
    act: Callable[[], None]


class Palette(QDialog):
    """Lists people, acts, pages, groups, potentials, reports and notes that fit what is typed."""

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
        self._potentials: tuple[PotentialSheet, ...] = ()
        bench.read(self, bench.acts.sessions.groups, self._keep_groups)
        bench.read(self, bench.acts.network.potentials, self._keep_potentials)
        self.form.findsList.setItemDelegate(MarkedTextDelegate(self.form.findsList))
        self._show(_NOTHING)

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
        self._show(_NOTHING)
        self._find()

    def _keep_groups(self, groups: tuple[GroupSheet, ...]) -> None:
        self._groups = groups

    def _keep_potentials(self, potentials: tuple[PotentialSheet, ...]) -> None:
        self._potentials = potentials

    def _find(self) -> None:
        text = self.form.searchEdit.text().strip()
        if not text:
            return

        def show(found: _Found) -> None:
            if self.form.searchEdit.text().strip() == text:
                self._show(found)

        self._search.ask(partial(self._read, text), show)

    def _read(self, text: str) -> _Found:
        """Read what fits besides acts and groups, on the database thread."""
        acts = self._bench.acts
        how = acts.clients.search(ClientFilter(text=text), None)
        people = acts.clients.lines(how.ids[:_MOST_PEOPLE])
        return _Found(people, how, acts.finding.notes(text, _MOST_NOTES))

    def _show(self, found: _Found) -> None:
        finds = self.form.findsList
        finds.clear()
        for entry in (*self._people(found), *self._known(), *self._notes(found)):
            text, spans = _row(entry)
            item = QListWidgetItem(icon(entry.icon_name, _QUIET), text)
            item.setToolTip(text)
            item.setData(Qt.ItemDataRole.UserRole, entry.act)
            item.setData(SPANS_ROLE, spans)
            finds.addItem(item)
        finds.setCurrentRow(0)

    def _people(self, found: _Found) -> Iterator[_Entry]:
        for line in found.people:
            parts: list[Marked] = [
                (text, marked_spans(text, found.how.marks))
                for text in (line.name, line.village_name)
            ]
            besides = found_by(line, found.how)
            if besides is not None:
                parts.append(besides)
            opened = partial(self._bench.doors.client, line.id)
            yield _Entry(self.tr("Client"), parts, "user-round", opened)

    def _known(self) -> Iterator[_Entry]:
        """Yield the acts, groups and reports that fit; all acts before anything is typed."""
        doors = self._bench.doors
        words = self.form.searchEdit.text().casefold().split()
        for text, icon_name, act in self._acts:
            if _fits(text, words):
                yield _Entry(self.tr("Act"), [_marked(text, words)], icon_name, act)
        for group in self._groups if words else ():
            if _fits(group.name, words):
                parts: list[Marked] = [_marked(group.name, words), (group.village_name, ())]
                opened = partial(doors.group, group.id)
                yield _Entry(self.tr("Group"), parts, "users-round", opened)
        for sheet in self._potentials if words else ():
            offered = ", ".join(each.name for each in sheet.services)
            if _fits(f"{sheet.name} {sheet.contact_name} {offered}", words):
                parts = [_marked(text, words) for text in (sheet.name, sheet.contact_name, offered)]
                opened = partial(doors.potential, sheet.id)
                yield _Entry(self.tr("Potential"), parts, "building-2", opened)
        for month in self._months if words else ():
            if _fits(month_name(month), words):
                parts = [_marked(month_name(month), words)]
                yield _Entry(self.tr("Report"), parts, "file-text", partial(doors.report, month))

    def _notes(self, found: _Found) -> Iterator[_Entry]:
        for note in found.notes:
            snippet = note.snippet
            parts: list[Marked] = [
                (short_date(note.held_on), ()),
                (note.who, ()),
                (snippet.text, snippet.spans),
            ]
            opened = partial(self._bench.doors.session, note.session_id)
            yield _Entry(self.tr("Note"), parts, "notebook-pen", opened)

    def _run(self, item: QListWidgetItem) -> None:
        act = item.data(Qt.ItemDataRole.UserRole)
        self.accept()
        act()


def _last_months(month: Month) -> tuple[Month, ...]:
    months = [month]
    while len(months) < _MONTHS_BACK:
        months.append(months[-1].previous)
    return tuple(months)


def _row(entry: _Entry) -> Marked:
    """Return the text of a row, with the marks of its parts at their place in it."""
    text, spans = f"{entry.kind}: ", list[Span]()
    for place, (part, marked) in enumerate(each for each in entry.parts if each[0]):
        text += " · " if place else ""
        spans += [(len(text) + start, length) for start, length in marked]
        text += part
    return text, tuple(spans)


def _fits(text: str, words: Sequence[str]) -> bool:
    folded = text.casefold()
    return all(word in folded for word in words)


def _marked(text: str, words: Sequence[str]) -> Marked:
    """Return a text with the first place of each typed word marked that stands in it."""
    folded = text.casefold()
    return text, tuple(sorted((folded.index(word), len(word)) for word in words if word in folded))
