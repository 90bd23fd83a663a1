# SPDX-License-Identifier: MIT
"""Made from ui/household_event_row.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QToolButton
)

class Ui_HouseholdEventRow(object):
    def setupUi(self, HouseholdEventRow):
        if not HouseholdEventRow.objectName():
            HouseholdEventRow.setObjectName(u"HouseholdEventRow")
        self.layout2 = QHBoxLayout(HouseholdEventRow)
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.saidLabel = QLabel(HouseholdEventRow)
        self.saidLabel.setObjectName(u"saidLabel")
        self.saidLabel.setWordWrap(True)

        self.layout2.addWidget(self.saidLabel)

        self.takeBackButton = QToolButton(HouseholdEventRow)
        self.takeBackButton.setObjectName(u"takeBackButton")
        self.takeBackButton.setProperty(u"look", u"link")

        self.layout2.addWidget(self.takeBackButton)

        self.layout2.setStretch(0, 1)

        self.retranslateUi(HouseholdEventRow)

        QMetaObject.connectSlotsByName(HouseholdEventRow)
    # setupUi

    def retranslateUi(self, HouseholdEventRow):
        self.saidLabel.setText("")
        self.takeBackButton.setText(QCoreApplication.translate("HouseholdEventRow", u"Take back \u2026", None))
        pass
    # retranslateUi
