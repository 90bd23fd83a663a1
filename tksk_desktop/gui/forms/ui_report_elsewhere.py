# SPDX-License-Identifier: MIT
"""Made from ui/report_elsewhere.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout
)

class Ui_ElsewhereForm(object):
    def setupUi(self, ElsewhereForm):
        if not ElsewhereForm.objectName():
            ElsewhereForm.setObjectName(u"ElsewhereForm")
        self.layout27 = QVBoxLayout(ElsewhereForm)
        self.layout27.setSpacing(8)
        self.layout27.setObjectName(u"layout27")
        self.layout27.setContentsMargins(0, 8, 0, 0)
        self.sentenceLabel = QLabel(ElsewhereForm)
        self.sentenceLabel.setObjectName(u"sentenceLabel")
        self.sentenceLabel.setProperty(u"look", u"quiet")
        self.sentenceLabel.setWordWrap(True)

        self.layout27.addWidget(self.sentenceLabel)

        self.layout28 = QHBoxLayout()
        self.layout28.setSpacing(8)
        self.layout28.setObjectName(u"layout28")
        self.layout28.setContentsMargins(0, 0, 0, 0)
        self.sendButton = QPushButton(ElsewhereForm)
        self.sendButton.setObjectName(u"sendButton")

        self.layout28.addWidget(self.sendButton)

        self.takeButton = QPushButton(ElsewhereForm)
        self.takeButton.setObjectName(u"takeButton")
        self.takeButton.setProperty(u"look", u"main")

        self.layout28.addWidget(self.takeButton)

        self.saveButton = QPushButton(ElsewhereForm)
        self.saveButton.setObjectName(u"saveButton")

        self.layout28.addWidget(self.saveButton)

        self.callOffButton = QPushButton(ElsewhereForm)
        self.callOffButton.setObjectName(u"callOffButton")

        self.layout28.addWidget(self.callOffButton)

        self.space29 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout28.addItem(self.space29)


        self.layout27.addLayout(self.layout28)


        self.retranslateUi(ElsewhereForm)

        QMetaObject.connectSlotsByName(ElsewhereForm)
    # setupUi

    def retranslateUi(self, ElsewhereForm):
        self.sentenceLabel.setText("")
        self.sendButton.setText(QCoreApplication.translate("ElsewhereForm", u"Sign elsewhere\u2026", None))
        self.takeButton.setText(QCoreApplication.translate("ElsewhereForm", u"Take it back\u2026", None))
        self.saveButton.setText(QCoreApplication.translate("ElsewhereForm", u"Save it again\u2026", None))
        self.callOffButton.setText(QCoreApplication.translate("ElsewhereForm", u"Call it off\u2026", None))
        pass
    # retranslateUi
