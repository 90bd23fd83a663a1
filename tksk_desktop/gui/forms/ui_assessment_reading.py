# SPDX-License-Identifier: MIT
"""Made from ui/assessment_reading.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTextBrowser, QVBoxLayout
)

class Ui_AssessmentReading(object):
    def setupUi(self, AssessmentReading):
        if not AssessmentReading.objectName():
            AssessmentReading.setObjectName(u"AssessmentReading")
        AssessmentReading.resize(760, 640)
        self.layout1 = QVBoxLayout(AssessmentReading)
        self.layout1.setSpacing(12)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(24, 20, 24, 16)
        self.titleLabel = QLabel(AssessmentReading)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"section")

        self.layout1.addWidget(self.titleLabel)

        self.metaLabel = QLabel(AssessmentReading)
        self.metaLabel.setObjectName(u"metaLabel")
        self.metaLabel.setProperty(u"look", u"quiet")
        self.metaLabel.setWordWrap(True)

        self.layout1.addWidget(self.metaLabel)

        self.textView = QTextBrowser(AssessmentReading)
        self.textView.setObjectName(u"textView")

        self.layout1.addWidget(self.textView)

        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.space3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.space3)

        self.closeButton = QPushButton(AssessmentReading)
        self.closeButton.setObjectName(u"closeButton")

        self.layout2.addWidget(self.closeButton)


        self.layout1.addLayout(self.layout2)

        self.layout1.setStretch(2, 1)

        self.retranslateUi(AssessmentReading)

        QMetaObject.connectSlotsByName(AssessmentReading)
    # setupUi

    def retranslateUi(self, AssessmentReading):
        self.titleLabel.setText("")
        self.metaLabel.setText("")
        self.closeButton.setText(QCoreApplication.translate("AssessmentReading", u"Close", None))
        pass
    # retranslateUi
