# SPDX-License-Identifier: MIT
"""Who came with a family and is no client: rows of name and role, added and taken away."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QToolButton, QWidget

from tksk_desktop.domain.family_sessions import LONGEST_SEAT_TEXT, SeatRole
from tksk_desktop.gui.forms.ui_note_family_part import Ui_NoteFamilyPart
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.sessions.page_scrolling import WheelToPage
from tksk_desktop.usecases.readings import OutsiderLine
from tksk_desktop.vocabulary import word

USUAL_ROLE = SeatRole.COMPANION


def fill_roles(box: QComboBox, *, nothing: bool = False) -> None:
    """Offer the roles of a session; ``nothing`` puts an empty choice before them."""
    if nothing:
        box.addItem("–", None)
    for role in SeatRole:
        box.addItem(word(role), role)


def chosen_role(box: QComboBox) -> SeatRole | None:
    """Return the role chosen."""
    chosen = box.currentData()
    return None if chosen is None else SeatRole(chosen)


class OutsiderRow(QWidget):
    """One person by name."""

    changed = Signal()
    removed = Signal()

    def __init__(self, line: OutsiderLine) -> None:
        super().__init__()
        self.name = QLineEdit(line.name)
        self.name.setMaxLength(LONGEST_SEAT_TEXT)
        self.name.setPlaceholderText(self.tr("Name, e.g. Bu RT"))
        self.name.setAccessibleName(self.tr("Name of someone from outside the family"))
        self.name.setCursorPosition(0)
        self.role = QComboBox()
        self.role.setAccessibleName(self.tr("Role in the session"))
        fill_roles(self.role)
        self.role.setCurrentIndex([*SeatRole].index(line.role or SeatRole.OTHER))
        self.remove = QToolButton()
        self.remove.setProperty("look", "link")
        self.remove.setIcon(icon("x", QPalette.ColorRole.PlaceholderText))
        self.remove.setToolTip(self.tr("Take this person away"))
        self.remove.setAccessibleName(self.remove.toolTip())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.name, 3)
        layout.addWidget(self.role, 2)
        layout.addWidget(self.remove)
        self._wheel = WheelToPage(self.role)
        self.name.textChanged.connect(self.changed)
        self.role.currentIndexChanged.connect(self.changed)
        self.remove.clicked.connect(self.removed)

    def value(self) -> OutsiderLine:
        """Return the person as typed."""
        return OutsiderLine(self.name.text(), chosen_role(self.role))


class OutsiderRows(QWidget):
    """All of one note, under the button that adds one."""

    changed = Signal()

    def __init__(self, form: Ui_NoteFamilyPart, parent: QWidget) -> None:
        super().__init__(parent)
        self._form = form
        self._rows: list[OutsiderRow] = []
        self.hide()
        form.addOutsiderButton.clicked.connect(self.add)

    def outsiders(self) -> tuple[OutsiderLine, ...]:
        """Return the people of all rows."""
        return tuple(row.value() for row in self._rows)

    def set_outsiders(self, outsiders: Sequence[OutsiderLine]) -> None:
        """Show these; does not count as a change by the worker."""
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = []
        for line in outsiders:
            self._put(line)

    def add(self) -> None:
        """Add an empty row and put the caret into it."""
        self._put(OutsiderLine("", USUAL_ROLE)).name.setFocus()
        self.changed.emit()

    def set_read_only(self, read_only: bool) -> None:
        """Let the people be read, and not changed."""
        for row in self._rows:
            row.setEnabled(not read_only)
            row.remove.setVisible(not read_only)
        self._form.outsidersLabel.setVisible(bool(self._rows) or not read_only)

    def _put(self, line: OutsiderLine) -> OutsiderRow:
        row = OutsiderRow(line)
        row.changed.connect(self.changed)
        row.removed.connect(partial(self._take_away, row))
        self._form.outsiderBox.addWidget(row)
        row.show()
        self._rows.append(row)
        before: QWidget = self._form.outsiderRows
        for each in self._rows:
            for field in (each.name, each.role, each.remove):
                QWidget.setTabOrder(before, field)
                before = field
        QWidget.setTabOrder(before, self._form.addOutsiderButton)
        return row

    def _take_away(self, row: OutsiderRow) -> None:
        self._rows.remove(row)
        row.hide()
        row.deleteLater()
        self.changed.emit()
