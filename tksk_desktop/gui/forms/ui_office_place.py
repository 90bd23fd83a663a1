# SPDX-License-Identifier: MIT
"""Made from ui/office_place.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize
)
from PySide6.QtWidgets import (
    QComboBox, QFrame, QGridLayout, QLabel, QLineEdit, QListWidget, QSizePolicy, QSpacerItem,
    QVBoxLayout
)

class Ui_PlaceForm(object):
    def setupUi(self, PlaceForm):
        if not PlaceForm.objectName():
            PlaceForm.setObjectName(u"PlaceForm")
        self.layout24 = QVBoxLayout(PlaceForm)
        self.layout24.setSpacing(12)
        self.layout24.setObjectName(u"layout24")
        self.layout24.setContentsMargins(0, 0, 0, 0)
        self.layout16 = QVBoxLayout()
        self.layout16.setSpacing(4)
        self.layout16.setObjectName(u"layout16")
        self.layout16.setContentsMargins(0, 0, 0, 0)
        self.label15 = QLabel(PlaceForm)
        self.label15.setObjectName(u"label15")

        self.layout16.addWidget(self.label15)

        self.searchEdit = QLineEdit(PlaceForm)
        self.searchEdit.setObjectName(u"searchEdit")
        self.searchEdit.setClearButtonEnabled(True)

        self.layout16.addWidget(self.searchEdit)


        self.layout24.addLayout(self.layout16)

        self.findsList = QListWidget(PlaceForm)
        self.findsList.setObjectName(u"findsList")
        self.findsList.setMinimumSize(QSize(0, 120))
        self.findsList.setMaximumSize(QSize(16777215, 190))

        self.layout24.addWidget(self.findsList)

        self.chosenFrame = QFrame(PlaceForm)
        self.chosenFrame.setObjectName(u"chosenFrame")
        self.chosenFrame.setProperty(u"look", u"card")
        self.layout17 = QVBoxLayout(self.chosenFrame)
        self.layout17.setSpacing(4)
        self.layout17.setObjectName(u"layout17")
        self.layout17.setContentsMargins(16, 12, 16, 12)
        self.placeLabel = QLabel(self.chosenFrame)
        self.placeLabel.setObjectName(u"placeLabel")
        self.placeLabel.setProperty(u"look", u"section")
        self.placeLabel.setWordWrap(True)

        self.layout17.addWidget(self.placeLabel)

        self.villagesLabel = QLabel(self.chosenFrame)
        self.villagesLabel.setObjectName(u"villagesLabel")
        self.villagesLabel.setProperty(u"look", u"quiet")
        self.villagesLabel.setWordWrap(True)

        self.layout17.addWidget(self.villagesLabel)


        self.layout24.addWidget(self.chosenFrame)

        self.layout22 = QGridLayout()
        self.layout22.setSpacing(16)
        self.layout22.setObjectName(u"layout22")
        self.layout22.setContentsMargins(0, 0, 0, 0)
        self.layout19 = QVBoxLayout()
        self.layout19.setSpacing(4)
        self.layout19.setObjectName(u"layout19")
        self.layout19.setContentsMargins(0, 0, 0, 0)
        self.label18 = QLabel(PlaceForm)
        self.label18.setObjectName(u"label18")

        self.layout19.addWidget(self.label18)

        self.zoneBox = QComboBox(PlaceForm)
        self.zoneBox.setObjectName(u"zoneBox")

        self.layout19.addWidget(self.zoneBox)


        self.layout22.addLayout(self.layout19, 0, 0, 1, 1)

        self.layout21 = QVBoxLayout()
        self.layout21.setSpacing(4)
        self.layout21.setObjectName(u"layout21")
        self.layout21.setContentsMargins(0, 0, 0, 0)
        self.label20 = QLabel(PlaceForm)
        self.label20.setObjectName(u"label20")

        self.layout21.addWidget(self.label20)

        self.needWordBox = QComboBox(PlaceForm)
        self.needWordBox.setObjectName(u"needWordBox")

        self.layout21.addWidget(self.needWordBox)


        self.layout22.addLayout(self.layout21, 0, 1, 1, 1)

        self.layout22.setColumnStretch(0, 1)
        self.layout22.setColumnStretch(1, 1)

        self.layout24.addLayout(self.layout22)

        self.space23 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout24.addItem(self.space23)


        self.retranslateUi(PlaceForm)

        QMetaObject.connectSlotsByName(PlaceForm)
    # setupUi

    def retranslateUi(self, PlaceForm):
        self.label15.setText(QCoreApplication.translate("PlaceForm", u"Find your kecamatan *", None))
        self.searchEdit.setPlaceholderText(QCoreApplication.translate("PlaceForm", u"Type its name, e.g. kepanjen malang", None))
        self.placeLabel.setText("")
        self.villagesLabel.setText("")
        self.label18.setText(QCoreApplication.translate("PlaceForm", u"Time zone", None))
        self.label20.setText(QCoreApplication.translate("PlaceForm", u"Word for people in need", None))
        pass
    # retranslateUi
