# SPDX-License-Identifier: MIT
"""Made from ui/start_recovery.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, Qt
)
from PySide6.QtWidgets import (
    QCheckBox, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout
)

class Ui_RecoveryForm(object):
    def setupUi(self, RecoveryForm):
        if not RecoveryForm.objectName():
            RecoveryForm.setObjectName(u"RecoveryForm")
        self.layout120 = QVBoxLayout(RecoveryForm)
        self.layout120.setSpacing(12)
        self.layout120.setObjectName(u"layout120")
        self.layout120.setContentsMargins(0, 0, 0, 0)
        self.label115 = QLabel(RecoveryForm)
        self.label115.setObjectName(u"label115")
        self.label115.setWordWrap(True)

        self.layout120.addWidget(self.label115)

        self.keyFrame = QFrame(RecoveryForm)
        self.keyFrame.setObjectName(u"keyFrame")
        self.keyFrame.setProperty(u"look", u"good")
        self.layout116 = QVBoxLayout(self.keyFrame)
        self.layout116.setSpacing(8)
        self.layout116.setObjectName(u"layout116")
        self.layout116.setContentsMargins(16, 20, 16, 20)
        self.keyLabel = QLabel(self.keyFrame)
        self.keyLabel.setObjectName(u"keyLabel")
        self.keyLabel.setProperty(u"look", u"section")
        self.keyLabel.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.keyLabel.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.keyLabel.setWordWrap(True)

        self.layout116.addWidget(self.keyLabel)


        self.layout120.addWidget(self.keyFrame)

        self.layout118 = QHBoxLayout()
        self.layout118.setSpacing(8)
        self.layout118.setObjectName(u"layout118")
        self.layout118.setContentsMargins(0, 0, 0, 0)
        self.printButton = QPushButton(RecoveryForm)
        self.printButton.setObjectName(u"printButton")

        self.layout118.addWidget(self.printButton)

        self.saveButton = QPushButton(RecoveryForm)
        self.saveButton.setObjectName(u"saveButton")

        self.layout118.addWidget(self.saveButton)

        self.space117 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout118.addItem(self.space117)


        self.layout120.addLayout(self.layout118)

        self.wrongLabel = QLabel(RecoveryForm)
        self.wrongLabel.setObjectName(u"wrongLabel")
        self.wrongLabel.setProperty(u"look", u"wrong")
        self.wrongLabel.setWordWrap(True)

        self.layout120.addWidget(self.wrongLabel)

        self.keptBox = QCheckBox(RecoveryForm)
        self.keptBox.setObjectName(u"keptBox")

        self.layout120.addWidget(self.keptBox)

        self.space119 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout120.addItem(self.space119)


        self.retranslateUi(RecoveryForm)

        QMetaObject.connectSlotsByName(RecoveryForm)
    # setupUi

    def retranslateUi(self, RecoveryForm):
        self.label115.setText(QCoreApplication.translate("RecoveryForm", u"This is your recovery key. It opens the caseload when the password is forgotten, and it is shown only now. Print it or write it down, and keep it apart from the computer.", None))
        self.keyLabel.setText("")
        self.printButton.setText(QCoreApplication.translate("RecoveryForm", u"Print\u2026", None))
        self.saveButton.setText(QCoreApplication.translate("RecoveryForm", u"Save as PDF\u2026", None))
        self.wrongLabel.setText("")
        self.keptBox.setText(QCoreApplication.translate("RecoveryForm", u"I have kept the recovery key in a safe place", None))
        pass
    # retranslateUi
