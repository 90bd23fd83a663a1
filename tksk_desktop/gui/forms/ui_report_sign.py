# SPDX-License-Identifier: MIT
"""Made from ui/report_sign.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout
)

class Ui_ReportSignForm(object):
    def setupUi(self, ReportSignForm):
        if not ReportSignForm.objectName():
            ReportSignForm.setObjectName(u"ReportSignForm")
        self.layout45 = QVBoxLayout(ReportSignForm)
        self.layout45.setSpacing(8)
        self.layout45.setObjectName(u"layout45")
        self.layout45.setContentsMargins(16, 12, 16, 12)
        self.headLabel = QLabel(ReportSignForm)
        self.headLabel.setObjectName(u"headLabel")
        self.headLabel.setProperty(u"look", u"strong")
        self.headLabel.setWordWrap(True)

        self.layout45.addWidget(self.headLabel)

        self.sentenceLabel = QLabel(ReportSignForm)
        self.sentenceLabel.setObjectName(u"sentenceLabel")
        self.sentenceLabel.setProperty(u"look", u"quiet")
        self.sentenceLabel.setWordWrap(True)

        self.layout45.addWidget(self.sentenceLabel)

        self.missingList = QVBoxLayout()
        self.missingList.setSpacing(4)
        self.missingList.setObjectName(u"missingList")
        self.missingList.setContentsMargins(0, 0, 0, 0)

        self.layout45.addLayout(self.missingList)

        self.waitBar = QProgressBar(ReportSignForm)
        self.waitBar.setObjectName(u"waitBar")
        self.waitBar.setMaximum(0)
        self.waitBar.setTextVisible(False)

        self.layout45.addWidget(self.waitBar)

        self.waitLabel = QLabel(ReportSignForm)
        self.waitLabel.setObjectName(u"waitLabel")
        self.waitLabel.setProperty(u"look", u"quiet")
        self.waitLabel.setWordWrap(True)

        self.layout45.addWidget(self.waitLabel)

        self.layout44 = QHBoxLayout()
        self.layout44.setSpacing(8)
        self.layout44.setObjectName(u"layout44")
        self.layout44.setContentsMargins(0, 0, 0, 0)
        self.signButton = QPushButton(ReportSignForm)
        self.signButton.setObjectName(u"signButton")
        self.signButton.setProperty(u"look", u"main")

        self.layout44.addWidget(self.signButton)

        self.camatButton = QPushButton(ReportSignForm)
        self.camatButton.setObjectName(u"camatButton")

        self.layout44.addWidget(self.camatButton)

        self.reviseButton = QPushButton(ReportSignForm)
        self.reviseButton.setObjectName(u"reviseButton")

        self.layout44.addWidget(self.reviseButton)

        self.space43 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout44.addItem(self.space43)


        self.layout45.addLayout(self.layout44)


        self.retranslateUi(ReportSignForm)

        QMetaObject.connectSlotsByName(ReportSignForm)
    # setupUi

    def retranslateUi(self, ReportSignForm):
        self.headLabel.setText("")
        self.sentenceLabel.setText("")
        self.waitLabel.setText("")
        self.signButton.setText(QCoreApplication.translate("ReportSignForm", u"Sign the report", None))
        self.camatButton.setText(QCoreApplication.translate("ReportSignForm", u"The camat signs\u2026", None))
        self.reviseButton.setText(QCoreApplication.translate("ReportSignForm", u"Make a revision\u2026", None))
        pass
    # retranslateUi
