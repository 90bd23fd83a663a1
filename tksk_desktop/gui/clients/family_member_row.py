# SPDX-License-Identifier: MIT
"""One member of a household in the family tab."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import QFrame, QMenu, QToolButton, QWidget

from tksk_desktop.domain.household_relations import HouseholdRelation
from tksk_desktop.gui.clients.family_words import member_line, member_name
from tksk_desktop.gui.forms.ui_family_member_row import Ui_FamilyMemberRow
from tksk_desktop.gui.icons import icon
from tksk_desktop.usecases.households.readings import MemberLine
from tksk_desktop.vocabulary import word

_SIGN = 16


class FamilyMemberRow(QFrame):
    """Name, relation and age; a click on the name opens that sheet."""

    opened = Signal(int)
    correct_wanted = Signal(object)
    head_wanted = Signal(int)
    death_wanted = Signal(int)
    leaving_wanted = Signal(int)

    def __init__(
        self, member: MemberLine, today: date, *, is_shown: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.form = Ui_FamilyMemberRow()
        self.form.setupUi(self)
        self.setProperty("look", "card")
        form = self.form
        is_head = member.relation is HouseholdRelation.HEAD
        sign = icon("house" if is_head else "user-round", QPalette.ColorRole.PlaceholderText)
        form.signLabel.setPixmap(sign.pixmap(QSize(_SIGN, _SIGN), self.devicePixelRatioF()))
        form.nameButton.setText(member_name(member))
        form.nameButton.setEnabled(not is_shown)
        form.nameButton.setAutoDefault(False)
        form.nameButton.clicked.connect(lambda: self.opened.emit(member.client_id))
        form.headLabel.setText(word(HouseholdRelation.HEAD))
        form.headLabel.setVisible(is_head)
        form.lineLabel.setText(member_line(member, today))
        self._make_menu(member, is_head=is_head)

    def _make_menu(self, member: MemberLine, *, is_head: bool) -> None:
        menu, client_id = QMenu(self), member.client_id
        acts = [
            (self.tr("Correct relation or date …"), lambda: self.correct_wanted.emit(member)),
            (self.tr("Make head of the family …"), lambda: self.head_wanted.emit(client_id)),
            (self.tr("Record the death …"), lambda: self.death_wanted.emit(client_id)),
            (self.tr("Take out of the family …"), lambda: self.leaving_wanted.emit(client_id)),
        ]
        for place, (text, act) in enumerate(acts):
            if place == 1 and is_head:
                continue
            action = QAction(text, menu)
            action.triggered.connect(act)
            menu.addAction(action)
        button = self.form.moreButton
        button.setMenu(menu)
        button.setText("⋯")
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        said = self.tr("More for {name}").format(name=member_name(member))
        button.setToolTip(said)
        button.setAccessibleName(said)
