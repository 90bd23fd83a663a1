# SPDX-License-Identifier: MIT
"""Made from ui/report_check_row.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QMetaObject, QSize
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QPushButton, QVBoxLayout
)

class Ui_ReportCheckForm(object):
    def setupUi(self, ReportCheckForm):
        if not ReportCheckForm.objectName():
            ReportCheckForm.setObjectName(u"ReportCheckForm")
        self.layout20 = QHBoxLayout(ReportCheckForm)
        self.layout20.setSpacing(12)
        self.layout20.setObjectName(u"layout20")
        self.layout20.setContentsMargins(12, 10, 12, 10)
        self.markLabel = QLabel(ReportCheckForm)
        self.markLabel.setObjectName(u"markLabel")
        self.markLabel.setMinimumSize(QSize(20, 20))
        self.markLabel.setMaximumSize(QSize(20, 20))

        self.layout20.addWidget(self.markLabel)

        self.layout19 = QVBoxLayout()
        self.layout19.setSpacing(2)
        self.layout19.setObjectName(u"layout19")
        self.layout19.setContentsMargins(0, 0, 0, 0)
        self.textLabel = QLabel(ReportCheckForm)
        self.textLabel.setObjectName(u"textLabel")
        self.textLabel.setProperty(u"look", u"strong")
        self.textLabel.setWordWrap(True)

        self.layout19.addWidget(self.textLabel)

        self.hintLabel = QLabel(ReportCheckForm)
        self.hintLabel.setObjectName(u"hintLabel")
        self.hintLabel.setProperty(u"look", u"quiet")
        self.hintLabel.setWordWrap(True)

        self.layout19.addWidget(self.hintLabel)


        self.layout20.addLayout(self.layout19)

        self.openButton = QPushButton(ReportCheckForm)
        self.openButton.setObjectName(u"openButton")

        self.layout20.addWidget(self.openButton)

        self.layout20.setStretch(1, 1)

        self.retranslateUi(ReportCheckForm)

        QMetaObject.connectSlotsByName(ReportCheckForm)
    # setupUi

    def retranslateUi(self, ReportCheckForm):
        self.markLabel.setText("")
        self.textLabel.setText("")
        self.hintLabel.setText("")
        self.openButton.setText("")
        pass
    # retranslateUi
