# SPDX-License-Identifier: MIT
"""Made from ui/activities.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout
)

class Ui_ActivitiesScreen(object):
    def setupUi(self, ActivitiesScreen):
        if not ActivitiesScreen.objectName():
            ActivitiesScreen.setObjectName(u"ActivitiesScreen")
        self.layout1 = QVBoxLayout(ActivitiesScreen)
        self.layout1.setSpacing(0)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(24, 16, 24, 0)
        self.titleLabel = QLabel(ActivitiesScreen)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"title")

        self.layout2.addWidget(self.titleLabel)

        self.space3 = QSpacerItem(16, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.space3)

        self.monthButton = QPushButton(ActivitiesScreen)
        self.monthButton.setObjectName(u"monthButton")
        self.monthButton.setProperty(u"look", u"filter")
        self.monthButton.setCheckable(True)
        self.monthButton.setAutoExclusive(True)

        self.layout2.addWidget(self.monthButton)

        self.weekButton = QPushButton(ActivitiesScreen)
        self.weekButton.setObjectName(u"weekButton")
        self.weekButton.setProperty(u"look", u"filter")
        self.weekButton.setCheckable(True)
        self.weekButton.setAutoExclusive(True)

        self.layout2.addWidget(self.weekButton)

        self.dayButton = QPushButton(ActivitiesScreen)
        self.dayButton.setObjectName(u"dayButton")
        self.dayButton.setProperty(u"look", u"filter")
        self.dayButton.setCheckable(True)
        self.dayButton.setAutoExclusive(True)

        self.layout2.addWidget(self.dayButton)

        self.journalButton = QPushButton(ActivitiesScreen)
        self.journalButton.setObjectName(u"journalButton")
        self.journalButton.setProperty(u"look", u"filter")
        self.journalButton.setCheckable(True)
        self.journalButton.setAutoExclusive(True)

        self.layout2.addWidget(self.journalButton)

        self.visitsButton = QPushButton(ActivitiesScreen)
        self.visitsButton.setObjectName(u"visitsButton")
        self.visitsButton.setProperty(u"look", u"filter")
        self.visitsButton.setCheckable(True)
        self.visitsButton.setAutoExclusive(True)

        self.layout2.addWidget(self.visitsButton)

        self.lettersButton = QPushButton(ActivitiesScreen)
        self.lettersButton.setObjectName(u"lettersButton")
        self.lettersButton.setProperty(u"look", u"filter")
        self.lettersButton.setCheckable(True)
        self.lettersButton.setAutoExclusive(True)

        self.layout2.addWidget(self.lettersButton)

        self.space4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.space4)


        self.layout1.addLayout(self.layout2)

        self.views = QStackedWidget(ActivitiesScreen)
        self.views.setObjectName(u"views")

        self.layout1.addWidget(self.views)

        self.layout1.setStretch(1, 1)

        self.retranslateUi(ActivitiesScreen)

        QMetaObject.connectSlotsByName(ActivitiesScreen)
    # setupUi

    def retranslateUi(self, ActivitiesScreen):
        ActivitiesScreen.setWindowTitle(QCoreApplication.translate("ActivitiesScreen", u"Activities", None))
        self.titleLabel.setText(QCoreApplication.translate("ActivitiesScreen", u"Activities", None))
        self.monthButton.setText(QCoreApplication.translate("ActivitiesScreen", u"Month", None))
        self.weekButton.setText(QCoreApplication.translate("ActivitiesScreen", u"Week", None))
        self.dayButton.setText(QCoreApplication.translate("ActivitiesScreen", u"Day", None))
        self.journalButton.setText(QCoreApplication.translate("ActivitiesScreen", u"Journal", None))
        self.visitsButton.setText(QCoreApplication.translate("ActivitiesScreen", u"Visit plan", None))
        self.lettersButton.setText(QCoreApplication.translate("ActivitiesScreen", u"Task letters", None))
    # retranslateUi
