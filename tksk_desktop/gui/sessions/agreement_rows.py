# SPDX-License-Identifier: MIT
"""What single members of a family agreed: rows of who, what and until when.

In a saved note each row with a day tells what became of it, as the note's own follow-up does.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from tksk_desktop.domain.family_sessions import LONGEST_AGREEMENT
from tksk_desktop.domain.follow_ups import FollowUpKey
from tksk_desktop.gui.forms.ui_note_agreements import Ui_NoteAgreements
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.sessions.follow_up_state import FollowUpState
from tksk_desktop.gui.sessions.page_scrolling import WheelToPage
from tksk_desktop.gui.widgets.date_field import DateField
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.follow_ups.readings import FollowUpSheet
from tksk_desktop.usecases.readings import AgreementLine, AttendanceLine, OutsiderLine

DAY_WIDTH = 150
Person = tuple[int | None, str]
"""A client with the name, or an outsider's name."""


class AgreementRow(QWidget):
    """One agreement."""

    changed = Signal()
    removed = Signal()

    def __init__(self, bench: Workbench, line: AgreementLine, people: Sequence[Person]) -> None:
        super().__init__()
        self._line = line
        self.who = QComboBox()
        self.who.setAccessibleName(self.tr("Who agreed"))
        self.what = QLineEdit(line.what)
        self.what.setMaxLength(LONGEST_AGREEMENT)
        self.what.setPlaceholderText(self.tr("What is done, e.g. takes the child to school"))
        self.what.setAccessibleName(self.tr("What was agreed"))
        self.what.setCursorPosition(0)
        self.due = DateField()
        self.due.set_up(bench.around.today)
        self.due.set_value(line.due_on)
        self.due.setFixedWidth(DAY_WIDTH)
        self.due.setToolTip(self.tr("Until when"))
        self.remove = QToolButton()
        self.remove.setProperty("look", "link")
        self.remove.setIcon(icon("x", QPalette.ColorRole.PlaceholderText))
        self.remove.setToolTip(self.tr("Take this agreement away"))
        self.remove.setAccessibleName(self.remove.toolTip())
        self.state = FollowUpState(bench, self)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.who, 1)
        top.addWidget(self.due)
        top.addWidget(self.remove)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 4)
        layout.setSpacing(4)
        layout.addLayout(top)
        layout.addWidget(self.what)
        layout.addWidget(self.state)
        self._wheel = WheelToPage(self.who)
        self.offer(people)
        self.who.currentIndexChanged.connect(self.changed)
        self.what.textChanged.connect(self.changed)
        self.due.changed.connect(self.changed)
        self.remove.clicked.connect(self.removed)

    def value(self) -> AgreementLine:
        """Return the agreement as typed."""
        client_id, name = self.who.currentData() or (None, "")
        return AgreementLine(self._line.id, client_id, name, self.what.text(), self.due.value())

    def offer(self, people: Sequence[Person]) -> None:
        """Offer the people of the note; whoever was chosen stays, there or not."""
        chosen = self.value() if self.who.count() else self._line
        wanted: Person = (chosen.client_id, chosen.name)
        offered = [person for person in people if person[1].strip()]
        if wanted not in offered and any(wanted):
            offered.append(wanted)
        self.who.blockSignals(True)
        self.who.clear()
        self.who.addItem(self.tr("Who"), None)
        for person in offered:
            self.who.addItem(person[1], person)
        places = (at for at in range(1, self.who.count()) if self.who.itemData(at) == wanted)
        self.who.setCurrentIndex(next(places, 0))
        self.who.blockSignals(False)

    def take_over(self, saved: dict[int | None, AgreementLine]) -> None:
        """Be the recorded agreement that has this id or says the same; take it from the list."""
        said = self.value()
        own = self._line.id if self._line.id is not None else _same(said, saved.values())
        self._line = saved.pop(own, self._line)

    def show_state(self, session_id: int | None, sheet: FollowUpSheet) -> None:
        """Show what became of a recorded agreement."""
        own = self._line.id
        key = None if session_id is None or own is None else FollowUpKey(session_id, own)
        self.state.show_follow_up(key, self._line.due_on, sheet)

    def set_read_only(self, read_only: bool) -> None:
        """Let the row be read, and not changed; what became of it can still be told."""
        self.who.setEnabled(not read_only)
        self.what.setReadOnly(read_only)
        self.due.set_read_only(read_only)
        self.due.setVisible(self.due.value() is not None or not read_only)
        self.remove.setVisible(not read_only)


