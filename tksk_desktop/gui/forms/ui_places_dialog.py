# SPDX-License-Identifier: MIT
"""Made from ui/places_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableWidget, QVBoxLayout
)

class Ui_PlacesDialog(object):
    def setupUi(self, PlacesDialog):
        if not PlacesDialog.objectName():
            PlacesDialog.setObjectName(u"PlacesDialog")
        PlacesDialog.setMinimumSize(QSize(820, 560))
        self.layout62 = QVBoxLayout(PlacesDialog)
        self.layout62.setSpacing(12)
        self.layout62.setObjectName(u"layout62")
        self.layout62.setContentsMargins(24, 20, 24, 16)
        self.headLabel = QLabel(PlacesDialog)
        self.headLabel.setObjectName(u"headLabel")
        self.headLabel.setProperty(u"look", u"section")

        self.layout62.addWidget(self.headLabel)

        self.part63 = QLabel(PlacesDialog)
        self.part63.setObjectName(u"part63")
        self.part63.setProperty(u"look", u"quiet")
        self.part63.setWordWrap(True)

        self.layout62.addWidget(self.part63)

        self.table = QTableWidget(PlacesDialog)
        self.table.setObjectName(u"table")

        self.layout62.addWidget(self.table)

        self.wrongLabel = QLabel(PlacesDialog)
        self.wrongLabel.setObjectName(u"wrongLabel")
        self.wrongLabel.setProperty(u"look", u"wrong")
        self.wrongLabel.setWordWrap(True)

        self.layout62.addWidget(self.wrongLabel)

        self.layout64 = QHBoxLayout()
        self.layout64.setSpacing(8)
        self.layout64.setObjectName(u"layout64")
        self.layout64.setContentsMargins(0, 0, 0, 0)
        self.space65 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout64.addItem(self.space65)

        self.cancelButton = QPushButton(PlacesDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout64.addWidget(self.cancelButton)

        self.saveButton = QPushButton(PlacesDialog)
        self.saveButton.setObjectName(u"saveButton")

        self.layout64.addWidget(self.saveButton)


        self.layout62.addLayout(self.layout64)

        self.layout62.setStretch(2, 1)

        self.retranslateUi(PlacesDialog)

        QMetaObject.connectSlotsByName(PlacesDialog)
    # setupUi

    def retranslateUi(self, PlacesDialog):
        self.headLabel.setText(QCoreApplication.translate("PlacesDialog", u"Where the villages lie", None))
        self.part63.setText(QCoreApplication.translate("PlacesDialog", u"With coordinates the visit plan finds the shortest round from the office; with kilometres it visits the near villages first. Leave empty what you do not know. A phone shows coordinates when a place on the map is held.", None))
        self.wrongLabel.setText("")
        self.cancelButton.setText(QCoreApplication.translate("PlacesDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("PlacesDialog", u"Save", None))
        pass
    # retranslateUi
