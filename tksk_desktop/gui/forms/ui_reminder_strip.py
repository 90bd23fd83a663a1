# SPDX-License-Identifier: MIT
"""Made from ui/reminder_strip.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QPushButton
)

class Ui_ReminderStripForm(object):
    def setupUi(self, ReminderStripForm):
        if not ReminderStripForm.objectName():
            ReminderStripForm.setObjectName(u"ReminderStripForm")
        ReminderStripForm.setProperty(u"look", u"attention")
        self.stripLayout = QHBoxLayout(ReminderStripForm)
        self.stripLayout.setSpacing(8)
        self.stripLayout.setObjectName(u"stripLayout")
        self.stripLayout.setContentsMargins(16, 6, 16, 6)
        self.markLabel = QLabel(ReminderStripForm)
        self.markLabel.setObjectName(u"markLabel")

        self.stripLayout.addWidget(self.markLabel)

        self.sentenceLabel = QLabel(ReminderStripForm)
        self.sentenceLabel.setObjectName(u"sentenceLabel")
        self.sentenceLabel.setWordWrap(True)

        self.stripLayout.addWidget(self.sentenceLabel)

        self.actButton = QPushButton(ReminderStripForm)
        self.actButton.setObjectName(u"actButton")

        self.stripLayout.addWidget(self.actButton)

        self.laterButton = QPushButton(ReminderStripForm)
        self.laterButton.setObjectName(u"laterButton")

        self.stripLayout.addWidget(self.laterButton)

        self.stripLayout.setStretch(1, 1)

        self.retranslateUi(ReminderStripForm)

        QMetaObject.connectSlotsByName(ReminderStripForm)
    # setupUi

    def retranslateUi(self, ReminderStripForm):
        self.markLabel.setText("")
        self.sentenceLabel.setText("")
        self.actButton.setText("")
        self.laterButton.setText(QCoreApplication.translate("ReminderStripForm", u"Later", None))
        pass
    # retranslateUi
