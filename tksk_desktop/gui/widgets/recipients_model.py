# SPDX-License-Identifier: MIT
"""The recipients of a distribution that is being entered, and what stands beside each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, Qt, Signal
from PySide6.QtWidgets import QWidget

from tksk_desktop.domain.overlaps import Standing
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.record_table import Index
from tksk_desktop.usecases.aid.match_recipients import ListedRecipient
from tksk_desktop.usecases.aid.readings import OverlapHint
from tksk_desktop.usecases.aid.record_distribution import NewRecipient
from tksk_desktop.usecases.exchange.readings import KnownPerson
from tksk_desktop.vocabulary import CONFIDENTIAL_CLIENT, short_date, word

NAME, CARD, TAKEN_BY, BESIDE = range(4)
_EDITED = {CARD: "card_number", TAKEN_BY: "taken_by"}


class RecipientsModel(QAbstractTableModel):
    """Names, the card and the taker to type, and the hint."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._people: list[NewRecipient] = []
        self._names: list[str] = []
        self._hints: Mapping[int, Sequence[OverlapHint]] = {}

    def people(self) -> tuple[NewRecipient, ...]:
        """Return the recipients in their order."""
        return tuple(self._people)

    def add_clients(self, people: Iterable[tuple[int, str]]) -> int:
        """Add clients who are not there yet; return how many."""
        there = {each.client_id for each in self._people}
        new = {client_id: name for client_id, name in people if client_id not in there}
        self._put(
            [*self._people, *(NewRecipient(client_id=each) for each in new)],
            [*self._names, *new.values()],
        )
        return len(new)

    def add_other(self, recipient: NewRecipient) -> None:
        """Add somebody who is not registered."""
        self._put([*self._people, recipient], [*self._names, recipient.name])

    def add_listed(self, rows: Iterable[ListedRecipient]) -> None:
        """Add rows of a file; a client who is there already only gets the card of the file."""
        people, names = list(self._people), list(self._names)
        places = {p.client_id: n for n, p in enumerate(people) if p.client_id is not None}
        for row in rows:
            new, known = row.recipient(), row.checked.known
            if new is None:
                continue
            if new.client_id in places:
                place = places[new.client_id]
                card = people[place].card_number or new.card_number
                people[place] = replace(people[place], card_number=card)
                continue
            if new.client_id is not None:
                places[new.client_id] = len(people)
            people.append(new)
            names.append(_name(new, known))
        self._put(people, names)

    def remove(self, rows: Iterable[int]) -> None:
        """Take some off the list."""
        gone = set(rows)
        kept = [place for place in range(len(self._people)) if place not in gone]
        self._put([self._people[n] for n in kept], [self._names[n] for n in kept])

    def show_hints(self, hints: Sequence[OverlapHint]) -> None:
        """Show what stands beside each recipient."""
        by_place: dict[int, list[OverlapHint]] = {}
        for hint in hints:
            by_place.setdefault(hint.recipient, []).append(hint)
        self._hints = by_place
        if self._people:
            last = len(self._people) - 1
            self.dataChanged.emit(self.index(0, BESIDE), self.index(last, BESIDE))

    def _put(self, people: list[NewRecipient], names: list[str]) -> None:
        self.beginResetModel()
        self._people, self._names, self._hints = people, names, {}
        self.endResetModel()
        self.changed.emit()

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._people)

    @override
    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else BESIDE + 1

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation is Qt.Orientation.Vertical:
            return str(section + 1) if role == Qt.ItemDataRole.DisplayRole else None
        heads = (
            self.tr("Name"),
            self.tr("Card number"),
            self.tr("Taken by"),
            self.tr("What stands beside it"),
        )
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return heads[section] if role == Qt.ItemDataRole.DisplayRole else None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = index.row(), index.column()
        person = self._people[row]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            if column == NAME:
                return self._names[row]
            if column == BESIDE:
                return self._beside(row)
            return getattr(person, _EDITED[column])
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._beside(row) if column == BESIDE else None
        if role == Qt.ItemDataRole.DecorationRole and column == BESIDE and row in self._hints:
            return icon("triangle-alert")
        return None

    @override
    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        column, row, text = index.column(), index.row(), str(value).strip()
        if column not in _EDITED or role != Qt.ItemDataRole.EditRole:
            return False
        person = self._people[row]
        is_card = column == CARD
        self._people[row] = (
            replace(person, card_number=text) if is_card else replace(person, taken_by=text)
        )
        self.dataChanged.emit(index, index)
        self.changed.emit()
        return True

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usual | Qt.ItemFlag.ItemIsEditable if index.column() in _EDITED else usual

    def _beside(self, row: int) -> str:
        """Return the hints in words, the gravest first."""
        hints = sorted(
            self._hints.get(row, ()), key=lambda hint: hint.standing is not Standing.NOT_ALLOWED
        )
        return "; ".join(
            f"{word(hint.standing)}: {hint.programme_code} · {word(hint.tie)} · "
            f"{hint.name or CONFIDENTIAL_CLIENT} · "
            f"{short_date(hint.period_from)} – {short_date(hint.period_until)}"
            for hint in hints
        )


def _name(new: NewRecipient, known: KnownPerson | None) -> str:
    if new.client_id is None or known is None:
        return new.name
    return CONFIDENTIAL_CLIENT if known.is_veiled else known.name
