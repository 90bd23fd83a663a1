# SPDX-License-Identifier: MIT
"""Made from ui/casework_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
)

class Ui_CaseworkDialog(object):
    def setupUi(self, CaseworkDialog):
        if not CaseworkDialog.objectName():
            CaseworkDialog.setObjectName(u"CaseworkDialog")
        CaseworkDialog.resize(1240, 690)
        self.layout1 = QVBoxLayout(CaseworkDialog)
        self.layout1.setSpacing(12)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(24, 20, 24, 16)
        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.layout3 = QVBoxLayout()
        self.layout3.setSpacing(4)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(CaseworkDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"section")

        self.layout3.addWidget(self.titleLabel)

        self.caseLabel = QLabel(CaseworkDialog)
        self.caseLabel.setObjectName(u"caseLabel")
        self.caseLabel.setProperty(u"look", u"quiet")
        self.caseLabel.setWordWrap(True)

        self.layout3.addWidget(self.caseLabel)


        self.layout2.addLayout(self.layout3)

        self.genogramButton = QPushButton(CaseworkDialog)
        self.genogramButton.setObjectName(u"genogramButton")

        self.layout2.addWidget(self.genogramButton)

        self.ecomapButton = QPushButton(CaseworkDialog)
        self.ecomapButton.setObjectName(u"ecomapButton")

        self.layout2.addWidget(self.ecomapButton)

        self.layout2.setStretch(0, 1)

        self.layout1.addLayout(self.layout2)

        self.rule = QFrame(CaseworkDialog)
        self.rule.setObjectName(u"rule")
        self.rule.setProperty(u"look", u"line")

        self.layout1.addWidget(self.rule)

        self.viewPane = QWidget(CaseworkDialog)
        self.viewPane.setObjectName(u"viewPane")
        self.viewLayout = QVBoxLayout(self.viewPane)
        self.viewLayout.setSpacing(8)
        self.viewLayout.setObjectName(u"viewLayout")
        self.viewLayout.setContentsMargins(0, 0, 0, 0)

        self.layout1.addWidget(self.viewPane)

        self.layout4 = QHBoxLayout()
        self.layout4.setSpacing(8)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.space5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout4.addItem(self.space5)

        self.closeButton = QPushButton(CaseworkDialog)
        self.closeButton.setObjectName(u"closeButton")

        self.layout4.addWidget(self.closeButton)


        self.layout1.addLayout(self.layout4)

        self.layout1.setStretch(2, 1)

        self.retranslateUi(CaseworkDialog)

        QMetaObject.connectSlotsByName(CaseworkDialog)
    # setupUi

    def retranslateUi(self, CaseworkDialog):
        self.titleLabel.setText("")
        self.caseLabel.setText("")
        self.genogramButton.setText(QCoreApplication.translate("CaseworkDialog", u"Genogram", None))
        self.ecomapButton.setText(QCoreApplication.translate("CaseworkDialog", u"Ecomap", None))
        self.closeButton.setText(QCoreApplication.translate("CaseworkDialog", u"Close", None))
        pass
    # retranslateUi
