# SPDX-License-Identifier: MIT
"""Made from ui/listed_pane.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize, Qt
)
from PySide6.QtWidgets import (
    QComboBox, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QToolButton, QVBoxLayout
)

class Ui_ListedPane(object):
    def setupUi(self, ListedPane):
        if not ListedPane.objectName():
            ListedPane.setObjectName(u"ListedPane")
        self.layout11 = QVBoxLayout(ListedPane)
        self.layout11.setSpacing(8)
        self.layout11.setObjectName(u"layout11")
        self.layout11.setContentsMargins(16, 14, 16, 14)
        self.part12 = QLabel(ListedPane)
        self.part12.setObjectName(u"part12")
        self.part12.setProperty(u"look", u"section")

        self.layout11.addWidget(self.part12)

        self.outcomeLabel = QLabel(ListedPane)
        self.outcomeLabel.setObjectName(u"outcomeLabel")
        self.outcomeLabel.setWordWrap(True)

        self.layout11.addWidget(self.outcomeLabel)

        self.differsLabel = QLabel(ListedPane)
        self.differsLabel.setObjectName(u"differsLabel")
        self.differsLabel.setProperty(u"look", u"quiet")
        self.differsLabel.setWordWrap(True)

        self.layout11.addWidget(self.differsLabel)

        self.part13 = QLabel(ListedPane)
        self.part13.setObjectName(u"part13")
        self.part13.setProperty(u"look", u"caption")

        self.layout11.addWidget(self.part13)

        self.listLabel = QLabel(ListedPane)
        self.listLabel.setObjectName(u"listLabel")
        self.listLabel.setWordWrap(True)
        self.listLabel.setTextInteractionFlags(Qt.TextSelectableByMouse)

        self.layout11.addWidget(self.listLabel)

        self.part14 = QLabel(ListedPane)
        self.part14.setObjectName(u"part14")
        self.part14.setProperty(u"look", u"caption")

        self.layout11.addWidget(self.part14)

        self.knownLabel = QLabel(ListedPane)
        self.knownLabel.setObjectName(u"knownLabel")
        self.knownLabel.setWordWrap(True)
        self.knownLabel.setTextInteractionFlags(Qt.TextSelectableByMouse)

        self.layout11.addWidget(self.knownLabel)

        self.layout15 = QHBoxLayout()
        self.layout15.setSpacing(8)
        self.layout15.setObjectName(u"layout15")
        self.layout15.setContentsMargins(0, 0, 0, 0)
        self.openButton = QToolButton(ListedPane)
        self.openButton.setObjectName(u"openButton")
        self.openButton.setProperty(u"look", u"link")

        self.layout15.addWidget(self.openButton)

        self.space16 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout15.addItem(self.space16)


        self.layout11.addLayout(self.layout15)

        self.space17 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout11.addItem(self.space17)

        self.layout18 = QVBoxLayout()
        self.layout18.setSpacing(4)
        self.layout18.setObjectName(u"layout18")
        self.layout18.setContentsMargins(0, 0, 0, 0)
        self.part19 = QLabel(ListedPane)
        self.part19.setObjectName(u"part19")

        self.layout18.addWidget(self.part19)

        self.verdictBox = QComboBox(ListedPane)
        self.verdictBox.setObjectName(u"verdictBox")

        self.layout18.addWidget(self.verdictBox)


        self.layout11.addLayout(self.layout18)

        self.layout20 = QVBoxLayout()
        self.layout20.setSpacing(4)
        self.layout20.setObjectName(u"layout20")
        self.layout20.setContentsMargins(0, 0, 0, 0)
        self.part21 = QLabel(ListedPane)
        self.part21.setObjectName(u"part21")

        self.layout20.addWidget(self.part21)

        self.reasonEdit = QPlainTextEdit(ListedPane)
        self.reasonEdit.setObjectName(u"reasonEdit")
        self.reasonEdit.setMaximumSize(QSize(16777215, 90))
        self.reasonEdit.setTabChangesFocus(True)

        self.layout20.addWidget(self.reasonEdit)


        self.layout11.addLayout(self.layout20)

        self.layout22 = QHBoxLayout()
        self.layout22.setSpacing(8)
        self.layout22.setObjectName(u"layout22")
        self.layout22.setContentsMargins(0, 0, 0, 0)
        self.space23 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout22.addItem(self.space23)

        self.saveButton = QPushButton(ListedPane)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"main")

        self.layout22.addWidget(self.saveButton)


        self.layout11.addLayout(self.layout22)

        self.layout11.setStretch(8, 1)

        self.retranslateUi(ListedPane)

        QMetaObject.connectSlotsByName(ListedPane)
    # setupUi

    def retranslateUi(self, ListedPane):
        self.part12.setText(QCoreApplication.translate("ListedPane", u"One and the same person?", None))
        self.outcomeLabel.setText("")
        self.differsLabel.setText("")
        self.part13.setText(QCoreApplication.translate("ListedPane", u"The village writes", None))
        self.listLabel.setText("")
        self.part14.setText(QCoreApplication.translate("ListedPane", u"In the register", None))
        self.knownLabel.setText("")
        self.openButton.setText(QCoreApplication.translate("ListedPane", u"Open the client", None))
        self.part19.setText(QCoreApplication.translate("ListedPane", u"Decision *", None))
        self.part21.setText(QCoreApplication.translate("ListedPane", u"Reason, whom you asked *", None))
        self.saveButton.setText(QCoreApplication.translate("ListedPane", u"Keep the decision", None))
        pass
    # retranslateUi
