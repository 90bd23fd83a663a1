# SPDX-License-Identifier: MIT
"""Made from ui/copy_mail_row.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout
)

class Ui_CopyMailRow(object):
    def setupUi(self, CopyMailRow):
        if not CopyMailRow.objectName():
            CopyMailRow.setObjectName(u"CopyMailRow")
        self.mailRowLayout = QVBoxLayout(CopyMailRow)
        self.mailRowLayout.setSpacing(8)
        self.mailRowLayout.setObjectName(u"mailRowLayout")
        self.mailRowLayout.setContentsMargins(0, 0, 0, 0)
        self.stateRow = QHBoxLayout()
        self.stateRow.setSpacing(8)
        self.stateRow.setObjectName(u"stateRow")
        self.stateRow.setContentsMargins(0, 0, 0, 0)
        self.markLabel = QLabel(CopyMailRow)
        self.markLabel.setObjectName(u"markLabel")

        self.stateRow.addWidget(self.markLabel)

        self.stateLabel = QLabel(CopyMailRow)
        self.stateLabel.setObjectName(u"stateLabel")
        self.stateLabel.setProperty(u"look", u"quiet")
        self.stateLabel.setWordWrap(True)

        self.stateRow.addWidget(self.stateLabel)

        self.stateRow.setStretch(1, 1)

        self.mailRowLayout.addLayout(self.stateRow)

        self.decideRow = QHBoxLayout()
        self.decideRow.setSpacing(8)
        self.decideRow.setObjectName(u"decideRow")
        self.decideRow.setContentsMargins(0, 0, 0, 0)
        self.arrivedButton = QPushButton(CopyMailRow)
        self.arrivedButton.setObjectName(u"arrivedButton")

        self.decideRow.addWidget(self.arrivedButton)

        self.againButton = QPushButton(CopyMailRow)
        self.againButton.setObjectName(u"againButton")

        self.decideRow.addWidget(self.againButton)

        self.callOffButton = QPushButton(CopyMailRow)
        self.callOffButton.setObjectName(u"callOffButton")

        self.decideRow.addWidget(self.callOffButton)

        self.decideSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.decideRow.addItem(self.decideSpace)


        self.mailRowLayout.addLayout(self.decideRow)


        self.retranslateUi(CopyMailRow)

        QMetaObject.connectSlotsByName(CopyMailRow)
    # setupUi

    def retranslateUi(self, CopyMailRow):
        self.markLabel.setText("")
        self.stateLabel.setText("")
        self.arrivedButton.setText(QCoreApplication.translate("CopyMailRow", u"It arrived", None))
        self.againButton.setText(QCoreApplication.translate("CopyMailRow", u"Send again", None))
        self.callOffButton.setText(QCoreApplication.translate("CopyMailRow", u"Call off", None))
        pass
    # retranslateUi
