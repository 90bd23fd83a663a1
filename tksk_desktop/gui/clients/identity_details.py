# SPDX-License-Identifier: MIT
"""What goes with a person's numbers: whether the NIK matches, who the person is to the head of the
family, and why a name or number is another than before.
"""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QWidget

from tksk_desktop.domain.household_relations import HouseholdRelation
from tksk_desktop.domain.subjects import NikStatus
from tksk_desktop.gui.clients.family_words import offer_relations
from tksk_desktop.usecases.readings import ClientSheet
from tksk_desktop.vocabulary import word

_OFFERED = (NikStatus.UNCHECKED, NikStatus.MATCHED, NikStatus.NOT_MATCHED)


class IdentityDetails(QWidget):
    """Each row is there only while it says something."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.status_box = QComboBox()
        for status in _OFFERED:
            self.status_box.addItem(word(status), status.value)
        self.relation_box = QComboBox()
        self.relation_box.addItem(self.tr("as it is recorded"), "")
        offer_relations(self.relation_box)
        self.relation_box.setCurrentIndex(0)
        self.reason_edit = QLineEdit()
        self.reason_edit.setPlaceholderText(self.tr("e.g. mistyped, new KTP"))
        self._status_rows = (QLabel(self.tr("NIK in the civil registry")), self.status_box)
        self._relation_rows = (QLabel(self.tr("To the head of the family")), self.relation_box)
        self._reason_rows = (
            QLabel(self.tr("Why the name or number is another one")),
            self.reason_edit,
        )
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(12)
        layout.setVerticalSpacing(4)
        layout.setColumnStretch(0, 1)
        layout.setColumnStretch(1, 1)
        for row, widget in enumerate(self._status_rows):
            layout.addWidget(widget, row, 0)
        for row, widget in enumerate(self._relation_rows):
            layout.addWidget(widget, row, 1)
        for row, widget in enumerate(self._reason_rows):
            layout.addWidget(widget, row + 2, 0, 1, 2)

    def set_values(self, sheet: ClientSheet) -> None:
        """Show what is known of a client."""
        known = self.status_box.findData(sheet.nik_status.value)
        self.status_box.setCurrentIndex(max(0, known))

    def fill(self, status: str, relation: str, reason: str) -> None:
        """Put back codes and text of an unfinished entry."""
        for box, code in ((self.status_box, status), (self.relation_box, relation)):
            box.setCurrentIndex(max(0, box.findData(code)))
        self.reason_edit.setText(reason)

    def show_for(self, *, is_person: bool, has_nik: bool, has_card: bool, corrects: bool) -> None:
        """Show the rows that go with what is typed."""
        for rows, wanted in (
            (self._status_rows, has_nik),
            (self._relation_rows, has_card),
            (self._reason_rows, corrects),
        ):
            for widget in rows:
                widget.setVisible(is_person and wanted)
        self.setVisible(is_person and (has_nik or has_card or corrects))

    def nik_status(self) -> NikStatus:
        """Return whether the NIK matches."""
        return NikStatus(self.status_box.currentData())

    def relation(self) -> HouseholdRelation | None:
        """Return who the person is to the head of the family, None to leave that as it is."""
        found = self.relation_box.currentData()
        shown = self.relation_box.isVisibleTo(self)
        return HouseholdRelation(found) if found and shown else None

    def reason(self) -> str:
        """Return why the name or number is another one."""
        return self.reason_edit.text() if self.reason_edit.isVisibleTo(self) else ""
