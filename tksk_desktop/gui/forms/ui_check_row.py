# SPDX-License-Identifier: MIT
"""Made from ui/check_row.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QMetaObject
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QPushButton, QVBoxLayout
)

class Ui_CheckRow(object):
    def setupUi(self, CheckRow):
        if not CheckRow.objectName():
            CheckRow.setObjectName(u"CheckRow")
        self.layout1 = QHBoxLayout(CheckRow)
        self.layout1.setSpacing(12)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(16, 8, 16, 8)
        self.markLabel = QLabel(CheckRow)
        self.markLabel.setObjectName(u"markLabel")

        self.layout1.addWidget(self.markLabel)

        self.layout2 = QVBoxLayout()
        self.layout2.setSpacing(2)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(CheckRow)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"strong")

        self.layout2.addWidget(self.titleLabel)

        self.sentenceLabel = QLabel(CheckRow)
        self.sentenceLabel.setObjectName(u"sentenceLabel")
        self.sentenceLabel.setWordWrap(True)

        self.layout2.addWidget(self.sentenceLabel)

        self.stepLabel = QLabel(CheckRow)
        self.stepLabel.setObjectName(u"stepLabel")
        self.stepLabel.setProperty(u"look", u"quiet")
        self.stepLabel.setWordWrap(True)

        self.layout2.addWidget(self.stepLabel)


        self.layout1.addLayout(self.layout2)

        self.actButton = QPushButton(CheckRow)
        self.actButton.setObjectName(u"actButton")

        self.layout1.addWidget(self.actButton)

        self.layout1.setStretch(1, 1)

        self.retranslateUi(CheckRow)

        QMetaObject.connectSlotsByName(CheckRow)
    # setupUi

    def retranslateUi(self, CheckRow):
        self.markLabel.setText("")
        self.titleLabel.setText("")
        self.sentenceLabel.setText("")
        self.stepLabel.setText("")
        self.actButton.setText("")
        pass
    # retranslateUi
