# SPDX-License-Identifier: MIT
"""Made from ui/welfare_rank_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout
)

from tksk_desktop.gui.widgets.date_field import (
    DateField
)
from tksk_desktop.gui.widgets.number_box import (
    NumberBox
)

class Ui_WelfareRankDialog(object):
    def setupUi(self, WelfareRankDialog):
        if not WelfareRankDialog.objectName():
            WelfareRankDialog.setObjectName(u"WelfareRankDialog")
        WelfareRankDialog.resize(520, 340)
        self.layout126 = QVBoxLayout(WelfareRankDialog)
        self.layout126.setSpacing(12)
        self.layout126.setObjectName(u"layout126")
        self.layout126.setContentsMargins(24, 20, 24, 16)
        self.titleLabel = QLabel(WelfareRankDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"section")

        self.layout126.addWidget(self.titleLabel)

        self.whoLabel = QLabel(WelfareRankDialog)
        self.whoLabel.setObjectName(u"whoLabel")
        self.whoLabel.setProperty(u"look", u"quiet")
        self.whoLabel.setWordWrap(True)

        self.layout126.addWidget(self.whoLabel)

        self.sourceLabel = QLabel(WelfareRankDialog)
        self.sourceLabel.setObjectName(u"sourceLabel")
        self.sourceLabel.setProperty(u"look", u"quiet")
        self.sourceLabel.setWordWrap(True)

        self.layout126.addWidget(self.sourceLabel)

        self.layout119 = QHBoxLayout()
        self.layout119.setSpacing(12)
        self.layout119.setObjectName(u"layout119")
        self.layout119.setContentsMargins(0, 0, 0, 0)
        self.layout115 = QVBoxLayout()
        self.layout115.setSpacing(4)
        self.layout115.setObjectName(u"layout115")
        self.layout115.setContentsMargins(0, 0, 0, 0)
        self.label113 = QLabel(WelfareRankDialog)
        self.label113.setObjectName(u"label113")

        self.layout115.addWidget(self.label113)

        self.rankBox = NumberBox(WelfareRankDialog)
        self.rankBox.setObjectName(u"rankBox")
        self.rankBox.setMinimum(1)
        self.rankBox.setMaximum(10)

        self.layout115.addWidget(self.rankBox)

        self.space114 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout115.addItem(self.space114)


        self.layout119.addLayout(self.layout115)

        self.layout118 = QVBoxLayout()
        self.layout118.setSpacing(4)
        self.layout118.setObjectName(u"layout118")
        self.layout118.setContentsMargins(0, 0, 0, 0)
        self.label116 = QLabel(WelfareRankDialog)
        self.label116.setObjectName(u"label116")

        self.layout118.addWidget(self.label116)

        self.dateField = DateField(WelfareRankDialog)
        self.dateField.setObjectName(u"dateField")

        self.layout118.addWidget(self.dateField)

        self.space117 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout118.addItem(self.space117)


        self.layout119.addLayout(self.layout118)

        self.layout119.setStretch(0, 1)
        self.layout119.setStretch(1, 1)

        self.layout126.addLayout(self.layout119)

        self.layout121 = QVBoxLayout()
        self.layout121.setSpacing(4)
        self.layout121.setObjectName(u"layout121")
        self.layout121.setContentsMargins(0, 0, 0, 0)
        self.label120 = QLabel(WelfareRankDialog)
        self.label120.setObjectName(u"label120")

        self.layout121.addWidget(self.label120)

        self.reasonEdit = QLineEdit(WelfareRankDialog)
        self.reasonEdit.setObjectName(u"reasonEdit")

        self.layout121.addWidget(self.reasonEdit)


        self.layout126.addLayout(self.layout121)

        self.space122 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout126.addItem(self.space122)

        self.layout125 = QHBoxLayout()
        self.layout125.setSpacing(8)
        self.layout125.setObjectName(u"layout125")
        self.layout125.setContentsMargins(0, 0, 0, 0)
        self.label123 = QLabel(WelfareRankDialog)
        self.label123.setObjectName(u"label123")
        self.label123.setProperty(u"look", u"quiet")

        self.layout125.addWidget(self.label123)

        self.space124 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout125.addItem(self.space124)

        self.cancelButton = QPushButton(WelfareRankDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout125.addWidget(self.cancelButton)

        self.saveButton = QPushButton(WelfareRankDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"main")

        self.layout125.addWidget(self.saveButton)


        self.layout126.addLayout(self.layout125)


        self.retranslateUi(WelfareRankDialog)

        QMetaObject.connectSlotsByName(WelfareRankDialog)
    # setupUi

    def retranslateUi(self, WelfareRankDialog):
        self.titleLabel.setText("")
        self.whoLabel.setText("")
        self.sourceLabel.setText("")
        self.label113.setText(QCoreApplication.translate("WelfareRankDialog", u"Desil *", None))
        self.label116.setText(QCoreApplication.translate("WelfareRankDialog", u"As of *", None))
        self.label120.setText(QCoreApplication.translate("WelfareRankDialog", u"Why it differs from the list *", None))
        self.reasonEdit.setPlaceholderText(QCoreApplication.translate("WelfareRankDialog", u"e.g. decided by the village meeting", None))
        self.label123.setText(QCoreApplication.translate("WelfareRankDialog", u"* must be filled in", None))
        self.cancelButton.setText(QCoreApplication.translate("WelfareRankDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("WelfareRankDialog", u"Save", None))
        pass
    # retranslateUi
