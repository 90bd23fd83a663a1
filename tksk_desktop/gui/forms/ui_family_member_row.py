# SPDX-License-Identifier: MIT
"""Made from ui/family_member_row.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QMetaObject
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QToolButton, QVBoxLayout
)

class Ui_FamilyMemberRow(object):
    def setupUi(self, FamilyMemberRow):
        if not FamilyMemberRow.objectName():
            FamilyMemberRow.setObjectName(u"FamilyMemberRow")
        self.layout130 = QHBoxLayout(FamilyMemberRow)
        self.layout130.setSpacing(8)
        self.layout130.setObjectName(u"layout130")
        self.layout130.setContentsMargins(8, 4, 4, 4)
        self.signLabel = QLabel(FamilyMemberRow)
        self.signLabel.setObjectName(u"signLabel")

        self.layout130.addWidget(self.signLabel)

        self.layout129 = QVBoxLayout()
        self.layout129.setSpacing(0)
        self.layout129.setObjectName(u"layout129")
        self.layout129.setContentsMargins(0, 0, 0, 0)
        self.layout128 = QHBoxLayout()
        self.layout128.setSpacing(8)
        self.layout128.setObjectName(u"layout128")
        self.layout128.setContentsMargins(0, 0, 0, 0)
        self.nameButton = QPushButton(FamilyMemberRow)
        self.nameButton.setObjectName(u"nameButton")
        self.nameButton.setProperty(u"look", u"link")

        self.layout128.addWidget(self.nameButton)

        self.headLabel = QLabel(FamilyMemberRow)
        self.headLabel.setObjectName(u"headLabel")
        self.headLabel.setProperty(u"look", u"chip")

        self.layout128.addWidget(self.headLabel)

        self.space127 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout128.addItem(self.space127)


        self.layout129.addLayout(self.layout128)

        self.lineLabel = QLabel(FamilyMemberRow)
        self.lineLabel.setObjectName(u"lineLabel")
        self.lineLabel.setProperty(u"look", u"quiet")
        self.lineLabel.setWordWrap(True)

        self.layout129.addWidget(self.lineLabel)


        self.layout130.addLayout(self.layout129)

        self.moreButton = QToolButton(FamilyMemberRow)
        self.moreButton.setObjectName(u"moreButton")

        self.layout130.addWidget(self.moreButton)

        self.layout130.setStretch(1, 1)

        self.retranslateUi(FamilyMemberRow)

        QMetaObject.connectSlotsByName(FamilyMemberRow)
    # setupUi

    def retranslateUi(self, FamilyMemberRow):
        self.signLabel.setText("")
        self.nameButton.setText("")
        self.headLabel.setText("")
        self.lineLabel.setText("")
        pass
    # retranslateUi
