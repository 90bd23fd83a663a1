# SPDX-License-Identifier: MIT
"""Who belongs to a group and in which office; part of the group's dialog."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from tksk_desktop.domain.groups import GroupRole
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.widgets.person_picker import PersonPicker
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.readings import GroupSheet
from tksk_desktop.vocabulary import word

_ROLES = tuple(GroupRole)
_ROLE_WIDTH = 140


Key = int | str
"""A client's id, or the name of someone who is no client."""


def members_of(group: GroupSheet) -> list[tuple[Key, str, GroupRole]]:
    """Return the present members as key, name and office, by offices and then by names."""
    members: list[tuple[Key, str, GroupRole]] = [
        (line.client_id, line.client_name, line.role) for line in group.members
    ]
    members += [(line.name, line.name, line.role) for line in group.others]
    return sorted(members, key=lambda each: (_ROLES.index(each[2]), each[1]))


class GroupMembers(QWidget):
    """A search line on top, below it a row with office for each member."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: dict[Key, str] = {}
        self._roles: dict[Key, GroupRole] = {}
        self.picker = PersonPicker()
        self._nobody = QLabel(self.tr("Nobody yet. Type a name above to add someone."))
        self._nobody.setProperty("look", "quiet")
        self._nobody.setWordWrap(True)
        area = QWidget()
        outer = QVBoxLayout(area)
        outer.setContentsMargins(0, 0, 8, 0)
        outer.setSpacing(4)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        outer.addWidget(self._nobody)
        outer.addLayout(self._rows)
        outer.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(area)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        self.other_button = QPushButton(self.tr("Add the typed name as a member who is no client"))
        self.other_button.setProperty("look", "link")
        self.other_button.setToolTip("Shift+Enter")
        self.other_button.setAutoDefault(False)
        self.other_button.clicked.connect(self._take_typed)
        layout.addWidget(self.picker)
        layout.addWidget(self.other_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(scroll, 1)
        self.picker.chosen.connect(self._take)
        for key in ("Shift+Return", "Shift+Enter"):  # Ctrl+Return saves the dialog
            shortcut = QShortcut(QKeySequence(key), self.picker)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._take_typed)
        self.setFocusProxy(self.picker)

    def set_up(self, bench: Workbench) -> None:
        """Say where people are found."""
        self.picker.set_up(bench)

    def members(self) -> tuple[tuple[int, GroupRole], ...]:
        """Return client ids with their offices, in the order shown."""
        return tuple((key, role) for key, role in self._roles.items() if isinstance(key, int))

    def others(self) -> tuple[tuple[str, GroupRole], ...]:
        """Return the names of those who are no clients with their offices, in the order shown."""
        return tuple((key, role) for key, role in self._roles.items() if isinstance(key, str))

    def set_members(self, members: Sequence[tuple[Key, str, GroupRole]]) -> None:
        """Show these members as key, name and office."""
        self._names = {client_id: name for client_id, name, _role in members}
        self._roles = {client_id: role for client_id, _name, role in members}
        self._show()

    def set_role(self, client_id: Key, role: GroupRole) -> None:
        """Give a member an office."""
        self._roles[client_id] = role
        self._show()
        self.changed.emit()

    def remove(self, client_id: Key) -> None:
        """Take a member off the list."""
        self._roles.pop(client_id, None)
        self._show()
        self.changed.emit()

    def _take(self, client_id: int) -> None:
        """Move a person from the picker into the rows; someone already there stays as is."""
        self._names[client_id] = dict(self.picker.people())[client_id]
        self._roles.setdefault(client_id, GroupRole.MEMBER)
        self.picker.set_people(())
        self._show()
        self.changed.emit()

    def _take_typed(self) -> None:
        """Take the typed name as someone who is no client."""
        name = " ".join(self.picker.typed().split())
        if not name:
            self.picker.setFocus()
            return
        self.picker.clear_typed()
        known = {key.casefold() for key in self._roles if isinstance(key, str)}
        if name.casefold() not in known:
            self._names[name] = name
            self._roles[name] = GroupRole.MEMBER
            self._show()
            self.changed.emit()

    def _choose_role(self, client_id: Key, place: int) -> None:
        self._roles[client_id] = _ROLES[place]
        self.changed.emit()

    def _show(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for client_id, role in self._roles.items():
            self._rows.addWidget(self._row(client_id, role))
        self._nobody.setVisible(not self._roles)

    def _row(self, client_id: Key, role: GroupRole) -> QWidget:
        name = self._names[client_id]
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(8, 0, 0, 0)
        layout.setSpacing(8)
        offices = QComboBox()
        offices.setFixedWidth(_ROLE_WIDTH)
        offices.setAccessibleName(self.tr("Role of {name}").format(name=name))
        for each in _ROLES:
            offices.addItem(word(each))
        offices.setCurrentIndex(_ROLES.index(role))
        offices.currentIndexChanged.connect(partial(self._choose_role, client_id))
        remove = QToolButton()
        remove.setProperty("look", "link")
        remove.setIcon(icon("x", QPalette.ColorRole.PlaceholderText))
        said = self.tr("Take {name} off the list").format(name=name)
        remove.setToolTip(said)
        remove.setAccessibleName(said)
        remove.clicked.connect(partial(self.remove, client_id))
        shown = self.tr("{name} (no client)").format(name=name)
        layout.addWidget(QLabel(name if isinstance(client_id, int) else shown), 1)
        layout.addWidget(offices)
        layout.addWidget(remove)
        return row
