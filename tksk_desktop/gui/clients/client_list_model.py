# SPDX-License-Identifier: MIT
"""The rows of the client list; pages of the register come as they are scrolled to."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from tksk_desktop.domain.confidentiality import is_hidden
from tksk_desktop.domain.need_kinds import NeedKind
from tksk_desktop.domain.search_marks import marked_spans
from tksk_desktop.domain.subjects import SubjectKind
from tksk_desktop.gui.clients.subject_field import SUBJECT_ICONS
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.found_by import found_by
from tksk_desktop.gui.widgets.marked_text import SECOND_ROLE, SPANS_ROLE, SecondLine
from tksk_desktop.gui.widgets.record_table import Column, Index, PagedModel
from tksk_desktop.usecases.finding.readings import ClientOrder, FoundClients
from tksk_desktop.usecases.readings import ClientLine
from tksk_desktop.vocabulary import age_words, short_date, word

AGE_WIDTH, VILLAGE_WIDTH, KINDS_WIDTH, SEEN_WIDTH = 80, 116, 62, 94
DEAD = "alm."
NAME, AGE, VILLAGE, KINDS, SEEN = range(5)
SORTED_BY = {
    NAME: ClientOrder.NAME,
    AGE: ClientOrder.AGE,
    VILLAGE: ClientOrder.VILLAGE,
    SEEN: ClientOrder.LAST_SEEN,
}
"""By which columns the list can be sorted."""
MARKED = (NAME, VILLAGE)
VEIL = "•••"

FetchLines = Callable[[Sequence[int], Callable[[Sequence[ClientLine]], None]], None]


class ClientListModel(PagedModel[ClientLine]):
    """Name, age, village, and the kinds of need by their usual short words.

    The most confidential kinds are not named in lists (UU 27/2022).
    """

    def __init__(
        self,
        need_kinds: Sequence[NeedKind],
        today: Callable[[], date],
        fetch: FetchLines,
        parent: QWidget,
    ) -> None:
        self._kinds: Mapping[str, NeedKind] = {kind.code: kind for kind in need_kinds}
        columns = (
            Column[ClientLine](
                QCoreApplication.translate("ClientListModel", "Name"), lambda line: line.name
            ),
            Column[ClientLine](
                QCoreApplication.translate("ClientListModel", "Age"),
                lambda line: _age(line, today()),
                AGE_WIDTH,
                is_number=True,
            ),
            Column[ClientLine](
                QCoreApplication.translate("ClientListModel", "Village"),
                lambda line: line.village_name,
                VILLAGE_WIDTH,
            ),
            Column[ClientLine](
                QCoreApplication.translate("ClientListModel", "Kinds"),
                self._short_kinds,
                KINDS_WIDTH,
            ),
            Column[ClientLine](
                QCoreApplication.translate("ClientListModel", "Last seen"), _last_seen, SEEN_WIDTH
            ),
        )
        super().__init__(columns, fetch, parent)
        self.found = FoundClients((), 0)
        self._tells_why = False

    def show_found(self, found: FoundClients, *, tells_why: bool) -> None:
        """Show who was found; with a second line in each row where it tells why."""
        self.found, self._tells_why = found, tells_why
        self.show_ids(found.ids)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role in (SPANS_ROLE, SECOND_ROLE):
            line = self.line(index.row()) if self._tells_why else None
            if line is None:
                return None
            return self._second(line) if role == SECOND_ROLE else self._spans(line, index.column())
        if role == Qt.ItemDataRole.DecorationRole and index.column() == NAME:
            line = self.line(index.row())
            if line is not None and is_hidden(line.confidentiality):
                return icon("lock", QPalette.ColorRole.PlaceholderText)
            if line is None or line.subject is SubjectKind.PERSON:
                return None
            return icon(SUBJECT_ICONS[line.subject], QPalette.ColorRole.PlaceholderText)
        if role == Qt.ItemDataRole.ToolTipRole:
            line = self.line(index.row())
            if line is not None and index.column() == KINDS:
                return "\n".join(map(self._kind_name, line.kind_codes))
            if line is not None and index.column() == NAME and line.id in self.found.snippets:
                return self.found.snippets[line.id].text
        return super().data(index, role)

    def _spans(self, line: ClientLine, column: int) -> Any:
        if column not in MARKED:
            return None
        return marked_spans(self.columns[column].text(line), self.found.marks)

    def _second(self, line: ClientLine) -> SecondLine:
        found = found_by(line, self.found)
        return SecondLine(*found) if found is not None else SecondLine(_told_apart(line))

    def _short_kinds(self, line: ClientLine) -> str:
        """Return the short words; a kind that others must not read over a shoulder is veiled."""
        known = [self._kinds[code] for code in line.kind_codes if code in self._kinds]
        return ", ".join(VEIL if kind.is_most_confidential else kind.abbreviation for kind in known)

    def _kind_name(self, code: str) -> str:
        kind = self._kinds.get(code)
        if kind is None:
            return code
        veiled = QCoreApplication.translate("ClientListModel", "A confidential kind; see the sheet")
        return veiled if kind.is_most_confidential else kind.name


def _told_apart(line: ClientLine) -> str:
    """Return what tells people of one name apart."""
    born = QCoreApplication.translate("ClientListModel", "Born {date}")
    parts = [] if line.birth_date is None else [born.format(date=short_date(line.birth_date))]
    return " · ".join([*parts, line.address] if line.address else parts)


def _last_seen(line: ClientLine) -> str:
    return "" if line.last_session_on is None else short_date(line.last_session_on)


def _age(line: ClientLine, today: date) -> str:
    """Return the age of a person, "alm." for the dead, and what kind of subject another is."""
    if line.subject is not SubjectKind.PERSON:
        return word(line.subject)
    if line.died_on is not None:
        return DEAD
    return "" if line.birth_date is None else age_words(line.birth_date, today)
