# SPDX-License-Identifier: MIT
"""Made from ui/report_section.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout
)

class Ui_ReportSectionForm(object):
    def setupUi(self, ReportSectionForm):
        if not ReportSectionForm.objectName():
            ReportSectionForm.setObjectName(u"ReportSectionForm")
        self.layout18 = QVBoxLayout(ReportSectionForm)
        self.layout18.setSpacing(4)
        self.layout18.setObjectName(u"layout18")
        self.layout18.setContentsMargins(0, 0, 0, 0)
        self.layout17 = QHBoxLayout()
        self.layout17.setSpacing(8)
        self.layout17.setObjectName(u"layout17")
        self.layout17.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(ReportSectionForm)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"strong")

        self.layout17.addWidget(self.titleLabel)

        self.ownChip = QLabel(ReportSectionForm)
        self.ownChip.setObjectName(u"ownChip")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.ownChip.sizePolicy().hasHeightForWidth())
        self.ownChip.setSizePolicy(sizePolicy)
        self.ownChip.setProperty(u"look", u"chip")

        self.layout17.addWidget(self.ownChip)

        self.stateLabel = QLabel(ReportSectionForm)
        self.stateLabel.setObjectName(u"stateLabel")
        self.stateLabel.setProperty(u"look", u"quiet")

        self.layout17.addWidget(self.stateLabel)

        self.space16 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout17.addItem(self.space16)

        self.backButton = QPushButton(ReportSectionForm)
        self.backButton.setObjectName(u"backButton")
        self.backButton.setProperty(u"look", u"link")

        self.layout17.addWidget(self.backButton)


        self.layout18.addLayout(self.layout17)

        self.textSlot = QVBoxLayout()
        self.textSlot.setSpacing(0)
        self.textSlot.setObjectName(u"textSlot")
        self.textSlot.setContentsMargins(0, 0, 0, 0)

        self.layout18.addLayout(self.textSlot)

        self.failureLabel = QLabel(ReportSectionForm)
        self.failureLabel.setObjectName(u"failureLabel")
        self.failureLabel.setProperty(u"look", u"wrong")
        self.failureLabel.setWordWrap(True)

        self.layout18.addWidget(self.failureLabel)


        self.retranslateUi(ReportSectionForm)

        QMetaObject.connectSlotsByName(ReportSectionForm)
    # setupUi

    def retranslateUi(self, ReportSectionForm):
        self.titleLabel.setText("")
        self.ownChip.setText(QCoreApplication.translate("ReportSectionForm", u"Your own words", None))
        self.stateLabel.setText("")
        self.backButton.setText(QCoreApplication.translate("ReportSectionForm", u"Back to the automatic text", None))
        self.failureLabel.setText("")
        pass
    # retranslateUi
