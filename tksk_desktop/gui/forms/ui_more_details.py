# SPDX-License-Identifier: MIT
"""Made from ui/more_details.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget
)

class Ui_MoreDetails(object):
    def setupUi(self, MoreDetails):
        if not MoreDetails.objectName():
            MoreDetails.setObjectName(u"MoreDetails")
        self.layout2 = QVBoxLayout(MoreDetails)
        self.layout2.setSpacing(4)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.moreButton = QToolButton(MoreDetails)
        self.moreButton.setObjectName(u"moreButton")
        self.moreButton.setProperty(u"look", u"link")
        self.moreButton.setCheckable(True)

        self.layout2.addWidget(self.moreButton)

        self.parents = QWidget(MoreDetails)
        self.parents.setObjectName(u"parents")
        self.layout3 = QHBoxLayout(self.parents)
        self.layout3.setSpacing(12)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.layout4 = QVBoxLayout()
        self.layout4.setSpacing(4)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.motherLabel = QLabel(self.parents)
        self.motherLabel.setObjectName(u"motherLabel")

        self.layout4.addWidget(self.motherLabel)

        self.motherEdit = QLineEdit(self.parents)
        self.motherEdit.setObjectName(u"motherEdit")

        self.layout4.addWidget(self.motherEdit)


        self.layout3.addLayout(self.layout4)

        self.layout5 = QVBoxLayout()
        self.layout5.setSpacing(4)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.fatherLabel = QLabel(self.parents)
        self.fatherLabel.setObjectName(u"fatherLabel")

        self.layout5.addWidget(self.fatherLabel)

        self.fatherEdit = QLineEdit(self.parents)
        self.fatherEdit.setObjectName(u"fatherEdit")

        self.layout5.addWidget(self.fatherEdit)


        self.layout3.addLayout(self.layout5)


        self.layout2.addWidget(self.parents)


        self.retranslateUi(MoreDetails)

        QMetaObject.connectSlotsByName(MoreDetails)
    # setupUi

    def retranslateUi(self, MoreDetails):
        self.moreButton.setText(QCoreApplication.translate("MoreDetails", u"Fill in more", None))
        self.motherLabel.setText(QCoreApplication.translate("MoreDetails", u"Mother's name", None))
        self.motherEdit.setPlaceholderText(QCoreApplication.translate("MoreDetails", u"As on the family card", None))
        self.fatherLabel.setText(QCoreApplication.translate("MoreDetails", u"Father's name", None))
        self.fatherEdit.setPlaceholderText(QCoreApplication.translate("MoreDetails", u"As on the family card", None))
        pass
    # retranslateUi
