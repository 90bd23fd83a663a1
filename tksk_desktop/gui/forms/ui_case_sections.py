# SPDX-License-Identifier: MIT
"""Made from ui/case_sections.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QMetaObject
)
from PySide6.QtWidgets import (
    QFrame, QHBoxLayout, QSizePolicy, QSpacerItem, QVBoxLayout
)

class Ui_CaseSections(object):
    def setupUi(self, CaseSections):
        if not CaseSections.objectName():
            CaseSections.setObjectName(u"CaseSections")
        self.layout17 = QVBoxLayout(CaseSections)
        self.layout17.setSpacing(8)
        self.layout17.setObjectName(u"layout17")
        self.layout17.setContentsMargins(0, 0, 0, 0)
        self.sectionLine = QFrame(CaseSections)
        self.sectionLine.setObjectName(u"sectionLine")
        self.sectionLine.setProperty(u"look", u"line")

        self.layout17.addWidget(self.sectionLine)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setSpacing(8)
        self.buttonRow.setObjectName(u"buttonRow")
        self.buttonRow.setContentsMargins(0, 0, 0, 0)
        self.space16 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.space16)


        self.layout17.addLayout(self.buttonRow)

        self.sectionHolder = QVBoxLayout()
        self.sectionHolder.setSpacing(8)
        self.sectionHolder.setObjectName(u"sectionHolder")
        self.sectionHolder.setContentsMargins(0, 0, 0, 0)

        self.layout17.addLayout(self.sectionHolder)


        self.retranslateUi(CaseSections)

        QMetaObject.connectSlotsByName(CaseSections)
    # setupUi

    def retranslateUi(self, CaseSections):
        pass
    # retranslateUi
