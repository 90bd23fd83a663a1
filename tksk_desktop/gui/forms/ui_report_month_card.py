# SPDX-License-Identifier: MIT
"""Made from ui/report_month_card.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QMetaObject
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QVBoxLayout
)

class Ui_ReportMonthForm(object):
    def setupUi(self, ReportMonthForm):
        if not ReportMonthForm.objectName():
            ReportMonthForm.setObjectName(u"ReportMonthForm")
        self.layout11 = QVBoxLayout(ReportMonthForm)
        self.layout11.setSpacing(6)
        self.layout11.setObjectName(u"layout11")
        self.layout11.setContentsMargins(16, 12, 16, 12)
        self.layout9 = QHBoxLayout()
        self.layout9.setSpacing(8)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(0, 0, 0, 0)
        self.monthLabel = QLabel(ReportMonthForm)
        self.monthLabel.setObjectName(u"monthLabel")
        self.monthLabel.setProperty(u"look", u"section")

        self.layout9.addWidget(self.monthLabel)

        self.space8 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout9.addItem(self.space8)

        self.versionLabel = QLabel(ReportMonthForm)
        self.versionLabel.setObjectName(u"versionLabel")
        self.versionLabel.setProperty(u"look", u"quiet")

        self.layout9.addWidget(self.versionLabel)


        self.layout11.addLayout(self.layout9)

        self.stateRow = QHBoxLayout()
        self.stateRow.setSpacing(8)
        self.stateRow.setObjectName(u"stateRow")
        self.stateRow.setContentsMargins(0, 0, 0, 0)

        self.layout11.addLayout(self.stateRow)

        self.numberLabel = QLabel(ReportMonthForm)
        self.numberLabel.setObjectName(u"numberLabel")
        self.numberLabel.setWordWrap(True)

        self.layout11.addWidget(self.numberLabel)

        self.signedLabel = QLabel(ReportMonthForm)
        self.signedLabel.setObjectName(u"signedLabel")
        self.signedLabel.setProperty(u"look", u"quiet")
        self.signedLabel.setWordWrap(True)

        self.layout11.addWidget(self.signedLabel)

        self.copiesLabel = QLabel(ReportMonthForm)
        self.copiesLabel.setObjectName(u"copiesLabel")
        self.copiesLabel.setProperty(u"look", u"quiet")
        self.copiesLabel.setWordWrap(True)

        self.layout11.addWidget(self.copiesLabel)

        self.space10 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout11.addItem(self.space10)


        self.retranslateUi(ReportMonthForm)

        QMetaObject.connectSlotsByName(ReportMonthForm)
    # setupUi

    def retranslateUi(self, ReportMonthForm):
        self.monthLabel.setText("")
        self.versionLabel.setText("")
        self.numberLabel.setText("")
        self.signedLabel.setText("")
        self.copiesLabel.setText("")
        pass
    # retranslateUi
