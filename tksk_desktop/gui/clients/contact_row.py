# SPDX-License-Identifier: MIT
"""One contact of a client in the family tab."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import QFrame, QMenu, QToolButton, QWidget

from tksk_desktop.gui.forms.ui_family_member_row import Ui_FamilyMemberRow
from tksk_desktop.gui.icons import icon
from tksk_desktop.usecases.households.readings import ContactLine
from tksk_desktop.vocabulary import short_date, word

_SIGN = 16


class ContactRow(QFrame):
    """Name, role, phone; someone of the register opens with a click on the name."""

    opened = Signal(int)
    ended = Signal(int)

    def __init__(self, contact: ContactLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_FamilyMemberRow()
        self.form.setupUi(self)
        self.setProperty("look", "card")
        form = self.form
        sign = icon("phone", QPalette.ColorRole.PlaceholderText)
        form.signLabel.setPixmap(sign.pixmap(QSize(_SIGN, _SIGN), self.devicePixelRatioF()))
        form.nameButton.setText(contact.name)
        form.nameButton.setAutoDefault(False)
        form.nameButton.setEnabled(contact.person_id is not None)
        form.nameButton.clicked.connect(lambda: self.opened.emit(contact.person_id))
        form.headLabel.setText(word(contact.role))
        form.lineLabel.setText(self._line(contact))
        menu = QMenu(self)
        action = QAction(self.tr("Is a contact no longer"), menu)
        action.triggered.connect(lambda: self.ended.emit(contact.id))
        menu.addAction(action)
        form.moreButton.setMenu(menu)
        form.moreButton.setText("⋯")
        form.moreButton.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        said = self.tr("More for {name}").format(name=contact.name)
        form.moreButton.setToolTip(said)
        form.moreButton.setAccessibleName(said)
        form.moreButton.setVisible(contact.until is None)

    def _line(self, contact: ContactLine) -> str:
        since = self.tr("since {date}").format(date=short_date(contact.since))
        parts = [contact.relation, contact.phone, since]
        if contact.until is not None:
            parts.append(self.tr("until {date}").format(date=short_date(contact.until)))
        return " · ".join(part for part in parts if part)
