# SPDX-License-Identifier: MIT
"""Whether a client is a person, a family, a group or a community: the first question of the form.

Icons of the four kinds are named here once, for the form, the list and the sheet.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from tksk_desktop.domain.subjects import SubjectKind
from tksk_desktop.gui.icons import icon
from tksk_desktop.vocabulary import word

SUBJECT_ICONS = {
    SubjectKind.PERSON: "user-round",
    SubjectKind.FAMILY: "house",
    SubjectKind.GROUP: "users-round",
    SubjectKind.COMMUNITY: "map-pin",
}
_KINDS = tuple(SubjectKind)


class SubjectField(QWidget):
    """Four buttons of which one is pressed; the arrow keys go through them."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for place, subject in enumerate(_KINDS):
            button = QPushButton(word(subject))
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setIcon(icon(SUBJECT_ICONS[subject], QPalette.ColorRole.PlaceholderText))
            self._group.addButton(button, place)
            layout.addWidget(button)
        layout.addStretch(1)
        self._group.button(0).setChecked(True)
        self._group.idToggled.connect(self._toggled)

    def value(self) -> SubjectKind:
        """Return the kind of subject chosen."""
        return _KINDS[self._group.checkedId()]

    def set_value(self, subject: SubjectKind) -> None:
        """Choose a kind of subject."""
        self._group.button(_KINDS.index(subject)).setChecked(True)

    def _toggled(self, _place: int, is_on: bool) -> None:
        if is_on:
            self.changed.emit()
