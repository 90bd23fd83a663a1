# SPDX-License-Identifier: MIT
"""Made from ui/request_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize
)
from PySide6.QtWidgets import (
    QComboBox, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout
)

from tksk_desktop.gui.widgets.date_field import (
    DateField
)

class Ui_RequestDialog(object):
    def setupUi(self, RequestDialog):
        if not RequestDialog.objectName():
            RequestDialog.setObjectName(u"RequestDialog")
        RequestDialog.resize(520, 400)
        self.layout30 = QVBoxLayout(RequestDialog)
        self.layout30.setSpacing(12)
        self.layout30.setObjectName(u"layout30")
        self.layout30.setContentsMargins(24, 20, 24, 16)
        self.label19 = QLabel(RequestDialog)
        self.label19.setObjectName(u"label19")
        self.label19.setProperty(u"look", u"section")

        self.layout30.addWidget(self.label19)

        self.layout21 = QVBoxLayout()
        self.layout21.setSpacing(4)
        self.layout21.setObjectName(u"layout21")
        self.layout21.setContentsMargins(0, 0, 0, 0)
        self.label20 = QLabel(RequestDialog)
        self.label20.setObjectName(u"label20")

        self.layout21.addWidget(self.label20)

        self.kindBox = QComboBox(RequestDialog)
        self.kindBox.setObjectName(u"kindBox")

        self.layout21.addWidget(self.kindBox)


        self.layout30.addLayout(self.layout21)

        self.layout23 = QVBoxLayout()
        self.layout23.setSpacing(4)
        self.layout23.setObjectName(u"layout23")
        self.layout23.setContentsMargins(0, 0, 0, 0)
        self.label22 = QLabel(RequestDialog)
        self.label22.setObjectName(u"label22")

        self.layout23.addWidget(self.label22)

        self.receivedField = DateField(RequestDialog)
        self.receivedField.setObjectName(u"receivedField")
        self.receivedField.setMaximumSize(QSize(240, 16777215))

        self.layout23.addWidget(self.receivedField)


        self.layout30.addLayout(self.layout23)

        self.layout25 = QVBoxLayout()
        self.layout25.setSpacing(4)
        self.layout25.setObjectName(u"layout25")
        self.layout25.setContentsMargins(0, 0, 0, 0)
        self.label24 = QLabel(RequestDialog)
        self.label24.setObjectName(u"label24")

        self.layout25.addWidget(self.label24)

        self.askedEdit = QPlainTextEdit(RequestDialog)
        self.askedEdit.setObjectName(u"askedEdit")
        self.askedEdit.setMinimumSize(QSize(0, 84))
        self.askedEdit.setMaximumSize(QSize(16777215, 84))
        self.askedEdit.setTabChangesFocus(True)

        self.layout25.addWidget(self.askedEdit)


        self.layout30.addLayout(self.layout25)

        self.dueLabel = QLabel(RequestDialog)
        self.dueLabel.setObjectName(u"dueLabel")
        self.dueLabel.setProperty(u"look", u"quiet")
        self.dueLabel.setWordWrap(True)

        self.layout30.addWidget(self.dueLabel)

        self.space26 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout30.addItem(self.space26)

        self.layout29 = QHBoxLayout()
        self.layout29.setSpacing(8)
        self.layout29.setObjectName(u"layout29")
        self.layout29.setContentsMargins(0, 0, 0, 0)
        self.label27 = QLabel(RequestDialog)
        self.label27.setObjectName(u"label27")
        self.label27.setProperty(u"look", u"quiet")

        self.layout29.addWidget(self.label27)

        self.space28 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout29.addItem(self.space28)

        self.cancelButton = QPushButton(RequestDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout29.addWidget(self.cancelButton)

        self.saveButton = QPushButton(RequestDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"main")

        self.layout29.addWidget(self.saveButton)


        self.layout30.addLayout(self.layout29)


        self.retranslateUi(RequestDialog)

        QMetaObject.connectSlotsByName(RequestDialog)
    # setupUi

    def retranslateUi(self, RequestDialog):
        self.label19.setText(QCoreApplication.translate("RequestDialog", u"A request about the own data", None))
        self.label20.setText(QCoreApplication.translate("RequestDialog", u"What is asked for", None))
        self.label22.setText(QCoreApplication.translate("RequestDialog", u"Received on *", None))
        self.label24.setText(QCoreApplication.translate("RequestDialog", u"In the words of the person", None))
        self.dueLabel.setText(QCoreApplication.translate("RequestDialog", u"It must be answered within 3 \u00d7 24 hours.", None))
        self.label27.setText(QCoreApplication.translate("RequestDialog", u"* must be filled in", None))
        self.cancelButton.setText(QCoreApplication.translate("RequestDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("RequestDialog", u"Save", None))
        pass
    # retranslateUi