def _same(said: AgreementLine, saved: Iterable[AgreementLine]) -> int | None:
    """Return the id of the recorded agreement that says the same."""
    typed = said._replace(id=None, what=said.what.strip())
    return next((line.id for line in saved if line._replace(id=None) == typed), None)


class AgreementRows(QWidget):
    """All agreements of single people in one note."""

    changed = Signal()

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._rows: list[AgreementRow] = []
        self._people: tuple[Person, ...] = ()
        self.form = Ui_NoteAgreements()
        self.form.setupUi(self)
        self.form.addButton.clicked.connect(self.add)

    def rows(self) -> tuple[AgreementRow, ...]:
        """Return the rows shown."""
        return tuple(self._rows)

    def agreements(self) -> tuple[AgreementLine, ...]:
        """Return what every row says."""
        return tuple(row.value() for row in self._rows)

    def set_agreements(self, agreements: Sequence[AgreementLine]) -> None:
        """Show these; does not count as a change by the worker."""
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = []
        for line in agreements:
            self._put(line)

    def offer(
        self, people: Sequence[AttendanceLine], outsiders: Sequence[OutsiderLine] = ()
    ) -> None:
        """Offer these people in every row."""
        offered: tuple[Person, ...] = (
            *((person.client_id, person.client_name) for person in people),
            *((None, person.name.strip()) for person in outsiders),
        )
        if offered != self._people:
            self._people = offered
            for row in self._rows:
                row.offer(offered)

    def show_states(
        self, session_id: int | None, saved: Sequence[AgreementLine], sheet: FollowUpSheet
    ) -> None:
        """Show what became of each agreement of a saved note, as it was recorded.

        Rows that were new know their ids from then on, so that a further correction changes those
        agreements instead of agreeing them anew.
        """
        left = {line.id: line for line in saved}
        for row in self._rows:
            row.take_over(left)
        for row in self._rows:
            row.show_state(session_id, sheet)

    def is_wrong(self) -> bool:
        """Tell whether a day was typed that is none."""
        return any(row.due.is_wrong() for row in self._rows)

    def add(self) -> None:
        """Add an empty row and put the caret into it."""
        self._put(AgreementLine(None, None, "", "")).who.setFocus()
        self.changed.emit()

    def set_read_only(self, read_only: bool) -> None:
        """Let the agreements be read, and not changed."""
        for row in self._rows:
            row.set_read_only(read_only)
        self.form.addButton.setVisible(not read_only)
        self.form.agreementsHint.setVisible(not read_only)
        self.form.agreementsLabel.setVisible(bool(self._rows) or not read_only)

    def _put(self, line: AgreementLine) -> AgreementRow:
        row = AgreementRow(self._bench, line, self._people)
        row.changed.connect(self.changed)
        row.removed.connect(partial(self._take_away, row))
        self.form.rowBox.addWidget(row)
        row.show()
        self._rows.append(row)
        self._order_keys()
        return row

    def _order_keys(self) -> None:
        """Let the tab key go through the rows to the button that adds one."""
        before: QWidget = self.form.rows
        for row in self._rows:
            for field in (row.who, row.due, row.what, row.remove):
                QWidget.setTabOrder(before, field.focusProxy() or field)
                before = field.focusProxy() or field
        QWidget.setTabOrder(before, self.form.addButton)

    def _take_away(self, row: AgreementRow) -> None:
        self._rows.remove(row)
        row.hide()
        row.deleteLater()
        self.changed.emit()
