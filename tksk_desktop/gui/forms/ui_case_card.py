# SPDX-License-Identifier: MIT
"""Made from ui/case_card.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QHBoxLayout, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout
)

from tksk_desktop.gui.clients.case_head import (
    CaseHead
)

class Ui_CaseCard(object):
    def setupUi(self, CaseCard):
        if not CaseCard.objectName():
            CaseCard.setObjectName(u"CaseCard")
        self.layout6 = QVBoxLayout(CaseCard)
        self.layout6.setSpacing(8)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(16, 12, 16, 12)
        self.head = CaseHead(CaseCard)
        self.head.setObjectName(u"head")

        self.layout6.addWidget(self.head)

        self.layout5 = QHBoxLayout()
        self.layout5.setSpacing(8)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.openButton = QPushButton(CaseCard)
        self.openButton.setObjectName(u"openButton")

        self.layout5.addWidget(self.openButton)

        self.noteButton = QPushButton(CaseCard)
        self.noteButton.setObjectName(u"noteButton")

        self.layout5.addWidget(self.noteButton)

        self.space4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout5.addItem(self.space4)


        self.layout6.addLayout(self.layout5)


        self.retranslateUi(CaseCard)

        QMetaObject.connectSlotsByName(CaseCard)
    # setupUi

    def retranslateUi(self, CaseCard):
        self.openButton.setText(QCoreApplication.translate("CaseCard", u"Open the case", None))
        self.noteButton.setText(QCoreApplication.translate("CaseCard", u"Write a session note", None))
        pass
    # retranslateUi
