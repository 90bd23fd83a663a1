# SPDX-License-Identifier: MIT
"""Made from ui/case_history_row.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QMetaObject, QSize, Qt
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QVBoxLayout
)

class Ui_CaseHistoryRow(object):
    def setupUi(self, CaseHistoryRow):
        if not CaseHistoryRow.objectName():
            CaseHistoryRow.setObjectName(u"CaseHistoryRow")
        self.layout20 = QHBoxLayout(CaseHistoryRow)
        self.layout20.setSpacing(8)
        self.layout20.setObjectName(u"layout20")
        self.layout20.setContentsMargins(0, 0, 0, 0)
        self.dayLabel = QLabel(CaseHistoryRow)
        self.dayLabel.setObjectName(u"dayLabel")
        self.dayLabel.setProperty(u"look", u"quiet")
        self.dayLabel.setMinimumSize(QSize(84, 0))
        self.dayLabel.setAlignment(Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.layout20.addWidget(self.dayLabel)

        self.layout19 = QVBoxLayout()
        self.layout19.setSpacing(0)
        self.layout19.setObjectName(u"layout19")
        self.layout19.setContentsMargins(0, 0, 0, 0)
        self.headlineLabel = QLabel(CaseHistoryRow)
        self.headlineLabel.setObjectName(u"headlineLabel")
        self.headlineLabel.setWordWrap(True)

        self.layout19.addWidget(self.headlineLabel)

        self.textLabel = QLabel(CaseHistoryRow)
        self.textLabel.setObjectName(u"textLabel")
        self.textLabel.setProperty(u"look", u"quiet")
        self.textLabel.setWordWrap(True)

        self.layout19.addWidget(self.textLabel)


        self.layout20.addLayout(self.layout19)

        self.layout20.setStretch(1, 1)

        self.retranslateUi(CaseHistoryRow)

        QMetaObject.connectSlotsByName(CaseHistoryRow)
    # setupUi

    def retranslateUi(self, CaseHistoryRow):
        self.dayLabel.setText("")
        self.headlineLabel.setText("")
        self.textLabel.setText("")
        pass
    # retranslateUi
