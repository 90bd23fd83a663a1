# SPDX-License-Identifier: MIT
"""Made from ui/case_section.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QMetaObject
)
from PySide6.QtWidgets import (
    QLabel, QVBoxLayout
)

class Ui_CaseSection(object):
    def setupUi(self, CaseSection):
        if not CaseSection.objectName():
            CaseSection.setObjectName(u"CaseSection")
        self.layout18 = QVBoxLayout(CaseSection)
        self.layout18.setSpacing(6)
        self.layout18.setObjectName(u"layout18")
        self.layout18.setContentsMargins(0, 0, 0, 0)
        self.emptyLabel = QLabel(CaseSection)
        self.emptyLabel.setObjectName(u"emptyLabel")
        self.emptyLabel.setProperty(u"look", u"quiet")
        self.emptyLabel.setWordWrap(True)

        self.layout18.addWidget(self.emptyLabel)

        self.rows = QVBoxLayout()
        self.rows.setSpacing(6)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(0, 0, 0, 0)

        self.layout18.addLayout(self.rows)


        self.retranslateUi(CaseSection)

        QMetaObject.connectSlotsByName(CaseSection)
    # setupUi

    def retranslateUi(self, CaseSection):
        self.emptyLabel.setText("")
        pass
    # retranslateUi
